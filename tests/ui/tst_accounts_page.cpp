#include "core/usecases/account_labels.h"
#include "core/usecases/add_instance.h"
#include "tests/support/servers.h"
#include "tests/ui/window_bench.h"
#include "ui/widgets/cell_delegate.h"

#include <QComboBox>
#include <QTableView>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;

/// What accounts are called, and for whom they are kept.
class TestAccountsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theSettingsLeadThereAndBack();
    void aNickNameIsShownInEveryList();
    void aClientsAccountsAreLookedAtTogether();
    void aClientThatGetsAnAccountShowsIt();
    void aUidThatIsNoneIsSaidAtItsField();
    void anEntityIsPartOfTheHistory();
    void aListIsFilteredByNickNameAndClient();

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_bench->window().findChild<Widget *>(name);
    }
    void know(const QString &account, const QString &id);
    void open();
    void select(int row) { find<QTableView>(u"accountsTable"_s)->selectRow(row); }
    void type(const QString &name, const QString &text);
    QAbstractItemModel *instances()
    {
        return find<QWidget>(u"listPage_instances"_s)
            ->findChild<QTableView *>(u"listView"_s)
            ->model();
    }

    std::optional<WindowBench> m_bench;
};

void TestAccountsPage::know(const QString &account, const QString &id)
{
    model::Instance server = tests::goodServer();
    server.key.account = account;
    server.key.id = id;
    server.addresses = std::vector<model::Address>();
    QVERIFY(usecases::addInstance(m_bench->session().desk(), server,
        usecases::ForeignRows::Refuse, m_bench->session().occasion()));
    m_bench->session().noteWrite();
}

void TestAccountsPage::init()
{
    m_bench.emplace();
    know(u"alpha"_s, u"i-1"_s);
    know(u"beta"_s, u"i-2"_s);
    know(u"gamma"_s, u"i-3"_s);
}

void TestAccountsPage::open()
{
    m_bench->show(u"settingsPage"_s);
    m_bench->click(u"openAccounts"_s);
    QVERIFY(find<QWidget>(u"accountsPage"_s)->isVisible());
}

void TestAccountsPage::type(const QString &name, const QString &text)
{
    auto *line = find<QLineEdit>(name);
    line->setFocus();
    line->clear();
    line->insert(text); // an input method's, which no key types
    QTest::keyClick(line, Qt::Key_Return);
}

void TestAccountsPage::theSettingsLeadThereAndBack()
{
    open();
    QCOMPARE(find<QTableView>(u"accountsTable"_s)->model()->rowCount(), 3);
    QTest::keyClick(find<QTableView>(u"accountsTable"_s), Qt::Key_Escape);
    QVERIFY(find<QWidget>(u"settingsPage"_s)->isVisible());
}

void TestAccountsPage::aNickNameIsShownInEveryList()
{
    open();
    select(1);
    type(u"accountNick"_s, u"小店"_s);
    find<QComboBox>(u"accountColour"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(u"accountColour"_s), Qt::Key_Down);
    tests::goToPage(m_bench->window(), u"listPage_instances"_s);
    int column = 0;
    while (instances()->headerData(column, Qt::Horizontal).toString()
           != find<QTableView>(u"accountsTable"_s)->model()->headerData(0, Qt::Horizontal))
        ++column;
    const QModelIndex cell = instances()->index(1, column);
    QCOMPARE(cell.data().toString(), u"小店"_s);
    QCOMPARE(cell.data(ui::CellRole::SecondLine).toString(), u"beta"_s);
    QCOMPARE(cell.data(ui::CellRole::Swatch).toInt(), int(usecases::AccountColour::Blue));
    QCOMPARE(instances()->index(0, column).data().toString(), u"alpha"_s);
    QVERIFY(!instances()->index(0, column).data(ui::CellRole::Swatch).isValid());
    QVERIFY(find<QComboBox>(u"accountChoice"_s)->findText(u"小店 (beta)"_s) > 0);
}

void TestAccountsPage::aClientsAccountsAreLookedAtTogether()
{
    open();
    for (const int row : {0, 2}) {
        select(row);
        type(u"accountClientEdit"_s, u"Zhao"_s);
    }
    auto *choice = find<QComboBox>(u"accountChoice"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(choice->currentText().startsWith(u"Zhao"_s));
    tests::goToPage(m_bench->window(), u"listPage_instances"_s);
    QCOMPARE(instances()->rowCount(), 2);
}

void TestAccountsPage::aClientThatGetsAnAccountShowsIt()
{
    open();
    select(0);
    type(u"accountClientEdit"_s, u"Zhao"_s);
    auto *choice = find<QComboBox>(u"accountChoice"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(m_bench->session().accounts(), QStringList{u"alpha"_s});
    select(1);
    type(u"accountClientEdit"_s, u"Zhao"_s);
    QCOMPARE(m_bench->session().accounts(), (QStringList{u"alpha"_s, u"beta"_s}));
    QVERIFY(choice->currentText().startsWith(u"Zhao"_s));
    m_bench->session().chooseAccounts({});
    QCOMPARE(choice->currentIndex(), 0);
}

void TestAccountsPage::aUidThatIsNoneIsSaidAtItsField()
{
    open();
    select(0);
    type(u"accountUid"_s, u"12x"_s);
    QVERIFY(find<QLineEdit>(u"accountUid"_s)->property("invalid").toBool());
    type(u"accountUid"_s, u"1234567890123456"_s);
    QVERIFY(!find<QLineEdit>(u"accountUid"_s)->property("invalid").toBool());
}

void TestAccountsPage::anEntityIsPartOfTheHistory()
{
    open();
    select(0);
    type(u"accountEntity"_s, u"杭州某某科技有限公司"_s);
    const auto reader = m_bench->session().desk().ledger.read();
    QVERIFY(reader);
    const auto account = (*reader)->account(u"alpha"_s);
    QVERIFY(account && *account);
    QCOMPARE((*account)->entity, u"杭州某某科技有限公司"_s);
    QCOMPARE((*(*reader)->newestEvent())->kind, model::EventKind::AccountChanged);
}

void TestAccountsPage::aListIsFilteredByNickNameAndClient()
{
    QVERIFY(usecases::labelAccount(m_bench->session().desk(), u"beta"_s,
        {u"小店"_s, u"Zhao"_s, usecases::AccountColour::None}));
    m_bench->session().noteWrite();
    m_bench->show(u"listPage_instances"_s);
    for (const QString &text : {u"小店"_s, u"zhao"_s}) {
        m_bench->find<QLineEdit>(u"filterEdit"_s)->setText(text);
        QCOMPARE(instances()->rowCount(), 1);
    }
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accounts_page.moc"
