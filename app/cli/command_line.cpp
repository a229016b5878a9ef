#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestNumber = 1'000'000'000;

/// `expects` is a list of words, or what a value looks like.
[[noreturn]] void refuseValue(const char *name, const std::string &given, const QString &expects)
{
    const QString sentence = expects.contains(u'|')
        ? Cli::tr("“%1” is not one of: %2")
        : Cli::tr("“%1” is not understood; it looks like this: %2");
    throw CLI::ValidationError(
        name, sentence.arg(QString::fromStdString(given), expects).toStdString());
}

void storeAnswer(const std::string &given, rules::Answers &into)
{
    const QString text = QString::fromStdString(given);
    const auto rule = support::fromCode<rulebook::RuleId>(text.section(u'=', 0, 0));
    const auto answer = support::fromCode<rules::Answer>(text.section(u'=', 1));
    if (!rule)
        refuseValue("--answer", given, wordsOf<rulebook::RuleId>());
    if (!answer)
        refuseValue("--answer", given, u"%1=yes|no"_s.arg(support::codeOf(*rule)));
    into.insert_or_assign(*rule, *answer);
}

} // namespace

Option Option::needed()
{
    m_option->required();
    return *this;
}

Option Option::called(const char *value)
{
    m_option->type_name(value);
    return *this;
}

Command Commands::add(const char *name, const QString &help, Work work)
{
    const Command command = addBelow(Command(*m_root), name, help, std::move(work));
    command.app().group(Cli::tr("Commands").toStdString());
    return command;
}

Command Commands::addBelow(Command parent, const char *name, const QString &help, Work work)
{
    CLI::App *app = parent.app().add_subcommand(name, help.toStdString());
    app->fallthrough();
    // Made anew, since the one it was born with does not stand in our group.
    app->set_help_flag("-h,--help", Cli::tr("Print this help and exit.").toStdString());
    app->footer(Cli::tr("What may stand with every command: “beian --help”.").toStdString());
    if (&parent.app() != m_root)
        parent.app().require_subcommand(0, 1);
    m_work.emplace(app, std::move(work));
    return Command(*app);
}

const Work *Commands::asked() const
{
    const CLI::App *innermost = m_root;
    for (auto below = innermost->get_subcommands(); !below.empty();
         below = innermost->get_subcommands())
        innermost = below.front();
    const auto it = m_work.find(innermost);
    return it == m_work.end() ? nullptr : &it->second;
}

Option takeText(Command command, const char *name, QString &into, const QString &help)
{
    const auto store = [&into](const std::string &text) { into = QString::fromStdString(text); };
    return Option(
        *command.app().add_option_function<std::string>(name, store, help.toStdString()));
}

Option takeText(
    Command command, const char *name, std::optional<QString> &into, const QString &help)
{
    const auto store = [&into](const std::string &text) { into = QString::fromStdString(text); };
    return Option(
        *command.app().add_option_function<std::string>(name, store, help.toStdString()));
}

Option takeTexts(Command command, const char *name, QStringList &into, const QString &help)
{
    const auto store = [&into](const std::vector<std::string> &texts) {
        for (const std::string &one : texts)
            into.append(QString::fromStdString(one));
    };
    CLI::Option *option = command.app().add_option_function<std::vector<std::string>>(
        name, store, help.toStdString());
    if (!option->get_positional())
        option->allow_extra_args(false);
    return Option(*option);
}

Option takeNumber(Command command, const char *name, std::optional<int> &into, int least,
    const QString &help)
{
    const auto store = [&into](int number) { into = number; };
    return Option(*command.app()
                       .add_option_function<int>(name, store, help.toStdString())
                       ->check(CLI::Range(least, largestNumber))
                       ->type_name("N"));
}

Option takeFlag(Command command, const char *name, bool &into, const QString &help)
{
    return Option(*command.app().add_flag(name, into, help.toStdString()));
}

Option takeChecked(Command command, const char *name, const QString &expects,
    const std::function<bool(const QString &)> &store, const QString &help)
{
    const auto check = [name, expects, store](const std::string &given) {
        if (!store(QString::fromStdString(given)))
            refuseValue(name, given, expects);
    };
    return Option(*command.app()
                       .add_option_function<std::string>(name, check, help.toStdString())
                       ->type_name(expects.toStdString()));
}

Option takeAnswers(Command command, rules::Answers &into)
{
    const auto store = [&into](const std::vector<std::string> &given) {
        for (const std::string &one : given)
            storeAnswer(one, into);
    };
    return Option(*command.app()
                       .add_option_function<std::vector<std::string>>("--answer", store,
                           Cli::tr("Whether a rule's condition holds, as you know it.")
                               .toStdString())
                       ->allow_extra_args(false)
                       ->type_name("RULE=yes|no"));
}

void takeFilter(Command command, ledger::Filter &into)
{
    const auto narrow = [&into](const std::string &name) {
        if (!name.empty())
            into.accounts = {QString::fromStdString(name)};
    };
    command.app()
        .add_option_function<std::string>(
            "--account", narrow, Cli::tr("Only of this account.").toStdString())
        ->type_name("NAME");
    takeText(command, "--where", into.where, Cli::tr("Only rows that contain this text."))
        .called("TEXT");
    command.app()
        .add_option_function<int>(
            "--limit", [&into](int limit) { into.limit = limit; },
            Cli::tr("At most so many rows.").toStdString())
        ->check(CLI::Range(1, largestNumber))
        ->type_name("N");
}

} // namespace beian::cli
