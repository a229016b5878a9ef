// What endangers a filing by itself: notices, review deadlines, its domain and its number.

#include "core/rules/standing_concerns.h"

#include <array>

namespace beian::rules
{

namespace
{

using model::Stage;

constexpr int authorityNearDays = 3;
constexpr int domainWarningDays = 30; // registrars begin to remind then

/// The instance went to another account, and numbers do not go with it.
std::optional<Concern> transferred(const Watched &watched)
{
    if (!watched.facts.numberInvalid)
        return std::nullopt;
    return Concern{.level = Level::AtRisk,
        .cause = Cause::Transferred,
        .deadline = {},
        .remedy = Remedy{.action = RemedyAction::MoveFiling}};
}

std::optional<Concern> noticeOpen(const Watched &watched)
{
    const std::optional<model::Notice> &notice = watched.filing().notice;
    if (!notice)
        return std::nullopt;
    return Concern{.level = Level::AtRisk,
        .cause = Cause::NoticeOpen,
        .deadline = notice->deadline,
        .remedy = Remedy{.action = RemedyAction::Rectify, .detail = notice->text}};
}

/// A missed SMS check returns the order; an authority that takes longer only makes one wait.
std::optional<Concern> reviewOverdue(const Watched &watched)
{
    const std::optional<StageDeadline> deadline =
        stageDeadline(watched.filing(), watched.rulebook, watched.calendar);
    if (!deadline || watched.now < deadline->at)
        return std::nullopt;
    const bool isSms = watched.filing().stage == Stage::SmsCheck;
    return Concern{.level = isSms ? Level::AtRisk : Level::Watch,
        .cause = Cause::ReviewOverdue,
        .deadline = deadline->at,
        .remedy = Remedy{.action = isSms ? RemedyAction::AnswerSms : RemedyAction::AskProgress}};
}

std::optional<Concern> reviewDeadlineNear(const Watched &watched)
{
    const std::optional<StageDeadline> deadline =
        stageDeadline(watched.filing(), watched.rulebook, watched.calendar);
    if (!deadline || watched.now >= deadline->at)
        return std::nullopt;
    const bool isSms = watched.filing().stage == Stage::SmsCheck;
    if (!isSms && watched.now < deadline->at.addDays(-authorityNearDays))
        return std::nullopt;
    return Concern{.level = Level::Watch,
        .cause = Cause::ReviewDeadlineNear,
        .deadline = deadline->at,
        .remedy = Remedy{.action = isSms ? RemedyAction::AnswerSms : RemedyAction::AskProgress}};
}

/// Days from today to the domain's last day, negative once it is over.
std::optional<qint64> domainDaysLeft(const Watched &watched)
{
    if (!watched.filing().domainExpires.isValid())
        return std::nullopt;
    return watched.rulebook.days().dayOf(watched.now).daysTo(watched.filing().domainExpires);
}

Concern domainConcern(const Watched &watched, Level level, Cause cause)
{
    return {.level = level,
        .cause = cause,
        .deadline = watched.rulebook.days().endOf(watched.filing().domainExpires),
        .remedy =
            Remedy{.action = RemedyAction::RenewDomain, .detail = watched.filing().domain.ascii()}};
}

std::optional<Concern> domainExpired(const Watched &watched)
{
    const std::optional<qint64> days = domainDaysLeft(watched);
    if (!days || *days >= 0)
        return std::nullopt;
    return domainConcern(watched, Level::AtRisk, Cause::DomainExpired);
}

std::optional<Concern> domainExpiresSoon(const Watched &watched)
{
    const std::optional<qint64> days = domainDaysLeft(watched);
    if (!days || *days < 0 || *days > domainWarningDays)
        return std::nullopt;
    return domainConcern(watched, Level::Watch, Cause::DomainExpiresSoon);
}

using CauseOf = std::optional<Concern>(const Watched &watched);

/// Worst first.
constexpr std::array<CauseOf *, 6> causes{
    transferred, noticeOpen, domainExpired, reviewOverdue, reviewDeadlineNear, domainExpiresSoon};

} // namespace

std::vector<Concern> filingConcerns(const Watched &watched)
{
    std::vector<Concern> concerns;
    for (CauseOf *cause : causes) {
        if (const std::optional<Concern> concern = cause(watched))
            concerns.push_back(*concern);
    }
    return concerns;
}

} // namespace beian::rules
