#include "core/ledger/sqlite/stored_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void addText(Json &json, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    json.String(utf8.constData(), rapidjson::SizeType(utf8.size()));
}

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

QByteArray instantBytes(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    constexpr int lastYear = 9999;
    if (date.year() < 0 || date.year() > lastYear)
        return utc.toString(Qt::ISODateWithMs).toLatin1(); // which the database refuses
    // By hand, as for reading: five instants a row.
    QByteArray text("0000-00-00T00:00:00.000Z");
    const auto put = [&text](qsizetype last, int value) {
        for (; value > 0; value /= 10)
            text[last--] = char('0' + value % 10);
    };
    put(3, date.year());
    put(6, date.month());
    put(9, date.day());
    put(12, time.hour());
    put(15, time.minute());
    put(18, time.second());
    put(22, time.msec());
    return text;
}

QString instantText(const QDateTime &instant)
{
    return QString::fromLatin1(instantBytes(instant));
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

QByteArray addressesJson(const std::vector<model::Address> &addresses)
{
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartArray();
    for (const model::Address &address : addresses) {
        json.StartObject();
        if (!address.allocationId.isEmpty()) {
            json.Key("allocation");
            addText(json, address.allocationId);
        }
        json.Key("ip");
        addText(json, address.ip);
        json.Key("kind");
        const QLatin1StringView kind = support::codeOf(address.kind);
        json.String(kind.data(), rapidjson::SizeType(kind.size()));
        if (address.bandwidthMbps) {
            json.Key("mbps");
            json.Int(*address.bandwidthMbps);
        }
        json.EndObject();
    }
    json.EndArray();
    return QByteArray(buffer.GetString(), qsizetype(buffer.GetSize()));
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
