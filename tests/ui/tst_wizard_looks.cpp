// Every page of the wizard in both languages and themes, at both sizes. With BEIAN_SHOTS set to a
// folder the pictures stay there.

#include "core/text/language.h"
#include "core/usecases/answer_questions.h"
#include "tests/support/servers.h"
#include "tests/ui/photograph.h"
#include "tests/ui/wizard_bench.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScopeGuard>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace beian;
using beian::tests::WizardBench;

class TestWizardLooks final : public QObject
{
    Q_OBJECT

public:
    TestWizardLooks(QApplication &application, ui::ApplicationTheme &theme)
        : m_application(application)
        , m_theme(theme)
    {
    }

private Q_SLOTS:
    void everyPageFitsItsWindow_data();
    void everyPageFitsItsWindow();

private:
    void photograph(const QString &page);
    void walkConsole();
    void walkRehearsal();

    QApplication &m_application;
    ui::ApplicationTheme &m_theme;
    std::optional<WizardBench> m_bench;
    QString m_look;
    QSize m_size;
};

void TestWizardLooks::everyPageFitsItsWindow_data()
{
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<ui::ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("letters"); // per cent, of a person who sets larger ones in the system
    const QSize small(1366, 768);
    const QSize large(1600, 1000);
    using text::Language;
    using ui::ThemeChoice;
    QTest::newRow("zh-light-small") << Language::Chinese << ThemeChoice::Light << small << 100;
    QTest::newRow("zh-dark-large") << Language::Chinese << ThemeChoice::Dark << large << 100;
    QTest::newRow("en-light-large") << Language::English << ThemeChoice::Light << large << 100;
    QTest::newRow("en-dark-small") << Language::English << ThemeChoice::Dark << small << 100;
    QTest::newRow("zh-light-small-letters-200")
        << Language::Chinese << ThemeChoice::Light << small << 200;
    QTest::newRow("en-dark-small-letters-200")
        << Language::English << ThemeChoice::Dark << small << 200;
}

void TestWizardLooks::everyPageFitsItsWindow()
{
    QFETCH(const text::Language, language);
    QFETCH(const ui::ThemeChoice, theme);
    QFETCH(const QSize, size);
    QFETCH(const int, letters);
    const QFont usual = QApplication::font();
    QFont larger = usual;
    larger.setPointSizeF(usual.pointSizeF() * letters / 100);
    QApplication::setFont(larger);
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    text::installLanguage(m_application, language);
    m_theme.choose(theme);
    m_look = QString::fromLatin1(QTest::currentDataTag());
    m_size = size;
    m_bench.emplace();
    model::Instance eligible = tests::serverWithQuestion();
    eligible.key.id = u"i-bp1a2b3c4d07"_s;
    eligible.name = u"api-01"_s;
    model::Instance hongKong = tests::shortLivedServer();
    hongKong.key.region = u"cn-hongkong"_s;
    hongKong.key.id = u"i-j6c0"_s;
    hongKong.name = u"hk-01"_s;
    model::Instance open = tests::serverWithQuestion();
    open.addresses = std::vector{tests::address(u"47.96.1.8"_s)};
    m_bench->know({eligible, hongKong, open, tests::shortLivedServer()});
    QVERIFY(usecases::answerQuestions(m_bench->session().desk(), {eligible.key},
        {{rulebook::RuleId::AddressFree, rules::Answer::Yes}}, 0,
        m_bench->session().occasion()));
    walkConsole();
    walkRehearsal();
    m_bench.reset();
}

void TestWizardLooks::walkConsole()
{
    m_bench->open();
    photograph(u"1-check"_s);
    m_bench->next();
    photograph(u"2-eligible"_s);
    m_bench->press(Qt::Key_Down);
    photograph(u"2-question"_s);
    m_bench->press(Qt::Key_Down);
    photograph(u"2-ineligible"_s);
    m_bench->click(u"addByHand"_s);
    photograph(u"2-form"_s);
    m_bench->click(u"cancelServer"_s);
    m_bench->press(Qt::Key_Home, Qt::ControlModifier);
    m_bench->next();
    m_bench->type(u"numberField"_s, u"48291375560"_s);
    photograph(u"3-console"_s);
    m_bench->type(u"numberField"_s, u"048291375560"_s);
    m_bench->click(u"recordNumber"_s);
    photograph(u"3-made"_s);
    m_bench->next();
    m_bench->click(u"copyNumber"_s);
    m_bench->type(u"domainField"_s, u"www.example.com"_s);
    photograph(u"4-binding"_s);
    m_bench->next();
    photograph(u"5-done"_s);
    m_bench->click(u"finishButton"_s);
}

void TestWizardLooks::walkRehearsal()
{
    m_bench->open();
    m_bench->next();
    m_bench->next();
    m_bench->click(u"issuerLocal"_s);
    m_bench->click(u"generateNumber"_s);
    photograph(u"3-rehearsal"_s);
    m_bench->click(u"confirmGenerate"_s);
    m_bench->next();
    photograph(u"4-rehearsal"_s);
    m_bench->click(u"cancelButton"_s);
    m_bench->open();
    photograph(u"1-resume"_s);
}

void TestWizardLooks::photograph(const QString &page)
{
    tests::photograph(m_bench->wizard(), {m_look, page, m_size});
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::ApplicationTheme theme(application);
    TestWizardLooks test(application, theme);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wizard_looks.moc"
