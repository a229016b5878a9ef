// beian add, answer: what the owner says about an instance.

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/instants.h"
#include "app/cli/json_shapes.h"
#include "app/cli/open_desk.h"
#include "core/usecases/add_instance.h"
#include "core/usecases/answer_questions.h"

namespace beian::cli {

using usecases::Desk;
using usecases::Outcome;
using namespace Qt::StringLiterals;

namespace {

struct AddOptions {
    model::InstanceKey key;
    QString name;
    std::optional<model::Billing> billing;
    QString created;
    QString expires;
    std::optional<int> months;
    QStringList addresses;
    std::optional<model::InstanceStatus> status;
    std::optional<int> bandwidth;
    std::optional<int> numbersElsewhere;
    bool transferred = false;
};

Outcome<model::Instance> instanceOf(const Desk &desk, const AddOptions &options)
{
    const auto created = beginOption(desk, u"created"_s, options.created);
    if (!created)
        return tl::unexpected(created.error());
    const auto expires = expiryOption(desk, u"expires"_s, options.expires);
    if (!expires)
        return tl::unexpected(expires.error());

    model::Instance instance;
    instance.key = options.key;
    instance.name = options.name;
    instance.billing = options.billing;
    instance.created = *created;
    instance.expires = *expires;
    instance.boughtMonths = options.months;
    instance.status = options.status;
    instance.bandwidthMbps = options.bandwidth;
    instance.numbersElsewhere = options.numbersElsewhere;
    if (!options.addresses.isEmpty()) {
        instance.addresses.emplace();
        for (const QString &ip : options.addresses) {
            model::Address address;
            address.ip = ip;
            instance.addresses->push_back(address);
        }
    }
    return instance;
}

QString addedLine(const usecases::InstanceChange &change)
{
    const QString name = model::toText(change.instance.key);
    switch (change.kind) {
    case usecases::ChangeKind::New:
        return Cli::tr("Added %1.").arg(name);
    case usecases::ChangeKind::Unchanged:
        return Cli::tr("%1 stands already, with all of this.").arg(name);
    case usecases::ChangeKind::Changed:
    case usecases::ChangeKind::Returned:
    case usecases::ChangeKind::Gone:
        return Cli::tr("Changed %1.").arg(name);
    }
    Q_UNREACHABLE();
}

ExitCode addOne(Call &call, const Desk &desk, const AddOptions &options)
{
    const auto instance = instanceOf(desk, options);
    if (!instance)
        return call.fail(instance.error(), desk.rulebook);
    const auto foreign = options.transferred ? usecases::ForeignRows::TakeAsTransferred
                                             : usecases::ForeignRows::Refuse;
    const auto change = usecases::addInstance(desk, *instance, foreign, call.occasion());
    if (!change)
        return call.fail(change.error(), desk.rulebook);
    call.confirm(addedLine(*change), fullInstanceJson(change->instance));
    return ExitCode::Done;
}

struct AnswerOptions {
    QStringList instances;
    rules::Answers answers;
    std::optional<int> numbersElsewhere;
};

ExitCode answer(Call &call, const Desk &desk, const AnswerOptions &options)
{
    if (options.answers.empty() && !options.numbersElsewhere) {
        return call.fail(ExitCode::Usage, u"usage"_s,
            Cli::tr("Say what the answer is: --answer RULE=yes|no or --numbers-elsewhere N."));
    }
    std::vector<model::InstanceKey> keys;
    QStringList names;
    for (const QString &text : options.instances) {
        const auto instance = instanceNamed(desk, text);
        if (!instance)
            return call.fail(instance.error(), desk.rulebook);
        keys.push_back(instance->key);
        names.append(model::toText(instance->key));
    }
    const auto stored = usecases::answerQuestions(
        desk, keys, options.answers, options.numbersElsewhere, call.occasion());
    if (!stored)
        return call.fail(stored.error(), desk.rulebook);

    QJsonObject answers;
    for (const auto &[rule, given] : options.answers)
        answers.insert(support::codeOf(rule), QString(support::codeOf(given)));
    call.confirm(Cli::tr("Stored the answer for %1.").arg(names.join(u", "_s)),
        {{u"instances"_s, QJsonArray::fromStringList(names)}, {u"answers"_s, answers},
            {u"numbersElsewhere"_s,
                options.numbersElsewhere ? QJsonValue(*options.numbersElsewhere)
                                         : QJsonValue(QJsonValue::Null)}});
    return ExitCode::Done;
}

void takeStatedFacts(Command command, AddOptions &options)
{
    takeText(command, "--name", options.name, Cli::tr("Its name.")).called("NAME");
    takeText(command, "--created", options.created, Cli::tr("When it was bought."))
        .called("DAY|INSTANT");
    takeText(command, "--expires", options.expires,
        Cli::tr("The last day as the console shows it."))
        .called("DAY|INSTANT|never");
    takeNumber(command, "--months", options.months, 0,
        Cli::tr("Months bought in all, renewals counted."));
    takeTexts(command, "--address", options.addresses, Cli::tr("A public address."))
        .called("IP");
    takeWord(command, "--status", options.status, Cli::tr("Its status."));
    takeNumber(command, "--bandwidth", options.bandwidth, 0,
        Cli::tr("Outward bandwidth in Mbit/s."));
    takeNumber(command, "--numbers-elsewhere", options.numbersElsewhere, 0,
        Cli::tr("How many numbers were made outside this ledger."));
    takeFlag(command, "--transferred", options.transferred,
        Cli::tr("It stands under another account and went over to this one."));
}

void addAdd(Commands &commands)
{
    const auto options = std::make_shared<AddOptions>();
    const Command command = commands.add("add", Cli::tr("Enter an instance by hand."),
        DeskWork([options](Call &call, const Desk &desk) {
            return addOne(call, desk, *options);
        }));
    takeText(command, "INSTANCE", options->key.id, Cli::tr("Its id.")).needed();
    takeText(command, "--account", options->key.account, Cli::tr("The account that has it."))
        .needed()
        .called("NAME");
    takeText(command, "--product", options->key.product, Cli::tr("Its product, like ecs."))
        .needed()
        .called("ID");
    takeText(command, "--region", options->key.region, Cli::tr("Its region, like cn-hangzhou."))
        .needed()
        .called("ID");
    takeWord(command, "--billing", options->billing, Cli::tr("How it is paid.")).needed();
    takeStatedFacts(command, *options);
}

} // namespace

void addInstanceCommands(Commands &commands)
{
    addAdd(commands);

    const auto options = std::make_shared<AnswerOptions>();
    const Command command = commands.add("answer",
        Cli::tr("Answer what only the owner can know about instances."),
        DeskWork([options](Call &call, const Desk &desk) {
            return answer(call, desk, *options);
        }));
    takeTexts(command, "INSTANCE", options->instances, Cli::tr("Instances; all or none of them."))
        .needed();
    takeAnswers(command, options->answers);
    takeNumber(command, "--numbers-elsewhere", options->numbersElsewhere, 0,
        Cli::tr("How many numbers were made outside this ledger."));
}

} // namespace beian::cli
