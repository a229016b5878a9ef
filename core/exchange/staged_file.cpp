#include "core/exchange/staged_file.h"

#include "core/exchange/completeness.h"
#include "core/exchange/instance_merge.h"
#include "core/exchange/row_checks.h"

#include <QSet>

#include <algorithm>

namespace beian::exchange {

using model::Completeness;
using model::ElasticAddress;
using model::Instance;
using model::InstanceKey;
using model::PageEvidence;
using model::RowErrorCode;
using model::SnapshotScope;
using model::Supplement;
using namespace Qt::StringLiterals;

namespace {

QString indexed(const InstanceKey &key)
{
    return key.product + u'\n' + key.region + u'\n' + key.id;
}

QString indexed(const Supplement &supplement)
{
    return supplement.list + u'\n' + indexed(supplement.facts.key);
}

QString named(const ElasticAddress &elastic)
{
    return elastic.address.allocationId + u'\n' + elastic.address.ip;
}

/// What a page adds to what was known of its list.
void addPage(PageEvidence &evidence, const PageFacts &facts)
{
    ++evidence.documents;
    if (facts.total) {
        if (evidence.total && *evidence.total != *facts.total)
            evidence.broken = true;
        evidence.total = facts.total;
    }
    if (facts.continues) {
        ++(*facts.continues ? evidence.continued : evidence.ended);
        evidence.lastEnded = !*facts.continues;
    }
}

} // namespace

StagedFile::StagedFile(const ReadOptions &options, const model::Snapshot &before)
    : m_options(options)
    , m_before(before)
    , m_scopes(before.scopes)
{
    m_knownIndex.reserve(static_cast<qsizetype>(before.instances.size()));
    for (std::size_t i = 0; i < before.instances.size(); ++i)
        m_knownIndex.insert(indexed(before.instances[i].key), i);
    for (std::size_t i = 0; i < m_scopes.size(); ++i)
        m_scopeIndex.emplace(ScopeName(m_scopes[i].product, m_scopes[i].region), i);
}

void StagedFile::add(Reading reading, qint64 row)
{
    InstanceKey &key = reading.instance.key;
    key.account = m_options.account;
    if (reading.kind != RowKind::Untracked) {
        if (const auto fault = checkRow(reading.instance)) {
            reject(row, fault->code, fault->detail);
            return;
        }
    }
    noteOwner(reading.owner);
    switch (reading.kind) {
    case RowKind::Instance:
        break;
    case RowKind::Supplement:
    case RowKind::Either:
        supplement(std::move(reading), row);
        return;
    case RowKind::Untracked:
        ++m_report.rows;
        ++m_report.untracked;
        return;
    }
    if (key.region.isEmpty())
        key.region = m_options.region.value_or(QString());
    if (key.region.isEmpty()) {
        reject(row, RowErrorCode::RegionMissing, key.id);
        return;
    }
    ++m_report.rows;
    m_pageTouched.emplace(key.product, key.region);
    if (reading.elastic) {
        if (reading.elastic->region.isEmpty())
            reading.elastic->region = key.region;
        m_elastic.push_back(std::move(*reading.elastic));
    }
    stage(std::move(reading.instance), row);
}

void StagedFile::noteOwner(const QString &owner)
{
    constexpr qsizetype named = 2;
    if (!owner.isEmpty() && m_owners.size() < named && !m_owners.contains(owner))
        m_owners.append(owner);
}

void StagedFile::supplement(Reading reading, qint64 row)
{
    ++m_report.rows;
    Supplement more{.list = reading.list,
        .facts = std::move(reading.instance),
        .standsAlone = reading.kind == RowKind::Either};
    const QString name = indexed(more);
    const auto place = m_supplementIndex.constFind(name);
    if (place == m_supplementIndex.cend()) {
        m_supplementIndex.insert(name, m_supplements.size());
        m_supplements.push_back(std::move(more));
        return;
    }
    if (const auto field = mergeStated(m_supplements[*place].facts, more.facts)) {
        --m_report.rows; // reject() counts it again
        reject(row, RowErrorCode::DuplicateDiffers, more.facts.key.id + u": "_s + *field);
    }
}

void StagedFile::stage(Instance instance, qint64 row)
{
    const QString name = indexed(instance.key);
    auto place = m_index.constFind(name);
    if (place == m_index.cend()) {
        const auto known = m_knownIndex.constFind(name);
        if (known == m_knownIndex.cend()) {
            ++scope({instance.key.product, instance.key.region}).evidence.rows;
            m_index.insert(name, m_staged.size());
            m_staged.push_back({.instance = std::move(instance), .known = std::nullopt});
            return;
        }
        place = m_index.insert(name, m_staged.size());
        m_staged.push_back({.instance = m_before.instances[*known], .known = *known});
    }
    if (const auto field = mergeStated(m_staged[*place].instance, instance)) {
        --m_report.rows; // reject() counts it again
        reject(row, RowErrorCode::DuplicateDiffers, instance.key.id + u": "_s + *field);
    }
}

void StagedFile::reject(qint64 row, RowErrorCode code, const QString &detail)
{
    constexpr qsizetype longest = 200; // a reason is read by people
    ++m_report.rows;
    m_pageRejected = true;
    m_report.rejected.push_back(
        {.row = row, .reason = support::codeOf(code), .detail = detail.left(longest)});
}

void StagedFile::endPage(const PageFacts &facts)
{
    for (const ScopeName &name : m_pageTouched) {
        PageEvidence &evidence = scope(name).evidence;
        addPage(evidence, facts);
        // A count over several regions is no one's; and a row that could not be read is not gone.
        if (m_pageRejected || m_pageTouched.size() > 1)
            evidence.broken = true;
    }
    m_touched.merge(m_pageTouched);
    m_pageTouched.clear();
    m_pageRejected = false;
}

void StagedFile::emptyList(const QString &product)
{
    ++m_report.emptyLists;
    if (m_options.region && !product.isEmpty())
        static_cast<void>(scope({product, *m_options.region}));
}

bool StagedFile::lacksRegion() const
{
    const QString missing = support::codeOf(RowErrorCode::RegionMissing);
    return !m_report.rejected.empty() &&
           m_report.rows == static_cast<qint64>(m_report.rejected.size()) &&
           std::all_of(m_report.rejected.begin(), m_report.rejected.end(),
               [&missing](const model::RejectedRow &row) { return row.reason == missing; });
}

FileReport StagedFile::commit(model::Snapshot &into)
{
    into.account = m_options.account;
    for (Staged &staged : m_staged) {
        if (staged.known)
            into.instances[*staged.known] = std::move(staged.instance);
        else
            into.instances.push_back(std::move(staged.instance));
    }
    QSet<QString> known;
    for (const ElasticAddress &elastic : into.elasticAddresses)
        known.insert(named(elastic));
    for (ElasticAddress &elastic : m_elastic) {
        if (known.contains(named(elastic)))
            continue;
        known.insert(named(elastic));
        into.elasticAddresses.push_back(std::move(elastic));
    }
    commitSupplements(into);
    for (SnapshotScope &each : m_scopes)
        each.completeness = completenessOf(each.evidence);
    m_report.complete = completeness();
    into.scopes = std::move(m_scopes);
    return std::move(m_report);
}

/// The same file twice adds nothing; a later one that says something else goes last.
void StagedFile::commitSupplements(model::Snapshot &into)
{
    if (m_supplements.empty())
        return;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < into.supplements.size(); ++i)
        places.insert(indexed(into.supplements[i]), i);
    for (Supplement &supplement : m_supplements) {
        const auto known = places.constFind(indexed(supplement));
        if (known == places.cend() || into.supplements[*known] != supplement)
            into.supplements.push_back(std::move(supplement));
    }
}

/// Of the lists that the file touched.
std::optional<bool> StagedFile::completeness() const
{
    int complete = 0;
    for (const SnapshotScope &each : m_scopes) {
        if (!m_touched.contains({each.product, each.region}))
            continue;
        if (each.completeness == Completeness::Partial)
            return false;
        complete += each.completeness == Completeness::Complete ? 1 : 0;
    }
    const bool isWhole = complete > 0 && complete == static_cast<int>(m_touched.size());
    return isWhole ? std::optional(true) : std::nullopt;
}

SnapshotScope &StagedFile::scope(const ScopeName &name)
{
    const auto [place, isNew] = m_scopeIndex.emplace(name, m_scopes.size());
    if (isNew)
        m_scopes.push_back({.product = name.first, .region = name.second, .evidence = {}});
    return m_scopes[place->second];
}

} // namespace beian::exchange
