// beian backup, verify: the ledger file itself.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/plain_text.h"
#include "core/model/write_error.h"
#include "core/text/ledgers.h"
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

QJsonArray checkedJson(const usecases::Verification &verification)
{
    QJsonArray checked;
    for (const usecases::CheckDone &done : verification.checks) {
        checked.append(QJsonObject{{u"check"_s, support::codeOf(done.check)},
            {u"count"_s, done.count},
            {u"problems"_s, QJsonArray::fromStringList(done.problems)}});
    }
    return checked;
}

void printVerification(
    Call &call, const Desk &desk, const usecases::Verification &verification)
{
    const QStringList problems = verification.problems();
    if (call.wantsJson()) {
        call.print(QJsonObject{
            {u"path"_s, desk.ledger.path()},
            {u"sound"_s, problems.isEmpty()},
            {u"instances"_s, verification.instances},
            {u"numbers"_s, verification.numbers},
            {u"filings"_s, verification.filings},
            {u"events"_s, verification.events},
            {u"problems"_s, QJsonArray::fromStringList(problems)},
            {u"checked"_s, checkedJson(verification)},
            {u"newestLink"_s, verification.newestLink},
        });
        return;
    }
    call.print(Cli::tr("%1: %2 instances, %3 numbers, %4 filings, %5 events.")
                   .arg(desk.ledger.path(), QString::number(verification.instances),
                       QString::number(verification.numbers),
                       QString::number(verification.filings),
                       QString::number(verification.events)));
    for (const usecases::CheckDone &done : verification.checks) {
        call.print(u"  "_s + text::ledgerCheckLine(done.check, done.count, done.problems.size()));
        for (const QString &problem : done.problems)
            call.print(u"    "_s + oneLine(problem));
    }
    if (problems.isEmpty())
        call.print(Cli::tr("The ledger is sound."));
    if (!verification.newestLink.isEmpty())
        call.print(Cli::tr("Newest link of the history: %1").arg(verification.newestLink));
}

ExitCode verify(Call &call, const Desk &desk)
{
    const auto verified = usecases::verifyLedger(desk);
    if (!verified)
        return call.fail(verified.error(), desk.rulebook);
    printVerification(call, desk, *verified);
    if (verified->isSound())
        return ExitCode::Done;
    QString said = Cli::tr("The ledger is damaged: keep it as it is and go back to a backup.");
    QJsonObject more{{u"path"_s, desk.ledger.path()}};
    call.advise(desk.ledger.path(), said, more);
    return call.fail(ExitCode::Ledger, u"unsound"_s, said, more);
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
