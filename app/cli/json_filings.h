#pragma once

#include "core/model/event.h"
#include "core/usecases/list_filings.h"
#include "core/usecases/self_check.h"

#include <QJsonObject>

// The shapes of what is listed: numbers, filings, events, duties, the self-check.
namespace beian::cli {

[[nodiscard]] QJsonObject standingJson(
    const rules::Standing &standing, const rulebook::Rulebook &rulebook);
[[nodiscard]] QJsonObject filingJson(const model::Filing &filing);
/// With its server and standing.
[[nodiscard]] QJsonObject filingJson(
    const usecases::FilingRow &row, const rulebook::Rulebook &rulebook);
[[nodiscard]] QJsonObject numberJson(const model::ServiceNumber &number);
[[nodiscard]] QJsonObject numberJson(const usecases::NumberRow &row);
[[nodiscard]] QJsonObject eventJson(
    const model::Event &event, const rulebook::Rulebook &rulebook);
[[nodiscard]] QJsonObject dutyJson(const usecases::Duty &duty);
[[nodiscard]] QJsonObject checkItemJson(
    const usecases::CheckItem &item, const rulebook::Rulebook &rulebook);
[[nodiscard]] QJsonObject accountJson(const model::Account &account);

} // namespace beian::cli
