#pragma once

#include "core/model/note.h"
#include "core/model/service_number.h"
#include "core/usecases/desk.h"
#include "core/usecases/precheck.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

// What `--json` prints. Keys are only ever added; codes are never translated, and what is
// (`text`, `message`) stands beside its code.
namespace beian::cli {

[[nodiscard]] QString compact(const QJsonObject &json);
[[nodiscard]] QJsonObject codeAndMessage(const QString &code, const QString &message);

/// null for an invalid one; else UTC, to the second.
[[nodiscard]] QJsonValue instantJson(const QDateTime &instant);
[[nodiscard]] QJsonValue dayJson(QDate day);
/// null for an empty text.
[[nodiscard]] QJsonValue textJson(const QString &text);
/// An instant, "never", or null where not stated.
[[nodiscard]] QJsonValue expiryJson(const model::Expiry &expiry);

/// What names an instance wherever another thing refers to it.
[[nodiscard]] QJsonObject instanceJson(const model::Instance &instance);
/// All that the ledger knows of it: the list's shape.
[[nodiscard]] QJsonObject fullInstanceJson(const model::Instance &instance);

[[nodiscard]] QJsonValue remedyJson(const std::optional<rules::Remedy> &remedy);
[[nodiscard]] QJsonObject findingJson(
    const rules::Finding &finding, const rulebook::Rulebook &rulebook);
[[nodiscard]] QJsonArray findingsJson(
    const rules::Assessment &assessment, const rulebook::Rulebook &rulebook);
[[nodiscard]] QJsonObject quotaJson(const usecases::Quota &quota);
[[nodiscard]] QJsonObject precheckedJson(
    const usecases::Prechecked &prechecked, const rulebook::Rulebook &rulebook);

/// A number that was just made or recorded. `notes` are the sentences that go with it.
[[nodiscard]] QJsonObject madeNumberJson(const model::ServiceNumber &number,
    const model::Instance &instance, const usecases::Quota &quota, const model::Notes &notes);
[[nodiscard]] QJsonArray notesJson(const model::Notes &notes);

} // namespace beian::cli
