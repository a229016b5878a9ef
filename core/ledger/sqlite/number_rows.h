#pragma once

#include "core/ledger/records.h"
#include "core/ledger/sqlite/connection.h"
#include "core/model/service_number.h"
#include "core/rules/issuance.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace beian::ledger::sqlite {

[[nodiscard]] Result<std::vector<model::ServiceNumber>> readNumbers(
    Connection &connection, const Filter &filter);
[[nodiscard]] Result<std::optional<model::ServiceNumber>> readNumber(
    Connection &connection, const QString &text);
[[nodiscard]] Result<std::optional<model::ServiceNumber>> readNumber(
    Connection &connection, model::NumberId id);
[[nodiscard]] Result<QuotaUse> readQuotaUse(
    Connection &connection, const model::InstanceKey &key);
[[nodiscard]] Result<QuotaUses> readQuotaUses(Connection &connection);

/// What stands beside the permit; an empty text is an unseen number.
struct NewNumber {
    QString text;
    QDateTime at;
    QString note;
};
[[nodiscard]] Result<model::ServiceNumber> insertNumber(
    Connection &connection, const rules::Permit &permit, const NewNumber &number);
[[nodiscard]] Result<model::ServiceNumber> restoreNumber(
    Connection &connection, const model::ServiceNumber &kept, int limit);
[[nodiscard]] Result<void> invalidateNumber(
    Connection &connection, model::NumberId id, const QDateTime &since);
[[nodiscard]] Result<void> voidNumber(
    Connection &connection, model::NumberId id, const QDateTime &at, const QString &reason);
[[nodiscard]] Result<void> grantNumber(
    Connection &connection, model::NumberId id, const QString &account);
[[nodiscard]] Result<void> invalidateNumbers(
    Connection &connection, const model::InstanceKey &key, const QDateTime &at);

} // namespace beian::ledger::sqlite
