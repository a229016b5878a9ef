#pragma once

#include "core/exchange/inventory_reader.h"
#include "core/exchange/reading.h"
#include "core/model/snapshot.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace beian::exchange {

/// What one document says about the list that it is a part of.
struct PageFacts {
    std::optional<qint64> total;
    std::optional<bool> continues; ///< a token for the next page, or the word that there is none
};

/// What is read of one file, kept apart from the snapshot until the file has proved good.
class StagedFile final
{
public:
    StagedFile(const ReadOptions &options, const model::Snapshot &before);

    /// Takes a row, or rejects it: fills in account and region, and puts it together with what
    /// earlier rows and files said about the same instance.
    void add(Reading reading, qint64 row);
    void reject(qint64 row, model::RowErrorCode code, const QString &detail);

    /// The rows since the last page were one document's.
    void endPage(const PageFacts &facts);
    /// An empty list of this product was found; its region is known only from the options.
    void emptyList(const QString &product);

    [[nodiscard]] qint64 rows() const { return m_report.rows; }
    [[nodiscard]] FileReport &report() { return m_report; }
    /// The accounts that its rows say they belong to; no more than are needed to say several.
    [[nodiscard]] const QStringList &owners() const { return m_owners; }
    /// Whether rows were refused and all of them for want of a region.
    [[nodiscard]] bool lacksRegion() const;

    /// Hands everything over. The staged file is used up.
    [[nodiscard]] FileReport commit(model::Snapshot &into);

private:
    using ScopeName = std::pair<QString, QString>;
    struct Staged {
        model::Instance instance;
        std::optional<std::size_t> known; ///< its place in the snapshot, where it is already there
    };

    void noteOwner(const QString &owner);
    void supplement(Reading reading, qint64 row);
    void stage(model::Instance instance, qint64 row);
    void commitSupplements(model::Snapshot &into);
    [[nodiscard]] std::optional<bool> completeness() const;
    [[nodiscard]] model::SnapshotScope &scope(const ScopeName &name);

    ReadOptions m_options;
    const model::Snapshot &m_before;
    QHash<QString, std::size_t> m_knownIndex;
    QHash<QString, std::size_t> m_index;
    std::vector<Staged> m_staged;
    std::vector<model::ElasticAddress> m_elastic;
    QHash<QString, std::size_t> m_supplementIndex;
    std::vector<model::Supplement> m_supplements;
    QStringList m_owners;
    std::vector<model::SnapshotScope> m_scopes;
    std::map<ScopeName, std::size_t> m_scopeIndex;
    std::set<ScopeName> m_touched;     ///< by the file
    std::set<ScopeName> m_pageTouched; ///< by the page at hand
    bool m_pageRejected = false;
    FileReport m_report;
};

} // namespace beian::exchange
