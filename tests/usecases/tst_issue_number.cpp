#include "core/usecases/assessment_json.h"
#include "core/usecases/bind_number.h"
#include "tests/usecases/test_desk.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

class TestIssueNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsDrawnStoredAndTold();
    void fiveAreIssuedAndNoSixth();
    void manyAtOnceAreAllOrNone();
    void consoleNumbersDoNotCount();
    void aVoidedOneStillCounts();
    void aTakenTextIsDrawnAgain();
    void drawingEndsWhereNoTextIsFree();
    void anIneligibleServerIssuesNothing();
    void anOpenQuestionIsAnsweredWithTheRequest();
    void refusedAnswersAreNotStored();
    void anAnswerNobodyAskedForIsRefused();
    void twoProgramsShareOneQuota();
};

void TestIssueNumber::aNumberIsDrawnStoredAndTold()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto issued = usecases::issueNumbers(
        test.desk(), issueRequest(goodServer().key), drawing({48291375560}), occasion());
    QCOMPARE(refusalOf(issued), u"done"_s);
    QCOMPARE(issued->numbers.size(), 1);
    QCOMPARE(issued->numbers.front().text, u"048291375560"_s);
    QCOMPARE(issued->quota.used, 1);
    QCOMPARE(issued->quota.limit, 5);
    QCOMPARE(test.numbers(), issued->numbers);

    const auto events = test.events(model::EventKind::NumberIssued);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.front().number, u"048291375560"_s);
    QCOMPARE(events.front().rulebookId, u"guide-2026-01"_s);
    const auto atIssue = usecases::atIssueFromDetail(events.front().detail);
    QVERIFY(atIssue);
    QCOMPARE(atIssue->assessment.verdict(), rules::Eligibility::Eligible);
    QCOMPARE(atIssue->instanceExpires, goodServer().expires);
}

void TestIssueNumber::fiveAreIssuedAndNoSixth()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto random = counting();
    for (int i = 1; i <= 5; ++i) {
        const auto issued =
            usecases::issueNumbers(test.desk(), issueRequest(goodServer().key), random, occasion());
        QCOMPARE(refusalOf(issued), u"done"_s);
        QCOMPARE(issued->quota.used, i);
    }
    QCOMPARE(refusalOf(usecases::issueNumbers(
                 test.desk(), issueRequest(goodServer().key), random, occasion())),
        u"quota-reached i-bp10a 5 5"_s);
    QCOMPARE(test.numbers().size(), 5);
    QCOMPARE(test.events(model::EventKind::NumberIssued).size(), 5);
}

void TestIssueNumber::manyAtOnceAreAllOrNone()
{
    TestDesk test;
    addServer(test, goodServer());
    QCOMPARE(refusalOf(usecases::issueNumbers(
                 test.desk(), issueRequest(goodServer().key, 3), counting(), occasion())),
        u"done"_s);
    QCOMPARE(refusalOf(usecases::issueNumbers(
                 test.desk(), issueRequest(goodServer().key, 3), counting(), occasion())),
        u"quota-reached i-bp10a 3 5"_s);
    QCOMPARE(test.numbers().size(), 3);
    QCOMPARE(refusalOf(usecases::issueNumbers(
                 test.desk(), issueRequest(goodServer().key, 0), counting(), occasion())),
        u"count-out-of-range 0 5"_s);
}

void TestIssueNumber::consoleNumbersDoNotCount()
{
    TestDesk test;
    addServer(test, goodServer());
    for (int i = 0; i < 5; ++i) {
        const auto recorded = usecases::recordNumber(test.desk(),
            recordRequest(goodServer().key, u"09000000000"_s + QString::number(i)), occasion());
        QCOMPARE(refusalOf(recorded), u"done"_s);
    }
    const auto issued = usecases::issueNumbers(
        test.desk(), issueRequest(goodServer().key, 5), counting(), occasion());
    QCOMPARE(refusalOf(issued), u"done"_s);
    QCOMPARE(issued->quota.used, 5);
}

void TestIssueNumber::aVoidedOneStillCounts()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto issued = usecases::issueNumbers(
        test.desk(), issueRequest(goodServer().key, 5), counting(), occasion());
    QVERIFY(issued);
    QVERIFY(usecases::voidNumber(test.desk(), issued->numbers[0].text, u"error"_s, occasion()));
    QCOMPARE(refusalOf(usecases::issueNumbers(
                 test.desk(), issueRequest(goodServer().key), drawing({77}), occasion())),
        u"quota-reached i-bp10a 5 5"_s);
}

void TestIssueNumber::aTakenTextIsDrawnAgain()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(usecases::issueNumbers(
        test.desk(), issueRequest(goodServer().key), drawing({7}), occasion()));
    const auto issued = usecases::issueNumbers(
        test.desk(), issueRequest(goodServer().key), drawing({7, 7, 8}), occasion());
    QCOMPARE(refusalOf(issued), u"done"_s);
    QCOMPARE(issued->numbers.front().text, u"000000000008"_s);
}

void TestIssueNumber::drawingEndsWhereNoTextIsFree()
{
    TestDesk test;
    addServer(test, goodServer());
    QCOMPARE(refusalOf(usecases::issueNumbers(
                 test.desk(), issueRequest(goodServer().key, 2), drawing({7}), occasion())),
        u"ledger failed"_s);
    QVERIFY(test.numbers().empty());
    QVERIFY(test.events(model::EventKind::NumberIssued).empty());
}

void TestIssueNumber::anIneligibleServerIssuesNothing()
{
    TestDesk test;
    model::Instance server = goodServer();
    server.billing = model::Billing::PayAsYouGo;
    addServer(test, server);
    const auto issued =
        usecases::issueNumbers(test.desk(), issueRequest(server.key), counting(), occasion());
    QCOMPARE(refusalOf(issued), u"not-eligible i-bp10a"_s);
    QVERIFY(issued.error().assessment);
    QCOMPARE(issued.error().assessment->verdict(), rules::Eligibility::Ineligible);
    QVERIFY(test.numbers().empty());
}

void TestIssueNumber::anOpenQuestionIsAnsweredWithTheRequest()
{
    TestDesk test;
    QVERIFY(usecases::addInstance(
        test.desk(), goodServer(), usecases::ForeignRows::Refuse, occasion()));
    usecases::IssueRequest request = issueRequest(goodServer().key);
    QCOMPARE(refusalOf(usecases::issueNumbers(test.desk(), request, counting(), occasion())),
        u"needs-answer i-bp10a address.free"_s);
    request.answers = {{rulebook::RuleId::AddressFree, rules::Answer::Yes}};
    QCOMPARE(
        refusalOf(usecases::issueNumbers(test.desk(), request, counting(), occasion())), u"done"_s);
    QCOMPARE(test.events(model::EventKind::Answered).size(), 1);
    // The answer stays: the next number asks nothing.
    QCOMPARE(refusalOf(usecases::issueNumbers(
                 test.desk(), issueRequest(goodServer().key), drawing({99}), occasion())),
        u"done"_s);
}

void TestIssueNumber::refusedAnswersAreNotStored()
{
    TestDesk test;
    QVERIFY(usecases::addInstance(
        test.desk(), goodServer(), usecases::ForeignRows::Refuse, occasion()));
    usecases::IssueRequest request = issueRequest(goodServer().key);
    request.answers = {{rulebook::RuleId::AddressFree, rules::Answer::No}};
    QCOMPARE(refusalOf(usecases::issueNumbers(test.desk(), request, counting(), occasion())),
        u"not-eligible i-bp10a"_s);
    QVERIFY(test.events(model::EventKind::Answered).empty());
}

void TestIssueNumber::anAnswerNobodyAskedForIsRefused()
{
    TestDesk test;
    addServer(test, goodServer());
    usecases::IssueRequest request = issueRequest(goodServer().key);
    request.answers = {{rulebook::RuleId::RegionMainland, rules::Answer::Yes}};
    QCOMPARE(refusalOf(usecases::issueNumbers(test.desk(), request, counting(), occasion())),
        u"answer-not-asked region.mainland"_s);
    QVERIFY(test.numbers().empty());
}

void TestIssueNumber::twoProgramsShareOneQuota()
{
    TestDesk test;
    addServer(test, goodServer());
    // Each thread opens the file for itself, as another program would.
    constexpr int programs = 4;
    std::atomic<int> issued = 0;
    std::atomic<int> full = 0;
    const auto program = [&](int which) {
        const auto ledger = ledger::openSqliteLedger(test.path());
        const usecases::Desk desk = test.over(**ledger);
        for (quint64 draw = 0; draw < 3; ++draw) {
            const auto outcome = usecases::issueNumbers(desk, issueRequest(goodServer().key),
                drawing({quint64(which) * 10 + draw}), occasion());
            issued += outcome ? 1 : 0;
            full += refusalOf(outcome) == u"quota-reached i-bp10a 5 5"_s ? 1 : 0;
        }
    };
    std::vector<std::thread> threads;
    for (int which = 1; which <= programs; ++which)
        threads.emplace_back(program, which);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(issued.load(), 5);
    QCOMPARE(full.load(), 3 * programs - 5);
    QCOMPARE(test.numbers().size(), 5);
    QCOMPARE(test.events(model::EventKind::NumberIssued).size(), 5);
}

QTEST_APPLESS_MAIN(TestIssueNumber)

#include "tst_issue_number.moc"
