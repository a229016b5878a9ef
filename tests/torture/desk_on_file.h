#pragma once

#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/usecases/desk.h"
#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"

#include <utility>

namespace beian::tests {

/// A desk on a ledger file that is opened and closed again at will; the guide decides.
class DeskOnFile final
{
public:
    explicit DeskOnFile(QString path)
        : m_path(std::move(path))
        , m_rulebooks{guideRulebook(), officialRulebook()}
    {
    }

    /// Waits for nobody.
    [[nodiscard]] ledger::Result<void> open()
    {
        auto opened = ledger::openSqliteLedger(m_path, std::chrono::milliseconds(0));
        if (!opened)
            return tl::unexpected(opened.error());
        m_ledger = std::move(*opened);
        return {};
    }
    void close() { m_ledger.reset(); }

    [[nodiscard]] ledger::Ledger &ledger() const { return *m_ledger; }
    [[nodiscard]] usecases::Desk desk() const
    {
        return {*m_ledger, m_rulebooks[0], m_rulebooks, m_calendar};
    }
    /// The same, judged by the official rulebook.
    [[nodiscard]] usecases::Desk official() const
    {
        return {*m_ledger, m_rulebooks[1], m_rulebooks, m_calendar};
    }

private:
    QString m_path;
    std::vector<rulebook::Rulebook> m_rulebooks;
    rulebook::WorkCalendar m_calendar;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

} // namespace beian::tests
