#include "core/usecases/column_mapping.h"

#include "core/usecases/kept_object.h"

#include <QCryptographicHash>

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
    const auto object = keptObject(desk, settingOf(header));
    if (!object)
        return tl::unexpected(object.error());
    ColumnMapping mapping;
    for (auto it = object->begin(); it != object->end(); ++it)
        mapping.insert(it.key(), it.value().toString());
    return mapping;
}

Outcome<void> rememberColumns(
    const Desk &desk, const QStringList &header, const ColumnMapping &mapping)
{
    return changeObject(desk, settingOf(header), [&mapping](QJsonObject &object) {
        object = {};
        for (auto it = mapping.cbegin(); it != mapping.cend(); ++it)
            object.insert(it.key(), it.value());
    });
}

ColumnMapping readColumns(ColumnMapping mapping)
{
    mapping.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return mapping;
}

} // namespace beian::usecases
