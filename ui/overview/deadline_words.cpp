#include "ui/overview/deadline_words.h"

#include "core/text/check_items.h"
#include "core/text/words.h"

#include <QCoreApplication>

namespace beian::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::Deadline)
};

QString stageOf(const QString &code)
{
    const auto stage = support::fromCode<model::Stage>(code);
    return stage ? text::stageWord(*stage) : code;
}

} // namespace

QString deadlineWords(const usecases::Deadline &deadline)
{
    using usecases::DeadlineKind;
    switch (deadline.kind) {
    case DeadlineKind::ServerExpires:
        return deadline.sites == 0
            ? Words::tr("%1 expires").arg(deadline.name)
            : Words::tr("%1 expires, with %n site(s)", nullptr, deadline.sites).arg(deadline.name);
    case DeadlineKind::ServerReleased:
        return Words::tr("%1 has expired and is released: its IP is lost then").arg(deadline.name);
    case DeadlineKind::StageEnds:
        //: %1: a site, %2: the stage of its filing
        return Words::tr("%1: %2 ends").arg(deadline.name, stageOf(deadline.detail));
    case DeadlineKind::NoticeEnds:
        return Words::tr("%1: last day of the rectification notice").arg(deadline.name);
    case DeadlineKind::DomainExpires:
        return Words::tr("%1: the domain expires").arg(deadline.name);
    case DeadlineKind::DutyDue:
        return Words::tr("%1: %2", "a site, and what is to be done for it")
            .arg(deadline.name, text::dutyText(deadline.detail));
    }
    Q_UNREACHABLE();
}

QString deadlineTime(
    const usecases::Deadline &deadline, const rulebook::Rulebook &rulebook, const QDateTime &now)
{
    const QString day = rulebook.days().shownLastDay(deadline.at).toString(Qt::ISODate);
    const QString shown
        = deadline.certain ? day : Words::tr("about %1", "a day").arg(day);
    const qint64 days = support::wholeDaysBetween(now, deadline.at);
    if (deadline.at <= now) {
        const auto past = static_cast<int>(support::wholeDaysBetween(deadline.at, now));
        return past == 0 ? Words::tr("%1, due now").arg(shown)
                         : Words::tr("%1, %n day(s) overdue", nullptr, past).arg(shown);
    }
    return days == 0 ? Words::tr("%1, within a day").arg(shown)
                     : Words::tr("%1, in %n day(s)", nullptr, static_cast<int>(days)).arg(shown);
}

} // namespace beian::ui
