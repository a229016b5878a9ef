#include "tests/ui/window_bench.h"
#include "ui/help/help_topics.h"

#include <QTextBrowser>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;
using text::Language;

/// The user guide: whole in both languages, and at the topic that is asked about.
class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesHaveTheSameTopics();
    void everyTopicHasATitleAndAText_data();
    void everyTopicHasATitleAndAText();
    void everyPageHasATopicOfTheGuide_data();
    void everyPageHasATopicOfTheGuide();
    void escapeLeadsBackToThePage();
    void theButtonOpensItToo();
    void topicsAreWalkedByKeys();
};

namespace {

QStringList idsOf(Language language)
{
    QStringList ids;
    for (const ui::HelpTopic &topic : ui::helpTopics(language))
        ids.append(topic.id);
    return ids;
}

} // namespace

void TestHelp::bothLanguagesHaveTheSameTopics()
{
    QVERIFY(!idsOf(Language::Chinese).isEmpty());
    QCOMPARE(idsOf(Language::Chinese), idsOf(Language::English));
}

void TestHelp::everyTopicHasATitleAndAText_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("zh") << Language::Chinese;
    QTest::newRow("en") << Language::English;
}

void TestHelp::everyTopicHasATitleAndAText()
{
    QFETCH(const Language, language);
    for (const ui::HelpTopic &topic : ui::helpTopics(language)) {
        QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.id));
        QVERIFY2(topic.markdown.size() > topic.title.size() + 40, qPrintable(topic.id));
    }
}

void TestHelp::everyPageHasATopicOfTheGuide_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("topic");
    QTest::newRow("overview") << u"overviewPage"_s << u"overview"_s;
    QTest::newRow("start") << u"startPage"_s << u"apply"_s;
    QTest::newRow("instances") << u"listPage_instances"_s << u"instances"_s;
    QTest::newRow("numbers") << u"listPage_numbers"_s << u"numbers"_s;
    QTest::newRow("filings") << u"listPage_filings"_s << u"filings"_s;
    QTest::newRow("self-check") << u"selfCheckPage"_s << u"self-check"_s;
    QTest::newRow("events") << u"listPage_events"_s << u"history"_s;
    QTest::newRow("settings") << u"settingsPage"_s << u"settings"_s;
}

void TestHelp::everyPageHasATopicOfTheGuide()
{
    QFETCH(const QString, page);
    QFETCH(const QString, topic);
    WindowBench bench;
    bench.show(page);
    QTest::keyClick(&bench.window(), Qt::Key_F1);
    auto *list = bench.window().findChild<QListWidget *>(u"helpTopics"_s);
    QVERIFY(list && list->isVisible());
    const QStringList ids = idsOf(text::currentLanguage());
    QCOMPARE(ids.value(list->currentRow()), topic);
    const auto *shown = bench.window().findChild<QTextBrowser *>(u"helpText"_s);
    QVERIFY(shown->toPlainText().startsWith(list->currentItem()->text()));
}

void TestHelp::escapeLeadsBackToThePage()
{
    WindowBench bench;
    bench.show(u"listPage_filings"_s);
    QTest::keyClick(&bench.window(), Qt::Key_F1);
    QVERIFY(!bench.page().isVisible());
    QTest::keyClick(bench.window().findChild<QListWidget *>(u"helpTopics"_s), Qt::Key_Escape);
    QVERIFY(bench.page().isVisible());
}

void TestHelp::theButtonOpensItToo()
{
    WindowBench bench;
    bench.show(u"settingsPage"_s);
    QTest::mouseClick(
        bench.window().findChild<QPushButton *>(u"helpButton"_s), Qt::LeftButton);
    QVERIFY(bench.window().findChild<QWidget *>(u"helpPage"_s)->isVisible());
    QTest::mouseClick(bench.window().findChild<QPushButton *>(u"helpPageBack"_s), Qt::LeftButton);
    QVERIFY(bench.page().isVisible());
}

void TestHelp::topicsAreWalkedByKeys()
{
    WindowBench bench;
    bench.show(u"overviewPage"_s);
    QTest::keyClick(&bench.window(), Qt::Key_F1);
    auto *list = bench.window().findChild<QListWidget *>(u"helpTopics"_s);
    const auto *shown = bench.window().findChild<QTextBrowser *>(u"helpText"_s);
    const QString before = shown->toPlainText();
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(shown->toPlainText() != before);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
