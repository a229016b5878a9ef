#include "app/cli/rulebook_json.h"

#include "app/cli/json_shapes.h"

#include <QJsonArray>
#include <QTime>

#include <cstdlib>

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject localJson(const rulebook::LocalText &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

QJsonArray productsJson(const rulebook::Rulebook &book)
{
    QJsonArray list;
    for (const rulebook::ProductRule &product : book.products) {
        list.append(QJsonObject{
            {u"id"_s, product.id},
            {u"name"_s, localJson(product.name)},
            {u"allowed"_s, product.allowed},
            {u"quota"_s, product.quota},
            {u"releaseAfterDays"_s, product.releaseAfterDays},
            {u"carriesBackends"_s, product.carriesBackends},
        });
    }
    return list;
}

QJsonArray regionsJson(const rulebook::Rulebook &book)
{
    QJsonArray list;
    for (const rulebook::RegionRule &region : book.regions) {
        list.append(QJsonObject{{u"id"_s, region.id}, {u"name"_s, localJson(region.name)},
            {u"mainland"_s, region.mainland}});
    }
    return list;
}

QJsonArray rulesJson(const rulebook::Rulebook &book)
{
    QJsonArray list;
    for (const rulebook::RuleScope &rule : book.rules) {
        list.append(QJsonObject{{u"id"_s, QString(support::codeOf(rule.id))},
            {u"products"_s, QJsonArray::fromStringList(rule.products)},
            {u"source"_s, localJson(rule.source)}});
    }
    return list;
}

/// As it stands in the file: the reader anchors what it reads.
QString filePattern(const rulebook::NumberForm &form)
{
    static const QString anchored = QRegularExpression::anchoredPattern(u" "_s);
    const QString before = anchored.section(u' ', 0, 0);
    const QString after = anchored.section(u' ', 1);
    const QString pattern = form.pattern.pattern();
    if (!pattern.startsWith(before) || !pattern.endsWith(after))
        return pattern;
    return pattern.mid(before.size(), pattern.size() - before.size() - after.size());
}

QJsonObject numbersJson(const rulebook::Rulebook &book)
{
    QJsonArray recorded;
    for (const rulebook::NumberForm &form : book.recordedForms) {
        recorded.append(
            QJsonObject{{u"pattern"_s, filePattern(form)}, {u"noted"_s, form.noted}});
    }
    return {
        {u"issued"_s, filePattern(book.issuedForm)},
        {u"recorded"_s, recorded},
        {u"paid"_s, book.paidNumbers},
        {u"grantable"_s, book.grantable},
    };
}

/// "+08:00".
QString zoneText(std::chrono::seconds offset)
{
    const qint64 minutes = std::abs(offset.count()) / 60;
    return (offset.count() < 0 ? u"-"_s : u"+"_s)
        + QTime(int(minutes / 60), int(minutes % 60)).toString(u"hh:mm"_s);
}

QJsonObject durationsJson(const rulebook::StageDurations &durations)
{
    return {
        {u"smsCheckHours"_s, qint64(durations.smsCheck.count())},
        {u"authorityWorkingDays"_s, durations.authorityWorkingDays},
        {u"providerDays"_s, durations.providerDays},
        {u"publicSecurityDays"_s, durations.publicSecurityDays},
    };
}

QJsonArray statusesJson(const rulebook::Rulebook &book)
{
    QJsonArray list;
    for (const model::InstanceStatus status : book.usableStatuses)
        list.append(QString(support::codeOf(status)));
    return list;
}

QJsonArray stepsJson(const rulebook::Rulebook &book)
{
    QJsonArray list;
    for (const int step : book.warningSteps)
        list.append(step);
    return list;
}

QString plainText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(plainText(part));
        return parts.join(u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toVariant().toString();
}

void flatten(const QString &path, const QJsonValue &value, QMap<QString, QString> &into)
{
    const QString prefix = path.isEmpty() ? path : path + u'.';
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(prefix + it.key(), it.value(), into);
        return;
    }
    const bool isListOfThings = value.isArray() && value.toArray().first().isObject();
    if (!isListOfThings) {
        into.insert(path, plainText(value));
        return;
    }
    for (const QJsonValue &part : value.toArray()) {
        QJsonObject thing = part.toObject();
        const QString key = thing.contains(u"id"_s) ? u"id"_s : u"pattern"_s;
        const QString id = thing.take(key).toString();
        flatten(prefix + id, thing, into);
    }
}

} // namespace

QJsonObject rulebookJson(const rulebook::Rulebook &book)
{
    return {
        {u"id"_s, book.id},
        {u"date"_s, dayJson(book.date)},
        {u"name"_s, localJson(book.name)},
        {u"source"_s, localJson(book.source)},
        {u"zone"_s, zoneText(book.zoneOffset)},
        {u"numbers"_s, numbersJson(book)},
        {u"products"_s, productsJson(book)},
        {u"regions"_s, regionsJson(book)},
        {u"rules"_s, rulesJson(book)},
        {u"minimumTermMonths"_s, book.minimumTermMonths},
        {u"minimumRemainingDays"_s, book.minimumRemainingDays},
        {u"bandwidthRequired"_s, book.bandwidthRequired},
        {u"usableStatuses"_s, statusesJson(book)},
        {u"moveAdvice"_s, QString(support::codeOf(book.moveAdvice))},
        {u"downgradeEndangers"_s, book.downgradeEndangers},
        {u"durations"_s, durationsJson(book.durations)},
        {u"warningSteps"_s, stepsJson(book)},
        {u"staleInventoryDays"_s, book.staleInventoryDays},
        {u"consoleUrl"_s, book.consoleUrl},
        {u"filingUrl"_s, book.filingUrl},
        {u"consoleMenu"_s, localJson(book.consoleMenu)},
        {u"servicePhone"_s, book.servicePhone},
    };
}

QMap<QString, QString> flattened(const QJsonObject &json)
{
    QMap<QString, QString> values;
    flatten({}, json, values);
    return values;
}

} // namespace beian::cli
