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

/// What is asked of the domain, and not of the server that its site is on.
bool isOfDomain(const QString &item)
{
    return item == "C13"_L1 || item == "C14"_L1;
}

/// `server`: that the site is on, whose tick stands in; empty where there is no site.
void applyTick(CheckItem &item, const std::vector<ledger::Tick> &ticks, const QString &subject,
    const QString &server)
{
    if (item.mode == CheckMode::Automatic || item.state != CheckState::Open)
        return;
    const ledger::Tick *tick = tickOf(ticks, item.id, subject);
    if (!tick && !server.isEmpty() && !isOfDomain(item.id))
        tick = tickOf(ticks, item.id, server);
    if (!tick)
        return;
    item.state = CheckState::Passed;
    item.at = tick->at;
    item.actor = tick->actor;
}

} // namespace

QString CheckSubject::text() const
{
    if (site)
        return site->ascii();
    return instance ? model::toText(*instance) : QString();
}

Outcome<std::vector<CheckItem>> selfCheck(
    const Desk &desk, const CheckSubject &subject, const QDateTime &now)
{
    const auto opened = desk.ledger.read();
    if (!opened)
        return tl::unexpected(Failure(opened.error()));
    const ledger::Reader &reader = **opened;
    const auto evidence = gatherEvidence(desk, reader, subject, now);
    if (!evidence)
        return tl::unexpected(evidence.error());
    const auto ticks = reader.ticks();
    if (!ticks)
        return tl::unexpected(Failure(ticks.error()));

    const QString server
        = evidence->site ? model::toText(evidence->site->instance) : QString();
    std::vector<CheckItem> items = checkItems(*evidence);
    for (CheckItem &item : items)
        applyTick(item, *ticks, subject.text(), server);
    return items;
}

Outcome<void> tickItem(const Desk &desk, const QString &item, const CheckSubject &subject,
    TickMark mark, const model::Occasion &occasion)
{
    if (!isTickable(item)) {
        return tl::unexpected(
            Failure(model::Refusal{model::RefusalCode::FieldBad, {u"item"_s, item}}));
    }
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto before = isTicked(**writer, item, subject.text());
    if (!before)
        return tl::unexpected(before.error());
    const ledger::Tick tick{item, subject.text(), mark == TickMark::Done, occasion.at, occasion.actor};
    if (const auto stored = (*writer)->storeTick(tick); !stored)
        return tl::unexpected(Failure(stored.error()));
    model::Event event = eventOf(model::EventKind::ItemTicked, desk, occasion);
    if (subject.site)
        event.domain = subject.text();
    else
        event.instance = subject.text();
    event.detail = {{u"item"_s, item}, {u"done"_s, tick.done}, {u"before"_s, *before}};
    if (const auto appended = (*writer)->append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return {};
}

} // namespace beian::usecases
