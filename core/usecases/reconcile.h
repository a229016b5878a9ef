#pragma once

#include "core/model/delta.h"
#include "core/model/occasion.h"
#include "core/model/snapshot.h"
#include "core/support/progress.h"
#include "core/usecases/desk.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace beian::usecases {

enum class ChangeKind { New, Changed, Unchanged, Gone, Returned };

using model::FieldChange;

struct InstanceChange {
    ChangeKind kind = ChangeKind::New;
    model::Instance instance; ///< as it will stand in the ledger
    std::vector<FieldChange> fields;
    std::vector<model::Delta> deltas; ///< those of the changes that have a name
    QStringList endangers;            ///< domains whose filings the change endangers
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

/// How a snapshot is compared.
struct Comparing {
    QDateTime now;
    /// Taken as transferred, foreign rows are among the changes, too.
    ForeignRows foreignRows = ForeignRows::Refuse;
    support::Progress progress = {};
};

/// The same. Cancelled where the progress was stopped.
[[nodiscard]] Outcome<Reconciliation> reconcile(
    const Desk &desk, const model::Snapshot &snapshot, const Comparing &comparing);

/// Compares again and applies in one transaction, with an event a change and one for the import.
/// `source` is the file's name without its folders, for that event. With foreign rows and
/// ForeignRows::Refuse: InstanceElsewhere, and nothing is applied.
[[nodiscard]] Outcome<Reconciliation> applySnapshot(const Desk &desk,
    const model::Snapshot &snapshot, ForeignRows foreignRows, const QString &source,
    const model::Occasion &occasion);

/// What is to be applied of a snapshot, and how.
struct Applying {
    ForeignRows foreignRows = ForeignRows::Refuse;
    QString source; ///< the files' names without their folders
    /// The changes, as they were shown, that somebody chose; nothing: all there are.
    std::optional<std::vector<InstanceChange>> chosen = {};
    support::Progress progress = {};
};

/// The same for what was chosen: Changed where one of those changes is another by now, or none any
/// more. A foreign row that was not chosen refuses nothing. Cancelled where the progress was stopped
/// before the commit; nothing is changed then, either.
[[nodiscard]] Outcome<Reconciliation> applySnapshot(const Desk &desk,
    const model::Snapshot &snapshot, const Applying &applying, const model::Occasion &occasion);

} // namespace beian::usecases
