#include "core/usecases/public_address.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

struct Network {
    quint32 base;
    int bits;
};

constexpr quint32 octets(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return (a << 24) | (b << 16) | (c << 8) | d;
}

// RFC 6890: nobody on the internet can be reached there.
constexpr std::array<Network, 9> notPublic{{
    {octets(0, 0, 0, 0), 8},
    {octets(10, 0, 0, 0), 8},
    {octets(100, 64, 0, 0), 10},
    {octets(127, 0, 0, 0), 8},
    {octets(169, 254, 0, 0), 16},
    {octets(172, 16, 0, 0), 12},
    {octets(192, 168, 0, 0), 16},
    {octets(224, 0, 0, 0), 4},
    {octets(240, 0, 0, 0), 4},
}};

bool isIn(quint32 ip, const Network &network)
{
    const quint32 mask = ~quint32(0) << (32 - network.bits);
    return (ip & mask) == network.base;
}

std::optional<quint32> parseIpv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 ip = 0;
    for (const QStringView part : parts) {
        const bool isNumber =
            !part.isEmpty() && part.size() <= 3 &&
            std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) &&
            (part.size() == 1 || part.front() != u'0');
        const uint octet = isNumber ? part.toUInt() : 256;
        if (octet > 255)
            return std::nullopt;
        ip = (ip << 8) | octet;
    }
    return ip;
}

bool isPublicIpv6(QStringView text)
{
    const bool isWritten = text.count(u':') >= 2 && text.size() <= 45 &&
                           std::all_of(text.begin(), text.end(), [](QChar c) {
                               return c == u':' || c == u'.' || (c >= u'0' && c <= u'9') ||
                                      (c.toLower() >= u'a' && c.toLower() <= u'f');
                           });
    if (!isWritten)
        return false;
    // The global unicast addresses are those that begin with binary 001.
    return text.front() == u'2' || text.front() == u'3';
}

} // namespace

bool isPublicAddress(QStringView ip)
{
    if (const auto ipv4 = parseIpv4(ip)) {
        return std::none_of(notPublic.begin(), notPublic.end(),
            [&ipv4](const Network &network) { return isIn(*ipv4, network); });
    }
    return isPublicIpv6(ip);
}

} // namespace beian::usecases
