#include "app/cli/table_output.h"

#include "app/cli/plain_text.h"
#include "app/cli/tr.h"

namespace beian::cli {

using namespace Qt::StringLiterals;

void printTable(Call &call, const model::Table &table)
{
    QStringList heads;
    for (const model::Column &column : table.columns)
        heads.append(column.header);
    if (table.rows.empty())
        call.note(u"none"_s, Cli::tr("%1: nothing there.").arg(table.title));
    else
        call.print(alignedTable(heads, table.rows));
}

} // namespace beian::cli
