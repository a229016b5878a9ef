#pragma once

#include "core/exchange/csv_records.h"
#include "core/exchange/sheet_number.h"
#include "core/exchange/xml_part.h"
#include "core/exchange/zip_archive.h"
#include "core/model/read_error.h"

#include <QHash>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <tl/expected.hpp>

namespace beian::exchange {

/// A spreadsheet file (.xlsx), its rows given like those of a table of text. Held are its distinct
/// texts and the looks of its cells; the rows pass by.
class Workbook final
{
public:
    /// False ends the sheet.
    using Receiver = std::function<bool(CsvRecord &)>;

    /// Reads all but the rows. The device can be wound and outlives the workbook.
    [[nodiscard]] static tl::expected<Workbook, model::ReadError> open(QIODevice &device);

    [[nodiscard]] int sheets() const { return static_cast<int>(m_sheets.size()); }
    /// The rows that are not empty, with their numbers as lines.
    [[nodiscard]] std::optional<model::ReadError> readSheet(
        int sheet, const Receiver &receiver) const;

private:
    explicit Workbook(ZipArchive archive)
        : m_archive(std::move(archive))
    {
    }

    using Fault = std::optional<model::ReadError>;

    /// Null where there is none.
    [[nodiscard]] std::unique_ptr<XmlPart> part(const QString &name) const;
    [[nodiscard]] Fault readBook(const QString &name);
    [[nodiscard]] Fault readLooks(const QString &name);
    [[nodiscard]] Fault readTexts(const QString &name);

    ZipArchive m_archive;
    QStringList m_sheets; ///< the names of their parts
    std::vector<NumberLook> m_looks;
    QStringList m_texts;
    DayCount m_dayCount = DayCount::From1900;
};

} // namespace beian::exchange
