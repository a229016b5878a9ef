#pragma once

#include <QDate>
#include <QDateTime>

#include <chrono>
#include <vector>

namespace beian::ui
{

/// Which moment stands where on a horizontal line of days. Positions count from the line's left end.
class TimeScale final
{
public:
    /// `zoneOffset`: the zone whose midnights months begin at.
    TimeScale(const QDateTime &now, std::chrono::seconds zoneOffset);

    /// The time goes on: now stands where it stood, and everything else moves.
    void setNow(const QDateTime &now) { m_now = now; }

    [[nodiscard]] double at(const QDateTime &instant) const;
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }

    /// Shows the days from a little before now until `last` on `width` pixels.
    void fit(const QDateTime &last, double width);
    /// Magnifies by `factor`; what stands at `x` stays there. Between a day on 24 pixels and ten
    /// years on 1000.
    void zoom(double factor, double x);
    void pan(double pixels);

    /// Where a month begins.
    struct Tick {
        double x = 0;
        QDate day;
    };
    /// None before there is a now. From 0 to `width`, every first, second, third, sixth or twelfth month, so that they stand at
    /// least `apart` from each other.
    [[nodiscard]] std::vector<Tick> ticks(double width, double apart) const;

private:
    QDateTime m_now;
    std::chrono::seconds m_zoneOffset;
    double m_pixelsPerDay = 2;
    double m_nowAt = 0; ///< where now stands
};

} // namespace beian::ui
