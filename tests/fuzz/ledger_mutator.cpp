// Changes of a ledger that a program with plain SQLite could make: a cell or the schema gets
// another value, in a file that stays a sound database. Changing bytes alone hardly ever gets past
// SQLite's own checks to ours. Half of the mutations are these, the others the engine's.

#include "tests/fuzz/target.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <random>

#include <sqlite3.h>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed);

namespace {

using Random = std::minstd_rand;
using Database = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

constexpr std::array tables = {"account", "instance", "number", "filing", "answer", "tick", "duty",
    "setting", "event", "sqlite_schema"};

/// Values at the edges of what a column can hold, as SQL.
constexpr std::array values = {"NULL", "0", "-1", "1", "2147483648", "-9223372036854775808",
    "9223372036854775807", "1e300", "''", "' '", "x'00ff'", "zeroblob(3000)", "char(0)",
    "'048291375560'", "'xn--fiqs8s.cn'", "'never'", "'2026-02-30T00:00:00.000Z'",
    "'9999-12-31T23:59:59.999Z'", "'0000-00-00'", "'{}'", "'[]'", "'[{}]'", "'[null,1,[[]]]'",
    "'{\"to\":1}'", "'local'", "'console'", "'approved'", "'discarded'", "'yes'",
    "'%1 %2 %n'", "'=cmd'", "char(0xd800)", "hex(zeroblob(40))"};

template <typename List>
QByteArray oneOf(const List &list, Random &random)
{
    return list[random() % list.size()];
}

Database opened(const std::uint8_t *data, std::size_t size)
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    Database owner(database, sqlite3_close);
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(std::max<std::size_t>(size, 1)));
    std::memcpy(copy, data, size);
    sqlite3_deserialize(database, "main", copy, sqlite3_int64(size), sqlite3_int64(size),
        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    return owner;
}

void run(sqlite3 *database, const QByteArray &sql)
{
    // What SQLite refuses changes nothing, and the next mutation will be another.
    sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
}

/// One text that a query gives, of as many as it has; empty where it has none.
QByteArray oneFrom(sqlite3 *database, const QByteArray &query, Random &random)
{
    const QByteArray sql = "WITH one AS (" + query + ") SELECT * FROM one LIMIT 1 OFFSET "
        + QByteArray::number(qulonglong(random())) + " % max(1, (SELECT count(*) FROM one))";
    sqlite3_stmt *statement = nullptr;
    QByteArray found;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        found = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return found;
}

/// A cell gets another value, or a row goes.
void changeRow(sqlite3 *database, Random &random)
{
    const QByteArray table = oneOf(tables, random);
    const QByteArray column =
        oneFrom(database, "SELECT name FROM pragma_table_info('" + table + "')", random);
    const QByteArray rows = oneFrom(database, "SELECT count(*) FROM " + table, random);
    const QByteArray where = " WHERE " + column + " = (SELECT " + column + " FROM " + table
        + " LIMIT 1 OFFSET " + QByteArray::number(random() % std::max(1, rows.toInt())) + ")";
    constexpr unsigned oneRowInSixteenGoes = 16;
    if (random() % oneRowInSixteenGoes == 0)
        run(database, "DELETE FROM " + table + where);
    else
        run(database, "UPDATE " + table + " SET " + column + " = " + oneOf(values, random) + where);
}

/// A rule of the schema goes, or an object of it.
void changeSchema(sqlite3 *database, Random &random)
{
    const QByteArray name = oneFrom(database, "SELECT name FROM sqlite_schema", random);
    static constexpr std::array rules = {"STRICT", "NOT NULL", "WITHOUT ROWID", "CHECK", "UNIQUE",
        "REFERENCES", "TEXT", "INTEGER"};
    static constexpr std::array instead = {"", "NULL", "TEXT", "BLOB", "/*"};
    constexpr unsigned oneObjectInEightGoes = 8;
    if (random() % oneObjectInEightGoes == 0) {
        run(database, "DELETE FROM sqlite_schema WHERE name = '" + name + "'");
        return;
    }
    run(database, "UPDATE sqlite_schema SET sql = replace(sql, '" + oneOf(rules, random) + "', '"
            + oneOf(instead, random) + "') WHERE name = '" + name + "'");
}

/// The ledger after one change; empty where the bytes are no database.
QByteArray changed(const std::uint8_t *data, std::size_t size, Random &random)
{
    const Database database = opened(data, size);
    sqlite3_db_config(database.get(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_limit(database.get(), SQLITE_LIMIT_VDBE_OP, 10'000);
    run(database.get(), "PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON");
    constexpr unsigned oneChangeInFourIsTheSchema = 4;
    if (random() % oneChangeInFourIsTheSchema == 0)
        changeSchema(database.get(), random);
    else
        changeRow(database.get(), random);

    sqlite3_int64 length = 0;
    unsigned char *bytes = sqlite3_serialize(database.get(), "main", &length, 0);
    const QByteArray result(reinterpret_cast<const char *>(bytes), qsizetype(length));
    sqlite3_free(bytes);
    return result;
}

} // namespace

std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    Random random(seed);
    if (random() % 2 == 0)
        return LLVMFuzzerMutate(data, size, most);
    const QByteArray result = changed(data, size, random);
    const auto length = std::size_t(result.size());
    if (length == 0 || length > most)
        return LLVMFuzzerMutate(data, size, most);
    std::copy(result.begin(), result.end(), data);
    return length;
}
