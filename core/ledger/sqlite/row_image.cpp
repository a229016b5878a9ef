#include "core/ledger/sqlite/row_image.h"

#include "core/ledger/sqlite/native_statement.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>

namespace beian::ledger::sqlite {

namespace {

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

/// The names of a table's columns, quoted by commas, as its schema has them.
Result<QByteArray> columnsOf(Connection &connection, std::size_t table)
{
    NativeStatement names(connection, R"(
        SELECT group_concat(name)
        FROM (
            SELECT name
            FROM pragma_table_info(?1)
            WHERE NOT (?1 = 'instance' AND name = 'seen_at')
            ORDER BY cid
        ))");
    names.bindText(1, tablesOfFacts[table]);
    const auto found = names.step();
    if (!found)
        return tl::unexpected(found.error());
    return names.text(0).toByteArray();
}

} // namespace

std::optional<std::size_t> tableOfFacts(const char *name)
{
    const auto it = std::find_if(tablesOfFacts.begin(), tablesOfFacts.end(),
        [name](const char *table) { return qstrcmp(table, name) == 0; });
    if (it == tablesOfFacts.end())
        return std::nullopt;
    return std::size_t(it - tablesOfFacts.begin());
}

QByteArray rowAsJson(const NativeStatement &row)
{
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartObject();
    for (int column = 0; column < row.columns(); ++column) {
        if (row.isNull(column))
            continue;
        const QByteArrayView name = row.columnName(column);
        json.Key(name.data(), rapidjson::SizeType(name.size()));
        if (row.isInteger(column)) {
            json.Int64(row.integer(column));
            continue;
        }
        const QByteArrayView text = row.text(column);
        json.String(text.data(), rapidjson::SizeType(text.size()));
    }
    json.EndObject();
    return QByteArray(buffer.GetString(), qsizetype(buffer.GetSize()));
}

QByteArray deletedRowImage(qint64 id)
{
    return "{\"id\":" + QByteArray::number(id) + '}';
}

Result<QByteArray> RowImages::selection(std::size_t table, QByteArrayView rest)
{
    QByteArray &known = m_selections[table];
    if (known.isEmpty()) {
        const auto columns = columnsOf(m_connection, table);
        if (!columns)
            return columns;
        if (columns->isEmpty()) {
            return tl::unexpected(m_connection.failure(LedgerErrorCode::Corrupt,
                QStringLiteral("no such table: %1").arg(QLatin1StringView(tablesOfFacts[table]))));
        }
        known = "SELECT " + *columns + " FROM " + tablesOfFacts[table] + ' ';
    }
    return known + rest.toByteArray();
}

Result<std::optional<QByteArray>> RowImages::image(std::size_t table, qint64 id)
{
    const auto sql = selection(table, "WHERE id = ?1");
    if (!sql)
        return tl::unexpected(sql.error());
    NativeStatement row(m_connection, *sql);
    row.bind(1, id);
    const auto found = row.step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return std::optional(rowAsJson(row));
}

Result<void> RowImages::visit(
    std::size_t table, const std::function<void(qint64, const QByteArray &)> &visitor)
{
    const auto sql = selection(table, "ORDER BY id");
    if (!sql)
        return tl::unexpected(sql.error());
    NativeStatement rows(m_connection, *sql);
    for (;;) {
        const auto found = rows.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return {};
        visitor(rows.integer(0), rowAsJson(rows)); // the id is every table's first column
    }
}

} // namespace beian::ledger::sqlite
