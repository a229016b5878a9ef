#include "core/exchange/row_checks.h"

#include <algorithm>

namespace beian::exchange {

using model::Expiry;
using model::Instance;
using model::RowErrorCode;
using namespace Qt::StringLiterals;

namespace {

/// A line's end, a NUL, a mark that turns the direction of writing: in an id they hide what it is.
bool isInvisible(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // all that can be seen, and the blank
        return false;
    }
}

std::optional<RowFault> checkKey(const QString &field, const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isInvisible))
        return std::nullopt;
    QString shown = text.simplified();
    shown.removeIf(isInvisible);
    return RowFault{RowErrorCode::ValueBad, field + u": "_s + shown};
}

} // namespace

std::optional<RowFault> checkRow(Instance &instance)
{
    instance.name.remove(QChar(QChar::Null));
    instance.statusText.remove(QChar(QChar::Null));
    if (auto fault = checkKey(u"id"_s, instance.key.id))
        return fault;
    if (auto fault = checkKey(u"region"_s, instance.key.region))
        return fault;
    const bool hasBoth = instance.created.isValid() && instance.expires.kind() == Expiry::Kind::At;
    if (hasBoth && instance.expires.instant() < instance.created) {
        return RowFault{RowErrorCode::EndsBeforeCreated,
            instance.key.id + u": "_s + instance.expires.instant().toString(Qt::ISODate)};
    }
    return std::nullopt;
}

} // namespace beian::exchange
