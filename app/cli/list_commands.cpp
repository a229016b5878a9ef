// beian instances, numbers, filings, events: the lists.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_filings.h"
#include "app/cli/json_shapes.h"
#include "app/cli/table_output.h"
#include "core/usecases/list_filings.h"
#include "core/usecases/registers.h"

namespace beian::cli {

using ledger::Filter;
using usecases::Desk;
using usecases::Outcome;
using usecases::Register;

namespace {

Outcome<QJsonArray> instancesJson(const Desk &desk, const Filter &filter)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(usecases::Failure(reader.error()));
    const auto instances = (*reader)->instances(filter);
    if (!instances)
        return tl::unexpected(usecases::Failure(instances.error()));
    QJsonArray list;
    for (const model::Instance &instance : *instances)
        list.append(fullInstanceJson(instance));
    return list;
}

Outcome<QJsonArray> numbersJson(const Desk &desk, const Filter &filter, const QDateTime &now)
{
    const auto numbers = usecases::listNumbers(desk, filter, now);
    if (!numbers)
        return tl::unexpected(numbers.error());
    QJsonArray list;
    for (const usecases::NumberRow &row : *numbers)
        list.append(numberJson(row));
    return list;
}

Outcome<QJsonArray> filingsJson(const Desk &desk, const Filter &filter, const QDateTime &now)
{
    const auto filings = usecases::listFilings(desk, filter, now);
    if (!filings)
        return tl::unexpected(filings.error());
    QJsonArray list;
    for (const usecases::FilingRow &row : *filings)
        list.append(filingJson(row, desk.rulebook));
    return list;
}

Outcome<QJsonArray> eventsJson(const Desk &desk, const Filter &filter)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(usecases::Failure(reader.error()));
    const auto events = (*reader)->events(filter);
    if (!events)
        return tl::unexpected(usecases::Failure(events.error()));
    QJsonArray list;
    for (const model::Event &event : *events)
        list.append(eventJson(event, desk.rulebook));
    return list;
}

Outcome<QJsonArray> checklistJson(
    const Desk &desk, const usecases::CheckSubject &subject, const QDateTime &now)
{
    const auto items = usecases::selfCheck(desk, subject, now);
    if (!items)
        return tl::unexpected(items.error());
    QJsonArray list;
    for (const usecases::CheckItem &item : *items)
        list.append(checkItemJson(item, desk.rulebook));
    return list;
}

Outcome<QJsonArray> jsonOf(
    const Desk &desk, Register which, const Filter &filter, const QDateTime &now)
{
    switch (which) {
    case Register::Numbers:
        return numbersJson(desk, filter, now);
    case Register::Filings:
        return filingsJson(desk, filter, now);
    case Register::Instances:
        return instancesJson(desk, filter);
    case Register::Events:
        return eventsJson(desk, filter);
    case Register::Checklist:
        return checklistJson(desk, filter.instance, now);
    }
    Q_UNREACHABLE();
}

ExitCode printList(Call &call, const Desk &desk, const Outcome<QJsonArray> &list)
{
    if (!list)
        return call.fail(list.error(), desk.rulebook);
    call.print(*list);
    return ExitCode::Done;
}

ExitCode printRows(Call &call, const Desk &desk, const Outcome<model::Table> &table)
{
    if (!table)
        return call.fail(table.error(), desk.rulebook);
    printTable(call, *table);
    return ExitCode::Done;
}

void addList(Commands &commands, const char *name, Register which, const QString &help)
{
    const auto filter = std::make_shared<Filter>();
    const Command command = commands.add(name, help,
        DeskWork([filter, which](Call &call, const Desk &desk) {
            return printRegister(call, desk, which, *filter);
        }));
    takeFilter(command, *filter);
}

} // namespace

ExitCode printRegister(Call &call, const Desk &desk, Register which, const Filter &filter)
{
    if (call.wantsJson())
        return printList(call, desk, jsonOf(desk, which, filter, call.now()));
    return printRows(call, desk, usecases::tabulate(desk, which, filter, call.now()));
}

ExitCode printChecklist(Call &call, const Desk &desk, const usecases::CheckSubject &subject)
{
    if (call.wantsJson())
        return printList(call, desk, checklistJson(desk, subject, call.now()));
    return printRows(call, desk, usecases::checklistTable(desk, subject, call.now()));
}

void addListCommands(Commands &commands)
{
    addList(commands, "instances", Register::Instances, Cli::tr("List the instances."));
    addList(commands, "numbers", Register::Numbers, Cli::tr("List the service numbers."));
    addList(commands, "filings", Register::Filings,
        Cli::tr("List the filings with their standing, ended ones too."));
    addList(commands, "events", Register::Events, Cli::tr("List the history, newest first."));
}

} // namespace beian::cli
