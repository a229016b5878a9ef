#include "core/text/changes.h"

#include "core/model/domain.h"
#include "core/model/service_number.h"
#include "core/text/events.h"
#include "core/text/tr.h"
#include "core/text/words.h"

namespace beian::text {

using namespace Qt::StringLiterals;

QString eventLine(const model::Event &event, const rulebook::Rulebook &rulebook)
{
    QStringList names;
    if (!event.number.isEmpty())
        names.append(model::groupedNumber(event.number));
    if (!event.domain.isEmpty())
        names.append(model::Domain::fromStored(event.domain).display());
    if (!event.instance.isEmpty())
        names.append(event.instance.section(u'/', -1));
    if (names.isEmpty() && !event.account.isEmpty())
        names.append(event.account);
    const QString what = eventSentence(event, rulebook);
    return names.isEmpty() ? what : Text::tr("%1 (%2)").arg(what, joined(names));
}

QString changeLine(const model::Event &event, const rulebook::Rulebook &rulebook)
{
    const QString minute = momentText(event.at, rulebook).section(u' ', 1);
    return QStringList{minute, eventLine(event, rulebook), event.actor}.join(u" · "_s);
}

} // namespace beian::text
