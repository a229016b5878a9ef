#include "core/usecases/filing_story.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace beian::usecases {

namespace {

using model::EventKind;
using model::Stage;
using namespace Qt::StringLiterals;

/// The straight way from a draft to the approval.
constexpr std::array straightWay{Stage::Draft, Stage::ProviderReview, Stage::SmsCheck,
    Stage::AuthorityReview, Stage::Approved};

/// Where the stage stands on the straight way; its end for a stage beside it.
auto placeOf(Stage stage)
{
    return std::find(straightWay.begin(), straightWay.end(), stage);
}

/// When something happened: the stated time, else that of its event.
QDateTime happenedAt(const model::Event &event)
{
    const QDateTime stated =
        QDateTime::fromString(event.detail.value(u"at"_s).toString(), Qt::ISODateWithMs);
    return stated.isValid() ? stated.toUTC() : event.at;
}

/// The stage that an event brought the filing into, if it did.
std::optional<Stage> enteredBy(const model::Event &event)
{
    const bool isMoveByFiling = event.kind == EventKind::FilingMoved &&
                                event.detail.value(u"way"_s).toString() == "change"_L1;
    if (event.kind == EventKind::FilingBound || isMoveByFiling)
        return Stage::Draft;
    if (event.kind != EventKind::FilingAdvanced)
        return std::nullopt;
    const QString to = event.detail.value(u"to"_s).toString();
    if (to == event.detail.value(u"from"_s).toString())
        return std::nullopt;
    return support::fromCode<Stage>(to);
}

/// Going back takes what came after off the way; a rejection stays only while it lasts.
void enter(std::vector<StageStep> &way, const StageStep &step)
{
    const auto place = placeOf(step.stage);
    std::erase_if(way, [&](const StageStep &before) {
        const auto other = placeOf(before.stage);
        return other == straightWay.end() || (place != straightWay.end() && other >= place);
    });
    way.push_back(step);
}

/// `events` oldest first. What the events leave open, the filing itself says. A number that was free
/// again may have begun another filing since: that is not on the way of this one.
std::vector<StageStep> wayOf(const model::Filing &filing, const std::vector<model::Event> &events)
{
    std::vector<StageStep> way;
    for (const model::Event &event : events) {
        const auto stage = enteredBy(event);
        if (stage && happenedAt(event) <= filing.since)
            enter(way, {*stage, happenedAt(event)});
    }
    if (way.empty() || way.back().stage != filing.stage)
        enter(way, {filing.stage, filing.since});
    way.back().at = filing.since;
    const auto place = placeOf(filing.stage);
    if (place != straightWay.end()) {
        for (auto next = place + 1; next != straightWay.end(); ++next)
            way.push_back({*next, {}});
    }
    return way;
}

/// The events of the filing: those of its number; of its site where the number is not known.
Outcome<std::vector<model::Event>> eventsOf(
    const ledger::Reader &reader, const model::Filing &filing)
{
    ledger::EventSubject subject;
    subject.number = filing.numberText;
    if (subject.number.isEmpty())
        subject.domain = filing.domain.ascii();
    auto events = reader.eventsAfter(0, subject);
    if (!events)
        return tl::unexpected(Failure(events.error()));
    return std::move(*events);
}

Outcome<FilingRow> rowOf(const Desk &desk, const ledger::Reader &reader,
    const model::Filing &filing, const QDateTime &now)
{
    const auto instance = reader.instance(filing.instance);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    const auto number = reader.number(filing.number);
    if (!number)
        return tl::unexpected(Failure(number.error()));
    FilingRow row;
    row.filing = filing;
    row.instance.key = filing.instance;
    row.instance = instance->value_or(row.instance);
    const bool isInvalid = *number && (*number)->invalidSince.isValid();
    row.standing = rules::standingOf(
        {filing, row.instance, isInvalid}, desk.rulebook, desk.calendar, now);
    return row;
}

} // namespace

Outcome<std::optional<FilingStory>> filingStory(
    const Desk &desk, model::FilingId id, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto filing = (*reader)->filing(id);
    if (!filing)
        return tl::unexpected(Failure(filing.error()));
    if (!*filing)
        return std::nullopt;
    auto row = rowOf(desk, **reader, **filing, now);
    if (!row)
        return tl::unexpected(row.error());
    auto events = eventsOf(**reader, **filing);
    if (!events)
        return tl::unexpected(events.error());
    const auto done = (*reader)->dutiesDone();
    if (!done)
        return tl::unexpected(Failure(done.error()));

    FilingStory story;
    story.row = std::move(*row);
    story.way = wayOf(**filing, *events);
    story.deadline = rules::stageDeadline(**filing, desk.rulebook, desk.calendar);
    story.duties = dutiesOf(desk, **filing, *done);
    story.events = std::move(*events);
    std::reverse(story.events.begin(), story.events.end());
    return story;
}

} // namespace beian::usecases
