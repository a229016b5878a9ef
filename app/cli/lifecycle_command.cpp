// beian lifecycle: a filing's whole life, as the transition function has it.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/plain_text.h"
#include "core/model/lifecycle.h"
#include "core/text/registers.h"
#include "core/text/words.h"

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

struct Step {
    model::Stage from;
    model::FilingEvent event;
    model::Stage to;
};

struct LifecycleOptions {
    bool dot = false;
};

std::vector<Step> allSteps()
{
    std::vector<Step> steps;
    for (const auto &stage : support::enumNames<model::Stage>) {
        for (const auto &event : support::enumNames<model::FilingEvent>) {
            if (const auto to = model::transition(stage.value, event.value))
                steps.push_back({stage.value, event.value, *to});
        }
    }
    return steps;
}

QJsonObject toJson(const std::vector<Step> &steps)
{
    QJsonArray stages;
    for (const auto &stage : support::enumNames<model::Stage>) {
        stages.append(QJsonObject{{u"stage"_s, QString::fromLatin1(stage.name)},
            {u"ended"_s, model::isEnded(stage.value)},
            {u"text"_s, text::stageWord(stage.value)}});
    }
    QJsonArray transitions;
    for (const Step &step : steps) {
        transitions.append(QJsonObject{{u"from"_s, QString(support::codeOf(step.from))},
            {u"event"_s, QString(support::codeOf(step.event))},
            {u"to"_s, QString(support::codeOf(step.to))}});
    }
    return {{u"initial"_s, QString(support::codeOf(model::Stage::Draft))}, {u"stages"_s, stages},
        {u"transitions"_s, transitions}};
}

/// For Graphviz: an ended stage has a double border.
QString toDot(const std::vector<Step> &steps)
{
    QString dot = u"digraph lifecycle {\n    rankdir=LR;\n    node [shape=box];\n"_s;
    for (const auto &stage : support::enumNames<model::Stage>) {
        dot += u"    \"%1\" [label=\"%2\"%3];\n"_s.arg(QString::fromLatin1(stage.name),
            text::stageWord(stage.value),
            model::isEnded(stage.value) ? u", peripheries=2"_s : QString());
    }
    dot += u"    start [shape=point];\n    start -> \"draft\" [label=\"bind\"];\n"_s;
    for (const Step &step : steps) {
        dot += u"    \"%1\" -> \"%2\" [label=\"%3\"];\n"_s.arg(support::codeOf(step.from),
            support::codeOf(step.to), support::codeOf(step.event));
    }
    return dot + u"}\n"_s;
}

QString toText(const std::vector<Step> &steps)
{
    const auto worded = [](const QString &word, QLatin1StringView code) {
        return u"%1 (%2)"_s.arg(word, code);
    };
    std::vector<QStringList> rows;
    for (const Step &step : steps) {
        rows.push_back({worded(text::stageWord(step.from), support::codeOf(step.from)),
            worded(text::filingEventWord(step.event), support::codeOf(step.event)),
            worded(text::stageWord(step.to), support::codeOf(step.to))});
    }
    return alignedTable({text::columnTitle(u"stage"_s), text::columnTitle(u"kind"_s),
                            Cli::tr("Then")},
        rows);
}

ExitCode lifecycle(Call &call, const LifecycleOptions &options)
{
    const std::vector<Step> steps = allSteps();
    if (options.dot)
        call.print(toDot(steps));
    else if (call.wantsJson())
        call.print(toJson(steps));
    else
        call.print(toText(steps));
    return ExitCode::Done;
}

} // namespace

void addLifecycleCommand(Commands &commands)
{
    const auto options = std::make_shared<LifecycleOptions>();
    const Command command = commands.add("lifecycle",
        Cli::tr("The life of a filing: which event leads where."),
        PlainWork([options](Call &call) { return lifecycle(call, *options); }));
    takeFlag(command, "--dot", options->dot, Cli::tr("As a graph for Graphviz."));
}

} // namespace beian::cli
