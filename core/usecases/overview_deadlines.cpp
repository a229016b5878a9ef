#include "core/usecases/overview_parts.h"

#include <algorithm>
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

void addServer(const Desk &desk, const OverviewFacts &facts, const model::Instance &instance,
    const QDateTime &now, std::vector<Deadline> &deadlines)
{
    const auto riders = facts.riders.find(instance.key);
    const bool carriesSites = riders != facts.riders.end();
    const auto use = facts.uses.find(instance.key);
    const bool hasNumbers = use != facts.uses.end() && use->second.console > 0;
    if ((!carriesSites && !hasNumbers) || instance.expires.kind() != model::Expiry::Kind::At ||
        instance.goneSince.isValid())
        return;
    Deadline deadline;
    deadline.instance = instance.key;
    deadline.name = instance.name.isEmpty() ? instance.key.id : instance.name;
    deadline.sites = carriesSites ? int(riders->second.size()) : 0;
    deadline.at = instance.expires.instant();
    if (deadline.at <= now) {
        const auto release = rules::releaseAt(instance, desk.rulebook);
        deadline.kind = DeadlineKind::ServerReleased;
        deadline.at = release.value_or(deadline.at);
    }
    deadline.level = levelBefore(instance.expires.instant(), desk.rulebook, now);
    deadlines.push_back(std::move(deadline));
}

void addFiling(const Desk &desk, const OverviewFacts &facts, const FilingRow &row,
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
    for (const Duty &duty : dutiesOf(desk, filing, facts.done)) {
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
    const Desk &desk, const OverviewFacts &facts, const QDateTime &now)
{
    std::vector<Deadline> deadlines;
    for (const Prechecked &one : facts.instances)
        addServer(desk, facts, one.instance, now, deadlines);
    for (const FilingRow &row : facts.filings)
        addFiling(desk, facts, row, now, deadlines);
    std::sort(deadlines.begin(), deadlines.end(),
        [](const Deadline &a, const Deadline &b) { return order(a) < order(b); });
    return deadlines;
}

} // namespace beian::usecases
