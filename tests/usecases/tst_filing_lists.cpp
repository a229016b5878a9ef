#include "core/text/language.h"
#include "core/usecases/assessment_json.h"
#include "core/usecases/list_filings.h"
#include "core/usecases/receipt.h"
#include "core/usecases/registers.h"
#include "core/usecases/self_check.h"
#include "tests/usecases/filing_steps.h"

#include <QJsonDocument>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::FilingEvent;
using usecases::Register;

class TestFilingLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filingsStandAsTheirServersDo();
    void risksAreWorstFirst();
    void risksAreNarrowed();
    void aWhatIfListsWhatWouldFall_data();
    void aWhatIfListsWhatWouldFall();
    void whatIsOnlyWatchedDoesNotFall();
    void anUnboundNumberOnAnUnfitServerIsNotToBeUsed();
    void dutiesFollowApproval();
    void whatIsNoDuty();
    void aDutyIsDoneWhileTheSiteMoves();
    void aReceiptShowsTheFindingsAtIssue();
    void aReceiptNeedsAKnownNumber();
    void anAssessmentIsReadBack();
    void anUnknownCodeIsNotReadBack();
    void everyRegisterIsATable_data();
    void everyRegisterIsATable();
    void aRegisterIsNarrowed();
    void aChecklistShowsNoCodes();
};

namespace {

/// An approved site on a server of its own that expires then.
void addSite(TestDesk &test, int nth, const QDateTime &expires)
{
    model::Instance server = serverNamed(u"i-site%1"_s.arg(nth), u"47.96.2.%1"_s.arg(nth));
    server.expires = model::Expiry::at(expires);
    addServer(test, server);
    const QString number = u"09000000010%1"_s.arg(nth);
    recordOn(test, server.key, number);
    QCOMPARE(refusalOf(bindSite(test, number, u"site%1.com"_s.arg(nth))), u"done"_s);
    approve(test, number);
}

QStringList domainsOf(const usecases::Outcome<std::vector<usecases::FilingRow>> &rows)
{
    QStringList domains;
    for (const usecases::FilingRow &row : *rows)
        domains.append(row.filing.domain.ascii());
    return domains;
}

/// Site 1 is safe, 2 watched, 3 watched and nearer, 4 at risk in 30 days' time.
QDateTime startFour(TestDesk &test)
{
    const QDateTime now = testNow();
    addSite(test, 1, now.addDays(300));
    addSite(test, 2, now.addDays(100));
    addSite(test, 3, now.addDays(95));
    addSite(test, 4, now.addDays(29));
    return now.addDays(30);
}

} // namespace

void TestFilingLists::filingsStandAsTheirServersDo()
{
    TestDesk test;
    const QDateTime then = startFour(test);
    QVERIFY(advance(test, u"site1.com"_s, FilingEvent::Cancel));
    const auto rows = usecases::listFilings(test.desk(), {}, then);
    QCOMPARE(rows->size(), 4);
    QVERIFY(!rows->at(0).standing); // it has ended
    QCOMPARE(rows->at(1).standing->worst.level, rules::Level::Watch);
    QCOMPARE(rows->at(3).standing->worst.cause, rules::Cause::Expired);
    QCOMPARE(rows->at(3).instance.key.id, u"i-site4"_s);
}

void TestFilingLists::risksAreWorstFirst()
{
    TestDesk test;
    const QDateTime then = startFour(test);
    const auto rows = usecases::watchRisks(test.desk(), {}, then);
    QCOMPARE(domainsOf(rows), (QStringList{u"site4.com"_s, u"site3.com"_s, u"site2.com"_s}));
}

void TestFilingLists::risksAreNarrowed()
{
    TestDesk test;
    const QDateTime then = startFour(test);
    usecases::RiskRequest request;
    request.withinDays = 66;
    QCOMPARE(domainsOf(usecases::watchRisks(test.desk(), request, then)),
        (QStringList{u"site4.com"_s, u"site3.com"_s}));
    request = {};
    request.filter.limit = 1; // the worst one, not the first one
    QCOMPARE(
        domainsOf(usecases::watchRisks(test.desk(), request, then)), QStringList{u"site4.com"_s});
    request = {};
    request.filter.where = u"site2"_s;
    QCOMPARE(
        domainsOf(usecases::watchRisks(test.desk(), request, then)), QStringList{u"site2.com"_s});
}

void TestFilingLists::aWhatIfListsWhatWouldFall_data()
{
    QTest::addColumn<rules::WhatIf>("whatIf");
    QTest::addColumn<rules::Cause>("cause");
    using rules::Cause;
    using rules::WhatIf;
    QTest::newRow("not renewed") << WhatIf::NotRenewed << Cause::Expired;
    QTest::newRow("pay-as-you-go") << WhatIf::PayAsYouGo << Cause::PayAsYouGo;
    QTest::newRow("downgraded") << WhatIf::Downgraded << Cause::Downgraded;
    QTest::newRow("released") << WhatIf::Released << Cause::Released;
    QTest::newRow("moved") << WhatIf::Moved << Cause::AddressChanged;
}

void TestFilingLists::aWhatIfListsWhatWouldFall()
{
    QFETCH(rules::WhatIf, whatIf);
    TestDesk test;
    addSite(test, 1, testNow().addDays(300));
    addSite(test, 2, testNow().addDays(300));
    usecases::RiskRequest request;
    request.whatIf = whatIf;
    QCOMPARE(domainsOf(usecases::watchRisks(test.desk(), request, testNow())),
        (QStringList{u"site1.com"_s, u"site2.com"_s}));
    request.instance = serverNamed(u"i-site2"_s, {}).key;
    const auto rows = usecases::watchRisks(test.desk(), request, testNow());
    QCOMPARE(domainsOf(rows), QStringList{u"site2.com"_s});
    QTEST(rows->front().standing->worst.cause, "cause");
    // Nothing has happened.
    QVERIFY(usecases::watchRisks(test.desk(), {}, testNow())->empty());
}

void TestFilingLists::whatIsOnlyWatchedDoesNotFall()
{
    TestDesk test;
    startSite(test);
    approve(test, site);
    model::Instance eternal = goodServer();
    eternal.expires = model::Expiry::never();
    QVERIFY(usecases::addInstance(test.desk(), eternal, usecases::ForeignRows::Refuse, occasion()));
    QVERIFY(usecases::stateDomainExpiry(test.desk(), site, QDate(2026, 3, 10), occasion()));
    usecases::RiskRequest request;
    QCOMPARE(domainsOf(usecases::watchRisks(test.desk(), request, testNow())), QStringList{site});
    request.whatIf = rules::WhatIf::NotRenewed;
    QCOMPARE(domainsOf(usecases::watchRisks(test.desk(), request, testNow())), QStringList());
}

void TestFilingLists::anUnboundNumberOnAnUnfitServerIsNotToBeUsed()
{
    TestDesk test;
    startSite(test);
    recordOn(test, goodServer().key, u"090000000002"_s);
    auto rows = usecases::listNumbers(test.desk(), {}, testNow());
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).number.text, u"090000000002"_s); // newest first
    QVERIFY(!rows->at(0).doNotUse);
    QVERIFY(rows->at(0).domain.isEmpty());
    QCOMPARE(rows->at(1).domain, site);
    rows = usecases::listNumbers(test.desk(), {}, instant(u"2027-01-01T00:00:00Z"_s));
    QVERIFY(rows->at(0).doNotUse);
    QVERIFY(!rows->at(1).doNotUse); // it is bound
    // Too few days for a new number are enough for one that is there.
    rows = usecases::listNumbers(test.desk(), {}, testNow().addDays(250));
    QVERIFY(!rows->at(0).doNotUse);
}

void TestFilingLists::dutiesFollowApproval()
{
    TestDesk test;
    startSite(test);
    QVERIFY(usecases::duties(test.desk(), {})->empty());
    approve(test, site);
    auto duties = usecases::duties(test.desk(), {});
    QCOMPARE(duties->size(), 3);
    QCOMPARE(duties->at(0).id, u"footer"_s);
    QCOMPARE(duties->at(0).due, testNow());
    QCOMPARE(duties->at(1).id, u"public-security"_s);
    QCOMPARE(duties->at(1).due, testNow().addDays(30));
    QCOMPARE(duties->at(2).id, u"records-current"_s);
    QVERIFY(!duties->at(2).due.isValid());

    QCOMPARE(refusalOf(usecases::finishDuty(
                 test.desk(), site, u"public-security"_s, occasion(testNow().addDays(3)))),
        u"done"_s);
    duties = usecases::duties(test.desk(), {});
    QCOMPARE(duties->at(1).doneAt, testNow().addDays(3));
    QCOMPARE(duties->at(1).actor, u"tester"_s);
    QVERIFY(!duties->at(0).doneAt);
    ledger::Filter two;
    two.limit = 2;
    QCOMPARE(usecases::duties(test.desk(), two)->size(), 2);
    QCOMPARE(test.events(model::EventKind::DutyDone).size(), 1);
}

void TestFilingLists::whatIsNoDuty()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(refusalOf(usecases::finishDuty(test.desk(), site, u"footer"_s, occasion())),
        u"domain-not-approved example.com"_s);
    approve(test, site);
    QCOMPARE(refusalOf(usecases::finishDuty(test.desk(), site, u"sleep"_s, occasion())),
        u"field-bad duty sleep"_s);
}

void TestFilingLists::aDutyIsDoneWhileTheSiteMoves()
{
    TestDesk test;
    startSite(test);
    approve(test, site);
    startMove(test);
    QCOMPARE(
        refusalOf(usecases::finishDuty(test.desk(), site, u"footer"_s, occasion())), u"done"_s);
}

void TestFilingLists::aReceiptShowsTheFindingsAtIssue()
{
    TestDesk test;
    addServer(test, goodServer());
    const QString number = issueOne(test, 7);
    QVERIFY(bindSite(test, number));
    const QDateTime late = instant(u"2027-01-01T00:00:00Z"_s);
    model::Instance renewed = goodServer();
    renewed.expires = model::Expiry::at(late.addDays(300));
    QVERIFY(usecases::addInstance(test.desk(), renewed, usecases::ForeignRows::Refuse, occasion()));
    const auto receipt = usecases::receiptOf(test.desk(), u"0000 0000 0007"_s, late);
    QCOMPARE(refusalOf(receipt), u"done"_s);
    QCOMPARE(receipt->number.text, number);
    QCOMPARE(receipt->filing->domain.ascii(), site);
    QCOMPARE(receipt->printedAt, late);
    QCOMPARE(receipt->instance.expires, goodServer().expires);
    QCOMPARE(receipt->instance.key, goodServer().key);
    QCOMPARE(receipt->atIssue.at, testNow());
    QCOMPARE(receipt->atIssue.verdict(), rules::Eligibility::Eligible);
    QCOMPARE(receipt->atIssue.rulebookId, u"guide-2026-01"_s);
    QVERIFY(!receipt->rehearsed);
    QVERIFY(advance(test, number, FilingEvent::Discard));
    QVERIFY(!usecases::receiptOf(test.desk(), number, late)->filing);
}

void TestFilingLists::aReceiptNeedsAKnownNumber()
{
    TestDesk test;
    addServer(test, goodServer());
    for (const QString &number : {QString(), u" 090000000009 "_s}) {
        QCOMPARE(refusalOf(usecases::receiptOf(test.desk(), number, testNow())),
            u"unknown-number "_s + number.trimmed());
    }
}

void TestFilingLists::anAssessmentIsReadBack()
{
    TestDesk test;
    for (const QDateTime &now : {testNow(), instant(u"2026-12-01T00:00:00.123Z"_s)}) {
        rules::Facts facts = goodFacts();
        facts.instance.billing = model::Billing::PayAsYouGo;
        facts.instance.locks = QStringList{u"financial"_s};
        facts.instance.boughtMonths.reset();
        const rules::Assessment judged = rules::assess(facts, test.desk().rulebook, now);
        const auto read = usecases::assessmentFromJson(usecases::toJson(judged));
        QVERIFY(read);
        QCOMPARE(*read, judged);
        for (const model::Expiry &expires :
            {facts.instance.expires, model::Expiry::never(), model::Expiry()}) {
            facts.instance.expires = expires;
            const auto atIssue =
                usecases::atIssueFromDetail(usecases::issueDetail(judged, facts.instance));
            QVERIFY(atIssue);
            QCOMPARE(atIssue->assessment, judged);
            QCOMPARE(atIssue->instanceExpires, expires);
        }
    }
}

void TestFilingLists::anUnknownCodeIsNotReadBack()
{
    QVERIFY(!usecases::assessmentFromJson({}));
    QVERIFY(!usecases::atIssueFromDetail({}));
    const QByteArray unknown =
        R"({"findings": [{"rule": "moon.full", "verdict": "pass"}], "rulebook": "x"})";
    QVERIFY(!usecases::assessmentFromJson(QJsonDocument::fromJson(unknown).object()));
}

void TestFilingLists::everyRegisterIsATable_data()
{
    QTest::addColumn<Register>("which");
    QTest::addColumn<text::Language>("language");
    for (const auto &which : support::enumNames<Register>) {
        QTest::newRow(qPrintable(QLatin1StringView(which.name) + u" zh"_s))
            << which.value << text::Language::Chinese;
        QTest::newRow(qPrintable(QLatin1StringView(which.name) + u" en"_s))
            << which.value << text::Language::English;
    }
}

void TestFilingLists::everyRegisterIsATable()
{
    QFETCH(Register, which);
    QFETCH(text::Language, language);
    text::installLanguage(*QCoreApplication::instance(), language);
    QCOMPARE(text::currentLanguage(), language);
    TestDesk test;
    startSite(test);
    approve(test, site);
    startMove(test);
    QVERIFY(!issueOne(test, 7).isEmpty());

    const auto table = usecases::tabulate(test.desk(), which, {}, testNow());
    QCOMPARE(refusalOf(table), u"done"_s);
    QVERIFY(!table->title.isEmpty());
    QVERIFY(table->rows.size() >= 2);
    for (const QStringList &row : table->rows)
        QCOMPARE(std::size_t(row.size()), table->columns.size());
    for (const model::Column &column : table->columns)
        QVERIFY2(!column.header.isEmpty(), qPrintable(column.name));
    QVERIFY(table->markColumn < int(table->columns.size()));
    QCOMPARE(table->marks.size(), table->markColumn < 0 ? 0 : table->rows.size());
}

void TestFilingLists::aRegisterIsNarrowed()
{
    TestDesk test;
    startSite(test);
    ledger::Filter filter;
    filter.where = u"nothing-like-it"_s;
    filter.accounts = {u"shop"_s};
    const auto table = usecases::tabulate(test.desk(), Register::Numbers, filter, testNow());
    QVERIFY(table->rows.empty());
    QVERIFY(table->notes.join(u'|').contains(u"nothing-like-it"_s));
    QVERIFY(table->notes.join(u'|').contains(u"shop"_s));
}

void TestFilingLists::aChecklistShowsNoCodes()
{
    text::installLanguage(*QCoreApplication::instance(), text::Language::Chinese);
    TestDesk test;
    addServer(test, goodServer());
    ledger::Filter filter;
    filter.instance = goodServer().key;
    const auto table = usecases::tabulate(test.desk(), Register::Checklist, filter, testNow());
    QCOMPARE(table->rows.back().at(0), u"C16"_s);
    QCOMPARE(table->rows.back().at(3), u"2026-12-26 未确认已开启自动续费"_s);
}

QTEST_GUILESS_MAIN(TestFilingLists)

#include "tst_filing_lists.moc"
