#include "core/usecases/assessment_json.h"

#include <QJsonArray>

namespace beian::usecases {

using namespace Qt::StringLiterals;

namespace {

QJsonObject remedyToJson(const rules::Remedy &remedy)
{
    QJsonObject json{{u"action"_s, QString(support::codeOf(remedy.action))}};
    if (remedy.months)
        json.insert(u"months"_s, *remedy.months);
    if (remedy.until.isValid())
        json.insert(u"until"_s, remedy.until.toString(Qt::ISODate));
    if (!remedy.detail.isEmpty())
        json.insert(u"detail"_s, remedy.detail);
    return json;
}

std::optional<rules::Remedy> remedyFromJson(const QJsonObject &json)
{
    const auto action = support::fromCode<rules::RemedyAction>(json.value(u"action"_s).toString());
    if (!action)
        return std::nullopt;
    rules::Remedy remedy;
    remedy.action = *action;
    if (json.contains(u"months"_s))
        remedy.months = json.value(u"months"_s).toInt();
    remedy.until = QDate::fromString(json.value(u"until"_s).toString(), Qt::ISODate);
    remedy.detail = json.value(u"detail"_s).toString();
    return remedy;
}

QJsonObject findingToJson(const rules::Finding &finding)
{
    QJsonObject json{
        {u"rule"_s, QString(support::codeOf(finding.rule))},
        {u"verdict"_s, QString(support::codeOf(finding.verdict))},
        {u"measured"_s, finding.measured},
        {u"required"_s, finding.required},
    };
    if (finding.estimated)
        json.insert(u"estimated"_s, true);
    if (finding.answered)
        json.insert(u"answered"_s, true);
    if (finding.remedy)
        json.insert(u"remedy"_s, remedyToJson(*finding.remedy));
    return json;
}

std::optional<rules::Finding> findingFromJson(const QJsonObject &json)
{
    const auto rule = support::fromCode<rulebook::RuleId>(json.value(u"rule"_s).toString());
    const auto verdict = support::fromCode<rules::Verdict>(json.value(u"verdict"_s).toString());
    if (!rule || !verdict)
        return std::nullopt;
    rules::Finding finding;
    finding.rule = *rule;
    finding.verdict = *verdict;
    finding.measured = json.value(u"measured"_s).toString();
    finding.required = json.value(u"required"_s).toString();
    finding.estimated = json.value(u"estimated"_s).toBool();
    finding.answered = json.value(u"answered"_s).toBool();
    if (json.contains(u"remedy"_s)) {
        finding.remedy = remedyFromJson(json.value(u"remedy"_s).toObject());
        if (!finding.remedy)
            return std::nullopt;
    }
    return finding;
}

QJsonValue expiryToJson(const model::Expiry &expiry)
{
    switch (expiry.kind()) {
    case model::Expiry::Kind::NotStated:
        return QJsonValue::Null;
    case model::Expiry::Kind::Never:
        return u"never"_s;
    case model::Expiry::Kind::At:
        return expiry.instant().toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

model::Expiry expiryFromJson(const QJsonValue &json)
{
    if (json.toString() == "never"_L1)
        return model::Expiry::never();
    return model::Expiry::at(QDateTime::fromString(json.toString(), Qt::ISODate));
}

} // namespace

QJsonObject toJson(const rules::Assessment &assessment)
{
    QJsonArray findings;
    for (const rules::Finding &finding : assessment.findings)
        findings.append(findingToJson(finding));
    return {
        {u"rulebook"_s, assessment.rulebookId},
        {u"rulebookDate"_s, assessment.rulebookDate.toString(Qt::ISODate)},
        {u"at"_s, assessment.at.toString(Qt::ISODateWithMs)},
        {u"findings"_s, findings},
    };
}

std::optional<rules::Assessment> assessmentFromJson(const QJsonObject &json)
{
    if (!json.value(u"findings"_s).isArray())
        return std::nullopt;
    rules::Assessment assessment;
    assessment.rulebookId = json.value(u"rulebook"_s).toString();
    assessment.rulebookDate =
        QDate::fromString(json.value(u"rulebookDate"_s).toString(), Qt::ISODate);
    assessment.at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs);
    const QJsonArray findings = json.value(u"findings"_s).toArray();
    for (const QJsonValue &value : findings) {
        const auto finding = findingFromJson(value.toObject());
        if (!finding)
            return std::nullopt;
        assessment.findings.push_back(*finding);
    }
    return assessment;
}

QJsonObject issueDetail(const rules::Assessment &assessment, const model::Instance &instance)
{
    const QJsonObject server{
        {u"name"_s, instance.name},
        {u"expires"_s, expiryToJson(instance.expires)},
    };
    return {{u"assessment"_s, toJson(assessment)}, {u"instance"_s, server}};
}

std::optional<AtIssue> atIssueFromDetail(const QJsonObject &detail)
{
    const auto assessment = assessmentFromJson(detail.value(u"assessment"_s).toObject());
    if (!assessment)
        return std::nullopt;
    const QJsonObject server = detail.value(u"instance"_s).toObject();
    return AtIssue{*assessment, server.value(u"name"_s).toString(),
        expiryFromJson(server.value(u"expires"_s))};
}

} // namespace beian::usecases
