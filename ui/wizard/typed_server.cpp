#include "ui/wizard/typed_server.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;

struct TypedServerTexts {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::TypedServer)
};

tl::unexpected<TypedServerError> wrong(const QString &field, const QString &sentence)
{
    return tl::unexpected(TypedServerError{field, sentence});
}

/// An invalid date where nothing was typed.
tl::expected<QDate, TypedServerError> dayFrom(const QString &typed, const QString &field)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QDate();
    for (const QString &form : {u"yyyy-M-d"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s}) {
        if (const QDate day = QDate::fromString(text, form); day.isValid())
            return day;
    }
    return wrong(field,
        TypedServerTexts::tr("\"%1\" is not a day; write it like 2026-12-31.").arg(text));
}

tl::expected<std::optional<int>, TypedServerError> monthsFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int months = text.toInt(&isNumber);
    if (!isNumber || months < 1 || months > 1200)
        return wrong(u"months"_s,
            TypedServerTexts::tr("\"%1\" is not a number of months.").arg(text));
    return months;
}

/// Nothing where nothing was typed: not stated is not the same as none.
std::optional<std::vector<model::Address>> addressesFrom(const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;，；、]+"_s);
    const QStringList parts = typed.split(between, Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return std::nullopt;
    std::vector<model::Address> addresses;
    for (const QString &part : parts) {
        model::Address address;
        address.ip = part;
        addresses.push_back(std::move(address));
    }
    return addresses;
}

} // namespace

tl::expected<model::Instance, TypedServerError> instanceFrom(
    const usecases::TypedServer &typed, const QString &account,
    const rulebook::Rulebook &rulebook)
{
    model::Instance instance;
    instance.key = {.account = account,
        .product = typed.product,
        .region = typed.region,
        .id = typed.id.trimmed()};
    if (instance.key.product.isEmpty())
        return wrong(u"product"_s, TypedServerTexts::tr("Choose the product."));
    if (instance.key.region.isEmpty())
        return wrong(u"region"_s, TypedServerTexts::tr("Choose the region."));
    if (instance.key.id.isEmpty())
        return wrong(u"id"_s, TypedServerTexts::tr("Copy the instance ID from the console."));
    const auto created = dayFrom(typed.created, u"created"_s);
    if (!created)
        return tl::unexpected(created.error());
    const auto expires = dayFrom(typed.expires, u"expires"_s);
    if (!expires)
        return tl::unexpected(expires.error());
    const auto months = monthsFrom(typed.months);
    if (!months)
        return tl::unexpected(months.error());

    instance.name = typed.name.trimmed();
    instance.billing = support::fromCode<model::Billing>(typed.billing);
    instance.status = support::fromCode<model::InstanceStatus>(typed.status);
    instance.boughtMonths = *months;
    instance.addresses = addressesFrom(typed.addresses);
    if (created->isValid())
        instance.created = rulebook.days().startOf(*created);
    // The console shows the last day that still counts.
    if (expires->isValid())
        instance.expires = model::Expiry::at(rulebook.days().endOf(*expires));
    return instance;
}

} // namespace beian::ui
