#pragma once

#include "core/ledger/records.h"
#include "core/ledger/sqlite/statement.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace beian::ledger::sqlite {

/// The WHERE and LIMIT clauses of a list, with only the conditions that narrow it: so that SQLite
/// can use an index where there is one.
class Narrowing final
{
public:
    explicit Narrowing(const Filter &filter) : m_filter(filter) {}

    /// `expression` is a case-folded account name.
    Narrowing &byAccount(const QString &expression);
    /// The aliases of an instance's and its account's rows.
    Narrowing &byInstance(const QString &instance, const QString &account);
    /// `expression` is an instance's text, as events keep it.
    Narrowing &byInstanceText(const QString &expression);
    /// The texts that a reader of the list sees.
    Narrowing &byTexts(const QStringList &expressions);

    /// `%1` of the list's SQL is replaced by the conditions, `%2` by the limit.
    [[nodiscard]] QString applied(const QString &sql) const;
    void bindTo(Statement &statement) const;

private:
    const Filter &m_filter;
    QStringList m_conditions;
    std::vector<std::pair<QString, QString>> m_values; ///< placeholder, text
};

} // namespace beian::ledger::sqlite
