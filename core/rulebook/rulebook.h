#pragma once

#include "core/model/instance.h"
#include "core/support/enum_names.h"
#include "core/support/local_days.h"

#include <QDate>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace beian::rulebook {

/// The ten questions of the precheck, in the order in which findings come. Ids are stored.
enum class RuleId {
    ProductSupported,
    RegionMainland,
    BillingSubscription,
    BillingTerm,
    ExpiryRemaining,
    AddressPublic,
    AddressFree,
    QuotaLeft,
    StateUsable,
    AccountOwned,
};

/// A text of the rulebook itself, in the two languages of the program.
struct LocalText {
    QString zh;
    QString en;

    bool operator==(const LocalText &) const = default;
};

/// A form of number that may be recorded.
struct NumberForm {
    QRegularExpression pattern; ///< anchored; matched against model::normalisedNumber
    bool noted = false;         ///< accepted, but said not to be the guide's form
};

struct ProductRule {
    QString id;
    LocalText name;
    bool allowed = false;
    int quota = 0;                ///< numbers ever made on one instance
    int releaseAfterDays = 0;     ///< days from expiry to release, address lost
    bool carriesBackends = false; ///< a load balancer: the remedy is the backend server
};

struct RegionRule {
    QString id;
    LocalText name;
    bool mainland = false;
};

/// One rule as this rulebook applies it, with its own source.
struct RuleScope {
    RuleId id = RuleId::ProductSupported;
    QStringList products; ///< the product ids to which it applies; empty: to all
    LocalText source;     ///< "指南 第二节", "Server eligibility check, 2026-06-26"
};

struct StageDurations {
    std::chrono::hours smsCheck{24};
    int authorityWorkingDays = 20;
    int providerDays = 2; ///< calendar days, as an expectation only
    int publicSecurityDays = 30;
};

/// How a change of server inside the vendor is filed.
enum class MoveAdvice { Change, ShowCases };

/// Every number, list and word of the vendor's rules that the program judges by: versioned data.
struct Rulebook {
    QString id; ///< "guide-2026-01"
    QDate date;
    LocalText name;
    LocalText source;
    std::chrono::seconds zoneOffset{std::chrono::hours{8}};

    NumberForm issuedForm;
    std::vector<NumberForm> recordedForms;

    std::vector<ProductRule> products;
    std::vector<RegionRule> regions;
    std::vector<RuleScope> rules;

    int minimumTermMonths = 0;
    int minimumRemainingDays = 0;
    bool bandwidthRequired = false; ///< stated bandwidth must be above 0
    std::vector<model::InstanceStatus> usableStatuses;

    bool paidNumbers = false; ///< a number beyond the quota can be bought
    bool grantable = false;   ///< use of a number can be granted to another account
    MoveAdvice moveAdvice = MoveAdvice::Change;
    bool downgradeEndangers = false; ///< a smaller type or bandwidth than at approval; else only
                                     ///< bandwidth 0 or no address
    StageDurations durations;
    std::vector<int> warningSteps; ///< days before expiry, descending
    int staleInventoryDays = 30;

    QString consoleUrl; ///< where numbers are generated
    QString filingUrl;
    LocalText consoleMenu; ///< 产品与服务 → 备案 → 备案服务号申请
    QString servicePhone;  ///< 95187

    [[nodiscard]] support::LocalDays days() const { return support::LocalDays(zoneOffset); }
    [[nodiscard]] const ProductRule *product(const QString &productId) const;
    [[nodiscard]] const RegionRule *region(const QString &regionId) const;
    /// The rule as it applies to a product; null where it does not apply.
    [[nodiscard]] const RuleScope *rule(RuleId ruleId, const QString &productId) const;
};

} // namespace beian::rulebook

namespace beian::support {

template <>
inline constexpr auto enumNames<rulebook::RuleId> = std::to_array<EnumName<rulebook::RuleId>>({
    {rulebook::RuleId::ProductSupported, "product.supported"},
    {rulebook::RuleId::RegionMainland, "region.mainland"},
    {rulebook::RuleId::BillingSubscription, "billing.subscription"},
    {rulebook::RuleId::BillingTerm, "billing.term"},
    {rulebook::RuleId::ExpiryRemaining, "expiry.remaining"},
    {rulebook::RuleId::AddressPublic, "address.public"},
    {rulebook::RuleId::AddressFree, "address.free"},
    {rulebook::RuleId::QuotaLeft, "quota.left"},
    {rulebook::RuleId::StateUsable, "state.usable"},
    {rulebook::RuleId::AccountOwned, "account.owned"},
});

template <>
inline constexpr auto
    enumNames<rulebook::MoveAdvice> = std::to_array<EnumName<rulebook::MoveAdvice>>({
        {rulebook::MoveAdvice::Change, "change"},
        {rulebook::MoveAdvice::ShowCases, "show-cases"},
    });

} // namespace beian::support
