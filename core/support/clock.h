#pragma once

#include <QDateTime>

namespace beian::support {

/// Where an entry point gets its time from. Only `app` owns one that ticks; everything below it is
/// handed an instant.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The present instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// A clock that stands still: `--now`, rehearsals, tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &instant) : m_instant(instant.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_instant; }

private:
    QDateTime m_instant;
};

} // namespace beian::support
