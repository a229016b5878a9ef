#pragma once

#include "core/ledger/sqlite/native_statement.h"
#include "core/ledger/sqlite/stored_values.h"
#include "core/support/enum_names.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace beian::ledger::sqlite {

/// The columns of the row at hand, taken from left to right. A value that the schema would not have
/// let in is remembered instead of guessed at: the file was damaged or written by another hand.
class Columns final
{
public:
    explicit Columns(const NativeStatement &row) : m_row(row) {}

    /// Null where NULL.
    [[nodiscard]] QString text();
    [[nodiscard]] qint64 integer() { return m_row.integer(m_column++); }
    [[nodiscard]] bool flag() { return integer() != 0; }
    [[nodiscard]] std::optional<int> optionalInteger();
    [[nodiscard]] std::optional<bool> optionalFlag();
    [[nodiscard]] std::optional<QString> optionalText();
    /// Invalid where NULL.
    [[nodiscard]] QDateTime instant();
    [[nodiscard]] QDate day();

    template <typename E>
    [[nodiscard]] E code()
    {
        const QString word = text();
        const std::optional<E> value = support::fromCode<E>(word);
        if (!value)
            refuse(word);
        return value.value_or(E{});
    }
    template <typename E>
    [[nodiscard]] std::optional<E> optionalCode()
    {
        const std::optional<QString> word = optionalText();
        if (!word)
            return std::nullopt;
        const std::optional<E> read = support::fromCode<E>(*word);
        if (!read)
            refuse(*word);
        return read;
    }

    /// Notes that `stored` cannot be read.
    void refuse(const QString &stored);
    /// What could not be read; empty where all was.
    [[nodiscard]] const QString &refused() const { return m_refused; }
    void nextRow() { m_column = 0; }

private:
    /// Passes by a column that is NULL.
    [[nodiscard]] bool skipNull();

    const NativeStatement &m_row;
    int m_column = 0;
    QString m_refused;
};

/// One prepared statement with its values, bound by name. It is given back to the connection when
/// destroyed.
class Statement final
{
public:
    Statement(Connection &connection, const QString &sql);
    Q_DISABLE_COPY_MOVE(Statement)

    Statement &bind(const QString &name, const QString &text);
    Statement &bind(const QString &name, qint64 integer);
    /// An invalid instant or day is NULL.
    Statement &bind(const QString &name, const QDateTime &instant);
    Statement &bind(const QString &name, QDate day);
    Statement &bindNull(const QString &name);
    Statement &bind(const QString &name, const std::optional<int> &integer);
    Statement &bind(const QString &name, const std::optional<QString> &text);
    template <typename E>
    Statement &bindCode(const QString &name, const std::optional<E> &code)
    {
        return code ? bind(name, QString(support::codeOf(*code))) : bindNull(name);
    }
    template <typename E>
    Statement &bindCode(const QString &name, E code)
    {
        return bind(name, QString(support::codeOf(code)));
    }

    /// Runs a write; the number of rows that it touched.
    [[nodiscard]] Result<int> run();
    /// Runs what cannot run inside a transaction.
    [[nodiscard]] Result<void> runAlone();
    /// Runs a write and gives the id of the row that it inserted.
    [[nodiscard]] Result<qint64> insert();

    /// All rows, each mapped by `map(Columns &)`.
    template <typename Map>
    [[nodiscard]] auto all(Map map) -> Result<std::vector<decltype(map(std::declval<Columns &>()))>>
    {
        std::vector<decltype(map(std::declval<Columns &>()))> rows;
        auto walked = walk([&rows, &map](Columns &columns) { rows.push_back(map(columns)); });
        if (!walked)
            return tl::unexpected(walked.error());
        return rows;
    }
    /// The first row, if any.
    template <typename Map>
    [[nodiscard]] auto first(Map map)
        -> Result<std::optional<decltype(map(std::declval<Columns &>()))>>
    {
        auto rows = all(std::move(map));
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->empty())
            return std::nullopt;
        return std::optional(std::move(rows->front()));
    }

private:
    [[nodiscard]] LedgerError unreadable(const QString &value) const;

    template <typename Visit>
    [[nodiscard]] Result<void> walk(Visit visit)
    {
        Columns columns(m_statement);
        for (;;) {
            const auto found = m_statement.step();
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                return {};
            columns.nextRow();
            visit(columns);
            if (!columns.refused().isEmpty())
                return tl::unexpected(unreadable(columns.refused()));
        }
    }

    Connection &m_connection;
    NativeStatement m_statement;
};

} // namespace beian::ledger::sqlite
