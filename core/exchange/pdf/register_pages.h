#pragma once

#include "core/exchange/pdf/paper.h"
#include "core/model/table.h"
#include "core/support/progress.h"

#include <vector>

namespace beian::exchange {

/// A list on paper: notes above it, its head on every page, page n of m, and how many rows there
/// are.
class RegisterPages final
{
public:
    RegisterPages(
        Paper &paper, const model::Table &table, const support::Progress &progress = {});

    /// False where it was stopped before the last page.
    [[nodiscard]] bool draw();

private:
    struct Span {
        qreal x = 0;
        qreal width = 0;
    };

    /// Which rows stand on each page; `last` is one past the end.
    struct Page {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    /// Every row is looked at twice: here, and when it is drawn.
    [[nodiscard]] bool goesOn(std::size_t looks) const;
    /// None where it was stopped.
    [[nodiscard]] std::vector<Page> paginated();
    [[nodiscard]] qreal drawTop();
    [[nodiscard]] qreal drawHead(qreal y);
    qreal drawRow(const QStringList &row, qreal y);
    void drawFoot(int page, int pages);

    Paper &m_paper;
    const model::Table &m_table;
    const support::Progress &m_progress;
    std::vector<Span> m_spans;
};

} // namespace beian::exchange
