// beian backup, verify: the ledger file itself.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "core/model/write_error.h"
#include "core/text/read_errors.h"
#include "core/usecases/verify_ledger.h"

#include <QFileInfo>

namespace beian::cli {

using usecases::Desk;
using namespace Qt::StringLiterals;

namespace {

struct BackupOptions {
    QString file;
};

ExitCode backup(Call &call, const Desk &desk, const BackupOptions &options)
{
    // The ledger would refuse it too, but as something that cannot be opened.
    const QFileInfo target(options.file);
    if (target.exists() || target.isSymLink()) {
        const model::WriteError error{model::WriteErrorCode::FileExists, {}};
        return call.fail(ExitCode::BadInput, support::codeOf(error.code),
            text::sentence(error, options.file), {{u"path"_s, options.file}});
    }
    const auto done = desk.ledger.backupTo(options.file);
    if (!done)
        return call.fail(done.error());
    call.confirm(Cli::tr("Backed up to %1.").arg(options.file), {{u"path"_s, options.file}});
    return ExitCode::Done;
}

ExitCode verify(Call &call, const Desk &desk)
{
    const auto verified = usecases::verifyLedger(desk);
    if (!verified)
        return call.fail(verified.error(), desk.rulebook);
    if (call.wantsJson()) {
        call.print(QJsonObject{
            {u"path"_s, desk.ledger.path()},
            {u"sound"_s, verified->isSound()},
            {u"instances"_s, verified->instances},
            {u"numbers"_s, verified->numbers},
            {u"filings"_s, verified->filings},
            {u"events"_s, verified->events},
            {u"problems"_s, QJsonArray::fromStringList(verified->problems)},
        });
    } else {
        call.print(Cli::tr("%1: %2 instances, %3 numbers, %4 filings, %5 events.")
                       .arg(desk.ledger.path(), QString::number(verified->instances),
                           QString::number(verified->numbers),
                           QString::number(verified->filings),
                           QString::number(verified->events)));
        for (const QString &problem : verified->problems)
            call.print(problem);
        if (verified->isSound())
            call.print(Cli::tr("The ledger is sound."));
    }
    if (verified->isSound())
        return ExitCode::Done;
    return call.fail(ExitCode::Ledger, u"unsound"_s,
        Cli::tr("The ledger is damaged: keep it as it is and go back to a backup."),
        {{u"path"_s, desk.ledger.path()}});
}

} // namespace

void addLedgerCommands(Commands &commands)
{
    const auto options = std::make_shared<BackupOptions>();
    const Command command = commands.add("backup",
        Cli::tr("Copy the ledger, checked, to a new file."),
        DeskWork([options](Call &call, const Desk &desk) { return backup(call, desk, *options); }));
    takeText(command, "FILE", options->file, Cli::tr("A file that does not exist yet."))
        .needed();
    commands.add("verify", Cli::tr("Check the ledger file and every rule over its rows."),
        DeskWork(verify));
}

} // namespace beian::cli
