#pragma once

#include "core/model/table.h"
#include "core/rules/standing.h"
#include "core/usecases/desk.h"
#include "core/usecases/self_check.h"

namespace beian::usecases {

enum class Register { Numbers, Filings, Instances, Events, Checklist };

/// A list as a table in the words of the present language, ready for any format.
[[nodiscard]] Outcome<model::Table> tabulate(
    const Desk &desk, Register which, const ledger::Filter &filter, const QDateTime &now);

/// The self-check of that subject, likewise.
[[nodiscard]] Outcome<model::Table> checklistTable(
    const Desk &desk, const CheckSubject &subject, const QDateTime &now);

/// How bad a row of that level is.
[[nodiscard]] model::Mark markOf(rules::Level level);

} // namespace beian::usecases

namespace beian::support {

template <>
inline constexpr auto enumNames<usecases::Register> = std::to_array<EnumName<usecases::Register>>({
    {usecases::Register::Numbers, "numbers"},
    {usecases::Register::Filings, "filings"},
    {usecases::Register::Instances, "instances"},
    {usecases::Register::Events, "events"},
    {usecases::Register::Checklist, "checklist"},
});

} // namespace beian::support
