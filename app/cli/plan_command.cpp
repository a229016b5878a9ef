// beian plan: whether the servers carry so many more sites, and the cheapest way to get there.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/instants.h"
#include "app/cli/json_shapes.h"
#include "app/cli/open_desk.h"
#include "app/cli/table_output.h"
#include "core/text/findings.h"
#include "core/text/plans.h"
#include "core/usecases/plan_table.h"

namespace beian::cli {

using usecases::Desk;
using usecases::NumberPlan;
using usecases::PlanStep;
using usecases::PlanUse;
using namespace Qt::StringLiterals;

namespace {

struct PlanOptions {
    std::optional<int> sites;
    QString by;
    QString account;
    std::optional<model::Issuer> issuer;
    rules::Answers answers;
    QStringList prices;
    bool keepPrices = false;
};

QJsonValue costJson(const std::optional<usecases::Fen> &cost)
{
    return cost ? QJsonValue(usecases::yuanText(*cost)) : QJsonValue(QJsonValue::Null);
}

QJsonObject useJson(const PlanUse &use)
{
    return {{u"instance"_s, instanceJson(use.server)}, {u"unbound"_s, use.unbound},
        {u"new"_s, use.newOnes}, {u"left"_s, use.left}, {u"until"_s, dayJson(use.until)}};
}

QJsonObject stepJson(const PlanStep &step)
{
    QJsonArray remedies;
    for (const rules::Remedy &remedy : step.way.remedies)
        remedies.append(remedyJson(remedy));
    QJsonArray questions;
    for (const rulebook::RuleId rule : step.way.questions)
        questions.append(QString(support::codeOf(rule)));
    return {{u"instance"_s,
                step.server ? QJsonValue(instanceJson(*step.server)) : QJsonValue::Null},
        {u"newServers"_s, step.server || step.paid ? 0 : step.servers},
        {u"paidNumbers"_s, step.paid ? step.numbers : 0}, {u"numbers"_s, step.numbers},
        {u"remedies"_s, remedies}, {u"questions"_s, questions}, {u"months"_s, step.way.months},
        {u"cost"_s, costJson(step.cost)}, {u"unpriced"_s, step.unpriced}, {u"text"_s, usecases::whatToDo(step)}};
}

QJsonObject planJson(const NumberPlan &plan, const PlanOptions &options, const Desk &desk)
{
    QJsonArray uses;
    for (const PlanUse &use : plan.uses)
        uses.append(useJson(use));
    QJsonArray steps;
    for (const PlanStep &step : plan.steps)
        steps.append(stepJson(step));
    const model::Issuer issuer = options.issuer.value_or(model::Issuer::Console);
    return {{u"sites"_s, plan.wanted}, {u"by"_s, dayJson(plan.by)},
        {u"issuer"_s, QString(support::codeOf(issuer))},
        {u"rulebook"_s, QJsonObject{{u"id"_s, desk.rulebook.id},
                            {u"date"_s, desk.rulebook.date.toString(Qt::ISODate)}}},
        {u"at"_s, instantJson(plan.at)}, {u"ready"_s, plan.ready},
        {u"missing"_s, plan.missing()}, {u"uses"_s, uses}, {u"steps"_s, steps},
        {u"months"_s, plan.months}, {u"cost"_s, costJson(plan.cost)},
        {u"beyond"_s, plan.beyond}};
}

void printPlan(Call &call, const NumberPlan &plan, const Desk &desk)
{
    call.print(text::planSentence(plan.wanted, plan.ready));
    printTable(call, usecases::planTable(plan, desk.rulebook));
    if (!plan.steps.empty())
        call.print(usecases::planCostSentence(plan));
    if (!plan.cost && plan.months > 0) {
        call.note(u"no-prices"_s,
            Cli::tr("Cheapest means the fewest months to buy here. State your prices to compare "
                    "by money: --price renew=YUAN --price buy=YUAN, each for a month."));
    }
    if (plan.beyond > 0 && plan.missing() > 0)
        call.print(text::beyondSentence(plan.beyond));
    call.print(text::rulebookLine(desk.rulebook));
}

/// What was kept, and over it what this call states.
tl::expected<usecases::Prices, ExitCode> pricesOf(
    Call &call, const Desk &desk, const PlanOptions &options)
{
    auto prices = usecases::keptPrices(desk);
    if (!prices)
        return tl::unexpected(call.fail(prices.error(), desk.rulebook));
    for (const QString &stated : options.prices) {
        const qsizetype sign = stated.lastIndexOf(u'=');
        if (sign <= 0 || !usecases::setPrice(*prices, stated.first(sign), stated.sliced(sign + 1))) {
            return tl::unexpected(call.fail(ExitCode::Usage, u"usage"_s,
                Cli::tr("%1 is no price: it takes renew, buy, address, paid-number or an instance "
                        "type, “=” and yuan, as in renew=60.")
                    .arg(stated)));
        }
    }
    if (!options.keepPrices)
        return *prices;
    if (const auto kept = usecases::keepPrices(desk, *prices); !kept)
        return tl::unexpected(call.fail(kept.error(), desk.rulebook));
    return *prices;
}

ExitCode plan(Call &call, const Desk &desk, const PlanOptions &options)
{
    const auto by = dayOption(u"--by"_s, options.by);
    if (!by)
        return call.fail(by.error(), desk.rulebook);
    if (by->isValid() && *by < desk.rulebook.days().dayOf(call.now())) {
        return call.fail(ExitCode::Usage, u"usage"_s,
            Cli::tr("--by %1 has passed: numbers can only be planned for a day to come.")
                .arg(by->toString(Qt::ISODate)));
    }
    if (*options.sites > rules::mostPlannedNumbers) {
        return call.fail(ExitCode::Usage, u"usage"_s,
            Cli::tr("--sites goes up to %1.").arg(rules::mostPlannedNumbers));
    }
    const auto prices = pricesOf(call, desk, options);
    if (!prices)
        return prices.error();
    usecases::PlanRequest request;
    request.sites = *options.sites;
    request.by = *by;
    if (!options.account.isEmpty())
        request.accounts = {options.account};
    request.issuer = options.issuer.value_or(model::Issuer::Console);
    request.supposed = options.answers;
    request.prices = *prices;
    const auto made = usecases::planNumbers(desk, request, call.now());
    if (!made)
        return call.fail(made.error(), desk.rulebook);
    if (call.wantsJson())
        call.print(planJson(*made, options, desk));
    else
        printPlan(call, *made, desk);
    return ExitCode::Done;
}

} // namespace

void addPlanCommand(Commands &commands)
{
    const auto options = std::make_shared<PlanOptions>();
    const Command command = commands.add("plan",
        Cli::tr("Can the servers carry so many more sites, and what is the cheapest way there."),
        DeskWork([options](Call &call, const Desk &desk) { return plan(call, desk, *options); }));
    takeNumber(command, "--sites", options->sites, 1, Cli::tr("How many more sites.")).needed();
    takeText(command, "--by", options->by, Cli::tr("The day by which their numbers are needed."))
        .called("DATE");
    takeText(command, "--account", options->account, Cli::tr("Only this account's servers."));
    takeWord(command, "--issuer", options->issuer,
        Cli::tr("Whose numbers are counted: the console's, or the local issuer's."));
    takeTexts(command, "--price", options->prices,
        Cli::tr("A price in yuan: a month of renew or buy or of one instance type, an address, a "
                "paid-number."))
        .called("WHAT=YUAN");
    takeFlag(command, "--keep-prices", options->keepPrices,
        Cli::tr("Keep these prices in the ledger for the next plan."));
    takeAnswers(command, options->answers);
}

} // namespace beian::cli
