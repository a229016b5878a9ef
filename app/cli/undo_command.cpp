// beian undo: takes the last action back, where the lifecycle allows it.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_filings.h"
#include "core/text/changes.h"
#include "core/text/undo.h"
#include "core/usecases/undo_last.h"

namespace beian::cli {

using usecases::Desk;
using usecases::UndoOffer;
using namespace Qt::StringLiterals;

namespace {

struct UndoOptions {
    bool dryRun = false;
};

QJsonObject offerJson(const UndoOffer &offer, const Desk &desk)
{
    return {{u"event"_s, eventJson(offer.event, desk.rulebook)},
        {u"deed"_s, QString(support::codeOf(offer.deed))},
        {u"text"_s, text::undoSentence(offer.event, desk.rulebook)}};
}

ExitCode undo(Call &call, const Desk &desk, const UndoOptions &options)
{
    const auto offer = usecases::offerUndo(desk, call.occasion().actor);
    if (!offer)
        return call.fail(offer.error(), desk.rulebook);
    QJsonObject json = offerJson(*offer, desk);
    json.insert(u"undone"_s, !options.dryRun);
    if (options.dryRun) {
        call.confirm(
            Cli::tr("Would do: %1").arg(text::undoSentence(offer->event, desk.rulebook)), json);
        return ExitCode::Done;
    }
    const auto undone = usecases::undoLast(desk, offer->event.id, call.occasion());
    if (!undone)
        return call.fail(undone.error(), desk.rulebook);
    call.confirm(
        Cli::tr("Undone: %1").arg(text::eventLine(undone->event, desk.rulebook)), json);
    return ExitCode::Done;
}

} // namespace

void addUndoCommand(Commands &commands)
{
    const auto options = std::make_shared<UndoOptions>();
    const Command command = commands.add("undo",
        Cli::tr("Take the last action back, by a new entry; nothing is erased."),
        DeskWork([options](Call &call, const Desk &desk) { return undo(call, desk, *options); }));
    takeFlag(command, "--dry-run", options->dryRun, Cli::tr("Say what it would do."));
}

} // namespace beian::cli
