// beian risks: the filings that are in danger, worst first.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_filings.h"
#include "app/cli/open_desk.h"
#include "app/cli/plain_text.h"
#include "core/text/findings.h"
#include "core/text/registers.h"
#include "core/text/standings.h"
#include "core/text/words.h"
#include "core/usecases/list_filings.h"

namespace beian::cli {

using usecases::Desk;
using usecases::FilingRow;
using namespace Qt::StringLiterals;

namespace {

struct RiskOptions {
    std::optional<int> withinDays;
    std::optional<rules::WhatIf> whatIf;
    QString instance;
    ledger::Filter filter;
};

QStringList rowOf(const FilingRow &row, const rulebook::Rulebook &rulebook)
{
    const rules::Concern worst = row.standing ? row.standing->worst : rules::Concern{};
    return {text::levelWord(worst.level), row.filing.domain.display(),
        text::concernSentence(worst, rulebook), text::dayText(worst.deadline, rulebook),
        worst.remedy ? text::remedySentence(*worst.remedy) : QString(), row.filing.numberText,
        text::issuerWord(row.filing.issuer), model::toText(row.filing.instance)};
}

void printRisks(Call &call, const Desk &desk, const std::vector<FilingRow> &risks)
{
    if (call.wantsJson()) {
        QJsonArray list;
        for (const FilingRow &row : risks)
            list.append(filingJson(row, desk.rulebook));
        call.print(list);
        return;
    }
    QStringList heads;
    for (const auto &name : {u"level"_s, u"domain"_s, u"cause"_s, u"deadline"_s, u"remedy"_s,
             u"number"_s, u"issuer"_s, u"instance"_s})
        heads.append(text::columnTitle(name));
    std::vector<QStringList> rows;
    for (const FilingRow &row : risks)
        rows.push_back(rowOf(row, desk.rulebook));
    call.print(alignedTable(heads, rows));
    if (rows.empty())
        call.note(u"none"_s, Cli::tr("No filing is in danger."));
}

ExitCode risks(Call &call, const Desk &desk, const RiskOptions &options)
{
    if (options.whatIf.has_value() == options.instance.isEmpty()) {
        return call.fail(ExitCode::Usage, u"usage"_s,
            Cli::tr("--if and an instance go together: what happens, and to which."));
    }
    usecases::RiskRequest request;
    request.filter = options.filter;
    request.withinDays = options.withinDays;
    request.whatIf = options.whatIf;
    if (!options.instance.isEmpty()) {
        const auto instance = instanceNamed(desk, options.instance);
        if (!instance)
            return call.fail(instance.error(), desk.rulebook);
        request.instance = instance->key;
    }
    const auto risks = usecases::watchRisks(desk, request, call.now());
    if (!risks)
        return call.fail(risks.error(), desk.rulebook);
    printRisks(call, desk, *risks);
    return ExitCode::Done;
}

} // namespace

void addRiskCommand(Commands &commands)
{
    const auto options = std::make_shared<RiskOptions>();
    const Command command = commands.add("risks",
        Cli::tr("List the filings that are in danger, worst first."),
        DeskWork([options](Call &call, const Desk &desk) { return risks(call, desk, *options); }));
    takeNumber(command, "--within", options->withinDays, 0,
        Cli::tr("Only what strikes within so many days."))
        .called("DAYS");
    takeWord(command, "--if", options->whatIf,
        Cli::tr("What would fall if this happened to the instance."));
    takeText(command, "INSTANCE", options->instance, Cli::tr("With --if: the instance."));
    takeFilter(command, options->filter);
}

} // namespace beian::cli
