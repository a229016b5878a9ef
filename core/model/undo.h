#pragma once

#include "core/model/event.h"

#include <tl/expected.hpp>

namespace beian::model {

/// What undoing an event does. Nothing is erased: each deed is an event of its own, whose detail
/// names the one that it undoes under `undoesKey`.
enum class UndoDeed {
    DiscardDraft, ///< the number is free again
    VoidRecorded, ///< the same digits can be recorded again
    VoidIssued,   ///< the number still counts
    CorrectBack,
    TickBack,
    ReopenDuty,
    AnswerBack, ///< to the answer before, or to none
    ElsewhereBack,
    AccountBack,
    RulebookBack,
    FactBack,
};

/// Why an event cannot be undone; each has its sentence that says what to do instead.
enum class UndoBar {
    OtherActor,  ///< somebody else's action
    IsUndo,      ///< it undid something itself
    Import,      ///< an inventory, and what it changed
    Account,     ///< an account was made
    Fact,        ///< what the platform or the authority did
    Discard,     ///< a discarded draft is not taken up again
    Notice,      ///< a notice, or that it was rectified
    Voided,      ///< a voided number does not come back
    Granted,     ///< the use of a number was granted in the console
    Adopted,     ///< an approved filing was brought in
    Repointed,   ///< the address alone was changed
    Backup,      ///< the ledger took another form, or something from a backup
    NoBefore,    ///< the entry does not hold the value before
};

/// The key in an event's detail that holds the id of the event which it undoes.
inline constexpr char undoesKey[] = "undoes";

/// The reason that a number or draft keeps which was undone; worded where it is shown.
inline constexpr char undoneReason[] = "undone";

/// What undoing that event would do, by the event alone.
[[nodiscard]] tl::expected<UndoDeed, UndoBar> undoOf(const Event &event);

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::UndoDeed> = std::to_array<EnumName<model::UndoDeed>>({
    {model::UndoDeed::DiscardDraft, "discard-draft"},
    {model::UndoDeed::VoidRecorded, "void-recorded"},
    {model::UndoDeed::VoidIssued, "void-issued"},
    {model::UndoDeed::CorrectBack, "correct-back"},
    {model::UndoDeed::TickBack, "tick-back"},
    {model::UndoDeed::ReopenDuty, "reopen-duty"},
    {model::UndoDeed::AnswerBack, "answer-back"},
    {model::UndoDeed::ElsewhereBack, "elsewhere-back"},
    {model::UndoDeed::AccountBack, "account-back"},
    {model::UndoDeed::RulebookBack, "rulebook-back"},
    {model::UndoDeed::FactBack, "fact-back"},
});

template <>
inline constexpr auto enumNames<model::UndoBar> = std::to_array<EnumName<model::UndoBar>>({
    {model::UndoBar::OtherActor, "other-actor"},
    {model::UndoBar::IsUndo, "is-undo"},
    {model::UndoBar::Import, "import"},
    {model::UndoBar::Account, "account"},
    {model::UndoBar::Fact, "fact"},
    {model::UndoBar::Discard, "discard"},
    {model::UndoBar::Notice, "notice"},
    {model::UndoBar::Voided, "voided"},
    {model::UndoBar::Granted, "granted"},
    {model::UndoBar::Adopted, "adopted"},
    {model::UndoBar::Repointed, "repointed"},
    {model::UndoBar::Backup, "backup"},
    {model::UndoBar::NoBefore, "no-before"},
});

} // namespace beian::support
