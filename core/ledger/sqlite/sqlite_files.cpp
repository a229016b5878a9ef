#include "core/ledger/sqlite/sqlite_files.h"

#include "core/ledger/sqlite/backup.h"
#include "core/ledger/sqlite/damaged_file.h"
#include "core/ledger/sqlite/draft_file.h"
#include "core/ledger/sqlite/error_mapping.h"
#include "core/ledger/sqlite/foreign_pages.h"
#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/migration.h"
#include "core/ledger/sqlite/replacement.h"
#include "core/ledger/sqlite/statement.h"

#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace beian::ledger {

namespace {

using namespace Qt::StringLiterals;
using sqlite::Access;
using sqlite::Connection;
using sqlite::DraftFile;
using sqlite::FileState;
using sqlite::Target;

/// For reading, without a trace: no file is made beside it where none is needed.
Result<std::unique_ptr<Connection>> openToRead(const QString &file)
{
    const auto state = sqlite::inspectFile(file);
    if (!state)
        return tl::unexpected(state.error());
    if (*state == FileState::Missing)
        return tl::unexpected(sqlite::systemError(file, ENOENT, LedgerErrorCode::CannotOpen));
    if (*state == FileState::Fresh)
        return tl::unexpected(LedgerError{LedgerErrorCode::NotALedger, file, {}});
    Target target{file, sqlite::hasLog(file) ? Access::ReadOnly : Access::Immutable, {}};
    const auto seals = sqlite::admitForeignPages(target);
    if (!seals)
        return tl::unexpected(seals.error());
    target.seals = *seals;
    auto connection = Connection::open(target);
    if (!connection)
        return connection;
    const auto schema = sqlite::schemaState(**connection);
    if (!schema)
        return tl::unexpected(schema.error());
    if (auto known = sqlite::admit(**connection, *schema); !known)
        return tl::unexpected(known.error());
    return connection;
}

class SqliteCopy final : public LedgerCopy
{
public:
    SqliteCopy(DraftFile draft, std::unique_ptr<Ledger> ledger, Target live)
        : m_draft(std::move(draft))
        , m_ledger(std::move(ledger))
        , m_live(std::move(live))
    {
    }

    Ledger &ledger() override { return *m_ledger; }
    Result<Replaced> replaceLedger(const QDateTime &now) override;

private:
    [[nodiscard]] Result<Replaced> takeFreePlace();
    [[nodiscard]] Result<Replaced> replaceWhatIsThere(const QDateTime &now);
    [[nodiscard]] Result<Replaced> replaceContent(Connection &live, const QDateTime &now);
    [[nodiscard]] Result<Replaced> replaceFile(const QDateTime &now);
    /// What is there now, while nobody can write it.
    [[nodiscard]] Result<Replaced> save(const QDateTime &now);
    /// Once: putting the content in place may find the damage again.
    [[nodiscard]] Result<Replaced> keepDamaged(const QDateTime &now);

    DraftFile m_draft;
    std::unique_ptr<Ledger> m_ledger;
    Target m_live;
    QString m_damagedCopy; ///< where the damaged bytes are kept by now
};

Result<Replaced> SqliteCopy::replaceLedger(const QDateTime &now)
{
    m_ledger.reset(); // its log goes into the file
    const auto state = sqlite::inspectFile(m_live.path);
    if (!state) {
        // A ledger whose head was lost looks like anybody's file; its backups tell that it was one.
        const bool wasLedger = state.error().code == LedgerErrorCode::NotALedger
            && !backupsOf(m_live.path).empty();
        return wasLedger ? replaceFile(now) : tl::unexpected(state.error());
    }
    if (*state == FileState::Missing)
        return takeFreePlace();
    if (sqlite::writabilityOf(m_live.path) == sqlite::Writability::Forbidden)
        return tl::unexpected(LedgerError{LedgerErrorCode::ReadOnly, m_live.path, {}});
    return replaceWhatIsThere(now);
}

Result<Replaced> SqliteCopy::takeFreePlace()
{
    // The log of a file that was taken away would be played into this one.
    if (sqlite::hasCompanions(m_live.path)) {
        return tl::unexpected(LedgerError{LedgerErrorCode::CannotOpen, m_live.path,
            u"a log without its ledger lies at %1-wal"_s.arg(m_live.path)});
    }
    auto taken = m_draft.takeFreeName(m_live.path);
    if (!taken)
        return tl::unexpected(taken.error());
    return Replaced{};
}

Result<Replaced> SqliteCopy::replaceWhatIsThere(const QDateTime &now)
{
    const auto isDamage = [](const LedgerError &error) {
        return error.code == LedgerErrorCode::Corrupt;
    };
    auto live = Connection::open(m_live);
    if (!live)
        return isDamage(live.error()) ? replaceFile(now) : tl::unexpected(live.error());
    const auto state = sqlite::schemaState(**live);
    auto known = state ? sqlite::admit(**live, *state)
                       : Result<void>(tl::unexpected(state.error()));
    if (known)
        known = (*live)->execute(u"PRAGMA journal_mode = WAL"_s);
    auto replaced = known ? replaceContent(**live, now)
                          : Result<Replaced>(tl::unexpected(known.error()));
    if (replaced || !isDamage(replaced.error()))
        return replaced;
    live->reset();
    return replaceFile(now);
}

Result<Replaced> SqliteCopy::replaceContent(Connection &live, const QDateTime &now)
{
    auto source = Connection::open({m_draft.path(), Access::Immutable, {}});
    if (!source)
        return tl::unexpected(source.error());
    Replaced replaced;
    const auto saveFirst = [this, &now, &replaced]() -> Result<void> {
        auto saved = save(now);
        if (!saved)
            return tl::unexpected(saved.error());
        replaced = *saved;
        return {};
    };
    if (auto done = sqlite::replaceContent(live, **source, saveFirst); !done)
        return tl::unexpected(done.error());
    return replaced;
}

Result<Replaced> SqliteCopy::save(const QDateTime &now)
{
    auto reading = Connection::open(m_live);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto state = sqlite::schemaState(**reading);
    if (!state)
        return tl::unexpected(state.error());
    if (state->version == 0)
        return Replaced{}; // an empty file, which admit() let pass
    const QString target = restoreBackupPath(m_live.path, now);
    const auto saved = sqlite::backUpFirst(**reading, target);
    if (saved)
        return Replaced{Replaced::Kind::Ledger, target};
    if (saved.error().code != LedgerErrorCode::Corrupt)
        return tl::unexpected(saved.error());
    return keepDamaged(now);
}

Result<Replaced> SqliteCopy::keepDamaged(const QDateTime &now)
{
    if (m_damagedCopy.isEmpty()) {
        const auto kept = sqlite::keepDamaged(m_live.path, now);
        if (!kept)
            return tl::unexpected(kept.error());
        m_damagedCopy = *kept;
    }
    return Replaced{Replaced::Kind::Damaged, m_damagedCopy};
}

Result<Replaced> SqliteCopy::replaceFile(const QDateTime &now)
{
    const auto kept = keepDamaged(now);
    if (!kept)
        return kept;
    if (auto removed = sqlite::removeCompanions(m_live.path); !removed)
        return tl::unexpected(removed.error());
    if (auto taken = m_draft.takeOver(sqlite::resolvedPath(m_live.path)); !taken)
        return tl::unexpected(taken.error());
    return kept;
}

FileContents contentsFrom(sqlite::Columns &columns)
{
    FileContents contents;
    contents.schema = columns.integer();
    contents.instances = columns.integer();
    contents.numbers = columns.integer();
    contents.filings = columns.integer();
    contents.events = columns.integer();
    contents.newestEventAt = columns.instant();
    return contents;
}

} // namespace

Result<FileContents> SqliteFiles::contentsOf(const QString &file) const
{
    auto connection = openToRead(QFileInfo(file).absoluteFilePath());
    if (!connection)
        return tl::unexpected(connection.error());
    // These tables and columns are in every schema.
    sqlite::Statement statement(**connection, uR"(
        SELECT
            (SELECT user_version FROM pragma_user_version),
            (SELECT count(*) FROM instance),
            (SELECT count(*) FROM number),
            (SELECT count(*) FROM filing),
            (SELECT count(*) FROM event),
            (SELECT at FROM event ORDER BY id DESC LIMIT 1)
    )"_s);
    auto contents = statement.first(contentsFrom);
    if (!contents)
        return tl::unexpected(contents.error());
    return contents->value_or(FileContents{});
}

Result<std::unique_ptr<LedgerCopy>> SqliteFiles::copyOf(
    const QString &file, const QString &ledger) const
{
    const QString path = QFileInfo(ledger).absoluteFilePath();
    auto source = openToRead(QFileInfo(file).absoluteFilePath());
    if (!source)
        return tl::unexpected(source.error());
    if (auto sound = sqlite::admitSound(**source); !sound)
        return tl::unexpected(sound.error());
    if (auto made = sqlite::createFolder(QFileInfo(path).absolutePath()); !made)
        return tl::unexpected(made.error());
    auto draft = DraftFile::beside(sqlite::resolvedPath(path));
    if (!draft)
        return tl::unexpected(draft.error());
    auto copied = sqlite::copyInto(**source, draft->path(), sqlite::layoutOfFile(path).pageBytes);
    if (!copied) {
        // It was sound a moment ago: what fails now is the place that it is copied to.
        return tl::unexpected(LedgerError{copied.error().code, path, copied.error().detail});
    }
    auto opened =
        openSqliteLedger(draft->path(), std::chrono::milliseconds(0), BeforeMigration::GoOn);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::make_unique<SqliteCopy>(
        std::move(*draft), std::move(*opened), Target{path, Access::ReadWrite, m_waitAtMost});
}

} // namespace beian::ledger
