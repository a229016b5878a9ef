#include "core/exchange/xlsx_writer.h"

#include "core/exchange/workbook.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>

#include <xlsxwriter.h>

namespace beian::exchange {

namespace {

using model::CellKind;
using model::WriteError;
using model::WriteErrorCode;
using namespace Qt::StringLiterals;
using Written = tl::expected<void, WriteError>;

// What Excel holds.
constexpr std::size_t mostRows = 1'048'575; // below the titles
constexpr qsizetype mostCharacters = 32'767;
constexpr qsizetype longestSheetName = 31;

constexpr std::size_t measuredRows = 200; // for the widths
constexpr int widestColumn = 60;          // in digits, as spreadsheets count
constexpr int narrowestColumn = 8;

/// As a cell can hold it: no longer, and without what XML has no form for.
QByteArray cellText(const QString &text)
{
    QString cell = text.left(mostCharacters);
    for (QChar &c : cell) {
        if (c.isNull() || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    }
    return cell.toUtf8();
}

WriteError failedBeside(const QString &reason)
{
    return {WriteErrorCode::WriteFailed, QDir::tempPath() + u": "_s + reason};
}

/// Chinese characters take two digits' room.
int displayWidth(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2E80 ? 2 : 1;
    return width;
}

int widthOf(const model::Table &table, std::size_t column)
{
    int widest = displayWidth(table.columns[column].header) + 3; // the filter's arrow
    const std::size_t rows = std::min(table.rows.size(), measuredRows);
    for (std::size_t row = 0; row < rows; ++row)
        widest = std::max(widest, displayWidth(table.rows[row][qsizetype(column)]) + 2);
    return std::clamp(widest, narrowestColumn, widestColumn);
}

/// Without what a sheet's name may not hold.
QByteArray sheetName(const QString &title, std::size_t sheet)
{
    QString name = title;
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.remove(forbidden);
    const QString number = sheet == 0 ? QString() : u" %1"_s.arg(sheet + 1);
    name = name.left(longestSheetName - number.size()).trimmed();
    return ((name.isEmpty() ? u"1"_s : name) + number).toUtf8();
}

/// One workbook while it is written. The library writes files only.
class Book final
{
public:
    Book(const QByteArray &file, const QByteArray &folder)
        : m_folder(folder)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(file.constData(), &options);
        m_title = newFormat();
        format_set_bold(m_title);
        m_text = newFormat();
        format_set_num_format(m_text, "@");
        m_day = newFormat();
        format_set_num_format(m_day, "yyyy-mm-dd");
    }
    Q_DISABLE_COPY_MOVE(Book)
    ~Book()
    {
        if (m_book)
            workbook_close(m_book);
    }

    void describe(const model::Table &table)
    {
        QByteArray title = table.title.toUtf8();
        QByteArray notes = table.notes.join(u'\n').toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.comments = notes.data();
        workbook_set_properties(m_book, &properties);
    }

    /// False where it was stopped.
    [[nodiscard]] bool addSheet(
        const model::Table &table, std::size_t sheet, const support::Progress &progress)
    {
        const std::size_t first = sheet * mostRows;
        const std::size_t rows = std::min(table.rows.size() - first, mostRows);
        lxw_worksheet *page =
            workbook_add_worksheet(m_book, sheetName(table.title, sheet).constData());
        worksheet_freeze_panes(page, 1, 0);
        if (!table.columns.empty())
            worksheet_autofilter(page, 0, 0, lxw_row_t(rows), lxw_col_t(table.columns.size() - 1));
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto column = lxw_col_t(i);
            worksheet_set_column(page, column, column, widthOf(table, i), nullptr);
            writeText(page, 0, column, table.columns[i].header, m_title);
        }
        for (std::size_t row = 0; row < rows; ++row) {
            if (!progress.goesOn(first + row, table.rows.size()))
                return false;
            const QStringList &cells = table.rows[first + row];
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const CellKind kind = table.columns[std::size_t(i)].kind;
                writeCell(page, lxw_row_t(row + 1), lxw_col_t(i), cells[i], kind);
            }
        }
        return true;
    }

    [[nodiscard]] Written finish()
    {
        errno = 0;
        const lxw_error error = workbook_close(m_book);
        const int cause = errno;
        m_book = nullptr;
        if (error == LXW_NO_ERROR)
            return {};
        return tl::unexpected(failedBeside(
            cause != 0 ? qt_error_string(cause) : QString::fromUtf8(lxw_strerror(error))));
    }

private:
    lxw_format *newFormat() { return workbook_add_format(m_book); }

    static void writeText(lxw_worksheet *page, lxw_row_t row, lxw_col_t column,
        const QString &text, lxw_format *format)
    {
        if (!text.isEmpty())
            worksheet_write_string(page, row, column, cellText(text).constData(), format);
    }

    /// What does not read as its kind is text: "never" among the days.
    void writeCell(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const QString &cell,
        CellKind kind)
    {
        bool isNumber = false;
        const int number = kind == CellKind::Number ? cell.toInt(&isNumber) : 0;
        if (isNumber) {
            worksheet_write_number(page, row, column, number, nullptr);
            return;
        }
        const QDate day = kind == CellKind::Day ? QDate::fromString(cell, Qt::ISODate) : QDate();
        if (day.isValid() && day.year() >= 1900 && day.year() <= 9999) {
            lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(page, row, column, &date, m_day);
            return;
        }
        writeText(page, row, column, cell, m_text);
    }

    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_day = nullptr;
};

/// The library does not look whether its rows reached the disk, so they are counted.
bool isWhole(QIODevice &file, const model::Table &table, std::size_t sheets)
{
    const auto book = Workbook::open(file);
    if (!book || std::size_t(book->sheets()) != sheets)
        return false;
    std::size_t found = 0;
    for (int sheet = 0; sheet < book->sheets(); ++sheet) {
        const auto fault = book->readSheet(sheet, [&found](CsvRecord &) {
            ++found;
            return true;
        });
        if (fault)
            return false;
    }
    // Rows of blanks alone are none to a reader.
    const auto isFilled = [](const QStringList &row) {
        return std::any_of(row.begin(), row.end(),
            [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    };
    const auto filled = std::count_if(table.rows.begin(), table.rows.end(), isFilled);
    return found == std::size_t(filled) + sheets; // each sheet has its titles
}

Written copy(QFile &file, QIODevice &device)
{
    constexpr qint64 pieceBytes = 64 * 1024;
    if (!file.seek(0))
        return tl::unexpected(failedBeside(file.errorString()));
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty() || device.write(piece) != piece.size())
            return tl::unexpected(WriteError{WriteErrorCode::WriteFailed, device.errorString()});
    }
    return {};
}

} // namespace

Written writeXlsx(
    QIODevice &device, const model::Table &table, const support::Progress &progress)
{
    const QTemporaryDir folder; // the owner's alone
    if (!folder.isValid())
        return tl::unexpected(failedBeside(folder.errorString()));
    const QString path = folder.filePath(u"book.xlsx"_s);
    Book book(QFile::encodeName(path), QFile::encodeName(folder.path()));
    book.describe(table);
    const std::size_t sheets =
        std::max<std::size_t>(1, (table.rows.size() + mostRows - 1) / mostRows);
    for (std::size_t sheet = 0; sheet < sheets; ++sheet) {
        if (!book.addSheet(table, sheet, progress))
            return tl::unexpected(WriteError{WriteErrorCode::Stopped, {}});
    }
    if (const Written finished = book.finish(); !finished)
        return finished;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(failedBeside(file.errorString()));
    if (!isWhole(file, table, sheets))
        return tl::unexpected(failedBeside(qt_error_string(EIO)));
    return copy(file, device);
}

} // namespace beian::exchange
