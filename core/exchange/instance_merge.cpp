#include "core/exchange/instance_merge.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace beian::exchange {

using model::Address;
using model::Expiry;
using model::Instance;
using namespace Qt::StringLiterals;

namespace {

/// One field of two sources. Fills in; says whether they contradict each other.
bool contradicts(QString &known, const QString &more)
{
    if (known.isEmpty())
        known = more;
    return !more.isEmpty() && known != more;
}

template <typename T>
bool contradicts(std::optional<T> &known, const std::optional<T> &more)
{
    if (!known)
        known = more;
    return more && *known != *more;
}

bool contradicts(Expiry &known, const Expiry &more)
{
    if (!known.isStated())
        known = more;
    return more.isStated() && known != more;
}

/// Some lists give a time to the minute and others to the second: the finer one is kept.
bool contradicts(QDateTime &known, const QDateTime &more)
{
    if (!more.isValid())
        return false;
    if (known.isValid() && std::abs(known.secsTo(more)) >= 60)
        return true;
    known = known.isValid() ? std::max(known, more) : more;
    return false;
}

bool contradicts(
    std::optional<std::vector<Address>> &known, const std::optional<std::vector<Address>> &more)
{
    if (!known) {
        known = more;
        return false;
    }
    if (!more)
        return false;
    QStringList ours;
    QStringList theirs;
    for (const Address &address : *known)
        ours.append(address.ip);
    for (const Address &address : *more)
        theirs.append(address.ip);
    ours.sort();
    theirs.sort();
    if (ours != theirs)
        return true;
    // The same addresses: the source that knows their kind and bandwidth says more.
    const auto isElastic = [](const Address &address) { return !address.allocationId.isEmpty(); };
    if (std::none_of(known->begin(), known->end(), isElastic))
        known = more;
    return false;
}

} // namespace

std::optional<QString> mergeStated(Instance &known, const Instance &more)
{
    Instance merged = known;
    if (contradicts(merged.name, more.name))
        return u"name"_s;
    if (contradicts(merged.instanceType, more.instanceType))
        return u"type"_s;
    if (contradicts(merged.billing, more.billing))
        return u"billing"_s;
    if (contradicts(merged.created, more.created))
        return u"created"_s;
    if (contradicts(merged.expires, more.expires))
        return u"expires"_s;
    if (contradicts(merged.boughtMonths, more.boughtMonths))
        return u"months"_s;
    if (contradicts(merged.status, more.status))
        return u"status"_s;
    if (contradicts(merged.locks, more.locks))
        return u"locks"_s;
    if (contradicts(merged.addresses, more.addresses))
        return u"addresses"_s;
    if (contradicts(merged.bandwidthMbps, more.bandwidthMbps))
        return u"bandwidth"_s;
    if (contradicts(merged.scheduledRelease, more.scheduledRelease))
        return u"release"_s;
    if (contradicts(merged.autoRenews, more.autoRenews))
        return u"auto-renews"_s;
    if (contradicts(merged.carrierId, more.carrierId))
        return u"carrier"_s;
    // The same status in two languages is one status.
    if (merged.statusText.isEmpty())
        merged.statusText = more.statusText;
    known = std::move(merged);
    return std::nullopt;
}

} // namespace beian::exchange
