#include "core/usecases/number_story.h"

#include <algorithm>

namespace beian::usecases {

namespace {

bool stands(const model::ServiceNumber &number)
{
    return !number.voidedAt.isValid() && !number.invalidSince.isValid();
}

} // namespace

Outcome<std::optional<NumberStory>> numberStory(
    const Desk &desk, model::NumberId id, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto number = (*reader)->number(id);
    if (!number)
        return tl::unexpected(Failure(number.error()));
    if (!*number)
        return std::nullopt;
    ledger::Filter there;
    there.instance = (*number)->instance;
    const auto rows = listNumbers(desk, **reader, there, now);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(),
        [id](const NumberRow &one) { return one.number.id == id; });
    if (row == rows->end())
        return std::nullopt;

    NumberStory story;
    story.row = *row;
    const auto filing = (*reader)->filingOn(id);
    if (!filing)
        return tl::unexpected(Failure(filing.error()));
    if (*filing && (*filing)->stage != model::Stage::Discarded)
        story.filing = **filing;
    ledger::EventSubject subject;
    subject.number = story.row.number.text;
    auto events = (*reader)->eventsAfter(0, subject);
    if (!events)
        return tl::unexpected(Failure(events.error()));
    story.events = std::move(*events);
    std::reverse(story.events.begin(), story.events.end());
    return story;
}

bool canBind(const NumberStory &story)
{
    const model::ServiceNumber &number = story.row.number;
    return stands(number) && number.state == model::NumberState::Unbound && !number.text.isEmpty()
        && !story.row.doNotUse;
}

bool canVoid(const NumberStory &story)
{
    const model::ServiceNumber &number = story.row.number;
    const bool isUnused
        = number.state == model::NumberState::Unbound || number.state == model::NumberState::Bound;
    return stands(number) && isUnused && !number.text.isEmpty();
}

} // namespace beian::usecases
