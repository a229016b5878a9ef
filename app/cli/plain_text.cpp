#include "app/cli/plain_text.h"

#include <algorithm>
#include <array>

namespace beian::cli {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// East Asian Wide and Fullwidth (Unicode annex 11), in whole blocks.
constexpr std::array wideRanges{
    Range{0x1100, 0x115F},
    Range{0x2E80, 0x303E},
    Range{0x3041, 0xA4CF},
    Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},
    Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F},
    Range{0x1F900, 0x1F9FF},
    Range{0x20000, 0x3FFFD},
};

bool isWide(char32_t character)
{
    return std::any_of(wideRanges.begin(), wideRanges.end(),
        [character](Range range) { return character >= range.first && character <= range.last; });
}

int cellsOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    const bool isInvisible = category == QChar::Mark_NonSpacing
        || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
    if (isInvisible)
        return 0;
    return isWide(character) ? 2 : 1;
}

std::vector<int> widthsOf(const QStringList &heads, const std::vector<QStringList> &rows)
{
    std::vector<int> widths;
    for (qsizetype column = 0; column < heads.size(); ++column) {
        int width = 0;
        for (const QStringList &row : rows)
            width = std::max(width, terminalWidth(row.value(column)));
        widths.push_back(width == 0 ? 0 : std::max(width, terminalWidth(heads.at(column))));
    }
    return widths;
}

QString alignedRow(const QStringList &cells, const std::vector<int> &widths)
{
    QString line;
    int missing = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (widths[column] == 0)
            continue;
        const QString cell = cells.value(qsizetype(column));
        line += QString(missing, u' ') + cell;
        missing = widths[column] - terminalWidth(cell) + 2;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    const auto characters = text.toUcs4();
    for (const char32_t character : characters)
        width += cellsOf(character);
    return width;
}

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = character.isSpace() ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return line;
}

QString alignedTable(const QStringList &heads, const std::vector<QStringList> &rows)
{
    if (rows.empty())
        return {};
    std::vector<QStringList> clean;
    clean.reserve(rows.size());
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(oneLine(cell));
        clean.push_back(std::move(cells));
    }
    const std::vector<int> widths = widthsOf(heads, clean);
    QString table = alignedRow(heads, widths);
    for (const QStringList &row : clean)
        table += alignedRow(row, widths);
    return table;
}

} // namespace beian::cli
