#pragma once

#include "core/model/instance.h"
#include "core/model/service_number.h"
#include "core/rules/assessment.h"

#include <QString>

#include <map>
#include <optional>

namespace beian::rules
{

/// Whether the rule's condition holds, as a person said.
enum class Answer { Yes, No };

using Answers = std::map<rulebook::RuleId, Answer>;

/// All that the rules may look at. Nothing else: no table, no clock.
struct Facts {
    model::Instance instance;
    model::Issuer issuer = model::Issuer::Console;
    int numbersUsed = 0;   ///< of `issuer`, on this instance, that count against the quota
    QString addressHeldBy; ///< domain of a live or unfinished filing of another instance that holds
                           ///< one of the addresses; empty: none that the ledger knows
    QString chosenAccount; ///< empty: the instance's own
    Answers answers;       ///< decide unknown findings only
};

/// Judges one instance by every rule of the rulebook that applies to its product, at `now` (UTC).
[[nodiscard]] Assessment assess(
    const Facts &facts, const rulebook::Rulebook &rulebook, const QDateTime &now);

/// Numbers that count: made here by `issuer`, and for the console also those made elsewhere.
[[nodiscard]] int quotaUsed(const Facts &facts);

/// How many numbers may ever be made on the instance; nothing where the rulebook does not know its
/// product or lets it carry none.
[[nodiscard]] std::optional<int> quotaLimit(
    const model::Instance &instance, const rulebook::Rulebook &rulebook);

} // namespace beian::rules

namespace beian::support
{

template <>
inline constexpr auto enumNames<rules::Answer> = std::to_array<EnumName<rules::Answer>>({
    {rules::Answer::Yes, "yes"},
    {rules::Answer::No, "no"},
});

} // namespace beian::support
