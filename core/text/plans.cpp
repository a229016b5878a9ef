#include "core/text/plans.h"

#include "core/text/findings.h"
#include "core/text/tr.h"

namespace beian::text {

using namespace Qt::StringLiterals;

QString planSentence(int wanted, int ready)
{
    if (ready >= wanted)
        return Text::tr("The servers carry %n more site(s) as they are.", nullptr, wanted);
    if (ready == 0) {
        return Text::tr("No server carries another site as it is; %n number(s) are missing.",
            nullptr, wanted);
    }
    return Text::tr("The servers carry %1 of %2 more sites as they are; %n number(s) are missing.",
        nullptr, wanted - ready)
        .arg(ready)
        .arg(wanted);
}

QString plannedNumbers(int unbound, int newOnes)
{
    QStringList parts;
    if (unbound > 0)
        parts.append(Text::tr("Use %n unbound number(s)", nullptr, unbound));
    if (newOnes > 0)
        parts.append(Text::tr("Make %n new number(s)", nullptr, newOnes));
    return parts.join(Text::tr("; "));
}

QString makeBefore(QDate until)
{
    return Text::tr("Make them by %1: after that day too little of its subscription is left.")
        .arg(until.toString(Qt::ISODate));
}

QString newServersSentence(int servers, int monthsEach)
{
    return Text::tr("Buy %n new server(s) in the mainland with a public IP, for %1 each.", nullptr,
        servers)
        .arg(boughtMonths(monthsEach));
}

QString paidNumbersSentence(int numbers)
{
    return Text::tr("Buy %n paid number(s) in the console.", nullptr, numbers);
}

QString boughtMonths(int months)
{
    return Text::tr("%n month(s)", nullptr, months);
}

QString yuan(const QString &amount)
{
    return Text::tr("%1 yuan").arg(amount);
}

QString nothingToBuy()
{
    return Text::tr("Nothing has to be bought.");
}

QString inAll(const QString &cost)
{
    return Text::tr("In all: %1").arg(cost);
}

QString addressUnpriced()
{
    return Text::tr("The price of a public IP is not counted.");
}

QString toConfirm(rulebook::RuleId rule)
{
    return Text::tr("To confirm: %1.").arg(questionText(rule));
}

QString toBuyWord()
{
    return Text::tr("To buy");
}

QString beyondSentence(int servers)
{
    return Text::tr("%n server(s) cannot be counted on: no renewal or purchase mends what they lack.",
        nullptr, servers);
}

} // namespace beian::text
