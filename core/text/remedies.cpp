// What to do about a finding or a standing.

#include "core/text/findings.h"
#include "core/text/tr.h"

namespace beian::text {

using namespace Qt::StringLiterals;
using rules::Remedy;
using rules::RemedyAction;

namespace {

QString monthsOf(const Remedy &remedy)
{
    return Text::tr("%n month(s)", nullptr, *remedy.months);
}

QString renewSentence(const Remedy &remedy)
{
    if (!remedy.months)
        return Text::tr("Renew the instance.");
    if (!remedy.until.isValid())
        return Text::tr("Renew by at least %1.").arg(monthsOf(remedy));
    return Text::tr("Renew by at least %1; it then lasts until %2.")
        .arg(monthsOf(remedy), remedy.until.toString(Qt::ISODate));
}

QString convertSentence(const Remedy &remedy)
{
    return remedy.months
               ? Text::tr("Convert it to a subscription of at least %1; pay an unpaid order first.")
                     .arg(monthsOf(remedy))
               : Text::tr("Convert it to a subscription; pay an unpaid order first.");
}

QString cancelReleaseSentence(const Remedy &remedy)
{
    return remedy.months ? Text::tr("Take back the scheduled release, which forbids converting; "
                                    "then convert it to a "
                                    "subscription of at least %1.")
                               .arg(monthsOf(remedy))
                         : Text::tr("Take back the scheduled release, which forbids converting; "
                                    "then convert it to a "
                                    "subscription.");
}

QString replaceSentence(const Remedy &remedy)
{
    return remedy.months
               ? Text::tr(
                     "A spot or trial instance cannot be converted: buy a subscription of at least "
                     "%1, and copy the image to it.")
                     .arg(monthsOf(remedy))
               : Text::tr("A spot or trial instance cannot be converted: buy a subscription, and "
                          "copy the "
                          "image to it.");
}

QString freeAddressSentence(const Remedy &remedy)
{
    return remedy.detail.isEmpty()
               ? Text::tr(
                     "Finish or cancel the filing that holds the IP, or take another public IP.")
               : Text::tr("Finish or cancel the filing of %1, or take another public IP.")
                     .arg(remedy.detail);
}

QString withDetail(const QString &plain, const QString &detailed, const Remedy &remedy)
{
    return remedy.detail.isEmpty() ? plain : detailed.arg(remedy.detail);
}

} // namespace

QString remedySentence(const Remedy &remedy)
{
    switch (remedy.action) {
    case RemedyAction::TakeListedProduct:
        return Text::tr("Take a product that the rulebook lists.");
    case RemedyAction::UseBackendServer:
        return Text::tr("Apply on the server behind the load balancer, with its IP.");
    case RemedyAction::BuyInMainland:
        return Text::tr("A region cannot be changed: buy an instance in the Chinese mainland and "
                        "copy the image to it.");
    case RemedyAction::ConvertToSubscription:
        return convertSentence(remedy);
    case RemedyAction::CancelReleaseAndConvert:
        return cancelReleaseSentence(remedy);
    case RemedyAction::ReplaceSpot:
        return replaceSentence(remedy);
    case RemedyAction::Renew:
        return renewSentence(remedy);
    case RemedyAction::StateMonths:
        return Text::tr("State how many months were bought in all, renewals counted; the orders in "
                        "the console tell it.");
    case RemedyAction::BuyBandwidth:
        return Text::tr("Buy public bandwidth above 0.");
    case RemedyAction::BindElasticAddress:
        return Text::tr("Buy public bandwidth or bind an elastic IP address (EIP).");
    case RemedyAction::FreeAddress:
        return freeAddressSentence(remedy);
    case RemedyAction::UseAnotherInstance:
        return Text::tr("Take another eligible instance. Renewing adds no numbers.");
    case RemedyAction::BuyPaidNumber:
        return Text::tr(
            "Take another eligible instance, or buy a paid service number for this one.");
    case RemedyAction::Start:
        return Text::tr("Start the instance.");
    case RemedyAction::Wait:
        return Text::tr("Wait until the platform has finished changing the instance, then import "
                        "again.");
    case RemedyAction::PayAndUnlock:
        return withDetail(Text::tr("Pay what is due and have the instance unlocked."),
            Text::tr("Remove the cause of the lock (%1) and have the instance unlocked."), remedy);
    case RemedyAction::BuyAgain:
        return Text::tr("A released instance does not come back: buy a new one.");
    case RemedyAction::SwitchAccount:
        return withDetail(Text::tr("Switch to the account that owns the instance."),
            Text::tr(
                "Switch to the account %1, which owns the instance. A second-hand server needs "
                "a new number in its new account."),
            remedy);
    case RemedyAction::MoveFiling:
        return Text::tr("Move the filing to an eligible instance, with a number of that instance.");
    case RemedyAction::RestoreAddress:
        return withDetail(Text::tr("Bind the filed public IP again, or file the change of IP."),
            Text::tr("Bind the filed public IP %1 again, or file the change of IP."), remedy);
    case RemedyAction::RestoreSize:
        return withDetail(Text::tr("Upgrade the instance to what it was at approval."),
            Text::tr("Upgrade the instance to what it was at approval: %1."), remedy);
    case RemedyAction::Rectify:
        return withDetail(Text::tr("Do what the rectification notice asks for, and answer it."),
            Text::tr("Do what the rectification notice asks for, and answer it: %1"), remedy);
    case RemedyAction::RenewDomain:
        return withDetail(Text::tr("Renew the domain at its registrar."),
            Text::tr("Renew the domain %1 at its registrar."), remedy);
    case RemedyAction::ImportAgain:
        return Text::tr("Fetch a new inventory and import it.");
    case RemedyAction::AnswerSms:
        return Text::tr("Enter the code of the ministry's message at once; after the deadline the "
                        "order is returned.");
    case RemedyAction::AskProgress:
        return Text::tr("Look up the progress in the platform's filing system, or ask its service "
                        "line 95187.");
    case RemedyAction::ConfirmRelease:
        return Text::tr("Look in the console whether the instance still exists; if it does, renew "
                        "it at once.");
    case RemedyAction::AskOwner:
        return Text::tr("Look it up in the console, and answer.");
    }
    Q_UNREACHABLE();
}

} // namespace beian::text
