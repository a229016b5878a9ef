#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>
#include <utility>

namespace beian::support {

/// How somebody follows a long piece of work, and stops it. Made without anything, nobody does
/// either. Told and asked in the thread that works.
class Progress final
{
public:
    /// `total` is 0 where it is not known.
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    Progress(Report report, std::stop_token stop)
        : m_report(std::move(report))
        , m_stop(std::move(stop))
    {
    }

    void report(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    /// For rows that come by the thousand: tells and asks now and then only. False: stop here.
    [[nodiscard]] bool goesOn(std::size_t row, std::size_t rows) const
    {
        constexpr std::size_t apart = 256;
        if (row % apart != 0)
            return true;
        report(qint64(row), qint64(rows));
        return !isStopped();
    }

private:
    Report m_report;
    std::stop_token m_stop;
};

} // namespace beian::support
