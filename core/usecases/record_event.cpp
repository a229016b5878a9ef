#include "core/usecases/record_event.h"

namespace beian::usecases {

model::Event eventOf(model::EventKind kind, const Desk &desk, const model::Occasion &occasion)
{
    model::Event event;
    event.at = occasion.at;
    event.kind = kind;
    event.rulebookId = desk.rulebook.id;
    event.rulebookDate = desk.rulebook.date;
    event.actor = occasion.actor;
    event.rehearsed = occasion.rehearsed;
    return event;
}

model::Event eventOf(model::EventKind kind, const Desk &desk, const model::Occasion &occasion,
    const model::InstanceKey &instance)
{
    model::Event event = eventOf(kind, desk, occasion);
    event.account = instance.account;
    event.instance = model::toText(instance);
    return event;
}

model::Event eventOf(model::EventKind kind, const Desk &desk, const model::Occasion &occasion,
    const model::Instance &instance)
{
    return eventOf(kind, desk, occasion, instance.key);
}

} // namespace beian::usecases
