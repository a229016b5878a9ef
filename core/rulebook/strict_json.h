#pragma once

#include "core/rulebook/rulebook_reader.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringView>

#include <optional>

namespace beian::rulebook {

/// The first thing that is wrong with a rulebook; later ones often only follow from it.
class FirstError final
{
public:
    void add(RulebookErrorCode code, const QString &path, const QString &detail);
    [[nodiscard]] const std::optional<RulebookError> &error() const { return m_error; }

private:
    std::optional<RulebookError> m_error;
};

/// One object of a rulebook's JSON, asked for each key that belongs into it. What is missing or has
/// another type is reported to `errors`, and an empty value handed out, so that reading goes on
/// without a question after each key.
class StrictObject final
{
public:
    StrictObject(const QJsonValue &value, const QString &path, FirstError &errors);

    [[nodiscard]] QString text(QStringView key);
    /// A whole number within `least` and `most`.
    [[nodiscard]] int number(QStringView key, int least, int most);
    [[nodiscard]] bool yesOrNo(QStringView key);
    [[nodiscard]] QJsonArray list(QStringView key);
    [[nodiscard]] QJsonValue object(QStringView key);

    [[nodiscard]] QString pathOf(QStringView key) const;
    void refuse(RulebookErrorCode code, QStringView key, const QString &detail);
    /// Reports the keys that were never asked for. To be called last.
    void refuseUnknownKeys();

private:
    [[nodiscard]] QJsonValue take(QStringView key, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_path;
    FirstError &m_errors;
    QSet<QString> m_asked;
};

/// "products[2]".
[[nodiscard]] QString pathOfItem(const QString &list, qsizetype index);

/// The path of the first key that stands twice in one object: QJsonDocument keeps the last of them
/// and says nothing. Only for text that QJsonDocument takes.
[[nodiscard]] std::optional<QString> repeatedKey(const QByteArray &json);

} // namespace beian::rulebook
