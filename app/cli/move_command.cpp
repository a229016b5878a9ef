// beian move: the guided move of a site to another server.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_filings.h"
#include "app/cli/json_shapes.h"
#include "app/cli/open_desk.h"
#include "core/text/words.h"
#include "core/usecases/move_filing.h"

namespace beian::cli {

using usecases::Desk;
using namespace Qt::StringLiterals;

namespace {

struct MoveOptions {
    QString domain;
    QString target;
    QString number;
    rules::Answers answers;
    bool repoint = false;
    bool anyway = false;
};

usecases::MoveRequest requestOf(const MoveOptions &options, const model::Instance &target)
{
    using Way = usecases::MoveRequest::Way;
    usecases::MoveRequest request;
    request.domain = options.domain;
    request.target = target.key;
    request.number = options.number;
    request.answers = options.answers;
    request.way = options.repoint ? Way::Repoint : Way::File;
    request.unfitServer
        = options.anyway ? usecases::UnfitServer::GoOn : usecases::UnfitServer::Refuse;
    return request;
}

/// The new number alone is the result; what else to know stands beside it.
void printMoved(Call &call, const usecases::MoveOutcome &moved)
{
    if (call.wantsJson()) {
        QJsonObject json = filingJson(moved.filing);
        json.insert(u"notes"_s, notesJson(moved.notes));
        call.print(json);
        return;
    }
    call.print(moved.number.text);
    call.note(moved.notes);
    if (moved.number.issuer == model::Issuer::Local)
        call.note(u"local-number"_s, text::issuerWarning(moved.number.issuer));
}

ExitCode move(Call &call, const Desk &desk, const MoveOptions &options)
{
    const auto target = instanceNamed(desk, options.target);
    if (!target)
        return call.fail(target.error(), desk.rulebook);
    const auto moved = usecases::moveFiling(
        desk, requestOf(options, *target), call.environment().random, call.occasion());
    if (!moved)
        return call.fail(moved.error(), desk.rulebook);
    printMoved(call, *moved);
    return ExitCode::Done;
}

} // namespace

void addMoveCommand(Commands &commands)
{
    const auto options = std::make_shared<MoveOptions>();
    const Command command = commands.add("move", Cli::tr("Move a site to another server."),
        DeskWork([options](Call &call, const Desk &desk) { return move(call, desk, *options); }));
    takeText(command, "DOMAIN", options->domain, Cli::tr("The domain.")).needed();
    takeText(command, "--to", options->target, Cli::tr("The other instance."))
        .needed()
        .called("INSTANCE");
    takeText(command, "--number", options->number,
        Cli::tr("The number on it; needed for a filing on a number of the console."))
        .called("NUMBER");
    takeFlag(command, "--repoint", options->repoint,
        Cli::tr("The address alone is changed, and nothing is filed."));
    takeFlag(command, "--anyway", options->anyway,
        Cli::tr("Although the server is not fit for it."));
    takeAnswers(command, options->answers);
}

} // namespace beian::cli
