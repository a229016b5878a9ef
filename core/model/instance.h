#pragma once

#include "core/support/enum_names.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <tuple>
#include <vector>

namespace beian::model {

/// What names one resource for ever: never its name, which may be empty, repeated or changed.
struct InstanceKey {
    QString account;
    QString product; ///< an id of the rulebook: ecs swas webhosting nat clb alb nlb eip
    QString region;  ///< "cn-hangzhou"
    QString id;      ///< opaque, as the platform prints it

    bool operator==(const InstanceKey &) const = default;
    /// By account, product, region, id: the order of every list. (QString has no `<=>` in this Qt.)
    bool operator<(const InstanceKey &other) const
    {
        return std::tie(account, product, region, id)
            < std::tie(other.account, other.product, other.region, other.id);
    }
};

/// `account/product/region/id`, the long form that the command line takes and prints.
[[nodiscard]] QString toText(const InstanceKey &key);

enum class Billing { Subscription, PayAsYouGo, Spot, Trial };

enum class InstanceStatus {
    Pending,
    Starting,
    Running,
    Changing, ///< resetting, upgrading, modifying, converting
    Stopping,
    Stopped,
    Disabled,
    Releasing,
    Released,
};

/// When a subscription ends.
class Expiry final
{
public:
    enum class Kind { NotStated, Never, At };

    Expiry() = default;
    [[nodiscard]] static Expiry never();
    /// `instant` in any zone; kept in UTC. An invalid one is "not stated".
    [[nodiscard]] static Expiry at(const QDateTime &instant);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isStated() const { return m_kind != Kind::NotStated; }
    /// Valid only for Kind::At.
    [[nodiscard]] const QDateTime &instant() const { return m_instant; }

    bool operator==(const Expiry &) const = default;

private:
    Kind m_kind = Kind::NotStated;
    QDateTime m_instant;
};

enum class AddressKind { Fixed, Elastic };

/// One public address.
struct Address {
    QString ip;
    AddressKind kind = AddressKind::Fixed;
    QString allocationId;             ///< of an elastic address, else empty
    std::optional<int> bandwidthMbps; ///< of an elastic address, where stated

    bool operator==(const Address &) const = default;
};

/// One resource as the inventory last described it. What a source did not state is empty, and a
/// later import that does not state it either leaves what is known in place.
struct Instance {
    InstanceKey key;
    QString name;
    QString instanceType; ///< "ecs.g6.large", empty where not stated
    std::optional<Billing> billing;
    QDateTime created; ///< invalid where not stated
    Expiry expires;
    std::optional<int> boughtMonths; ///< in all, renewals counted, where the owner stated them
    std::optional<InstanceStatus> status;
    QString statusText;                            ///< the platform's own word
    std::optional<QStringList> locks;              ///< reasons; stated and empty: not locked
    std::optional<std::vector<Address>> addresses; ///< stated and empty: has no public address
    std::optional<int> bandwidthMbps;              ///< the instance's own, outward
    QDateTime scheduledRelease;                    ///< invalid where none
    std::optional<bool> autoRenews;
    QString carrierId; ///< of an elastic address: what it is bound to

    /// Kept by the ledger, never by a source:
    QDateTime seenAt;             ///< when the newest inventory named it
    QDateTime goneSince;          ///< when a complete inventory first lacked it; invalid: still there
    bool seenPayAsYouGo = false;  ///< was pay-as-you-go at any import
    std::optional<int> numbersElsewhere; ///< numbers made outside this ledger, where asked

    bool operator==(const Instance &) const = default;
};

/// The larger of the instance's own bandwidth and its elastic addresses'; nothing where no source
/// stated any.
[[nodiscard]] std::optional<int> publicBandwidth(const Instance &instance);

/// The addresses' texts, in the source's order; empty where none or not stated.
[[nodiscard]] QStringList addressTexts(const Instance &instance);

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::Billing> = std::to_array<EnumName<model::Billing>>({
    {model::Billing::Subscription, "subscription"},
    {model::Billing::PayAsYouGo, "pay-as-you-go"},
    {model::Billing::Spot, "spot"},
    {model::Billing::Trial, "trial"},
});

template <>
inline constexpr auto enumNames<model::InstanceStatus> =
    std::to_array<EnumName<model::InstanceStatus>>({
        {model::InstanceStatus::Pending, "pending"},
        {model::InstanceStatus::Starting, "starting"},
        {model::InstanceStatus::Running, "running"},
        {model::InstanceStatus::Changing, "changing"},
        {model::InstanceStatus::Stopping, "stopping"},
        {model::InstanceStatus::Stopped, "stopped"},
        {model::InstanceStatus::Disabled, "disabled"},
        {model::InstanceStatus::Releasing, "releasing"},
        {model::InstanceStatus::Released, "released"},
    });

template <>
inline constexpr auto enumNames<model::AddressKind> = std::to_array<EnumName<model::AddressKind>>({
    {model::AddressKind::Fixed, "fixed"},
    {model::AddressKind::Elastic, "elastic"},
});

} // namespace beian::support
