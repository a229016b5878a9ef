// The desktop and `beian` on one ledger: what the other wrote is shown within a second, and what it
// was faster at is refused with what it did.

#include "core/usecases/answer_questions.h"
#include "core/usecases/issue_number.h"
#include "tests/support/servers.h"
#include "tests/ui/pages.h"
#include "tests/ui/wizard_bench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace beian;
using beian::tests::WizardBench;
using usecases::WizardStep;

namespace {

constexpr int oneSecond = 1000;

} // namespace

class TestTwoPrograms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench.emplace(); }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void aNumberOfTheOtherProgramIsListedWithinASecond();
    void theListStaysWhereItWas();
    void theLastNumberWentToTheOtherProgram();
    void aNumberThatTheOtherProgramRecordedIsRefusedWithWhatItDid();
    void aNumberThatTheOtherProgramBoundIsRefusedWithWhatItDid();
    void aFilingThatTheOtherProgramSubmittedIsRefusedWithWhatItDid();
    void aServerThatAnImportMissedIsRefusedWithWhatItDid();
    void whatTheOtherProgramBoundIsToldBeforeAnyClick();
    void aNumberThatTheOtherProgramVoidedLeadsBackToTheNumberPage();
    void whatIsBeingTypedAboutAServerSurvivesTheOtherProgram();
    void theRulebookThatTheOtherProgramChoseDecides();

private:
    /// The other program, at the same moment; what it printed.
    QString beian(QStringList arguments)
    {
        arguments << u"--ledger"_s << m_bench->pathOf(u"ledger.db"_s) << u"--now"_s
                  << tests::testNow().toString(Qt::ISODate);
        QProcess process;
        process.start(QStringLiteral(BEIAN_BINARY_DIR "/beian"), arguments);
        const bool hasEnded = process.waitForFinished(120'000);
        if (!hasEnded || process.exitCode() != 0)
            qFatal("beian: %s", process.readAllStandardError().constData());
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    QString banner() { return m_bench->find<ui::Banner>(u"banner"_s)->text(); }
    bool bannerIsShown() { return m_bench->find<ui::Banner>(u"banner"_s)->isVisible(); }

    /// As many servers as asked for, each with all its rehearsal numbers.
    void fillNumbers(int servers)
    {
        for (int place = 0; place < servers; ++place) {
            model::Instance server = tests::goodServer();
            server.key.id = u"i-full%1"_s.arg(place);
            server.addresses = std::vector{tests::address(u"47.97.0.%1"_s.arg(place + 1))};
            m_bench->know({server});
            issue(server.key, 5);
        }
    }

    void issue(const model::InstanceKey &key, int count)
    {
        usecases::IssueRequest request;
        request.instance = key;
        request.count = count;
        request.answers = {{rulebook::RuleId::AddressFree, rules::Answer::Yes}};
        QVERIFY(usecases::issueNumbers(m_bench->session().desk(), request,
            [this](quint64 bound) { return ++m_drawn % bound; }, m_bench->session().occasion()));
    }

    void openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(m_bench->session(), ui::Outside::ofSystem());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        tests::goToPage(*m_window, u"listPage_numbers"_s);
    }

    QWidget *page() { return m_window->findChild<QWidget *>(u"listPage_numbers"_s); }
    QTableView *view() { return page()->findChild<QTableView *>(u"listView"_s); }
    QString textAt(int row) { return view()->model()->index(row, 0).data().toString(); }

    std::optional<WizardBench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
    quint64 m_drawn = 1000;
};

void TestTwoPrograms::aNumberOfTheOtherProgramIsListedWithinASecond()
{
    const model::Instance server = tests::goodServer();
    m_bench->know({server});
    issue(server.key, 1);
    m_bench->session().noteWrite();
    openWindow();
    QCOMPARE(view()->model()->rowCount(), 1);
    const QString number = beian({u"issue"_s, server.key.id});
    QTRY_VERIFY_WITH_TIMEOUT(view()->model()->rowCount() == 2, oneSecond);
    QVERIFY(textAt(0).remove(u' ') == number || textAt(1).remove(u' ') == number);
}

void TestTwoPrograms::theListStaysWhereItWas()
{
    fillNumbers(8);
    const model::Instance server = tests::goodServer();
    m_bench->know({server});
    issue(server.key, 1);
    m_bench->session().noteWrite();
    openWindow();
    QTest::keyClicks(page()->findChild<QLineEdit *>(u"filterEdit"_s), u"0"_s);
    view()->setFocus();
    view()->selectRow(20);
    view()->selectionModel()->select(view()->model()->index(22, 0),
        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum() / 2 + 7);
    const int top = view()->rowAt(0);
    QVERIFY(top > 0);
    const QString topText = textAt(top);
    const int offset = view()->rowViewportPosition(top);
    const QStringList selected{textAt(20), textAt(22)};
    const int rows = view()->model()->rowCount();

    beian({u"issue"_s, server.key.id});
    QTRY_VERIFY_WITH_TIMEOUT(view()->model()->rowCount() > rows, oneSecond);
    QCOMPARE(textAt(view()->rowAt(0)), topText);
    QCOMPARE(view()->rowViewportPosition(view()->rowAt(0)), offset);
    QStringList stillSelected;
    for (const QModelIndex &row : view()->selectionModel()->selectedRows())
        stillSelected.append(row.data().toString());
    stillSelected.sort();
    QStringList expected = selected;
    expected.sort();
    QCOMPARE(stillSelected, expected);
    QCOMPARE(page()->findChild<QLineEdit *>(u"filterEdit"_s)->text(), u"0"_s);
    QVERIFY(view()->hasFocus());
}

void TestTwoPrograms::theLastNumberWentToTheOtherProgram()
{
    m_bench->reachNumberPage();
    issue(tests::goodServer().key, 4);
    m_bench->session().noteWrite();
    m_bench->click(u"issuerLocal"_s);
    m_bench->click(u"generateNumber"_s);
    const QString taken = beian({u"issue"_s, tests::goodServer().key.id});
    m_bench->click(u"confirmGenerate"_s);
    QVERIFY(bannerIsShown());
    QVERIFY2(banner().contains(model::groupedNumber(taken)), qPrintable(banner()));
    QCOMPARE(m_bench->numbers().size(), std::size_t(5));
    QVERIFY(m_bench->find<QLabel>(u"quotaUsed"_s)->text().contains(u"5"_s));
    QVERIFY(!m_bench->find<QLabel>(u"quotaUsed"_s)->text().contains(u"4"_s));
}

void TestTwoPrograms::aNumberThatTheOtherProgramRecordedIsRefusedWithWhatItDid()
{
    m_bench->reachNumberPage();
    m_bench->type(u"numberField"_s, u"048291375560"_s);
    beian({u"record"_s, tests::goodServer().key.id, u"048291375560"_s});
    auto *record = m_bench->find<QAbstractButton>(u"recordNumber"_s);
    if (record->isEnabled())
        record->click();
    QTRY_VERIFY(bannerIsShown());
    QVERIFY2(banner().contains(u"0482 9137 5560"_s), qPrintable(banner()));
    QCOMPARE(m_bench->numbers().size(), std::size_t(1));
    QCOMPARE(m_bench->find<QLineEdit>(u"numberField"_s)->text(), u"048291375560"_s);
    QTRY_VERIFY(!record->isEnabled());
}

void TestTwoPrograms::aNumberThatTheOtherProgramBoundIsRefusedWithWhatItDid()
{
    m_bench->reachBindingPage();
    m_bench->type(u"domainField"_s, u"example.com"_s);
    const QString number = m_bench->numbers().front().text;
    beian({u"bind"_s, number, u"other.cn"_s});
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Binding);
    QVERIFY(bannerIsShown());
    QVERIFY2(banner().contains(u"other.cn"_s), qPrintable(banner()));
    QVERIFY(banner().count(u'\n') >= 2);
    QCOMPARE(m_bench->filings().size(), std::size_t(1));
    QCOMPARE(m_bench->find<QLineEdit>(u"domainField"_s)->text(), u"example.com"_s);
    QVERIFY(m_bench->find<QLabel>(u"numberStanding"_s)->isVisible());
    QVERIFY(m_bench->find<QLabel>(u"numberStanding"_s)->text().contains(u"other.cn"_s));
}

void TestTwoPrograms::aFilingThatTheOtherProgramSubmittedIsRefusedWithWhatItDid()
{
    m_bench->reachBindingPage();
    m_bench->type(u"domainField"_s, u"example.com"_s);
    const QString number = m_bench->numbers().front().text;
    beian({u"bind"_s, number, u"other.cn"_s});
    beian({u"advance"_s, number, u"submit"_s});
    m_bench->next();
    QCOMPARE(m_bench->step(), WizardStep::Binding);
    QVERIFY(banner().count(u"other.cn"_s) >= 2);
    QCOMPARE(m_bench->filings().front().stage, model::Stage::ProviderReview);
}

void TestTwoPrograms::aServerThatAnImportMissedIsRefusedWithWhatItDid()
{
    m_bench->reachNumberPage();
    m_bench->click(u"issuerLocal"_s);
    m_bench->click(u"generateNumber"_s);
    QFile inventory(m_bench->pathOf(u"ecs.json"_s));
    QVERIFY(inventory.open(QIODevice::WriteOnly));
    inventory.write(R"({"TotalCount":1,"PageNumber":1,"PageSize":10,"Instances":{"Instance":[
        {"InstanceId":"i-other","RegionId":"cn-hangzhou","InstanceName":"other","Status":"Running",
         "InstanceChargeType":"PrePaid","CreationTime":"2025-12-26T03:30Z",
         "ExpiredTime":"2026-12-26T16:00Z","PublicIpAddress":{"IpAddress":["47.1.1.1"]}}]}})");
    inventory.close();
    beian({u"import"_s, inventory.fileName(), u"--account"_s, u"shop"_s});
    m_bench->click(u"confirmGenerate"_s);
    QVERIFY(bannerIsShown());
    QVERIFY2(banner().contains(u'\n'), qPrintable(banner()));
    QVERIFY2(banner().contains(tests::goodServer().key.id), qPrintable(banner()));
    QVERIFY(m_bench->numbers().empty());
}

void TestTwoPrograms::whatTheOtherProgramBoundIsToldBeforeAnyClick()
{
    m_bench->reachBindingPage();
    beian({u"bind"_s, m_bench->numbers().front().text, u"other.cn"_s});
    QTRY_VERIFY_WITH_TIMEOUT(bannerIsShown() && banner().contains(u"other.cn"_s), oneSecond);
    QVERIFY(m_bench->find<QLabel>(u"numberStanding"_s)->isVisible());
}

void TestTwoPrograms::aNumberThatTheOtherProgramVoidedLeadsBackToTheNumberPage()
{
    m_bench->reachBindingPage();
    m_bench->type(u"domainField"_s, u"example.com"_s);
    beian({u"void"_s, m_bench->numbers().front().text, u"--reason"_s, u"test"_s});
    QTRY_COMPARE(m_bench->step(), WizardStep::Number);
    QVERIFY(bannerIsShown());
    QVERIFY(m_bench->find<QWidget>(u"issuerLocal"_s)->isVisible());
    QCOMPARE(m_bench->wizard().draft().domain, u"example.com"_s);
}

void TestTwoPrograms::whatIsBeingTypedAboutAServerSurvivesTheOtherProgram()
{
    m_bench->know({tests::serverWithQuestion(), tests::shortLivedServer()});
    m_bench->open();
    m_bench->next();
    auto *count = m_bench->find<QSpinBox>(u"numbersElsewhere"_s);
    QVERIFY(count);
    count->setFocus();
    count->setValue(3);
    beian({u"answer"_s, tests::shortLivedServer().key.id, u"--answer"_s, u"address.free=yes"_s});
    QPointer<QSpinBox> before = count;
    QTRY_VERIFY(before.isNull());
    QCOMPARE(m_bench->find<QSpinBox>(u"numbersElsewhere"_s)->value(), 3);
    QVERIFY(m_bench->find<QSpinBox>(u"numbersElsewhere"_s)->hasFocus());
}

void TestTwoPrograms::theRulebookThatTheOtherProgramChoseDecides()
{
    const QString other = m_bench->session().rulebooks().all[1].id;
    beian({u"rulebooks"_s, u"choose"_s, other});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->session().rulebook().id, other, oneSecond);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::ApplicationTheme theme(application);
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_two_programs.moc"
