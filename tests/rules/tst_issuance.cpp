#include "core/rules/issuance.h"
#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using Charge = model::ServiceNumber::Charge;
using rules::Facts;
using rules::UnknownForm;
using rules::WellFormedNumber;

namespace
{

/// The refusal's code and arguments, or the count and limit of the permit.
QString told(const tl::expected<rules::Permit, model::Refusal> &result)
{
    if (result)
        return u"permit %1 of %2"_s.arg(result->count()).arg(result->limit());
    const QString code = support::codeOf(result.error().code);
    return (QStringList{code} + result.error().arguments).join(u' ');
}

Facts localFacts(int used)
{
    Facts facts = goodFacts();
    facts.issuer = model::Issuer::Local;
    facts.numbersUsed = used;
    return facts;
}

Facts consoleFacts(int used, int elsewhere)
{
    Facts facts = goodFacts();
    facts.numbersUsed = used;
    facts.instance.numbersElsewhere = elsewhere;
    return facts;
}

} // namespace

class TestIssuance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsParsed_data();
    void aNumberIsParsed();
    void aDrawnNumberIsZeroAndElevenDigits_data();
    void aDrawnNumberIsZeroAndElevenDigits();
    void everyDrawnNumberIsOfTheIssuedForm();
    void issuingIsPermittedOrRefused_data();
    void issuingIsPermittedOrRefused();
    void anIneligibleServerIssuesNothing();
    void anOpenQuestionComesBeforeIssuing();
    void anUnknownProductIssuesOneAtATime();
    void recordingIsPermittedOrRefused_data();
    void recordingIsPermittedOrRefused();
    void whatLooksIneligibleIsRecordedAllTheSame();
};

void TestIssuance::aNumberIsParsed_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("refused"); // code, or what it becomes
    QTest::addColumn<QString>("asShown");
    QTest::newRow("guide's form") << u"048291375560"_s << u"048291375560"_s << u"048291375560"_s;
    QTest::newRow("grouped") << u" 0482 9137 5560\n"_s << u"048291375560"_s << u"048291375560"_s;
    QTest::newRow("full width") << u"０４８２９１３７５５６０"_s << u"048291375560"_s
                                << u"048291375560"_s;
    QTest::newRow("hyphens between")
        << u"0482-9137-5560"_s << u"048291375560"_s << u"048291375560"_s;
    QTest::newRow("console's form")
        << u"4f9f0d9c-69448375e0f8"_s << u"4f9f0d9c-69448375e0f8 noted"_s
        << u"4f9f0d9c-69448375e0f8 noted"_s;
    QTest::newRow("three groups") << u"1131-2200145-233"_s << u"1131-2200145-233 noted"_s
                                  << u"1131-2200145-233 noted"_s;
    QTest::newRow("the zero was dropped")
        << u"48291375560"_s << u"number-too-short"_s << u"48291375560 noted"_s;
    QTest::newRow("first digit not 0")
        << u"148291375560"_s << u"number-form"_s << u"148291375560 noted"_s;
    QTest::newRow("13 digits") << u"0482913755601"_s << u"number-form"_s
                               << u"0482913755601 noted"_s;
    QTest::newRow("letters") << u"O48291375560"_s << u"number-form"_s << u"o48291375560 noted"_s;
    QTest::newRow("empty") << u" \t"_s << u"number-empty"_s << u"number-empty"_s;
    QTest::newRow("64 characters")
        << QString(64, u'x') << u"number-form"_s << QString(64, u'x') + u" noted"_s;
    QTest::newRow("65 characters") << QString(65, u'x') << u"number-form"_s << u"number-form"_s;
    QTest::newRow("not printable") << u"12\u0007"_s << u"number-form"_s << u"number-form"_s;
}

void TestIssuance::aNumberIsParsed()
{
    QFETCH(QString, pasted);
    const auto read = [&pasted](UnknownForm form) -> QString {
        const auto number = WellFormedNumber::parse(pasted, guideRulebook(), form);
        if (!number)
            return support::codeOf(number.error().code);
        return number->isNoted() ? number->text() + u" noted"_s : number->text();
    };
    QTEST(read(UnknownForm::Refuse), "refused");
    QTEST(read(UnknownForm::TakeAsShown), "asShown");
}

void TestIssuance::aDrawnNumberIsZeroAndElevenDigits_data()
{
    QTest::addColumn<quint64>("random");
    QTest::addColumn<QString>("text");
    QTest::newRow("least") << quint64(0) << u"000000000000"_s;
    QTest::newRow("small") << quint64(42) << u"000000000042"_s;
    QTest::newRow("greatest") << quint64(99'999'999'999) << u"099999999999"_s;
}

void TestIssuance::aDrawnNumberIsZeroAndElevenDigits()
{
    QFETCH(quint64, random);
    quint64 asked = 0;
    const auto draw = [&](quint64 bound) {
        asked = bound;
        return random;
    };
    QTEST(WellFormedNumber::drawn(draw).text(), "text");
    QCOMPARE(asked, quint64(100'000'000'000));
}

void TestIssuance::everyDrawnNumberIsOfTheIssuedForm()
{
    QVERIFY(rc::check("drawn numbers have the issued form", [](quint64 seed) {
        const WellFormedNumber number =
            WellFormedNumber::drawn([seed](quint64 bound) { return seed % bound; });
        RC_ASSERT(guideRulebook().issuedForm.pattern.match(number.text()).hasMatch());
        RC_ASSERT(number.text().toULongLong() == seed % 100'000'000'000);
        RC_ASSERT(!number.isNoted());
    }));
}

void TestIssuance::issuingIsPermittedOrRefused_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << 0 << 1 << u"permit 1 of 5"_s;
    QTest::newRow("all five") << 0 << 5 << u"permit 5 of 5"_s;
    QTest::newRow("the last") << 4 << 1 << u"permit 1 of 5"_s;
    QTest::newRow("one too many") << 4 << 2 << u"quota-reached i-bp10a 4 5"_s;
    QTest::newRow("full") << 5 << 1 << u"quota-reached i-bp10a 5 5"_s;
    QTest::newRow("none asked for") << 0 << 0 << u"count-out-of-range 0 5"_s;
    QTest::newRow("six asked for") << 0 << 6 << u"count-out-of-range 6 5"_s;
}

void TestIssuance::issuingIsPermittedOrRefused()
{
    QFETCH(int, used);
    QFETCH(int, count);
    QTEST(
        told(rules::permitIssue(localFacts(used), count, guideRulebook(), testNow())), "expected");
}

void TestIssuance::anIneligibleServerIssuesNothing()
{
    Facts facts = localFacts(5);
    facts.instance.key.region = u"cn-hongkong"_s; // and the quota is full, too
    QCOMPARE(
        told(rules::permitIssue(facts, 1, guideRulebook(), testNow())), u"not-eligible i-bp10a"_s);
    facts.instance.key.product = u"clb"_s;
    QCOMPARE(told(rules::permitIssue(facts, 2, officialRulebook(), testNow())),
        u"not-eligible i-bp10a"_s);
}

void TestIssuance::anOpenQuestionComesBeforeIssuing()
{
    Facts facts = localFacts(0);
    facts.answers.clear();
    facts.instance.status.reset();
    QCOMPARE(told(rules::permitIssue(facts, 1, guideRulebook(), testNow())),
        u"needs-answer i-bp10a address.free, state.usable"_s);
}

void TestIssuance::anUnknownProductIssuesOneAtATime()
{
    Facts facts = localFacts(2);
    facts.instance.key.product = u"fc"_s;
    facts.answers[rulebook::RuleId::ProductSupported] = rules::Answer::Yes;
    facts.answers[rulebook::RuleId::QuotaLeft] = rules::Answer::Yes;
    QCOMPARE(told(rules::permitIssue(facts, 1, guideRulebook(), testNow())), u"permit 1 of 3"_s);
    QCOMPARE(told(rules::permitIssue(facts, 2, guideRulebook(), testNow())),
        u"quota-reached i-bp10a 2 3"_s);
}

void TestIssuance::recordingIsPermittedOrRefused_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("elsewhere");
    QTest::addColumn<bool>("paid");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << 0 << 0 << false << u"permit 1 of 5"_s;
    QTest::newRow("elsewhere is taken off the limit") << 1 << 2 << false << u"permit 1 of 3"_s;
    QTest::newRow("full") << 5 << 0 << false << u"quota-reached i-bp10a 5 5"_s;
    QTest::newRow("full with those elsewhere") << 3 << 2 << false << u"quota-reached i-bp10a 5 5"_s;
    QTest::newRow("full, but bought apart") << 5 << 0 << true << u"permit 1 of 5"_s;
    QTest::newRow("more than full, bought apart") << 6 << 0 << true << u"permit 1 of 6"_s;
}

void TestIssuance::recordingIsPermittedOrRefused()
{
    QFETCH(int, used);
    QFETCH(int, elsewhere);
    QFETCH(bool, paid);
    const Charge charge = paid ? Charge::Paid : Charge::Free;
    QTEST(told(rules::permitRecord(
              consoleFacts(used, elsewhere), charge, guideRulebook(), testNow())),
        "expected");
}

void TestIssuance::whatLooksIneligibleIsRecordedAllTheSame()
{
    Facts facts = consoleFacts(0, 0);
    facts.instance.key.product = u"clb"_s;
    facts.instance.billing = model::Billing::PayAsYouGo;
    const auto permit = rules::permitRecord(facts, Charge::Free, officialRulebook(), testNow());
    QCOMPARE(told(permit), u"permit 1 of 1"_s);
    QVERIFY(permit->assessment().verdict() == rules::Eligibility::Ineligible);
    QCOMPARE(permit->instance(), facts.instance.key);
}

QTEST_APPLESS_MAIN(TestIssuance)
#include "tst_issuance.moc"
