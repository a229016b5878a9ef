#pragma once

#include "core/rules/finding.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace beian::rules
{

enum class Eligibility { Eligible, Ineligible, Unknown };

/// All findings of one instance at one moment, and the rules that they were judged by.
struct Assessment {
    std::vector<Finding> findings; ///< in the order of RuleId; rules that do not apply are left out
    QString rulebookId;
    QDate rulebookDate;
    QDateTime at;

    /// Any fail: ineligible; else any unknown: unknown; else eligible.
    [[nodiscard]] Eligibility verdict() const;
    [[nodiscard]] const Finding *finding(rulebook::RuleId rule) const;
    /// The rules whose findings are unknown, in order.
    [[nodiscard]] std::vector<rulebook::RuleId> questions() const;

    bool operator==(const Assessment &) const = default;
};

} // namespace beian::rules

namespace beian::support
{

template <>
inline constexpr auto enumNames<rules::Eligibility> = std::to_array<EnumName<rules::Eligibility>>({
    {rules::Eligibility::Eligible, "eligible"},
    {rules::Eligibility::Ineligible, "ineligible"},
    {rules::Eligibility::Unknown, "unknown"},
});

} // namespace beian::support
