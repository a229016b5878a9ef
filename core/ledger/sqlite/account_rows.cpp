#include "core/ledger/sqlite/account_rows.h"

#include "core/ledger/sqlite/statement.h"

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

model::Account accountFrom(Columns &columns)
{
    return model::Account{columns.text(), columns.text(), columns.text()};
}

LedgerError noSuchAccount(const Connection &connection)
{
    return connection.failure(LedgerErrorCode::Conflict, u"account"_s);
}

} // namespace

Result<std::vector<model::Account>> readAccounts(Connection &connection)
{
    static const QString sql = uR"(
        SELECT name, uid, entity
        FROM account
        ORDER BY folded
    )"_s;
    return Statement(connection, sql).all(accountFrom);
}

Result<std::optional<model::Account>> readAccount(Connection &connection, const QString &name)
{
    static const QString sql = uR"(
        SELECT name, uid, entity
        FROM account
        WHERE folded = :folded
    )"_s;
    Statement statement(connection, sql);
    statement.bind(u":folded"_s, model::foldedAccountName(name));
    return statement.first(accountFrom);
}

Result<qint64> accountRow(Connection &connection, const QString &name)
{
    static const QString sql = u"SELECT id FROM account WHERE folded = :folded"_s;
    Statement statement(connection, sql);
    statement.bind(u":folded"_s, model::foldedAccountName(name));
    const auto id = statement.first([](Columns &columns) { return columns.integer(); });
    if (!id)
        return tl::unexpected(id.error());
    if (!*id)
        return tl::unexpected(noSuchAccount(connection));
    return **id;
}

Result<model::Account> ensureAccount(Connection &connection, const QString &name)
{
    static const QString sql = uR"(
        INSERT INTO account (name, folded)
        VALUES (:name, :folded)
        ON CONFLICT (folded) DO NOTHING
    )"_s;
    {
        Statement statement(connection, sql);
        statement.bind(u":name"_s, name.trimmed());
        statement.bind(u":folded"_s, model::foldedAccountName(name));
        if (auto done = statement.run(); !done)
            return tl::unexpected(done.error());
    }
    auto account = readAccount(connection, name);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account)
        return tl::unexpected(noSuchAccount(connection));
    return **account;
}

Result<void> updateAccount(Connection &connection, const model::Account &account)
{
    static const QString sql = uR"(
        UPDATE account
        SET uid = :uid,
            entity = :entity
        WHERE folded = :folded
    )"_s;
    Statement statement(connection, sql);
    statement.bind(u":uid"_s, account.uid)
        .bind(u":entity"_s, account.entity)
        .bind(u":folded"_s, model::foldedAccountName(account.name));
    const auto touched = statement.run();
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return tl::unexpected(noSuchAccount(connection));
    return {};
}

} // namespace beian::ledger::sqlite
