// beian accounts: who owns the instances.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_filings.h"
#include "app/cli/plain_text.h"
#include "core/text/registers.h"
#include "core/usecases/accounts.h"

namespace beian::cli {

using usecases::Desk;
using namespace Qt::StringLiterals;

namespace {

struct AccountOptions {
    QString name;
    std::optional<QString> uid;
    std::optional<QString> entity;
};

ExitCode listAccounts(Call &call, const Desk &desk)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return call.fail(reader.error());
    const auto accounts = (*reader)->accounts();
    if (!accounts)
        return call.fail(accounts.error());
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const model::Account &account : *accounts) {
        list.append(accountJson(account));
        rows.push_back({account.name, account.uid, account.entity});
    }
    if (call.wantsJson()) {
        call.print(list);
        return ExitCode::Done;
    }
    call.print(alignedTable({text::columnTitle(u"account"_s), text::columnTitle(u"uid"_s),
                                text::columnTitle(u"entity"_s)},
        rows));
    if (rows.empty())
        call.note(u"none"_s, Cli::tr("There is no account in the ledger."));
    return ExitCode::Done;
}

ExitCode accounts(Call &call, const Desk &desk, const AccountOptions &options)
{
    if (options.name.isEmpty() && (options.uid || options.entity)) {
        return call.fail(
            ExitCode::Usage, u"usage"_s, Cli::tr("Say which account that is about."));
    }
    if (options.name.isEmpty())
        return listAccounts(call, desk);
    const auto stated = usecases::stateAccount(
        desk, options.name, options.uid, options.entity, call.occasion());
    if (!stated)
        return call.fail(stated.error(), desk.rulebook);
    QStringList parts{stated->name, stated->uid, stated->entity};
    parts.removeAll(QString());
    call.confirm(Cli::tr("Account: %1.").arg(parts.join(u", "_s)), accountJson(*stated));
    return ExitCode::Done;
}

} // namespace

void addAccountCommand(Commands &commands)
{
    const auto options = std::make_shared<AccountOptions>();
    const Command command = commands.add("accounts",
        Cli::tr("List the accounts, or make one and state what it is."),
        DeskWork([options](Call &call, const Desk &desk) {
            return accounts(call, desk, *options);
        }));
    takeText(command, "NAME", options->name, Cli::tr("The account to make or to state."));
    takeText(command, "--uid", options->uid, Cli::tr("The platform's numeric id."))
        .called("UID");
    takeText(command, "--entity", options->entity,
        Cli::tr("The person or organisation that files."))
        .called("NAME");
}

} // namespace beian::cli
