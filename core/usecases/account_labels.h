#pragma once

#include "core/model/account.h"
#include "core/support/enum_names.h"
#include "core/usecases/desk.h"

#include <map>
#include <vector>

namespace beian::usecases {

/// A mark that tells accounts apart at a look.
enum class AccountColour { None, Blue, Teal, Green, Amber, Orange, Rose, Purple, Grey };

/// What somebody calls an account, and for whom it is kept. It changes no verdict and no history.
struct AccountLabel {
    QString nick;   ///< empty: its own name
    QString client; ///< of an agency; empty: nobody's
    AccountColour colour = AccountColour::None;

    bool operator==(const AccountLabel &) const = default;
};

/// By folded account name.
using AccountLabels = std::map<QString, AccountLabel>;

[[nodiscard]] AccountLabel labelOf(const AccountLabels &labels, const QString &account);
/// "Nick (name)", or the name alone.
[[nodiscard]] QString shownName(const AccountLabels &labels, const QString &account);

[[nodiscard]] Outcome<AccountLabels> accountLabels(const ledger::Reader &reader);
[[nodiscard]] Outcome<AccountLabels> accountLabels(const Desk &desk);
/// Nick name and client are trimmed; a label without anything is forgotten.
[[nodiscard]] Outcome<void> labelAccount(
    const Desk &desk, const QString &account, const AccountLabel &label);

/// An agency's client, and the accounts that are kept for it.
struct Client {
    QString name;
    QStringList accounts;

    bool operator==(const Client &) const = default;
};

/// By name; names that differ in case only are one client, as first written.
[[nodiscard]] std::vector<Client> clientsOf(
    const std::vector<model::Account> &accounts, const AccountLabels &labels);

} // namespace beian::usecases

namespace beian::support {

template <>
inline constexpr auto enumNames<usecases::AccountColour> =
    std::to_array<EnumName<usecases::AccountColour>>({
        {usecases::AccountColour::None, "none"},
        {usecases::AccountColour::Blue, "blue"},
        {usecases::AccountColour::Teal, "teal"},
        {usecases::AccountColour::Green, "green"},
        {usecases::AccountColour::Amber, "amber"},
        {usecases::AccountColour::Orange, "orange"},
        {usecases::AccountColour::Rose, "rose"},
        {usecases::AccountColour::Purple, "purple"},
        {usecases::AccountColour::Grey, "grey"},
    });

} // namespace beian::support
