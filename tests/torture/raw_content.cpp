#include "tests/torture/raw_content.h"

#include <memory>

#include <sqlite3.h>

namespace beian::tests {

namespace {

using namespace Qt::StringLiterals;

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};
struct FinishStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

Database openRaw(const QString &path)
{
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    return Database(opened);
}

QString rowOf(sqlite3_stmt *statement)
{
    QStringList columns;
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        columns.append(text ? QString::fromUtf8(text) : u"NULL"_s);
    }
    return columns.join(u'|');
}

QStringList rowsOf(const Database &database, const QString &sql)
{
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(database.get(), sql.toUtf8().constData(), -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, FinishStatement> statement(prepared);
    QStringList rows;
    int code = SQLITE_ERROR;
    while (prepared && (code = sqlite3_step(prepared)) == SQLITE_ROW)
        rows.append(rowOf(prepared));
    if (code != SQLITE_DONE)
        rows.append(QString::fromUtf8(sqlite3_errmsg(database.get())));
    return rows;
}

} // namespace

QStringList rawContent(const QString &path)
{
    const Database database = openRaw(path);
    QStringList content = rowsOf(database, u"PRAGMA application_id"_s) +
                          rowsOf(database, u"PRAGMA user_version"_s) +
                          rowsOf(database, u"SELECT name, sql FROM sqlite_schema ORDER BY name"_s);
    const QStringList tables =
        rowsOf(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    for (const QString &table : tables) {
        content.append(u"-- "_s + table);
        content += rowsOf(database, u"SELECT * FROM %1 ORDER BY 1, 2, 3"_s.arg(table));
    }
    return content;
}

QStringList rawProblems(const QString &path)
{
    const Database database = openRaw(path);
    QStringList problems = rowsOf(database, u"PRAGMA integrity_check"_s) +
                           rowsOf(database, u"PRAGMA foreign_key_check"_s);
    problems.removeAll(u"ok"_s);
    return problems;
}

QStringList rawRows(const QString &path, const QString &sql)
{
    return rowsOf(openRaw(path), sql);
}

} // namespace beian::tests
