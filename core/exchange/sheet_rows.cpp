#include "core/exchange/sheet_rows.h"

#include <algorithm>

namespace beian::exchange {

using model::ReadError;
using namespace Qt::StringLiterals;

namespace {

/// Wider tables are none of servers.
constexpr int columnLimit = 1024;

/// "C5" → 2; nothing where there are no letters.
std::optional<int> columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar character : reference) {
        if (character < u'A' || character > u'Z' || column > columnLimit)
            break;
        column = column * 26 + (character.unicode() - u'A' + 1);
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

} // namespace

QString unescapedText(const QString &text)
{
    constexpr qsizetype length = 7; // _x000D_
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView code = QStringView(text).mid(i, length);
        bool isCode = code.size() == length && code.startsWith(u"_x") && code.endsWith(u'_');
        const ushort unit = isCode ? code.sliced(2, 4).toUShort(&isCode, 16) : ushort(0);
        if (!isCode) {
            plain += text[i];
            continue;
        }
        // A carriage return is half of a line's end; other controls are of no use in a table, and
        // neither is half a character.
        if (unit == u'\n' || (unit >= u' ' && !QChar::isSurrogate(unit)))
            plain += QChar(unit);
        i += length - 1;
    }
    return plain;
}

void SheetRows::begin(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == "row"_L1) {
        bool isSaid = false;
        const qint64 said = xml.attributes().value("r"_L1).toLongLong(&isSaid);
        m_row = isSaid && said > 0 ? said : m_row + 1;
        m_record.line = m_row;
        m_record.cells.clear();
        m_column = -1;
    } else if (name == "c"_L1) {
        m_column = columnOf(xml.attributes().value("r"_L1)).value_or(m_column + 1);
        m_type = xml.attributes().value("t"_L1).toString();
        m_look = xml.attributes().value("s"_L1).toInt();
        m_value.clear();
    } else if (name == "rPh"_L1) {
        ++m_phonetic;
    } else if (name == "v"_L1 || name == "t"_L1) {
        m_isTaking = m_phonetic == 0 && (name == "v"_L1 || m_type == "inlineStr"_L1);
    }
}

bool SheetRows::end(XmlPart &part)
{
    const QStringView name = part.xml().name();
    if (name == "v"_L1 || name == "t"_L1) {
        m_isTaking = false;
    } else if (name == "rPh"_L1) {
        --m_phonetic;
    } else if (name == "c"_L1) {
        endCell();
    } else if (name == "row"_L1) {
        part.resetBudget();
        return m_record.cells.isEmpty() || m_receiver(m_record);
    }
    return true;
}

void SheetRows::endCell()
{
    const QString text = cellText().trimmed();
    if (text.isEmpty() || m_column < 0 || m_column >= columnLimit)
        return;
    while (m_record.cells.size() <= m_column)
        m_record.cells.append(QString());
    m_record.cells[m_column] = text;
}

QString SheetRows::cellText() const
{
    if (m_type == "s"_L1)
        return m_texts.texts.value(m_value.toInt());
    if (m_type == "inlineStr"_L1 || m_type == "str"_L1)
        return unescapedText(m_value);
    if (m_type == "b"_L1)
        return m_value == "1"_L1 ? u"true"_s : u"false"_s;
    // #N/A and the like: a formula that came to nothing.
    if (m_type == "e"_L1)
        return {};
    const auto look = static_cast<std::size_t>(std::max(m_look, 0));
    return shownNumber(m_value,
        look < m_texts.looks.size() ? m_texts.looks[look] : NumberLook::Number, m_texts.dayCount);
}

std::optional<ReadError> SheetRows::read(XmlPart &part)
{
    while (part.next()) {
        QXmlStreamReader &xml = part.xml();
        if (xml.isStartElement())
            begin(xml);
        else if (xml.isCharacters() && m_isTaking)
            m_value += xml.text();
        else if (xml.isEndElement() && !end(part))
            return std::nullopt;
    }
    return part.fault();
}

} // namespace beian::exchange
