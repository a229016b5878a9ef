#include "app/cli/run.h"

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/instants.h"
#include "app/cli/open_desk.h"
#include "core/text/language.h"
#include "core/text/refusals.h"
#include "core/usecases/automatic_backups.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

/// The language and the form of errors hold for what the parser itself says, so they are looked for
/// before it runs.
QString valueOf(const QString &option, const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

text::Language languageFor(const QStringList &arguments, const QLocale &locale)
{
    const QString asked = valueOf(u"--lang"_s, arguments);
    if (asked == "zh"_L1)
        return text::Language::Chinese;
    if (asked == "en"_L1)
        return text::Language::English;
    return text::languageOf(locale);
}

void takeGlobalOptions(CLI::App &app, GlobalOptions &options)
{
    const Command command(app);
    takeText(command, "--ledger", options.ledger, Cli::tr("The ledger file.")).called("FILE");
    takeText(command, "--rulebook", options.rulebook, Cli::tr("The rules to judge by."))
        .called("ID|FILE");
    takeChecked(command, "--now", u"2026-03-01T10:00:00+08:00"_s,
        [&options](const QString &text) {
            options.now = parseInstant(text);
            return options.now.has_value();
        },
        Cli::tr("Judge and record as of then: a rehearsal, and marked as one."))
        .called("INSTANT");
    // The language itself was chosen before the parser spoke.
    takeChecked(command, "--lang", u"zh|en"_s,
        [](const QString &text) { return text == "zh"_L1 || text == "en"_L1; },
        Cli::tr("The language of what is printed."));
    takeFlag(command, "--json", options.json, Cli::tr("Print one JSON document."));
    takeFlag(command, "--quiet", options.quiet, Cli::tr("No notes and no confirmations."));
}

void nameHelp(CLI::App &app)
{
    const auto formatter = app.get_formatter();
    formatter->label("Usage", Cli::tr("Usage").toStdString());
    formatter->label("Positionals", Cli::tr("Arguments").toStdString());
    formatter->label("REQUIRED", Cli::tr("(needed)").toStdString());
    formatter->label("OPTIONS", Cli::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", Cli::tr("COMMAND").toStdString());
    formatter->label("TEXT", "TEXT");
    formatter->column_width(34);
    app.option_defaults()->group(Cli::tr("Options").toStdString());
    app.set_help_flag("-h,--help", Cli::tr("Print this help and exit.").toStdString());
    app.set_version_flag("--version", BEIAN_VERSION,
        Cli::tr("Print the version and exit.").toStdString());
}

void addCommands(Commands &commands)
{
    addImportCommand(commands);
    addListCommands(commands);
    addCheckCommand(commands);
    addNumberCommands(commands);
    addInstanceCommands(commands);
    addFilingCommands(commands);
    addMoveCommand(commands);
    addPlanCommand(commands);
    addRiskCommand(commands);
    addDutyCommands(commands);
    addRecordCommands(commands);
    addLedgerCommands(commands);
    addRestoreCommand(commands);
    addRulebookCommands(commands);
    addLifecycleCommand(commands);
    addAccountCommand(commands);
    addUndoCommand(commands);
}

/// What is wrong with the command line, in our words where the parser's would not help.
QString usageSentence(const CLI::App &app, const CLI::ParseError &error)
{
    const std::vector<std::string> rest = app.remaining(true);
    if (!rest.empty()) {
        const QString first = QString::fromStdString(rest.front());
        if (app.get_subcommands().empty() && !first.startsWith(u'-'))
            return Cli::tr("There is no command “%1”.").arg(first);
        if (dynamic_cast<const CLI::ExtrasError *>(&error) || app.get_subcommands().empty())
            return Cli::tr("“%1” is not understood here.").arg(first);
    }
    if (app.get_subcommands().empty() && dynamic_cast<const CLI::RequiredError *>(&error))
        return Cli::tr("A command is needed.");
    return Cli::tr("The command line is not understood: %1.")
        .arg(QString::fromUtf8(error.what()).remove(QChar(u'\n')));
}

/// At the first use of a day, by the clock on the wall: what --now rehearses is no use of that day.
/// What the command itself does matters more, so that a failure is only said.
void backUpToday(Call &call, ledger::Ledger &ledger)
{
    const auto done = usecases::backUpDaily(ledger, call.environment().clock.now());
    if (done)
        return;
    call.note(u"backup-failed"_s, Cli::tr("Today's backup of the ledger was not made. %1")
                                      .arg(text::sentence(done.error())));
}

ExitCode perform(const Work &work, Call &call)
{
    if (const auto *plain = std::get_if<PlainWork>(&work))
        return (*plain)(call);
    const auto opened = OpenDesk::open(call);
    if (!opened)
        return opened.error();
    const usecases::Desk desk = (*opened)->desk();
    backUpToday(call, desk.ledger);
    return std::get<DeskWork>(work)(call, desk);
}

/// The parser ends by throwing; nothing of that leaves this function.
std::optional<ExitCode> parse(
    CLI::App &app, const QStringList &arguments, const GlobalOptions &options, Streams &streams,
    const Environment &environment)
{
    std::vector<std::string> words;
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it)
        words.push_back(it->toStdString());
    try {
        app.parse(std::move(words));
        return std::nullopt;
    } catch (const CLI::Success &asked) {
        const bool isVersion = dynamic_cast<const CLI::CallForVersion *>(&asked) != nullptr;
        streams.out << QString::fromStdString(isVersion ? app.version() + '\n' : app.help());
        return ExitCode::Done;
    } catch (const CLI::ParseError &error) {
        GlobalOptions speaking = options;
        speaking.json = arguments.contains("--json"_L1);
        Call call(streams, environment, speaking);
        const ExitCode code = call.fail(ExitCode::Usage, u"usage"_s, usageSentence(app, error));
        if (!speaking.json)
            streams.err << Cli::tr("“beian --help” says what there is.") << '\n';
        return code;
    }
}

} // namespace

int run(const QStringList &arguments, Streams &streams, const Environment &environment)
{
    text::installLanguage(environment.application, languageFor(arguments, environment.locale));

    const QString about
        = Cli::tr("Beian Desk: filing service numbers, filings and the servers they live on.");
    CLI::App app(about.toStdString(), "beian");
    GlobalOptions options;
    nameHelp(app);
    takeGlobalOptions(app, options);
    app.require_subcommand(1);
    Commands commands(app);
    addCommands(commands);

    ExitCode code = ExitCode::Done;
    if (const auto ended = parse(app, arguments, options, streams, environment)) {
        code = *ended;
    } else if (const Work *work = commands.asked()) {
        Call call(streams, environment, options);
        code = perform(*work, call);
    }
    streams.out.flush();
    streams.err.flush();
    return static_cast<int>(code);
}

bool asksForPdf(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    });
}

} // namespace beian::cli
