#include "core/ledger/sqlite/whole_ledger.h"

#include "core/ledger/sqlite/native_statement.h"
#include "core/ledger/sqlite/row_image.h"
#include "core/ledger/sqlite/transaction.h"

#include <rapidjson/document.h>

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<const char *, 9> tables = {"account", "instance", "number", "filing", "answer",
    "tick", "duty", "setting", "event"};

bool isBytes(QByteArrayView column)
{
    return column == "hash";
}

Result<std::vector<QByteArray>> columnsOf(Connection &connection, QByteArrayView table)
{
    NativeStatement names(connection, "SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    names.bindText(1, table);
    std::vector<QByteArray> columns;
    for (;;) {
        const auto found = names.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found && columns.empty()) {
            return tl::unexpected(connection.failure(
                LedgerErrorCode::Corrupt, u"no such table: %1"_s.arg(QLatin1StringView(table))));
        }
        if (!*found)
            return columns;
        columns.push_back(names.text(0).toByteArray());
    }
}

QByteArray joined(const std::vector<QByteArray> &texts)
{
    QByteArray all;
    for (const QByteArray &text : texts)
        all += (all.isEmpty() ? "" : ", ") + text;
    return all;
}

QByteArray selectionOf(const std::vector<QByteArray> &columns, QByteArrayView table)
{
    std::vector<QByteArray> asked;
    for (const QByteArray &column : columns)
        asked.push_back(isBytes(column) ? "nullif(lower(hex(" + column + ")), '') AS " + column : column);
    return "SELECT " + joined(asked) + " FROM " + table.toByteArray() + " ORDER BY "
        + columns.front();
}

/// Where rows are put: the statement and which parameter a column is.
struct Insertion {
    QByteArray sql;
    std::map<QByteArray, int, std::less<>> parameters;
};

Insertion insertionOf(const std::vector<QByteArray> &columns, QByteArrayView table)
{
    Insertion insertion;
    std::vector<QByteArray> places;
    for (const QByteArray &column : columns) {
        places.push_back('?' + QByteArray::number(int(places.size()) + 1));
        insertion.parameters.emplace(column, int(places.size()));
    }
    insertion.sql = "INSERT INTO " + table.toByteArray() + " (" + joined(columns) + ") VALUES ("
        + joined(places) + ')';
    return insertion;
}

/// The writer behind `fillLedger`.
class Filling final : public WholeLedgerWriter
{
public:
    explicit Filling(Transaction transaction) : m_transaction(std::move(transaction)) {}

    [[nodiscard]] Result<void> prepare();
    Result<void> put(QByteArrayView table, const QByteArray &row) override;
    Result<void> finish() override;

private:
    [[nodiscard]] Connection &connection() const { return m_transaction.connection(); }
    [[nodiscard]] Result<void> setGuardsAside();
    [[nodiscard]] Result<void> bindRow(NativeStatement &statement, const Insertion &insertion,
        const rapidjson::Value &row);
    [[nodiscard]] LedgerError foreign(const QString &what) const
    {
        return connection().failure(LedgerErrorCode::Corrupt, what);
    }

    Transaction m_transaction;
    std::map<QByteArray, Insertion, std::less<>> m_insertions;
    std::vector<QString> m_guards; ///< the schema's triggers, as they were made
    QByteArray m_bytes;            ///< of the row at hand
};

Result<void> Filling::prepare()
{
    for (const char *table : tables) {
        const auto rows =
            connection().integer(u"SELECT count(*) FROM "_s + QString::fromLatin1(table));
        if (!rows)
            return tl::unexpected(rows.error());
        if (*rows > 0) {
            return tl::unexpected(
                connection().failure(LedgerErrorCode::Failed, u"it holds something already"_s));
        }
        const auto columns = columnsOf(connection(), table);
        if (!columns)
            return tl::unexpected(columns.error());
        m_insertions.emplace(table, insertionOf(*columns, table));
    }
    // A filing may replace one that was entered after it.
    if (auto deferred = connection().execute(u"PRAGMA defer_foreign_keys = ON"_s); !deferred)
        return deferred;
    return setGuardsAside();
}

Result<void> Filling::setGuardsAside()
{
    std::vector<QString> names;
    {
        NativeStatement triggers(connection(),
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
        for (;;) {
            const auto found = triggers.step();
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                break;
            names.push_back(QString::fromUtf8(triggers.text(0)));
            m_guards.push_back(QString::fromUtf8(triggers.text(1)));
        }
    }
    for (const QString &name : names) {
        if (auto dropped = connection().execute(u"DROP TRIGGER "_s + name); !dropped)
            return dropped;
    }
    return {};
}

Result<void> Filling::bindRow(
    NativeStatement &statement, const Insertion &insertion, const rapidjson::Value &row)
{
    for (const auto &[column, parameter] : insertion.parameters)
        statement.bindText(parameter, {});
    for (const auto &member : row.GetObject()) {
        const QByteArrayView name(member.name.GetString(), member.name.GetStringLength());
        const auto parameter = insertion.parameters.find(name);
        if (parameter == insertion.parameters.end())
            return tl::unexpected(foreign(u"column "_s + QString::fromUtf8(name)));
        if (member.value.IsInt64()) {
            statement.bind(parameter->second, member.value.GetInt64());
            continue;
        }
        if (!member.value.IsString())
            return tl::unexpected(foreign(u"value of "_s + QString::fromUtf8(name)));
        const QByteArrayView text(member.value.GetString(), member.value.GetStringLength());
        if (isBytes(name)) {
            m_bytes = QByteArray::fromHex(text.toByteArray());
            statement.bindBlob(parameter->second, m_bytes);
        } else {
            statement.bindText(parameter->second, text);
        }
    }
    return {};
}

Result<void> Filling::put(QByteArrayView table, const QByteArray &row)
{
    const auto insertion = m_insertions.find(table);
    if (insertion == m_insertions.end())
        return tl::unexpected(foreign(u"table "_s + QString::fromUtf8(table)));
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(row.constData(), std::size_t(row.size()));
    if (document.HasParseError() || !document.IsObject())
        return tl::unexpected(foreign(u"a row of "_s + QString::fromUtf8(table)));
    NativeStatement statement(connection(), insertion->second.sql);
    if (auto bound = bindRow(statement, insertion->second, document); !bound)
        return bound;
    return statement.run();
}

Result<void> Filling::finish()
{
    for (const QString &guard : m_guards) {
        if (auto made = connection().execute(guard); !made)
            return made;
    }
    return m_transaction.commit();
}

} // namespace

Result<void> visitWholeLedger(Connection &connection, const RowVisitor &visit)
{
    for (const char *table : tables) {
        const auto columns = columnsOf(connection, table);
        if (!columns)
            return tl::unexpected(columns.error());
        NativeStatement rows(connection, selectionOf(*columns, table));
        for (;;) {
            const auto found = rows.step();
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                break;
            if (!visit(table, rowAsJson(rows)))
                return {};
        }
    }
    return {};
}

Result<std::unique_ptr<WholeLedgerWriter>> fillLedger(std::shared_ptr<Connection> connection)
{
    auto transaction = Transaction::begin(std::move(connection), Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto filling = std::make_unique<Filling>(std::move(*transaction));
    if (const auto prepared = filling->prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return filling;
}

} // namespace beian::ledger::sqlite
