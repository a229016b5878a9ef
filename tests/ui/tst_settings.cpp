#include "core/text/findings.h"
#include "core/text/language.h"
#include "tests/support/servers.h"
#include "tests/ui/pages.h"
#include "tests/ui/wizard_bench.h"
#include "ui/session/appearance.h"
#include "ui/theme/theme.h"
#include "ui/window/desktop.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QTest>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WizardBench;
using text::Language;
using ui::LanguageChoice;
using ui::ThemeChoice;

/// What is chosen in the settings counts at once, and at the next start.
class TestSettings final : public QObject
{
    Q_OBJECT

public:
    TestSettings(QApplication &application, ui::ApplicationTheme &theme)
        : m_application(application)
        , m_theme(theme)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();

    void anotherLanguageShowsAtOnceAndIsKept();
    void theWindowStaysWhereItStood();
    void theSameLanguageLeavesTheWindowAlone();
    void aThemeShowsAtOnceAndIsKept();
    void anotherRulebookJudgesAtOnce();
    void warningStepsCountAtOnce();
    void aBrokenSettingIsAsTheSystem();

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_desktop->window().findChild<Widget *>(name);
    }
    void choose(const QString &name, int data);

    QApplication &m_application;
    ui::ApplicationTheme &m_theme;
    std::optional<WizardBench> m_bench;
    std::optional<ui::Desktop> m_desktop;
};

void TestSettings::init()
{
    QSettings().clear();
    text::installLanguage(m_application, Language::Chinese);
    m_bench.emplace();
    m_desktop.emplace(
        m_application, m_theme, m_bench->session(), ui::Outside::ofSystem());
    m_desktop->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desktop->window()));
    tests::goToPage(m_desktop->window(), u"settingsPage"_s);
}

void TestSettings::cleanup()
{
    m_desktop.reset();
    m_bench.reset();
    m_theme.choose(ThemeChoice::System);
    QSettings().clear();
}

/// By the keys that somebody presses who goes from one choice to another.
void TestSettings::choose(const QString &name, int data)
{
    auto *box = find<QComboBox>(name);
    QVERIFY(box && box->isVisible());
    QVERIFY(!box->accessibleName().isEmpty());
    const int wanted = box->findData(data);
    QVERIFY(wanted >= 0);
    box->setFocus();
    while (box->currentIndex() != wanted)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestSettings::anotherLanguageShowsAtOnceAndIsKept()
{
    const QString before = m_desktop->window().windowTitle();
    choose(u"languageChoice"_s, static_cast<int>(LanguageChoice::English));
    QCOMPARE(text::currentLanguage(), Language::English);
    QVERIFY(m_desktop->window().windowTitle() != before);
    QVERIFY(m_desktop->window().isVisible());
    QCOMPARE(ui::storedLanguage(), LanguageChoice::English);
    QCOMPARE(ui::languageFor(ui::storedLanguage()), Language::English);
    auto *box = find<QComboBox>(u"languageChoice"_s);
    QCOMPARE(box->currentData().toInt(), static_cast<int>(LanguageChoice::English));
}

void TestSettings::theWindowStaysWhereItStood()
{
    m_desktop->window().resize(1111, 777);
    const QPointer<ui::MainWindow> old = &m_desktop->window();
    choose(u"languageChoice"_s, static_cast<int>(LanguageChoice::English));
    QVERIFY(!old);
    QCOMPARE(m_desktop->window().size(), QSize(1111, 777));
    QVERIFY(find<QWidget>(u"settingsPage"_s)->isVisible());
}

void TestSettings::theSameLanguageLeavesTheWindowAlone()
{
    const QPointer<ui::MainWindow> before = &m_desktop->window();
    choose(u"languageChoice"_s, static_cast<int>(LanguageChoice::Chinese));
    QCOMPARE(before.data(), &m_desktop->window());
    QCOMPARE(ui::storedLanguage(), LanguageChoice::Chinese);
}

void TestSettings::aThemeShowsAtOnceAndIsKept()
{
    choose(u"themeChoice"_s, static_cast<int>(ThemeChoice::Dark));
    QCOMPARE(m_theme.theme(), ui::Theme::Dark);
    QCOMPARE(ui::themeOf(m_desktop->window().palette()), ui::Theme::Dark);
    QCOMPARE(ui::storedTheme(), ThemeChoice::Dark);
    choose(u"themeChoice"_s, static_cast<int>(ThemeChoice::Light));
    QCOMPARE(m_theme.theme(), ui::Theme::Light);
    QCOMPARE(ui::storedTheme(), ThemeChoice::Light);
}

void TestSettings::anotherRulebookJudgesAtOnce()
{
    auto *box = find<QComboBox>(u"rulebookChoice"_s);
    QCOMPARE(box->count(), static_cast<int>(m_bench->session().rulebooks().all.size()));
    const QString source = find<QLabel>(u"rulebookSource"_s)->text();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_bench->session().rulebook().id, m_bench->session().rulebooks().all[1].id);
    QVERIFY(find<QLabel>(u"rulebookSource"_s)->text() != source);
    QVERIFY(m_bench->session().chooseRulebook(0));
    QCOMPARE(box->currentIndex(), 0);
}

void TestSettings::warningStepsCountAtOnce()
{
    auto *line = find<QLineEdit>(u"warningSteps"_s);
    const auto type = [line](const QString &text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    const std::vector<int> own = m_bench->session().rulebook().warningSteps;
    type(u"10, 45"_s);
    QCOMPARE(m_bench->session().rulebook().warningSteps, (std::vector{45, 10}));
    type(u"soon"_s);
    QVERIFY(line->property("invalid").toBool());
    QCOMPARE(m_bench->session().rulebook().warningSteps, (std::vector{45, 10}));
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_bench->session().rulebook().warningSteps, own);
}

void TestSettings::aBrokenSettingIsAsTheSystem()
{
    QSettings().setValue(u"appearance/theme"_s, u"purple"_s);
    QSettings().setValue(u"appearance/language"_s, QByteArray("\xff\x00", 2));
    QCOMPARE(ui::storedTheme(), ThemeChoice::System);
    QCOMPARE(ui::storedLanguage(), LanguageChoice::System);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"beiandesk"_s);
    QCoreApplication::setApplicationName(u"tst_settings"_s);
    ui::ApplicationTheme theme(application);
    TestSettings test(application, theme);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings.moc"
