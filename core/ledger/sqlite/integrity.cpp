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

} // namespace

Result<QStringList> integrityProblems(Connection &connection)
{
    QStringList problems;
    const auto pages = Statement(connection, u"PRAGMA integrity_check"_s)
                           .all([](Columns &columns) { return columns.text(); });
    if (auto added = add(problems, pages); !added)
        return tl::unexpected(added.error());
    problems.removeAll(u"ok"_s);

    const auto references = Statement(connection, u"PRAGMA foreign_key_check"_s)
                                .all([](Columns &columns) {
                                    const QString table = columns.text();
                                    const qint64 row = columns.integer();
                                    return u"%1 row %2 refers to no row of %3"_s.arg(table)
                                        .arg(row)
                                        .arg(columns.text());
                                });
    if (auto added = add(problems, references); !added)
        return tl::unexpected(added.error());
    return problems;
}

} // namespace beian::ledger::sqlite
