#include "core/usecases/join_supplements.h"

#include "core/usecases/merge_instance.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>

namespace beian::usecases {

namespace {

using model::Billing;
using model::Completeness;
using model::Expiry;
using model::Instance;
using model::InstanceKey;
using model::Supplement;

bool isPaidByUse(const std::optional<Billing> &billing)
{
    return billing == Billing::PayAsYouGo || billing == Billing::Spot;
}

void fill(QString &stated, const QString &more)
{
    if (stated.isEmpty())
        stated = more;
}

template <typename T>
void fill(std::optional<T> &stated, const std::optional<T> &more)
{
    if (!stated)
        stated = more;
}

/// Adds what a row of the instance's own list does not state.
void complete(Instance &row, const Instance &facts)
{
    fill(row.name, facts.name);
    fill(row.billing, facts.billing);
    fill(row.addresses, facts.addresses);
    fill(row.autoRenews, facts.autoRenews);
    if (!row.created.isValid())
        row.created = facts.created;
    if (isPaidByUse(row.billing))
        row.expires = Expiry::never();
    else if (!row.expires.isStated())
        row.expires = facts.expires;
}

/// The part of the facts that is newer than what the ledger has from the instance's own list: a
/// term that was paid for, a setting. Of the rest it takes what it does not know.
Instance newsFor(const Instance &known, const Instance &facts)
{
    Instance news;
    news.key = known.key;
    if (known.name.isEmpty())
        news.name = facts.name;
    // A bill does not tell a spot instance from another that is paid by use.
    if (!(isPaidByUse(known.billing) && isPaidByUse(facts.billing)))
        news.billing = facts.billing;
    if (!known.created.isValid())
        news.created = facts.created;
    if (!known.addresses)
        news.addresses = facts.addresses;
    if (!isPaidByUse(news.billing ? news.billing : known.billing))
        news.expires = facts.expires;
    else if (news.billing)
        news.expires = Expiry::never();
    news.autoRenews = facts.autoRenews;
    // Nothing is said of a release, and a subscription would be read as having none.
    news.scheduledRelease = known.scheduledRelease;
    return news;
}

/// Instances asked by id, and by region where two have the same.
class Places final
{
public:
    void add(const InstanceKey &key, std::size_t place)
    {
        m_places[nameOf(key)].push_back({key.region, place});
    }

    /// The one that is meant: that of the region; else the only one there is, because billing and
    /// lists have regions of their own now and then, and ids are of one instance.
    [[nodiscard]] std::optional<std::size_t> find(const InstanceKey &key) const
    {
        const auto found = m_places.constFind(nameOf(key));
        if (found == m_places.cend())
            return std::nullopt;
        for (const Place &place : *found) {
            if (place.region == key.region)
                return place.index;
        }
        return found->size() == 1 ? std::optional(found->front().index) : std::nullopt;
    }

private:
    struct Place {
        QString region;
        std::size_t index = 0;
    };

    static QString nameOf(const InstanceKey &key) { return key.product + u'\n' + key.id; }

    QHash<QString, std::vector<Place>> m_places;
};

class Join final
{
public:
    Join(model::Snapshot &snapshot, const std::vector<Instance> &known,
        const support::LocalDays &days)
        : m_snapshot(snapshot)
        , m_known(known)
        , m_days(days)
    {
        for (std::size_t i = 0; i < snapshot.instances.size(); ++i)
            m_rows.add(snapshot.instances[i].key, i);
        for (std::size_t i = 0; i < known.size(); ++i)
            m_knownRows.add(known[i].key, i);
    }

    [[nodiscard]] JoinedSupplements run();

private:
    /// False where nothing is meant that is known.
    bool place(const Supplement &supplement);
    [[nodiscard]] bool isMissingFromAWholeList(const InstanceKey &key) const;

    model::Snapshot &m_snapshot;
    const std::vector<Instance> &m_known;
    const support::LocalDays &m_days;
    Places m_rows;
    Places m_knownRows;
    std::map<std::size_t, Instance> m_completed; ///< by place in m_known
};

bool Join::place(const Supplement &supplement)
{
    const InstanceKey &key = supplement.facts.key;
    if (const auto row = m_rows.find(key)) {
        complete(m_snapshot.instances[*row], supplement.facts);
        return true;
    }
    if (const auto place = m_knownRows.find(key)) {
        // What is gone comes back only by its own list: bills go on for a while.
        if (m_known[*place].goneSince.isValid())
            return false;
        const Instance &before = m_completed.try_emplace(*place, m_known[*place]).first->second;
        const Instance news = newsFor(before, supplement.facts);
        m_completed[*place] = mergedInstance(before, news, m_days);
        return true;
    }
    if (!supplement.standsAlone || isMissingFromAWholeList(key))
        return false;
    m_rows.add(key, m_snapshot.instances.size());
    m_snapshot.instances.push_back(supplement.facts);
    if (isPaidByUse(supplement.facts.billing))
        m_snapshot.instances.back().expires = Expiry::never();
    return true;
}

bool Join::isMissingFromAWholeList(const InstanceKey &key) const
{
    return std::any_of(
        m_snapshot.scopes.begin(), m_snapshot.scopes.end(), [&key](const auto &scope) {
            return scope.product == key.product && scope.region == key.region &&
                   scope.completeness == Completeness::Complete;
        });
}

JoinedSupplements Join::run()
{
    const std::vector<Supplement> supplements = std::move(m_snapshot.supplements);
    m_snapshot.supplements.clear();
    // A second time for those whose instance a later one made.
    std::vector<const Supplement *> left;
    for (const Supplement &supplement : supplements) {
        if (!place(supplement))
            left.push_back(&supplement);
    }
    JoinedSupplements joined;
    for (const Supplement *supplement : left) {
        if (!place(*supplement))
            joined.unmatched.append(supplement->facts.key.id);
    }
    for (auto &[place, instance] : m_completed)
        joined.completed.push_back(std::move(instance));
    return joined;
}

} // namespace

JoinedSupplements joinSupplements(
    model::Snapshot &snapshot, const std::vector<Instance> &known, const support::LocalDays &days)
{
    if (snapshot.supplements.empty())
        return {};
    return Join(snapshot, known, days).run();
}

} // namespace beian::usecases
