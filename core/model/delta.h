#pragma once

#include "core/support/enum_names.h"

#include <QLatin1StringView>
#include <QString>

namespace beian::model {

/// One field before and after, as the ledger's texts (codes, ISO instants, ids).
struct FieldChange {
    QString field; ///< "expires", "billing", "addresses", …
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// What a change of a server means to who files on it. In the order in which they are told.
enum class DeltaKind {
    Released,                ///< missing from a complete list, or in a released state
    ConvertedToPayAsYouGo,
    AddressLost,
    AddressChanged,          ///< at least one of them is another
    TypeReduced,
    BandwidthReduced,
    ReleaseScheduled,
    Shortened,               ///< ends earlier than it did
    ConvertedToSubscription,
    Renewed,
};

/// The field that shows it; that of a server which is gone shows nowhere.
[[nodiscard]] QLatin1StringView fieldOf(DeltaKind kind);

/// A change that has a name of its own, beside the field that shows it.
struct Delta {
    DeltaKind kind = DeltaKind::Renewed;
    FieldChange field; ///< without a name where the server is gone

    bool operator==(const Delta &) const = default;
};

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::DeltaKind> = std::to_array<EnumName<model::DeltaKind>>({
    {model::DeltaKind::Released, "released"},
    {model::DeltaKind::ConvertedToPayAsYouGo, "converted-to-pay-as-you-go"},
    {model::DeltaKind::AddressLost, "address-lost"},
    {model::DeltaKind::AddressChanged, "address-changed"},
    {model::DeltaKind::TypeReduced, "type-reduced"},
    {model::DeltaKind::BandwidthReduced, "bandwidth-reduced"},
    {model::DeltaKind::ReleaseScheduled, "release-scheduled"},
    {model::DeltaKind::Shortened, "shortened"},
    {model::DeltaKind::ConvertedToSubscription, "converted-to-subscription"},
    {model::DeltaKind::Renewed, "renewed"},
});

} // namespace beian::support
