#pragma once

#include "core/ledger/sqlite/connection.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <functional>
#include <optional>

namespace beian::ledger::sqlite {

/// The tables whose rows are facts of the ledger: what an event tells of, and what can be derived
/// from the history again. `setting` holds preferences and drafts, and is none of them.
inline constexpr std::array<const char *, 7> tablesOfFacts = {
    "account", "instance", "number", "filing", "answer", "tick", "duty"};

/// The place of `name` in tablesOfFacts, or nothing.
[[nodiscard]] std::optional<std::size_t> tableOfFacts(const char *name);

class NativeStatement;

/// The row that the statement stands on, as one line of JSON under its columns' names, NULLs left
/// out.
[[nodiscard]] QByteArray rowAsJson(const NativeStatement &row);

/// Says of a row that it is no more: its id alone, which no row consists of.
[[nodiscard]] QByteArray deletedRowImage(qint64 id);

/// Rows of the tables of facts as lines of JSON, {"id":1,"name":"shop"}: a row's columns in the
/// schema's order under their names, without those that are NULL. `instance.seen_at` is left out:
/// that an inventory named a server once more changes nothing.
///
/// The form is frozen: histories hold it, and what is derived from them is compared byte by byte.
class RowImages final
{
public:
    explicit RowImages(Connection &connection) : m_connection(connection) {}

    /// Nothing where there is no such row.
    [[nodiscard]] Result<std::optional<QByteArray>> image(std::size_t table, qint64 id);
    /// Every row of the table, by id.
    [[nodiscard]] Result<void> visit(std::size_t table,
        const std::function<void(qint64 id, const QByteArray &image)> &visitor);

private:
    [[nodiscard]] Result<QByteArray> selection(std::size_t table, QByteArrayView rest);

    Connection &m_connection;
    std::array<QByteArray, tablesOfFacts.size()> m_selections; ///< "SELECT … FROM …", once asked for
};

} // namespace beian::ledger::sqlite
