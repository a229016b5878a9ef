#include "core/usecases/filing_notes.h"

#include <algorithm>

namespace beian::usecases {

namespace {

/// The accounts of the same entity (主体): itself, and those that state the same one.
Outcome<std::vector<model::Account>> accountsOfEntity(
    const ledger::Reader &reader, const model::Account &account)
{
    auto accounts = reader.accounts();
    if (!accounts)
        return tl::unexpected(Failure(accounts.error()));
    std::erase_if(*accounts, [&account](const model::Account &other) {
        const bool sameEntity = !account.entity.isEmpty() && other.entity == account.entity;
        return other.name != account.name && !sameEntity;
    });
    return std::move(*accounts);
}

Outcome<std::optional<model::Filing>> runningOrder(
    const ledger::Reader &reader, const QString &account, const model::Filing &besides)
{
    const auto filings = reader.filings(ledger::filterOf({account}));
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    // A rejected order stands still until it is submitted again.
    const auto running =
        std::find_if(filings->begin(), filings->end(), [&besides](const model::Filing &filing) {
            return filing.id != besides.id && filing.issuer == besides.issuer &&
                   model::isInReview(filing.stage) && filing.stage != model::Stage::Rejected;
        });
    return running == filings->end() ? std::nullopt : std::optional(*running);
}

} // namespace

void noteDomainCut(const QString &typed, const model::Domain::Parsed &parsed, model::Notes &notes)
{
    if (!parsed.changes.cutScheme && !parsed.changes.cutSubdomain)
        return;
    notes.push_back({model::NoteCode::DomainCut, {typed.trimmed(), parsed.domain.display()}});
}

Outcome<void> noteRunningOrder(
    const ledger::Reader &reader, const model::Filing &filing, model::Notes &notes)
{
    const auto account = reader.account(filing.instance.account);
    if (!account)
        return tl::unexpected(Failure(account.error()));
    if (!*account)
        return {};
    const auto accounts = accountsOfEntity(reader, **account);
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const model::Account &one : *accounts) {
        const auto running = runningOrder(reader, one.name, filing);
        if (!running)
            return tl::unexpected(running.error());
        if (!*running)
            continue;
        const QString entity = (*account)->entity.isEmpty() ? one.name : (*account)->entity;
        notes.push_back({model::NoteCode::EntityHasOrder, {entity, (*running)->domain.display()}});
        return {};
    }
    return {};
}

Outcome<void> noteLostSite(const ledger::Reader &reader, const model::Filing &before,
    const model::Filing &after, model::Notes &notes)
{
    if (before.stage != model::Stage::Approved || !model::isEnded(after.stage))
        return {};
    const auto filings = reader.filingsOf(before.domain);
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    const bool another = std::any_of(filings->begin(), filings->end(), [&](const auto &filing) {
        return filing.id != before.id && filing.issuer == before.issuer &&
               filing.stage == model::Stage::Approved;
    });
    if (!another)
        notes.push_back({model::NoteCode::EndsLiveSite, {before.domain.display()}});
    return {};
}

} // namespace beian::usecases
