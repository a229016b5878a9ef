#include "core/ledger/sqlite/extent.h"

#include "core/ledger/sqlite/statement.h"

namespace beian::ledger::sqlite {

using namespace Qt::StringLiterals;

Result<Extent> readExtent(Connection &connection)
{
    // Events are never taken out, and their ids ascend: the last one is about their number.
    static const QString sql = uR"(
        SELECT
            (SELECT count(*) FROM instance),
            (SELECT count(*) FROM number),
            (SELECT count(*) FROM filing),
            (SELECT coalesce(max(id), 0) FROM event))"_s;
    const auto extent = Statement(connection, sql).first([](Columns &columns) {
        Extent counted;
        counted.instances = columns.integer();
        counted.numbers = columns.integer();
        counted.filings = columns.integer();
        counted.events = columns.integer();
        return counted;
    });
    if (!extent)
        return tl::unexpected(extent.error());
    return extent->value_or(Extent());
}

} // namespace beian::ledger::sqlite
