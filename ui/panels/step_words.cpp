#include "ui/panels/step_words.h"

#include <QCoreApplication>

namespace beian::ui
{

namespace
{

QString words(const char *source)
{
    return QCoreApplication::translate("beian::ui::StepForm", source);
}

} // namespace

QString consequenceOf(model::FilingEvent event)
{
    using model::FilingEvent;
    switch (event) {
    case FilingEvent::Submit:
        return words(QT_TRANSLATE_NOOP("beian::ui::StepForm",
            "From now on the number is used: it never comes back, also after a rejection."));
    case FilingEvent::Pass:
        return words(QT_TRANSLATE_NOOP("beian::ui::StepForm",
            "The platform or the authority let the filing through to the next stage."));
    case FilingEvent::Approve:
        return words(QT_TRANSLATE_NOOP("beian::ui::StepForm",
            "The site is filed. If this filing replaces an older one, that one is superseded at "
            "once."));
    case FilingEvent::Reject:
        return words(QT_TRANSLATE_NOOP("beian::ui::StepForm",
            "The filing was sent back. It can be corrected and resubmitted on the same number."));
    case FilingEvent::Resubmit:
        return words(QT_TRANSLATE_NOOP(
            "beian::ui::StepForm", "The reviews begin anew, from the platform's on."));
    case FilingEvent::Correct:
        return words(QT_TRANSLATE_NOOP(
            "beian::ui::StepForm", "The number stays; the filing is for another domain from now on."));
    case FilingEvent::Discard:
        return words(QT_TRANSLATE_NOOP(
            "beian::ui::StepForm", "The draft ends, and its number can be bound again."));
    case FilingEvent::Abandon:
        return words(QT_TRANSLATE_NOOP("beian::ui::StepForm",
            "The filing ends without an approval, and its number never comes back."));
    case FilingEvent::Cancel:
        return words(QT_TRANSLATE_NOOP("beian::ui::StepForm",
            "The site's filing ends: without another one the site must not be reached any more."));
    case FilingEvent::Revoke:
        return words(QT_TRANSLATE_NOOP("beian::ui::StepForm",
            "The authority ended the filing: without another one the site must not be reached any "
            "more."));
    case FilingEvent::Notice:
        return words(QT_TRANSLATE_NOOP("beian::ui::StepForm",
            "The filing is at risk until what the notice asks for is done and recorded here."));
    case FilingEvent::Rectified:
        return words(QT_TRANSLATE_NOOP(
            "beian::ui::StepForm", "The open notice was answered and is settled."));
    case FilingEvent::Supersede:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace beian::ui
