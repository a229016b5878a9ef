#pragma once

#include "core/exchange/pdf/paper.h"
#include "core/model/receipt_sheet.h"

namespace beian::exchange {

/// The receipt of one number: title, warning, the number, facts, findings, what to do with it.
class ReceiptPage final
{
public:
    ReceiptPage(Paper &paper, const model::ReceiptSheet &sheet);

    /// Draws it as large as it fits on one page.
    void draw();

private:
    /// Each part goes on at m_y and moves it down.
    void drawParts();
    void drawTitle();
    void drawWarning();
    void drawNumber();
    void drawFacts();
    [[nodiscard]] qreal drawFact(const model::ReceiptSheet::Fact &fact, qreal x);
    void drawFindings();
    void drawFinding(const model::ReceiptSheet::FindingRow &row);
    void drawSteps();
    void drawFoot();
    void heading(const QString &text);
    [[nodiscard]] qreal gap(qreal millimetres) const { return millimetres * m_scale; }

    Paper &m_paper;
    const model::ReceiptSheet &m_sheet;
    qreal m_scale = 1.0;
    qreal m_y = 0;
};

} // namespace beian::exchange
