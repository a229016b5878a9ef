#include "core/text/phrases.h"
#include "core/text/refusals.h"
#include "core/text/tr.h"

namespace beian::text {

using model::Note;
using model::NoteCode;

namespace {

// One sentence an enumerator; its places are the arguments that the enumerator's comment names.
const char *sourceOf(NoteCode code)
{
    switch (code) {
    case NoteCode::OtherForm:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 is kept as it is; its form is not the guide's (12 digits, the first of them 0).");
    case NoteCode::PaidNumber:
        return QT_TRANSLATE_NOOP(
            "beian::text", "%1 is recorded as a paid number: it does not count against the quota.");
    case NoteCode::LooksIneligible:
        return QT_TRANSLATE_NOOP("beian::text",
            "By these rules the instance %1 looks ineligible (%2). The number is recorded all "
            "the same: the console decides.");
    case NoteCode::DomainCut:
        return QT_TRANSLATE_NOOP(
            "beian::text", "“%1” became %2: a filing is about the registered domain.");
    case NoteCode::ClockSetBack:
        return QT_TRANSLATE_NOOP("beian::text",
            "The clock is behind the newest entry of the ledger (%1). Check the date of this "
            "computer; nothing was rewritten.");
    case NoteCode::EntityHasOrder:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 already has a filing order running, for %2. The platform may refuse a second one "
            "until it is finished.");
    case NoteCode::OldStaysUntil:
        return QT_TRANSLATE_NOOP("beian::text",
            "The filing of %1 on the number %2 stays until the new one is approved. Keep the old "
            "server until then.");
    case NoteCode::EndsLiveSite:
        return QT_TRANSLATE_NOOP("beian::text",
            "This was the only live filing of %1: without another one the site cannot be reached "
            "in the mainland.");
    case NoteCode::Superseded:
        return QT_TRANSLATE_NOOP(
            "beian::text", "The old filing of %1, on the number %2, is superseded.");
    case NoteCode::ServerUnfit:
        return QT_TRANSLATE_NOOP("beian::text",
            "The instance %1 is not fit now (%2). It was done all the same, as asked.");
    case NoteCode::Repointed:
        return QT_TRANSLATE_NOOP("beian::text",
            "%1 is now on the instance %2; no filing was made. Point the DNS records there.");
    case NoteCode::MoveCases:
        return QT_TRANSLATE_NOOP("beian::text",
            "Three cases of moving %1 are told apart: adding another server of this vendor needs "
            "nothing; a site that is not commercial, swapped to another server of this vendor, "
            "needs only its DNS records repointed; a commercial filing in a province that "
            "compares the IP needs a change of the IP. Filing the change is advised.");
    case NoteCode::WorkdaysUncertain:
        return QT_TRANSLATE_NOOP("beian::text",
            "The public holidays of %1 are not known to this program: the deadline counts "
            "weekends only.");
    case NoteCode::NumberUnseen:
        return QT_TRANSLATE_NOOP("beian::text",
            "The platform may have made the number of %1 unseen: it counts against the "
            "instance's quota, though its digits are not known.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Note &note)
{
    QStringList arguments = note.arguments;
    if (note.code == NoteCode::LooksIneligible || note.code == NoteCode::ServerUnfit)
        arguments = {arguments.value(0), ruleNames(arguments.mid(1).join(u' '))};
    if (note.code == NoteCode::ClockSetBack)
        arguments = {beijingTime(arguments.value(0))};
    return filled(Text::tr(sourceOf(note.code)), arguments);
}

} // namespace beian::text
