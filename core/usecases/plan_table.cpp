#include "core/usecases/plan_table.h"

#include "core/text/findings.h"
#include "core/text/plans.h"
#include "core/text/registers.h"

namespace beian::usecases {

namespace {

using model::CellKind;
using rules::Eligibility;
using namespace Qt::StringLiterals;

QString costText(int months, const std::optional<Fen> &cost)
{
    if (cost)
        return *cost > 0 ? text::yuan(yuanText(*cost)) : QString();
    return months > 0 ? text::boughtMonths(months) : QString();
}

QString whatToDo(const PlanUse &use, QDate by)
{
    const QString numbers = text::plannedNumbers(use.unbound, use.newOnes);
    const bool endsBefore = use.newOnes > 0 && by.isValid() && use.until.isValid() && use.until < by;
    return endsBefore ? numbers + u". "_s + text::makeBefore(use.until) : numbers;
}

void addRow(model::Table &table, model::Mark mark, const QString &key, const QStringList &cells)
{
    table.marks.push_back(mark);
    table.keys.append(key);
    table.rows.push_back(cells);
}

void addStep(model::Table &table, const PlanStep &step)
{
    const bool isOnlyAsked = step.way.remedies.empty();
    const QString state = !step.server ? text::toBuyWord()
                                       : text::eligibilityWord(isOnlyAsked ? Eligibility::Unknown
                                                                           : Eligibility::Ineligible);
    const model::Mark mark = !step.server  ? model::Mark::None
                             : isOnlyAsked ? model::Mark::Watch
                                           : model::Mark::AtRisk;
    addRow(table, mark, step.server ? model::toText(step.server->key) : QString(),
        {state, QString::number(step.numbers), step.server ? step.server->name : QString(),
            step.server ? step.server->key.id : QString(), whatToDo(step), QString(),
            costText(step.way.months, step.cost)});
}

} // namespace

QString whatToDo(const PlanStep &step)
{
    if (step.paid)
        return text::paidNumbersSentence(step.numbers);
    if (!step.server)
        return text::newServersSentence(step.servers, step.way.months / step.servers);
    QStringList sentences;
    for (const rules::Remedy &remedy : step.way.remedies)
        sentences.append(text::remedySentence(remedy));
    for (const rulebook::RuleId rule : step.way.questions)
        sentences.append(text::toConfirm(rule));
    return sentences.join(u' ');
}

model::Table planTable(const NumberPlan &plan, const rulebook::Rulebook &rulebook)
{
    model::Table table;
    table.title = text::registerTitle(u"plan"_s);
    table.notes = {text::planSentence(plan.wanted, plan.ready), planCostSentence(plan),
        text::rulebookLine(rulebook)};
    table.notes.removeAll(QString());
    const auto column = [&table](const QString &name, CellKind kind) {
        table.columns.push_back({name, text::columnTitle(name), kind});
    };
    column(u"state"_s, CellKind::Text);
    column(u"numbers"_s, CellKind::Number);
    column(u"name"_s, CellKind::Text);
    column(u"id"_s, CellKind::Identifier);
    column(u"to-do"_s, CellKind::Text);
    column(u"qualifies-until"_s, CellKind::Day);
    column(u"cost"_s, CellKind::Text);
    table.markColumn = 0;
    for (const PlanUse &use : plan.uses) {
        addRow(table, model::Mark::Safe, model::toText(use.server.key),
            {text::eligibilityWord(Eligibility::Eligible),
                QString::number(use.unbound + use.newOnes), use.server.name, use.server.key.id,
                whatToDo(use, plan.by), use.until.toString(Qt::ISODate), QString()});
    }
    for (const PlanStep &step : plan.steps)
        addStep(table, step);
    return table;
}

QString planCostSentence(const NumberPlan &plan)
{
    if (plan.steps.empty())
        return {};
    const QString cost = costText(plan.months, plan.cost);
    if (!plan.isPartlyUnpriced())
        return cost.isEmpty() ? text::nothingToBuy() : text::inAll(cost);
    return cost.isEmpty() ? text::addressUnpriced()
                          : text::inAll(cost) + u" "_s + text::addressUnpriced();
}

} // namespace beian::usecases
