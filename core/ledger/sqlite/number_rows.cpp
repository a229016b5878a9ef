#include "core/ledger/sqlite/number_rows.h"

#include "core/ledger/sqlite/instance_rows.h"
#include "core/ledger/sqlite/narrowing.h"
#include "core/model/account.h"
#include "core/model/lifecycle.h"

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

// A number has at most one filing that was not discarded: the database holds that.
const QString selectNumbers = uR"(
    SELECT
        n.id,
        n.text,
        n.issuer,
        a.name,
        i.product,
        i.region,
        i.resource,
        n.issued_at,
        n.charge,
        n.granted_to,
        n.voided_at,
        n.void_reason,
        n.invalid_since,
        n.note,
        n.rulebook_id,
        n.rulebook_date,
        f.stage
    FROM number AS n
    JOIN instance AS i ON i.id = n.instance
    JOIN account AS a ON a.id = i.account
    LEFT JOIN filing AS f ON f.number = n.id AND f.stage <> 'discarded'
    %1
    ORDER BY %2
)"_s;

model::NumberState stateIn(model::Stage stage)
{
    if (stage == model::Stage::Draft)
        return model::NumberState::Bound;
    if (stage == model::Stage::Approved)
        return model::NumberState::Filed;
    return model::isEnded(stage) ? model::NumberState::Invalid : model::NumberState::Filing;
}

model::NumberState stateOf(
    const model::ServiceNumber &number, const std::optional<model::Stage> &stage)
{
    if (number.voidedAt.isValid() || number.invalidSince.isValid())
        return model::NumberState::Invalid;
    return stage ? stateIn(*stage) : model::NumberState::Unbound;
}

model::ServiceNumber numberFrom(Columns &columns)
{
    model::ServiceNumber number;
    number.id = model::NumberId{columns.integer()};
    number.text = columns.text();
    number.issuer = columns.code<model::Issuer>();
    number.instance = instanceKeyFrom(columns);
    number.issuedAt = columns.instant();
    number.charge = columns.code<model::ServiceNumber::Charge>();
    number.grantedTo = columns.text();
    number.voidedAt = columns.instant();
    number.voidReason = columns.text();
    number.invalidSince = columns.instant();
    number.note = columns.text();
    number.rulebookId = columns.text();
    number.rulebookDate = columns.day();
    number.state = stateOf(number, columns.optionalCode<model::Stage>());
    return number;
}

// Counted as the trigger number_quota counts.
const QString selectQuotaUses = uR"(
    SELECT
        a.name,
        i.product,
        i.region,
        i.resource,
        sum(n.issuer = 'local'),
        sum(n.issuer = 'console')
    FROM number AS n
    JOIN instance AS i ON i.id = n.instance
    JOIN account AS a ON a.id = i.account
    WHERE n.charge = 'free'
        AND (n.voided_at IS NULL OR n.issuer = 'local')
        %1
    GROUP BY n.instance
    ORDER BY a.folded, i.product, i.region, i.resource
)"_s;

QuotaUses::value_type quotaUseFrom(Columns &columns)
{
    const model::InstanceKey key = instanceKeyFrom(columns);
    const int local = int(columns.integer());
    const int console = int(columns.integer());
    return {key, QuotaUse{local, console}};
}

Result<void> touchedOne(const Connection &connection, const Result<int> &touched)
{
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return tl::unexpected(connection.failure(LedgerErrorCode::Conflict, u"number"_s));
    return {};
}

} // namespace

Result<std::vector<model::ServiceNumber>> readNumbers(Connection &connection, const Filter &filter)
{
    Narrowing narrowing(filter);
    narrowing.byAccount(u"a.folded"_s)
        .byInstance(u"i"_s, u"a"_s)
        .byTexts({u"coalesce(n.text, '')"_s, u"grouped(n.text)"_s, u"n.issuer"_s, u"a.name"_s,
            u"i.product"_s, u"i.region"_s, u"i.resource"_s, u"i.name"_s,
            u"coalesce(f.domain, '')"_s, u"displayed(f.domain)"_s, u"n.granted_to"_s,
            u"n.void_reason"_s});
    static const QString list = selectNumbers.arg(u"%1"_s, u"n.issued_at DESC, n.id DESC %2"_s);
    Statement statement(connection, narrowing.applied(list));
    narrowing.bindTo(statement);
    return statement.all(numberFrom);
}

Result<std::optional<model::ServiceNumber>> readNumber(Connection &connection, const QString &text)
{
    static const QString sql = selectNumbers.arg(
        u"WHERE n.text = :text"_s, u"n.voided_at IS NULL DESC, n.id DESC LIMIT 1"_s);
    Statement statement(connection, sql);
    statement.bind(u":text"_s, text);
    return statement.first(numberFrom);
}

Result<std::optional<model::ServiceNumber>> readNumber(
    Connection &connection, model::NumberId id)
{
    static const QString sql = selectNumbers.arg(u"WHERE n.id = :id"_s, u"n.id"_s);
    Statement statement(connection, sql);
    statement.bind(u":id"_s, id.value);
    return statement.first(numberFrom);
}

Result<QuotaUse> readQuotaUse(Connection &connection, const model::InstanceKey &key)
{
    static const QString sql = selectQuotaUses.arg(uR"(AND a.folded = :account
        AND i.product = :product
        AND i.region = :region
        AND i.resource = :resource)"_s);
    Statement statement(connection, sql);
    statement.bind(u":account"_s, model::foldedAccountName(key.account))
        .bind(u":product"_s, key.product)
        .bind(u":region"_s, key.region)
        .bind(u":resource"_s, key.id);
    const auto use = statement.first(quotaUseFrom);
    if (!use)
        return tl::unexpected(use.error());
    return *use ? (*use)->second : QuotaUse{};
}

Result<QuotaUses> readQuotaUses(Connection &connection)
{
    static const QString sql = selectQuotaUses.arg(QString());
    const auto uses = Statement(connection, sql).all(quotaUseFrom);
    if (!uses)
        return tl::unexpected(uses.error());
    return QuotaUses(uses->begin(), uses->end());
}

namespace {

Result<model::ServiceNumber> insertedBy(Connection &connection, Statement &insertion)
{
    const auto id = insertion.insert();
    if (!id)
        return tl::unexpected(id.error());
    auto inserted = readNumber(connection, model::NumberId{*id});
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (!*inserted)
        return tl::unexpected(connection.failure(LedgerErrorCode::Failed, u"number"_s));
    return **inserted;
}

} // namespace

Result<model::ServiceNumber> insertNumber(
    Connection &connection, const rules::Permit &permit, const NewNumber &number)
{
    static const QString sql = uR"(
        INSERT INTO number (
            text, issuer, instance, issued_at, charge, quota_limit, note, rulebook_id, rulebook_date
        )
        VALUES (
            :text, :issuer, :instance, :at, :charge, :limit, :note, :rulebookId, :rulebookDate
        )
    )"_s;
    const auto instance = instanceRow(connection, permit.instance());
    if (!instance)
        return tl::unexpected(instance.error());
    Statement statement(connection, sql);
    statement.bind(u":text"_s, number.text.isEmpty() ? std::nullopt : std::optional(number.text))
        .bindCode(u":issuer"_s, permit.issuer())
        .bind(u":instance"_s, *instance)
        .bind(u":at"_s, number.at)
        .bindCode(u":charge"_s, permit.charge())
        .bind(u":limit"_s, qint64(permit.limit()))
        .bind(u":note"_s, number.note)
        .bind(u":rulebookId"_s, permit.assessment().rulebookId)
        .bind(u":rulebookDate"_s, permit.assessment().rulebookDate);
    return insertedBy(connection, statement);
}

Result<model::ServiceNumber> restoreNumber(
    Connection &connection, const model::ServiceNumber &kept, int limit)
{
    static const QString sql = uR"(
        INSERT INTO number (
            text, issuer, instance, issued_at, charge, quota_limit, granted_to, voided_at,
            void_reason, note, rulebook_id, rulebook_date
        )
        VALUES (
            :text, :issuer, :instance, :at, :charge, :limit, :grantedTo, :voidedAt, :voidReason,
            :note, :rulebookId, :rulebookDate
        )
    )"_s;
    const auto instance = instanceRow(connection, kept.instance);
    if (!instance)
        return tl::unexpected(instance.error());
    Statement statement(connection, sql);
    statement.bind(u":text"_s, kept.text.isEmpty() ? std::nullopt : std::optional(kept.text))
        .bindCode(u":issuer"_s, kept.issuer)
        .bind(u":instance"_s, *instance)
        .bind(u":at"_s, kept.issuedAt)
        .bindCode(u":charge"_s, kept.charge)
        .bind(u":limit"_s, qint64(limit))
        .bind(u":grantedTo"_s, kept.grantedTo)
        .bind(u":voidedAt"_s, kept.voidedAt)
        .bind(u":voidReason"_s, kept.voidReason)
        .bind(u":note"_s, kept.note)
        .bind(u":rulebookId"_s, kept.rulebookId)
        .bind(u":rulebookDate"_s, kept.rulebookDate);
    return insertedBy(connection, statement);
}

Result<void> invalidateNumber(
    Connection &connection, model::NumberId id, const QDateTime &since)
{
    static const QString sql = u"UPDATE number SET invalid_since = :since WHERE id = :id"_s;
    Statement statement(connection, sql);
    statement.bind(u":since"_s, since).bind(u":id"_s, id.value);
    return touchedOne(connection, statement.run());
}

Result<void> voidNumber(
    Connection &connection, model::NumberId id, const QDateTime &at, const QString &reason)
{
    static const QString sql = uR"(
        UPDATE number
        SET voided_at = :at,
            void_reason = :reason
        WHERE id = :id
    )"_s;
    Statement statement(connection, sql);
    statement.bind(u":at"_s, at).bind(u":reason"_s, reason).bind(u":id"_s, id.value);
    return touchedOne(connection, statement.run());
}

Result<void> grantNumber(Connection &connection, model::NumberId id, const QString &account)
{
    static const QString sql = u"UPDATE number SET granted_to = :account WHERE id = :id"_s;
    Statement statement(connection, sql);
    statement.bind(u":account"_s, account).bind(u":id"_s, id.value);
    return touchedOne(connection, statement.run());
}

Result<void> invalidateNumbers(
    Connection &connection, const model::InstanceKey &key, const QDateTime &at)
{
    static const QString sql = uR"(
        UPDATE number
        SET invalid_since = :at
        WHERE instance = :instance
            AND invalid_since IS NULL
    )"_s;
    const auto instance = instanceRow(connection, key);
    if (!instance)
        return tl::unexpected(instance.error());
    Statement statement(connection, sql);
    statement.bind(u":at"_s, at).bind(u":instance"_s, *instance);
    if (auto done = statement.run(); !done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace beian::ledger::sqlite
