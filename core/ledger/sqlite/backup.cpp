#include "core/ledger/sqlite/backup.h"

#include "core/ledger/sqlite/error_mapping.h"
#include "core/ledger/sqlite/integrity.h"
#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/migration.h"
#include "core/ledger/sqlite/statement.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

/// An empty file beside the target, mode 0600, gone again unless it was given its name.
class Draft final
{
public:
    [[nodiscard]] static Result<Draft> beside(const QString &target)
    {
        QByteArray path = QFile::encodeName(target + u".XXXXXX"_s);
        const int descriptor = ::mkostemp(path.data(), O_CLOEXEC); // 0600, whatever the umask
        if (descriptor < 0)
            return tl::unexpected(systemError(target, errno, LedgerErrorCode::CannotOpen));
        ::close(descriptor);
        return Draft(path);
    }
    ~Draft()
    {
        if (m_path.isEmpty())
            return;
        ::unlink(m_path.constData());
        // SQLite's own, where it could not remove it: that may be why the copy failed.
        ::unlink(QByteArray(m_path).append("-journal").constData());
    }
    Draft(Draft &&other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    Draft &operator=(Draft &&) = delete;
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] QString path() const { return QFile::decodeName(m_path); }

    /// Never over a file that is there.
    [[nodiscard]] Result<void> rename(const QString &target)
    {
        const QByteArray name = QFile::encodeName(target);
        int outcome = ::renameat2(
            AT_FDCWD, m_path.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE);
        // A file system that does not know the flag; a hard link refuses a taken name, too.
        if (outcome != 0 && (errno == EINVAL || errno == ENOSYS)) {
            outcome = ::link(m_path.constData(), name.constData());
            if (outcome == 0)
                ::unlink(m_path.constData());
        }
        if (outcome != 0)
            return tl::unexpected(systemError(target, errno, LedgerErrorCode::CannotOpen));
        m_path.clear();
        return {};
    }

private:
    explicit Draft(QByteArray path) : m_path(std::move(path)) {}

    QByteArray m_path;
};

Result<void> copyInto(Connection &connection, const QString &path)
{
    Statement statement(connection, u"VACUUM INTO :path"_s);
    statement.bind(u":path"_s, path);
    return statement.runAlone();
}

Result<void> verify(const QString &path)
{
    auto copy = Connection::open({path, Access::Immutable, {}});
    if (!copy)
        return tl::unexpected(copy.error());
    const auto state = schemaState(**copy);
    if (!state)
        return tl::unexpected(state.error());
    const auto problems = integrityProblems(**copy);
    if (!problems)
        return tl::unexpected(problems.error());
    if (state->application != applicationId || state->version != schemaVersion
        || !problems->isEmpty()) {
        return tl::unexpected(
            LedgerError{LedgerErrorCode::Corrupt, path, problems->join(u"; "_s)});
    }
    return {};
}

} // namespace

Result<void> backUp(Connection &connection, const QString &target)
{
    const QFileInfo name(target);
    if (name.exists() || name.isSymLink())
        return tl::unexpected(systemError(target, EEXIST, LedgerErrorCode::CannotOpen));
    auto draft = Draft::beside(name.absoluteFilePath());
    if (!draft)
        return tl::unexpected(draft.error());
    auto done = copyInto(connection, draft->path());
    if (done)
        done = verify(draft->path());
    if (done)
        done = makeDurable(draft->path());
    if (done)
        done = draft->rename(name.absoluteFilePath());
    if (done)
        done = makeDurable(name.absolutePath());
    return done;
}

} // namespace beian::ledger::sqlite
