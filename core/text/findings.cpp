#include "core/text/findings.h"

#include "core/text/language.h"
#include "core/text/tr.h"
#include "core/text/words.h"

namespace beian::text {

using namespace Qt::StringLiterals;
using rulebook::RuleId;
using rules::Finding;
using rules::Verdict;

namespace {

QString passSentence(const Finding &finding, const QString &measured, const QString &required)
{
    switch (finding.rule) {
    case RuleId::ProductSupported:
        return Text::tr("%1 can carry a filing service number.").arg(measured);
    case RuleId::RegionMainland:
        return Text::tr("%1 is in the Chinese mainland.").arg(measured);
    case RuleId::BillingSubscription:
        return Text::tr("It is billed as a subscription.");
    case RuleId::BillingTerm:
        return Text::tr("Bought for %1 in all; required: %2.").arg(measured, required);
    case RuleId::ExpiryRemaining:
        return finding.measured == "never"_L1
                   ? Text::tr("It does not expire.")
                   : Text::tr("%1 left; required: %2.").arg(measured, required);
    case RuleId::AddressPublic:
        return Text::tr("Public IP: %1.").arg(measured);
    case RuleId::AddressFree:
        return Text::tr("No other filing that is not finished holds its public IP.");
    case RuleId::QuotaLeft:
        return Text::tr("%1 of at most %2 service numbers are used.")
            .arg(finding.measured, finding.required);
    case RuleId::StateUsable:
        return Text::tr("Its state is in order: %1.").arg(measured);
    case RuleId::AccountOwned:
        return Text::tr("It is in the account %1.").arg(measured);
    }
    Q_UNREACHABLE();
}

QString addressFailure(const Finding &finding)
{
    return finding.measured.isEmpty()
               ? Text::tr("It has no public IP.")
               : Text::tr("Its public IP is %1, but it has no public bandwidth.")
                     .arg(finding.measured);
}

QString stateFailure(const Finding &finding, const QString &measured, const QString &required)
{
    if (finding.measured == "expired"_L1)
        return Text::tr("The instance has expired.");
    if (finding.measured.startsWith("locked:"_L1))
        return Text::tr("The instance is locked (%1).").arg(finding.measured.sliced(7));
    if (finding.measured == "released"_L1)
        return Text::tr("The instance has been released.");
    return Text::tr("The instance is in the state %1; required: %2.").arg(measured, required);
}

QString failSentence(const Finding &finding, const QString &measured, const QString &required)
{
    switch (finding.rule) {
    case RuleId::ProductSupported:
        return Text::tr("%1 cannot carry a filing service number by this rulebook; required: %2.")
            .arg(measured, required);
    case RuleId::RegionMainland:
        return Text::tr("%1 is not in the Chinese mainland.").arg(measured);
    case RuleId::BillingSubscription:
        return Text::tr("It is billed as %1, not as a subscription.").arg(measured);
    case RuleId::BillingTerm:
        return Text::tr("Bought for only %1 in all; required: %2.").arg(measured, required);
    case RuleId::ExpiryRemaining:
        return finding.measured.toInt() < 0
                   ? Text::tr("It has expired; required: %1 left.").arg(required)
                   : Text::tr("Only %1 left; required: %2.").arg(measured, required);
    case RuleId::AddressPublic:
        return addressFailure(finding);
    case RuleId::AddressFree:
        return Text::tr("The filing of %1, which is not released, holds its public IP.")
            .arg(finding.measured);
    case RuleId::QuotaLeft:
        return Text::tr("%1 of at most %2 service numbers are used: none is left. Renewing adds "
                        "none.")
            .arg(finding.measured, finding.required);
    case RuleId::StateUsable:
        return stateFailure(finding, measured, required);
    case RuleId::AccountOwned:
        return Text::tr("It belongs to the account %1, not to %2.").arg(measured, required);
    }
    Q_UNREACHABLE();
}

QString unknownSentence(const Finding &finding, const QString &measured, const QString &required)
{
    switch (finding.rule) {
    case RuleId::ProductSupported:
        return Text::tr("This rulebook does not know the product %1. Does the console offer it a "
                        "filing service number?")
            .arg(measured);
    case RuleId::RegionMainland:
        return Text::tr("This rulebook does not know the region %1. Is it in the Chinese mainland?")
            .arg(measured);
    case RuleId::BillingSubscription:
        return Text::tr("The inventory does not state how it is billed. Is it a subscription, and "
                        "no trial or spot instance?");
    case RuleId::BillingTerm:
        return Text::tr("The inventory does not tell how long it was bought for. Is it, renewals "
                        "counted, %1 in all?")
            .arg(required);
    case RuleId::ExpiryRemaining:
        return Text::tr("The inventory does not state when it expires. Is %1 left?").arg(required);
    case RuleId::AddressPublic:
        return finding.measured.isEmpty()
                   ? Text::tr("The inventory does not state its public IP. Does it have one?")
                   : Text::tr("Its public IP is %1. Is its public bandwidth above 0?")
                         .arg(measured);
    case RuleId::AddressFree:
        return Text::tr("Is its public IP held by no other filing that is not released?");
    case RuleId::QuotaLeft:
        return Text::tr("This rulebook does not tell how many service numbers this product may "
                        "have. Does the console still offer one?");
    case RuleId::StateUsable:
        return Text::tr("The inventory does not state its state. Is it one of: %1; not expired and "
                        "not locked?")
            .arg(required);
    case RuleId::AccountOwned:
        return Text::tr("Is it in the account %1?").arg(required);
    }
    Q_UNREACHABLE();
}

} // namespace

QString ruleName(RuleId rule)
{
    switch (rule) {
    case RuleId::ProductSupported:
        return Text::tr("Product");
    case RuleId::RegionMainland:
        return Text::tr("Region");
    case RuleId::BillingSubscription:
        return Text::tr("Billing");
    case RuleId::BillingTerm:
        return Text::tr("Term bought");
    case RuleId::ExpiryRemaining:
        return Text::tr("Days left");
    case RuleId::AddressPublic:
        return Text::tr("Public IP");
    case RuleId::AddressFree:
        return Text::tr("IP not held");
    case RuleId::QuotaLeft:
        return Text::tr("Quota");
    case RuleId::StateUsable:
        return Text::tr("State of the instance");
    case RuleId::AccountOwned:
        return Text::tr("Owner");
    }
    Q_UNREACHABLE();
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return Text::tr("Pass", "verdict of a rule");
    case Verdict::Fail:
        return Text::tr("Fail", "verdict of a rule");
    case Verdict::Unknown:
        return Text::tr("Unknown", "verdict of a rule");
    }
    Q_UNREACHABLE();
}

QString questionText(RuleId rule)
{
    switch (rule) {
    case RuleId::ProductSupported:
        return Text::tr("The console offers this product a filing service number");
    case RuleId::RegionMainland:
        return Text::tr("The region is in the Chinese mainland");
    case RuleId::BillingSubscription:
        return Text::tr("It is a subscription, and no trial or spot instance");
    case RuleId::BillingTerm:
        return Text::tr("It was bought for long enough in all, renewals counted");
    case RuleId::ExpiryRemaining:
        return Text::tr("Enough days are left until it expires");
    case RuleId::AddressPublic:
        return Text::tr("It has a public IP and public bandwidth");
    case RuleId::AddressFree:
        return Text::tr("No other filing that is not finished holds its public IP");
    case RuleId::QuotaLeft:
        return Text::tr("The console still offers a number on this instance");
    case RuleId::StateUsable:
        return Text::tr("It is in a usable state, not expired and not locked");
    case RuleId::AccountOwned:
        return Text::tr("It is in the chosen account");
    }
    Q_UNREACHABLE();
}

QString findingSentence(const Finding &finding, const rulebook::Rulebook &rulebook)
{
    // What a person said is said as such: nothing was measured.
    if (finding.answered) {
        const QString question = questionText(finding.rule);
        return finding.verdict == Verdict::Pass ? Text::tr("Confirmed: %1.").arg(question)
                                                : Text::tr("Answered no: %1.").arg(question);
    }
    const QString measured = measuredText(finding, rulebook);
    const QString required = requiredText(finding, rulebook);
    switch (finding.verdict) {
    case Verdict::Pass:
        return passSentence(finding, measured, required);
    case Verdict::Fail:
        return failSentence(finding, measured, required);
    case Verdict::Unknown:
        return unknownSentence(finding, measured, required);
    }
    Q_UNREACHABLE();
}

QString eligibilityWord(rules::Eligibility eligibility)
{
    switch (eligibility) {
    case rules::Eligibility::Eligible:
        return Text::tr("Eligible");
    case rules::Eligibility::Ineligible:
        return Text::tr("Ineligible");
    case rules::Eligibility::Unknown:
        return Text::tr("Needs an answer");
    }
    Q_UNREACHABLE();
}

QString verdictWords(const rules::Assessment &assessment)
{
    const rules::Eligibility verdict = assessment.verdict();
    const bool oneQuestion =
        verdict == rules::Eligibility::Unknown && assessment.questions().size() == 1;
    return oneQuestion ? Text::tr("Eligible once confirmed") : eligibilityWord(verdict);
}

QString rulebookLine(const rulebook::Rulebook &rulebook)
{
    return Text::tr("Rulebook: %1 (%2)")
        .arg(localText(rulebook.name), rulebook.date.toString(Qt::ISODate));
}

} // namespace beian::text
