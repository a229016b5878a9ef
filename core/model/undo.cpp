#include "core/model/undo.h"

#include "core/model/lifecycle.h"

namespace beian::model {

namespace {

using namespace Qt::StringLiterals;

using Undo = tl::expected<UndoDeed, UndoBar>;

tl::unexpected<UndoBar> barred(UndoBar bar)
{
    return tl::unexpected(bar);
}

/// Entries of earlier versions lack what stood before.
Undo whereKnown(UndoDeed deed, const Event &event, QLatin1StringView key)
{
    return event.detail.contains(key) ? Undo(deed) : Undo(barred(UndoBar::NoBefore));
}

Undo undoOfStep(const Event &event)
{
    const auto step = support::fromCode<FilingEvent>(event.detail.value("event"_L1).toString());
    if (!step)
        return barred(UndoBar::NoBefore);
    switch (*step) {
    case FilingEvent::Correct:
        return whereKnown(UndoDeed::CorrectBack, event, "before"_L1);
    case FilingEvent::Discard:
        return barred(UndoBar::Discard);
    case FilingEvent::Notice:
    case FilingEvent::Rectified:
        return barred(UndoBar::Notice);
    case FilingEvent::Submit:
    case FilingEvent::Pass:
    case FilingEvent::Approve:
    case FilingEvent::Reject:
    case FilingEvent::Resubmit:
    case FilingEvent::Abandon:
    case FilingEvent::Cancel:
    case FilingEvent::Revoke:
    case FilingEvent::Supersede:
        return barred(UndoBar::Fact);
    }
    Q_UNREACHABLE();
}

} // namespace

tl::expected<UndoDeed, UndoBar> undoOf(const Event &event)
{
    if (event.detail.contains(QLatin1StringView(undoesKey)))
        return barred(UndoBar::IsUndo);
    switch (event.kind) {
    case EventKind::AccountAdded:
        return barred(UndoBar::Account);
    case EventKind::AccountChanged:
        return UndoDeed::AccountBack;
    case EventKind::InstanceAdded:
    case EventKind::InstanceChanged:
    case EventKind::InstanceGone:
    case EventKind::InstanceReturned:
    case EventKind::InstanceTransferred:
    case EventKind::Imported:
        return barred(UndoBar::Import);
    case EventKind::Answered:
        return whereKnown(UndoDeed::AnswerBack, event, "before"_L1);
    case EventKind::ElsewhereStated:
        return whereKnown(UndoDeed::ElsewhereBack, event, "numbers-elsewhere"_L1);
    case EventKind::NumberIssued:
        return UndoDeed::VoidIssued;
    case EventKind::NumberRecorded:
        return UndoDeed::VoidRecorded;
    case EventKind::NumberVoided:
        return barred(UndoBar::Voided);
    case EventKind::NumberGranted:
        return barred(UndoBar::Granted);
    case EventKind::FilingBound:
        return UndoDeed::DiscardDraft;
    case EventKind::FilingAdopted:
        return barred(UndoBar::Adopted);
    case EventKind::FilingAdvanced:
        return undoOfStep(event);
    case EventKind::FilingMoved:
        return event.detail.value("way"_L1).toString() == "change"_L1
                   ? Undo(UndoDeed::DiscardDraft)
                   : Undo(barred(UndoBar::Repointed));
    case EventKind::FilingFactStated:
        return whereKnown(UndoDeed::FactBack, event, "before"_L1);
    case EventKind::DutyDone:
        return UndoDeed::ReopenDuty;
    case EventKind::ItemTicked:
        return whereKnown(UndoDeed::TickBack, event, "before"_L1);
    case EventKind::RulebookChosen:
        return whereKnown(UndoDeed::RulebookBack, event, "rulebook"_L1);
    case EventKind::AnswerWithdrawn:
    case EventKind::DutyReopened:
        return barred(UndoBar::IsUndo);
    case EventKind::LedgerMigrated:
    case EventKind::LedgerRestored:
    case EventKind::AccountRestored:
    case EventKind::InstanceRestored:
    case EventKind::NumberRestored:
    case EventKind::FilingRestored:
        return barred(UndoBar::Backup);
    }
    Q_UNREACHABLE();
}

} // namespace beian::model
