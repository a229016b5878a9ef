#include "core/ledger/sqlite/instance_rows.h"

#include "core/ledger/sqlite/account_rows.h"
#include "core/ledger/sqlite/narrowing.h"
#include "core/ledger/sqlite/native_statement.h"
#include "core/ledger/sqlite/stored_values.h"
#include "core/model/account.h"

#include <array>
#include <map>
#include <utility>

#include <sqlite3.h>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

model::Expiry expiryFrom(Columns &columns)
{
    const std::optional<QString> stored = columns.optionalText();
    if (!stored)
        return {};
    if (*stored == "never"_L1)
        return model::Expiry::never();
    const QDateTime instant = instantFromText(*stored);
    if (!instant.isValid())
        columns.refuse(*stored);
    return model::Expiry::at(instant);
}

/// Null where it is not stated.
QByteArray storedExpiry(const model::Expiry &expiry)
{
    switch (expiry.kind()) {
    case model::Expiry::Kind::NotStated:
        return {};
    case model::Expiry::Kind::Never:
        return "never"_qba;
    case model::Expiry::Kind::At:
        return instantBytes(expiry.instant());
    }
    Q_UNREACHABLE();
}

std::optional<QStringList> locksFrom(Columns &columns)
{
    const std::optional<QString> stored = columns.optionalText();
    if (!stored)
        return std::nullopt;
    auto locks = textsFromJson(*stored);
    if (!locks)
        columns.refuse(*stored);
    return locks;
}

std::optional<std::vector<model::Address>> addressesFrom(Columns &columns)
{
    const std::optional<QString> stored = columns.optionalText();
    if (!stored)
        return std::nullopt;
    auto addresses = addressesFromJson(*stored);
    if (!addresses)
        columns.refuse(*stored);
    return addresses;
}

const QString selectInstances = uR"(
    SELECT
        a.name,
        i.product,
        i.region,
        i.resource,
        i.name,
        i.instance_type,
        i.billing,
        i.created,
        i.expires,
        i.bought_months,
        i.status,
        i.status_text,
        i.locks,
        i.addresses,
        i.bandwidth_mbps,
        i.scheduled_release,
        i.auto_renews,
        i.carrier,
        i.seen_at,
        i.gone_since,
        i.seen_pay_as_you_go,
        i.numbers_elsewhere
    FROM instance AS i
    JOIN account AS a ON a.id = i.account
    %1
    ORDER BY a.folded, i.product, i.region, i.resource
    %2
)"_s;

model::Instance instanceFrom(Columns &columns)
{
    model::Instance instance;
    instance.key = instanceKeyFrom(columns);
    instance.name = columns.text();
    instance.instanceType = columns.text();
    instance.billing = columns.optionalCode<model::Billing>();
    instance.created = columns.instant();
    instance.expires = expiryFrom(columns);
    instance.boughtMonths = columns.optionalInteger();
    instance.status = columns.optionalCode<model::InstanceStatus>();
    instance.statusText = columns.text();
    instance.locks = locksFrom(columns);
    instance.addresses = addressesFrom(columns);
    instance.bandwidthMbps = columns.optionalInteger();
    instance.scheduledRelease = columns.instant();
    instance.autoRenews = columns.optionalFlag();
    instance.carrierId = columns.text();
    instance.seenAt = columns.instant();
    instance.goneSince = columns.instant();
    instance.seenPayAsYouGo = columns.flag();
    instance.numbersElsewhere = columns.optionalInteger();
    return instance;
}

constexpr QByteArrayView insertOrReplace = R"(
    INSERT INTO instance (
        account, product, region, resource, name, instance_type, billing, created, expires,
        bought_months, status, status_text, locks, addresses, bandwidth_mbps, scheduled_release,
        auto_renews, carrier, seen_at, gone_since, seen_pay_as_you_go, numbers_elsewhere
    )
    VALUES (
        ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
        ?21, ?22
    )
    ON CONFLICT (account, product, region, resource) DO UPDATE
    SET name = excluded.name,
        instance_type = excluded.instance_type,
        billing = excluded.billing,
        created = excluded.created,
        expires = excluded.expires,
        bought_months = excluded.bought_months,
        status = excluded.status,
        status_text = excluded.status_text,
        locks = excluded.locks,
        addresses = excluded.addresses,
        bandwidth_mbps = excluded.bandwidth_mbps,
        scheduled_release = excluded.scheduled_release,
        auto_renews = excluded.auto_renews,
        carrier = excluded.carrier,
        seen_at = excluded.seen_at,
        gone_since = excluded.gone_since,
        seen_pay_as_you_go = excluded.seen_pay_as_you_go,
        numbers_elsewhere = excluded.numbers_elsewhere
)";

/// Binds the values of one row from left to right, and keeps their texts until the row is written.
class RowBinding final
{
public:
    explicit RowBinding(NativeStatement &statement) : m_statement(statement) {}

    RowBinding &text(const QString &text)
    {
        return kept(text.isEmpty() ? ""_qba : text.toUtf8());
    }
    RowBinding &instant(const QDateTime &instant)
    {
        return kept(instant.isValid() ? instantBytes(instant) : QByteArray());
    }
    template <typename E>
    RowBinding &code(const std::optional<E> &value)
    {
        if (!value)
            return kept({});
        const QLatin1StringView word = support::codeOf(*value);
        return kept(QByteArray::fromRawData(word.data(), word.size()));
    }
    RowBinding &integer(qint64 value)
    {
        m_statement.bind(++m_last, value);
        return *this;
    }
    template <typename T>
    RowBinding &integer(const std::optional<T> &value)
    {
        return value ? integer(qint64(*value)) : kept({});
    }

    /// A null one is NULL.
    RowBinding &kept(QByteArray utf8)
    {
        QByteArray &place = m_texts[std::size_t(m_last)];
        place = std::move(utf8);
        m_statement.bindText(++m_last, place);
        return *this;
    }

private:
    NativeStatement &m_statement;
    std::array<QByteArray, 22> m_texts;
    int m_last = 0;
};

void bindInstance(RowBinding &row, const model::Instance &instance, qint64 account)
{
    row.integer(account)
        .text(instance.key.product)
        .text(instance.key.region)
        .text(instance.key.id)
        .text(instance.name)
        .text(instance.instanceType)
        .code(instance.billing)
        .instant(instance.created)
        .kept(storedExpiry(instance.expires))
        .integer(instance.boughtMonths)
        .code(instance.status)
        .text(instance.statusText)
        .kept(instance.locks ? textsJson(*instance.locks).toUtf8() : QByteArray())
        .kept(instance.addresses ? addressesJson(*instance.addresses) : QByteArray())
        .integer(instance.bandwidthMbps)
        .instant(instance.scheduledRelease)
        .integer(instance.autoRenews)
        .text(instance.carrierId)
        .instant(instance.seenAt)
        .instant(instance.goneSince)
        .integer(qint64(instance.seenPayAsYouGo))
        .integer(instance.numbersElsewhere);
}

/// The rows of the accounts that were asked for before.
class AccountRows final
{
public:
    explicit AccountRows(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<qint64> row(const QString &account)
    {
        const auto known = m_rows.find(account);
        if (known != m_rows.end())
            return known->second;
        const auto found = accountRow(m_connection, account);
        if (found)
            m_rows.emplace(account, *found);
        return found;
    }

private:
    Connection &m_connection;
    std::map<QString, qint64> m_rows;
};

} // namespace

model::InstanceKey instanceKeyFrom(Columns &columns)
{
    return model::InstanceKey{columns.text(), columns.text(), columns.text(), columns.text()};
}

Result<std::vector<model::Instance>> readInstances(Connection &connection, const Filter &filter)
{
    static const QString addressTexts = uR"(
        coalesce((
            SELECT group_concat(json_extract(address.value, '$.ip'), char(10))
            FROM json_each(i.addresses) AS address
        ), ''))"_s;
    Narrowing narrowing(filter);
    narrowing.byAccount(u"a.folded"_s)
        .byInstance(u"i"_s, u"a"_s)
        .byTexts({u"a.name"_s, u"i.product"_s, u"i.region"_s, u"i.resource"_s, u"i.name"_s,
            u"i.instance_type"_s, u"i.status_text"_s, u"coalesce(i.status, '')"_s, addressTexts});
    Statement statement(connection, narrowing.applied(selectInstances));
    narrowing.bindTo(statement);
    return statement.all(instanceFrom);
}

Result<std::vector<model::Instance>> readInstancesWithId(
    Connection &connection, const QString &id)
{
    static const QString sql = selectInstances.arg(u"WHERE i.resource = :resource"_s, QString());
    Statement statement(connection, sql);
    statement.bind(u":resource"_s, id);
    return statement.all(instanceFrom);
}

Result<qint64> instanceRow(Connection &connection, const model::InstanceKey &key)
{
    static const QString sql = uR"(
        SELECT i.id
        FROM instance AS i
        JOIN account AS a ON a.id = i.account
        WHERE a.folded = :account
            AND i.product = :product
            AND i.region = :region
            AND i.resource = :resource
    )"_s;
    Statement statement(connection, sql);
    statement.bind(u":account"_s, model::foldedAccountName(key.account))
        .bind(u":product"_s, key.product)
        .bind(u":region"_s, key.region)
        .bind(u":resource"_s, key.id);
    const auto id = statement.first([](Columns &columns) { return columns.integer(); });
    if (!id)
        return tl::unexpected(id.error());
    if (!*id)
        return tl::unexpected(connection.failure(LedgerErrorCode::Conflict, u"instance"_s));
    return **id;
}

Result<void> putInstances(Connection &connection, std::span<const model::Instance> instances)
{
    AccountRows accounts(connection);
    NativeStatement statement(connection, insertOrReplace);
    for (const model::Instance &instance : instances) {
        const auto account = accounts.row(instance.key.account);
        if (!account)
            return tl::unexpected(account.error());
        RowBinding row(statement);
        bindInstance(row, instance, *account);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<void> noteSeen(Connection &connection, std::span<const model::InstanceKey> instances,
    const QDateTime &at)
{
    AccountRows accounts(connection);
    NativeStatement statement(connection, R"(
        UPDATE instance
        SET seen_at = ?1
        WHERE account = ?2 AND product = ?3 AND region = ?4 AND resource = ?5
    )");
    for (const model::InstanceKey &key : instances) {
        const auto account = accounts.row(key.account);
        if (!account)
            return tl::unexpected(account.error());
        RowBinding row(statement);
        row.instant(at).integer(*account).text(key.product).text(key.region).text(key.id);
        if (auto done = statement.run(); !done)
            return done;
        if (sqlite3_changes(connection.handle()) == 0)
            return tl::unexpected(connection.failure(LedgerErrorCode::Conflict, u"instance"_s));
    }
    return {};
}

} // namespace beian::ledger::sqlite
