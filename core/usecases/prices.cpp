#include "core/usecases/prices.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

const QString settingKey = u"plan/prices"_s;

QJsonObject jsonOf(const Prices &prices)
{
    QJsonObject object;
    const auto put = [&object](const QString &word, const std::optional<Fen> &price) {
        if (price)
            object.insert(word, yuanText(*price));
    };
    put(u"renew"_s, prices.renew);
    put(u"buy"_s, prices.buy);
    put(u"address"_s, prices.address);
    put(u"paid-number"_s, prices.paidNumber);
    for (const auto &[type, price] : prices.renewByType)
        object.insert(type, yuanText(price));
    return object;
}

} // namespace

std::optional<Fen> fenFrom(const QString &yuan)
{
    static const QRegularExpression form(u"^([0-9]{1,9})(?:\\.([0-9]{1,2}))?$"_s);
    const QRegularExpressionMatch match = form.match(yuan.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * 100
           + match.captured(2).leftJustified(2, u'0').toLongLong();
}

QString yuanText(Fen fen)
{
    const QString whole = QString::number(fen / 100);
    return fen % 100 == 0 ? whole : whole + u".%1"_s.arg(fen % 100, 2, 10, QChar(u'0'));
}

bool setPrice(Prices &prices, const QString &word, const QString &yuan)
{
    const std::optional<Fen> price = fenFrom(yuan);
    // An instance type has its family and size apart: "ecs.g6.large". A word misspelt has not.
    const bool isType = word.contains(u'.') && !word.contains(u' ');
    if (!price)
        return false;
    if (word == u"renew"_s)
        prices.renew = price;
    else if (word == u"buy"_s)
        prices.buy = price;
    else if (word == u"address"_s)
        prices.address = price;
    else if (word == u"paid-number"_s)
        prices.paidNumber = price;
    else if (isType)
        prices.renewByType[word] = *price;
    else
        return false;
    return true;
}

Outcome<Prices> keptPrices(const ledger::Reader &reader)
{
    const auto stored = reader.setting(settingKey);
    if (!stored)
        return tl::unexpected(Failure(stored.error()));
    const QJsonObject object = QJsonDocument::fromJson(stored->toUtf8()).object();
    Prices prices;
    for (auto it = object.begin(); it != object.end(); ++it) {
        // What another hand wrote there and is no price is none.
        [[maybe_unused]] const bool isSet = setPrice(prices, it.key(), it.value().toString());
    }
    return prices;
}

Outcome<Prices> keptPrices(const Desk &desk)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    return keptPrices(**reader);
}

Outcome<void> keepPrices(const Desk &desk, const Prices &prices)
{
    const QJsonObject object = jsonOf(prices);
    const QString value =
        object.isEmpty()
            ? QString()
            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    if (const auto stored = (*writer)->setSetting(settingKey, value); !stored)
        return tl::unexpected(Failure(stored.error()));
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return {};
}

} // namespace beian::usecases
