#include "core/exchange/csv_addresses.h"

#include <QRegularExpression>
#include <QSet>

namespace beian::exchange {

using model::Address;
using model::AddressKind;
using namespace Qt::StringLiterals;

namespace {

bool isPrivate(const QString &ip)
{
    static const QRegularExpression ranges(
        u"^(?:10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|127\\.|169\\.254\\.|100\\.64\\.)"_s);
    return ranges.match(ip).hasMatch();
}

bool isNone(const QString &cell)
{
    return cell == "-"_L1 || cell == "--"_L1 || cell == u"无"_s;
}

using Known = QSet<QString>;

void take(const QString &cell, AddressKind kind, Known &known, std::vector<Address> &addresses)
{
    // An address, and the words in brackets behind it: 47.96.1.2(公), 172.16.0.9（私有）. It begins
    // where its characters do, and brackets hold no others: so each character is looked at once.
    static const QRegularExpression entry(
        u"(?<![0-9A-Fa-fxX*])([0-9A-Fa-fxX*]+(?:[.:]+[0-9A-Fa-fxX*]+)+)"
        "\\s*(?:[(（]([^()（）]*)[)）])?"_s);
    for (const QRegularExpressionMatch &match : entry.globalMatch(cell)) {
        const QString ip = match.captured(1);
        const QString label = match.captured(2);
        if (label.contains(u'私') || label.contains(u'内') || isPrivate(ip))
            continue;
        const bool isSaid = label.contains(u"弹性"_s) || label.contains("EIP"_L1);
        if (known.contains(ip))
            continue;
        known.insert(ip);
        Address &address = addresses.emplace_back();
        address.ip = ip;
        address.kind = isSaid ? AddressKind::Elastic : kind;
    }
}

} // namespace

std::optional<std::vector<Address>> csvAddresses(
    const CsvColumns &columns, const QStringList &cells)
{
    const QString fixed = columns.cell(cells, CsvField::Addresses);
    const QString elastic = columns.cell(cells, CsvField::ElasticAddresses);
    std::vector<Address> addresses;
    Known known;
    take(elastic, AddressKind::Elastic, known, addresses);
    take(fixed, AddressKind::Fixed, known, addresses);
    if (!addresses.empty())
        return addresses;

    const bool bothThere =
        columns.has(CsvField::Addresses) && columns.has(CsvField::ElasticAddresses);
    if (bothThere || isNone(fixed) || isNone(elastic))
        return addresses;
    return std::nullopt;
}

} // namespace beian::exchange
