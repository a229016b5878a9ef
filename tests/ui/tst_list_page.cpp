#include "tests/ui/sites.h"
#include "tests/ui/window_bench.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;

/// What every list can do: long ones, their columns, their menu.
class TestListPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aLongListIsReadBesideTheWindow();
    void whatIsLookedForInALongListIsSelectedOnceItIsThere();
    void aColumnIsHiddenAndRememberedSo();
    void columnsKeepTheirOrder();
    void whatWasRememberedOfOtherColumnsIsLeftAlone();
    void theMenuOfARowDoesWhatThePanelOffers();
    void whatIsSelectedStaysThroughAFilter();
    void severalSelectedRowsStayThroughAChange();
    void aVeryLargeSelectionStaysAsLongAsItIsAll();

private:
    void fill(int servers);
    void open() { m_bench->show(page); }
    QTableView *table() { return m_bench->page().findChild<QTableView *>(u"listView"_s); }
    /// Opens the menu that `open` opens, and triggers one of its entries.
    void inMenu(const std::function<void()> &open, const QString &entry);

    static inline const QString page = u"listPage_instances"_s;
    std::optional<WindowBench> m_bench;
};

void TestListPage::init()
{
    QSettings().clear();
    m_bench.emplace();
}

void TestListPage::cleanup()
{
    m_bench.reset();
    QSettings().clear();
}

void TestListPage::fill(int servers)
{
    std::vector<model::Instance> all;
    for (int i = 0; i < servers; ++i) {
        model::Instance server = tests::goodServer();
        server.key.id = u"i-%1"_s.arg(i, 5, 10, QChar(u'0'));
        server.addresses = std::vector<model::Address>();
        all.push_back(server);
    }
    m_bench->bench().know(all);
}

void TestListPage::inMenu(const std::function<void()> &open, const QString &entry)
{
    bool isDone = false;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(entry);
        QVERIFY2(action, qPrintable(entry));
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        isDone = true;
    });
    open();
    QVERIFY(isDone);
    WindowBench::settle();
}

void TestListPage::aLongListIsReadBesideTheWindow()
{
    fill(2001);
    open();
    QCOMPARE(table()->model()->rowCount(), 0); // the page is there before its rows are
    QTRY_COMPARE(table()->model()->rowCount(), 2001);
    // The look for other programs' writing may have the list read once more just now.
    QTRY_VERIFY(m_bench->find<QLabel>(u"countLabel"_s)->text().contains(u"2001"_s));
}

void TestListPage::whatIsLookedForInALongListIsSelectedOnceItIsThere()
{
    fill(2001);
    m_bench->show(u"settingsPage"_s);
    QTest::keyClick(&m_bench->window(), Qt::Key_K, Qt::ControlModifier);
    auto *field = m_bench->window().findChild<QLineEdit *>(u"searchField"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"i-01777"_s);
    QTRY_VERIFY(m_bench->window().findChild<QWidget *>(u"hit_0"_s));
    QTest::keyClick(field, Qt::Key_Return);
    auto *list = m_bench->window().findChild<QWidget *>(page);
    auto *view = list->findChild<QTableView *>(u"listView"_s);
    QTRY_COMPARE(view->selectionModel()->selectedRows().size(), 1);
    QTRY_COMPARE(view->currentIndex().row(), 1777);
}

void TestListPage::aColumnIsHiddenAndRememberedSo()
{
    fill(3);
    open();
    const int shown = table()->horizontalHeader()->count();
    QVERIFY(!table()->isColumnHidden(2));
    inMenu([this] { m_bench->click(u"columnsButton"_s); }, u"column_product"_s);
    QVERIFY(table()->isColumnHidden(2));
    open(); // a new window
    QVERIFY(table()->isColumnHidden(2));
    QCOMPARE(table()->horizontalHeader()->count(), shown);
    inMenu([this] { m_bench->click(u"columnsButton"_s); }, u"column_product"_s);
    QVERIFY(!table()->isColumnHidden(2));
}

void TestListPage::columnsKeepTheirOrder()
{
    fill(3);
    open();
    table()->horizontalHeader()->moveSection(4, 0);
    table()->setColumnWidth(1, 277);
    open();
    QCOMPARE(table()->horizontalHeader()->visualIndex(4), 0);
    QCOMPARE(table()->columnWidth(1), 277);
}

void TestListPage::whatWasRememberedOfOtherColumnsIsLeftAlone()
{
    fill(3);
    QSettings().setValue(u"lists/instances/columns-of"_s, u"verdict account"_s);
    QSettings().setValue(u"lists/instances/columns"_s, QByteArray("nonsense"));
    open();
    for (int column = 0; column < table()->horizontalHeader()->count(); ++column) {
        QVERIFY(!table()->isColumnHidden(column));
        QVERIFY(table()->columnWidth(column) > 50);
    }
}

void TestListPage::theMenuOfARowDoesWhatThePanelOffers()
{
    fill(1);
    open();
    inMenu([this] { Q_EMIT table()->customContextMenuRequested(QPoint(5, 5)); },
        u"adoptFiling"_s);
    QTRY_VERIFY(m_bench->find<QWidget>(u"adoptForm"_s));
    QVERIFY(m_bench->find<QWidget>(u"adoptForm"_s)->isVisible());
}

void TestListPage::whatIsSelectedStaysThroughAFilter()
{
    fill(30);
    open();
    table()->selectRow(17);
    auto *filter = m_bench->find<QLineEdit>(u"filterEdit"_s);
    QTest::keyClicks(filter, u"i-0001"_s);
    QCOMPARE(table()->model()->rowCount(), 10);
    QCOMPARE(table()->currentIndex().row(), 7);
    filter->clear();
    QCOMPARE(table()->currentIndex().row(), 17);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
}

void TestListPage::severalSelectedRowsStayThroughAChange()
{
    fill(30);
    open();
    const QList<int> wanted{2, 3, 4, 9, 20, 21};
    table()->selectRow(2);
    for (const int row : wanted) {
        table()->selectionModel()->select(table()->model()->index(row, 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_bench->session().noteWrite();
    QList<int> kept;
    for (const QModelIndex &index : table()->selectionModel()->selectedRows())
        kept.append(index.row());
    std::sort(kept.begin(), kept.end());
    QCOMPARE(kept, wanted);
}

void TestListPage::aVeryLargeSelectionStaysAsLongAsItIsAll()
{
    fill(2001);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 2001);
    table()->selectRow(11);
    table()->selectAll();
    auto *filter = m_bench->find<QLineEdit>(u"filterEdit"_s);
    const auto selected = [this] { return table()->selectionModel()->selectedRows().size(); };
    filter->setText(u"1"_s);
    QVERIFY(selected() > 1000);
    QCOMPARE(selected(), table()->model()->rowCount());
    filter->setText(u"01"_s);
    QVERIFY(selected() > 1000);
    QCOMPARE(selected(), table()->model()->rowCount());
    filter->clear(); // there are others now: the current one is left
    QCOMPARE(table()->model()->rowCount(), 2001);
    QCOMPARE(selected(), 1);
}

QTEST_MAIN(TestListPage)
#include "tst_list_page.moc"
