#include "core/usecases/falling_sites.h"

#include <algorithm>

namespace beian::usecases {

namespace {

using model::Filing;
using model::FilingEvent;

/// The accounts of the filing's entity; where that is not known, its own account.
Outcome<QStringList> accountsOfEntity(const ledger::Reader &reader, const QString &owner)
{
    const auto accounts = reader.accounts();
    if (!accounts)
        return tl::unexpected(Failure(accounts.error()));
    QString entity;
    for (const model::Account &account : *accounts) {
        if (account.name == owner)
            entity = account.entity;
    }
    QStringList names{owner};
    for (const model::Account &account : *accounts) {
        if (!entity.isEmpty() && account.entity == entity && account.name != owner)
            names.append(account.name);
    }
    return names;
}

/// The approved filings that end with that one.
Outcome<std::vector<Filing>> ending(const ledger::Reader &reader, const Filing &filing,
    std::optional<model::CancelKind> cancelKind)
{
    if (cancelKind != model::CancelKind::Entity)
        return std::vector{filing};
    const auto accounts = accountsOfEntity(reader, filing.instance.account);
    if (!accounts)
        return tl::unexpected(accounts.error());
    auto filings = reader.filings(ledger::filterOf(*accounts));
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    std::erase_if(*filings, [&filing](const Filing &other) {
        return other.stage != model::Stage::Approved || other.issuer != filing.issuer;
    });
    return std::move(*filings);
}

} // namespace

Outcome<std::vector<FallingSite>> sitesThatFall(const Desk &desk, const Filing &filing,
    FilingEvent event, std::optional<model::CancelKind> cancelKind)
{
    const bool ends = event == FilingEvent::Cancel || event == FilingEvent::Revoke;
    if (!ends || filing.stage != model::Stage::Approved)
        return std::vector<FallingSite>();
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto ended = ending(
        **reader, filing, event == FilingEvent::Cancel ? cancelKind : std::nullopt);
    if (!ended)
        return tl::unexpected(ended.error());
    std::vector<FallingSite> sites;
    for (const Filing &one : *ended) {
        const auto all = (*reader)->filingsOf(one.domain);
        if (!all)
            return tl::unexpected(Failure(all.error()));
        const auto isOther = [&one](const Filing &other) {
            return other.id != one.id && other.issuer == one.issuer;
        };
        const bool stands = std::any_of(all->begin(), all->end(), [&](const Filing &other) {
            return isOther(other) && other.stage == model::Stage::Approved;
        });
        const bool isMoving = std::any_of(all->begin(), all->end(), [&](const Filing &other) {
            return isOther(other) && model::isUnfinished(other.stage);
        });
        if (!stands)
            sites.push_back({one.domain.display(), isMoving});
    }
    return sites;
}

} // namespace beian::usecases
