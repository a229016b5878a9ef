#include "core/rulebook/strict_json.h"

#include <cmath>

namespace beian::rulebook {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void FirstError::add(RulebookErrorCode code, const QString &path, const QString &detail)
{
    if (!m_error)
        m_error = RulebookError{code, path, detail};
}

StrictObject::StrictObject(const QJsonValue &value, const QString &path, FirstError &errors)
    : m_object(value.toObject())
    , m_path(path)
    , m_errors(errors)
{
    if (!value.isObject())
        errors.add(RulebookErrorCode::WrongType, path, nameOf(QJsonValue::Object));
}

QString StrictObject::text(QStringView key)
{
    const QString text = take(key, QJsonValue::String).toString();
    if (text.trimmed().isEmpty())
        refuse(RulebookErrorCode::BadValue, key, u"empty"_s);
    return text;
}

int StrictObject::number(QStringView key, int least, int most)
{
    const double value = take(key, QJsonValue::Double).toDouble(least);
    if (value != std::floor(value))
        refuse(RulebookErrorCode::WrongType, key, u"whole-number"_s);
    else if (value < least || value > most)
        refuse(RulebookErrorCode::BadValue, key, u"%1..%2"_s.arg(least).arg(most));
    else
        return static_cast<int>(value);
    return least;
}

bool StrictObject::yesOrNo(QStringView key)
{
    return take(key, QJsonValue::Bool).toBool();
}

QJsonArray StrictObject::list(QStringView key)
{
    return take(key, QJsonValue::Array).toArray();
}

QJsonValue StrictObject::object(QStringView key)
{
    // Always an object, so that a missing one is reported once and not by each key inside it.
    return take(key, QJsonValue::Object).toObject();
}

QString StrictObject::pathOf(QStringView key) const
{
    return m_path.isEmpty() ? key.toString() : QString(m_path + u'.' + key);
}

void StrictObject::refuse(RulebookErrorCode code, QStringView key, const QString &detail)
{
    m_errors.add(code, pathOf(key), detail);
}

void StrictObject::refuseUnknownKeys()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key))
            refuse(RulebookErrorCode::UnknownKey, key, key);
    }
}

QJsonValue StrictObject::take(QStringView key, QJsonValue::Type type)
{
    m_asked.insert(key.toString());
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        refuse(RulebookErrorCode::MissingKey, key, key.toString());
    else if (value.type() != type)
        refuse(RulebookErrorCode::WrongType, key, nameOf(type));
    return value;
}

QString pathOfItem(const QString &list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

} // namespace beian::rulebook
