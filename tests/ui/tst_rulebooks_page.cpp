#include "tests/support/servers.h"
#include "tests/ui/window_bench.h"

#include <QComboBox>
#include <QTableView>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;

/// Two rulebooks side by side, from the settings.
class TestRulebooksPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench.emplace();
        m_bench->bench().know({tests::goodServer(), tests::shortLivedServer()});
        m_bench->show(u"settingsPage"_s);
        m_bench->click(u"compareRulebooks"_s);
    }
    void cleanup() { m_bench.reset(); }

    void theSettingsLeadThereAndBack();
    void differencesAndServersAreListed();
    void aRulebookBesideItselfDiffersInNothing();
    void aServerIsOpened();

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_bench->window().findChild<Widget *>(name);
    }
    int rows(const QString &name) { return find<QTableView>(name)->model()->rowCount(); }

    std::optional<WindowBench> m_bench;
};

void TestRulebooksPage::theSettingsLeadThereAndBack()
{
    QVERIFY(find<QWidget>(u"rulebooksPage"_s)->isVisible());
    QTest::keyClick(find<QComboBox>(u"firstRulebook"_s), Qt::Key_Escape);
    QVERIFY(find<QWidget>(u"settingsPage"_s)->isVisible());
}

void TestRulebooksPage::differencesAndServersAreListed()
{
    QVERIFY(rows(u"rulebookDifferences"_s) > 0);
    QTRY_COMPARE(rows(u"judgedOtherwise"_s), 2);
}

void TestRulebooksPage::aRulebookBesideItselfDiffersInNothing()
{
    QTRY_COMPARE(rows(u"judgedOtherwise"_s), 2);
    find<QComboBox>(u"secondRulebook"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(u"secondRulebook"_s), Qt::Key_Up);
    QCOMPARE(rows(u"rulebookDifferences"_s), 0);
    QTRY_COMPARE(rows(u"judgedOtherwise"_s), 0);
}

void TestRulebooksPage::aServerIsOpened()
{
    QTRY_COMPARE(rows(u"judgedOtherwise"_s), 2);
    auto *view = find<QTableView>(u"judgedOtherwise"_s);
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(find<QWidget>(u"listPage_instances"_s)->isVisible());
}

QTEST_MAIN(TestRulebooksPage)
#include "tst_rulebooks_page.moc"
