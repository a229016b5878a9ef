#pragma once

#include "core/model/occasion.h"
#include "core/support/enum_names.h"
#include "core/usecases/backup_parts.h"
#include "core/usecases/reconcile.h"
#include "core/usecases/restore_ledger.h"

#include <optional>
#include <vector>

namespace beian::usecases {

enum class PartKind { Account, Instance, Number, Filing };

enum class PartFate {
    BroughtBack,
    Same,    ///< stands here as in the backup
    Differs, ///< stands here otherwise, and stays as it is
    Refused, ///< a rule forbids it
};

/// What became of one row of the backup.
struct PartResult {
    PartKind kind = PartKind::Account;
    QString name; ///< account, instance's text, number (empty: unseen), domain
    PartFate fate = PartFate::Same;
    std::vector<FieldChange> differences; ///< before: here, after: in the backup; with Differs
    std::optional<model::Refusal> refusal; ///< with Refused
};

struct PartsRestored {
    std::vector<PartResult> parts; ///< accounts, instances, numbers, filings

    [[nodiscard]] qsizetype count(PartFate fate) const;
    [[nodiscard]] qsizetype broughtBack(PartKind kind) const;
};

/// What would become of all that a backup holds of one account.
struct AccountParts {
    QString account; ///< as the backup calls it
    PartsRestored found;
};

/// What `restoreParts` would do, account by account, for a person to choose from; accounts of which
/// nothing is missing here are left out. Nothing is stored.
[[nodiscard]] Outcome<std::vector<AccountParts>> missingParts(const LedgerPlace &place,
    const Desk &desk, const QString &file, const model::Occasion &occasion);

/// Brings back what is missing here from a backup, in one transaction with an event a row. What
/// stands here is never changed, and no rule of the ledger is bent: the quota, one number of a text,
/// one filing a number, one approved and one unfinished filing a domain and issuer. NotInBackup
/// where something that was asked for is not there, and then nothing is done.
[[nodiscard]] Outcome<PartsRestored> restoreParts(const LedgerPlace &place, const Desk &desk,
    const PartRequest &request, const model::Occasion &occasion);

} // namespace beian::usecases

namespace beian::support {

template <>
inline constexpr auto enumNames<usecases::PartKind> =
    std::to_array<EnumName<usecases::PartKind>>({
        {usecases::PartKind::Account, "account"},
        {usecases::PartKind::Instance, "instance"},
        {usecases::PartKind::Number, "number"},
        {usecases::PartKind::Filing, "filing"},
    });

template <>
inline constexpr auto enumNames<usecases::PartFate> =
    std::to_array<EnumName<usecases::PartFate>>({
        {usecases::PartFate::BroughtBack, "brought-back"},
        {usecases::PartFate::Same, "same"},
        {usecases::PartFate::Differs, "differs"},
        {usecases::PartFate::Refused, "refused"},
    });

} // namespace beian::support
