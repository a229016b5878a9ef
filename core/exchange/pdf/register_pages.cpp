#include "core/exchange/pdf/register_pages.h"

#include "core/text/receipts.h"
#include "core/text/registers.h"

#include <algorithm>
#include <numeric>

namespace beian::exchange {

namespace {

constexpr qreal margin = 14;
constexpr qreal footHeight = 8;
constexpr qreal cellGap = 3;
constexpr qreal rowPadding = 1.3;

constexpr Type titleType{.points = 16, .weight = Type::Weight::Bold};
constexpr Type noteType{.points = 8, .color = ink::muted};
constexpr Type headType{.points = 7.5, .color = ink::muted, .weight = Type::Weight::Bold};
constexpr Type cellType{.points = 8};
constexpr Type idType{.points = 8, .family = Type::Family::Monospaced};

Type typeOf(model::CellKind kind)
{
    switch (kind) {
    case model::CellKind::ServiceNumber:
    case model::CellKind::Identifier:
        return idType;
    case model::CellKind::Text:
    case model::CellKind::Number:
    case model::CellKind::Day:
        return cellType;
    }
    Q_UNREACHABLE();
}

Qt::Alignment alignmentOf(model::CellKind kind)
{
    return kind == model::CellKind::Number ? Qt::AlignRight : Qt::AlignLeft;
}

/// Half-width characters, a Chinese one counting two: near enough for widths, and a thousand times
/// cheaper than asking the font.
int halves(const QString &text)
{
    return std::accumulate(text.cbegin(), text.cend(), 0,
        [](int sum, QChar c) { return sum + (c.unicode() < 0x2E80 ? 1 : 2); });
}

/// What a column asks for: its longest cell, up to where wrapping is better.
std::vector<int> wantedHalves(const model::Table &table)
{
    constexpr int widestText = 36;
    std::vector<int> wanted;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto cell = static_cast<qsizetype>(i);
        int widest = std::max(4, halves(table.columns[i].header));
        for (const QStringList &row : table.rows)
            widest = std::max(widest, halves(row[cell]));
        const bool mayWrap = table.columns[i].kind == model::CellKind::Text;
        wanted.push_back(mayWrap ? std::min(widest, widestText) : widest);
    }
    return wanted;
}

} // namespace

RegisterPages::RegisterPages(
    Paper &paper, const model::Table &table, const support::Progress &progress)
    : m_paper(paper)
    , m_table(table)
    , m_progress(progress)
{
    const std::vector<int> wanted = wantedHalves(table);
    const int sum = std::max(1, std::accumulate(wanted.begin(), wanted.end(), 0));
    const auto gaps = static_cast<qreal>(wanted.empty() ? 0 : wanted.size() - 1) * cellGap;
    const qreal space = m_paper.width() - 2 * margin - gaps;
    // As wide as the cells ask for; squeezed or, a little, stretched to fill the line.
    const qreal half = m_paper.advance(QStringLiteral("00000000"), cellType) / 8 * 1.06;
    const qreal unit = std::min(space / sum, half * 1.6);
    qreal x = margin;
    for (const int count : wanted) {
        m_spans.push_back({x, count * unit});
        x += count * unit + cellGap;
    }
}

qreal RegisterPages::drawTop()
{
    const qreal width = m_paper.width() - 2 * margin;
    qreal y = margin;
    y += m_paper.text(margin, y, width, m_table.title, titleType) + 1.5;
    for (const QString &note : m_table.notes)
        y += m_paper.text(margin, y, width, note, noteType);
    const QString count = text::rowCountText(static_cast<int>(m_table.rows.size()));
    y += m_paper.text(margin, y, width, count, noteType);
    return y + 3;
}

qreal RegisterPages::drawHead(qreal y)
{
    qreal height = m_paper.lineHeight(headType);
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const model::Column &column = m_table.columns[i];
        height = std::max(height, m_paper.text(m_spans[i].x, y, m_spans[i].width, column.header,
                                      headType, alignmentOf(column.kind)));
    }
    y += height + 1;
    m_paper.line(margin, m_paper.width() - margin, y, ink::muted);
    return y;
}

qreal RegisterPages::drawRow(const QStringList &row, qreal y)
{
    qreal height = m_paper.lineHeight(cellType);
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const model::CellKind kind = m_table.columns[i].kind;
        height =
            std::max(height, m_paper.text(m_spans[i].x, y + rowPadding, m_spans[i].width,
                                 row[static_cast<qsizetype>(i)], typeOf(kind), alignmentOf(kind)));
    }
    const qreal below = y + height + 2 * rowPadding;
    m_paper.line(margin, m_paper.width() - margin, below);
    return below;
}

std::vector<RegisterPages::Page> RegisterPages::paginated()
{
    m_paper.setMode(Paper::Mode::Measure);
    const qreal limit = m_paper.height() - margin - footHeight;
    std::vector<Page> pages{{}};
    qreal y = drawHead(drawTop());
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        if (!goesOn(i))
            return {};
        const qreal below = drawRow(m_table.rows[i], y);
        Page &page = pages.back();
        page.last = i + 1;
        if (below <= limit || page.first == i) {
            y = below;
            continue;
        }
        page.last = i;
        pages.push_back({i, i + 1});
        const qreal top = drawHead(margin);
        y = top + (below - y);
    }
    m_paper.setMode(Paper::Mode::Draw);
    return pages;
}

bool RegisterPages::goesOn(std::size_t looks) const
{
    return m_progress.goesOn(looks, 2 * m_table.rows.size());
}

bool RegisterPages::draw()
{
    const std::vector<Page> pages = paginated();
    if (pages.empty())
        return false;
    const int count = static_cast<int>(pages.size());
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            m_paper.nextPage();
        qreal y = drawHead(number == 0 ? drawTop() : margin);
        const Page &page = pages[static_cast<std::size_t>(number)];
        for (std::size_t i = page.first; i < page.last; ++i) {
            if (!goesOn(m_table.rows.size() + i))
                return false;
            y = drawRow(m_table.rows[i], y);
        }
        drawFoot(number + 1, count);
    }
    return true;
}

void RegisterPages::drawFoot(int page, int pages)
{
    const qreal width = m_paper.width() - 2 * margin;
    const qreal y = m_paper.height() - margin - m_paper.lineHeight(noteType);
    m_paper.text(margin, y, width, m_table.title, noteType);
    m_paper.text(margin, y, width, text::pageLine(page, pages), noteType, Qt::AlignRight);
}

} // namespace beian::exchange
