#include "core/usecases/kept_object.h"

#include <QJsonDocument>

namespace beian::usecases {

Outcome<QJsonObject> keptObject(const ledger::Reader &reader, const QString &key)
{
    const auto stored = reader.setting(key);
    if (!stored)
        return tl::unexpected(Failure(stored.error()));
    return QJsonDocument::fromJson(stored->toUtf8()).object();
}

Outcome<QJsonObject> keptObject(const Desk &desk, const QString &key)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    return keptObject(**reader, key);
}

Outcome<void> changeObject(const Desk &desk, const QString &key,
    const std::function<void(QJsonObject &object)> &change)
{
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    auto object = keptObject(**writer, key);
    if (!object)
        return tl::unexpected(object.error());
    change(*object);
    const QString value =
        object->isEmpty()
            ? QString()
            : QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact));
    if (const auto stored = (*writer)->setSetting(key, value); !stored)
        return tl::unexpected(Failure(stored.error()));
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return {};
}

} // namespace beian::usecases
