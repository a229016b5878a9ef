#include "core/ledger/sqlite/filing_rows.h"

#include "core/ledger/sqlite/instance_rows.h"
#include "core/ledger/sqlite/narrowing.h"
#include "core/ledger/sqlite/stored_values.h"

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

const QString selectFilings = uR"(
    SELECT
        f.id,
        f.domain,
        f.number,
        n.text,
        f.issuer,
        a.name,
        i.product,
        i.region,
        i.resource,
        f.type,
        f.stage,
        f.since,
        f.submitted_at,
        f.approved_at,
        f.icp,
        f.reason,
        f.approved_with,
        f.notice,
        f.notice_deadline,
        f.domain_expires,
        f.supersedes,
        f.cancel_kind
    FROM filing AS f
    JOIN number AS n ON n.id = f.number
    JOIN instance AS i ON i.id = f.instance
    JOIN account AS a ON a.id = i.account
    %1
    ORDER BY %2
)"_s;

std::optional<model::ApprovedWith> approvedWithFrom(Columns &columns)
{
    const std::optional<QString> stored = columns.optionalText();
    if (!stored)
        return std::nullopt;
    auto approvedWith = approvedWithFromJson(*stored);
    if (!approvedWith)
        columns.refuse(*stored);
    return approvedWith;
}

std::optional<model::Notice> noticeFrom(Columns &columns)
{
    const std::optional<QString> text = columns.optionalText();
    const QDateTime deadline = columns.instant();
    return text ? std::optional(model::Notice{deadline, *text}) : std::nullopt;
}

model::Filing filingFrom(Columns &columns)
{
    model::Filing filing;
    filing.id = model::FilingId{columns.integer()};
    filing.domain = model::Domain::fromStored(columns.text());
    filing.number = model::NumberId{columns.integer()};
    filing.numberText = columns.text();
    filing.issuer = columns.code<model::Issuer>();
    filing.instance = instanceKeyFrom(columns);
    filing.type = columns.code<model::FilingType>();
    filing.stage = columns.code<model::Stage>();
    filing.since = columns.instant();
    filing.submittedAt = columns.instant();
    filing.approvedAt = columns.instant();
    filing.icp = columns.text();
    filing.reason = columns.text();
    filing.approvedWith = approvedWithFrom(columns);
    filing.notice = noticeFrom(columns);
    filing.domainExpires = columns.day();
    if (const qint64 supersedes = columns.integer(); supersedes != 0)
        filing.supersedes = model::FilingId{supersedes};
    filing.cancelKind = columns.optionalCode<model::CancelKind>();
    return filing;
}

/// All that may change in a filing's life.
void bindChangeable(Statement &statement, const model::Filing &filing, qint64 instance)
{
    const auto approvedWith = filing.approvedWith
        ? std::optional(approvedWithJson(*filing.approvedWith))
        : std::nullopt;
    const QDateTime deadline = filing.notice ? filing.notice->deadline : QDateTime();
    statement.bind(u":domain"_s, filing.domain.ascii())
        .bind(u":instance"_s, instance)
        .bindCode(u":stage"_s, filing.stage)
        .bind(u":since"_s, filing.since)
        .bind(u":submittedAt"_s, filing.submittedAt)
        .bind(u":approvedAt"_s, filing.approvedAt)
        .bind(u":icp"_s, filing.icp)
        .bind(u":reason"_s, filing.reason)
        .bind(u":approvedWith"_s, approvedWith)
        .bind(u":notice"_s, filing.notice ? std::optional(filing.notice->text) : std::nullopt)
        .bind(u":noticeDeadline"_s, deadline)
        .bind(u":domainExpires"_s, filing.domainExpires)
        .bindCode(u":cancelKind"_s, filing.cancelKind);
    if (filing.supersedes)
        statement.bind(u":supersedes"_s, filing.supersedes->value);
    else
        statement.bindNull(u":supersedes"_s);
}

HeldAddress heldAddressFrom(Columns &columns)
{
    HeldAddress held;
    held.ip = columns.text();
    held.instance = instanceKeyFrom(columns);
    held.issuer = columns.code<model::Issuer>();
    held.domain = model::Domain::fromStored(columns.text());
    return held;
}

} // namespace

Result<std::vector<model::Filing>> readFilings(Connection &connection, const Filter &filter)
{
    Narrowing narrowing(filter);
    narrowing.byAccount(u"a.folded"_s)
        .byInstance(u"i"_s, u"a"_s)
        .byTexts({u"f.domain"_s, u"displayed(f.domain)"_s, u"coalesce(n.text, '')"_s,
            u"grouped(n.text)"_s, u"f.issuer"_s, u"f.type"_s, u"f.stage"_s, u"f.icp"_s,
            u"a.name"_s, u"i.product"_s, u"i.region"_s, u"i.resource"_s, u"i.name"_s,
            u"f.reason"_s, u"coalesce(f.notice, '')"_s});
    static const QString list = selectFilings.arg(u"%1"_s, u"f.domain, f.id DESC %2"_s);
    Statement statement(connection, narrowing.applied(list));
    narrowing.bindTo(statement);
    return statement.all(filingFrom);
}

Result<std::optional<model::Filing>> readFiling(Connection &connection, model::FilingId id)
{
    static const QString sql = selectFilings.arg(u"WHERE f.id = :id"_s, u"f.id"_s);
    Statement statement(connection, sql);
    statement.bind(u":id"_s, id.value);
    return statement.first(filingFrom);
}

Result<std::vector<model::Filing>> readFilingsOf(
    Connection &connection, const model::Domain &domain)
{
    static const QString sql = selectFilings.arg(u"WHERE f.domain = :domain"_s, u"f.id DESC"_s);
    Statement statement(connection, sql);
    statement.bind(u":domain"_s, domain.ascii());
    return statement.all(filingFrom);
}

Result<std::optional<model::Filing>> readFilingOn(Connection &connection, model::NumberId number)
{
    static const QString sql = selectFilings.arg(
        u"WHERE f.number = :number"_s, u"f.stage = 'discarded', f.id DESC LIMIT 1"_s);
    Statement statement(connection, sql);
    statement.bind(u":number"_s, number.value);
    return statement.first(filingFrom);
}

Result<std::vector<HeldAddress>> readHeldAddresses(Connection &connection)
{
    static const QString sql = uR"(
        SELECT
            json_extract(address.value, '$.ip') AS ip,
            a.name,
            i.product,
            i.region,
            i.resource,
            f.issuer,
            f.domain
        FROM filing AS f
        JOIN instance AS i ON i.id = f.instance
        JOIN account AS a ON a.id = i.account
        JOIN json_each(i.addresses) AS address
        WHERE f.stage NOT IN ('abandoned', 'cancelled', 'revoked', 'superseded', 'discarded')
        ORDER BY ip, f.domain, f.id, address.key
    )"_s;
    return Statement(connection, sql).all(heldAddressFrom);
}

Result<model::FilingId> insertFiling(Connection &connection, const model::Filing &filing)
{
    static const QString sql = uR"(
        INSERT INTO filing (
            domain, number, issuer, instance, type, stage, since, submitted_at, approved_at, icp,
            reason, approved_with, notice, notice_deadline, domain_expires, supersedes, cancel_kind
        )
        VALUES (
            :domain, :number, :issuer, :instance, :type, :stage, :since, :submittedAt, :approvedAt,
            :icp, :reason, :approvedWith, :notice, :noticeDeadline, :domainExpires, :supersedes,
            :cancelKind
        )
    )"_s;
    const auto instance = instanceRow(connection, filing.instance);
    if (!instance)
        return tl::unexpected(instance.error());
    Statement statement(connection, sql);
    bindChangeable(statement, filing, *instance);
    statement.bind(u":number"_s, filing.number.value)
        .bindCode(u":issuer"_s, filing.issuer)
        .bindCode(u":type"_s, filing.type);
    const auto id = statement.insert();
    if (!id)
        return tl::unexpected(id.error());
    return model::FilingId{*id};
}

Result<void> updateFiling(
    Connection &connection, const model::Filing &filing, model::Stage expected)
{
    static const QString sql = uR"(
        UPDATE filing
        SET domain = :domain,
            instance = :instance,
            stage = :stage,
            since = :since,
            submitted_at = :submittedAt,
            approved_at = :approvedAt,
            icp = :icp,
            reason = :reason,
            approved_with = :approvedWith,
            notice = :notice,
            notice_deadline = :noticeDeadline,
            domain_expires = :domainExpires,
            supersedes = :supersedes,
            cancel_kind = :cancelKind
        WHERE id = :id
            AND stage = :expected
    )"_s;
    const auto instance = instanceRow(connection, filing.instance);
    if (!instance)
        return tl::unexpected(instance.error());
    Statement statement(connection, sql);
    bindChangeable(statement, filing, *instance);
    statement.bind(u":id"_s, filing.id.value).bindCode(u":expected"_s, expected);
    const auto touched = statement.run();
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return tl::unexpected(connection.failure(LedgerErrorCode::Conflict, u"filing.stage"_s));
    return {};
}

} // namespace beian::ledger::sqlite
