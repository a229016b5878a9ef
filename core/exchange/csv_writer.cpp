#include "core/exchange/csv_writer.h"

#include <QByteArrayList>

#include <algorithm>

namespace beian::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView utf8Mark = "\xEF\xBB\xBF";
constexpr qsizetype chunkBytes = 64 * 1024;

/// With one of these at its front a spreadsheet takes a cell for a formula, however it is quoted.
/// The full-width forms count too: an import may fold them.
bool startsLikeFormula(const QString &cell)
{
    static constexpr QStringView starts = u"=+-@\t\r\n＝＋－＠";
    return !cell.isEmpty() && starts.contains(cell.front());
}

/// A number that holds nothing which could leave the quotes of the formula ="…".
bool isProtectable(const QString &number)
{
    return !number.isEmpty() && std::all_of(number.cbegin(), number.cend(), [](QChar c) {
        return c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') ||
               (c >= u'A' && c <= u'Z');
    });
}

QString neutralised(const QString &cell)
{
    return startsLikeFormula(cell) ? u'\'' + cell : cell;
}

QString cellText(const QString &cell, model::CellKind kind, NumberStyle numbers)
{
    const bool isNumber = kind == model::CellKind::ServiceNumber && isProtectable(cell);
    if (!isNumber)
        return neutralised(cell);
    switch (numbers) {
    case NumberStyle::Protected:
        return u"=\"" + cell + u'"';
    case NumberStyle::Plain:
        return neutralised(cell);
    }
    Q_UNREACHABLE();
}

QByteArray fieldOf(const QString &text)
{
    const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') ||
                             text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needsQuotes)
        return text.toUtf8();
    QString doubled = text;
    doubled.replace(u'"', u"\"\""_s);
    return '"' + doubled.toUtf8() + '"';
}

QByteArray lineOf(const QStringList &texts)
{
    QByteArrayList fields;
    fields.reserve(texts.size());
    for (const QString &text : texts)
        fields.append(fieldOf(text));
    // A lone empty field would be an empty line, which readers skip.
    const bool isBlank = fields.size() == 1 && fields.front().isEmpty();
    return (isBlank ? QByteArray("\"\"") : fields.join(',')) + "\r\n";
}

/// Collects what is written and hands it on in chunks.
class Chunks final
{
public:
    explicit Chunks(QIODevice &device)
        : m_device(device)
    {
    }

    void append(QByteArrayView bytes) { m_bytes.append(bytes); }
    [[nodiscard]] bool isFull() const { return m_bytes.size() >= chunkBytes; }

    [[nodiscard]] tl::expected<void, model::WriteError> flush()
    {
        const bool written = m_device.write(m_bytes) == m_bytes.size();
        m_bytes.clear();
        if (!written) {
            return tl::unexpected(
                model::WriteError{model::WriteErrorCode::WriteFailed, m_device.errorString()});
        }
        return {};
    }

private:
    QIODevice &m_device;
    QByteArray m_bytes;
};

QStringList headerTexts(const model::Table &table, CsvHeader header)
{
    QStringList texts;
    for (const model::Column &column : table.columns)
        texts.append(neutralised(header == CsvHeader::Names ? column.name : column.header));
    return texts;
}

} // namespace

tl::expected<void, model::WriteError> writeCsv(
    QIODevice &device, const model::Table &table, const CsvOptions &options,
    const support::Progress &progress)
{
    Chunks chunks(device);
    if (options.mark == ByteOrderMark::Write)
        chunks.append(utf8Mark);
    chunks.append(lineOf(headerTexts(table, options.header)));
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        if (!progress.goesOn(at, table.rows.size()))
            return tl::unexpected(model::WriteError{model::WriteErrorCode::Stopped, {}});
        const QStringList &row = table.rows[at];
        QStringList texts;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const model::CellKind kind = table.columns[static_cast<std::size_t>(i)].kind;
            texts.append(cellText(row[i], kind, options.numbers));
        }
        chunks.append(lineOf(texts));
        if (!chunks.isFull())
            continue;
        if (const auto flushed = chunks.flush(); !flushed)
            return flushed;
    }
    return chunks.flush();
}

} // namespace beian::exchange
