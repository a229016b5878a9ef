#pragma once

#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/rules/issuance.h"
#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"
#include "tests/support/told.h"

#include <QString>
#include <QTemporaryDir>

#include <stdexcept>

namespace beian::tests {

/// The value, or the end of the test with the ledger's words.
template <typename T>
T must(ledger::Result<T> result)
{
    if (!result) {
        const ledger::LedgerError &error = result.error();
        const QString words = QString(support::codeOf(error.code)) + u' ' + error.detail;
        throw std::runtime_error(words.toStdString());
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// "conflict number.quota", or "done".
template <typename T>
QString outcomeOf(const ledger::Result<T> &result)
{
    if (result)
        return QStringLiteral("done");
    return QString(QString(support::codeOf(result.error().code)) + u' ' + result.error().detail)
        .trimmed();
}

/// A folder of its own, gone with the object, and the path of a ledger that is not there yet.
class LedgerFolder final
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("ledger.db")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Opens it, waiting for nobody.
    [[nodiscard]] std::unique_ptr<ledger::Ledger> open() const
    {
        return must(ledger::openSqliteLedger(path(), std::chrono::milliseconds(0)));
    }

private:
    QTemporaryDir m_folder;
};

/// May make one number of the local issuer on `instance`, which holds `used`.
inline rules::Permit localPermit(const model::Instance &instance, int used = 0)
{
    rules::Facts facts = goodFacts();
    facts.instance = instance;
    facts.issuer = model::Issuer::Local;
    facts.numbersUsed = used;
    return rules::permitIssue(facts, 1, guideRulebook(), testNow()).value();
}

/// May record one number of the console on `instance`, which holds `used`.
inline rules::Permit consolePermit(const model::Instance &instance, int used = 0,
    model::ServiceNumber::Charge charge = model::ServiceNumber::Charge::Free)
{
    rules::Facts facts = goodFacts();
    facts.instance = instance;
    facts.issuer = model::Issuer::Console;
    facts.numbersUsed = used;
    return rules::permitRecord(facts, charge, guideRulebook(), testNow()).value();
}

inline rules::WellFormedNumber wellFormed(const QString &text)
{
    return rules::WellFormedNumber::parse(text, guideRulebook(), rules::UnknownForm::Refuse)
        .value();
}

/// The good server under another id.
inline model::Instance serverNamed(const QString &id)
{
    model::Instance instance = goodServer();
    instance.key.id = id;
    return instance;
}

/// Stores the instance and its account.
inline void store(ledger::Ledger &ledger, const model::Instance &instance)
{
    const auto writer = must(ledger.write());
    must(writer->ensureAccount(instance.key.account));
    must(writer->putInstances({&instance, 1}));
    must(commitTold(*writer));
}

/// A draft filing on that number.
inline model::Filing draftOn(const model::ServiceNumber &number, const QString &domain)
{
    model::Filing filing;
    filing.domain = model::Domain::fromStored(domain);
    filing.number = number.id;
    filing.numberText = number.text;
    filing.issuer = number.issuer;
    filing.instance = number.instance;
    filing.since = testNow();
    return filing;
}

} // namespace beian::tests
