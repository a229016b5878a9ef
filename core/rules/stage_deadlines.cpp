// When the stages of a review end, and when a server is released.

#include "core/rules/renewal.h"
#include "core/rules/standing.h"

#include <algorithm>

namespace beian::rules
{

namespace
{

using model::Stage;
using rulebook::Rulebook;
using rulebook::WorkCalendar;

StageDeadline authorityDeadline(
    const QDateTime &since, const Rulebook &rulebook, const WorkCalendar &calendar)
{
    const support::LocalDays days = rulebook.days();
    const rulebook::WorkingDay last =
        calendar.plusWorkingDays(days.dayOf(since), rulebook.durations.authorityWorkingDays);
    return {.at = days.endOf(last.day), .certain = last.certain};
}

QDateTime smsDeadline(const QDateTime &since, const Rulebook &rulebook)
{
    return since.addSecs(std::chrono::seconds(rulebook.durations.smsCheck).count());
}

} // namespace

std::optional<StageDeadline> stageDeadline(
    const model::Filing &filing, const Rulebook &rulebook, const WorkCalendar &calendar)
{
    if (!filing.since.isValid())
        return std::nullopt;
    if (filing.stage == Stage::SmsCheck)
        return StageDeadline{.at = smsDeadline(filing.since, rulebook)};
    if (filing.stage == Stage::AuthorityReview)
        return authorityDeadline(filing.since, rulebook, calendar);
    return std::nullopt;
}

QDateTime expectedApproval(const model::Filing &filing, const Rulebook &rulebook,
    const WorkCalendar &calendar, const QDateTime &now)
{
    const QDateTime since = filing.since.isValid() ? std::min(filing.since, now) : now;
    const auto fromSms = [&](const QDateTime &start) {
        const QDateTime end = std::max(now, smsDeadline(start, rulebook));
        return authorityDeadline(end, rulebook, calendar).at;
    };
    const auto fromProvider = [&](const QDateTime &start) {
        return fromSms(std::max(now, start.addDays(rulebook.durations.providerDays)));
    };
    switch (filing.stage) {
    case Stage::Draft:
    case Stage::Rejected: // as if submitted, or submitted again, now
        return fromProvider(now);
    case Stage::ProviderReview:
        return fromProvider(since);
    case Stage::SmsCheck:
        return fromSms(since);
    case Stage::AuthorityReview:
        return std::max(now, authorityDeadline(since, rulebook, calendar).at);
    case Stage::Approved:
    case Stage::Abandoned:
    case Stage::Cancelled:
    case Stage::Revoked:
    case Stage::Superseded:
    case Stage::Discarded:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<QDateTime> releaseAt(const model::Instance &instance, const Rulebook &rulebook)
{
    const rulebook::ProductRule *product = rulebook.product(instance.key.product);
    if (!product || instance.expires.kind() != model::Expiry::Kind::At)
        return std::nullopt;
    return subscriptionEnd(instance, rulebook).addDays(product->releaseAfterDays);
}

} // namespace beian::rules
