// Opening a ledger file that may come from anywhere, and reading all of it.

#include "core/ledger/sqlite/page_seal.h"
#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/rulebook/built_in.h"
#include "core/text/refusals.h"
#include "core/usecases/list_filings.h"
#include "core/usecases/verify_ledger.h"
#include "tests/fuzz/ledger_seeds.h"
#include "tests/fuzz/target.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <span>

using namespace beian;
using namespace Qt::StringLiterals;
using ledger::LedgerError;
using ledger::LedgerErrorCode;

namespace {

/// One folder for all inputs, in memory where `tests/fuzz/run` says so.
class Scratch final
{
public:
    [[nodiscard]] QString ledger() const { return m_folder.filePath(u"ledger.db"_s); }
    [[nodiscard]] QString copy() const { return m_folder.filePath(u"copy.db"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void clear() const
    {
        for (const QString &name : files())
            QFile::remove(m_folder.filePath(name));
        QDir(m_folder.filePath(u"backups"_s)).removeRecursively(); // made before a migration
    }

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            && file.write(bytes) == bytes.size(),
        "the scratch folder can be written");
}

/// The same with whole seals on its pages, where it has any: a broken one would stop every input at
/// the door.
QByteArray resealed(QByteArray bytes)
{
    const ledger::sqlite::PageLayout layout = ledger::sqlite::layoutOf({bytes.data(),
        std::size_t(bytes.size())});
    if (!layout.isSealed())
        return bytes;
    const std::span<char> content(bytes.data(), std::size_t(bytes.size()));
    const auto pageBytes = std::size_t(layout.pageBytes);
    for (std::size_t page = 0; (page + 1) * pageBytes <= content.size(); ++page)
        ledger::sqlite::seal(content.subspan(page * pageBytes, pageBytes), quint32(page + 1));
    return bytes;
}

/// Of a ledger that was taken as one, anything but "it is damaged" would be a wrong answer.
void requireDamage(const LedgerError &error)
{
    if (error.code != LedgerErrorCode::Corrupt)
        qWarning("%s %s", support::codeOf(error.code).data(), qUtf8Printable(error.detail));
    fuzz::require(error.code == LedgerErrorCode::Corrupt, "a ledger is readable or damaged");
    fuzz::require(!text::sentence(error).isEmpty(), "damage can be said");
}

/// The value, or a default one where the file is damaged.
template <typename T>
T readableOrDamaged(ledger::Result<T> result)
{
    if (result)
        return std::move(*result);
    requireDamage(result.error());
    return {};
}

void readableOrDamaged(const ledger::Result<void> &result)
{
    if (!result)
        requireDamage(result.error());
}

template <typename T>
void readableOrDamaged(const usecases::Outcome<T> &outcome)
{
    if (outcome)
        return;
    // A use case that only reads has no rule to refuse by.
    const LedgerError *error = outcome.error().ledgerError();
    fuzz::require(error != nullptr, "reading is not against the rules");
    requireDamage(*error);
}

void readInstances(const ledger::Reader &reader)
{
    for (const model::Instance &instance : readableOrDamaged(reader.instances({}))) {
        readableOrDamaged(reader.instance(instance.key));
        readableOrDamaged(reader.instancesWithId(instance.key.id));
        readableOrDamaged(reader.quotaUse(instance.key));
        readableOrDamaged(reader.answers(instance.key));
        ledger::Filter ofInstance;
        ofInstance.instance = instance.key;
        readableOrDamaged(reader.events(ofInstance));
        break; // one tells as much as all, and an input must not take long
    }
}

void readNumbers(const ledger::Reader &reader)
{
    for (const model::ServiceNumber &number : readableOrDamaged(reader.numbers({}))) {
        readableOrDamaged(reader.number(number.id));
        readableOrDamaged(reader.number(number.text));
        readableOrDamaged(reader.filingOn(number.id));
        readableOrDamaged(reader.birthOf(number));
        break;
    }
}

void readFilings(const ledger::Reader &reader)
{
    for (const model::Filing &filing : readableOrDamaged(reader.filings({}))) {
        readableOrDamaged(reader.filing(filing.id));
        readableOrDamaged(reader.filingsOf(filing.domain));
        break;
    }
}

void readAll(const ledger::Reader &reader)
{
    for (const model::Account &account : readableOrDamaged(reader.accounts()))
        readableOrDamaged(reader.account(account.name));
    readInstances(reader);
    readNumbers(reader);
    readFilings(reader);
    const ledger::Filter filter{{u"shop"_s}, u"i-bp"_s, 3, {}};
    readableOrDamaged(reader.instances(filter));
    readableOrDamaged(reader.numbers(filter));
    readableOrDamaged(reader.filings(filter));
    readableOrDamaged(reader.events(filter));
    readableOrDamaged(reader.quotaUses());
    readableOrDamaged(reader.heldAddresses());
    readableOrDamaged(reader.answers(std::nullopt));
    readableOrDamaged(reader.ticks());
    readableOrDamaged(reader.dutiesDone());
    readableOrDamaged(reader.events({}));
    readableOrDamaged(reader.newestEventAt());
    readableOrDamaged(reader.setting(u"rulebook"_s));
}

void look(ledger::Ledger &opened)
{
    static const std::vector<rulebook::Rulebook> books = rulebook::builtInRulebooks();
    static const rulebook::WorkCalendar calendar = rulebook::builtInCalendar();
    const usecases::Desk desk{opened, books.front(), books, calendar};
    const QDateTime now(QDate(2026, 3, 1), QTime(2, 0), Qt::UTC);

    if (const auto reader = opened.read())
        readAll(**reader);
    else
        requireDamage(reader.error());
    readableOrDamaged(opened.dataVersion());
    readableOrDamaged(opened.checkFile());
    readableOrDamaged(opened.auditHistory());
    readableOrDamaged(opened.visitRows([](QByteArrayView, const QByteArray &) { return true; }));
    readableOrDamaged(usecases::listNumbers(desk, {}, now));
    readableOrDamaged(usecases::listFilings(desk, {}, now));
    readableOrDamaged(usecases::watchRisks(desk, {}, now));
    readableOrDamaged(usecases::verifyLedger(desk));
}

/// A copy is a whole ledger, or there is none.
void backUp(ledger::Ledger &opened, const QString &copy)
{
    const auto done = opened.backupTo(copy);
    if (!done) {
        requireDamage(done.error());
        fuzz::require(!QFile::exists(copy), "a failed copy leaves nothing behind");
        return;
    }
    const auto opening = ledger::openSqliteLedger(copy, std::chrono::milliseconds(0));
    fuzz::require(opening.has_value(), "a copy is a ledger");
    const auto check = (*opening)->checkFile();
    const QStringList problems =
        check ? check->pageProblems + check->referenceProblems : QStringList();
    for (const QString &problem : problems)
        qWarning("%s", qUtf8Printable(problem));
    fuzz::require(check && problems.isEmpty(), "a copy is sound");
}

void requireRefused(const LedgerError &error, const QByteArray &bytes, const Scratch &scratch)
{
    using enum LedgerErrorCode;
    const bool isKnown =
        error.code == NotALedger || error.code == Newer || error.code == Corrupt;
    if (!isKnown)
        qWarning("%s %s", support::codeOf(error.code).data(), qUtf8Printable(error.detail));
    fuzz::require(isKnown, "a file is refused for what it is");
    fuzz::require(!text::sentence(error).isEmpty(), "a refusal can be said");
    fuzz::require(contentOf(scratch.ledger()) == bytes, "a refused file is left as it was");
    fuzz::require(scratch.files() == QStringList{u"ledger.db"_s}, "nothing is left beside it");
}

} // namespace

fuzz::Seeds fuzz::seeds()
{
    return ledgerSeeds();
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Scratch scratch;
    const QByteArray bytes =
        resealed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    scratch.clear();
    put(scratch.ledger(), bytes);
    const auto opened =
        ledger::openSqliteLedger(scratch.ledger(), std::chrono::milliseconds(0));
    if (!opened) {
        requireRefused(opened.error(), bytes, scratch);
        return 0;
    }
    look(**opened);
    backUp(**opened, scratch.copy());
    return 0;
}
