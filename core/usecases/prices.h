#pragma once

#include "core/usecases/desk.h"

#include <QString>

#include <map>
#include <optional>

namespace beian::usecases {

/// An amount of money in fen, a hundredth of a yuan.
using Fen = qint64;

/// What things cost, as the user says. Prices differ by customer and month, so the program brings
/// none along: without `renew` and `buy`, a plan counts months of subscription instead.
struct Prices {
    std::optional<Fen> renew;      ///< a month of a server that is there, renewed or converted
    std::optional<Fen> buy;        ///< a month of a new server, its address included
    std::optional<Fen> address;    ///< a public address or its bandwidth, for as long as is needed
    std::optional<Fen> paidNumber; ///< one number beyond the quota
    std::map<QString, Fen> renewByType; ///< a month of one instance type, where it differs

    [[nodiscard]] bool areComplete() const { return renew && buy; }
    bool operator==(const Prices &) const = default;
};

/// "60" or "60.5" yuan, not negative, at most two places; nothing where it is no such amount.
[[nodiscard]] std::optional<Fen> fenFrom(const QString &yuan);
/// "60", "60.50".
[[nodiscard]] QString yuanText(Fen fen);

/// Sets one price by its word: renew, buy, address, paid-number, else an instance type. False
/// where neither word nor amount is one.
[[nodiscard]] bool setPrice(Prices &prices, const QString &word, const QString &yuan);

/// The price of that word, where it is stated.
[[nodiscard]] std::optional<Fen> priceOf(const Prices &prices, const QString &word);
void clearPrice(Prices &prices, const QString &word);

/// Those that were kept in the ledger; none where nobody stated any.
[[nodiscard]] Outcome<Prices> keptPrices(const Desk &desk);
/// Prices of instance types that are kept already and not among these stay.
[[nodiscard]] Outcome<void> keepPrices(const Desk &desk, const Prices &prices);

} // namespace beian::usecases
