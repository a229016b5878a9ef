#pragma once

#include "core/model/filing.h"
#include "core/model/instance.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace beian::ledger::sqlite {

/// "2026-11-24T00:29:24.000Z": one width, so that texts sort as instants follow.
[[nodiscard]] QByteArray instantBytes(const QDateTime &instant);
[[nodiscard]] QString instantText(const QDateTime &instant);
/// Invalid where the text is not of that form.
[[nodiscard]] QDateTime instantFromText(const QString &text);

/// Lists are kept as JSON in one column. The readers give nothing where the text cannot be read.
[[nodiscard]] QString textsJson(const QStringList &texts);
[[nodiscard]] std::optional<QStringList> textsFromJson(const QString &json);

[[nodiscard]] QByteArray addressesJson(const std::vector<model::Address> &addresses);
[[nodiscard]] std::optional<std::vector<model::Address>> addressesFromJson(const QString &json);

[[nodiscard]] QString approvedWithJson(const model::ApprovedWith &approvedWith);
[[nodiscard]] std::optional<model::ApprovedWith> approvedWithFromJson(const QString &json);

} // namespace beian::ledger::sqlite
