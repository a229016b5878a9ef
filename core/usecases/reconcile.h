#pragma once

#include "core/model/occasion.h"
#include "core/model/snapshot.h"
#include "core/usecases/desk.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace beian::usecases {

enum class ChangeKind { New, Changed, Unchanged, Gone, Returned };

/// One field before and after, as the ledger's texts (codes, ISO instants, ids).
struct FieldChange {
    QString field; ///< "expires", "billing", "addresses", …
    QString before;
    QString after;
};

struct InstanceChange {
    ChangeKind kind = ChangeKind::New;
    model::Instance instance; ///< as it will stand in the ledger
    std::vector<FieldChange> fields;
    QStringList endangers; ///< domains whose filings the change endangers
    /// Nothing about it is new but that it was seen once more.
    bool isSeenOnly = false;
};

/// The same product, region and id stands under another account.
struct ForeignInstance {
    model::Instance instance;
    QString account;
};

/// The difference between a snapshot and the ledger (对账): shown before it is applied.
struct Reconciliation {
    QString account;
    std::vector<InstanceChange> changes; ///< endangering ones first; unchanged ones too
    std::vector<ForeignInstance> foreign; ///< refused, unless said to be transferred
    QStringList unmatched; ///< ids that a list of bills or renewals names and nobody knows

    [[nodiscard]] qsizetype count(ChangeKind kind) const;
};

enum class ForeignRows { Refuse, TakeAsTransferred };

/// Compares; nothing is stored. Fields that the snapshot does not state keep what the ledger knows;
/// elastic addresses are joined to what carries them, and supplements to what they complete, in the
/// snapshot and in the ledger. Only a
/// scope that proved complete, and not empty, makes instances gone.
[[nodiscard]] Outcome<Reconciliation> reconcile(
    const Desk &desk, const model::Snapshot &snapshot, const QDateTime &now);

/// Compares again and applies in one transaction, with an event a change and one for the import.
/// `source` is the file's name without its folders, for that event. With foreign rows and
/// ForeignRows::Refuse: InstanceElsewhere, and nothing is applied.
[[nodiscard]] Outcome<Reconciliation> applySnapshot(const Desk &desk,
    const model::Snapshot &snapshot, ForeignRows foreignRows, const QString &source,
    const model::Occasion &occasion);

} // namespace beian::usecases
