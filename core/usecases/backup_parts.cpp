#include "core/usecases/backup_parts.h"

#include "core/usecases/find_filing.h"

#include <algorithm>
#include <set>

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;

/// Picks rows of the whole backup, which it first holds all.
class Picking final
{
public:
    Picking(BackupParts all, QString file)
        : m_all(std::move(all))
        , m_file(std::move(file))
    {
    }

    [[nodiscard]] Outcome<void> pickAccount(const QString &name);
    [[nodiscard]] Outcome<void> pickNumber(const QString &typed);
    [[nodiscard]] Outcome<void> pickDomain(const QString &typed);
    /// What was picked, and what that refers to.
    [[nodiscard]] BackupParts picked();

private:
    void completeReferences();
    [[nodiscard]] Failure missing(const QString &asked) const;

    BackupParts m_all;
    QString m_file;
    std::set<QString> m_accounts;
    std::set<model::InstanceKey> m_instances;
    std::set<model::NumberId> m_numbers;
    std::set<model::FilingId> m_filings;
};

Failure Picking::missing(const QString &asked) const
{
    return Failure(Refusal{RefusalCode::NotInBackup, {asked, m_file}});
}

Outcome<void> Picking::pickAccount(const QString &name)
{
    const auto account = std::find_if(
        m_all.accounts.begin(), m_all.accounts.end(), [&name](const model::Account &one) {
            return model::foldedAccountName(one.name) == model::foldedAccountName(name);
        });
    if (account == m_all.accounts.end())
        return tl::unexpected(missing(name));
    m_accounts.insert(account->name);
    for (const model::Instance &instance : m_all.instances) {
        if (instance.key.account == account->name)
            m_instances.insert(instance.key);
    }
    for (const model::ServiceNumber &number : m_all.numbers) {
        if (number.instance.account == account->name)
            m_numbers.insert(number.id);
    }
    return {};
}

Outcome<void> Picking::pickNumber(const QString &typed)
{
    const QString text = model::normalisedNumber(typed);
    bool isKnown = false;
    for (const model::ServiceNumber &number : m_all.numbers) {
        if (text.isEmpty() || number.text != text)
            continue;
        m_numbers.insert(number.id);
        isKnown = true;
    }
    if (!isKnown)
        return tl::unexpected(missing(typed));
    return {};
}

Outcome<void> Picking::pickDomain(const QString &typed)
{
    const auto parsed = parseDomain(typed);
    if (!parsed)
        return tl::unexpected(parsed.error());
    bool isKnown = false;
    for (const model::Filing &filing : m_all.filings) {
        if (filing.domain != parsed->domain)
            continue;
        m_filings.insert(filing.id);
        m_numbers.insert(filing.number);
        isKnown = true;
    }
    if (!isKnown)
        return tl::unexpected(missing(parsed->domain.display()));
    return {};
}

void Picking::completeReferences()
{
    for (const model::Filing &filing : m_all.filings) {
        if (m_numbers.contains(filing.number))
            m_filings.insert(filing.id);
        if (m_filings.contains(filing.id))
            m_instances.insert(filing.instance);
    }
    for (const model::ServiceNumber &number : m_all.numbers) {
        if (m_numbers.contains(number.id))
            m_instances.insert(number.instance);
    }
    for (const model::InstanceKey &key : m_instances)
        m_accounts.insert(key.account);
}

BackupParts Picking::picked()
{
    completeReferences();
    BackupParts parts = std::move(m_all);
    std::erase_if(parts.accounts,
        [this](const model::Account &one) { return !m_accounts.contains(one.name); });
    std::erase_if(parts.instances,
        [this](const model::Instance &one) { return !m_instances.contains(one.key); });
    std::erase_if(parts.numbers,
        [this](const model::ServiceNumber &one) { return !m_numbers.contains(one.id); });
    std::erase_if(
        parts.filings, [this](const model::Filing &one) { return !m_filings.contains(one.id); });
    const auto byId = [](const auto &one, const auto &other) { return one.id < other.id; };
    std::sort(parts.numbers.begin(), parts.numbers.end(), byId);
    std::sort(parts.filings.begin(), parts.filings.end(), byId);
    return parts;
}

Outcome<BackupParts> everything(const ledger::Reader &backup)
{
    auto accounts = backup.accounts();
    if (!accounts)
        return tl::unexpected(Failure(accounts.error()));
    auto instances = backup.instances({});
    if (!instances)
        return tl::unexpected(Failure(instances.error()));
    auto numbers = backup.numbers({});
    if (!numbers)
        return tl::unexpected(Failure(numbers.error()));
    auto filings = backup.filings({});
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    return BackupParts{std::move(*accounts), std::move(*instances), std::move(*numbers),
        std::move(*filings), {}};
}

template <typename Pick>
Outcome<void> forEach(const QStringList &names, Pick pick)
{
    for (const QString &name : names) {
        if (auto done = pick(name); !done)
            return done;
    }
    return {};
}

} // namespace

Outcome<BackupParts> partsOf(const ledger::Reader &backup, const PartRequest &request)
{
    auto all = everything(backup);
    if (!all)
        return all;
    Picking picking(std::move(*all), request.file);
    auto done = forEach(
        request.accounts, [&picking](const QString &name) { return picking.pickAccount(name); });
    if (done) {
        done = forEach(request.numbers,
            [&picking](const QString &number) { return picking.pickNumber(number); });
    }
    if (done) {
        done = forEach(request.domains,
            [&picking](const QString &domain) { return picking.pickDomain(domain); });
    }
    if (!done)
        return tl::unexpected(done.error());
    BackupParts parts = picking.picked();
    for (const model::ServiceNumber &number : parts.numbers) {
        const auto birth = backup.birthOf(number);
        if (!birth)
            return tl::unexpected(Failure(birth.error()));
        if (*birth)
            parts.births.emplace(number.id, (*birth)->detail);
    }
    return parts;
}

} // namespace beian::usecases
