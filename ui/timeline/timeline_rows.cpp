#include "ui/timeline/timeline_rows.h"

#include "ui/theme/type_scale.h"

#include <algorithm>

namespace beian::ui
{

namespace
{

constexpr int gap = 12;

int nameWidth()
{
    return scaled(168);
}

int bandHeight()
{
    return scaled(24);
}

} // namespace

TimelineRows::TimelineRows(int count, int width, int scrolled)
    : m_count(count)
    , m_width(width)
    , m_scrolled(scrolled)
{
}

int TimelineRows::rowHeight()
{
    return scaled(60);
}

int TimelineRows::headHeight()
{
    return scaled(44);
}

int TimelineRows::smallestWidth()
{
    return nameWidth() + gap + scaled(240);
}

int TimelineRows::left() const
{
    return nameWidth() + gap;
}

int TimelineRows::lineWidth() const
{
    return std::max(0, m_width - left());
}

QRect TimelineRows::row(int index) const
{
    return {0, headHeight() + index * rowHeight() - m_scrolled, m_width, rowHeight()};
}

QRect TimelineRows::name(int index) const
{
    const QRect whole = row(index);
    return {whole.left() + 8, whole.top() + scaled(8), nameWidth() - 8, rowHeight() - scaled(12)};
}

QRect TimelineRows::band(int index) const
{
    const QRect whole = row(index);
    return {left(), whole.top() + scaled(8), lineWidth(), bandHeight()};
}

QRect TimelineRows::riders(int index) const
{
    const QRect bar = band(index);
    return {bar.left(), bar.bottom() + 1, bar.width(), rowHeight() - bandHeight() - scaled(12)};
}

int TimelineRows::at(int y) const
{
    if (y < headHeight())
        return -1;
    const int index = (y - headHeight() + m_scrolled) / rowHeight();
    return index < m_count ? index : -1;
}

int TimelineRows::firstSeen() const
{
    return std::clamp(m_scrolled / rowHeight(), 0, m_count);
}

int TimelineRows::endSeen(int height) const
{
    const int below = (m_scrolled + std::max(0, height - headHeight())) / rowHeight() + 1;
    return std::clamp(below, firstSeen(), m_count);
}

} // namespace beian::ui
