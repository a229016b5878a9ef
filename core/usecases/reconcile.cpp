#include "core/usecases/reconcile.h"

#include "core/usecases/compare_snapshot.h"
#include "core/usecases/deltas.h"
#include "core/usecases/endangered_filings.h"
#include "core/usecases/join_addresses.h"
#include "core/usecases/join_supplements.h"
#include "core/usecases/merge_instance.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace beian::usecases {

namespace {

using model::Instance;
using model::InstanceKey;

/// The id of a resource, whoever owns it.
struct ResourceName {
    QString product;
    QString region;
    QString id;

    bool operator==(const ResourceName &) const = default;
};

ResourceName nameOf(const InstanceKey &key)
{
    return {key.product, key.region, key.id};
}

size_t qHash(const ResourceName &name, size_t seed = 0)
{
    return qHashMulti(seed, name.product, name.region, name.id);
}

/// One comparison, from the rows of the snapshot to the changes of the ledger.
class Comparison final
{
public:
    Comparison(const Desk &desk, const ledger::Reader &reader, const Comparing &comparing)
        : m_desk(desk)
        , m_reader(reader)
        , m_now(comparing.now)
        , m_foreignRows(comparing.foreignRows)
        , m_progress(comparing.progress)
    {
    }

    Outcome<Reconciliation> run(model::Snapshot snapshot);

private:
    Outcome<void> load(const QString &account);
    Outcome<void> findForeign(const model::Snapshot &snapshot);
    Outcome<void> findEndangered();

    Outcome<void> takeRows(const std::vector<Instance> &rows);
    void take(const Instance &row);
    void takeForeign(const Instance &row, const Instance &elsewhere);
    void takeUnnamed(const Instance &instance);
    void takeGone(const model::Snapshot &snapshot);
    [[nodiscard]] KnownInstances with(const std::vector<Instance> &completed) const;
    void put(ChangeKind kind, Instance instance, std::vector<FieldChange> fields);
    static void noteSeenOnly(InstanceChange &change, const Instance &known);

    const Desk &m_desk;
    const ledger::Reader &m_reader;
    QDateTime m_now;
    ForeignRows m_foreignRows;
    const support::Progress &m_progress;

    Reconciliation m_result;
    std::vector<Instance> m_known;
    QHash<ResourceName, qsizetype> m_knownAt;  ///< place in m_known
    QHash<ResourceName, qsizetype> m_changeAt; ///< place in m_result.changes
    QHash<ResourceName, Instance> m_elsewhere; ///< stands, not gone, under another account
    QSet<ResourceName> m_foreign;              ///< those already among the result's
};

Outcome<void> Comparison::load(const QString &account)
{
    const auto owner = m_reader.account(account);
    if (!owner)
        return tl::unexpected(Failure(owner.error()));
    m_result.account = *owner ? (*owner)->name : account.trimmed();
    if (!*owner)
        return {};
    auto known = m_reader.instances(ledger::filterOf({m_result.account}));
    if (!known)
        return tl::unexpected(Failure(known.error()));
    m_known = std::move(*known);
    m_knownAt.reserve(qsizetype(m_known.size()));
    for (std::size_t i = 0; i < m_known.size(); ++i)
        m_knownAt.insert(nameOf(m_known[i].key), qsizetype(i));
    return {};
}

/// Only a row that this account does not have now can stand elsewhere.
Outcome<void> Comparison::findForeign(const model::Snapshot &snapshot)
{
    constexpr qsizetype askedOneByOne = 64;
    QStringList strangers;
    for (const Instance &row : snapshot.instances) {
        const auto place = m_knownAt.constFind(nameOf(row.key));
        const bool isHere =
            place != m_knownAt.constEnd() && !m_known[std::size_t(*place)].goneSince.isValid();
        if (!isHere)
            strangers.append(row.key.id);
    }
    const auto keep = [this](const std::vector<Instance> &candidates) {
        for (const Instance &candidate : candidates) {
            if (candidate.key.account != m_result.account && !candidate.goneSince.isValid())
                m_elsewhere.insert(nameOf(candidate.key), candidate);
        }
    };
    if (strangers.size() > askedOneByOne) {
        const auto all = m_reader.instances({});
        if (!all)
            return tl::unexpected(Failure(all.error()));
        keep(*all);
        return {};
    }
    for (const QString &id : strangers) {
        const auto found = m_reader.instancesWithId(id);
        if (!found)
            return tl::unexpected(Failure(found.error()));
        keep(*found);
    }
    return {};
}

void Comparison::put(ChangeKind kind, Instance instance, std::vector<FieldChange> fields)
{
    m_changeAt.insert(nameOf(instance.key), qsizetype(m_result.changes.size()));
    m_result.changes.push_back({kind, std::move(instance), std::move(fields), {}, {}, false});
}

/// Many rows take a while: they tell how far they are.
Outcome<void> Comparison::takeRows(const std::vector<Instance> &rows)
{
    constexpr std::size_t toldAtOnce = 4096;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % toldAtOnce == 0) {
            m_progress.report(qint64(i), qint64(rows.size()));
            if (const auto going = goOn(m_progress); !going)
                return going;
        }
        take(rows[i]);
    }
    return {};
}

void Comparison::take(const Instance &row)
{
    const ResourceName name = nameOf(row.key);
    const support::LocalDays days = m_desk.rulebook.days();
    const auto place = m_knownAt.constFind(name);
    const Instance *known = place == m_knownAt.constEnd() ? nullptr : &m_known[std::size_t(*place)];

    // Named twice in one snapshot: the later row adds to the earlier.
    if (const auto at = m_changeAt.constFind(name); at != m_changeAt.constEnd()) {
        InstanceChange &change = m_result.changes[std::size_t(*at)];
        change.instance = mergedInstance(change.instance, row, days);
        if (!known)
            return;
        change.fields = fieldChanges(*known, change.instance);
        if (change.kind == ChangeKind::Unchanged && !change.fields.empty())
            change.kind = ChangeKind::Changed;
        noteSeenOnly(change, *known);
        return;
    }
    if (const auto elsewhere = m_elsewhere.constFind(name); elsewhere != m_elsewhere.constEnd()) {
        takeForeign(row, *elsewhere);
        return;
    }
    Instance blank;
    blank.key = row.key;
    Instance merged = mergedInstance(known ? *known : blank, row, days);
    merged.seenAt = m_now;
    merged.goneSince = {};
    if (!known) {
        put(ChangeKind::New, std::move(merged), {});
        return;
    }
    std::vector<FieldChange> fields = fieldChanges(*known, merged);
    const ChangeKind kind = known->goneSince.isValid() ? ChangeKind::Returned
                            : fields.empty()           ? ChangeKind::Unchanged
                                                       : ChangeKind::Changed;
    put(kind, std::move(merged), std::move(fields));
    noteSeenOnly(m_result.changes.back(), *known);
}

/// Some of what a row completes is no field that a person is told of: an address' kind, a second.
void Comparison::noteSeenOnly(InstanceChange &change, const Instance &known)
{
    Instance seen = known;
    seen.seenAt = change.instance.seenAt;
    change.isSeenOnly = change.kind == ChangeKind::Unchanged && seen == change.instance;
}

/// What the server has been through stays with it, also in its new account.
void Comparison::takeForeign(const Instance &row, const Instance &elsewhere)
{
    const qsizetype namedBefore = m_foreign.size();
    m_foreign.insert(nameOf(row.key));
    if (m_foreign.size() > namedBefore)
        m_result.foreign.push_back({row, elsewhere.key.account});
    if (m_foreignRows == ForeignRows::Refuse)
        return;
    const auto place = m_knownAt.constFind(nameOf(row.key));
    Instance before;
    before.key = row.key;
    if (place != m_knownAt.constEnd())
        before = m_known[std::size_t(*place)];
    before.seenPayAsYouGo = before.seenPayAsYouGo || elsewhere.seenPayAsYouGo;
    Instance merged = mergedInstance(before, row, m_desk.rulebook.days());
    merged.seenAt = m_now;
    merged.goneSince = {};
    const bool wasHere = place != m_knownAt.constEnd();
    std::vector<FieldChange> fields;
    if (wasHere)
        fields = fieldChanges(before, merged);
    put(wasHere ? ChangeKind::Returned : ChangeKind::New, std::move(merged), std::move(fields));
}

/// Its own list did not name it, so it was not seen; its addresses or its term changed all the
/// same.
void Comparison::takeUnnamed(const Instance &instance)
{
    const ResourceName name = nameOf(instance.key);
    if (m_changeAt.contains(name))
        return; // gone, or told already
    const Instance &known = m_known[std::size_t(m_knownAt.value(name))];
    std::vector<FieldChange> fields = fieldChanges(known, instance);
    const ChangeKind kind = fields.empty() ? ChangeKind::Unchanged : ChangeKind::Changed;
    put(kind, instance, std::move(fields));
    noteSeenOnly(m_result.changes.back(), known);
}

/// The ledger's instances, with some of them as they will be.
KnownInstances Comparison::with(const std::vector<Instance> &completed) const
{
    KnownInstances known = m_known;
    for (const Instance &instance : completed)
        known[std::size_t(m_knownAt.value(nameOf(instance.key)))] = instance;
    return known;
}

/// Only a list that proved whole, and named something, proves that something is gone.
void Comparison::takeGone(const model::Snapshot &snapshot)
{
    QSet<std::pair<QString, QString>> named;
    for (const Instance &row : snapshot.instances)
        named.insert({row.key.product, row.key.region});
    QSet<std::pair<QString, QString>> whole;
    for (const model::SnapshotScope &scope : snapshot.scopes) {
        const std::pair area(scope.product, scope.region);
        if (scope.completeness == model::Completeness::Complete && named.contains(area))
            whole.insert(area);
    }
    for (const Instance &known : m_known) {
        const bool isLacking = whole.contains({known.key.product, known.key.region}) &&
                               !known.goneSince.isValid() &&
                               !m_changeAt.contains(nameOf(known.key));
        if (!isLacking)
            continue;
        Instance gone = known;
        gone.goneSince = m_now;
        put(ChangeKind::Gone, std::move(gone), {});
    }
}

/// Of the filings on the servers that changed, those that stand worse than before.
Outcome<void> Comparison::findEndangered()
{
    const bool isAnyTouched = std::any_of(m_result.changes.begin(), m_result.changes.end(),
        [](const InstanceChange &change) { return change.kind != ChangeKind::Unchanged; });
    if (!isAnyTouched)
        return {};
    EndangeredFilings filings(m_desk, m_now);
    if (const auto read = filings.read(m_reader); !read)
        return read;
    for (InstanceChange &change : m_result.changes) {
        const ResourceName name = nameOf(change.instance.key);
        // Handed over by another account: what was filed there does not come along.
        if (const auto elsewhere = m_elsewhere.constFind(name); elsewhere != m_elsewhere.constEnd())
            change.endangers = filings.on(elsewhere->key);
        const auto place = m_knownAt.constFind(name);
        if (change.kind == ChangeKind::Unchanged || place == m_knownAt.constEnd())
            continue;
        const Instance &before = m_known[std::size_t(*place)];
        change.deltas = deltasBetween(before, change.instance, change.fields);
        change.endangers += filings.worseWith(change, before);
    }
    return {};
}

Outcome<Reconciliation> Comparison::run(model::Snapshot snapshot)
{
    if (const auto loaded = load(snapshot.account); !loaded)
        return tl::unexpected(loaded.error());
    JoinedSupplements joined = joinSupplements(snapshot, m_known, m_desk.rulebook.days());
    m_result.unmatched = std::move(joined.unmatched);
    for (Instance &row : snapshot.instances)
        row.key.account = m_result.account;
    if (const auto found = findForeign(snapshot); !found)
        return tl::unexpected(found.error());
    const std::vector<Instance> carriers =
        joinAddresses(snapshot, joined.completed.empty() ? m_known : with(joined.completed));
    m_result.changes.reserve(snapshot.instances.size());
    if (const auto taken = takeRows(snapshot.instances); !taken)
        return tl::unexpected(taken.error());
    takeGone(snapshot);
    for (const Instance &carrier : carriers)
        takeUnnamed(carrier);
    for (const Instance &completed : joined.completed)
        takeUnnamed(completed);
    if (const auto found = findEndangered(); !found)
        return tl::unexpected(found.error());
    std::stable_partition(m_result.changes.begin(), m_result.changes.end(),
        [](const InstanceChange &change) { return !change.endangers.isEmpty(); });
    return std::move(m_result);
}

} // namespace

qsizetype Reconciliation::count(ChangeKind kind) const
{
    return std::count_if(changes.begin(), changes.end(),
        [kind](const InstanceChange &change) { return change.kind == kind; });
}

Outcome<void> goOn(const support::Progress &progress)
{
    if (!progress.isStopped())
        return {};
    return tl::unexpected(Failure(model::Refusal{model::RefusalCode::Cancelled, {}}));
}

Outcome<Reconciliation> compareSnapshot(const Desk &desk, const ledger::Reader &reader,
    const model::Snapshot &snapshot, const Comparing &comparing)
{
    return Comparison(desk, reader, comparing).run(snapshot);
}

Outcome<Reconciliation> reconcile(
    const Desk &desk, const model::Snapshot &snapshot, const QDateTime &now)
{
    return reconcile(desk, snapshot, Comparing{.now = now});
}

Outcome<Reconciliation> reconcile(
    const Desk &desk, const model::Snapshot &snapshot, const Comparing &comparing)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    return compareSnapshot(desk, **reader, snapshot, comparing);
}

} // namespace beian::usecases
