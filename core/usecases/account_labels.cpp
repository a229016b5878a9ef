#include "core/usecases/account_labels.h"

#include "core/usecases/kept_object.h"

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

const QString settingKey = u"accounts/labels"_s;

AccountLabel labelFrom(const QJsonObject &object)
{
    const QString colour = object.value("colour"_L1).toString();
    return {.nick = object.value("nick"_L1).toString(),
        .client = object.value("client"_L1).toString(),
        .colour = support::fromCode<AccountColour>(colour).value_or(AccountColour::None)};
}

AccountLabels labelsFrom(const QJsonObject &object)
{
    AccountLabels labels;
    for (auto it = object.begin(); it != object.end(); ++it)
        labels.emplace(it.key(), labelFrom(it.value().toObject()));
    return labels;
}

QJsonObject jsonOf(const AccountLabel &label)
{
    QJsonObject object;
    if (const QString nick = label.nick.trimmed(); !nick.isEmpty())
        object.insert("nick"_L1, nick);
    if (const QString client = label.client.trimmed(); !client.isEmpty())
        object.insert("client"_L1, client);
    if (label.colour != AccountColour::None)
        object.insert("colour"_L1, QString(support::codeOf(label.colour)));
    return object;
}

} // namespace

AccountLabel labelOf(const AccountLabels &labels, const QString &account)
{
    const auto label = labels.find(model::foldedAccountName(account));
    return label == labels.end() ? AccountLabel() : label->second;
}

QString shownName(const AccountLabels &labels, const QString &account)
{
    const QString nick = labelOf(labels, account).nick;
    return nick.isEmpty() ? account : u"%1 (%2)"_s.arg(nick, account);
}

Outcome<AccountLabels> accountLabels(const ledger::Reader &reader)
{
    return keptObject(reader, settingKey).map(labelsFrom);
}

Outcome<AccountLabels> accountLabels(const Desk &desk)
{
    return keptObject(desk, settingKey).map(labelsFrom);
}

Outcome<void> labelAccount(const Desk &desk, const QString &account, const AccountLabel &label)
{
    return changeObject(desk, settingKey, [&](QJsonObject &labels) {
        const QString key = model::foldedAccountName(account);
        const QJsonObject object = jsonOf(label);
        if (object.isEmpty())
            labels.remove(key);
        else
            labels.insert(key, object);
    });
}

std::vector<Client> clientsOf(
    const std::vector<model::Account> &accounts, const AccountLabels &labels)
{
    std::map<QString, Client> clients;
    for (const model::Account &account : accounts) {
        const QString name = labelOf(labels, account.name).client;
        if (name.isEmpty())
            continue;
        Client &client = clients[name.toCaseFolded()];
        if (client.name.isEmpty())
            client.name = name;
        client.accounts.append(account.name);
    }
    std::vector<Client> list;
    for (auto &[key, client] : clients)
        list.push_back(std::move(client));
    return list;
}

} // namespace beian::usecases
