#include "core/ledger/sqlite/sql_functions.h"

#include "core/model/domain.h"
#include "core/model/service_number.h"

#include <QString>

#include <sqlite3.h>

namespace beian::ledger::sqlite {

namespace {

QString argument(sqlite3_value *value)
{
    const auto *text = static_cast<const QChar *>(sqlite3_value_text16(value));
    return text ? QString(text, sqlite3_value_bytes16(value) / qsizetype(sizeof(QChar))) : QString();
}

void giveBack(sqlite3_context *context, const QString &text)
{
    sqlite3_result_text16(
        context, text.utf16(), int(text.size() * qsizetype(sizeof(QChar))), SQLITE_TRANSIENT);
}

void folded(sqlite3_context *context, int, sqlite3_value **values)
{
    giveBack(context, argument(values[0]).toCaseFolded());
}

void grouped(sqlite3_context *context, int, sqlite3_value **values)
{
    giveBack(context, model::groupedNumber(argument(values[0])));
}

void displayed(sqlite3_context *context, int, sqlite3_value **values)
{
    giveBack(context, model::Domain::fromStored(argument(values[0])).display());
}

using Function = void (*)(sqlite3_context *, int, sqlite3_value **);

bool add(sqlite3 *database, const char *name, Function function)
{
    constexpr int flags = SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    return sqlite3_create_function(database, name, 1, flags, nullptr, function, nullptr, nullptr)
        == SQLITE_OK;
}

} // namespace

bool addSqlFunctions(sqlite3 *database)
{
    return database && add(database, "folded", folded) && add(database, "grouped", grouped)
        && add(database, "displayed", displayed);
}

} // namespace beian::ledger::sqlite
