#include "core/ledger/sqlite/narrowing.h"

#include "core/model/account.h"

namespace beian::ledger::sqlite {

using namespace Qt::StringLiterals;

Narrowing &Narrowing::byAccount(const QString &expression)
{
    if (m_filter.accounts.isEmpty())
        return *this;
    QStringList placeholders;
    for (const QString &account : m_filter.accounts) {
        placeholders.append(u":account%1"_s.arg(placeholders.size()));
        m_values.emplace_back(placeholders.back(), model::foldedAccountName(account));
    }
    m_conditions.append(expression + u" IN (%1)"_s.arg(placeholders.join(u", "_s)));
    return *this;
}

Narrowing &Narrowing::byInstance(const QString &instance, const QString &account)
{
    if (!m_filter.instance)
        return *this;
    m_conditions.append(
        u"%1.resource = :keyId AND %1.product = :keyProduct AND %1.region = :keyRegion"_s.arg(
            instance));
    m_conditions.append(account + u".folded = :keyAccount"_s);
    m_values.emplace_back(u":keyId"_s, m_filter.instance->id);
    m_values.emplace_back(u":keyProduct"_s, m_filter.instance->product);
    m_values.emplace_back(u":keyRegion"_s, m_filter.instance->region);
    m_values.emplace_back(
        u":keyAccount"_s, model::foldedAccountName(m_filter.instance->account));
    return *this;
}

Narrowing &Narrowing::byInstanceText(const QString &expression)
{
    if (!m_filter.instance)
        return *this;
    m_conditions.append(expression + u" = :keyText"_s);
    m_values.emplace_back(u":keyText"_s, model::toText(*m_filter.instance));
    return *this;
}

Narrowing &Narrowing::byTexts(const QStringList &expressions)
{
    if (m_filter.where.isEmpty())
        return *this;
    // Joined by a line end, which nobody types into a filter: a find never spans two texts.
    m_conditions.append(u"instr(folded("_s + expressions.join(u" || char(10) || "_s)
        + u"), :where) > 0"_s);
    m_values.emplace_back(u":where"_s, m_filter.where.toCaseFolded());
    return *this;
}

QString Narrowing::applied(const QString &sql) const
{
    const QString conditions = m_conditions.isEmpty()
        ? QString()
        : u"WHERE "_s + m_conditions.join(u"\n            AND "_s);
    return sql.arg(conditions, m_filter.limit > 0 ? u"LIMIT :limit"_s : QString());
}

void Narrowing::bindTo(Statement &statement) const
{
    for (const auto &[placeholder, text] : m_values)
        statement.bind(placeholder, text);
    if (m_filter.limit > 0)
        statement.bind(u":limit"_s, qint64(m_filter.limit));
}

} // namespace beian::ledger::sqlite
