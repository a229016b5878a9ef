#pragma once

#include "core/support/enum_names.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace beian::model {

/// What a use case did and wants said beside its result. One enumerator, one sentence in `text`;
/// the comment names the arguments.
enum class NoteCode {
    OtherForm,        ///< number; accepted, but not of the guide's form
    PaidNumber,       ///< number
    LooksIneligible,  ///< instance, rule ids; recorded all the same
    DomainCut,        ///< what was written, domain that it became
    ClockSetBack,     ///< newest event's instant
    EntityHasOrder,   ///< entity, domain of the order that is running
    OldStaysUntil,    ///< domain, old number: it stays until the new filing is approved
    EndsLiveSite,     ///< domain: this was its only live filing
    Superseded,       ///< domain, old number
    ServerUnfit,      ///< instance, rule ids; done all the same (`--anyway`)
    Repointed,        ///< domain, instance: no filing is made
    MoveCases,        ///< domain: the three cases of a move inside the vendor
    WorkdaysUncertain, ///< year whose holidays are not known
    NumberUnseen,     ///< domain: the platform may have made its number unseen
};

struct Note {
    NoteCode code = NoteCode::OtherForm;
    QStringList arguments;

    bool operator==(const Note &) const = default;
};

using Notes = std::vector<Note>;

} // namespace beian::model

namespace beian::support {

template <>
inline constexpr auto enumNames<model::NoteCode> = std::to_array<EnumName<model::NoteCode>>({
    {model::NoteCode::OtherForm, "other-form"},
    {model::NoteCode::PaidNumber, "paid-number"},
    {model::NoteCode::LooksIneligible, "looks-ineligible"},
    {model::NoteCode::DomainCut, "domain-cut"},
    {model::NoteCode::ClockSetBack, "clock-set-back"},
    {model::NoteCode::EntityHasOrder, "entity-has-order"},
    {model::NoteCode::OldStaysUntil, "old-stays-until"},
    {model::NoteCode::EndsLiveSite, "ends-live-site"},
    {model::NoteCode::Superseded, "superseded"},
    {model::NoteCode::ServerUnfit, "server-unfit"},
    {model::NoteCode::Repointed, "repointed"},
    {model::NoteCode::MoveCases, "move-cases"},
    {model::NoteCode::WorkdaysUncertain, "workdays-uncertain"},
    {model::NoteCode::NumberUnseen, "number-unseen"},
});

} // namespace beian::support
