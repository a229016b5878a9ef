#include "core/usecases/overview.h"

#include "core/usecases/overview_parts.h"

#include <algorithm>
#include <limits>

namespace beian::usecases {

namespace {

using rules::Eligibility;

/// A server that may carry numbers at all, by the rulebook's list of products.
bool isCarrier(const Desk &desk, const Prechecked &one)
{
    const rulebook::ProductRule *product = desk.rulebook.product(one.instance.key.product);
    return product && product->allowed;
}

Outcome<void> gatherFilings(const Desk &desk, const ledger::Reader &reader,
    const ledger::Filter &filter, const QDateTime &now, OverviewFacts &facts, Overview &overview)
{
    auto rows = listFilings(desk, reader, filter, now);
    if (!rows)
        return tl::unexpected(rows.error());
    overview.isEmpty = overview.isEmpty && rows->empty();
    for (FilingRow &row : *rows) {
        if (!row.standing)
            continue;
        if (row.filing.issuer == model::Issuer::Local) {
            ++overview.rehearsals;
            continue;
        }
        facts.riders[row.filing.instance].push_back(facts.filings.size());
        facts.filings.push_back(std::move(row));
    }
    return {};
}

Outcome<OverviewFacts> gather(const Desk &desk, const ledger::Filter &filter, const QDateTime &now,
    Overview &overview)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    OverviewFacts facts;
    PrecheckRequest request;
    request.filter = filter;
    auto checked = precheck(desk, **reader, request, now);
    if (!checked)
        return tl::unexpected(checked.error());
    facts.instances = std::move(*checked);
    overview.isEmpty = facts.instances.empty();
    const auto gathered = gatherFilings(desk, **reader, filter, now, facts, overview);
    if (!gathered)
        return tl::unexpected(gathered.error());
    auto uses = (*reader)->quotaUses();
    if (!uses)
        return tl::unexpected(Failure(uses.error()));
    facts.uses = std::move(*uses);
    auto done = (*reader)->dutiesDone();
    if (!done)
        return tl::unexpected(Failure(done.error()));
    facts.done = std::move(*done);

    std::erase_if(facts.instances, [&](const Prechecked &one) {
        const model::InstanceKey &key = one.instance.key;
        return one.instance.goneSince.isValid() && !facts.riders.contains(key);
    });
    return facts;
}

std::vector<AccountNumbers> countNumbers(const Desk &desk, const OverviewFacts &facts)
{
    std::map<QString, AccountNumbers> accounts;
    for (const Prechecked &one : facts.instances) {
        AccountNumbers &account = accounts[one.instance.key.account];
        account.used += one.quota.used;
        if (const auto use = facts.uses.find(one.instance.key); use != facts.uses.end())
            account.rehearsed += use->second.local;
        if (!isCarrier(desk, one) || one.instance.goneSince.isValid())
            continue;
        ++account.servers;
        const int left = std::max(0, one.quota.limit - one.quota.used);
        const Eligibility verdict = one.assessment.verdict();
        if (verdict == Eligibility::Eligible) {
            ++account.eligible;
            account.left += left;
        } else if (verdict == Eligibility::Unknown) {
            account.leftOnceConfirmed += left;
        }
    }
    std::vector<AccountNumbers> list;
    for (auto &[name, account] : accounts) {
        account.account = name;
        list.push_back(std::move(account));
    }
    return list;
}

std::vector<Rider> ridersOf(const OverviewFacts &facts, const model::InstanceKey &key)
{
    std::vector<Rider> riders;
    const auto places = facts.riders.find(key);
    if (places == facts.riders.end())
        return riders;
    for (const std::size_t place : places->second) {
        const FilingRow &row = facts.filings[place];
        riders.push_back({row.filing.domain.display(), row.standing->worst.level});
    }
    std::stable_sort(riders.begin(), riders.end(),
        [](const Rider &a, const Rider &b) { return a.level > b.level; });
    return riders;
}

rules::Level levelOfBar(
    const Desk &desk, const model::Instance &instance, const std::vector<Rider> &riders,
    const QDateTime &now)
{
    if (!riders.empty())
        return riders.front().level;
    if (!instance.expires.isStated())
        return rules::Level::Watch; // nobody knows how long it lasts
    if (instance.expires.kind() == model::Expiry::Kind::Never)
        return rules::Level::Safe;
    return levelBefore(instance.expires.instant(), desk.rulebook, now);
}

/// Those that carry sites first, then the soonest end; what never ends comes last.
bool isBefore(const ServerBar &a, const ServerBar &b)
{
    const auto end = [](const ServerBar &bar) {
        return bar.expires.kind() == model::Expiry::Kind::At
                   ? bar.expires.instant().toMSecsSinceEpoch()
                   : std::numeric_limits<qint64>::max();
    };
    if (a.riders.empty() != b.riders.empty())
        return b.riders.empty();
    if (end(a) != end(b))
        return end(a) < end(b);
    return a.key < b.key;
}

std::vector<ServerBar> barsOf(const Desk &desk, const OverviewFacts &facts, const QDateTime &now)
{
    std::vector<ServerBar> bars;
    for (const Prechecked &one : facts.instances) {
        const model::Instance &instance = one.instance;
        ServerBar bar;
        bar.riders = ridersOf(facts, instance.key);
        if (bar.riders.empty() && !isCarrier(desk, one))
            continue;
        bar.key = instance.key;
        bar.name = instance.name.isEmpty() ? instance.key.id : instance.name;
        bar.expires = instance.expires;
        bar.level = levelOfBar(desk, instance, bar.riders, now);
        bar.used = one.quota.used;
        bar.limit = one.quota.limit;
        bars.push_back(std::move(bar));
    }
    std::sort(bars.begin(), bars.end(), isBefore);
    return bars;
}

std::vector<ServerLoad> loadsOf(const OverviewFacts &facts)
{
    std::vector<ServerLoad> loads;
    for (const Prechecked &one : facts.instances) {
        const auto riders = facts.riders.find(one.instance.key);
        const int sites = riders == facts.riders.end() ? 0 : int(riders->second.size());
        const auto use = facts.uses.find(one.instance.key);
        if (sites > 0 || (use != facts.uses.end() && use->second.console > 0))
            loads.push_back({one.instance, sites});
    }
    return loads;
}

} // namespace

Outcome<Overview> overview(const Desk &desk, const QStringList &accounts, const QDateTime &now)
{
    Overview overview;
    overview.at = now;
    const auto facts = gather(desk, ledger::filterOf(accounts), now, overview);
    if (!facts)
        return tl::unexpected(facts.error());
    overview.accounts = countNumbers(desk, *facts);
    for (const FilingRow &row : facts->filings) {
        ++overview.stages[row.filing.stage];
        ++overview.levels[std::size_t(row.standing->worst.level)];
    }
    overview.deadlines
        = deadlinesOf(desk, {loadsOf(*facts), facts->filings, facts->done}, now);
    overview.bars = barsOf(desk, *facts, now);
    return overview;
}

} // namespace beian::usecases
