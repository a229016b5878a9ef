#pragma once

#include "core/model/filing.h"
#include "core/model/instance.h"
#include "core/model/service_number.h"
#include "core/rulebook/rulebook.h"
#include "core/text/check_items.h"
#include "core/text/events.h"
#include "core/text/registers.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace beian::text {

[[nodiscard]] QString issuerWord(model::Issuer issuer);
/// Said beside every local number: for rehearsal, not for a real submission.
[[nodiscard]] QString issuerWarning(model::Issuer issuer);
[[nodiscard]] QString numberStateWord(model::NumberState state);
/// Instead of its state, on an unbound number whose server is unfit.
[[nodiscard]] QString doNotUseWord();
[[nodiscard]] QString stageWord(model::Stage stage);
/// What a person does by it: "提交", "通过".
[[nodiscard]] QString filingEventWord(model::FilingEvent event);
[[nodiscard]] QString filingTypeWord(model::FilingType type);
[[nodiscard]] QString cancelKindWord(model::CancelKind kind);
[[nodiscard]] QString chargeWord(model::ServiceNumber::Charge charge);
[[nodiscard]] QString billingWord(const std::optional<model::Billing> &billing);
[[nodiscard]] QString statusWord(model::InstanceStatus status);
/// The normalised word, else the platform's own text, else "not stated".
[[nodiscard]] QString statusWord(const model::Instance &instance);
/// The rulebook's name of a product or region, else the id.
[[nodiscard]] QString productName(const QString &product, const rulebook::Rulebook &rulebook);
[[nodiscard]] QString regionName(const QString &region, const rulebook::Rulebook &rulebook);
/// The shown last day ("2027-11-22"), "永久" for never, "未注明" for not stated.
[[nodiscard]] QString expiryText(const model::Expiry &expiry, const rulebook::Rulebook &rulebook);
/// The local day of an instant; empty for an invalid one.
[[nodiscard]] QString dayText(const QDateTime &instant, const rulebook::Rulebook &rulebook);
/// Local day and minute.
[[nodiscard]] QString momentText(const QDateTime &instant, const rulebook::Rulebook &rulebook);
/// For a list whose languages put different marks between its parts: "、" or ", ".
[[nodiscard]] QString joined(const QStringList &parts);

} // namespace beian::text
