#include "core/usecases/overview_parts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace beian::usecases {

namespace {

// A step of a filing's life is watched this long before it is due. The warning steps are of servers.
constexpr int stepWatchedDays = 7;

rules::Level levelOfStep(const QDateTime &due, const QDateTime &now)
{
    if (due <= now)
        return rules::Level::AtRisk;
    return due <= now.addDays(stepWatchedDays) ? rules::Level::Watch : rules::Level::Safe;
}

Deadline ofFiling(DeadlineKind kind, const FilingRow &row)
{
    Deadline deadline;
    deadline.kind = kind;
    deadline.instance = row.filing.instance;
    deadline.name = row.filing.domain.display();
    deadline.filing = row.filing.id;
    return deadline;
}

void addServer(const Desk &desk, const ServerLoad &server, const QDateTime &now,
    std::vector<Deadline> &deadlines)
{
    const model::Instance &instance = server.instance;
    if (instance.expires.kind() != model::Expiry::Kind::At || instance.goneSince.isValid())
        return;
    Deadline deadline;
    deadline.instance = instance.key;
    deadline.name = instance.name.isEmpty() ? instance.key.id : instance.name;
    deadline.sites = server.sites;
    deadline.renewsItself = instance.autoRenews == true;
    deadline.at = instance.expires.instant();
    if (deadline.at <= now) {
        const auto release = rules::releaseAt(instance, desk.rulebook);
        deadline.kind = DeadlineKind::ServerReleased;
        deadline.at = release.value_or(deadline.at);
    }
    deadline.level = levelBefore(instance.expires.instant(), desk.rulebook, now);
    deadlines.push_back(std::move(deadline));
}

void addFiling(const Desk &desk, const std::vector<ledger::DutyDone> &done, const FilingRow &row,
    const QDateTime &now, std::vector<Deadline> &deadlines)
{
    const model::Filing &filing = row.filing;
    if (const auto end = rules::stageDeadline(filing, desk.rulebook, desk.calendar)) {
        Deadline deadline = ofFiling(DeadlineKind::StageEnds, row);
        deadline.at = end->at;
        deadline.certain = end->certain;
        deadline.detail = support::codeOf(filing.stage);
        deadline.level = levelOfStep(end->at, now);
        deadlines.push_back(std::move(deadline));
    }
    if (filing.notice && filing.notice->deadline.isValid()) {
        Deadline deadline = ofFiling(DeadlineKind::NoticeEnds, row);
        deadline.at = filing.notice->deadline;
        deadline.level = rules::Level::AtRisk;
        deadlines.push_back(std::move(deadline));
    }
    if (filing.domainExpires.isValid()) {
        Deadline deadline = ofFiling(DeadlineKind::DomainExpires, row);
        deadline.at = desk.rulebook.days().endOf(filing.domainExpires);
        deadline.level = levelBefore(deadline.at, desk.rulebook, now);
        deadlines.push_back(std::move(deadline));
    }
    for (const Duty &duty : dutiesOf(desk, filing, done)) {
        if (duty.doneAt || !duty.due.isValid())
            continue;
        Deadline deadline = ofFiling(DeadlineKind::DutyDue, row);
        deadline.at = duty.due;
        deadline.detail = duty.id;
        // Nobody does it in the minute of the approval.
        deadline.level = levelOfStep(duty.due.addDays(1), now);
        deadlines.push_back(std::move(deadline));
    }
}

auto order(const Deadline &deadline)
{
    return std::tuple(deadline.at, deadline.name, deadline.kind, deadline.detail,
        deadline.filing.value_or(model::FilingId{}));
}

} // namespace

rules::Level levelBefore(
    const QDateTime &end, const rulebook::Rulebook &rulebook, const QDateTime &now)
{
    if (end <= now)
        return rules::Level::AtRisk;
    const bool isNear = !rulebook.warningSteps.empty() &&
                        support::wholeDaysBetween(now, end) <= rulebook.warningSteps.front();
    return isNear ? rules::Level::Watch : rules::Level::Safe;
}

std::vector<Deadline> deadlinesOf(
    const Desk &desk, const DeadlineFacts &facts, const QDateTime &now)
{
    std::vector<Deadline> deadlines;
    for (const ServerLoad &server : facts.servers)
        addServer(desk, server, now, deadlines);
    for (const FilingRow &row : facts.filings)
        addFiling(desk, facts.done, row, now, deadlines);
    std::sort(deadlines.begin(), deadlines.end(),
        [](const Deadline &a, const Deadline &b) { return order(a) < order(b); });
    return deadlines;
}

namespace {

/// Filings of the console that have not ended.
Outcome<std::vector<FilingRow>> liveFilings(
    const Desk &desk, const ledger::Reader &reader, const QDateTime &now)
{
    auto rows = listFilings(desk, reader, {}, now);
    if (!rows)
        return rows;
    std::erase_if(*rows, [](const FilingRow &row) {
        return !row.standing || row.filing.issuer == model::Issuer::Local;
    });
    return rows;
}

/// The servers of those filings, and those with numbers that no site uses yet.
Outcome<std::vector<ServerLoad>> serversUnder(
    const ledger::Reader &reader, const std::vector<FilingRow> &filings)
{
    std::map<model::InstanceKey, ServerLoad> servers;
    for (const FilingRow &row : filings) {
        ServerLoad &server = servers[row.filing.instance];
        server.instance = row.instance;
        ++server.sites;
    }
    const auto uses = reader.quotaUses();
    if (!uses)
        return tl::unexpected(Failure(uses.error()));
    for (const auto &[key, use] : *uses) {
        if (use.console == 0 || servers.contains(key))
            continue;
        const auto instance = reader.instance(key);
        if (!instance)
            return tl::unexpected(Failure(instance.error()));
        if (*instance)
            servers[key].instance = **instance;
    }
    std::vector<ServerLoad> list;
    for (auto &[key, server] : servers)
        list.push_back(std::move(server));
    return list;
}

} // namespace

Outcome<std::vector<Deadline>> upcomingDeadlines(
    const Desk &desk, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto filings = liveFilings(desk, **reader, now);
    if (!filings)
        return tl::unexpected(filings.error());
    auto servers = serversUnder(**reader, *filings);
    if (!servers)
        return tl::unexpected(servers.error());
    const auto done = (*reader)->dutiesDone();
    if (!done)
        return tl::unexpected(Failure(done.error()));
    return deadlinesOf(desk, {std::move(*servers), *filings, *done}, now);
}

} // namespace beian::usecases
