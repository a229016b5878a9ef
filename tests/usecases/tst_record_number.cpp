#include "core/usecases/accounts.h"
#include "core/usecases/advance_filing.h"
#include "core/usecases/bind_number.h"
#include "tests/usecases/test_desk.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using usecases::recordNumber;

namespace {

const QString numberText = u"048291375560"_s;

} // namespace

class TestRecordNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedNumberIsKeptCanonical();
    void aBadTextIsRefused_data();
    void aBadTextIsRefused();
    void oneThatStandsIsRefusedWithItsPlace();
    void oneOfAnotherAccountIsRefusedWithIt();
    void aSixthIsRefusedUnlessItWasBought();
    void thoseMadeElsewhereCount();
    void anIneligibleServerIsNoted();
    void anotherFormIsNoted();
    void examiningSaysTheSameAndWritesNothing();
    void aClockSetBackIsNoted();
    void aVoidedOneMayBeRecordedOnTheRightServer();
    void voidingNeedsAReasonAndAStandingNumber();
    void voidingDiscardsTheDraftThatRidesOnIt();
    void whatWasSubmittedCannotBeVoided();
    void aLocalNumberNeverComesBack();
    void grantingIsForRulebooksThatKnowIt();
    void aGrantIsStoredOnce();
};

void TestRecordNumber::aPastedNumberIsKeptCanonical()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto recorded = recordNumber(
        test.desk(), recordRequest(goodServer().key, u" ０４８２ 9137-5560\n"_s), occasion());
    QCOMPARE(refusalOf(recorded), u"done"_s);
    QCOMPARE(recorded->number.text, numberText);
    QCOMPARE(recorded->number.issuer, model::Issuer::Console);
    QCOMPARE(recorded->quota.used, 1);
    QCOMPARE(codesOf(recorded->notes), QString());
    QCOMPARE(test.events(model::EventKind::NumberRecorded).size(), 1);
}

void TestRecordNumber::aBadTextIsRefused_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("empty") << u"  "_s << u"number-empty"_s;
    QTest::newRow("lost its 0") << u"48291375560"_s << u"number-too-short 48291375560"_s;
    QTest::newRow("letters") << u"hello"_s << u"number-form hello"_s;
}

void TestRecordNumber::aBadTextIsRefused()
{
    QFETCH(QString, pasted);
    TestDesk test;
    addServer(test, goodServer());
    const auto before = test.events().size();
    QTEST(refusalOf(recordNumber(test.desk(), recordRequest(goodServer().key, pasted), occasion())),
        "refusal");
    QVERIFY(test.numbers().empty());
    QCOMPARE(test.events().size(), before);
}

void TestRecordNumber::oneThatStandsIsRefusedWithItsPlace()
{
    TestDesk test;
    addServer(test, goodServer());
    addServer(test, serverNamed(u"i-other"_s, u"47.96.1.3"_s));
    QVERIFY(recordNumber(test.desk(), recordRequest(goodServer().key, numberText), occasion()));
    const auto again = recordRequest(serverNamed(u"i-other"_s, {}).key, numberText);
    QCOMPARE(refusalOf(recordNumber(test.desk(), again, occasion())),
        u"number-taken 048291375560 shop/ecs/cn-hangzhou/i-bp10a"_s);
    QCOMPARE(test.numbers().size(), 1);
}

void TestRecordNumber::oneOfAnotherAccountIsRefusedWithIt()
{
    TestDesk test;
    addServer(test, goodServer());
    model::Instance other = serverNamed(u"i-other"_s, u"47.96.1.3"_s);
    other.key.account = u"agency"_s;
    addServer(test, other);
    QVERIFY(recordNumber(test.desk(), recordRequest(goodServer().key, numberText), occasion()));
    QCOMPARE(refusalOf(recordNumber(test.desk(), recordRequest(other.key, numberText), occasion())),
        u"number-of-other-account 048291375560 shop"_s);
}

void TestRecordNumber::aSixthIsRefusedUnlessItWasBought()
{
    TestDesk test;
    addServer(test, goodServer());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(recordNumber(test.desk(),
            recordRequest(goodServer().key, u"01000000000"_s + QString::number(i)), occasion()));
    }
    auto sixth = recordRequest(goodServer().key, numberText);
    QCOMPARE(
        refusalOf(recordNumber(test.desk(), sixth, occasion())), u"quota-reached i-bp10a 5 5"_s);
    sixth.charge = model::ServiceNumber::Charge::Paid;
    const auto bought = recordNumber(test.desk(), sixth, occasion());
    QCOMPARE(refusalOf(bought), u"done"_s);
    QCOMPARE(codesOf(bought->notes), u"paid-number"_s);
    QCOMPARE(bought->number.note, u"paid-number"_s);
    QCOMPARE(bought->quota.used, 5);
}

void TestRecordNumber::thoseMadeElsewhereCount()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(usecases::answerQuestions(test.desk(), {goodServer().key}, {}, 3, occasion()));
    for (int i = 0; i < 2; ++i) {
        const auto recorded = recordNumber(test.desk(),
            recordRequest(goodServer().key, u"01000000000"_s + QString::number(i)), occasion());
        QCOMPARE(refusalOf(recorded), u"done"_s);
        QCOMPARE(recorded->quota.used, 4 + i);
        QCOMPARE(recorded->quota.elsewhere, 3);
    }
    QCOMPARE(refusalOf(recordNumber(
                 test.desk(), recordRequest(goodServer().key, numberText), occasion())),
        u"quota-reached i-bp10a 5 5"_s);
}

void TestRecordNumber::anIneligibleServerIsNoted()
{
    TestDesk test;
    model::Instance server = goodServer();
    server.billing = model::Billing::PayAsYouGo;
    addServer(test, server);
    const auto recorded =
        recordNumber(test.desk(), recordRequest(server.key, numberText), occasion());
    QCOMPARE(refusalOf(recorded), u"done"_s);
    QCOMPARE(codesOf(recorded->notes), u"looks-ineligible"_s);
    QVERIFY(recorded->notes.front().arguments.last().contains(u"billing.subscription"_s));
    QCOMPARE(recorded->number.note, u"looks-ineligible"_s);
}

void TestRecordNumber::anotherFormIsNoted()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto recorded = recordNumber(
        test.desk(), recordRequest(goodServer().key, u"4F9F0D9C-69448375E0F8"_s), occasion());
    QCOMPARE(refusalOf(recorded), u"done"_s);
    QCOMPARE(recorded->number.text, u"4f9f0d9c-69448375e0f8"_s);
    QCOMPARE(codesOf(recorded->notes), u"other-form"_s);
}

void TestRecordNumber::examiningSaysTheSameAndWritesNothing()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto before = test.events().size();
    const auto notes = usecases::examineNumber(
        test.desk(), recordRequest(goodServer().key, u"4f9f0d9c-69448375e0f8"_s), testNow());
    QCOMPARE(refusalOf(notes), u"done"_s);
    QCOMPARE(codesOf(*notes), u"other-form"_s);
    QCOMPARE(refusalOf(usecases::examineNumber(
                 test.desk(), recordRequest(goodServer().key, u"4829"_s), testNow())),
        u"number-form 4829"_s);
    QVERIFY(test.numbers().empty());
    QCOMPARE(test.events().size(), before);
}

void TestRecordNumber::aClockSetBackIsNoted()
{
    TestDesk test;
    addServer(test, goodServer());
    const auto recorded = recordNumber(
        test.desk(), recordRequest(goodServer().key, numberText), occasion(testNow().addDays(-1)));
    QCOMPARE(refusalOf(recorded), u"done"_s);
    QCOMPARE(codesOf(recorded->notes), u"clock-set-back"_s);
    QCOMPARE(recorded->notes.front().arguments, QStringList{u"2026-03-01T02:00:00Z"_s});
    QCOMPARE(test.events().front().at, testNow().addDays(-1));
}

void TestRecordNumber::aVoidedOneMayBeRecordedOnTheRightServer()
{
    TestDesk test;
    addServer(test, goodServer());
    const model::Instance right = serverNamed(u"i-right"_s, u"47.96.1.3"_s);
    addServer(test, right);
    QVERIFY(recordNumber(test.desk(), recordRequest(goodServer().key, numberText), occasion()));
    const auto voided =
        usecases::voidNumber(test.desk(), numberText, u"wrong server"_s, occasion());
    QCOMPARE(refusalOf(voided), u"done"_s);
    QCOMPARE(voided->state, model::NumberState::Invalid);
    const auto recorded =
        recordNumber(test.desk(), recordRequest(right.key, numberText), occasion());
    QCOMPARE(refusalOf(recorded), u"done"_s);
    usecases::PrecheckRequest wrong;
    wrong.keys = {goodServer().key};
    const auto facts = usecases::precheck(test.desk(), wrong, testNow());
    QCOMPARE(facts->front().quota.used, 0);
}

void TestRecordNumber::voidingNeedsAReasonAndAStandingNumber()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(recordNumber(test.desk(), recordRequest(goodServer().key, numberText), occasion()));
    QCOMPARE(refusalOf(usecases::voidNumber(test.desk(), numberText, u" "_s, occasion())),
        u"reason-missing"_s);
    QCOMPARE(refusalOf(usecases::voidNumber(test.desk(), u"0123"_s, u"x"_s, occasion())),
        u"unknown-number 0123"_s);
    QVERIFY(usecases::voidNumber(test.desk(), u"0482 9137 5560"_s, u"x"_s, occasion()));
    QCOMPARE(refusalOf(usecases::voidNumber(test.desk(), numberText, u"x"_s, occasion())),
        u"number-invalid 048291375560"_s);
}

void TestRecordNumber::voidingDiscardsTheDraftThatRidesOnIt()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(recordNumber(test.desk(), recordRequest(goodServer().key, numberText), occasion()));
    QVERIFY(usecases::bindNumber(
        test.desk(), {.number = numberText, .domain = u"example.com"_s}, occasion()));
    QCOMPARE(refusalOf(usecases::voidNumber(test.desk(), numberText, u"wrong"_s, occasion())),
        u"done"_s);
    QCOMPARE(test.filings().front().stage, model::Stage::Discarded);
    QCOMPARE(test.events(model::EventKind::FilingAdvanced).size(), 1);
    QCOMPARE(test.events(model::EventKind::NumberVoided).size(), 1);
}

void TestRecordNumber::whatWasSubmittedCannotBeVoided()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(recordNumber(test.desk(), recordRequest(goodServer().key, numberText), occasion()));
    QVERIFY(usecases::bindNumber(
        test.desk(), {.number = numberText, .domain = u"example.com"_s}, occasion()));
    QVERIFY(usecases::advanceFiling(
        test.desk(), step(numberText, model::FilingEvent::Submit), occasion()));
    QCOMPARE(refusalOf(usecases::voidNumber(test.desk(), numberText, u"x"_s, occasion())),
        u"number-used 048291375560 example.com"_s);
    QVERIFY(usecases::advanceFiling(
        test.desk(), step(numberText, model::FilingEvent::Abandon), occasion()));
    QCOMPARE(refusalOf(usecases::voidNumber(test.desk(), numberText, u"x"_s, occasion())),
        u"number-used 048291375560 example.com"_s);
}

void TestRecordNumber::aLocalNumberNeverComesBack()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(usecases::issueNumbers(
        test.desk(), issueRequest(goodServer().key), drawing({48291375560}), occasion()));
    QVERIFY(usecases::voidNumber(test.desk(), numberText, u"x"_s, occasion()));
    QCOMPARE(refusalOf(recordNumber(
                 test.desk(), recordRequest(goodServer().key, numberText), occasion())),
        u"number-taken 048291375560 shop/ecs/cn-hangzhou/i-bp10a"_s);
}

void TestRecordNumber::grantingIsForRulebooksThatKnowIt()
{
    TestDesk test;
    addServer(test, goodServer());
    auto request = recordRequest(goodServer().key, numberText);
    request.grantedTo = u"client"_s;
    QCOMPARE(refusalOf(recordNumber(test.desk(), request, occasion())),
        u"grant-not-allowed guide-2026-01"_s);
    const auto recorded = recordNumber(test.official(), request, occasion());
    QCOMPARE(refusalOf(recorded), u"done"_s);
    QCOMPARE(recorded->number.grantedTo, u"client"_s);
    QCOMPARE(refusalOf(usecases::grantNumber(test.desk(), numberText, u"x"_s, occasion())),
        u"grant-not-allowed guide-2026-01"_s);
    QCOMPARE(refusalOf(usecases::grantNumber(test.official(), numberText, u"SHOP"_s, occasion())),
        u"field-bad granted-to SHOP"_s);
}

void TestRecordNumber::aGrantIsStoredOnce()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(recordNumber(test.desk(), recordRequest(goodServer().key, numberText), occasion()));
    for (int i = 0; i < 2; ++i) {
        const auto granted =
            usecases::grantNumber(test.official(), numberText, u"client"_s, occasion());
        QCOMPARE(refusalOf(granted), u"done"_s);
        QCOMPARE(granted->grantedTo, u"client"_s);
    }
    QCOMPARE(test.events(model::EventKind::NumberGranted).size(), 1);
    QCOMPARE(test.numbers().front().grantedTo, u"client"_s);
}

QTEST_APPLESS_MAIN(TestRecordNumber)

#include "tst_record_number.moc"
