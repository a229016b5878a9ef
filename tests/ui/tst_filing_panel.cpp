#include "core/ledger/sqlite/sqlite_ledger.h"
#include "tests/ui/sites.h"
#include "tests/ui/window_bench.h"
#include "ui/panels/step_form.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QTableView>

#include <algorithm>
#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;
using model::FilingEvent;
using model::Stage;

/// The filings' page: what is told of the selected one, and the steps of its life by clicks.
class TestFilingPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSelectedFilingIsToldBesideTheList();
    void onlyWhatTheLifecycleAllowsIsOffered_data();
    void onlyWhatTheLifecycleAllowsIsOffered();
    void anApprovalAsksForItsIcpNumber();
    void returnInAFieldRecordsTheStep();
    void escapeGoesBackToTheButtons();
    void aStepHappenedWhenItIsSaidToHave();
    void whatWasTypedStaysWhenAnotherProgramWrites();
    void aFilingThatMovedOnMeanwhileIsNotAdvancedTwice();
    void aNoticeWithAWrongDayIsAskedAgain();
    void aDutyIsDoneByItsButton();
    void theExpiryOfTheDomainIsStated();
    void aMoveBeginsOnANumberOfTheNewServer();
    void aMoveWithoutANumberIsAskedForOne();
    void aMoveWithoutAnotherServerSaysSo();
    void theLastFilingThatGoesLeavesNothingToDo();
    void whatTakesASiteDownIsTickedFirst();

private:
    void show(const QList<FilingEvent> &events);
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_bench->find<Widget>(name);
    }
    void click(const QString &name) { m_bench->click(name); }
    void type(const QString &name, const QString &text) { m_bench->type(name, text); }
    model::Filing filing() { return m_bench->bench().filings().front(); }
    QStringList offered();

    std::optional<WindowBench> m_bench;
};

namespace {

const QString number = u"090000000001"_s;

model::Instance otherServer()
{
    model::Instance server = tests::goodServer();
    server.key.id = u"i-bp10b"_s;
    server.addresses = std::vector{tests::address(u"47.96.1.9"_s)};
    return server;
}

} // namespace

void TestFilingPanel::init()
{
    m_bench.emplace();
    m_bench->bench().know({tests::goodServer()});
}

void TestFilingPanel::cleanup()
{
    m_bench.reset();
}

void TestFilingPanel::show(const QList<FilingEvent> &events)
{
    tests::fileSite(m_bench->session(),
        {tests::goodServer().key, number, u"example.com"_s, events});
    m_bench->show(u"listPage_filings"_s);
}

QStringList TestFilingPanel::offered()
{
    QStringList steps;
    for (const QPushButton *button : m_bench->page().findChildren<QPushButton *>()) {
        if (button->objectName().startsWith("step_"_L1) && button->isVisible())
            steps.append(button->objectName().mid(5));
    }
    return steps;
}

void TestFilingPanel::theSelectedFilingIsToldBesideTheList()
{
    show({FilingEvent::Submit});
    QVERIFY(find<QWidget>(u"filingPanel"_s)->isVisible());
    const QString all = m_bench->readable(u"filingPanel"_s);
    QVERIFY2(all.contains(u"example.com"_s), qPrintable(all));
    QVERIFY2(all.contains(u"0900 0000 0001"_s), qPrintable(all));
    QVERIFY2(all.contains(tests::goodServer().key.id), qPrintable(all));
    QVERIFY2(all.contains(m_bench->session().rulebook().date.toString(Qt::ISODate)),
        qPrintable(all));
}

void TestFilingPanel::onlyWhatTheLifecycleAllowsIsOffered_data()
{
    QTest::addColumn<QList<FilingEvent>>("events");
    QTest::addColumn<QString>("steps");
    QTest::newRow("draft") << QList<FilingEvent>{} << u"submit correct discard"_s;
    QTest::newRow("provider-review")
        << QList{FilingEvent::Submit} << u"pass reject abandon"_s;
    QTest::newRow("authority-review")
        << QList{FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass}
        << u"approve reject"_s;
    QTest::newRow("rejected") << QList{FilingEvent::Submit, FilingEvent::Reject}
                              << u"resubmit correct abandon"_s;
    QTest::newRow("approved") << tests::untilApproved << u"cancel revoke notice"_s;
    QTest::newRow("approved, with a notice")
        << tests::untilApproved + QList{FilingEvent::Notice}
        << u"cancel revoke notice rectified"_s;
    QTest::newRow("abandoned") << QList{FilingEvent::Submit, FilingEvent::Abandon} << QString();
}

void TestFilingPanel::onlyWhatTheLifecycleAllowsIsOffered()
{
    QFETCH(const QList<FilingEvent>, events);
    QFETCH(const QString, steps);
    show(events);
    QCOMPARE(offered().join(u' '), steps);
}

void TestFilingPanel::anApprovalAsksForItsIcpNumber()
{
    show({FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass});
    click(u"step_approve"_s);
    QVERIFY(offered().isEmpty());
    QVERIFY(find<QLineEdit>(u"stepIcp"_s)->hasFocus());
    click(u"askConfirm"_s);
    QCOMPARE(filing().stage, Stage::AuthorityReview);
    QVERIFY(find<QWidget>(u"stepForm"_s)->isVisible());
    find<QLineEdit>(u"stepIcp"_s)->setText(u"浙ICP备12345678号-1"_s);
    click(u"askConfirm"_s);
    QCOMPARE(filing().stage, Stage::Approved);
    QCOMPARE(filing().icp, u"浙ICP备12345678号-1"_s);
    QVERIFY(m_bench->page().findChild<ui::Banner *>()->text().contains(u"example.com"_s));
    QVERIFY(!find<QWidget>(u"stepForm"_s));
    QCOMPARE(offered().join(u' '), u"cancel revoke notice"_s);
    QVERIFY(find<QPushButton>(u"step_cancel"_s)->hasFocus());
}

void TestFilingPanel::returnInAFieldRecordsTheStep()
{
    show({FilingEvent::Submit});
    click(u"step_reject"_s);
    type(u"stepReason"_s, u"Not legible."_s);
    QTest::keyClick(find<QLineEdit>(u"stepReason"_s), Qt::Key_Return);
    QTRY_COMPARE(filing().stage, Stage::Rejected);
    QCOMPARE(filing().reason, u"Not legible."_s);
}

void TestFilingPanel::escapeGoesBackToTheButtons()
{
    show({FilingEvent::Submit});
    click(u"step_abandon"_s);
    QTest::keyClick(find<QLineEdit>(u"stepReason"_s), Qt::Key_Escape);
    WindowBench::settle();
    QVERIFY(!find<QWidget>(u"stepForm"_s));
    QCOMPARE(offered().join(u' '), u"pass reject abandon"_s);
    QVERIFY(find<QPushButton>(u"step_abandon"_s)->hasFocus());
    QCOMPARE(filing().stage, Stage::ProviderReview);
}

void TestFilingPanel::aStepHappenedWhenItIsSaidToHave()
{
    show({});
    // The filing was bound at the bench's moment: an earlier one is not to be had, and the same
    // day's end is in the future.
    click(u"step_submit"_s);
    auto *time = find<QDateTimeEdit>(u"stepTime"_s);
    QVERIFY(time);
    QCOMPARE(time->maximumDateTime(), time->minimumDateTime());
    QCOMPARE(time->dateTime().toString(u"yyyy-MM-dd HH:mm"_s),
        tests::testNow().toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm"_s));
    click(u"askConfirm"_s);
    QCOMPARE(filing().stage, Stage::ProviderReview);
    QCOMPARE(filing().since, tests::testNow());
}

void TestFilingPanel::whatWasTypedStaysWhenAnotherProgramWrites()
{
    show({FilingEvent::Submit});
    click(u"step_reject"_s);
    type(u"stepReason"_s, u"half a sen"_s);
    tests::fileSite(m_bench->session(),
        {tests::goodServer().key, u"090000000002"_s, u"example.net"_s, {}});
    QCOMPARE(m_bench->page().findChild<QTableView *>()->model()->rowCount(), 2);
    QCOMPARE(find<QLineEdit>(u"stepReason"_s)->text(), u"half a sen"_s);
    QVERIFY(find<QLineEdit>(u"stepReason"_s)->hasFocus());
}

void TestFilingPanel::aFilingThatMovedOnMeanwhileIsNotAdvancedTwice()
{
    show({FilingEvent::Submit});
    click(u"step_pass"_s);
    auto other = ledger::openSqliteLedger(m_bench->bench().pathOf(u"ledger.db"_s));
    QVERIFY(other);
    const usecases::Desk mine = m_bench->session().desk();
    const usecases::Desk theirs{**other, mine.rulebook, mine.rulebooks, mine.calendar};
    usecases::AdvanceRequest request;
    request.subject = number;
    request.event = FilingEvent::Pass;
    QVERIFY(usecases::advanceFiling(theirs, request, m_bench->session().occasion()));
    // Before the window has looked for what others wrote.
    find<ui::StepForm>(u"stepForm"_s)->confirmed();
    QCOMPARE(filing().stage, Stage::SmsCheck);
    QVERIFY(find<QLabel>(u"askError"_s)->text().contains(u"example.com"_s));
    // Once it has, the form is about a stage that passed, and goes.
    QTRY_VERIFY(!find<QWidget>(u"stepForm"_s));
    QCOMPARE(offered().join(u' '), u"pass reject abandon"_s);
}

void TestFilingPanel::aNoticeWithAWrongDayIsAskedAgain()
{
    show(tests::untilApproved);
    click(u"step_notice"_s);
    type(u"stepReason"_s, u"Footer number"_s);
    type(u"stepLastDay"_s, u"2027-02-30"_s);
    click(u"askConfirm"_s);
    QVERIFY(!filing().notice);
    QVERIFY(find<QLineEdit>(u"stepLastDay"_s)->hasFocus());
    type(u"stepLastDay"_s, u"2027-02-28"_s);
    click(u"askConfirm"_s);
    QVERIFY(filing().notice);
    QCOMPARE(filing().notice->text, u"Footer number"_s);
    QVERIFY(!find<QWidget>(u"stepForm"_s));
    QVERIFY(offered().contains(u"rectified"_s));
}

void TestFilingPanel::aDutyIsDoneByItsButton()
{
    show(tests::untilApproved);
    click(u"dutyDone_footer"_s);
    const auto done = (*m_bench->session().desk().ledger.read())->dutiesDone();
    QVERIFY(done);
    QCOMPARE(done->size(), std::size_t{1});
    QCOMPARE(done->front().duty, u"footer"_s);
    QVERIFY(!find<QPushButton>(u"dutyDone_footer"_s));
    QVERIFY(find<QPushButton>(u"dutyDone_public-security"_s));
}

void TestFilingPanel::theExpiryOfTheDomainIsStated()
{
    show(tests::untilApproved);
    click(u"domainExpiry"_s);
    type(u"expiryDay"_s, u"soon"_s);
    click(u"askConfirm"_s);
    QVERIFY(!filing().domainExpires.isValid());
    QVERIFY(find<QLineEdit>(u"expiryDay"_s)->hasFocus());
    type(u"expiryDay"_s, u"2027-08-01"_s);
    click(u"askConfirm"_s);
    QCOMPARE(filing().domainExpires, QDate(2027, 8, 1));
    QVERIFY(m_bench->readable(u"filingPanel"_s).contains(u"2027-08-01"_s));
}

void TestFilingPanel::aMoveBeginsOnANumberOfTheNewServer()
{
    m_bench->bench().know({otherServer()});
    show(tests::untilApproved);
    click(u"moveFiling"_s);
    auto *target = find<QComboBox>(u"moveTarget"_s);
    QCOMPARE(target->count(), 1);
    QVERIFY(target->currentText().contains(otherServer().key.id));
    find<QComboBox>(u"moveNumber"_s)->setEditText(u"0900 0000 0002"_s);
    click(u"askConfirm"_s);
    const std::vector<model::Filing> filings = m_bench->bench().filings();
    QCOMPARE(filings.size(), std::size_t{2});
    const auto moved = std::find_if(filings.begin(), filings.end(),
        [](const model::Filing &one) { return one.stage == Stage::Draft; });
    QVERIFY(moved != filings.end());
    QCOMPARE(moved->instance, otherServer().key);
    QCOMPARE(moved->numberText, u"090000000002"_s);
    QCOMPARE(moved->type, model::FilingType::Change);
    QVERIFY(moved->supersedes);
    QVERIFY(!m_bench->page().findChild<ui::Banner *>()->text().isEmpty());
}

void TestFilingPanel::aMoveWithoutANumberIsAskedForOne()
{
    m_bench->bench().know({otherServer()});
    show(tests::untilApproved);
    click(u"moveFiling"_s);
    click(u"askConfirm"_s);
    QCOMPARE(m_bench->bench().filings().size(), std::size_t{1});
    QVERIFY(find<QWidget>(u"moveForm"_s)->isVisible());
    QVERIFY(find<QComboBox>(u"moveNumber"_s)->hasFocus());
}

void TestFilingPanel::aMoveWithoutAnotherServerSaysSo()
{
    show(tests::untilApproved);
    click(u"moveFiling"_s);
    click(u"askConfirm"_s);
    QVERIFY(find<QLabel>(u"askError"_s)->isVisible());
    QCOMPARE(m_bench->bench().filings().size(), std::size_t{1});
}

void TestFilingPanel::theLastFilingThatGoesLeavesNothingToDo()
{
    show({});
    find<QLineEdit>(u"filterEdit"_s)->setText(u"no such site"_s);
    QVERIFY(offered().isEmpty());
    find<QLineEdit>(u"filterEdit"_s)->clear();
    m_bench->page().findChild<QTableView *>()->selectRow(0);
    QCOMPARE(offered().join(u' '), u"submit correct discard"_s);
}

void TestFilingPanel::whatTakesASiteDownIsTickedFirst()
{
    show(tests::untilApproved);
    click(u"step_cancel"_s);
    auto *warning = find<QLabel>(u"askWarning"_s);
    QVERIFY(warning->isVisible());
    QVERIFY2(warning->text().contains(u"example.com"_s), qPrintable(warning->text()));
    auto *confirm = find<QPushButton>(u"askConfirm"_s);
    QVERIFY(!confirm->isEnabled());
    find<QCheckBox>(u"askKnown"_s)->click();
    QVERIFY(confirm->isEnabled());
    find<QComboBox>(u"stepKind"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(u"stepKind"_s), Qt::Key_Home);
    QVERIFY(!confirm->isEnabled()); // another thing is cancelled: it is told, and ticked, anew
    QCOMPARE(filing().stage, Stage::Approved);
    find<QCheckBox>(u"askKnown"_s)->click();
    click(u"askConfirm"_s);
    QCOMPARE(filing().stage, Stage::Cancelled);
}

QTEST_MAIN(TestFilingPanel)
#include "tst_filing_panel.moc"
