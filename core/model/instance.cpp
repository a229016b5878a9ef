#include "core/model/instance.h"

#include <algorithm>

namespace beian::model {

QString toText(const InstanceKey &key)
{
    return key.account + u'/' + key.product + u'/' + key.region + u'/' + key.id;
}

Expiry Expiry::never()
{
    Expiry expiry;
    expiry.m_kind = Kind::Never;
    return expiry;
}

Expiry Expiry::at(const QDateTime &instant)
{
    Expiry expiry;
    if (!instant.isValid())
        return expiry;
    expiry.m_kind = Kind::At;
    expiry.m_instant = instant.toUTC();
    return expiry;
}

std::optional<int> publicBandwidth(const Instance &instance)
{
    std::optional<int> largest = instance.bandwidthMbps;
    if (!instance.addresses)
        return largest;
    for (const Address &address : *instance.addresses) {
        if (address.bandwidthMbps)
            largest = std::max(largest.value_or(0), *address.bandwidthMbps);
    }
    return largest;
}

QStringList addressTexts(const Instance &instance)
{
    QStringList texts;
    if (!instance.addresses)
        return texts;
    for (const Address &address : *instance.addresses)
        texts.append(address.ip);
    return texts;
}

} // namespace beian::model
