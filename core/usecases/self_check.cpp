#include "core/usecases/self_check.h"

#include "core/usecases/check_items.h"
#include "core/usecases/find_filing.h"
#include "core/usecases/precheck.h"
#include "core/usecases/record_event.h"

#include <algorithm>

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

/// The newest tick of an item for a subject, if it stands.
const ledger::Tick *tickOf(
    const std::vector<ledger::Tick> &ticks, const QString &item, const QString &subject)
{
    const auto it = std::find_if(ticks.begin(), ticks.end(),
        [&](const ledger::Tick &tick) { return tick.item == item && tick.subject == subject; });
    return it == ticks.end() || !it->done ? nullptr : &*it;
}

Outcome<bool> isTicked(
    const ledger::Reader &reader, const QString &item, const QString &subject)
{
    const auto ticks = reader.ticks();
    if (!ticks)
        return tl::unexpected(Failure(ticks.error()));
    return tickOf(*ticks, item, subject) != nullptr;
}

void applyTick(CheckItem &item, const std::vector<ledger::Tick> &ticks, const QString &subject)
{
    if (item.mode == CheckMode::Automatic || item.state != CheckState::Open)
        return;
    const ledger::Tick *tick = tickOf(ticks, item.id, subject);
    if (!tick)
        return;
    item.state = CheckState::Passed;
    item.at = tick->at;
    item.actor = tick->actor;
}

} // namespace

Outcome<std::vector<CheckItem>> selfCheck(
    const Desk &desk, const std::optional<model::InstanceKey> &instance, const QDateTime &now)
{
    const auto opened = desk.ledger.read();
    if (!opened)
        return tl::unexpected(Failure(opened.error()));
    const ledger::Reader &reader = **opened;
    const auto evidence = gatherEvidence(desk, reader, instance, now);
    if (!evidence)
        return tl::unexpected(evidence.error());
    const auto ticks = reader.ticks();
    if (!ticks)
        return tl::unexpected(Failure(ticks.error()));

    const QString subject = instance ? model::toText(*instance) : QString();
    std::vector<CheckItem> items = checkItems(*evidence);
    for (CheckItem &item : items)
        applyTick(item, *ticks, subject);
    return items;
}

Outcome<void> tickItem(const Desk &desk, const QString &item, const QString &subject, TickMark mark,
    const model::Occasion &occasion)
{
    if (!isTickable(item)) {
        return tl::unexpected(
            Failure(model::Refusal{model::RefusalCode::FieldBad, {u"item"_s, item}}));
    }
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto before = isTicked(**writer, item, subject);
    if (!before)
        return tl::unexpected(before.error());
    const ledger::Tick tick{item, subject, mark == TickMark::Done, occasion.at, occasion.actor};
    if (const auto stored = (*writer)->storeTick(tick); !stored)
        return tl::unexpected(Failure(stored.error()));
    model::Event event = eventOf(model::EventKind::ItemTicked, desk, occasion);
    event.instance = subject;
    event.detail = {{u"item"_s, item}, {u"done"_s, tick.done}, {u"before"_s, *before}};
    if (const auto appended = (*writer)->append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return {};
}

} // namespace beian::usecases
