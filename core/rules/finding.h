#pragma once

#include "core/rulebook/rulebook.h"
#include "core/support/enum_names.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace beian::rules
{

enum class Verdict { Pass, Fail, Unknown };

enum class RemedyAction {
    TakeListedProduct,
    UseBackendServer,
    BuyInMainland,           ///< and copy the image: a region cannot be changed
    ConvertToSubscription,   ///< months
    CancelReleaseAndConvert, ///< a scheduled release forbids converting
    ReplaceSpot,             ///< a spot or trial instance cannot be converted: buy a subscription
    Renew,                   ///< months, until
    StateMonths,             ///< say how many months were bought in all
    BuyBandwidth,
    BindElasticAddress,
    FreeAddress, ///< finish or cancel the filing that holds it, or take another address
    UseAnotherInstance,
    BuyPaidNumber,
    Start,
    Wait, ///< the platform is still changing it
    PayAndUnlock,
    BuyAgain, ///< released: nothing brings it back
    SwitchAccount,
    MoveFiling,     ///< to a server that qualifies
    RestoreAddress, ///< or file the new one
    RestoreSize,    ///< the type or bandwidth of the approval
    Rectify,        ///< what the notice asks for
    RenewDomain,
    ImportAgain, ///< the inventory is old
    AnswerSms,
    AskProgress,    ///< of the authority, through the platform
    ConfirmRelease, ///< look in the console whether it still exists
    AskOwner,       ///< an unknown finding: the user knows or must look
};

/// What to do about a finding or a standing, with its numbers.
struct Remedy {
    RemedyAction action = RemedyAction::AskOwner;
    std::optional<int> months = {};
    QDate until = {};    ///< the shown last day after renewing; invalid where none is meant
    QString detail = {}; ///< what the action is about where that is not clear: a domain, an account

    bool operator==(const Remedy &) const = default;
};

/// The answer of one rule. `measured` and `required` are codes, ids and plain numbers, never
/// sentences: ids of product and region, code of the billing, months, days, addresses, statuses
/// ("running|stopped"); for the state one of a status code, "expired", "locked:REASON", "released".
struct Finding {
    rulebook::RuleId rule = rulebook::RuleId::ProductSupported;
    Verdict verdict = Verdict::Unknown;
    QString measured;
    QString required;
    bool estimated = false; ///< from creation and expiry instead of stated months, and the like
    bool answered = false;  ///< a person's answer decided it
    std::optional<Remedy> remedy; ///< with Fail and Unknown

    bool operator==(const Finding &) const = default;
};

} // namespace beian::rules

namespace beian::support
{

template <>
inline constexpr auto enumNames<rules::Verdict> = std::to_array<EnumName<rules::Verdict>>({
    {rules::Verdict::Pass, "pass"},
    {rules::Verdict::Fail, "fail"},
    {rules::Verdict::Unknown, "unknown"},
});

template <>
inline constexpr auto enumNames<rules::RemedyAction> = std::to_array<EnumName<rules::RemedyAction>>(
    {
        {rules::RemedyAction::TakeListedProduct, "take-listed-product"},
        {rules::RemedyAction::UseBackendServer, "use-backend-server"},
        {rules::RemedyAction::BuyInMainland, "buy-in-mainland"},
        {rules::RemedyAction::ConvertToSubscription, "convert-to-subscription"},
        {rules::RemedyAction::CancelReleaseAndConvert, "cancel-release-and-convert"},
        {rules::RemedyAction::ReplaceSpot, "replace-by-subscription"},
        {rules::RemedyAction::Renew, "renew"},
        {rules::RemedyAction::StateMonths, "state-months"},
        {rules::RemedyAction::BuyBandwidth, "buy-bandwidth"},
        {rules::RemedyAction::BindElasticAddress, "bind-elastic-address"},
        {rules::RemedyAction::FreeAddress, "free-address"},
        {rules::RemedyAction::UseAnotherInstance, "use-another-instance"},
        {rules::RemedyAction::BuyPaidNumber, "buy-paid-number"},
        {rules::RemedyAction::Start, "start"},
        {rules::RemedyAction::Wait, "wait"},
        {rules::RemedyAction::PayAndUnlock, "pay-and-unlock"},
        {rules::RemedyAction::BuyAgain, "buy-again"},
        {rules::RemedyAction::SwitchAccount, "switch-account"},
        {rules::RemedyAction::MoveFiling, "move-filing"},
        {rules::RemedyAction::RestoreAddress, "restore-address"},
        {rules::RemedyAction::RestoreSize, "restore-size"},
        {rules::RemedyAction::Rectify, "rectify"},
        {rules::RemedyAction::RenewDomain, "renew-domain"},
        {rules::RemedyAction::ImportAgain, "import-again"},
        {rules::RemedyAction::AnswerSms, "answer-sms"},
        {rules::RemedyAction::AskProgress, "ask-progress"},
        {rules::RemedyAction::ConfirmRelease, "confirm-release"},
        {rules::RemedyAction::AskOwner, "ask-owner"},
    });

} // namespace beian::support
