#include "app/cli/json_filings.h"

#include "app/cli/json_shapes.h"
#include "core/text/check_items.h"
#include "core/text/events.h"
#include "core/text/standings.h"

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject concernJson(const rules::Concern &concern, const rulebook::Rulebook &rulebook)
{
    return {
        {u"level"_s, QString(support::codeOf(concern.level))},
        {u"cause"_s, QString(support::codeOf(concern.cause))},
        {u"deadline"_s, instantJson(concern.deadline)},
        {u"remedy"_s, remedyJson(concern.remedy)},
        {u"text"_s, text::concernSentence(concern, rulebook)},
    };
}

QJsonObject keyJson(const model::InstanceKey &key)
{
    return {
        {u"account"_s, key.account},
        {u"product"_s, key.product},
        {u"region"_s, key.region},
        {u"id"_s, key.id},
    };
}

QJsonValue noticeJson(const std::optional<model::Notice> &notice)
{
    if (!notice)
        return QJsonValue::Null;
    return QJsonObject{{u"deadline"_s, instantJson(notice->deadline)}, {u"text"_s, notice->text}};
}

QJsonObject rulebookJson(const QString &id, QDate date)
{
    return {{u"id"_s, id}, {u"date"_s, dayJson(date)}};
}

} // namespace

QJsonObject standingJson(const rules::Standing &standing, const rulebook::Rulebook &rulebook)
{
    QJsonObject json = concernJson(standing.worst, rulebook);
    QJsonArray others;
    for (const rules::Concern &concern : standing.others)
        others.append(concernJson(concern, rulebook));
    json.insert(u"others"_s, others);
    json.insert(u"asOf"_s, instantJson(standing.asOf));
    return json;
}

QJsonObject filingJson(const model::Filing &filing)
{
    return {
        {u"domain"_s, filing.domain.ascii()},
        {u"display"_s, filing.domain.display()},
        {u"number"_s, textJson(filing.numberText)},
        {u"issuer"_s, QString(support::codeOf(filing.issuer))},
        {u"type"_s, QString(support::codeOf(filing.type))},
        {u"stage"_s, QString(support::codeOf(filing.stage))},
        {u"icp"_s, textJson(filing.icp)},
        {u"instance"_s, keyJson(filing.instance)},
        {u"since"_s, instantJson(filing.since)},
        {u"submittedAt"_s, instantJson(filing.submittedAt)},
        {u"approvedAt"_s, instantJson(filing.approvedAt)},
        {u"reason"_s, textJson(filing.reason)},
        {u"notice"_s, noticeJson(filing.notice)},
        {u"domainExpires"_s, dayJson(filing.domainExpires)},
        {u"cancelKind"_s,
            filing.cancelKind ? QJsonValue(QString(support::codeOf(*filing.cancelKind)))
                              : QJsonValue(QJsonValue::Null)},
    };
}

QJsonObject filingJson(const usecases::FilingRow &row, const rulebook::Rulebook &rulebook)
{
    QJsonObject json = filingJson(row.filing);
    json.insert(u"instance"_s, instanceJson(row.instance));
    json.insert(u"standing"_s,
        row.standing ? QJsonValue(standingJson(*row.standing, rulebook))
                     : QJsonValue(QJsonValue::Null));
    return json;
}

QJsonObject numberJson(const model::ServiceNumber &number)
{
    return {
        {u"number"_s, textJson(number.text)},
        {u"issuer"_s, QString(support::codeOf(number.issuer))},
        {u"state"_s, QString(support::codeOf(number.state))},
        {u"instance"_s, keyJson(number.instance)},
        {u"issuedAt"_s, instantJson(number.issuedAt)},
        {u"charge"_s, QString(support::codeOf(number.charge))},
        {u"grantedTo"_s, textJson(number.grantedTo)},
        {u"voidedAt"_s, instantJson(number.voidedAt)},
        {u"voidReason"_s, textJson(number.voidReason)},
        {u"invalidSince"_s, instantJson(number.invalidSince)},
        {u"note"_s, textJson(number.note)},
        {u"rulebook"_s, rulebookJson(number.rulebookId, number.rulebookDate)},
    };
}

QJsonObject numberJson(const usecases::NumberRow &row)
{
    QJsonObject json = numberJson(row.number);
    json.insert(u"instance"_s, instanceJson(row.instance));
    json.insert(u"domain"_s, textJson(row.domain));
    json.insert(u"doNotUse"_s, row.doNotUse);
    return json;
}

QJsonObject eventJson(const model::Event &event, const rulebook::Rulebook &rulebook)
{
    return {
        {u"id"_s, event.id},
        {u"at"_s, instantJson(event.at)},
        {u"event"_s, QString(support::codeOf(event.kind))},
        {u"account"_s, textJson(event.account)},
        {u"instance"_s, textJson(event.instance)},
        {u"number"_s, textJson(event.number)},
        {u"domain"_s, textJson(event.domain)},
        {u"detail"_s, event.detail},
        {u"rulebook"_s, rulebookJson(event.rulebookId, event.rulebookDate)},
        {u"actor"_s, event.actor},
        {u"rehearsed"_s, event.rehearsed},
        {u"text"_s, text::eventSentence(event, rulebook)},
    };
}

QJsonObject dutyJson(const usecases::Duty &duty)
{
    return {
        {u"duty"_s, duty.id},
        {u"domain"_s, duty.filing.domain.ascii()},
        {u"number"_s, textJson(duty.filing.numberText)},
        {u"issuer"_s, QString(support::codeOf(duty.filing.issuer))},
        {u"icp"_s, textJson(duty.filing.icp)},
        {u"due"_s, instantJson(duty.due)},
        {u"doneAt"_s, instantJson(duty.doneAt.value_or(QDateTime()))},
        {u"actor"_s, textJson(duty.actor)},
        {u"text"_s, text::dutyText(duty.id)},
    };
}

QJsonObject checkItemJson(const usecases::CheckItem &item, const rulebook::Rulebook &rulebook)
{
    return {
        {u"item"_s, item.id},
        {u"mode"_s, QString(support::codeOf(item.mode))},
        {u"state"_s, QString(support::codeOf(item.state))},
        {u"evidence"_s,
            item.evidence ? QJsonValue(findingJson(*item.evidence, rulebook))
                          : QJsonValue(QJsonValue::Null)},
        {u"details"_s, QJsonArray::fromStringList(item.details)},
        {u"at"_s, instantJson(item.at)},
        {u"actor"_s, textJson(item.actor)},
        {u"text"_s, text::checkItemText(item.id)},
        {u"remedy"_s, text::checkItemRemedy(item.id)},
    };
}

QJsonObject accountJson(const model::Account &account)
{
    return {
        {u"account"_s, account.name},
        {u"uid"_s, textJson(account.uid)},
        {u"entity"_s, textJson(account.entity)},
    };
}

} // namespace beian::cli
