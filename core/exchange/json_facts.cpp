#include "core/exchange/json_facts.h"

#include "core/exchange/moment.h"

#include <QSet>

namespace beian::exchange {

using model::Billing;
using model::Expiry;
using model::RowErrorCode;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<RowFault> badDate(QLatin1StringView key, const QString &text)
{
    return tl::unexpected(RowFault{RowErrorCode::DateBad, key + u": "_s + text});
}

} // namespace

tl::expected<QDateTime, RowFault> instantOf(JsonValue item, QLatin1StringView key)
{
    const QString text = item.text(key);
    const Moment moment = parseMoment(text, MomentUse::Start);
    if (moment.kind == Moment::Kind::Bad)
        return badDate(key, text);
    return moment.instant;
}

tl::expected<Expiry, RowFault> expiryOf(
    JsonValue item, QLatin1StringView key, std::optional<Billing> billing)
{
    // Answers give pay-as-you-go resources ordinary dates at times; they mean nothing there.
    if (billing == Billing::PayAsYouGo || billing == Billing::Spot)
        return Expiry::never();
    const QString text = item.text(key);
    const Moment moment = parseMoment(text, MomentUse::End);
    switch (moment.kind) {
    case Moment::Kind::NotStated:
        return Expiry();
    case Moment::Kind::Never:
        return Expiry::never();
    case Moment::Kind::At:
        return Expiry::at(moment.instant);
    case Moment::Kind::Bad:
        return badDate(key, text);
    }
    Q_UNREACHABLE();
}

std::optional<int> megabitsOf(JsonValue value)
{
    bool ok = false;
    const int megabits = value.text().toInt(&ok);
    return ok && megabits >= 0 ? std::optional(megabits) : std::nullopt;
}

std::optional<Billing> billingOf(const QString &word)
{
    if (word == "PrePaid"_L1 || word == "PrePay"_L1)
        return Billing::Subscription;
    if (word == "PostPaid"_L1 || word == "PayOnDemand"_L1 || word == "PostPay"_L1)
        return Billing::PayAsYouGo;
    return std::nullopt;
}

std::optional<QStringList> operationLocksOf(JsonValue item)
{
    const JsonValue locks = item["OperationLocks"_L1];
    if (!locks.isObject())
        return std::nullopt;
    QStringList reasons;
    for (const JsonValue &lock : locks["LockReason"_L1].elements()) {
        const QString reason = lock.isText() ? lock.text() : lock.text("LockReason"_L1);
        if (!reason.isEmpty())
            reasons.append(reason.toLower());
        else if (!lock.isText())
            reasons.append(u"locked"_s);
    }
    return reasons;
}

std::optional<QStringList> businessLocksOf(JsonValue item)
{
    const QString status = item.text("BusinessStatus"_L1);
    if (status.isEmpty())
        return std::nullopt;
    if (status == "Normal"_L1)
        return QStringList();
    if (status == "FinancialLocked"_L1)
        return QStringList{u"financial"_s};
    if (status == "OperationLock"_L1)
        return QStringList{u"locked"_s};
    return QStringList{status.toLower()};
}

QStringList addressesOf(JsonValue list)
{
    QStringList addresses;
    QSet<QString> known;
    for (const JsonValue &element : list.elements()) {
        QString address = element.text();
        address.remove(u' ');
        if (address.isEmpty() || known.contains(address))
            continue;
        known.insert(address);
        addresses.append(address);
    }
    return addresses;
}

model::Address fixedAddress(const QString &ip)
{
    model::Address address;
    address.ip = ip;
    return address;
}

} // namespace beian::exchange
