#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/text/standings.h"
#include "core/usecases/add_instance.h"
#include "tests/ui/sites.h"
#include "tests/ui/window_bench.h"
#include "ui/overview/overview_page.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/tile.h"

#include <QFile>
#include <QTableView>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;
using model::FilingEvent;

/// The first page: what it shows, and where it leads.
class TestOverviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void anEmptyLedgerShowsThreeWaysIn();
    void figuresCountWhatTheLedgerHolds();
    void aTileLeadsToTheFilingsThatStandSo();
    void aDeadlineLeadsToItsFiling();
    void aBarLeadsToItsServer();
    void thePictureIsSavedWhereItIsAsked_data();
    void thePictureIsSavedWhereItIsAsked();
    void anotherProgramsWritingShowsWithoutBeingAsked();

private:
    void showFilled(const QList<FilingEvent> &events);
    bool isShown(const QString &name)
    {
        const auto *widget = m_bench->find<QWidget>(name);
        return widget && widget->isVisible();
    }
    QWidget *page(const QString &name) { return m_bench->window().findChild<QWidget *>(name); }

    std::optional<WindowBench> m_bench;
};

namespace {

const QString overviewPage = u"overviewPage"_s;

} // namespace

void TestOverviewPage::showFilled(const QList<FilingEvent> &events)
{
    m_bench->bench().know({tests::goodServer()});
    tests::fileSite(m_bench->session(),
        {tests::goodServer().key, u"090000000001"_s, u"example.com"_s, events});
    m_bench->show(overviewPage);
    QTRY_VERIFY(isShown(u"timeline"_s));
}

void TestOverviewPage::anEmptyLedgerShowsThreeWaysIn()
{
    m_bench->show(overviewPage);
    QTRY_VERIFY(isShown(u"firstSteps"_s));
    QVERIFY(!isShown(u"timeline"_s));
    m_bench->click(u"firstDemo"_s);
    QCOMPARE(m_bench->startedDemos, 1);
    m_bench->click(u"firstImport"_s);
    QVERIFY(page(u"importView"_s)->isVisible());
    tests::goToPage(m_bench->window(), overviewPage);
    m_bench->click(u"firstTyped"_s);
    QVERIFY(m_bench->window().findChild<ui::FilingWizard *>()->isVisible());
}

void TestOverviewPage::figuresCountWhatTheLedgerHolds()
{
    showFilled(tests::untilApproved + QList{FilingEvent::Notice});
    QCOMPARE(m_bench->find<ui::Tile>(u"numbersTile"_s)->figure(), u"4"_s);
    QCOMPARE(m_bench->find<ui::Tile>(u"tile_at-risk"_s)->figure(), u"1"_s);
    QCOMPARE(m_bench->find<ui::Tile>(u"tile_safe"_s)->figure(), u"0"_s);
    QCOMPARE(m_bench->find<ui::TimelineView>(u"timeline"_s)->content().bars.size(),
        std::size_t{1});
}

void TestOverviewPage::aTileLeadsToTheFilingsThatStandSo()
{
    showFilled({FilingEvent::Submit});
    QTest::mouseClick(m_bench->find<ui::Tile>(u"tile_lost"_s), Qt::LeftButton);
    QWidget *filings = page(u"listPage_filings"_s);
    QVERIFY(filings->isVisible());
    QCOMPARE(filings->findChild<QLineEdit *>(u"filterEdit"_s)->text(),
        text::levelWord(rules::Level::Lost));
    QCOMPARE(filings->findChild<QTableView *>(u"listView"_s)->model()->rowCount(), 0);
    tests::goToPage(m_bench->window(), overviewPage);
    QTest::mouseClick(m_bench->find<ui::Tile>(u"tile_safe"_s), Qt::LeftButton);
    QCOMPARE(filings->findChild<QTableView *>(u"listView"_s)->model()->rowCount(), 1);
}

void TestOverviewPage::aDeadlineLeadsToItsFiling()
{
    showFilled({FilingEvent::Submit, FilingEvent::Pass});
    auto *first = m_bench->find<ui::LinkRow>(u"deadline_0"_s);
    QVERIFY(first->text().contains(u"example.com"_s));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QTRY_VERIFY(page(u"listPage_filings"_s)->isVisible());
    auto *table = page(u"listPage_filings"_s)->findChild<QTableView *>(u"listView"_s);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QVERIFY(table->hasFocus());
}

void TestOverviewPage::aBarLeadsToItsServer()
{
    m_bench->bench().know({tests::shortLivedServer()});
    showFilled({});
    auto *timeline = m_bench->find<ui::TimelineView>(u"timeline"_s);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_End); // the one without a site comes last
    QTest::keyClick(timeline, Qt::Key_Return);
    QVERIFY(page(u"listPage_instances"_s)->isVisible());
    auto *table = page(u"listPage_instances"_s)->findChild<QTableView *>(u"listView"_s);
    const QModelIndex row = table->selectionModel()->selectedRows().value(0);
    bool isTheServer = false;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QString cell = row.siblingAtColumn(column).data().toString();
        isTheServer = isTheServer || cell == tests::shortLivedServer().key.id;
    }
    QVERIFY(isTheServer);
}

void TestOverviewPage::thePictureIsSavedWhereItIsAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << u"timeline.svg"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"timeline.PNG"_s << QByteArray("\x89PNG");
}

void TestOverviewPage::thePictureIsSavedWhereItIsAsked()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begins);
    showFilled({});
    m_bench->pictureFile = m_bench->bench().pathOf(name);
    m_bench->click(u"timelineSave"_s);
    QFile picture(m_bench->pictureFile);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QVERIFY(picture.readAll().startsWith(begins));
    QCOMPARE(m_bench->page().findChild<ui::Banner *>()->level(), ui::Level::Safe);
}

void TestOverviewPage::anotherProgramsWritingShowsWithoutBeingAsked()
{
    m_bench->show(overviewPage);
    QTRY_VERIFY(isShown(u"firstSteps"_s));
    auto other = ledger::openSqliteLedger(m_bench->bench().pathOf(u"ledger.db"_s));
    QVERIFY(other);
    const usecases::Desk mine = m_bench->session().desk();
    const usecases::Desk theirs{**other, mine.rulebook, mine.rulebooks, mine.calendar};
    QVERIFY(usecases::addInstance(theirs, tests::goodServer(), usecases::ForeignRows::Refuse,
        m_bench->session().occasion()));
    QTRY_VERIFY(isShown(u"timeline"_s));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
