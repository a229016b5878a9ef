#pragma once

#include "core/support/enum_names.h"

#include <QString>
#include <QStringList>

namespace beian::model {

/// Why a use case did not do what it was asked. One enumerator, one sentence in `text`.
/// The comment names the arguments, in the order of the sentence's places.
enum class RefusalCode {
    // Names that lead nowhere or to more than one thing.
    UnknownInstance,   ///< what was asked for
    AmbiguousInstance, ///< what was asked for, the keys that match
    UnknownNumber,     ///< number
    UnknownDomain,     ///< domain
    UnknownAccount,    ///< account
    UnknownRulebook,   ///< id
    // Well-formed?
    NumberEmpty,
    NumberTooShort,     ///< number; 11 digits: the leading 0 is missing
    NumberForm,         ///< number; matches no accepted form
    DomainBad,          ///< text, code of DomainError
    CountOutOfRange,    ///< count, limit
    AnswerNotAsked,     ///< rule id; it is not unknown, so nothing was to be answered
    IcpMissing,         ///< domain
    IcpForm,            ///< text
    ReasonMissing,
    DateInFuture,       ///< instant
    DateOrder,          ///< what, instant; before the step that it follows
    FieldBad,           ///< field, text
    // Permitted?
    NotEligible,        ///< instance; findings travel beside
    NeedsAnswer,        ///< instance, rule ids
    QuotaReached,       ///< instance, used, limit
    NumberTaken,        ///< number, instance it stands on
    NumberOfOtherAccount, ///< number, its account
    NumberInvalid,      ///< number: voided or 已失效
    NumberBound,        ///< number, domain
    NumberUsed,         ///< number: once submitted it never comes back
    NumberNeeded,       ///< domain: a console filing moves on a console number
    NumberNotHere,      ///< number, instance: stands on another instance
    DomainUnfinished,   ///< domain, number of its unfinished filing
    DomainApproved,     ///< domain, number of its approved filing; a move is what is meant
    DomainNotApproved,  ///< domain
    IllegalEvent,       ///< event, stage, allowed events
    InstanceElsewhere,  ///< instance, the account that has it
    InstanceDuplicate,  ///< instance
    SameInstance,       ///< domain, instance
    IssuerMixed,        ///< domain, number
    GrantNotAllowed,    ///< rulebook id
    RepointNotAllowed,  ///< rulebook id: there every move is filed
    ServerUnfit,        ///< instance; `--anyway` overrides
    NothingToUndo,
    CannotUndo,         ///< kind of the newest event, code of UndoBar
    Changed,            ///< what: another program changed it meanwhile
    Cancelled,          ///< by whoever asked for it, before anything was changed
    // Restoring from a backup.
    BackupUnusable,     ///< file, code of LedgerErrorCode, detail
    BackupUnsound,      ///< file, how many problems, the first of them
    BackupIsLedger,     ///< file: the ledger itself
    NotInBackup,        ///< what was asked for, file
};

struct Refusal {
    RefusalCode code = RefusalCode::UnknownInstance;
    QStringList arguments;

    bool operator==(const Refusal &) const = default;
};

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::RefusalCode> = std::to_array<EnumName<model::RefusalCode>>({
    {model::RefusalCode::UnknownInstance, "unknown-instance"},
    {model::RefusalCode::AmbiguousInstance, "ambiguous-instance"},
    {model::RefusalCode::UnknownNumber, "unknown-number"},
    {model::RefusalCode::UnknownDomain, "unknown-domain"},
    {model::RefusalCode::UnknownAccount, "unknown-account"},
    {model::RefusalCode::UnknownRulebook, "unknown-rulebook"},
    {model::RefusalCode::NumberEmpty, "number-empty"},
    {model::RefusalCode::NumberTooShort, "number-too-short"},
    {model::RefusalCode::NumberForm, "number-form"},
    {model::RefusalCode::DomainBad, "domain-bad"},
    {model::RefusalCode::CountOutOfRange, "count-out-of-range"},
    {model::RefusalCode::AnswerNotAsked, "answer-not-asked"},
    {model::RefusalCode::IcpMissing, "icp-missing"},
    {model::RefusalCode::IcpForm, "icp-form"},
    {model::RefusalCode::ReasonMissing, "reason-missing"},
    {model::RefusalCode::DateInFuture, "date-in-future"},
    {model::RefusalCode::DateOrder, "date-order"},
    {model::RefusalCode::FieldBad, "field-bad"},
    {model::RefusalCode::NotEligible, "not-eligible"},
    {model::RefusalCode::NeedsAnswer, "needs-answer"},
    {model::RefusalCode::QuotaReached, "quota-reached"},
    {model::RefusalCode::NumberTaken, "number-taken"},
    {model::RefusalCode::NumberOfOtherAccount, "number-of-other-account"},
    {model::RefusalCode::NumberInvalid, "number-invalid"},
    {model::RefusalCode::NumberBound, "number-bound"},
    {model::RefusalCode::NumberUsed, "number-used"},
    {model::RefusalCode::NumberNeeded, "number-needed"},
    {model::RefusalCode::NumberNotHere, "number-not-here"},
    {model::RefusalCode::DomainUnfinished, "domain-unfinished"},
    {model::RefusalCode::DomainApproved, "domain-approved"},
    {model::RefusalCode::DomainNotApproved, "domain-not-approved"},
    {model::RefusalCode::IllegalEvent, "illegal-event"},
    {model::RefusalCode::InstanceElsewhere, "instance-elsewhere"},
    {model::RefusalCode::InstanceDuplicate, "instance-duplicate"},
    {model::RefusalCode::SameInstance, "same-instance"},
    {model::RefusalCode::IssuerMixed, "issuer-mixed"},
    {model::RefusalCode::GrantNotAllowed, "grant-not-allowed"},
    {model::RefusalCode::RepointNotAllowed, "repoint-not-allowed"},
    {model::RefusalCode::ServerUnfit, "server-unfit"},
    {model::RefusalCode::NothingToUndo, "nothing-to-undo"},
    {model::RefusalCode::CannotUndo, "cannot-undo"},
    {model::RefusalCode::Changed, "changed"},
    {model::RefusalCode::Cancelled, "cancelled"},
    {model::RefusalCode::BackupUnusable, "backup-unusable"},
    {model::RefusalCode::BackupUnsound, "backup-unsound"},
    {model::RefusalCode::BackupIsLedger, "backup-is-ledger"},
    {model::RefusalCode::NotInBackup, "not-in-backup"},
});

} // namespace beian::support
