#include "tests/support/servers.h"
#include "tests/ui/import_bench.h"
#include "tests/ui/pages.h"
#include "ui/import/change_table_model.h"
#include "ui/import/import_view.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

namespace
{

model::Instance named(const QString &id, const QString &name)
{
    model::Instance server = goodServer();
    server.key.id = id;
    server.name = name;
    server.addresses = {};
    return server;
}

model::Instance renewed(model::Instance server)
{
    server.expires = model::Expiry::at(instant(u"2027-12-26T16:00:00Z"_s));
    return server;
}

model::Instance hourly(model::Instance server)
{
    server.billing = model::Billing::PayAsYouGo;
    return server;
}

QByteArray foreignTable()
{
    return "资源编号,地域,产品,服务到哪天\ni-csv,cn-hangzhou,ecs,2026-12-26\n";
}

} // namespace

/// An import in the window: what would change is shown, chosen from and applied.
class TestImportView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ImportBench>(); }
    void cleanup() { m_bench.reset(); }

    void importButtonOfTheInstancesLeadsToThePreview();
    void filesDroppedOnTheWindowAreShownAndChangeNothingYet();
    void pastedTextIsReadByItsKey();
    void textPastedIntoTheAccountIsReadAsWell();
    void anEmptyClipboardSaysWhatToDo();
    void whatEndangersAFilingComesFirstWithItsStory();
    void whatTakesSomethingAwayStandsBeforeWhatGives();
    void groupsAndFilterNarrowTheRows();
    void spaceLeavesARowOut();
    void clickOnTheBoxLeavesARowOut();
    void choosingNoneLeavesNothingToApply();
    void badFileLosesNothingOfTheOthers();
    void rowThatIsNotUnderstoodIsNamedWithItsLine();
    void fileThatCannotBeReadAtAllIsSaid();
    void fileWithoutARegionAsksForIt();
    void filesDroppedLaterJoinTheFirst();
    void serversOfAnotherAccountWaitForAWord();
    void changeThatIsAnotherByNowIsRefusedAndShownAnew();
    void unknownColumnsAreAskedForOnce();
    void columnsOfASpreadsheetAreAskedForLikeThoseOfText();
    void readingCanBeCancelled();
    void applyingCanBeCancelledBeforeTheCommit();
    void theModelKeepsQtsContract();
    void aHundredThousandRowsAreChosenFrom();

private:
    void showTwoChanges();
    [[nodiscard]] QString bannerText();

    std::unique_ptr<ImportBench> m_bench;
};

QString TestImportView::bannerText()
{
    auto *banner = m_bench->find<ui::Banner>(u"importBanner"_s);
    return banner && banner->isVisible() ? banner->text() : QString();
}

/// i-bp10a becomes pay-as-you-go and carries a filing, i-2 is renewed, i-3 is new.
void TestImportView::showTwoChanges()
{
    m_bench->file(u"example.cn"_s);
    m_bench->apply({named(u"i-2"_s, u"web-two"_s)});
    m_bench->session().noteWrite();
    m_bench->drop({m_bench->write(u"a.json"_s,
        listing({named(u"i-3"_s, u"web-three"_s), renewed(named(u"i-2"_s, u"web-two"_s)),
            hourly(goodServer())}))});
    QTRY_COMPARE(m_bench->changes()->rowCount(), 3);
}

void TestImportView::importButtonOfTheInstancesLeadsToThePreview()
{
    tests::goToPage(m_bench->window(), u"listPage_instances"_s);
    m_bench->click(u"importButton"_s);
    QVERIFY(m_bench->find(u"importView"_s)->isVisible());
    m_bench->chosenFiles
        = {m_bench->write(u"a.json"_s, listing({named(u"i-1"_s, u"web"_s)}))};
    m_bench->click(u"chooseFirstFiles"_s);
    QVERIFY(!bannerText().isEmpty()); // whose it is
    m_bench->sayAccount(u"shop"_s);
    QTRY_COMPARE(m_bench->changes()->rowCount(), 1);
    QCOMPARE(m_bench->storedCount(), std::size_t(0));
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(1));
    QTRY_VERIFY(m_bench->find(u"listPage_instances"_s)->isVisible());
    QVERIFY(m_bench->find<ui::Banner>(u"windowBanner"_s)->isVisible());
}

void TestImportView::filesDroppedOnTheWindowAreShownAndChangeNothingYet()
{
    showTwoChanges();
    QVERIFY(m_bench->find<QLabel>(u"importSummary"_s)->text().contains(u"a.json"_s));
    QCOMPARE(m_bench->storedCount(), std::size_t(2));
    m_bench->click(u"cancelImport"_s);
    QVERIFY(m_bench->find(u"listPage_instances"_s)->isVisible());
    QCOMPARE(m_bench->storedCount(), std::size_t(2));
}

void TestImportView::pastedTextIsReadByItsKey()
{
    m_bench->window().showImport({});
    m_bench->sayAccount(u"shop"_s);
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(listing({named(u"i-1"_s, u"web"_s)})));
    auto *choose = m_bench->find<QPushButton>(u"chooseFirstFiles"_s);
    choose->setFocus();
    QTest::keyClick(choose, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->changes()->rowCount(), 1);
    QCOMPARE(m_bench->cell(0, ui::ChangeTableModel::Instance), u"web"_s);
}

void TestImportView::textPastedIntoTheAccountIsReadAsWell()
{
    m_bench->window().showImport({});
    m_bench->sayAccount(u"shop"_s);
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(listing({named(u"i-1"_s, u"web"_s)})));
    auto *account = m_bench->find<QComboBox>(u"importAccount"_s);
    account->setFocus();
    QTest::keyClick(account, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->changes()->rowCount(), 1);
    QCOMPARE(account->currentText(), u"shop"_s);
}

void TestImportView::anEmptyClipboardSaysWhatToDo()
{
    m_bench->window().showImport({});
    QGuiApplication::clipboard()->clear();
    m_bench->click(u"pasteInventory"_s);
    QVERIFY(!bannerText().isEmpty());
}

void TestImportView::whatEndangersAFilingComesFirstWithItsStory()
{
    showTwoChanges();
    const QString first = m_bench->cell(0, ui::ChangeTableModel::Changes);
    QVERIFY2(first.contains(u"example.cn"_s), qPrintable(first));
    QVERIFY2(m_bench->cell(1, ui::ChangeTableModel::Changes).contains(u"2027-12-26"_s),
        qPrintable(m_bench->cell(1, ui::ChangeTableModel::Changes)));
    QStringList told;
    for (const QLabel *label : m_bench->find(u"changeStory"_s)->findChildren<QLabel *>())
        told.append(label->text());
    QVERIFY2(told.contains(u"example.cn"_s), qPrintable(told.join(u'|')));
}

void TestImportView::whatTakesSomethingAwayStandsBeforeWhatGives()
{
    m_bench->apply({named(u"i-1"_s, u"web-one"_s), named(u"i-2"_s, u"web-two"_s)});
    m_bench->session().noteWrite();
    m_bench->drop({m_bench->write(u"a.json"_s,
        listing({renewed(named(u"i-1"_s, u"web-one"_s)), hourly(named(u"i-2"_s, u"web-two"_s))}))});
    QTRY_COMPARE(m_bench->changes()->rowCount(), 2);
    QCOMPARE(m_bench->cell(0, ui::ChangeTableModel::Instance), u"web-two"_s);
    QVERIFY(m_bench->cell(0, ui::ChangeTableModel::What)
        != m_bench->cell(1, ui::ChangeTableModel::What));
}

void TestImportView::groupsAndFilterNarrowTheRows()
{
    showTwoChanges();
    m_bench->click(u"groupNew"_s);
    QCOMPARE(m_bench->changes()->rowCount(), 1);
    QCOMPARE(m_bench->cell(0, ui::ChangeTableModel::Instance), u"web-three"_s);
    QVERIFY(!m_bench->find(u"groupGone"_s)->isVisible());
    m_bench->click(u"groupAll"_s);
    QTest::keyClicks(m_bench->find<QLineEdit>(u"importFilter"_s), u"i-2"_s);
    QCOMPARE(m_bench->changes()->rowCount(), 1);
    QCOMPARE(m_bench->cell(0, ui::ChangeTableModel::Instance), u"web-two"_s);
}

void TestImportView::spaceLeavesARowOut()
{
    showTwoChanges();
    auto *table = m_bench->find<QTableView>(u"changeTable"_s);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Space);
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(3));
    QCOMPARE(m_bench->stored(u"i-bp10a"_s).billing, model::Billing::Subscription);
    QCOMPARE(m_bench->stored(u"i-2"_s).expires, renewed(goodServer()).expires);
}

void TestImportView::clickOnTheBoxLeavesARowOut()
{
    showTwoChanges();
    auto *table = m_bench->find<QTableView>(u"changeTable"_s);
    const QModelIndex second = table->model()->index(1, ui::ChangeTableModel::What);
    const QRect cell = table->visualRect(second);
    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 18, cell.center().y()));
    QCOMPARE(second.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    // Beside it, the row is only selected.
    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 10, cell.center().y()));
    QCOMPARE(second.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(3));
    QCOMPARE(m_bench->stored(u"i-2"_s).expires, goodServer().expires);
}

void TestImportView::choosingNoneLeavesNothingToApply()
{
    showTwoChanges();
    m_bench->click(u"chooseNone"_s);
    auto *apply = m_bench->find<QPushButton>(u"applyImport"_s);
    QVERIFY(!apply->isEnabled());
    m_bench->click(u"groupNew"_s);
    m_bench->click(u"chooseAll"_s);
    QVERIFY(apply->isEnabled());
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(3));
    QCOMPARE(m_bench->stored(u"i-bp10a"_s).billing, model::Billing::Subscription);
}

void TestImportView::badFileLosesNothingOfTheOthers()
{
    const QByteArray good = listing({named(u"i-1"_s, u"web"_s)});
    m_bench->drop({m_bench->write(u"cut.json"_s, good.chopped(40)),
        m_bench->write(u"good.json"_s, good)});
    m_bench->sayAccount(u"shop"_s);
    QTRY_COMPARE(m_bench->changes()->rowCount(), 2);
    QCOMPARE(m_bench->cell(0, ui::ChangeTableModel::Instance), u"cut.json"_s);
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(1));
}

void TestImportView::rowThatIsNotUnderstoodIsNamedWithItsLine()
{
    m_bench->drop({m_bench->write(u"a.csv"_s,
        "实例ID,地域,产品,到期时间\ni-1,cn-hangzhou,ecs,2026-12-26\n"
        "i-2,cn-hangzhou,ecs,some day\n")});
    m_bench->sayAccount(u"shop"_s);
    QTRY_COMPARE(m_bench->changes()->rowCount(), 2);
    const QString line = m_bench->changes()->index(0, ui::ChangeTableModel::Instance)
                             .data(Qt::UserRole + 1000)
                             .toString();
    QVERIFY2(line.contains(u'3'), qPrintable(line));
    QVERIFY(m_bench->cell(0, ui::ChangeTableModel::Changes).contains(u"some day"_s));
}

void TestImportView::fileThatCannotBeReadAtAllIsSaid()
{
    m_bench->drop({m_bench->write(u"a.json"_s, "{\"Instances\": ")});
    m_bench->sayAccount(u"shop"_s);
    QTRY_VERIFY2(bannerText().contains(u"a.json"_s), qPrintable(bannerText()));
}

void TestImportView::fileWithoutARegionAsksForIt()
{
    m_bench->drop({m_bench->write(u"a.csv"_s, "实例ID,产品\ni-1,ecs\n")});
    m_bench->sayAccount(u"shop"_s);
    auto *region = m_bench->find<QComboBox>(u"importRegion"_s);
    QTRY_VERIFY(region->isVisible());
    QVERIFY(!m_bench->find<QPushButton>(u"applyImport"_s)->isEnabled());
    region->setFocus();
    QTest::keyClick(region, Qt::Key_Down);
    QTRY_COMPARE(m_bench->cell(0, ui::ChangeTableModel::Instance), u"i-1"_s);
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(1));
    QVERIFY(!m_bench->stored(u"i-1"_s).key.region.isEmpty());
}

void TestImportView::filesDroppedLaterJoinTheFirst()
{
    m_bench->drop({m_bench->write(u"a.json"_s, listing({named(u"i-1"_s, u"one"_s)}))});
    m_bench->sayAccount(u"shop"_s);
    QTRY_COMPARE(m_bench->changes()->rowCount(), 1);
    m_bench->drop({m_bench->write(u"b.json"_s, listing({named(u"i-2"_s, u"two"_s)}))});
    QTRY_COMPARE(m_bench->changes()->rowCount(), 2);
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(2));
    const auto events = (*m_bench->session().desk().ledger.read())->events({});
    const auto imported = std::find_if(events->begin(), events->end(), [](const auto &event) {
        return event.kind == model::EventKind::Imported;
    });
    QCOMPARE(imported->detail.value(u"source"_s).toString(), u"a.json, b.json"_s);
}

void TestImportView::serversOfAnotherAccountWaitForAWord()
{
    m_bench->apply({named(u"i-1"_s, u"web"_s)});
    m_bench->drop({m_bench->write(
        u"a.json"_s, listing({named(u"i-1"_s, u"web"_s), named(u"i-9"_s, u"own"_s)}))});
    m_bench->sayAccount(u"agency"_s);
    QTRY_VERIFY(m_bench->find(u"groupElsewhere"_s)->isVisible());
    QCOMPARE(m_bench->changes()->rowCount(), 2);
    m_bench->click(u"transferred"_s);
    QTRY_VERIFY(m_bench->find(u"groupNew"_s)->isVisible()
        && !m_bench->find(u"groupElsewhere"_s)->isVisible());
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(3));
}

void TestImportView::changeThatIsAnotherByNowIsRefusedAndShownAnew()
{
    showTwoChanges();
    // Another program comes first with a part of it.
    m_bench->apply({renewed(named(u"i-2"_s, u"web-two"_s))});
    m_bench->click(u"applyImport"_s);
    QTRY_VERIFY2(bannerText().contains(u"i-2"_s), qPrintable(bannerText()));
    QCOMPARE(m_bench->stored(u"i-bp10a"_s).billing, model::Billing::Subscription);
    QTRY_VERIFY(!m_bench->find(u"groupChanged"_s)->isVisible()
        && m_bench->find(u"groupUnchanged"_s)->isVisible());
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->stored(u"i-bp10a"_s).billing, model::Billing::PayAsYouGo);
}

void TestImportView::unknownColumnsAreAskedForOnce()
{
    const QString file = m_bench->write(u"a.csv"_s, foreignTable());
    m_bench->drop({file});
    m_bench->sayAccount(u"shop"_s);
    QTRY_VERIFY(m_bench->find(u"columnsCard"_s)->isVisible());
    auto *use = m_bench->find<QPushButton>(u"useColumns"_s);
    QVERIFY(!use->isEnabled());
    auto *id = m_bench->find<QComboBox>(u"column_资源编号"_s);
    id->setFocus();
    QTest::keyClick(id, Qt::Key_Down); // the first field there is
    QCOMPARE(id->currentData().toString(), u"id"_s);
    auto *expires = m_bench->find<QComboBox>(u"column_服务到哪天"_s);
    expires->setFocus();
    for (int i = 0; i < expires->count() && expires->currentData() != u"expires"_s; ++i)
        QTest::keyClick(expires, Qt::Key_Down);
    auto *sample = m_bench->find<QTableView>(u"sampleTable"_s);
    QCOMPARE(sample->model()->rowCount(), 1);
    QCOMPARE(sample->model()->index(0, 0).data().toString(), u"i-csv"_s);
    m_bench->click(u"useColumns"_s);
    QTRY_COMPARE(m_bench->changes()->rowCount(), 1);
    QTRY_VERIFY(m_bench->find(u"changeTable"_s)->isVisible());
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(1));
    QCOMPARE(m_bench->stored(u"i-csv"_s).expires.kind(), model::Expiry::Kind::At);

    m_bench->drop({file});
    QTRY_VERIFY(m_bench->find(u"changeTable"_s)->isVisible());
    QVERIFY(!m_bench->find(u"columnsCard"_s)->isVisible());
}

void TestImportView::columnsOfASpreadsheetAreAskedForLikeThoseOfText()
{
    m_bench->drop({QStringLiteral(BEIAN_TEST_DATA "/inventory/own-titles.xlsx")});
    m_bench->sayAccount(u"shop"_s);
    QTRY_VERIFY(m_bench->find(u"columnsCard"_s)->isVisible());
    auto *id = m_bench->find<QComboBox>(u"column_资源编号"_s);
    id->setFocus();
    QTest::keyClick(id, Qt::Key_Down);
    QCOMPARE(id->currentData().toString(), u"id"_s);
    QVERIFY(m_bench->find(u"useColumns"_s)->isEnabled());
}

void TestImportView::readingCanBeCancelled()
{
    const QString file = m_bench->write(u"a.json"_s, listing({named(u"i-1"_s, u"web"_s)}));
    {
        const std::scoped_lock held(m_bench->gate);
        m_bench->drop({file});
        m_bench->sayAccount(u"shop"_s);
        QTRY_VERIFY(m_bench->find(u"importBusy"_s)->isVisible());
        m_bench->click(u"stopImport"_s);
    }
    QTRY_VERIFY(m_bench->find(u"chooseFirstFiles"_s)->isVisible());
    QVERIFY(!bannerText().isEmpty());
    QCOMPARE(m_bench->storedCount(), std::size_t(0));
}

void TestImportView::applyingCanBeCancelledBeforeTheCommit()
{
    showTwoChanges();
    {
        const std::scoped_lock held(m_bench->gate);
        m_bench->click(u"applyImport"_s);
        QVERIFY(m_bench->find(u"importBusy"_s)->isVisible());
        m_bench->click(u"stopImport"_s);
    }
    QTRY_VERIFY(m_bench->find(u"changeTable"_s)->isVisible());
    QVERIFY(!bannerText().isEmpty());
    QCOMPARE(m_bench->storedCount(), std::size_t(2));
    m_bench->click(u"applyImport"_s);
    QTRY_COMPARE(m_bench->storedCount(), std::size_t(3));
}

void TestImportView::theModelKeepsQtsContract()
{
    ui::ChangeTableModel model(m_bench->session().rulebook(), nullptr);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto reading = std::make_shared<ui::ImportReading>();
    for (int i = 0; i < 5; ++i) {
        usecases::InstanceChange change;
        change.instance = named(u"i-%1"_s.arg(i), u"web"_s);
        reading->changes.changes.push_back(change);
    }
    model.show(reading);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosenCount(), 4);
    model.narrow(ui::ChangeGroup::New, u"i-2"_s);
    QCOMPARE(model.rowCount(), 1);
}

void TestImportView::aHundredThousandRowsAreChosenFrom()
{
    constexpr int many = 100000;
    auto reading = std::make_shared<ui::ImportReading>();
    for (int i = 0; i < many; ++i) {
        usecases::InstanceChange change;
        change.instance = named(u"i-%1"_s.arg(i), u"web"_s);
        reading->changes.changes.push_back(change);
    }
    ui::ChangeTableModel model(m_bench->session().rulebook(), nullptr);
    model.show(reading);
    QCOMPARE(model.rowCount(), many);
    QCOMPARE(model.chosenCount(), many);
    model.narrow(ui::ChangeGroup::All, u"i-99999"_s);
    QCOMPARE(model.rowCount(), 1);
    model.choose(std::vector{0}, Qt::Unchecked);
    QCOMPARE(model.chosen().size(), std::size_t(many - 1));
}

QTEST_MAIN(TestImportView)

#include "tst_import_view.moc"
