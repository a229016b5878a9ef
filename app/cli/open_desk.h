#pragma once

#include "app/cli/call.h"
#include "core/ledger/sqlite/sqlite_files.h"
#include "core/rulebook/work_calendar.h"
#include "core/usecases/choose_rulebook.h"
#include "core/usecases/restore_ledger.h"

#include <memory>
#include <vector>

namespace beian::cli {

/// The rulebooks of a call: the built-in ones, the user's, and a file that --rulebook names. A file
/// of the user's folder that was refused is noted, and the rest used.
[[nodiscard]] tl::expected<std::vector<rulebook::Rulebook>, ExitCode> rulebooksOf(Call &call);

/// The ledger, opened, and the rules by which this call judges.
class OpenDesk final
{
public:
    /// Says on standard error why there is none.
    [[nodiscard]] static tl::expected<std::unique_ptr<OpenDesk>, ExitCode> open(Call &call);

    [[nodiscard]] usecases::Desk desk() const;

private:
    OpenDesk() = default;

    std::unique_ptr<ledger::Ledger> m_ledger;
    std::vector<rulebook::Rulebook> m_rulebooks;
    rulebook::Rulebook m_judging; ///< the chosen one, with the steps that the ledger keeps
    rulebook::WorkCalendar m_calendar;
};

/// The ledger as a file, which may be damaged or not there at all, and the rules of this call.
class OpenPlace final
{
public:
    /// Says on standard error which rulebook there is not.
    [[nodiscard]] static tl::expected<std::unique_ptr<OpenPlace>, ExitCode> open(Call &call);

    [[nodiscard]] usecases::LedgerPlace place() const;

private:
    OpenPlace() = default;

    ledger::SqliteFiles m_files;
    QString m_ledger;
    std::vector<rulebook::Rulebook> m_rulebooks;
    std::size_t m_chosen = 0;
    rulebook::WorkCalendar m_calendar;
};

/// The instance that a text names, looked up in a view of its own.
[[nodiscard]] usecases::Outcome<model::Instance> instanceNamed(
    const usecases::Desk &desk, const QString &text);

} // namespace beian::cli
