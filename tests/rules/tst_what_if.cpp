#include "core/rules/what_if.h"
#include "tests/support/filings.h"
#include "tests/support/rulebooks.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::Stage;
using rules::Standing;
using rules::StandingFacts;
using rules::WhatIf;

namespace
{

std::optional<Standing> standingIf(
    WhatIf whatIf, const StandingFacts &facts, const rulebook::Rulebook &book = guideRulebook())
{
    return rules::standingIf(whatIf, facts, book, {}, testNow());
}

} // namespace

class TestWhatIf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThingThatCanHappen_data();
    void eachThingThatCanHappen();
    void notRenewedStrikesAtTheExpiry();
    void notRenewedDoesNotAgeTheFiling();
    void notRenewedKeepsWhatIsKnownOfAnExpiredServer();
    void aServerThatNeverEndsNeedsNoRenewing();
    void aFilingUnderReviewIsComparedWithThePresent();
    void anEndedFilingCannotFall();
};

void TestWhatIf::eachThingThatCanHappen_data()
{
    QTest::addColumn<QString>("whatIf");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not renewed") << u"not-renewed"_s << u"at-risk expired renew"_s;
    QTest::newRow("pay-as-you-go")
        << u"pay-as-you-go"_s << u"at-risk pay-as-you-go convert-to-subscription"_s;
    QTest::newRow("downgraded") << u"downgraded"_s << u"at-risk downgraded restore-size"_s;
    QTest::newRow("released") << u"released"_s << u"lost released move-filing"_s;
    QTest::newRow("moved") << u"moved"_s << u"at-risk address-changed restore-address"_s;
}

void TestWhatIf::eachThingThatCanHappen()
{
    QFETCH(QString, whatIf);
    const WhatIf asked = *support::fromCode<WhatIf>(whatIf);
    QTEST(told(standingIf(asked, approvedFiling(), guideRulebook())->worst), "expected");
    QTEST(told(standingIf(asked, approvedFiling(), officialRulebook())->worst), "expected");
}

void TestWhatIf::notRenewedStrikesAtTheExpiry()
{
    const StandingFacts facts = approvedFiling();
    const QDateTime end = facts.instance.expires.instant();
    QCOMPARE(rules::strikesAt(WhatIf::NotRenewed, facts.instance, guideRulebook(), testNow()), end);
    QCOMPARE(
        rules::strikesAt(WhatIf::Released, facts.instance, guideRulebook(), testNow()), testNow());
    const Standing standing = *standingIf(WhatIf::NotRenewed, facts);
    QCOMPARE(standing.worst.deadline, end.addDays(15)); // released then
    QVERIFY(standing.others.empty());
    QCOMPARE(standing.asOf, facts.instance.seenAt);
}

void TestWhatIf::notRenewedDoesNotAgeTheFiling()
{
    StandingFacts facts = filingIn(Stage::SmsCheck, testNow());
    facts.filing.domainExpires = QDate(2026, 12, 1); // before the server's expiry
    const Standing standing = *standingIf(WhatIf::NotRenewed, facts);
    QCOMPARE(told(standing.worst), u"at-risk expired renew"_s);
    QCOMPARE(standing.others.size(), size_t(1));
    QCOMPARE(told(standing.others.front()), u"watch review-deadline-near answer-sms"_s);
}

void TestWhatIf::notRenewedKeepsWhatIsKnownOfAnExpiredServer()
{
    StandingFacts facts = approvedFiling();
    facts.instance.expires = model::Expiry::at(testNow().addDays(-20));
    facts.instance.seenAt = testNow().addDays(-21);
    QCOMPARE(told(standingIf(WhatIf::NotRenewed, facts)->worst),
        u"at-risk probably-released confirm-release"_s);
}

void TestWhatIf::aServerThatNeverEndsNeedsNoRenewing()
{
    StandingFacts facts = approvedFiling();
    facts.instance.expires = model::Expiry::never();
    QCOMPARE(told(standingIf(WhatIf::NotRenewed, facts)->worst), u"safe none"_s);
}

void TestWhatIf::aFilingUnderReviewIsComparedWithThePresent()
{
    StandingFacts facts = filingIn(Stage::ProviderReview, testNow());
    QCOMPARE(
        told(standingIf(WhatIf::Downgraded, facts)->worst), u"at-risk downgraded restore-size"_s);
    QCOMPARE(told(standingIf(WhatIf::Moved, facts)->worst),
        u"at-risk address-changed restore-address"_s);
}

void TestWhatIf::anEndedFilingCannotFall()
{
    const StandingFacts facts = filingIn(Stage::Cancelled, testNow());
    for (const auto &entry : support::enumNames<WhatIf>)
        QVERIFY(!standingIf(entry.value, facts));
}

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
