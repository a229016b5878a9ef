// beian restore: back to what a backup holds.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_shapes.h"
#include "app/cli/ledger_document.h"
#include "app/cli/open_desk.h"
#include "core/text/read_errors.h"
#include "core/text/refusals.h"
#include "core/text/words.h"
#include "core/usecases/restore_parts.h"

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

using usecases::PartFate;
using usecases::PartKind;

QJsonObject restoredJson(const usecases::LedgerPlace &place, const usecases::Restored &restored)
{
    const bool wasDamaged = restored.replaced.kind == ledger::Replaced::Kind::Damaged;
    return {
        {u"path"_s, place.ledger},
        {u"restoredFrom"_s, restored.file},
        {u"newestEvent"_s, instantJson(restored.newestEventAt)},
        {u"instances"_s, restored.verification.instances},
        {u"numbers"_s, restored.verification.numbers},
        {u"filings"_s, restored.verification.filings},
        {u"events"_s, restored.verification.events},
        {u"savedAs"_s, textJson(restored.replaced.keptAt)},
        {u"wasDamaged"_s, wasDamaged},
    };
}

QString restoredLine(const usecases::LedgerPlace &place, const usecases::Restored &restored)
{
    const QString done =
        Cli::tr("%1 is restored from %2: %3 instances, %4 numbers, %5 filings, %6 events.")
            .arg(place.ledger, restored.file, QString::number(restored.verification.instances),
                QString::number(restored.verification.numbers),
                QString::number(restored.verification.filings),
                QString::number(restored.verification.events));
    if (restored.replaced.keptAt.isEmpty())
        return done;
    return done + u' ' + Cli::tr("What was there is kept as %1.").arg(restored.replaced.keptAt);
}

ExitCode restoreFrom(Call &call, const usecases::LedgerPlace &place, const QString &file,
    const QString &shownFile)
{
    auto restored = usecases::restoreLedger(place, file, call.occasion());
    if (!restored)
        return call.fail(restored.error(), place.rulebook);
    restored->file = shownFile;
    call.confirm(restoredLine(place, *restored), restoredJson(place, *restored));
    return ExitCode::Done;
}

ExitCode cannotRead(Call &call, const LedgerOfDocument::Error &error, const QString &file)
{
    if (const auto *ledgerError = std::get_if<ledger::LedgerError>(&error))
        return call.fail(*ledgerError);
    const auto &readError = std::get<model::ReadError>(error);
    return call.fail(ExitCode::BadInput, support::codeOf(readError.code),
        text::sentence(readError, file),
        {{u"path"_s, file}, {u"line"_s, readError.line}, {u"column"_s, readError.column}});
}

ExitCode restoreWhole(Call &call, const QString &file)
{
    const auto opened = OpenPlace::open(call);
    if (!opened)
        return opened.error();
    const usecases::LedgerPlace place = (*opened)->place();
    if (!LedgerOfDocument::isDocument(file))
        return restoreFrom(call, place, file, file);
    const auto made = LedgerOfDocument::make(file);
    if (!made)
        return cannotRead(call, made.error(), file);
    return restoreFrom(call, place, made->path(), file);
}

/// "example.com: Stage: here Draft, in the backup Approved; …"
QString differencesLine(const usecases::PartResult &part, const rulebook::Rulebook &rulebook)
{
    const auto shown = [&rulebook](const QString &field, const QString &value) {
        const auto stage = support::fromCode<model::Stage>(value);
        return field == "stage"_L1 && stage ? text::stageWord(*stage)
                                            : text::fieldValueText(field, value, rulebook);
    };
    QStringList fields;
    for (const usecases::FieldChange &change : part.differences) {
        fields.append(Cli::tr("%1: here %2, in the backup %3")
                          .arg(text::fieldName(change.field), shown(change.field, change.before),
                              shown(change.field, change.after)));
    }
    return Cli::tr("%1 stands here already and stays as it is. %2")
        .arg(part.name, fields.join(Cli::tr("; ")));
}

void noteParts(
    Call &call, const usecases::PartsRestored &restored, const rulebook::Rulebook &rulebook)
{
    for (const usecases::PartResult &part : restored.parts) {
        if (part.fate == PartFate::Differs) {
            call.note(u"differs"_s, differencesLine(part, rulebook));
        } else if (part.refusal) {
            call.note(support::codeOf(part.refusal->code),
                Cli::tr("%1 was not brought back. %2").arg(part.name,
                    text::sentence(*part.refusal)));
        }
    }
}

QJsonObject partJson(const usecases::PartResult &part)
{
    QJsonArray differences;
    for (const usecases::FieldChange &change : part.differences) {
        differences.append(QJsonObject{{u"field"_s, change.field}, {u"here"_s, change.before},
            {u"inBackup"_s, change.after}});
    }
    const QJsonValue refusal = part.refusal
        ? QJsonValue(codeAndMessage(
              support::codeOf(part.refusal->code), text::sentence(*part.refusal)))
        : QJsonValue();
    return {
        {u"kind"_s, support::codeOf(part.kind)},
        {u"name"_s, part.name},
        {u"fate"_s, support::codeOf(part.fate)},
        {u"differences"_s, differences},
        {u"refusal"_s, refusal},
    };
}

QString partsLine(const QString &file, const usecases::PartsRestored &restored)
{
    const auto count = [&restored](PartKind kind) {
        return QString::number(restored.broughtBack(kind));
    };
    const QString line =
        Cli::tr("Brought back from %1: %2 accounts, %3 instances, %4 numbers, %5 filings.")
            .arg(file, count(PartKind::Account), count(PartKind::Instance),
                count(PartKind::Number), count(PartKind::Filing));
    return line + u' '
        + Cli::tr("Here already: %1 the same, %2 otherwise. Refused: %3.")
              .arg(restored.count(PartFate::Same))
              .arg(restored.count(PartFate::Differs))
              .arg(restored.count(PartFate::Refused));
}

ExitCode restoreSome(Call &call, const usecases::PartRequest &request)
{
    const auto place = OpenPlace::open(call);
    if (!place)
        return place.error();
    const auto opened = OpenDesk::open(call);
    if (!opened)
        return opened.error();
    const usecases::Desk desk = (*opened)->desk();
    const auto restored =
        usecases::restoreParts((*place)->place(), desk, request, call.occasion());
    if (!restored)
        return call.fail(restored.error(), desk.rulebook);
    QJsonArray parts;
    for (const usecases::PartResult &part : restored->parts)
        parts.append(partJson(part));
    call.confirm(partsLine(request.file, *restored),
        {{u"restoredFrom"_s, request.file}, {u"parts"_s, parts}});
    noteParts(call, *restored, desk.rulebook);
    return restored->count(PartFate::Refused) > 0 ? ExitCode::Refused : ExitCode::Done;
}

ExitCode restore(Call &call, const usecases::PartRequest &request)
{
    return request.isEmpty() ? restoreWhole(call, request.file) : restoreSome(call, request);
}

} // namespace

void addRestoreCommand(Commands &commands)
{
    const auto request = std::make_shared<usecases::PartRequest>();
    const Command command = commands.add("restore",
        Cli::tr("Go back to what a backup holds; what is there now is saved first."),
        PlainWork([request](Call &call) { return restore(call, *request); }));
    takeText(command, "FILE", request->file,
        Cli::tr("The backup, or what “export ledger” wrote."))
        .needed();
    takeTexts(command, "--account", request->accounts,
        Cli::tr("Only bring back what is missing of this account."))
        .called("NAME");
    takeTexts(command, "--number", request->numbers,
        Cli::tr("Only bring back this number, if it is missing."))
        .called("NUMBER");
    takeTexts(command, "--domain", request->domains,
        Cli::tr("Only bring back what is missing of this domain."))
        .called("DOMAIN");
}

} // namespace beian::cli
