#include "core/ledger/sqlite/stored_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QJsonArray> arrayFrom(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<int> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantFromText(const QString &text)
{
    constexpr qsizetype width = 24;
    if (text.size() != width || !text.endsWith(u'Z'))
        return {};
    // By hand: a hundred thousand rows have several each, and Qt's parser takes ten times as long.
    const QStringView view(text);
    const auto part = [view](qsizetype from, qsizetype length) {
        return view.sliced(from, length).toInt();
    };
    const QDate date(part(0, 4), part(5, 2), part(8, 2));
    const QTime time(part(11, 2), part(14, 2), part(17, 2), part(20, 3));
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC);
}

QString textsJson(const QStringList &texts)
{
    return compact(QJsonArray::fromStringList(texts));
}

std::optional<QStringList> textsFromJson(const QString &json)
{
    const auto array = arrayFrom(json);
    if (!array)
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue &value : *array)
        texts.append(value.toString());
    return texts;
}

QString addressesJson(const std::vector<model::Address> &addresses)
{
    QJsonArray array;
    for (const model::Address &address : addresses) {
        QJsonObject object{{u"ip"_s, address.ip},
            {u"kind"_s, QString(support::codeOf(address.kind))}};
        if (!address.allocationId.isEmpty())
            object.insert(u"allocation"_s, address.allocationId);
        if (address.bandwidthMbps)
            object.insert(u"mbps"_s, *address.bandwidthMbps);
        array.append(object);
    }
    return compact(array);
}

std::optional<std::vector<model::Address>> addressesFromJson(const QString &json)
{
    const auto array = arrayFrom(json);
    if (!array)
        return std::nullopt;
    std::vector<model::Address> addresses;
    for (const QJsonValue &value : *array) {
        const QJsonObject object = value.toObject();
        const auto kind = support::fromCode<model::AddressKind>(object[u"kind"_s].toString());
        if (!kind)
            return std::nullopt;
        addresses.push_back({object[u"ip"_s].toString(), *kind,
            object[u"allocation"_s].toString(), numberFrom(object[u"mbps"_s])});
    }
    return addresses;
}

QString approvedWithJson(const model::ApprovedWith &approvedWith)
{
    const QJsonObject object{
        {u"type"_s, approvedWith.instanceType},
        {u"mbps"_s, numberOrNull(approvedWith.bandwidthMbps)},
        {u"addresses"_s, QJsonArray::fromStringList(approvedWith.addresses)},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<model::ApprovedWith> approvedWithFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    model::ApprovedWith approvedWith;
    approvedWith.instanceType = object[u"type"_s].toString();
    approvedWith.bandwidthMbps = numberFrom(object[u"mbps"_s]);
    for (const QJsonValue &address : object[u"addresses"_s].toArray())
        approvedWith.addresses.append(address.toString());
    return approvedWith;
}

} // namespace beian::ledger::sqlite
