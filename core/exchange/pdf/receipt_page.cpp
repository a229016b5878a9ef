#include "core/exchange/pdf/receipt_page.h"

#include <algorithm>
#include <array>

namespace beian::exchange {

using model::ReceiptSheet;

namespace {

constexpr qreal margin = 20;
constexpr qreal footHeight = 16;
constexpr qreal columnGap = 6;
constexpr qreal markSize = 2.4;
constexpr qreal numberPoints = 34;

constexpr Type titleType{.points = 20, .weight = Type::Weight::Bold};
constexpr Type headingType{.points = 11.5, .weight = Type::Weight::Bold};
constexpr Type bodyType{.points = 9.5};
constexpr Type strongType{.points = 9.5, .weight = Type::Weight::Bold};
constexpr Type labelType{.points = 8, .color = ink::muted};
constexpr Type idType{.points = 9.5, .family = Type::Family::Monospaced};
constexpr Type warningType{.points = 9.5, .color = ink::watch, .weight = Type::Weight::Bold};
constexpr Type remedyType{.points = 8.5, .color = ink::muted};
constexpr Type footType{.points = 7.5, .color = ink::muted};

/// Where the columns of the findings begin, from the left margin.
constexpr std::array<qreal, 4> findingColumns{0, 26, 66, 112};

struct Mark {
    Paper::Shape shape;
    QRgb color;
};

Mark markOf(ReceiptSheet::FindingRow::Mark mark)
{
    switch (mark) {
    case ReceiptSheet::FindingRow::Mark::Pass:
        return {Paper::Shape::Disc, ink::safe};
    case ReceiptSheet::FindingRow::Mark::Fail:
        return {Paper::Shape::Square, ink::lost};
    case ReceiptSheet::FindingRow::Mark::Unknown:
        return {Paper::Shape::Triangle, ink::watch};
    }
    Q_UNREACHABLE();
}

} // namespace

ReceiptPage::ReceiptPage(Paper &paper, const ReceiptSheet &sheet)
    : m_paper(paper)
    , m_sheet(sheet)
{
}

void ReceiptPage::draw()
{
    constexpr qreal smallest = 0.5;
    constexpr qreal step = 0.96;
    const qreal limit = m_paper.height() - margin - footHeight;
    m_paper.setMode(Paper::Mode::Measure);
    drawParts();
    while (m_y > limit && m_scale * step > smallest) {
        m_scale *= step;
        m_paper.setScale(m_scale);
        drawParts();
    }
    m_paper.setMode(Paper::Mode::Draw);
    drawParts();
    m_paper.setScale(1.0);
    drawFoot();
}

void ReceiptPage::drawParts()
{
    m_y = margin;
    drawTitle();
    drawWarning();
    drawNumber();
    drawFacts();
    drawFindings();
    drawSteps();
}

void ReceiptPage::drawTitle()
{
    const qreal width = m_paper.width() - 2 * margin;
    m_y += m_paper.text(margin, m_y, width, m_sheet.title, titleType) + gap(4);
}

void ReceiptPage::drawWarning()
{
    if (m_sheet.warning.isEmpty())
        return;
    const qreal width = m_paper.width() - 2 * margin;
    const qreal textX = margin + 9;
    const qreal padding = gap(2.6);

    // The box lies under its text, so its height is measured first; measuring draws nothing.
    const qreal textWidth = width - 12;
    const qreal height = m_paper.measuredHeight(textWidth, m_sheet.warning, warningType);
    m_paper.box(QRectF(margin, m_y, width, height + 2 * padding), 1.5, ink::watchSoft);
    m_paper.shape(Paper::Shape::Triangle, margin + 3.4,
        m_y + padding + (m_paper.lineHeight(warningType) - 3) / 2, 3, ink::watch);
    m_paper.text(textX, m_y + padding, textWidth, m_sheet.warning, warningType);
    m_y += height + 2 * padding + gap(4);
}

void ReceiptPage::drawNumber()
{
    const qreal width = m_paper.width() - 2 * margin;
    const qreal inside = margin + 7;
    const Type largeType{.points = numberPoints, .family = Type::Family::Monospaced};
    const qreal padding = gap(5);
    const qreal height = 2 * padding + m_paper.lineHeight(labelType) +
                         m_paper.lineHeight(largeType) + gap(3.4) + m_paper.lineHeight(labelType);
    m_paper.box(QRectF(margin, m_y, width, height), 2, ink::card);
    m_paper.box(QRectF(margin, m_y, 1.2, height), 0.6, ink::accent);

    qreal y = m_y + padding;
    y += m_paper.text(inside, y, width - 14, m_sheet.numberLabel, labelType);
    m_paper.number(inside, y, m_sheet.number, numberPoints);
    y += m_paper.lineHeight(largeType) + gap(3.4);
    m_paper.text(inside, y, width - 14, m_sheet.issuerLine, labelType);
    m_y += height + gap(5);
}

qreal ReceiptPage::drawFact(const ReceiptSheet::Fact &fact, qreal x)
{
    const qreal width = (m_paper.width() - 2 * margin - columnGap) / 2;
    const Type &type = fact.kind == ReceiptSheet::Fact::Kind::Identifier ? idType : bodyType;
    const qreal label = m_paper.text(x, m_y, width, fact.label, labelType);
    return label + m_paper.text(x, m_y + label, width, fact.value, type);
}

void ReceiptPage::drawFacts()
{
    const qreal second = margin + (m_paper.width() - 2 * margin + columnGap) / 2;
    for (std::size_t i = 0; i < m_sheet.facts.size(); i += 2) {
        qreal height = drawFact(m_sheet.facts[i], margin);
        if (i + 1 < m_sheet.facts.size())
            height = std::max(height, drawFact(m_sheet.facts[i + 1], second));
        m_y += height + gap(1.6);
        m_paper.line(margin, m_paper.width() - margin, m_y);
        m_y += gap(1.6);
    }
    m_y += gap(3);
}

void ReceiptPage::heading(const QString &text)
{
    const qreal width = m_paper.width() - 2 * margin;
    m_y += m_paper.text(margin, m_y, width, text, headingType) + gap(0.8);
}

void ReceiptPage::drawFindings()
{
    const qreal width = m_paper.width() - 2 * margin;
    heading(m_sheet.findingsTitle);
    m_y += m_paper.text(margin, m_y, width, m_sheet.findingsNote, labelType) + gap(2);
    if (m_sheet.findings.empty()) {
        m_y += gap(4);
        return;
    }
    for (std::size_t i = 0; i < findingColumns.size(); ++i) {
        m_paper.text(margin + findingColumns[i], m_y, width - findingColumns[i],
            m_sheet.findingsHead.value(static_cast<qsizetype>(i)), labelType);
    }
    m_y += m_paper.lineHeight(labelType) + gap(1);
    m_paper.line(margin, margin + width, m_y, ink::muted);
    for (const ReceiptSheet::FindingRow &row : m_sheet.findings)
        drawFinding(row);
    m_y += gap(5);
}

void ReceiptPage::drawFinding(const ReceiptSheet::FindingRow &row)
{
    const qreal width = m_paper.width() - 2 * margin;
    const auto cell = [&](std::size_t column, const QString &text, const Type &type) {
        const qreal right = column + 1 < findingColumns.size() ? findingColumns[column + 1] : width;
        return m_paper.text(
            margin + findingColumns[column], m_y, right - findingColumns[column] - 3, text, type);
    };
    m_y += gap(1.2);
    const Mark mark = markOf(row.mark);
    const qreal size = markSize * m_scale;
    m_paper.shape(
        mark.shape, margin, m_y + (m_paper.lineHeight(bodyType) - size) / 2, size, mark.color);
    Type wordType = strongType;
    wordType.color = mark.color;
    m_paper.text(margin + 4.4, m_y, findingColumns[1] - 5, row.verdict, wordType);
    qreal height = std::max(m_paper.lineHeight(bodyType), cell(1, row.rule, bodyType));
    height = std::max(height, cell(2, row.measured, bodyType));
    height = std::max(height, cell(3, row.required, bodyType));
    m_y += height;
    if (!row.remedy.isEmpty()) {
        m_y += m_paper.text(
            margin + findingColumns[1], m_y, width - findingColumns[1], row.remedy, remedyType);
    }
    m_y += gap(1.2);
    m_paper.line(margin, margin + width, m_y);
}

void ReceiptPage::drawSteps()
{
    const qreal width = m_paper.width() - 2 * margin;
    heading(m_sheet.stepsTitle);
    int ordinal = 0;
    for (const QString &step : m_sheet.steps) {
        m_paper.text(margin, m_y, 6, QString::number(++ordinal), labelType);
        m_y += m_paper.text(margin + 5, m_y, width - 5, step, bodyType) + gap(0.8);
    }
}

void ReceiptPage::drawFoot()
{
    const qreal width = m_paper.width() - 2 * margin;
    const qreal y = m_paper.height() - margin - footHeight + 6;
    m_paper.line(margin, margin + width, y);
    m_paper.text(margin, y + 1.6, width, m_sheet.finePrint, footType);
    const qreal last = y + 1.6 + m_paper.lineHeight(footType) + 0.6;
    m_paper.text(margin, last, width, m_sheet.footer.value(0), footType);
    m_paper.text(margin, last, width, m_sheet.footer.value(1), footType, Qt::AlignRight);
}

} // namespace beian::exchange
