#include "core/usecases/merge_instance.h"

#include <algorithm>
#include <cstdlib>

namespace beian::usecases {

namespace {

using model::Address;
using model::AddressKind;
using model::Billing;
using model::Expiry;
using model::Instance;
using namespace Qt::StringLiterals;

constexpr int mostRenewalMonths = 120;

void take(QString &known, const QString &stated)
{
    if (!stated.isEmpty())
        known = stated;
}

template <typename T>
void take(std::optional<T> &known, const std::optional<T> &stated)
{
    if (stated)
        known = stated;
}

/// Lists give a creation to the minute, attributes to the second: within the same minute the finer
/// one stays.
bool isSameMinute(const QDateTime &one, const QDateTime &other)
{
    constexpr qint64 secondsPerMinute = 60;
    return one.isValid() && other.isValid() &&
           one.toSecsSinceEpoch() / secondsPerMinute == other.toSecsSinceEpoch() / secondsPerMinute;
}

void takeCreated(QDateTime &known, const QDateTime &stated)
{
    if (stated.isValid())
        known = isSameMinute(known, stated) ? std::max(known, stated) : stated;
}

/// 23:59:59 and the following 00:00 are one expiry.
bool isSameExpiry(const Expiry &known, const Expiry &stated)
{
    if (known.kind() != Expiry::Kind::At || stated.kind() != Expiry::Kind::At)
        return known == stated;
    return std::abs(known.instant().secsTo(stated.instant())) <= 1;
}

/// Whole months by which an expiry moved on: those were bought since the months were stated.
int monthsBought(const Expiry &known, const Expiry &stated, const support::LocalDays &days)
{
    if (known.kind() != Expiry::Kind::At || stated.kind() != Expiry::Kind::At)
        return 0;
    int months = 0;
    while (months < mostRenewalMonths &&
           days.plusMonths(known.instant(), months + 1) <= stated.instant())
        ++months;
    return months;
}

void takeTerm(Instance &known, const Instance &row, const support::LocalDays &days)
{
    if (row.boughtMonths)
        known.boughtMonths = row.boughtMonths;
    else if (known.boughtMonths)
        known.boughtMonths = *known.boughtMonths + monthsBought(known.expires, row.expires, days);
    if (row.expires.isStated() && !isSameExpiry(known.expires, row.expires))
        known.expires = row.expires;
}

/// A status without a word of ours is stated all the same: the platform's own text says so.
void takeStatus(Instance &known, const Instance &row)
{
    if (!row.status && row.statusText.isEmpty())
        return;
    known.status = row.status;
    known.statusText = row.statusText;
}

/// What a list left out about an address that was known before.
Address completed(const Address &stated, const std::vector<Address> &known)
{
    const auto it = std::find_if(known.begin(), known.end(),
        [&](const Address &address) { return address.ip == stated.ip; });
    if (it == known.end())
        return stated;
    Address address = stated;
    if (address.allocationId.isEmpty() && !it->allocationId.isEmpty()) {
        address.allocationId = it->allocationId;
        address.kind = it->kind;
    }
    if (!address.bandwidthMbps)
        address.bandwidthMbps = it->bandwidthMbps;
    return address;
}

void takeAddresses(Instance &known, const Instance &row)
{
    if (!row.addresses)
        return;
    const std::vector<Address> before = known.addresses.value_or(std::vector<Address>());
    std::vector<Address> after;
    for (const Address &address : *row.addresses)
        after.push_back(completed(address, before));
    // The order is the source's whim; answers hang on the addresses, so it stays where it can.
    const auto place = [&before](const Address &address) {
        return std::find_if(before.begin(), before.end(), [&](const Address &other) {
            return other.ip == address.ip;
        }) - before.begin();
    };
    std::stable_sort(after.begin(), after.end(),
        [&](const Address &one, const Address &other) { return place(one) < place(other); });
    known.addresses = std::move(after);
}

QString expiryText(const Expiry &expiry)
{
    switch (expiry.kind()) {
    case Expiry::Kind::NotStated:
        return {};
    case Expiry::Kind::Never:
        return u"never"_s;
    case Expiry::Kind::At:
        return expiry.instant().toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString flagText(const std::optional<bool> &flag)
{
    if (!flag)
        return {};
    return *flag ? u"yes"_s : u"no"_s;
}

template <typename E>
QString codeText(const std::optional<E> &value)
{
    return value ? QString(support::codeOf(*value)) : QString();
}

QString statusText(const Instance &instance)
{
    return instance.status ? QString(support::codeOf(*instance.status)) : instance.statusText;
}

/// "None" is a statement, and not the same as nothing stated.
QString listText(const std::optional<QStringList> &list)
{
    if (!list)
        return {};
    return list->isEmpty() ? u"none"_s : list->join(u' ');
}

QString addressesText(const Instance &instance)
{
    if (!instance.addresses)
        return {};
    QStringList texts = model::addressTexts(instance);
    texts.sort();
    return listText(texts);
}

} // namespace

Instance mergedInstance(const Instance &known, const Instance &row, const support::LocalDays &days)
{
    Instance merged = known;
    take(merged.name, row.name);
    take(merged.instanceType, row.instanceType);
    take(merged.billing, row.billing);
    takeCreated(merged.created, row.created);
    takeTerm(merged, row, days);
    takeStatus(merged, row);
    take(merged.locks, row.locks);
    takeAddresses(merged, row);
    take(merged.bandwidthMbps, row.bandwidthMbps);
    take(merged.autoRenews, row.autoRenews);
    // A subscription has no release date: a source that states it lists none any more.
    if (row.scheduledRelease.isValid() || row.billing == Billing::Subscription)
        merged.scheduledRelease = row.scheduledRelease;
    // An elastic address that is bound to nothing says so by saying nothing.
    if (row.key.product == "eip"_L1 && row.addresses)
        merged.carrierId = row.carrierId;
    else
        take(merged.carrierId, row.carrierId);
    merged.seenPayAsYouGo =
        known.seenPayAsYouGo || row.seenPayAsYouGo || row.billing == Billing::PayAsYouGo;
    take(merged.numbersElsewhere, row.numbersElsewhere);
    return merged;
}

std::vector<FieldChange> fieldChanges(const Instance &before, const Instance &after)
{
    std::vector<FieldChange> changes;
    const auto compare = [&changes](const QString &field, const QString &old, const QString &now) {
        if (old != now)
            changes.push_back({field, old, now});
    };
    compare(u"name"_s, before.name, after.name);
    compare(u"type"_s, before.instanceType, after.instanceType);
    compare(u"billing"_s, codeText(before.billing), codeText(after.billing));
    if (!isSameMinute(before.created, after.created))
        compare(u"created"_s, instantText(before.created), instantText(after.created));
    compare(u"expires"_s, expiryText(before.expires), expiryText(after.expires));
    compare(u"months"_s, numberText(before.boughtMonths), numberText(after.boughtMonths));
    compare(u"status"_s, statusText(before), statusText(after));
    compare(u"locks"_s, listText(before.locks), listText(after.locks));
    compare(u"addresses"_s, addressesText(before), addressesText(after));
    compare(u"bandwidth"_s, numberText(model::publicBandwidth(before)),
        numberText(model::publicBandwidth(after)));
    compare(
        u"release"_s, instantText(before.scheduledRelease), instantText(after.scheduledRelease));
    compare(u"auto-renew"_s, flagText(before.autoRenews), flagText(after.autoRenews));
    compare(u"carrier"_s, before.carrierId, after.carrierId);
    compare(u"numbers-elsewhere"_s, numberText(before.numbersElsewhere),
        numberText(after.numbersElsewhere));
    return changes;
}

} // namespace beian::usecases
