// beian issue, record, void, grant: the life of a number before its filing.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_filings.h"
#include "app/cli/json_shapes.h"
#include "app/cli/open_desk.h"
#include "core/text/words.h"
#include "core/usecases/issue_number.h"
#include "core/usecases/record_number.h"

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

struct IssueOptions {
    QString instance;
    std::optional<int> count;
    rules::Answers answers;
};

/// Nothing but the numbers, so that a script can take them.
void printIssued(Call &call, const usecases::IssuedNumbers &issued, const IssueOptions &options)
{
    QJsonArray list;
    for (const model::ServiceNumber &number : issued.numbers)
        list.append(madeNumberJson(number, issued.instance, issued.quota, {}));
    if (call.wantsJson() && options.count)
        call.print(list);
    else if (call.wantsJson())
        call.print(list.first().toObject());
    if (call.wantsJson())
        return;
    for (const model::ServiceNumber &number : issued.numbers)
        call.print(number.text);
    call.note(u"local-number"_s, text::issuerWarning(model::Issuer::Local));
}

ExitCode issue(Call &call, const usecases::Desk &desk, const IssueOptions &options)
{
    const auto instance = instanceNamed(desk, options.instance);
    if (!instance)
        return call.fail(instance.error(), desk.rulebook);
    usecases::IssueRequest request;
    request.instance = instance->key;
    request.count = options.count.value_or(1);
    request.answers = options.answers;
    const auto issued
        = usecases::issueNumbers(desk, request, call.environment().random, call.occasion());
    if (!issued)
        return call.fail(issued.error(), desk.rulebook);
    printIssued(call, *issued, options);
    return ExitCode::Done;
}

struct RecordOptions {
    QString instance;
    QString number;
    QString grantedTo;
    bool paid = false;
    bool asShown = false;
    rules::Answers answers;
};

ExitCode record(Call &call, const usecases::Desk &desk, const RecordOptions &options)
{
    const auto instance = instanceNamed(desk, options.instance);
    if (!instance)
        return call.fail(instance.error(), desk.rulebook);
    usecases::RecordRequest request;
    request.instance = instance->key;
    request.pasted = options.number;
    request.unknownForm
        = options.asShown ? rules::UnknownForm::TakeAsShown : rules::UnknownForm::Refuse;
    request.charge = options.paid ? model::ServiceNumber::Charge::Paid
                                  : model::ServiceNumber::Charge::Free;
    request.grantedTo = options.grantedTo;
    request.answers = options.answers;
    const auto recorded = usecases::recordNumber(desk, request, call.occasion());
    if (!recorded)
        return call.fail(recorded.error(), desk.rulebook);
    if (!call.wantsJson())
        call.note(recorded->notes);
    call.confirm(Cli::tr("Recorded %1 on %2 (%3 of %4 numbers used).")
                     .arg(recorded->number.text, model::toText(recorded->instance.key),
                         QString::number(recorded->quota.used),
                         QString::number(recorded->quota.limit)),
        madeNumberJson(recorded->number, recorded->instance, recorded->quota, recorded->notes));
    return ExitCode::Done;
}

struct NumberOptions {
    QString number;
    QString reason;
    QString account;
};

ExitCode voidIt(Call &call, const usecases::Desk &desk, const NumberOptions &options)
{
    const auto voided
        = usecases::voidNumber(desk, options.number, options.reason, call.occasion());
    if (!voided)
        return call.fail(voided.error(), desk.rulebook);
    call.confirm(Cli::tr("Voided %1.").arg(voided->text), numberJson(*voided));
    return ExitCode::Done;
}

ExitCode grant(Call &call, const usecases::Desk &desk, const NumberOptions &options)
{
    const auto granted
        = usecases::grantNumber(desk, options.number, options.account, call.occasion());
    if (!granted)
        return call.fail(granted.error(), desk.rulebook);
    call.confirm(Cli::tr("Granted the use of %1 to %2.").arg(granted->text, granted->grantedTo),
        numberJson(*granted));
    return ExitCode::Done;
}

void addIssue(Commands &commands)
{
    const auto options = std::make_shared<IssueOptions>();
    const Command command = commands.add("issue",
        Cli::tr("Draw numbers for an instance: a rehearsal, by the local issuer."),
        DeskWork([options](Call &call, const usecases::Desk &desk) {
            return issue(call, desk, *options);
        }));
    takeText(command, "INSTANCE", options->instance, Cli::tr("The instance.")).needed();
    takeNumber(command, "--count", options->count, 1, Cli::tr("How many; all of them or none."));
    takeAnswers(command, options->answers);
}

void addRecord(Commands &commands)
{
    const auto options = std::make_shared<RecordOptions>();
    const Command command = commands.add("record",
        Cli::tr("Record a number that was generated in the vendor's console."),
        DeskWork([options](Call &call, const usecases::Desk &desk) {
            return record(call, desk, *options);
        }));
    takeText(command, "INSTANCE", options->instance, Cli::tr("The instance.")).needed();
    takeText(command, "NUMBER", options->number, Cli::tr("The number as the console shows it."))
        .needed();
    takeText(command, "--granted-to", options->grantedTo,
        Cli::tr("The account that may use it."))
        .called("NAME");
    takeFlag(command, "--paid", options->paid, Cli::tr("It was bought beside the free ones."));
    takeFlag(command, "--as-shown", options->asShown,
        Cli::tr("Take it although its form is none of the known ones."));
    takeAnswers(command, options->answers);
}

} // namespace

void addNumberCommands(Commands &commands)
{
    addIssue(commands);
    addRecord(commands);

    const auto voiding = std::make_shared<NumberOptions>();
    const Command voidCommand = commands.add("void",
        Cli::tr("Take back a number that was recorded by mistake."),
        DeskWork([voiding](Call &call, const usecases::Desk &desk) {
            return voidIt(call, desk, *voiding);
        }));
    takeText(voidCommand, "NUMBER", voiding->number, Cli::tr("The number.")).needed();
    takeText(voidCommand, "--reason", voiding->reason, Cli::tr("Why.")).needed();

    const auto granting = std::make_shared<NumberOptions>();
    const Command grantCommand = commands.add("grant",
        Cli::tr("Grant the use of a number to another account."),
        DeskWork([granting](Call &call, const usecases::Desk &desk) {
            return grant(call, desk, *granting);
        }));
    takeText(grantCommand, "NUMBER", granting->number, Cli::tr("The number.")).needed();
    takeText(grantCommand, "ACCOUNT", granting->account, Cli::tr("The other account."))
        .needed();
}

} // namespace beian::cli
