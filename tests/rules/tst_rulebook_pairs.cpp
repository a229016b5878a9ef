// The servers that tell the two rulebooks apart, judged by the ones that the program brings along,
// and that those say what the other tests put together by hand.

#include "core/rulebook/built_in.h"
#include "core/rules/eligibility.h"
#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using rules::Facts;

class TestRulebookPairs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRulebookJudgesByItself_data();
    void eachRulebookJudgesByItself();
    void theOnesMadeByHandJudgeTheSame();
};

namespace
{

Facts boughtFor(int months, int daysLeft)
{
    Facts facts = goodFacts();
    facts.instance.boughtMonths = months;
    facts.instance.expires = model::Expiry::at(testNow().addDays(daysLeft));
    return facts;
}

Facts ofProduct(const QString &product)
{
    Facts facts = boughtFor(12, 300);
    facts.instance.key.product = product;
    return facts;
}

Facts payAsYouGo()
{
    Facts facts = goodFacts();
    facts.instance.billing = model::Billing::PayAsYouGo;
    facts.instance.expires = model::Expiry::never();
    return facts;
}

Facts withoutBandwidth()
{
    Facts facts = boughtFor(12, 300);
    facts.instance.bandwidthMbps = 0;
    return facts;
}

Facts inHongKong()
{
    Facts facts = boughtFor(12, 300);
    facts.instance.key.region = u"cn-hongkong"_s;
    return facts;
}

Facts withFiveNumbers()
{
    Facts facts = boughtFor(12, 300);
    facts.numbersUsed = 5;
    return facts;
}

/// "eligible", or the rules that fail with their remedies.
QString judgement(const Facts &facts, const rulebook::Rulebook &book)
{
    const rules::Assessment assessment = rules::assess(facts, book, testNow());
    QStringList failures;
    for (const rules::Finding &finding : assessment.findings) {
        if (finding.verdict == rules::Verdict::Fail)
            failures +=
                support::codeOf(finding.rule) + u' ' + support::codeOf(finding.remedy->action);
    }
    return failures.isEmpty() ? QString(support::codeOf(assessment.verdict()))
                              : failures.join(u", "_s);
}

} // namespace

void TestRulebookPairs::eachRulebookJudgesByItself_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("byOfficial");
    QTest::addColumn<QString>("byGuide");
    const QString yes = u"eligible"_s;
    QTest::newRow("1 month bought and 2 renewed, 20 days left")
        << boughtFor(3, 20) << yes << u"expiry.remaining renew"_s;
    QTest::newRow("6 months bought, 80 days left")
        << boughtFor(6, 80) << yes << u"expiry.remaining renew"_s;
    QTest::newRow("load balancer with an address")
        << ofProduct(u"clb"_s) << u"product.supported use-backend-server"_s << yes;
    QTest::newRow("NAT gateway with an elastic address")
        << ofProduct(u"nat"_s) << u"product.supported take-listed-product"_s << yes;
    QTest::newRow("pay-as-you-go")
        << payAsYouGo() << u"billing.subscription convert-to-subscription"_s
        << u"billing.subscription convert-to-subscription"_s;
    QTest::newRow("12 months without bandwidth")
        << withoutBandwidth() << u"address.public buy-bandwidth"_s << yes;
    QTest::newRow("Hong Kong") << inHongKong() << u"region.mainland buy-in-mainland"_s
                               << u"region.mainland buy-in-mainland"_s;
    QTest::newRow("5 of 5 used") << withFiveNumbers() << u"quota.left buy-paid-number"_s
                                 << u"quota.left use-another-instance"_s;
}

void TestRulebookPairs::eachRulebookJudgesByItself()
{
    QFETCH(Facts, facts);
    const std::vector<rulebook::Rulebook> books = rulebook::builtInRulebooks();
    QTEST(judgement(facts, books[1]), "byOfficial");
    QTEST(judgement(facts, books[0]), "byGuide");
}

void TestRulebookPairs::theOnesMadeByHandJudgeTheSame()
{
    const std::vector<rulebook::Rulebook> builtIn = rulebook::builtInRulebooks();
    const std::vector<rulebook::Rulebook> byHand{guideRulebook(), officialRulebook()};
    for (size_t i = 0; i < byHand.size(); ++i) {
        for (const rulebook::ProductRule &product : builtIn[i].products) {
            const Facts facts = ofProduct(product.id);
            QCOMPARE(rules::assess(facts, byHand[i], testNow()),
                rules::assess(facts, builtIn[i], testNow()));
        }
    }
}

QTEST_APPLESS_MAIN(TestRulebookPairs)
#include "tst_rulebook_pairs.moc"
