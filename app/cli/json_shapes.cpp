#include "app/cli/json_shapes.h"

#include "core/text/findings.h"
#include "core/text/refusals.h"
#include "core/text/words.h"

#include <QJsonDocument>

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
QJsonValue codeJson(const std::optional<E> &value)
{
    return value ? QJsonValue(QString(support::codeOf(*value))) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberJson(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue addressesJson(const std::optional<std::vector<model::Address>> &addresses)
{
    if (!addresses)
        return QJsonValue::Null;
    QJsonArray list;
    for (const model::Address &address : *addresses) {
        list.append(QJsonObject{
            {u"ip"_s, address.ip},
            {u"kind"_s, QString(support::codeOf(address.kind))},
            {u"allocationId"_s, textJson(address.allocationId)},
            {u"bandwidthMbps"_s, numberJson(address.bandwidthMbps)},
        });
    }
    return list;
}

QJsonArray elsewhereJson(const std::vector<usecases::OtherVerdict> &others)
{
    QJsonArray list;
    for (const usecases::OtherVerdict &other : others) {
        list.append(QJsonObject{
            {u"rulebook"_s, other.rulebookId},
            {u"date"_s, dayJson(other.rulebookDate)},
            {u"verdict"_s, QString(support::codeOf(other.verdict))},
        });
    }
    return list;
}

} // namespace

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject codeAndMessage(const QString &code, const QString &message)
{
    return {{u"code"_s, code}, {u"message"_s, message}};
}

QJsonValue instantJson(const QDateTime &instant)
{
    if (!instant.isValid())
        return QJsonValue::Null;
    return instant.toUTC().toString(Qt::ISODate);
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue expiryJson(const model::Expiry &expiry)
{
    switch (expiry.kind()) {
    case model::Expiry::Kind::NotStated:
        return QJsonValue::Null;
    case model::Expiry::Kind::Never:
        return u"never"_s;
    case model::Expiry::Kind::At:
        return instantJson(expiry.instant());
    }
    Q_UNREACHABLE();
}

QJsonObject instanceJson(const model::Instance &instance)
{
    return {
        {u"account"_s, instance.key.account},
        {u"product"_s, instance.key.product},
        {u"region"_s, instance.key.region},
        {u"id"_s, instance.key.id},
        {u"name"_s, instance.name},
        {u"expires"_s, expiryJson(instance.expires)},
        {u"status"_s, codeJson(instance.status)},
        {u"publicAddresses"_s, QJsonArray::fromStringList(model::addressTexts(instance))},
    };
}

QJsonObject fullInstanceJson(const model::Instance &instance)
{
    QJsonObject json = instanceJson(instance);
    json.insert(u"instanceType"_s, textJson(instance.instanceType));
    json.insert(u"billing"_s, codeJson(instance.billing));
    json.insert(u"created"_s, instantJson(instance.created));
    json.insert(u"boughtMonths"_s, numberJson(instance.boughtMonths));
    json.insert(u"statusText"_s, textJson(instance.statusText));
    json.insert(u"locks"_s, instance.locks ? QJsonValue(QJsonArray::fromStringList(*instance.locks))
                                           : QJsonValue(QJsonValue::Null));
    json.insert(u"addresses"_s, addressesJson(instance.addresses));
    json.insert(u"bandwidthMbps"_s, numberJson(instance.bandwidthMbps));
    json.insert(u"scheduledRelease"_s, instantJson(instance.scheduledRelease));
    json.insert(u"autoRenews"_s, instance.autoRenews ? QJsonValue(*instance.autoRenews)
                                                     : QJsonValue(QJsonValue::Null));
    json.insert(u"seenAt"_s, instantJson(instance.seenAt));
    json.insert(u"goneSince"_s, instantJson(instance.goneSince));
    json.insert(u"seenPayAsYouGo"_s, instance.seenPayAsYouGo);
    json.insert(u"numbersElsewhere"_s, numberJson(instance.numbersElsewhere));
    return json;
}

QJsonValue remedyJson(const std::optional<rules::Remedy> &remedy)
{
    if (!remedy)
        return QJsonValue::Null;
    return QJsonObject{
        {u"action"_s, QString(support::codeOf(remedy->action))},
        {u"months"_s, numberJson(remedy->months)},
        {u"until"_s, dayJson(remedy->until)},
        {u"detail"_s, textJson(remedy->detail)},
        {u"text"_s, text::remedySentence(*remedy)},
    };
}

QJsonObject findingJson(const rules::Finding &finding, const rulebook::Rulebook &rulebook)
{
    return {
        {u"rule"_s, QString(support::codeOf(finding.rule))},
        {u"verdict"_s, QString(support::codeOf(finding.verdict))},
        {u"measured"_s, finding.measured},
        {u"required"_s, finding.required},
        {u"estimated"_s, finding.estimated},
        {u"answered"_s, finding.answered},
        {u"text"_s, text::findingSentence(finding, rulebook)},
        {u"remedy"_s, remedyJson(finding.remedy)},
    };
}

QJsonArray findingsJson(const rules::Assessment &assessment, const rulebook::Rulebook &rulebook)
{
    QJsonArray list;
    for (const rules::Finding &finding : assessment.findings)
        list.append(findingJson(finding, rulebook));
    return list;
}

QJsonObject quotaJson(const usecases::Quota &quota)
{
    return {
        {u"used"_s, quota.used},
        {u"limit"_s, quota.limit},
        {u"elsewhere"_s, numberJson(quota.elsewhere)},
        {u"issuer"_s, QString(support::codeOf(quota.issuer))},
    };
}

QJsonObject precheckedJson(
    const usecases::Prechecked &prechecked, const rulebook::Rulebook &rulebook)
{
    const rules::Assessment &assessment = prechecked.assessment;
    return {
        {u"instance"_s, instanceJson(prechecked.instance)},
        {u"verdict"_s, QString(support::codeOf(assessment.verdict()))},
        {u"rulebook"_s,
            QJsonObject{{u"id"_s, assessment.rulebookId},
                {u"date"_s, dayJson(assessment.rulebookDate)}}},
        {u"at"_s, instantJson(assessment.at)},
        {u"quota"_s, quotaJson(prechecked.quota)},
        {u"findings"_s, findingsJson(assessment, rulebook)},
        {u"elsewhere"_s, elsewhereJson(prechecked.elsewhere)},
    };
}

QJsonArray notesJson(const model::Notes &notes)
{
    QJsonArray list;
    for (const model::Note &note : notes)
        list.append(codeAndMessage(support::codeOf(note.code), text::sentence(note)));
    return list;
}

QJsonObject madeNumberJson(const model::ServiceNumber &number, const model::Instance &instance,
    const usecases::Quota &quota, const model::Notes &notes)
{
    QStringList sentences;
    if (number.issuer == model::Issuer::Local)
        sentences.append(text::issuerWarning(number.issuer));
    for (const model::Note &note : notes)
        sentences.append(text::sentence(note));
    return {
        {u"number"_s, number.text},
        {u"issuer"_s, QString(support::codeOf(number.issuer))},
        {u"instance"_s, instanceJson(instance)},
        {u"issuedAt"_s, instantJson(number.issuedAt)},
        {u"quota"_s, quotaJson(quota)},
        {u"note"_s, textJson(sentences.join(u' '))},
        {u"notes"_s, notesJson(notes)},
    };
}

} // namespace beian::cli
