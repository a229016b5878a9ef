#pragma once

#include "core/model/instance.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

namespace beian::model {

/// Who made a number. Local ones are for rehearsal and are never presented as fit for a submission;
/// the two are counted apart everywhere.
enum class Issuer { Local, Console };

/// The platform's words: 未绑定 / 已绑定 / 备案中 / 已备案 / 已失效.
enum class NumberState { Unbound, Bound, Filing, Filed, Invalid };

struct NumberId {
    qint64 value = 0;
    auto operator<=>(const NumberId &) const = default;
};

/// A filing service number (备案服务号, 服务码). Text, never a number: it starts with 0.
struct ServiceNumber {
    /// Within the free quota, or bought apart from it.
    enum class Charge { Free, Paid };

    NumberId id;
    QString text; ///< canonical; empty for one that the platform made unseen (adopted filing)
    Issuer issuer = Issuer::Local;
    InstanceKey instance;
    QDateTime issuedAt;
    Charge charge = Charge::Free;
    QString grantedTo;       ///< account that may use it, empty: its own
    QDateTime voidedAt;      ///< recorded by mistake; invalid: stands
    QString voidReason;
    QDateTime invalidSince;  ///< its instance went to another account; invalid: stands
    QString note;            ///< what was said when it was recorded, as codes joined by a blank
    NumberState state = NumberState::Unbound; ///< follows from the filings; filled by the ledger
    QString rulebookId;
    QDate rulebookDate;

    bool operator==(const ServiceNumber &) const = default;
};

/// Pasted text made canonical: trimmed, full-width digits and hyphens folded, letters lower case,
/// blanks and grouping removed, and digit groups that join to 0 + 11 digits joined. Whether the
/// result is a number is for the rulebook's accepted forms to say.
[[nodiscard]] QString normalisedNumber(QStringView pasted);

/// For the eye: 12 digits as "0482 9137 5560", any other form as it is.
[[nodiscard]] QString groupedNumber(const QString &text);

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::Issuer> = std::to_array<EnumName<model::Issuer>>({
    {model::Issuer::Local, "local"},
    {model::Issuer::Console, "console"},
});

template <>
inline constexpr auto enumNames<model::ServiceNumber::Charge> =
    std::to_array<EnumName<model::ServiceNumber::Charge>>({
        {model::ServiceNumber::Charge::Free, "free"},
        {model::ServiceNumber::Charge::Paid, "paid"},
    });

template <>
inline constexpr auto enumNames<model::NumberState> = std::to_array<EnumName<model::NumberState>>({
    {model::NumberState::Unbound, "unbound"},
    {model::NumberState::Bound, "bound"},
    {model::NumberState::Filing, "filing"},
    {model::NumberState::Filed, "filed"},
    {model::NumberState::Invalid, "invalid"},
});

} // namespace beian::support
