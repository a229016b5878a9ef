// The rules about how the server stands now: addresses, quota, state and owner.

#include "core/model/account.h"
#include "core/rules/eligibility_rules.h"
#include "core/rules/remedies.h"
#include "core/rules/standing.h"

#include <algorithm>

namespace beian::rules
{

namespace
{

using namespace Qt::StringLiterals;
using model::InstanceStatus;
using rulebook::Rulebook;

QString joinedAddresses(const model::Instance &instance)
{
    if (instance.addresses && instance.addresses->size() == 1)
        return instance.addresses->front().ip;
    return model::addressTexts(instance).join(u' ');
}

QString usableStatuses(const Rulebook &rulebook)
{
    QString codes;
    for (const InstanceStatus status : rulebook.usableStatuses) {
        if (!codes.isEmpty())
            codes += u'|';
        codes += support::codeOf(status);
    }
    return codes;
}

bool isReleased(const model::Instance &instance)
{
    return instance.goneSince.isValid() || instance.status == InstanceStatus::Released ||
           instance.status == InstanceStatus::Releasing;
}

QString measuredRelease(const model::Instance &instance)
{
    return instance.status == InstanceStatus::Releasing ? support::codeOf(InstanceStatus::Releasing)
                                                        : support::codeOf(InstanceStatus::Released);
}

/// Renewing brings an expired server back until it is released; past that day only the console can
/// tell whether there is anything left to renew.
Remedy remedyOfExpired(
    const model::Instance &instance, const Rulebook &rulebook, const QDateTime &now)
{
    const std::optional<QDateTime> release = releaseAt(instance, rulebook);
    if (release && *release <= now)
        return {.action = RemedyAction::ConfirmRelease};
    return renewForExpiry(instance, rulebook, now);
}

RemedyAction remedyOfStatus(InstanceStatus status)
{
    switch (status) {
    case InstanceStatus::Pending:
    case InstanceStatus::Starting:
    case InstanceStatus::Changing:
    case InstanceStatus::Stopping:
        return RemedyAction::Wait;
    case InstanceStatus::Running:
    case InstanceStatus::Stopped:
        return RemedyAction::Start;
    case InstanceStatus::Disabled:
        return RemedyAction::PayAndUnlock;
    case InstanceStatus::Releasing:
    case InstanceStatus::Released:
        return RemedyAction::BuyAgain;
    }
    Q_UNREACHABLE();
}

bool isSameAccount(const QString &one, const QString &other)
{
    return one == other || model::foldedAccountName(one) == model::foldedAccountName(other);
}

} // namespace

/// Rule address.public. Passes when the server has a public address, bandwidth > 0 where stated and
/// required; unknown when not stated.
std::optional<Finding> addressPublic(
    const Facts &facts, const Rulebook &rulebook, const QDateTime &)
{
    const model::Instance &instance = facts.instance;
    const QString required = rulebook.bandwidthRequired ? u"address+bandwidth"_s : u"address"_s;
    if (!instance.addresses)
        return unknown({}, required);
    if (instance.addresses->empty())
        return failed({}, required, {.action = RemedyAction::BindElasticAddress});
    const QString measured = joinedAddresses(instance);
    if (!rulebook.bandwidthRequired)
        return passed(measured, required);
    const std::optional<int> bandwidth = model::publicBandwidth(instance);
    if (!bandwidth)
        return unknown(measured, required);
    if (*bandwidth > 0)
        return passed(measured, required);
    return failed(measured, required, {.action = RemedyAction::BuyBandwidth});
}

/// Rule address.free. Passes when the address is not held by another unreleased filing; unknown
/// when nobody was asked. A server without an address holds up nobody: address.public fails for it.
std::optional<Finding> addressFree(const Facts &facts, const Rulebook &, const QDateTime &)
{
    const QString required = u"free"_s;
    if (!facts.addressHeldBy.isEmpty())
        return failed(facts.addressHeldBy, required,
            {.action = RemedyAction::FreeAddress, .detail = facts.addressHeldBy});
    if (facts.instance.addresses && facts.instance.addresses->empty())
        return passed({}, required);
    return unknown(joinedAddresses(facts.instance), required);
}

/// Rule quota.left. Passes when numbers so far < quota (5). A product that may carry no number has
/// no quota, so nothing is said; one that the rulebook does not know has one that nobody knows.
std::optional<Finding> quotaLeft(const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    const int used = quotaUsed(facts);
    const std::optional<int> limit = quotaLimit(facts.instance, rulebook);
    if (!limit && rulebook.product(facts.instance.key.product))
        return std::nullopt;
    if (!limit)
        return unknown(QString::number(used), {});
    const QString measured = QString::number(used);
    const QString required = QString::number(*limit);
    Finding finding = used < *limit
                          ? passed(measured, required)
                          : failed(measured, required, remedyOfQuota(facts, rulebook, now));
    finding.estimated = facts.issuer == model::Issuer::Console && !facts.instance.numbersElsewhere;
    return finding;
}

/// Rule state.usable. Passes when in a state that the rulebook lists (guide: running or stopped;
/// official: running), not expired, locked, released; unknown when not stated.
std::optional<Finding> stateUsable(
    const Facts &facts, const Rulebook &rulebook, const QDateTime &now)
{
    const model::Instance &instance = facts.instance;
    const QString required = usableStatuses(rulebook);
    if (isReleased(instance))
        return failed(measuredRelease(instance), required, {.action = RemedyAction::BuyAgain});
    if (hasExpired(instance, rulebook, now))
        return failed(u"expired"_s, required, remedyOfExpired(instance, rulebook, now));
    if (instance.locks && !instance.locks->isEmpty())
        return failed(u"locked:"_s + instance.locks->join(u','), required,
            {.action = RemedyAction::PayAndUnlock});
    if (!instance.status)
        return unknown({}, required);
    const QString measured = support::codeOf(*instance.status);
    const std::vector<InstanceStatus> &usable = rulebook.usableStatuses;
    if (std::find(usable.begin(), usable.end(), *instance.status) != usable.end())
        return passed(measured, required);
    return failed(measured, required, {.action = remedyOfStatus(*instance.status)});
}

/// Rule account.owned. Passes when the instance is in the chosen account.
std::optional<Finding> accountOwned(const Facts &facts, const Rulebook &, const QDateTime &)
{
    const QString &owner = facts.instance.key.account;
    if (facts.chosenAccount.isEmpty() || isSameAccount(owner, facts.chosenAccount))
        return passed(owner, facts.chosenAccount.isEmpty() ? owner : facts.chosenAccount);
    return failed(
        owner, facts.chosenAccount, {.action = RemedyAction::SwitchAccount, .detail = owner});
}

/// Where there is an address, what was not known is its bandwidth.
Remedy remedyOfAddress(const Facts &facts, const Rulebook &, const QDateTime &)
{
    return {.action = facts.instance.addresses ? RemedyAction::BuyBandwidth
                                               : RemedyAction::BindElasticAddress};
}

/// Numbers of the local issuer are not for sale.
Remedy remedyOfQuota(const Facts &facts, const Rulebook &rulebook, const QDateTime &)
{
    const bool canBuy = rulebook.paidNumbers && facts.issuer == model::Issuer::Console;
    return {.action = canBuy ? RemedyAction::BuyPaidNumber : RemedyAction::UseAnotherInstance};
}

} // namespace beian::rules
