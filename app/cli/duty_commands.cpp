// beian checklist, tick, duty: what to see to before a filing and after its approval.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_filings.h"
#include "app/cli/open_desk.h"
#include "app/cli/plain_text.h"
#include "app/cli/table_output.h"
#include "core/text/check_items.h"
#include "core/usecases/find_filing.h"
#include "core/text/registers.h"
#include "core/text/words.h"
#include "core/usecases/self_check.h"

namespace beian::cli {

using usecases::Desk;
using namespace Qt::StringLiterals;

namespace {

struct ChecklistOptions {
    QString instance;
    QString site;
};

usecases::Outcome<usecases::CheckSubject> subjectOf(
    const Desk &desk, const ChecklistOptions &options)
{
    if (!options.site.isEmpty()) {
        return usecases::parseDomain(options.site)
            .map([](const model::Domain::Parsed &parsed) {
                return usecases::CheckSubject(parsed.domain);
            });
    }
    if (options.instance.isEmpty())
        return usecases::CheckSubject();
    return instanceNamed(desk, options.instance).map([](const model::Instance &instance) {
        return usecases::CheckSubject(instance.key);
    });
}

void takeSubject(Command command, ChecklistOptions &into)
{
    takeText(command, "INSTANCE", into.instance,
        Cli::tr("For this instance; none means for the account as a whole."));
    takeText(command, "--site", into.site,
        Cli::tr("For this site, on the instance that it is filed on."))
        .called("DOMAIN");
}

ExitCode checklist(Call &call, const Desk &desk, const ChecklistOptions &options)
{
    const auto subject = subjectOf(desk, options);
    if (!subject)
        return call.fail(subject.error(), desk.rulebook);
    return printChecklist(call, desk, *subject);
}

struct TickOptions : ChecklistOptions {
    QString item;
    bool open = false;
};

ExitCode tick(Call &call, const Desk &desk, const TickOptions &options)
{
    const auto subject = subjectOf(desk, options);
    if (!subject)
        return call.fail(subject.error(), desk.rulebook);
    const auto mark = options.open ? usecases::TickMark::Open : usecases::TickMark::Done;
    const auto ticked = usecases::tickItem(desk, options.item, *subject, mark, call.occasion());
    if (!ticked)
        return call.fail(ticked.error(), desk.rulebook);
    const QString line = options.open ? Cli::tr("%1 is open again: %2")
                                      : Cli::tr("Ticked %1: %2");
    call.confirm(line.arg(options.item, text::checkItemText(options.item)),
        {{u"item"_s, options.item}, {u"subject"_s, subject->text()}, {u"done"_s, !options.open}});
    return ExitCode::Done;
}

struct DutyOptions {
    QString subject;
    QString duty;
    ledger::Filter filter;
};

ExitCode listDuties(Call &call, const Desk &desk, const DutyOptions &options)
{
    const auto duties = usecases::duties(desk, options.filter);
    if (!duties)
        return call.fail(duties.error(), desk.rulebook);
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const usecases::Duty &duty : *duties) {
        list.append(dutyJson(duty));
        rows.push_back({text::dayText(duty.due, desk.rulebook), duty.filing.domain.display(),
            duty.id, text::dutyText(duty.id),
            duty.doneAt ? text::dayText(*duty.doneAt, desk.rulebook) : QString(), duty.actor});
    }
    if (call.wantsJson()) {
        call.print(list);
        return ExitCode::Done;
    }
    call.print(alignedTable(
        {Cli::tr("Due"), text::columnTitle(u"domain"_s), text::columnTitle(u"duty"_s),
            Cli::tr("What to do"), Cli::tr("Done"), text::columnTitle(u"actor"_s)},
        rows));
    if (rows.empty())
        call.note(u"none"_s, Cli::tr("No approved filing, so no duty."));
    return ExitCode::Done;
}

ExitCode duty(Call &call, const Desk &desk, const DutyOptions &options)
{
    if (options.subject.isEmpty())
        return listDuties(call, desk, options);
    if (options.duty.isEmpty()) {
        return call.fail(ExitCode::Usage, u"usage"_s,
            Cli::tr("Say which duty was done: footer, public-security or records-current."));
    }
    const auto done = usecases::finishDuty(desk, options.subject, options.duty, call.occasion());
    if (!done)
        return call.fail(done.error(), desk.rulebook);
    call.confirm(Cli::tr("Done for %1: %2").arg(options.subject, text::dutyText(options.duty)),
        {{u"subject"_s, options.subject}, {u"duty"_s, options.duty}});
    return ExitCode::Done;
}

void addTick(Commands &commands)
{
    const auto options = std::make_shared<TickOptions>();
    const Command command = commands.add("tick",
        Cli::tr("Tick an item of the self-check that a person decides."),
        DeskWork([options](Call &call, const Desk &desk) { return tick(call, desk, *options); }));
    takeText(command, "ITEM", options->item, Cli::tr("The item, like C13.")).needed();
    takeSubject(command, *options);
    takeFlag(command, "--open", options->open, Cli::tr("Take the tick away."));
}

} // namespace

void addDutyCommands(Commands &commands)
{
    const auto checking = std::make_shared<ChecklistOptions>();
    const Command checklistCommand = commands.add("checklist",
        Cli::tr("The self-check with its evidence."),
        DeskWork([checking](Call &call, const Desk &desk) {
            return checklist(call, desk, *checking);
        }));
    takeSubject(checklistCommand, *checking);
    addTick(commands);

    const auto options = std::make_shared<DutyOptions>();
    const Command command = commands.add("duty",
        Cli::tr("List the duties after approval, or say that one was done."),
        DeskWork([options](Call &call, const Desk &desk) { return duty(call, desk, *options); }));
    takeText(command, "SUBJECT", options->subject, Cli::tr("A domain or a number."));
    takeText(command, "DUTY", options->duty, Cli::tr("footer, public-security, records-current"));
    takeFilter(command, options->filter);
}

} // namespace beian::cli
