#include "app/cli/instants.h"

#include <QRegularExpression>

namespace beian::cli {

using usecases::Failure;
using usecases::Outcome;
using namespace Qt::StringLiterals;

namespace {

Failure badField(const QString &option, const QString &text)
{
    return Failure(model::Refusal{model::RefusalCode::FieldBad, {option, text}});
}

/// Which end of a day is meant where only the day was typed.
enum class DayEdge { Begin, End };

Outcome<QDateTime> edgeOption(
    const usecases::Desk &desk, const QString &option, const QString &text, DayEdge edge)
{
    if (text.isEmpty())
        return QDateTime();
    if (const auto instant = parseInstant(text))
        return *instant;
    const auto day = dayOption(option, text);
    if (!day)
        return tl::unexpected(day.error());
    const support::LocalDays days = desk.rulebook.days();
    return edge == DayEdge::Begin ? days.startOf(*day) : days.endOf(*day);
}

} // namespace

std::optional<QDateTime> parseInstant(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return std::nullopt;
    return instant.toUTC();
}

Outcome<QDate> dayOption(const QString &option, const QString &text)
{
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return tl::unexpected(badField(option, text));
    return day;
}

Outcome<QDateTime> instantOption(const QString &option, const QString &text)
{
    if (text.isEmpty())
        return QDateTime();
    const auto instant = parseInstant(text);
    if (!instant)
        return tl::unexpected(badField(option, text));
    return *instant;
}

Outcome<QDateTime> beginOption(
    const usecases::Desk &desk, const QString &option, const QString &text)
{
    return edgeOption(desk, option, text, DayEdge::Begin);
}

Outcome<QDateTime> endOption(
    const usecases::Desk &desk, const QString &option, const QString &text)
{
    return edgeOption(desk, option, text, DayEdge::End);
}

Outcome<model::Expiry> expiryOption(
    const usecases::Desk &desk, const QString &option, const QString &text)
{
    if (text == "never"_L1)
        return model::Expiry::never();
    const auto end = endOption(desk, option, text);
    if (!end)
        return tl::unexpected(end.error());
    return model::Expiry::at(*end);
}

} // namespace beian::cli
