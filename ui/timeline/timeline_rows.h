#pragma once

#include <QRect>
#include <QSize>

namespace beian::ui
{

/// Where on a timeline its rows, their names and bars stand, as far as that does not depend on the
/// time. Rows have one height, so that any of very many is found at once. Sizes grow with the text.
class TimelineRows final
{
public:
    /// `width` of the whole timeline, `scrolled` of the rows that are above its top edge.
    TimelineRows(int count, int width, int scrolled);

    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static int headHeight();
    /// The least width at which names and bars both have room.
    [[nodiscard]] static int smallestWidth();

    [[nodiscard]] int count() const { return m_count; }
    /// The rows below the head, all of them.
    [[nodiscard]] int wholeHeight() const { return m_count * rowHeight(); }
    /// Where the line of days begins, and how wide it is.
    [[nodiscard]] int left() const;
    [[nodiscard]] int lineWidth() const;

    [[nodiscard]] QRect row(int index) const;
    [[nodiscard]] QRect name(int index) const;
    /// The band that the bar stands in, from the line's left end to its right.
    [[nodiscard]] QRect band(int index) const;
    /// What rides on the server, below its bar.
    [[nodiscard]] QRect riders(int index) const;

    /// The row at that height; -1 above the first and below the last, and in the head.
    [[nodiscard]] int at(int y) const;
    /// The first row of which anything is seen, and the one after the last, in that height.
    [[nodiscard]] int firstSeen() const;
    [[nodiscard]] int endSeen(int height) const;

private:
    int m_count = 0;
    int m_width = 0;
    int m_scrolled = 0;
};

} // namespace beian::ui
