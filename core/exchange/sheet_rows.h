#pragma once

#include "core/exchange/csv_records.h"
#include "core/exchange/sheet_number.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xml_part.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace beian::exchange {

/// What the cells of a sheet refer to.
struct SheetTexts {
    const QStringList &texts;
    const std::vector<NumberLook> &looks;
    DayCount dayCount = DayCount::From1900;
};

/// Turns the XML of one sheet into records.
class SheetRows final
{
public:
    SheetRows(const SheetTexts &texts, const Workbook::Receiver &receiver)
        : m_texts(texts)
        , m_receiver(receiver)
    {
    }

    [[nodiscard]] std::optional<model::ReadError> read(XmlPart &part);

private:
    void begin(QXmlStreamReader &xml);
    /// False where the receiver wants no more.
    bool end(XmlPart &part);
    void endCell();
    [[nodiscard]] QString cellText() const;

    SheetTexts m_texts;
    const Workbook::Receiver &m_receiver;
    CsvRecord m_record;
    qint64 m_row = 0;
    int m_column = -1;
    QString m_type;
    int m_look = 0;
    QString m_value;
    bool m_isTaking = false; ///< characters belong to the cell's value
    int m_phonetic = 0;      ///< inside the reading that stands above Japanese texts
};

/// A text as the file holds it, where `_x000D_` is a character that XML does not have.
[[nodiscard]] QString unescapedText(const QString &text);

} // namespace beian::exchange
