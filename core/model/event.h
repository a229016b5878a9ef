#pragma once

#include "core/support/enum_names.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace beian::model {

enum class EventKind {
    AccountAdded,
    AccountChanged,
    InstanceAdded,
    InstanceChanged,
    InstanceGone,
    InstanceReturned,
    InstanceTransferred,
    Imported,
    Answered,
    AnswerWithdrawn,
    ElsewhereStated,
    NumberIssued,
    NumberRecorded,
    NumberVoided,
    NumberGranted,
    FilingBound,
    FilingAdopted,
    FilingAdvanced,
    FilingMoved,
    FilingFactStated,
    DutyDone,
    DutyReopened,
    ItemTicked,
    RulebookChosen,
    LedgerMigrated,   ///< the file took a later form; carries every row
    LedgerRestored,   ///< the whole ledger came from a backup
    AccountRestored,  ///< this and the following: one row was brought back from a backup
    InstanceRestored,
    NumberRestored,
    FilingRestored,
};

/// One line of the append-only history. The texts name what it is about, empty where it is about
/// no such thing, and stay true when those rows change later.
struct Event {
    qint64 id = 0; ///< given by the ledger, ascending
    QDateTime at;
    EventKind kind = EventKind::AccountAdded;
    QString account;
    QString instance; ///< model::toText of the key
    QString number;
    QString domain;
    QJsonObject detail; ///< what changed: {"field": {"old": …, "new": …}}, reasons, findings
    QString rulebookId;
    QDate rulebookDate;
    QString actor;
    bool rehearsed = false;
};

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::EventKind> = std::to_array<EnumName<model::EventKind>>({
    {model::EventKind::AccountAdded, "account-added"},
    {model::EventKind::AccountChanged, "account-changed"},
    {model::EventKind::InstanceAdded, "instance-added"},
    {model::EventKind::InstanceChanged, "instance-changed"},
    {model::EventKind::InstanceGone, "instance-gone"},
    {model::EventKind::InstanceReturned, "instance-returned"},
    {model::EventKind::InstanceTransferred, "instance-transferred"},
    {model::EventKind::Imported, "imported"},
    {model::EventKind::Answered, "answered"},
    {model::EventKind::AnswerWithdrawn, "answer-withdrawn"},
    {model::EventKind::ElsewhereStated, "elsewhere-stated"},
    {model::EventKind::NumberIssued, "number-issued"},
    {model::EventKind::NumberRecorded, "number-recorded"},
    {model::EventKind::NumberVoided, "number-voided"},
    {model::EventKind::NumberGranted, "number-granted"},
    {model::EventKind::FilingBound, "filing-bound"},
    {model::EventKind::FilingAdopted, "filing-adopted"},
    {model::EventKind::FilingAdvanced, "filing-advanced"},
    {model::EventKind::FilingMoved, "filing-moved"},
    {model::EventKind::FilingFactStated, "filing-fact-stated"},
    {model::EventKind::DutyDone, "duty-done"},
    {model::EventKind::DutyReopened, "duty-reopened"},
    {model::EventKind::ItemTicked, "item-ticked"},
    {model::EventKind::RulebookChosen, "rulebook-chosen"},
    {model::EventKind::LedgerMigrated, "ledger-migrated"},
    {model::EventKind::LedgerRestored, "ledger-restored"},
    {model::EventKind::AccountRestored, "account-restored"},
    {model::EventKind::InstanceRestored, "instance-restored"},
    {model::EventKind::NumberRestored, "number-restored"},
    {model::EventKind::FilingRestored, "filing-restored"},
});

} // namespace beian::support
