#include "tests/exchange/inventory_facts.h"

#include <QBuffer>
#include <QFile>

namespace beian::tests {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : u"-"_s;
}

QString expiryText(const model::Expiry &expiry)
{
    switch (expiry.kind()) {
    case model::Expiry::Kind::NotStated:
        return u"?"_s;
    case model::Expiry::Kind::Never:
        return u"never"_s;
    case model::Expiry::Kind::At:
        return dateText(expiry.instant());
    }
    Q_UNREACHABLE();
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : u"?"_s;
}

QString addressText(const model::Address &address)
{
    QString text = address.ip + u' ' + support::codeOf(address.kind);
    if (!address.allocationId.isEmpty())
        text += u' ' + address.allocationId;
    if (address.bandwidthMbps)
        text += u' ' + QString::number(*address.bandwidthMbps) + u'M';
    return text;
}

QString addressesText(const model::Instance &instance)
{
    if (!instance.addresses)
        return u"?"_s;
    QStringList texts;
    for (const model::Address &address : *instance.addresses)
        texts.append(addressText(address));
    return u'[' + texts.join("; "_L1) + u']';
}

QString completenessText(model::Completeness completeness)
{
    switch (completeness) {
    case model::Completeness::Complete:
        return u"complete"_s;
    case model::Completeness::Partial:
        return u"partial"_s;
    case model::Completeness::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString factsOf(const model::Instance &instance)
{
    QStringList facts;
    facts << model::toText(instance.key);
    facts << u"name=%1"_s.arg(instance.name);
    facts << u"type=%1"_s.arg(instance.instanceType);
    facts << u"billing=%1"_s.arg(
        instance.billing ? QString(support::codeOf(*instance.billing)) : u"?"_s);
    facts << u"created=%1"_s.arg(dateText(instance.created));
    facts << u"expires=%1"_s.arg(expiryText(instance.expires));
    facts << u"months=%1"_s.arg(numberText(instance.boughtMonths));
    facts << u"status=%1(%2)"_s.arg(
        instance.status ? QString(support::codeOf(*instance.status)) : u"?"_s, instance.statusText);
    facts << u"locks=%1"_s.arg(instance.locks ? u'[' + instance.locks->join(u',') + u']' : u"?"_s);
    facts << u"addresses=%1"_s.arg(addressesText(instance));
    facts << u"bandwidth=%1"_s.arg(numberText(instance.bandwidthMbps));
    facts << u"release=%1"_s.arg(dateText(instance.scheduledRelease));
    facts << u"renews=%1"_s.arg(
        instance.autoRenews ? (*instance.autoRenews ? u"yes"_s : u"no"_s) : u"?"_s);
    facts << u"carrier=%1"_s.arg(instance.carrierId);
    return facts.join(" | "_L1);
}

QStringList factsOf(const model::Snapshot &snapshot)
{
    QStringList facts;
    for (const model::Instance &instance : snapshot.instances)
        facts.append(factsOf(instance));
    return facts;
}

QString factsOf(const model::ElasticAddress &elastic)
{
    return u"%1 in %2 on %3/%4"_s.arg(
        addressText(elastic.address), elastic.region, elastic.carrierProduct, elastic.carrierId);
}

QString factsOf(const model::Supplement &supplement)
{
    return supplement.list + (supplement.standsAlone ? u" alone "_s : u" only "_s) +
           factsOf(supplement.facts);
}

QStringList scopesOf(const model::Snapshot &snapshot)
{
    QStringList scopes;
    for (const model::SnapshotScope &scope : snapshot.scopes) {
        scopes.append(
            u"%1 %2 %3"_s.arg(scope.product, scope.region, completenessText(scope.completeness)));
    }
    return scopes;
}

QStringList rejectedOf(const exchange::FileReport &report)
{
    QStringList rejected;
    for (const model::RejectedRow &row : report.rejected) {
        rejected.append(
            u"%1 %2 %3"_s.arg(QString::number(row.row), row.reason, row.detail).trimmed());
    }
    return rejected;
}

QString outcomeOf(const tl::expected<exchange::FileReport, model::ReadError> &result)
{
    if (result)
        return u"ok"_s;
    const model::ReadError &error = result.error();
    QString text = support::codeOf(error.code);
    if (error.line > 0)
        text += u" %1:%2"_s.arg(error.line).arg(error.column);
    if (!error.detail.isEmpty())
        text += u' ' + error.detail;
    return text;
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BEIAN_TEST_DATA "/inventory/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

exchange::ReadOptions plainOptions()
{
    exchange::ReadOptions options;
    options.account = u"acme"_s;
    return options;
}

tl::expected<exchange::FileReport, model::ReadError> readBytes(
    const QByteArray &bytes, model::Snapshot &into, const exchange::ReadOptions &options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return tl::unexpected(
            model::ReadError{.code = model::ReadErrorCode::CannotOpen, .detail = {}});
    return exchange::readInventory(buffer, options, into);
}

tl::expected<exchange::FileReport, model::ReadError> readBytes(
    const QByteArray &bytes, model::Snapshot &into)
{
    return readBytes(bytes, into, plainOptions());
}

} // namespace beian::tests
