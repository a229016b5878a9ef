#include "core/usecases/prices.h"
#include "tests/support/servers.h"
#include "tests/ui/window_bench.h"
#include "ui/widgets/banner.h"

#include <QSpinBox>
#include <QTableView>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;

/// "I need so many more numbers by that day", asked in the window.
class TestPlanPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench.emplace();
        m_bench->bench().know({tests::goodServer(), tests::shortLivedServer()});
        m_bench->show(u"overviewPage"_s);
        m_bench->click(u"overviewPlan"_s);
    }
    void cleanup() { m_bench.reset(); }

    void theOverviewLeadsThereAndBack();
    void thePlanFollowsWhatIsTyped();
    void pricesDecideAndAreKept();
    void whatIsNoDayOrAmountIsSaidAtItsField_data();
    void whatIsNoDayOrAmountIsSaidAtItsField();
    void aServerOfThePlanIsOpened();
    void theSideListLeadsBackFromIt();

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_bench->window().findChild<Widget *>(name);
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QAbstractItemModel *table() { return find<QTableView>(u"planTable"_s)->model(); }
    QString cell(int row, int column) { return table()->index(row, column).data().toString(); }

    std::optional<WindowBench> m_bench;
};

void TestPlanPage::theOverviewLeadsThereAndBack()
{
    QVERIFY(find<QWidget>(u"planPage"_s)->isVisible());
    QVERIFY(find<QSpinBox>(u"planSites"_s)->hasFocus());
    QTest::keyClick(find<QSpinBox>(u"planSites"_s), Qt::Key_Escape);
    QVERIFY(find<QWidget>(u"overviewPage"_s)->isVisible());
}

void TestPlanPage::thePlanFollowsWhatIsTyped()
{
    QTRY_COMPARE(table()->rowCount(), 1); // the good server has five left
    auto *sites = find<QSpinBox>(u"planSites"_s);
    QTest::keyClicks(sites, u"7"_s);
    QCOMPARE(sites->value(), 7);
    QTRY_VERIFY(table()->rowCount() > 1);
    QTRY_VERIFY(find<QLabel>(u"planSentence"_s)->text().contains(u"7"_s));
}

void TestPlanPage::pricesDecideAndAreKept()
{
    type(u"planPrice_renew"_s, u"400"_s);
    type(u"planPrice_buy"_s, u"99.5"_s);
    auto *sites = find<QSpinBox>(u"planSites"_s);
    sites->setFocus();
    sites->selectAll();
    QTest::keyClicks(sites, u"10"_s);
    // Three months of each new server: buying is cheaper than one month of renewing.
    QTRY_VERIFY(find<QLabel>(u"planCost"_s)->text().contains(u"298.50"_s));
    const auto kept = usecases::keptPrices(m_bench->session().desk());
    QVERIFY(kept);
    QCOMPARE(kept->renew, std::optional<usecases::Fen>(400'00));
    QCOMPARE(kept->buy, std::optional<usecases::Fen>(99'50));
}

void TestPlanPage::whatIsNoDayOrAmountIsSaidAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no day") << u"planBy"_s << u"soon"_s;
    QTest::newRow("a day that has passed") << u"planBy"_s << u"2001-01-01"_s;
    QTest::newRow("no amount") << u"planPrice_renew"_s << u"cheap"_s;
    QTest::newRow("three places") << u"planPrice_buy"_s << u"0.005"_s;
}

void TestPlanPage::whatIsNoDayOrAmountIsSaidAtItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QTRY_COMPARE(table()->rowCount(), 1);
    type(field, typed);
    QVERIFY(find<QLineEdit>(field)->property("invalid").toBool());
    QCOMPARE(table()->rowCount(), 1); // what was there stays
    find<QLineEdit>(field)->clear();
    QVERIFY(!find<QLineEdit>(field)->property("invalid").toBool());
}

void TestPlanPage::aServerOfThePlanIsOpened()
{
    QTRY_COMPARE(table()->rowCount(), 1);
    auto *view = find<QTableView>(u"planTable"_s);
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(find<QWidget>(u"listPage_instances"_s)->isVisible());
}

void TestPlanPage::theSideListLeadsBackFromIt()
{
    auto *side = find<QListWidget>(u"sideList"_s);
    QTest::mouseClick(side->viewport(), Qt::LeftButton, {},
        side->visualItemRect(side->item(0)).center());
    QVERIFY(find<QWidget>(u"overviewPage"_s)->isVisible());
}

QTEST_MAIN(TestPlanPage)
#include "tst_plan_page.moc"
