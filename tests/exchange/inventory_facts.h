#pragma once

#include "core/exchange/inventory_reader.h"
#include "core/model/snapshot.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace beian::tests {

/// Every field of an instance in one line, so that a test compares all of them at once.
[[nodiscard]] QString factsOf(const model::Instance &instance);
[[nodiscard]] QStringList factsOf(const model::Snapshot &snapshot);
[[nodiscard]] QString factsOf(const model::ElasticAddress &elastic);
/// "only …" or "alone …", with the list that it stood in.
[[nodiscard]] QString factsOf(const model::Supplement &supplement);
/// "ecs cn-hangzhou complete", one a scope.
[[nodiscard]] QStringList scopesOf(const model::Snapshot &snapshot);
/// "3 date-bad expires: soon", one a row.
[[nodiscard]] QStringList rejectedOf(const exchange::FileReport &report);
/// "not-json 3:7 comma"; "ok" where the file was read.
[[nodiscard]] QString outcomeOf(const tl::expected<exchange::FileReport, model::ReadError> &result);

/// A file of tests/data/inventory.
[[nodiscard]] QByteArray fixture(const QString &name);

[[nodiscard]] tl::expected<exchange::FileReport, model::ReadError> readBytes(
    const QByteArray &bytes, model::Snapshot &into, const exchange::ReadOptions &options);
[[nodiscard]] tl::expected<exchange::FileReport, model::ReadError> readBytes(
    const QByteArray &bytes, model::Snapshot &into);

/// Options with the account "acme" and nothing else.
[[nodiscard]] exchange::ReadOptions plainOptions();

} // namespace beian::tests
