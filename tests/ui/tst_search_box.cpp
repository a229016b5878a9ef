#include "tests/ui/sites.h"
#include "tests/ui/window_bench.h"
#include "ui/search/search_box.h"
#include "ui/widgets/link_row.h"

#include <QScrollArea>
#include <QTableView>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;

/// Finding anything from anywhere, by keys.
class TestSearchBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void returnLeadsToTheClosestHit_data();
    void returnLeadsToTheClosestHit();
    void anAccountLeadsToItsServers();
    void arrowKeysWalkTheHits();
    void escapeGivesTheKeyboardBack();
    void aClickBesideItClosesIt();
    void whatIsNotThereIsSaid();
    void aFilterDoesNotHideWhatWasFound();
    void anotherAccountsHitIsShownToo();

private:
    void open(const QString &text);
    QWidget *box() { return m_bench->window().findChild<QWidget *>(u"searchBox"_s); }
    QLineEdit *field() { return box()->findChild<QLineEdit *>(u"searchField"_s); }
    QList<ui::LinkRow *> hits()
    {
        auto *area = box()->findChild<QScrollArea *>();
        return area->widget() ? area->widget()->findChildren<ui::LinkRow *>()
                              : QList<ui::LinkRow *>();
    }
    QString selectedOn(const QString &page);

    std::optional<WindowBench> m_bench;
};

void TestSearchBox::init()
{
    m_bench.emplace();
    m_bench->bench().know({tests::goodServer(), tests::shortLivedServer()});
    tests::fileSite(m_bench->session(),
        {tests::goodServer().key, u"090000000001"_s, u"example.com"_s, tests::untilApproved});
    tests::fileSite(m_bench->session(),
        {tests::shortLivedServer().key, u"090000000002"_s, u"example.net"_s, {}});
    m_bench->show(u"settingsPage"_s);
}

void TestSearchBox::open(const QString &text)
{
    QTest::keyClick(&m_bench->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(box()->isVisible() && field()->hasFocus());
    QTest::keyClicks(field(), text);
    QTRY_VERIFY(!hits().isEmpty());
}

/// The cells of the selected row, where one is.
QString TestSearchBox::selectedOn(const QString &page)
{
    auto *list = m_bench->window().findChild<QWidget *>(page);
    if (!list->isVisible())
        return {};
    auto *table = list->findChild<QTableView *>(u"listView"_s);
    QStringList cells;
    for (const QModelIndex &index : table->selectionModel()->selectedIndexes())
        cells.append(index.data().toString());
    return cells.join(u'|');
}

void TestSearchBox::returnLeadsToTheClosestHit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("page");
    QTest::newRow("number") << u"0900 0000 0002"_s << u"listPage_numbers"_s;
    QTest::newRow("domain") << u"example.net"_s << u"listPage_filings"_s;
    QTest::newRow("server") << tests::shortLivedServer().key.id << u"listPage_instances"_s;
}

void TestSearchBox::returnLeadsToTheClosestHit()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, page);
    open(typed);
    QTRY_VERIFY(hits().front()->text().contains(typed) || page == "listPage_instances"_L1);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!box()->isVisible());
    const QString selected = selectedOn(page);
    QVERIFY2(selected.contains(typed), qPrintable(selected));
}

void TestSearchBox::anAccountLeadsToItsServers()
{
    open(tests::goodServer().key.account);
    QTest::keyClick(field(), Qt::Key_Return);
    auto *page = m_bench->window().findChild<QWidget *>(u"listPage_instances"_s);
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(m_bench->session().soleAccount(), tests::goodServer().key.account);
}

void TestSearchBox::arrowKeysWalkTheHits()
{
    open(u"example"_s);
    QTRY_COMPARE(hits().size(), 4); // two filings, and the numbers that they are on
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(hits().at(0)->hasFocus());
    QTest::keyClick(hits().at(0), Qt::Key_Down);
    QVERIFY(hits().at(1)->hasFocus());
    QTest::keyClick(hits().at(1), Qt::Key_Up);
    QTest::keyClick(hits().at(0), Qt::Key_Up);
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Down);
    const QString title = hits().at(0)->text();
    QTest::keyClick(hits().at(0), Qt::Key_Return);
    QTRY_VERIFY(selectedOn(u"listPage_filings"_s).contains(title));
}

void TestSearchBox::escapeGivesTheKeyboardBack()
{
    auto *before = m_bench->window().findChild<QWidget *>(u"languageChoice"_s);
    before->setFocus();
    open(u"example"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!box()->isVisible());
    QVERIFY(before->hasFocus());
}

void TestSearchBox::aClickBesideItClosesIt()
{
    open(u"example"_s);
    QTest::mouseClick(
        m_bench->window().findChild<QWidget *>(u"languageChoice"_s), Qt::LeftButton);
    m_bench->window().findChild<QWidget *>(u"themeChoice"_s)->setFocus();
    QTRY_VERIFY(!box()->isVisible());
}

void TestSearchBox::whatIsNotThereIsSaid()
{
    open(u"example"_s);
    const QString some = box()->findChild<QLabel *>(u"searchLine"_s)->text();
    field()->setText(u"no such thing"_s);
    QTRY_VERIFY(hits().isEmpty());
    QVERIFY(box()->findChild<QLabel *>(u"searchLine"_s)->text() != some);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(box()->isVisible());
}

void TestSearchBox::aFilterDoesNotHideWhatWasFound()
{
    auto *page = m_bench->window().findChild<QWidget *>(u"listPage_filings"_s);
    tests::goToPage(m_bench->window(), u"listPage_filings"_s);
    page->findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"example.com"_s);
    open(u"example.net"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(selectedOn(u"listPage_filings"_s).contains(u"example.net"_s));
}

void TestSearchBox::anotherAccountsHitIsShownToo()
{
    model::Instance theirs = tests::goodServer();
    theirs.key.account = u"other"_s;
    theirs.key.id = u"i-theirs"_s;
    m_bench->bench().know({theirs});
    m_bench->session().noteWrite();
    m_bench->session().chooseAccounts({tests::goodServer().key.account});
    open(u"i-theirs"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(selectedOn(u"listPage_instances"_s).contains(u"i-theirs"_s));
    QVERIFY(m_bench->session().accounts().isEmpty());
}

QTEST_MAIN(TestSearchBox)
#include "tst_search_box.moc"
