#include "core/usecases/advance_filing.h"
#include "core/usecases/assessment_json.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/verify_ledger.h"
#include "core/usecases/verify_rows.h"
#include "tests/usecases/test_desk.h"

#include <QJsonArray>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::Stage;
using usecases::LedgerRows;

namespace {

model::ServiceNumber numberOf(qint64 id, const QString &text)
{
    model::ServiceNumber number;
    number.id = {id};
    number.text = text;
    number.issuer = model::Issuer::Console;
    number.instance = goodServer().key;
    return number;
}

model::Filing filingOf(qint64 id, const model::ServiceNumber &number, Stage stage)
{
    model::Filing filing;
    filing.id = {id};
    filing.domain = model::Domain::fromStored(u"example.com"_s);
    filing.number = number.id;
    filing.numberText = number.text;
    filing.issuer = number.issuer;
    filing.instance = number.instance;
    filing.stage = stage;
    filing.submittedAt = testNow();
    filing.approvedAt = testNow();
    filing.icp = u"京ICP备12345678号-1"_s;
    return filing;
}

LedgerRows rowsWith(std::vector<model::ServiceNumber> numbers)
{
    LedgerRows rows;
    rows.accounts = {{u"shop"_s, {}, {}}};
    rows.instances = {goodServer()};
    rows.numbers = std::move(numbers);
    return rows;
}

} // namespace

class TestVerifyLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheProgramWroteIsSound();
    void aBrokenNumberIsFound();
    void aBrokenFilingIsFound();
    void whatHistoryDoesNotTellIsFound();
    void anAssessmentIsReadBackAsItWas();
    void aBrokenAssessmentIsNotRead();
};

void TestVerifyLedger::whatTheProgramWroteIsSound()
{
    TestDesk test;
    addServer(test, goodServer());
    QVERIFY(usecases::issueNumbers(
        test.desk(), issueRequest(goodServer().key), counting(), occasion()));
    QVERIFY(usecases::recordNumber(
        test.desk(), recordRequest(goodServer().key, u"048291375560"_s), occasion()));
    QVERIFY(usecases::bindNumber(
        test.desk(), {.number = u"048291375560"_s, .domain = u"example.com"_s}, occasion()));
    QVERIFY(usecases::advanceFiling(
        test.desk(), step(u"example.com"_s, model::FilingEvent::Submit), occasion()));
    QVERIFY(usecases::adoptFiling(test.desk(),
        {.instance = goodServer().key,
            .domain = u"example.net"_s,
            .icp = u"京ICP备12345678号-2"_s,
            .number = {},
            .approvedOn = {}},
        occasion()));
    const auto verification = usecases::verifyLedger(test.desk());
    QCOMPARE(refusalOf(verification), u"done"_s);
    QCOMPARE(verification->problems(), QStringList());
    QCOMPARE(verification->instances, 1);
    QCOMPARE(verification->numbers, 3);
    QCOMPARE(verification->filings, 2);
    QVERIFY(verification->events > 0);
}

void TestVerifyLedger::aBrokenNumberIsFound()
{
    const std::vector rulebooks{guideRulebook(), officialRulebook()};
    const auto problems = [&](const LedgerRows &rows) {
        return usecases::numberProblems(rows, rulebooks).join(u"; "_s);
    };
    QCOMPARE(problems(rowsWith({numberOf(1, u"01"_s), numberOf(2, u"02"_s)})), QString());
    QCOMPARE(
        problems(rowsWith({numberOf(1, u"01"_s), numberOf(2, u"01"_s)})), u"number.unique: 01"_s);
    std::vector<model::ServiceNumber> six;
    for (int i = 0; i < 6; ++i)
        six.push_back(numberOf(i, QString::number(i)));
    QCOMPARE(
        problems(rowsWith(six)), u"number.quota: shop/ecs/cn-hangzhou/i-bp10a console 6 > 5"_s);
    six.back().voidedAt = testNow();
    QCOMPARE(problems(rowsWith(six)), QString());
    LedgerRows homeless = rowsWith({numberOf(1, u"01"_s)});
    homeless.instances.clear();
    homeless.accounts.clear();
    QCOMPARE(problems(homeless), u"number.instance: 01; number.account: 01"_s);
}

void TestVerifyLedger::aBrokenFilingIsFound()
{
    const auto first = numberOf(1, u"01"_s);
    const auto second = numberOf(2, u"02"_s);
    const auto problems = [&](const std::vector<model::Filing> &filings) {
        LedgerRows rows = rowsWith({first, second});
        rows.filings = filings;
        return usecases::filingProblems(rows).join(u"; "_s);
    };
    QCOMPARE(problems({filingOf(1, first, Stage::Approved), filingOf(2, second, Stage::Draft)}),
        QString());
    QCOMPARE(problems({filingOf(1, first, Stage::Draft), filingOf(2, second, Stage::Rejected)}),
        u"filing.one-unfinished: example.com #2"_s);
    QCOMPARE(problems({filingOf(1, first, Stage::Approved), filingOf(2, second, Stage::Approved)}),
        u"filing.one-approved: example.com #2"_s);
    QCOMPARE(problems({filingOf(1, first, Stage::Abandoned), filingOf(2, first, Stage::Draft)}),
        u"filing.one-per-number: example.com #2"_s);
    QCOMPARE(problems({filingOf(1, first, Stage::Discarded), filingOf(2, first, Stage::Draft)}),
        QString());
    model::Filing bare = filingOf(1, first, Stage::Approved);
    bare.icp.clear();
    QCOMPARE(problems({bare}), u"filing.approval: example.com #1"_s);
    model::Filing mixed = filingOf(1, first, Stage::Draft);
    mixed.issuer = model::Issuer::Local;
    QCOMPARE(problems({mixed}), u"filing.issuer: example.com #1"_s);
}

void TestVerifyLedger::whatHistoryDoesNotTellIsFound()
{
    LedgerRows rows = rowsWith({numberOf(1, u"01"_s)});
    rows.filings = {filingOf(1, rows.numbers.front(), Stage::ProviderReview)};
    QCOMPARE(usecases::historyProblems(rows).join(u"; "_s),
        u"history.number: 01; history.filing: example.com #1; history.stage: example.com #1 "
        "provider-review"_s);
    const auto tell = [&rows](model::EventKind kind) -> model::Event & {
        model::Event event;
        event.kind = kind;
        event.number = u"01"_s;
        rows.events.push_back(event);
        return rows.events.back();
    };
    tell(model::EventKind::NumberRecorded);
    tell(model::EventKind::FilingBound);
    tell(model::EventKind::FilingAdvanced).detail = {{u"to"_s, u"provider-review"_s}};
    QCOMPARE(usecases::historyProblems(rows), QStringList());
}

void TestVerifyLedger::anAssessmentIsReadBackAsItWas()
{
    model::Instance server = goodServer();
    server.billing = model::Billing::PayAsYouGo;
    server.expires = model::Expiry::never();
    server.name = u"web"_s;
    rules::Facts facts;
    facts.instance = server;
    const rules::Assessment assessment = rules::assess(facts, guideRulebook(), testNow());
    const auto read = usecases::atIssueFromDetail(usecases::issueDetail(assessment, server));
    QVERIFY(read);
    QCOMPARE(read->assessment, assessment);
    QCOMPARE(read->instanceName, u"web"_s);
    QCOMPARE(read->instanceExpires, model::Expiry::never());
}

void TestVerifyLedger::aBrokenAssessmentIsNotRead()
{
    QVERIFY(!usecases::assessmentFromJson({}));
    rules::Facts facts;
    facts.instance = goodServer();
    QJsonObject json = usecases::toJson(rules::assess(facts, guideRulebook(), testNow()));
    json.insert(u"findings"_s, QJsonArray{QJsonObject{{u"rule"_s, u"no.such"_s}}});
    QVERIFY(!usecases::assessmentFromJson(json));
}

QTEST_APPLESS_MAIN(TestVerifyLedger)

#include "tst_verify_ledger.moc"
