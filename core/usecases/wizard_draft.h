#pragma once

#include "core/ledger/ledger.h"
#include "core/model/filing.h"
#include "core/model/instance.h"
#include "core/model/service_number.h"
#include "core/support/enum_names.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace beian::usecases {

enum class WizardStep { Check, Instance, Number, Binding, Done };

/// A server as it is being typed in by hand, before anything of it was checked.
struct TypedServer {
    QString name;
    QString product; ///< an id of the rulebook
    QString region;  ///< an id of the rulebook
    QString id;
    QString billing; ///< word of model::Billing, empty: not stated
    QString created; ///< day
    QString expires; ///< last day
    QString months;
    QString addresses;
    QString status; ///< word of model::InstanceStatus, empty: not stated

    bool operator==(const TypedServer &) const = default;
};

/// All that the wizard was told so far: what its pages share, and what is kept when it is closed
/// midway.
struct WizardDraft {
    WizardStep step = WizardStep::Check; ///< the page that was shown last
    QString account;
    TypedServer server;
    std::optional<model::InstanceKey> instance;
    model::Issuer issuer = model::Issuer::Console;
    /// The person has a number from the console although the server looks ineligible.
    bool hasNumberAlready = false;
    QString typedNumber; ///< as typed or pasted
    QString number;      ///< the one that exists by now; empty: none yet
    bool reused = false; ///< `number` was there before
    bool bindsLater = false;
    QString domain; ///< as typed
    model::FilingType type = model::FilingType::First;
    bool bound = false; ///< the filing was started

    bool operator==(const WizardDraft &) const = default;
};

[[nodiscard]] QJsonObject toJson(const WizardDraft &draft);
/// Nothing where a part is missing, of the wrong type or a word unknown: a later program wrote it.
[[nodiscard]] std::optional<WizardDraft> wizardDraftFromJson(const QJsonObject &json);

/// Keeps the draft in the ledger, for the next time. It is no part of the history.
[[nodiscard]] ledger::Result<void> storeWizardDraft(
    ledger::Ledger &ledger, const WizardDraft &draft);
/// The kept draft; nothing where there is none or it cannot be read.
[[nodiscard]] ledger::Result<std::optional<WizardDraft>> loadWizardDraft(ledger::Ledger &ledger);
[[nodiscard]] ledger::Result<void> clearWizardDraft(ledger::Ledger &ledger);

/// What became of the draft's number and filing: another program, or an undo, may have ended them.
enum class DraftFate { AsItWas, NumberGone, FilingGone };
/// Takes out of the draft what no longer stands; what was typed stays.
[[nodiscard]] ledger::Result<DraftFate> followLedger(ledger::Ledger &ledger, WizardDraft &draft);
/// The filing on the draft's number, if it has one that was not discarded.
[[nodiscard]] ledger::Result<std::optional<model::Filing>> filingOfDraft(
    ledger::Ledger &ledger, const WizardDraft &draft);

/// The setting that holds the draft.
inline constexpr char wizardDraftSetting[] = "wizard.draft";

} // namespace beian::usecases

namespace beian::support {

template <>
inline constexpr auto enumNames<usecases::WizardStep> =
    std::to_array<EnumName<usecases::WizardStep>>({
        {usecases::WizardStep::Check, "check"},
        {usecases::WizardStep::Instance, "instance"},
        {usecases::WizardStep::Number, "number"},
        {usecases::WizardStep::Binding, "binding"},
        {usecases::WizardStep::Done, "done"},
    });

} // namespace beian::support
