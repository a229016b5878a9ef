#include "core/usecases/undo_last.h"

#include "core/usecases/undo_deeds.h"

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using model::UndoBar;

Failure barred(const model::Event &event, UndoBar bar)
{
    return Refusal{RefusalCode::CannotUndo, {support::codeOf(event.kind), support::codeOf(bar)}};
}

Outcome<UndoOffer> offerOf(const ledger::Reader &reader, const QString &actor)
{
    const auto newest = reader.newestEvent();
    if (!newest)
        return tl::unexpected(Failure(newest.error()));
    if (!*newest)
        return tl::unexpected(Failure(Refusal{RefusalCode::NothingToUndo, {}}));
    const model::Event &event = **newest;
    if (event.actor != actor)
        return tl::unexpected(barred(event, UndoBar::OtherActor));
    const auto deed = model::undoOf(event);
    if (!deed)
        return tl::unexpected(barred(event, deed.error()));
    return UndoOffer{event, *deed};
}

} // namespace

Outcome<UndoOffer> offerUndo(const Desk &desk, const QString &actor)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    return offerOf(**reader, actor);
}

Outcome<UndoOffer> undoLast(const Desk &desk, qint64 offered, const model::Occasion &occasion)
{
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto newest = (*writer)->newestEvent();
    if (!newest)
        return tl::unexpected(Failure(newest.error()));
    if (!*newest || (*newest)->id != offered)
        return tl::unexpected(Failure(Refusal{RefusalCode::Changed, {desk.ledger.path()}}));
    auto offer = offerOf(**writer, occasion.actor);
    if (!offer)
        return offer;
    if (const auto undone = applyUndo(desk, **writer, *offer, occasion); !undone)
        return tl::unexpected(undone.error());
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return offer;
}

} // namespace beian::usecases
