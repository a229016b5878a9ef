#include "core/ledger/sqlite/person_rows.h"

#include "core/ledger/sqlite/instance_rows.h"
#include "core/ledger/sqlite/statement.h"
#include "core/model/account.h"

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

const QString selectAnswers = uR"(
    SELECT
        a.name,
        i.product,
        i.region,
        i.resource,
        s.addresses,
        s.rule,
        s.answer,
        s.at,
        s.actor
    FROM answer AS s
    JOIN instance AS i ON i.id = s.instance
    JOIN account AS a ON a.id = i.account
    %1
    ORDER BY a.folded, i.product, i.region, i.resource, s.rule, s.at, s.addresses
)"_s;

StoredAnswer answerFrom(Columns &columns)
{
    StoredAnswer answer;
    answer.instance = instanceKeyFrom(columns);
    answer.addresses = columns.text();
    answer.rule = columns.code<rulebook::RuleId>();
    answer.answer = columns.code<rules::Answer>();
    answer.at = columns.instant();
    answer.actor = columns.text();
    return answer;
}

Result<void> ran(const Result<int> &touched)
{
    if (!touched)
        return tl::unexpected(touched.error());
    return {};
}

} // namespace

Result<std::vector<StoredAnswer>> readAnswers(
    Connection &connection, const std::optional<model::InstanceKey> &key)
{
    static const QString all = selectAnswers.arg(QString());
    static const QString ofOne = selectAnswers.arg(uR"(WHERE a.folded = :account
        AND i.product = :product
        AND i.region = :region
        AND i.resource = :resource)"_s);
    Statement statement(connection, key ? ofOne : all);
    if (key) {
        statement.bind(u":account"_s, model::foldedAccountName(key->account))
            .bind(u":product"_s, key->product)
            .bind(u":region"_s, key->region)
            .bind(u":resource"_s, key->id);
    }
    return statement.all(answerFrom);
}

Result<std::vector<Tick>> readTicks(Connection &connection)
{
    static const QString sql = uR"(
        SELECT item, subject, done, at, actor
        FROM tick
        ORDER BY item, subject
    )"_s;
    return Statement(connection, sql).all([](Columns &columns) {
        return Tick{columns.text(), columns.text(), columns.flag(), columns.instant(),
            columns.text()};
    });
}

Result<std::vector<DutyDone>> readDutiesDone(Connection &connection)
{
    static const QString sql = uR"(
        SELECT filing, duty, at, actor
        FROM duty
        ORDER BY filing, duty
    )"_s;
    return Statement(connection, sql).all([](Columns &columns) {
        return DutyDone{model::FilingId{columns.integer()}, columns.text(), columns.instant(),
            columns.text()};
    });
}

Result<QString> readSetting(Connection &connection, const QString &key)
{
    static const QString sql = u"SELECT value FROM setting WHERE key = :key"_s;
    Statement statement(connection, sql);
    statement.bind(u":key"_s, key);
    const auto value = statement.first([](Columns &columns) { return columns.text(); });
    if (!value)
        return tl::unexpected(value.error());
    return value->value_or(QString());
}

Result<void> storeAnswer(Connection &connection, const StoredAnswer &answer)
{
    static const QString sql = uR"(
        INSERT INTO answer (instance, addresses, rule, answer, at, actor)
        VALUES (:instance, :addresses, :rule, :answer, :at, :actor)
        ON CONFLICT (instance, addresses, rule) DO UPDATE
        SET answer = excluded.answer,
            at = excluded.at,
            actor = excluded.actor
    )"_s;
    const auto instance = instanceRow(connection, answer.instance);
    if (!instance)
        return tl::unexpected(instance.error());
    Statement statement(connection, sql);
    statement.bind(u":instance"_s, *instance)
        .bind(u":addresses"_s, answer.addresses)
        .bindCode(u":rule"_s, answer.rule)
        .bindCode(u":answer"_s, answer.answer)
        .bind(u":at"_s, answer.at)
        .bind(u":actor"_s, answer.actor);
    return ran(statement.run());
}

Result<void> removeAnswer(Connection &connection, const StoredAnswer &answer)
{
    static const QString sql = uR"(
        DELETE FROM answer
        WHERE instance = :instance
            AND addresses = :addresses
            AND rule = :rule
    )"_s;
    const auto instance = instanceRow(connection, answer.instance);
    if (!instance)
        return tl::unexpected(instance.error());
    Statement statement(connection, sql);
    statement.bind(u":instance"_s, *instance)
        .bind(u":addresses"_s, answer.addresses)
        .bindCode(u":rule"_s, answer.rule);
    return ran(statement.run());
}

Result<void> storeTick(Connection &connection, const Tick &tick)
{
    static const QString sql = uR"(
        INSERT INTO tick (item, subject, done, at, actor)
        VALUES (:item, :subject, :done, :at, :actor)
        ON CONFLICT (item, subject) DO UPDATE
        SET done = excluded.done,
            at = excluded.at,
            actor = excluded.actor
    )"_s;
    Statement statement(connection, sql);
    statement.bind(u":item"_s, tick.item)
        .bind(u":subject"_s, tick.subject)
        .bind(u":done"_s, qint64(tick.done))
        .bind(u":at"_s, tick.at)
        .bind(u":actor"_s, tick.actor);
    return ran(statement.run());
}

Result<void> storeDutyDone(Connection &connection, const DutyDone &duty)
{
    static const QString sql = uR"(
        INSERT INTO duty (filing, duty, at, actor)
        VALUES (:filing, :duty, :at, :actor)
        ON CONFLICT (filing, duty) DO UPDATE
        SET at = excluded.at,
            actor = excluded.actor
    )"_s;
    Statement statement(connection, sql);
    statement.bind(u":filing"_s, duty.filing.value)
        .bind(u":duty"_s, duty.duty)
        .bind(u":at"_s, duty.at)
        .bind(u":actor"_s, duty.actor);
    return ran(statement.run());
}

Result<void> removeDutyDone(
    Connection &connection, model::FilingId filing, const QString &duty)
{
    static const QString sql = u"DELETE FROM duty WHERE filing = :filing AND duty = :duty"_s;
    Statement statement(connection, sql);
    statement.bind(u":filing"_s, filing.value).bind(u":duty"_s, duty);
    return ran(statement.run());
}

Result<void> storeSetting(Connection &connection, const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        static const QString removal = u"DELETE FROM setting WHERE key = :key"_s;
        Statement statement(connection, removal);
        statement.bind(u":key"_s, key);
        return ran(statement.run());
    }
    static const QString sql = uR"(
        INSERT INTO setting (key, value)
        VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE
        SET value = excluded.value
    )"_s;
    Statement statement(connection, sql);
    statement.bind(u":key"_s, key).bind(u":value"_s, value);
    return ran(statement.run());
}

} // namespace beian::ledger::sqlite
