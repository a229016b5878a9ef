#include "core/usecases/column_mapping.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

/// A header may be long, and its words any; the key is neither.
QString settingOf(const QStringList &header)
{
    const QByteArray joined = header.join(u'\x1f').toUtf8();
    const QByteArray hash = QCryptographicHash::hash(joined, QCryptographicHash::Sha256);
    return u"columns/"_s + QString::fromLatin1(hash.toHex());
}

} // namespace

Outcome<ColumnMapping> rememberedColumns(const Desk &desk, const QStringList &header)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto stored = (*reader)->setting(settingOf(header));
    if (!stored)
        return tl::unexpected(Failure(stored.error()));
    const QJsonObject object = QJsonDocument::fromJson(stored->toUtf8()).object();
    ColumnMapping mapping;
    for (auto it = object.begin(); it != object.end(); ++it)
        mapping.insert(it.key(), it.value().toString());
    return mapping;
}

Outcome<void> rememberColumns(
    const Desk &desk, const QStringList &header, const ColumnMapping &mapping)
{
    QJsonObject object;
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it)
        object.insert(it.key(), it.value());
    const QString value = object.isEmpty()
                              ? QString()
                              : QString::fromUtf8(
                                    QJsonDocument(object).toJson(QJsonDocument::Compact));
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    if (const auto stored = (*writer)->setSetting(settingOf(header), value); !stored)
        return tl::unexpected(Failure(stored.error()));
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return {};
}

ColumnMapping readColumns(ColumnMapping mapping)
{
    mapping.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return mapping;
}

} // namespace beian::usecases
