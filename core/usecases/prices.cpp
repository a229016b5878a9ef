#include "core/usecases/prices.h"

#include "core/usecases/kept_object.h"

#include <QRegularExpression>

#include <array>

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

const QString settingKey = u"plan/prices"_s;

struct Named {
    QLatin1StringView word;
    std::optional<Fen> Prices::*price;
};

constexpr std::array namedPrices{Named{"renew"_L1, &Prices::renew}, Named{"buy"_L1, &Prices::buy},
    Named{"address"_L1, &Prices::address}, Named{"paid-number"_L1, &Prices::paidNumber}};

Prices pricesFrom(const QJsonObject &object)
{
    Prices prices;
    for (auto it = object.begin(); it != object.end(); ++it) {
        // What another hand wrote there and is no price is none.
        [[maybe_unused]] const bool isSet = setPrice(prices, it.key(), it.value().toString());
    }
    return prices;
}

QJsonObject jsonOf(const Prices &prices)
{
    QJsonObject object;
    for (const Named &named : namedPrices) {
        if (const std::optional<Fen> &price = prices.*named.price)
            object.insert(named.word, yuanText(*price));
    }
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
    if (!price)
        return false;
    for (const Named &named : namedPrices) {
        if (word == named.word) {
            prices.*named.price = price;
            return true;
        }
    }
    // An instance type has its family and size apart: "ecs.g6.large". A word misspelt has not.
    if (!word.contains(u'.') || word.contains(u' '))
        return false;
    prices.renewByType[word] = *price;
    return true;
}

std::optional<Fen> priceOf(const Prices &prices, const QString &word)
{
    for (const Named &named : namedPrices) {
        if (word == named.word)
            return prices.*named.price;
    }
    const auto type = prices.renewByType.find(word);
    return type != prices.renewByType.end() ? std::optional(type->second) : std::nullopt;
}

void clearPrice(Prices &prices, const QString &word)
{
    for (const Named &named : namedPrices) {
        if (word == named.word)
            prices.*named.price = std::nullopt;
    }
    prices.renewByType.erase(word);
}

Outcome<Prices> keptPrices(const Desk &desk)
{
    return keptObject(desk, settingKey).map(pricesFrom);
}

Outcome<void> keepPrices(const Desk &desk, const Prices &prices)
{
    return changeObject(desk, settingKey, [&prices](QJsonObject &object) {
        Prices kept = prices;
        const Prices before = pricesFrom(object);
        kept.renewByType.insert(before.renewByType.begin(), before.renewByType.end());
        object = jsonOf(kept);
    });
}

} // namespace beian::usecases
