#include "core/usecases/join_addresses.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace beian::usecases {

namespace {

using model::Address;
using model::AddressKind;
using model::ElasticAddress;
using model::Instance;
using model::InstanceKey;
using namespace Qt::StringLiterals;

bool isSame(const Address &one, const Address &other)
{
    if (!one.allocationId.isEmpty() && !other.allocationId.isEmpty())
        return one.allocationId == other.allocationId;
    return one.ip == other.ip;
}

/// An address that the instance's own list gave too is replaced: the elastic list says more.
void carry(std::vector<Address> &addresses, const Address &address)
{
    const auto it = std::find_if(addresses.begin(), addresses.end(),
        [&](const Address &one) { return isSame(one, address); });
    if (it == addresses.end())
        addresses.push_back(address);
    else
        *it = address;
}

/// What the elastic list says, asked by address and by carrier.
class ElasticList final
{
public:
    explicit ElasticList(const model::Snapshot &snapshot)
    {
        for (const ElasticAddress &elastic : snapshot.elasticAddresses) {
            m_carrierOf.insert(elastic.address.allocationId, elastic.carrierId);
            if (!elastic.carrierId.isEmpty() && !elastic.carrierProduct.isEmpty())
                m_carried[{{}, elastic.carrierProduct, elastic.region, elastic.carrierId}]
                    .push_back(elastic.address);
        }
        for (const model::SnapshotScope &scope : snapshot.scopes) {
            const bool isWhole =
                scope.product == "eip"_L1 && scope.completeness == model::Completeness::Complete;
            if (isWhole && !snapshot.elasticAddresses.empty())
                m_wholeRegions.insert(scope.region);
        }
    }

    [[nodiscard]] const std::vector<Address> *carriedBy(const InstanceKey &key) const
    {
        const auto it = m_carried.find({{}, key.product, key.region, key.id});
        return it == m_carried.end() ? nullptr : &it->second;
    }

    /// The list proves that the instance does not carry the address any more.
    [[nodiscard]] bool tookFrom(const InstanceKey &key, const Address &address) const
    {
        // Without an allocation id it was typed by hand, and no list can be asked for it.
        if (address.kind != AddressKind::Elastic || address.allocationId.isEmpty())
            return false;
        const auto carrier = m_carrierOf.constFind(address.allocationId);
        if (carrier != m_carrierOf.constEnd())
            return *carrier != key.id;
        return m_wholeRegions.contains(key.region);
    }

private:
    std::map<InstanceKey, std::vector<Address>> m_carried; ///< the key without its account
    QHash<QString, QString> m_carrierOf;                   ///< by allocation id
    QSet<QString> m_wholeRegions;
};

/// The addresses as the elastic list corrects them.
std::vector<Address> corrected(
    const InstanceKey &key, std::vector<Address> addresses, const ElasticList &list)
{
    std::erase_if(addresses, [&](const Address &address) { return list.tookFrom(key, address); });
    if (const std::vector<Address> *carried = list.carriedBy(key)) {
        for (const Address &address : *carried)
            carry(addresses, address);
    }
    return addresses;
}

/// What the row's own list says. The classic load balancer's names no elastic address, so those
/// that the ledger knows stay; a list that names none at all leaves what is known.
std::vector<Address> ownAddresses(const Instance &row, const Instance *known)
{
    std::vector<Address> before;
    if (known)
        before = known->addresses.value_or(before);
    if (!row.addresses)
        return before;
    std::vector<Address> own = *row.addresses;
    if (row.key.product != "clb"_L1)
        return own;
    for (const Address &address : before) {
        if (address.kind == AddressKind::Elastic && !address.allocationId.isEmpty())
            carry(own, address);
    }
    return own;
}

/// The row's addresses with the list's; left not stated where neither source states any.
void joinRow(Instance &row, const Instance *known, const ElasticList &list)
{
    const std::vector<Address> own = ownAddresses(row, known);
    std::vector<Address> joined = corrected(row.key, own, list);
    if (row.addresses || list.carriedBy(row.key) || joined != own)
        row.addresses = std::move(joined);
}

/// An elastic address as a resource of its own carries itself.
bool isCarrier(const InstanceKey &key)
{
    return key.product != "eip"_L1;
}

} // namespace

std::vector<Instance> joinAddresses(model::Snapshot &snapshot, const KnownInstances &known)
{
    const ElasticList list(snapshot);
    std::map<InstanceKey, const Instance *> unnamed;
    for (const Instance &instance : known) {
        if (isCarrier(instance.key) && !instance.goneSince.isValid())
            unnamed.emplace(instance.key, &instance);
    }
    for (Instance &row : snapshot.instances) {
        if (!isCarrier(row.key))
            continue;
        const auto it = unnamed.find(row.key);
        joinRow(row, it == unnamed.end() ? nullptr : it->second, list);
        unnamed.erase(row.key);
    }
    std::vector<Instance> carriers;
    if (snapshot.elasticAddresses.empty())
        return carriers;
    for (const auto &[key, instance] : unnamed) {
        Instance carrier = *instance;
        const std::vector<Address> before = carrier.addresses.value_or(std::vector<Address>());
        std::vector<Address> after = corrected(key, before, list);
        if (after == before)
            continue;
        carrier.addresses = std::move(after);
        carriers.push_back(std::move(carrier));
    }
    return carriers;
}

} // namespace beian::usecases
