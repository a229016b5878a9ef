#pragma once

#include "core/model/read_error.h"
#include "core/support/enum_names.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include <tl/expected.hpp>

namespace beian::exchange {

/// What a column of a table can say about an instance. The words are those of `--map`.
enum class CsvField {
    Id,
    Name,
    Product,
    Region,
    Zone,
    Type,
    Billing,
    Created,
    Expires,
    Months,
    Status,
    Addresses,
    ElasticAddresses,
    Bandwidth,
    AutoRenews,
    Release,
    Owner,
};

/// Which column says what.
class CsvColumns final
{
public:
    /// Reads a header by the known names, Chinese, English or both in one, after `mapped`.
    [[nodiscard]] static CsvColumns of(
        const QStringList &header, const QHash<QString, CsvField> &mapped);

    [[nodiscard]] bool has(CsvField field) const { return m_columns.contains(field); }
    [[nodiscard]] int known() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }
    /// The cell of a field without a spreadsheet's wrapping; empty where there is none.
    [[nodiscard]] QString cell(const QStringList &cells, CsvField field) const;

private:
    QHash<CsvField, int> m_columns;
    QStringList m_unknown;
    int m_width = 0;
};

/// `--map` in the reader's terms, or the field that there is not.
[[nodiscard]] tl::expected<QHash<QString, CsvField>, model::ReadError> mappedColumns(
    const QHash<QString, QString> &columns);

/// The form in which headers are compared: width, case, blanks, hyphens and underscores do not
/// count.
[[nodiscard]] QString foldedHeader(const QString &header);

} // namespace beian::exchange

namespace beian::support {

template <>
inline constexpr auto enumNames<exchange::CsvField> = std::to_array<EnumName<exchange::CsvField>>({
    {exchange::CsvField::Id, "id"},
    {exchange::CsvField::Name, "name"},
    {exchange::CsvField::Product, "product"},
    {exchange::CsvField::Region, "region"},
    {exchange::CsvField::Zone, "zone"},
    {exchange::CsvField::Type, "type"},
    {exchange::CsvField::Billing, "billing"},
    {exchange::CsvField::Created, "created"},
    {exchange::CsvField::Expires, "expires"},
    {exchange::CsvField::Months, "months"},
    {exchange::CsvField::Status, "status"},
    {exchange::CsvField::Addresses, "addresses"},
    {exchange::CsvField::ElasticAddresses, "elastic-addresses"},
    {exchange::CsvField::Bandwidth, "bandwidth"},
    {exchange::CsvField::AutoRenews, "auto-renews"},
    {exchange::CsvField::Release, "release"},
    {exchange::CsvField::Owner, "owner"},
});

} // namespace beian::support
