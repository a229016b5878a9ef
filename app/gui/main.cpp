#include "app/gui/demo_ledger.h"
#include "app/machine.h"
#include "core/ledger/sqlite/sqlite_files.h"
#include "core/rulebook/built_in.h"
#include "core/text/language.h"
#include "core/text/refusals.h"
#include "core/usecases/automatic_backups.h"
#include "core/usecases/choose_rulebook.h"
#include "ui/session/appearance.h"
#include "ui/session/daily_backup.h"
#include "ui/session/failures.h"
#include "ui/session/ledger_place.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/damaged_ledger_window.h"
#include "ui/window/desktop.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>

#include <tl/expected.hpp>

#include <cstdio>

namespace {

using namespace beian;
using namespace Qt::StringLiterals;

constexpr int exitUsage = 2;
constexpr int exitLedger = 4;

/// The options: [--ledger FILE] [--rulebook ID] [--lang zh|en] [--demo]
/// [--background].
struct Options {
    QString ledger;
    QString rulebook;
    std::optional<text::Language> language;
    bool demo = false;
    bool background = false;
};

/// What is wrong with the command line, where something is.
tl::expected<Options, QString> parseOptions()
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"ledger"_s, u"The ledger file."_s, u"FILE"_s});
    parser.addOption({u"rulebook"_s, u"The rulebook to judge by."_s, u"ID"_s});
    parser.addOption({u"lang"_s, u"zh or en; otherwise by the locale."_s, u"LANGUAGE"_s});
    parser.addOption({u"demo"_s, u"Fill the ledger, a throw-away one if none is named, with "
                                 "sample servers."_s});
    parser.addOption({u"background"_s, u"Wait in the tray, without a window."_s});
    if (!parser.parse(QCoreApplication::arguments()))
        return tl::unexpected(parser.errorText());
    parser.process(QCoreApplication::arguments()); // ends the program after --help and --version
    if (const QStringList strays = parser.positionalArguments(); !strays.isEmpty())
        return tl::unexpected(u"“%1” is no option; --help lists them"_s.arg(strays.first()));
    Options options;
    options.ledger = parser.value(u"ledger"_s);
    options.rulebook = parser.value(u"rulebook"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.background = parser.isSet(u"background"_s);
    const QString language = parser.value(u"lang"_s);
    if (language == "zh"_L1)
        options.language = text::Language::Chinese;
    else if (language == "en"_L1)
        options.language = text::Language::English;
    else if (!language.isEmpty())
        return tl::unexpected(u"--lang takes zh or en"_s);
    return options;
}

/// So that the system starts the program at login with the same ledger.
QStringList backgroundArguments(const Options &options)
{
    QStringList arguments{u"--background"_s};
    if (!options.ledger.isEmpty())
        arguments += {u"--ledger"_s, QFileInfo(options.ledger).absoluteFilePath()};
    return arguments;
}

/// There is no window yet that could show it in its page.
int refuse(const QString &sentence, int exitCode)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), sentence);
    box.exec();
    return exitCode;
}

model::Occasion occasionNow()
{
    return {SystemClock().now(), userName(), false};
}

/// The ledger; where it is damaged, after the person went back to a backup.
tl::expected<std::unique_ptr<ledger::Ledger>, int> openLedger(
    const QString &path, const usecases::Rulebooks &rulebooks)
{
    const rulebook::WorkCalendar calendar = rulebook::builtInCalendar();
    const ledger::SqliteFiles files;
    for (;;) {
        auto opened = ledger::openSqliteLedger(path, ui::patience);
        if (opened)
            return std::move(*opened);
        const QString sentence = text::sentence(opened.error());
        if (!usecases::isDamage(opened.error()))
            return tl::unexpected(refuse(sentence, exitLedger));
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
        const usecases::LedgerPlace place{
            files, path, rulebooks.all.front(), rulebooks.all, calendar};
        ui::DamagedLedgerWindow window(opened.error(), place, occasionNow);
        if (window.exec() != QDialog::Accepted)
            return tl::unexpected(exitLedger);
    }
}

tl::expected<ui::Session::Parts, int> openParts(
    const Options &options, const QString &path)
{
    const auto reopenAt
        = [](const QString &named) { return ledger::reopenSqliteLedger(named, ui::patience); };
    usecases::Rulebooks rulebooks = usecases::loadRulebooks(rulebookFolder());
    auto opened = openLedger(path, rulebooks);
    if (!opened)
        return tl::unexpected(opened.error());
    QString stored;
    if (const auto reader = (*opened)->read()) {
        stored = (*reader)
                     ->setting(QLatin1StringView(usecases::rulebookSetting))
                     .value_or(QString());
    }
    const auto chosen = usecases::chosenRulebook(rulebooks.all, options.rulebook, stored);
    if (!chosen)
        return tl::unexpected(refuse(text::sentence(chosen.error()), exitUsage));
    return ui::Session::Parts{.ledger = std::move(*opened),
        .rulebooks = std::move(rulebooks),
        .chosen = *chosen,
        .calendar = rulebook::builtInCalendar(),
        .actor = userName(),
        .files = std::make_unique<ledger::SqliteFiles>(ui::patience),
        .reopen = [reopenAt, path] { return reopenAt(path); },
        .rulebookFolder = rulebookFolder(),
        .openAt = [](const QString &named) { return ledger::openSqliteLedger(named, ui::patience); },
        .reopenAt = reopenAt};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"beiandesk"_s);
    QApplication::setOrganizationName(u"beiandesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(BEIAN_VERSION));
    QApplication::setDesktopFileName(u"beiandesk"_s);
    const auto options = parseOptions();
    if (!options) {
        std::fprintf(stderr, "beiandesk: %s\n", qUtf8Printable(options.error()));
        return exitUsage;
    }
    text::installLanguage(
        application, options->language.value_or(ui::languageFor(ui::storedLanguage())));
    QApplication::setApplicationDisplayName(
        QCoreApplication::translate("beian::ui", "Beian Desk"));
    QApplication::setWindowIcon(ui::applicationIcon());
    ui::ApplicationTheme theme(application);
    theme.choose(ui::storedTheme());

    QTemporaryDir scratch;
    const bool throwsAway = options->demo && options->ledger.isEmpty();
    const QString chosen = ui::storedLedgerPath();
    const bool isChosenGone = !chosen.isEmpty() && !QFileInfo::exists(chosen);
    const QString usual = chosen.isEmpty() || isChosenGone ? defaultLedger() : chosen;
    const QString path = throwsAway ? scratch.filePath(u"demo.db"_s)
        : options->ledger.isEmpty() ? usual
                                    : options->ledger;
    auto parts = openParts(*options, path);
    if (!parts)
        return parts.error();
    const SystemClock clock;
    ui::Session session(std::move(*parts), clock);
    if (options->demo) {
        const auto filled = gui::fillDemoLedger(session.desk(), session.occasion());
        if (!filled)
            return refuse(ui::sentenceOf(filled.error()), exitLedger);
    }
    ui::Outside outside = ui::Outside::ofSystem();
    if (!throwsAway)
        outside.backgroundArguments = backgroundArguments(*options);
    ui::Desktop desktop(application, theme, session, outside);
    std::unique_ptr<ui::DailyBackup> backup;
    const auto backUp = [&] {
        backup = std::make_unique<ui::DailyBackup>(session.opener());
        QObject::connect(
            backup.get(), &ui::DailyBackup::failed, &desktop, [&desktop](const QString &why) {
                desktop.window().showNotice(ui::Level::Watch,
                    QCoreApplication::translate(
                        "beian::ui", "Today's backup of the ledger was not made. %1")
                        .arg(why));
            });
        backup->startAfterFirstPaint(&desktop.window(), clock.now());
    };
    QObject::connect(&desktop, &ui::Desktop::ledgerChosen, &desktop, backUp);
    if (!throwsAway)
        backUp();
    if (isChosenGone && options->ledger.isEmpty() && !throwsAway) {
        desktop.window().showNotice(ui::Level::AtRisk,
            QCoreApplication::translate("beian::ui",
                "The ledger %1, which was chosen in the settings, is not there. The usual one is "
                "open instead.")
                .arg(chosen));
    }
    if (options->background)
        desktop.startInBackground();
    else
        desktop.show();
    return QApplication::exec();
}
