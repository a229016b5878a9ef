#include "core/text/check_items.h"

#include "core/text/tr.h"

namespace beian::text {

using namespace Qt::StringLiterals;

namespace {

/// The number of an item: 3 of "C3"; 0 where it is no such id.
int ordinalOf(const QString &item)
{
    return item.startsWith(u'C') ? item.sliced(1).toInt() : 0;
}

} // namespace

QString checkItemText(const QString &item)
{
    switch (ordinalOf(item)) {
    case 1:
        return Text::tr("The product is one that the chosen rulebook allows (ECS, simple "
                        "application server, …)");
    case 2:
        return Text::tr("The server is in a region of the Chinese mainland, not in Hong Kong or "
                        "abroad");
    case 3:
        return Text::tr("It is billed as a subscription, and is no trial or spot instance");
    case 4:
        return Text::tr("It was bought for at least 3 months in all, renewals counted");
    case 5:
        return Text::tr("The days left are as many as the chosen rulebook asks for");
    case 6:
        return Text::tr("It has a public IP address, and a public bandwidth above 0");
    case 7:
        return Text::tr("The instance is in order: in a usable state, not expired, not locked");
    case 8:
        return Text::tr("The instance has service numbers left");
    case 9:
        return Text::tr("The account that files is the server's account; where it is not, the use "
                        "of the number has been granted to it");
    case 10:
        return Text::tr("The account that files is not tied to another entity");
    case 11:
        return Text::tr("Every website has one unused service number of its own, entered once");
    case 12:
        return Text::tr("No other filing order is running, with any provider");
    case 13:
        return Text::tr("The domain has been real-name verified for 3 working days, its holder is "
                        "the entity, it is valid for more than 3 months, and its suffix and "
                        "registrar are approved");
    case 14:
        return Text::tr("While the filing runs (first filing, new website) the domain does not "
                        "resolve and the site is closed");
    case 15:
        return Text::tr("The papers of the person in charge are valid for more than 3 months, and "
                        "the phone takes the ministry's messages");
    case 16:
        return Text::tr("The server lasts longer than the review is expected to (45 days are "
                        "advised), and renews by itself");
    default:
        return item;
    }
}

QString checkItemRemedy(const QString &item)
{
    switch (ordinalOf(item)) {
    case 1:
        return Text::tr("File with an ECS instance or a simple application server; with a load "
                        "balancer take the server behind it.");
    case 2:
        return Text::tr("A region cannot be changed: buy a server in the mainland and copy the "
                        "image to it, or keep this one and do not file.");
    case 3:
        return Text::tr("Convert it to a subscription of at least 3 months; for a trial or spot "
                        "instance buy a subscription.");
    case 4:
        return Text::tr(
            "Renew by the months that are missing: 1 month bought and 2 renewed make 3.");
    case 5:
        return Text::tr("Renew the server, so that it outlasts the review with some margin.");
    case 6:
        return Text::tr("Buy public bandwidth or bind an elastic IP address (EIP).");
    case 7:
        return Text::tr("Start, renew or unlock the instance, or pay what is due; then apply.");
    case 8:
        return Text::tr("Take another eligible instance; under rules that know paid numbers, buy "
                        "one. Renewing adds none.");
    case 9:
        return Text::tr("Let the server's owner apply and grant the use of the number to the "
                        "account that files, or file in the owner's account.");
    case 10:
        return Text::tr(
            "Open a new Alibaba Cloud account for this entity, and grant the use of the "
            "number to it.");
    case 11:
        return Text::tr("Give each website a number of its own that was never submitted.");
    case 12:
        return Text::tr("Finish or abandon the order that is running first.");
    case 13:
        return Text::tr("Put it right at the domain's registrar, and wait 3 working days after the "
                        "real-name verification.");
    case 14:
        return Text::tr(
            "Stop resolving the domain and close the site until the filing is approved.");
    case 15:
        return Text::tr("Renew the papers or change the phone number before submitting.");
    case 16:
        return Text::tr("Renew the server and switch on auto-renewal; after expiry it cannot be "
                        "switched on any more.");
    default:
        return {};
    }
}

QString checkStateWord(const QString &state)
{
    if (state == "passed"_L1)
        return Text::tr("done", "an item of the self-check");
    if (state == "failed"_L1)
        return Text::tr("not met", "an item of the self-check");
    return Text::tr("open", "an item of the self-check");
}

QString checkDetailText(const QString &detail)
{
    if (detail == "auto-renew"_L1)
        return Text::tr("Auto-renewal is on");
    if (detail == "no-auto-renew"_L1)
        return Text::tr("Auto-renewal is not known to be on");
    constexpr auto more = "more:"_L1;
    if (detail.startsWith(more))
        return Text::tr("and %n more", nullptr, detail.sliced(more.size()).toInt());
    return detail;
}

QString dutyText(const QString &duty)
{
    if (duty == "footer"_L1) {
        return Text::tr("Show the ICP number at the foot of the page, linked to "
                        "https://beian.miit.gov.cn (Guangdong: the entity's number; other "
                        "provinces: the site's).");
    }
    if (duty == "public-security"_L1) {
        return Text::tr("File with the public security authority within 30 days, then show that "
                        "number too.");
    }
    if (duty == "records-current"_L1) {
        return Text::tr(
            "Keep the records current: file a change whenever the entity, the site, the "
            "contacts or the server change.");
    }
    return duty;
}

} // namespace beian::text
