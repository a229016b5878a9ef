#include "core/usecases/advance_filing.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/find_instance.h"
#include "tests/usecases/test_desk.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using rulebook::RuleId;
using rules::Answer;
using rules::Eligibility;

namespace {

usecases::Prechecked checked(
    TestDesk &test, const model::InstanceKey &key, model::Issuer issuer = model::Issuer::Console)
{
    usecases::PrecheckRequest request;
    request.keys = {key};
    request.issuer = issuer;
    return usecases::precheck(test.desk(), request, testNow())->front();
}

QString verdictOn(const usecases::Prechecked &checked, RuleId rule)
{
    return support::codeOf(checked.assessment.finding(rule)->verdict);
}

void add(TestDesk &test, const model::Instance &server)
{
    const auto added =
        usecases::addInstance(test.desk(), server, usecases::ForeignRows::Refuse, occasion());
    Q_ASSERT(added);
}

/// A filing in review on that server, by a number of that issuer.
void fileOn(TestDesk &test, const model::Instance &server, model::Issuer issuer)
{
    QString number = u"048291375560"_s;
    if (issuer == model::Issuer::Local) {
        number =
            usecases::issueNumbers(test.desk(), issueRequest(server.key), counting(), occasion())
                ->numbers.front()
                .text;
    } else {
        const auto recorded =
            usecases::recordNumber(test.desk(), recordRequest(server.key, number), occasion());
        Q_ASSERT(recorded);
    }
    const auto bound = usecases::bindNumber(
        test.desk(), {.number = number, .domain = u"example.com"_s}, occasion());
    Q_ASSERT(bound);
}

} // namespace

class TestPrecheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerWaitsForItsAnswer();
    void supposedAnswersAreNotStored();
    void anAnswerLapsesWithTheAddress();
    void anAnswerCanBeChanged();
    void answersAreAllOrNothing();
    void numbersElsewhereAreStated();
    void anAddressOfAnotherServersFilingIsHeld();
    void aFilingOnTheServerItselfHoldsNothing();
    void aRehearsalBlocksNothingReal();
    void allServersAreJudgedAsOne();
    void theOtherRulebookIsAsked();
    void anUnknownServerIsRefused();
    void aServerIsFoundByItsNames_data();
    void aServerIsFoundByItsNames();
};

void TestPrecheck::aServerWaitsForItsAnswer()
{
    TestDesk test;
    add(test, goodServer());
    QCOMPARE(checked(test, goodServer().key).assessment.verdict(), Eligibility::Unknown);
    QVERIFY(usecases::answerQuestions(
        test.desk(), {goodServer().key}, {{RuleId::AddressFree, Answer::Yes}}, {}, occasion()));
    const auto after = checked(test, goodServer().key);
    QCOMPARE(after.assessment.verdict(), Eligibility::Eligible);
    QVERIFY(after.assessment.finding(RuleId::AddressFree)->answered);
    QCOMPARE(after.quota.used, 0);
    QCOMPARE(after.quota.limit, 5);
}

void TestPrecheck::supposedAnswersAreNotStored()
{
    TestDesk test;
    add(test, goodServer());
    usecases::PrecheckRequest request;
    request.supposed = {{RuleId::AddressFree, Answer::Yes}};
    QCOMPARE(usecases::precheck(test.desk(), request, testNow())->front().assessment.verdict(),
        Eligibility::Eligible);
    QCOMPARE(checked(test, goodServer().key).assessment.verdict(), Eligibility::Unknown);
}

void TestPrecheck::anAnswerLapsesWithTheAddress()
{
    TestDesk test;
    addServer(test, goodServer());
    QCOMPARE(checked(test, goodServer().key).assessment.verdict(), Eligibility::Eligible);
    add(test, serverNamed(goodServer().key.id, u"47.96.9.9"_s));
    QCOMPARE(verdictOn(checked(test, goodServer().key), RuleId::AddressFree), u"unknown"_s);
    // The old address is back, and with it what was said of it.
    add(test, goodServer());
    QCOMPARE(verdictOn(checked(test, goodServer().key), RuleId::AddressFree), u"pass"_s);
}

void TestPrecheck::anAnswerCanBeChanged()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto answer = [&test](Answer said) {
        return usecases::answerQuestions(
            test.desk(), {goodServer().key}, {{RuleId::AddressFree, said}}, {}, occasion());
    };
    QVERIFY(answer(Answer::No));
    QCOMPARE(verdictOn(checked(test, goodServer().key), RuleId::AddressFree), u"fail"_s);
    QVERIFY(answer(Answer::No));
    QVERIFY(answer(Answer::Yes));
    QCOMPARE(verdictOn(checked(test, goodServer().key), RuleId::AddressFree), u"pass"_s);
    QCOMPARE(test.events(model::EventKind::Answered).size(), 3); // saying it twice is no change
}

void TestPrecheck::answersAreAllOrNothing()
{
    TestDesk test;
    add(test, goodServer());
    const model::InstanceKey missing{u"shop"_s, u"ecs"_s, u"cn-hangzhou"_s, u"i-none"_s};
    QCOMPARE(refusalOf(usecases::answerQuestions(test.desk(), {goodServer().key, missing},
                 {{RuleId::AddressFree, Answer::Yes}}, {}, occasion())),
        u"unknown-instance shop/ecs/cn-hangzhou/i-none"_s);
    QCOMPARE(refusalOf(usecases::answerQuestions(test.desk(), {goodServer().key},
                 {{RuleId::AddressFree, Answer::Yes}, {RuleId::QuotaLeft, Answer::Yes}}, {},
                 occasion())),
        u"answer-not-asked quota.left"_s);
    QVERIFY(test.events(model::EventKind::Answered).empty());
}

void TestPrecheck::numbersElsewhereAreStated()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(usecases::answerQuestions(test.desk(), {goodServer().key}, {}, 5, occasion()));
    const auto full = checked(test, goodServer().key);
    QCOMPARE(full.quota.used, 5);
    QCOMPARE(verdictOn(full, RuleId::QuotaLeft), u"fail"_s);
    QCOMPARE(checked(test, goodServer().key, model::Issuer::Local).quota.used, 0);
    QCOMPARE(test.events(model::EventKind::ElsewhereStated).size(), 1);
    QCOMPARE(
        refusalOf(usecases::answerQuestions(test.desk(), {goodServer().key}, {}, -1, occasion())),
        u"field-bad numbers-elsewhere -1"_s);
}

void TestPrecheck::anAddressOfAnotherServersFilingIsHeld()
{
    TestDesk test;
    addServer(test, goodServer());
    fileOn(test, goodServer(), model::Issuer::Console);
    addServer(test, serverNamed(u"i-free"_s, u"47.96.1.3"_s));
    const model::Instance sharing = serverNamed(u"i-sharing"_s, u"47.96.1.2"_s);
    add(test, sharing);
    const auto held = checked(test, sharing.key);
    QCOMPARE(verdictOn(held, RuleId::AddressFree), u"fail"_s);
    QCOMPARE(checked(test, serverNamed(u"i-free"_s, {}).key).assessment.verdict(),
        Eligibility::Eligible);
}

void TestPrecheck::aFilingOnTheServerItselfHoldsNothing()
{
    TestDesk test;
    addServer(test, goodServer());
    fileOn(test, goodServer(), model::Issuer::Console);
    QCOMPARE(checked(test, goodServer().key).assessment.verdict(), Eligibility::Eligible);
}

void TestPrecheck::aRehearsalBlocksNothingReal()
{
    TestDesk test;
    addServer(test, goodServer());
    fileOn(test, goodServer(), model::Issuer::Local);
    const model::Instance sharing = serverNamed(u"i-sharing"_s, u"47.96.1.2"_s);
    add(test, sharing);
    QCOMPARE(verdictOn(checked(test, sharing.key), RuleId::AddressFree), u"unknown"_s);
    QCOMPARE(verdictOn(checked(test, sharing.key, model::Issuer::Local), RuleId::AddressFree),
        u"fail"_s);
}

void TestPrecheck::allServersAreJudgedAsOne()
{
    TestDesk test;
    addServer(test, goodServer());
    fileOn(test, goodServer(), model::Issuer::Console);
    add(test, serverNamed(u"i-sharing"_s, u"47.96.1.2"_s));
    addServer(test, serverNamed(u"i-free"_s, u"47.96.1.3"_s));
    const auto all = usecases::precheck(test.desk(), {}, testNow());
    QCOMPARE(all->size(), 3);
    for (const usecases::Prechecked &one : *all) {
        const auto alone = checked(test, one.instance.key);
        QCOMPARE(one.assessment, alone.assessment);
        QCOMPARE(one.quota.used, alone.quota.used);
    }
}

void TestPrecheck::theOtherRulebookIsAsked()
{
    TestDesk test;
    model::Instance server = goodServer();
    server.expires = model::Expiry::at(testNow().addDays(80));
    server.boughtMonths = 12;
    addServer(test, server);
    const auto result = checked(test, server.key);
    QCOMPARE(result.assessment.verdict(), Eligibility::Ineligible);
    QCOMPARE(result.elsewhere.size(), 1);
    QCOMPARE(result.elsewhere.front().rulebookId, u"official-2026-06"_s);
    QCOMPARE(result.elsewhere.front().verdict, Eligibility::Eligible);
}

void TestPrecheck::anUnknownServerIsRefused()
{
    TestDesk test;
    usecases::PrecheckRequest request;
    request.keys = {goodServer().key};
    QCOMPARE(refusalOf(usecases::precheck(test.desk(), request, testNow())),
        u"unknown-instance shop/ecs/cn-hangzhou/i-bp10a"_s);
}

void TestPrecheck::aServerIsFoundByItsNames_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");
    QTest::newRow("id") << u" i-bp10a "_s << u"shop/ecs/cn-hangzhou/i-bp10a"_s;
    QTest::newRow("long name") << u"SHOP/ecs/cn-hangzhou/i-bp10a"_s
                               << u"shop/ecs/cn-hangzhou/i-bp10a"_s;
    QTest::newRow("no such id") << u"i-none"_s << u"unknown-instance i-none"_s;
    QTest::newRow("no such account")
        << u"none/ecs/cn-hangzhou/i-bp10a"_s << u"unknown-instance none/ecs/cn-hangzhou/i-bp10a"_s;
    QTest::newRow("two of that id")
        << u"i-two"_s
        << u"ambiguous-instance i-two shop/ecs/cn-hangzhou/i-two, shop/swas/cn-hangzhou/i-two"_s;
}

void TestPrecheck::aServerIsFoundByItsNames()
{
    QFETCH(QString, asked);
    TestDesk test;
    add(test, goodServer());
    model::Instance two = serverNamed(u"i-two"_s, u"47.96.1.4"_s);
    add(test, two);
    two.key.product = u"swas"_s;
    add(test, two);
    const auto reader = test.desk().ledger.read();
    const auto found = usecases::findInstance(**reader, asked);
    QTEST(found ? model::toText(found->key) : refusalOf(found), "found");
}

QTEST_APPLESS_MAIN(TestPrecheck)

#include "tst_precheck.moc"
