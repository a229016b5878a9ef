#include "core/text/undo.h"

#include "core/model/domain.h"
#include "core/model/service_number.h"
#include "core/model/undo.h"
#include "core/text/check_items.h"
#include "core/text/events.h"
#include "core/text/tr.h"

namespace beian::text {

using namespace Qt::StringLiterals;
using model::UndoBar;
using model::UndoDeed;

namespace {

QString textOf(const model::Event &event, QLatin1StringView key)
{
    return event.detail.value(key).toVariant().toString();
}

QString displayed(const QString &domain)
{
    return model::Domain::fromStored(domain).display();
}

/// The value before, of a detail that keeps {"old": …, "new": …}.
QString oldOf(const model::Event &event, QLatin1StringView field)
{
    return event.detail.value(field).toObject().value("old"_L1).toVariant().toString();
}

QString tickSentence(const model::Event &event)
{
    const QString id = textOf(event, "item"_L1);
    const QString item = Text::tr("%1 %2").arg(id, checkItemText(id));
    return event.detail.value("before"_L1).toBool() ? Text::tr("Tick “%1” again.").arg(item)
                                                    : Text::tr("Untick “%1”.").arg(item);
}

QString answerSentence(const model::Event &event, const rulebook::Rulebook &rulebook)
{
    const QString answer = eventSentence(event, rulebook);
    return event.detail.value("before"_L1).isString()
               ? Text::tr("Take back “%1”; the answer before it counts again.").arg(answer)
               : Text::tr("Take back “%1”; the question is open again.").arg(answer);
}

QString sentenceOf(
    UndoDeed deed, const model::Event &event, const rulebook::Rulebook &rulebook)
{
    const QString number = model::groupedNumber(event.number);
    const QString instance = event.instance.section(u'/', -1);
    switch (deed) {
    case UndoDeed::DiscardDraft:
        return Text::tr("Discard the draft of %1; the number %2 is free again.")
            .arg(displayed(event.domain), number);
    case UndoDeed::VoidRecorded:
        return Text::tr("Void the number %1 as recorded by mistake; it can be recorded again.")
            .arg(number);
    case UndoDeed::VoidIssued:
        return Text::tr("Void the rehearsal number %1. It still counts on %2, and its digits never "
                        "come back.")
            .arg(number, instance);
    case UndoDeed::CorrectBack:
        return Text::tr("Correct the domain back from %1 to %2.")
            .arg(displayed(textOf(event, "after"_L1)), displayed(textOf(event, "before"_L1)));
    case UndoDeed::TickBack:
        return tickSentence(event);
    case UndoDeed::ReopenDuty:
        return Text::tr("Count a duty of %1 as not done: %2")
            .arg(displayed(event.domain), dutyText(textOf(event, "duty"_L1)));
    case UndoDeed::AnswerBack:
        return answerSentence(event, rulebook);
    case UndoDeed::ElsewhereBack:
        return Text::tr("Set the numbers made elsewhere on %1 back to: %2.")
            .arg(instance,
                fieldValueText(u"numbers-elsewhere"_s, oldOf(event, "numbers-elsewhere"_L1),
                    rulebook));
    case UndoDeed::AccountBack:
        return Text::tr("Set what was stated of the account %1 back to what it was.")
            .arg(event.account);
    case UndoDeed::RulebookBack: {
        const QString old = oldOf(event, "rulebook"_L1);
        return old.isEmpty() ? Text::tr("Judge by the default rulebook again.")
                             : Text::tr("Judge by the rulebook %1 again.").arg(old);
    }
    case UndoDeed::FactBack:
        return Text::tr("Set the day on which the domain %1 expires back to: %2.")
            .arg(displayed(event.domain),
                fieldValueText(textOf(event, "field"_L1), textOf(event, "before"_L1), rulebook));
    }
    Q_UNREACHABLE();
}

QString textOf(UndoBar bar)
{
    switch (bar) {
    case UndoBar::OtherActor:
        return Text::tr("somebody else did it; only who did it can take it back");
    case UndoBar::IsUndo:
        return Text::tr("it was an undo itself; do the step anew instead");
    case UndoBar::Import:
        return Text::tr("what was said of servers is not taken back here; import a newer "
                        "inventory, enter the server again, or restore a backup");
    case UndoBar::Account:
        return Text::tr("an account stays once it is there, and does no harm");
    case UndoBar::Fact:
        return Text::tr("the platform or the authority did it, and a fact stays; record what "
                        "happened after it instead");
    case UndoBar::Discard:
        return Text::tr("a discarded draft is not taken up again; its number is free, so bind it "
                        "anew");
    case UndoBar::Notice:
        return Text::tr("a notice of the authority is a fact, and so is its settling; once it is "
                        "put right, record “rectified”");
    case UndoBar::Voided:
        return Text::tr("a voided number does not come back; one from the console can be recorded "
                        "again");
    case UndoBar::Granted:
        return Text::tr("the use was granted in the console, and that is a fact; void the number "
                        "if it was recorded by mistake");
    case UndoBar::Adopted:
        return Text::tr("the filing is approved, and a fact stays; record its cancelling if it "
                        "does not stand");
    case UndoBar::Repointed:
        return Text::tr("the address was changed outside this program; move the site back instead");
    case UndoBar::Backup:
        return Text::tr("it came with the ledger's file or from a backup; an earlier backup can be "
                        "restored");
    case UndoBar::NoBefore:
        return Text::tr("an earlier version wrote it without the value that stood before; state "
                        "the right value instead");
    }
    Q_UNREACHABLE();
}

} // namespace

QString undoSentence(const model::Event &event, const rulebook::Rulebook &rulebook)
{
    const auto deed = model::undoOf(event);
    return deed ? sentenceOf(*deed, event, rulebook) : QString();
}

QString undoBarText(const QString &code)
{
    const auto bar = support::fromCode<UndoBar>(code);
    return bar ? textOf(*bar) : code;
}

QString reasonText(const QString &reason)
{
    return reason == QLatin1StringView(model::undoneReason) ? Text::tr("undone") : reason;
}

} // namespace beian::text
