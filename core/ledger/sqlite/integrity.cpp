#include "core/ledger/sqlite/integrity.h"

#include "core/ledger/sqlite/statement.h"

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

/// A file too damaged to be walked to its end is a finding too, not a failure to look.
Result<void> add(QStringList &problems, const Result<std::vector<QString>> &found)
{
    if (found) {
        problems.append(QStringList(found->begin(), found->end()));
        return {};
    }
    if (found.error().code != LedgerErrorCode::Corrupt)
        return tl::unexpected(found.error());
    problems.append(found.error().detail);
    return {};
}

/// A count, for telling how much was looked at; a damaged file may not even have that.
qint64 countOf(Connection &connection, const QString &sql)
{
    return connection.integer(sql).value_or(0);
}

} // namespace

Result<FileCheck> checkFile(Connection &connection)
{
    FileCheck check;
    check.pages = countOf(connection, u"PRAGMA page_count"_s);
    const auto pages = Statement(connection, u"PRAGMA integrity_check"_s)
                           .all([](Columns &columns) { return columns.text(); });
    if (auto added = add(check.pageProblems, pages); !added)
        return tl::unexpected(added.error());
    check.pageProblems.removeAll(u"ok"_s);

    check.references = countOf(connection, uR"(
        SELECT count(*)
        FROM sqlite_schema AS t
        JOIN pragma_foreign_key_list(t.name)
        WHERE t.type = 'table'
    )"_s);
    const auto references = Statement(connection, u"PRAGMA foreign_key_check"_s)
                                .all([](Columns &columns) {
                                    const QString table = columns.text();
                                    const qint64 row = columns.integer();
                                    return u"%1 row %2 refers to no row of %3"_s.arg(table)
                                        .arg(row)
                                        .arg(columns.text());
                                });
    if (auto added = add(check.referenceProblems, references); !added)
        return tl::unexpected(added.error());
    return check;
}

} // namespace beian::ledger::sqlite
