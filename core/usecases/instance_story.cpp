#include "core/usecases/instance_story.h"

#include <algorithm>

namespace beian::usecases {

Outcome<std::optional<InstanceStory>> instanceStory(
    const Desk &desk, const model::InstanceKey &key, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto instance = (*reader)->instance(key);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    if (!*instance)
        return std::nullopt;
    auto checked = precheckOne(desk, **reader, **instance, {}, now);
    if (!checked)
        return tl::unexpected(checked.error());
    ledger::Filter here;
    here.instance = key;
    auto numbers = listNumbers(desk, **reader, here, now);
    if (!numbers)
        return tl::unexpected(numbers.error());
    auto filings = listFilings(desk, **reader, here, now);
    if (!filings)
        return tl::unexpected(filings.error());
    ledger::EventSubject subject;
    subject.instance = model::toText(key);
    auto events = (*reader)->eventsAfter(0, subject);
    if (!events)
        return tl::unexpected(Failure(events.error()));
    std::reverse(events->begin(), events->end());
    return InstanceStory{std::move(*checked), std::move(*numbers), std::move(*filings),
        std::move(*events)};
}

} // namespace beian::usecases
