#include "core/usecases/add_instance.h"
#include "tests/support/servers.h"
#include "tests/ui/window_bench.h"
#include "ui/overview/overview_page.h"
#include "ui/timeline/timeline_view.h"

#include <QComboBox>
#include <QTableView>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;

/// Every page is narrowed to one account where somebody chooses so.
class TestAccountChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.emplace(); }
    void cleanup() { m_bench.reset(); }

    void oneAccountNeedsNoChoice();
    void everyPageShowsTheChosenAccountAlone();
    void anAccountThatComesCanBeChosen();

private:
    void know(const QString &account, const QString &id);
    QComboBox *choice()
    {
        return m_bench->window().findChild<QComboBox *>(u"accountChoice"_s);
    }
    int rows()
    {
        return m_bench->page().findChild<QTableView *>(u"listView"_s)->model()->rowCount();
    }

    std::optional<WindowBench> m_bench;
};

void TestAccountChoice::know(const QString &account, const QString &id)
{
    model::Instance server = tests::goodServer();
    server.key.account = account;
    server.key.id = id;
    server.addresses = std::vector<model::Address>();
    QVERIFY(usecases::addInstance(m_bench->session().desk(), server,
        usecases::ForeignRows::Refuse, m_bench->session().occasion()));
    m_bench->session().noteWrite();
}

void TestAccountChoice::oneAccountNeedsNoChoice()
{
    know(u"alpha"_s, u"i-1"_s);
    m_bench->show(u"listPage_instances"_s);
    QVERIFY(!choice()->isVisible());
    QCOMPARE(rows(), 1);
}

void TestAccountChoice::everyPageShowsTheChosenAccountAlone()
{
    know(u"alpha"_s, u"i-1"_s);
    know(u"beta"_s, u"i-2"_s);
    know(u"beta"_s, u"i-3"_s);
    m_bench->show(u"listPage_instances"_s);
    QVERIFY(choice()->isVisible());
    QVERIFY(!choice()->accessibleName().isEmpty());
    QCOMPARE(rows(), 3);
    choice()->setFocus();
    QTest::keyClick(choice(), Qt::Key_End);
    QCOMPARE(choice()->currentText(), u"beta"_s);
    QCOMPARE(rows(), 2);
    tests::goToPage(m_bench->window(), u"overviewPage"_s);
    auto *timeline = m_bench->window().findChild<ui::TimelineView *>(u"timeline"_s);
    QTRY_COMPARE(timeline->content().bars.size(), std::size_t{2});
    choice()->setFocus();
    QTest::keyClick(choice(), Qt::Key_Home);
    QTRY_COMPARE(timeline->content().bars.size(), std::size_t{3});
}

void TestAccountChoice::anAccountThatComesCanBeChosen()
{
    know(u"alpha"_s, u"i-1"_s);
    know(u"beta"_s, u"i-2"_s);
    m_bench->show(u"listPage_instances"_s);
    choice()->setFocus();
    QTest::keyClick(choice(), Qt::Key_End);
    QCOMPARE(rows(), 1);
    know(u"gamma"_s, u"i-3"_s);
    QCOMPARE(choice()->currentText(), u"beta"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(choice()->findText(u"gamma"_s) > 0);
}

QTEST_MAIN(TestAccountChoice)
#include "tst_account_choice.moc"
