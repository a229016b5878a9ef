// What holds of the rules for any facts at all.

#include "core/rules/eligibility.h"
#include "core/rules/renewal.h"
#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"

#include <QTest>

#include <algorithm>

#include <rapidcheck.h>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using rulebook::RuleId;
using rules::Assessment;
using rules::Facts;
using rules::Verdict;

namespace
{

template <typename E>
rc::Gen<E> enumerator()
{
    std::vector<E> values;
    for (const auto &entry : support::enumNames<E>)
        values.push_back(entry.value);
    return rc::gen::elementOf(values);
}

/// Of the whole range from the first case on; by itself inRange begins with the least values.
template <typename T>
rc::Gen<T> within(T least, T bound)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(least, bound));
}

template <typename T>
std::optional<T> maybe(const rc::Gen<T> &gen)
{
    return *rc::gen::arbitrary<bool>() ? std::optional<T>(*gen) : std::nullopt;
}

QDateTime instantAround(int days)
{
    return testNow().addSecs(*within<qint64>(-days * 86400LL, days * 86400LL));
}

model::Expiry expiry()
{
    const int kind = *within(0, 8);
    if (kind == 0)
        return {};
    return kind == 1 ? model::Expiry::never() : model::Expiry::at(instantAround(800));
}

model::Instance server()
{
    model::Instance server = goodServer();
    server.key.product = *rc::gen::elementOf(std::vector{
        u"ecs"_s, u"swas"_s, u"webhosting"_s, u"nat"_s, u"clb"_s, u"eip"_s, u"oss"_s, QString()});
    server.key.region = *rc::gen::elementOf(
        std::vector{u"cn-hangzhou"_s, u"cn-hongkong"_s, u"cn-lhasa"_s, QString()});
    server.billing = maybe(enumerator<model::Billing>());
    server.created = *rc::gen::arbitrary<bool>() ? instantAround(800) : QDateTime();
    server.expires = expiry();
    server.boughtMonths = maybe(within(-1, 40));
    server.status = maybe(enumerator<model::InstanceStatus>());
    server.locks =
        maybe(rc::gen::elementOf(std::vector{QStringList(), QStringList{u"financial"_s}}));
    if (*rc::gen::arbitrary<bool>())
        server.addresses.emplace(*within<size_t>(0, 3), address(u"47.96.1.2"_s));
    server.bandwidthMbps = maybe(within(-1, 10));
    server.goneSince = *within(0, 5) == 0 ? testNow() : QDateTime();
    server.scheduledRelease = *rc::gen::arbitrary<bool>() ? testNow() : QDateTime();
    server.seenPayAsYouGo = *rc::gen::arbitrary<bool>();
    server.numbersElsewhere = maybe(within(0, 6));
    return server;
}

Facts anyFacts()
{
    Facts facts;
    facts.instance = server();
    facts.issuer = *enumerator<model::Issuer>();
    facts.numbersUsed = *within(0, 7);
    facts.addressHeldBy = *rc::gen::elementOf(std::vector{QString(), u"example.com"_s});
    facts.chosenAccount = *rc::gen::elementOf(std::vector{QString(), u"shop"_s, u"agency"_s});
    for (const auto &entry : support::enumNames<RuleId>) {
        if (*rc::gen::arbitrary<bool>())
            facts.answers[entry.value] = *enumerator<rules::Answer>();
    }
    return facts;
}

rulebook::Rulebook anyRulebook()
{
    return *rc::gen::arbitrary<bool>() ? guideRulebook() : officialRulebook();
}

Verdict verdictOf(const model::Instance &instance, RuleId rule, const rulebook::Rulebook &book,
    const QDateTime &now)
{
    Facts facts;
    facts.instance = instance;
    const Assessment assessment = rules::assess(facts, book, now);
    const rules::Finding *finding = assessment.finding(rule);
    return finding ? finding->verdict : Verdict::Pass;
}

} // namespace

class TestRulesProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsComeInOrderAndWhole();
    void theVerdictFollowsFromTheFindings();
    void answersMoveUnknownFindingsOnly();
    void renewalForExpiryIsEnoughAndNotMore();
    void renewalForTermIsEnoughAndNotMore();
    void whatFailsForTimeStaysFailed();
    void assessingTwiceGivesTheSame();
};

void TestRulesProperties::findingsComeInOrderAndWhole()
{
    QVERIFY(rc::check("findings come in order, each once, with a remedy unless passed", [] {
        const Assessment assessment = rules::assess(anyFacts(), anyRulebook(), instantAround(800));
        RC_ASSERT(std::is_sorted(assessment.findings.begin(), assessment.findings.end(),
            [](const auto &one, const auto &other) { return one.rule < other.rule; }));
        RC_ASSERT(std::adjacent_find(assessment.findings.begin(), assessment.findings.end(),
                      [](const auto &one, const auto &other) { return one.rule == other.rule; }) ==
                  assessment.findings.end());
        for (const rules::Finding &finding : assessment.findings)
            RC_ASSERT(finding.remedy.has_value() == (finding.verdict != Verdict::Pass));
    }));
}

void TestRulesProperties::theVerdictFollowsFromTheFindings()
{
    QVERIFY(rc::check("any fail: ineligible; else any unknown: unknown; else eligible", [] {
        const Assessment assessment = rules::assess(anyFacts(), anyRulebook(), testNow());
        const auto has = [&assessment](Verdict verdict) {
            return std::any_of(assessment.findings.begin(), assessment.findings.end(),
                [verdict](const auto &finding) { return finding.verdict == verdict; });
        };
        const rules::Eligibility expected = has(Verdict::Fail)      ? rules::Eligibility::Ineligible
                                            : has(Verdict::Unknown) ? rules::Eligibility::Unknown
                                                                    : rules::Eligibility::Eligible;
        RC_ASSERT(assessment.verdict() == expected);
        RC_ASSERT(assessment.questions().empty() == !has(Verdict::Unknown));
    }));
}

void TestRulesProperties::answersMoveUnknownFindingsOnly()
{
    QVERIFY(rc::check("an answer moves unknown findings and no others", [] {
        const Facts answered = anyFacts();
        Facts silent = answered;
        silent.answers.clear();
        const rulebook::Rulebook book = anyRulebook();
        const Assessment before = rules::assess(silent, book, testNow());
        const Assessment after = rules::assess(answered, book, testNow());
        RC_ASSERT(before.findings.size() == after.findings.size());
        for (size_t i = 0; i < before.findings.size(); ++i) {
            const bool isMoved = before.findings[i].verdict == Verdict::Unknown &&
                                 answered.answers.contains(before.findings[i].rule);
            RC_ASSERT(after.findings[i].answered == isMoved);
            if (!isMoved)
                RC_ASSERT(after.findings[i] == before.findings[i]);
        }
    }));
}

void TestRulesProperties::renewalForExpiryIsEnoughAndNotMore()
{
    QVERIFY(rc::check("renewing as proposed passes; one month less does not", [] {
        model::Instance instance = server();
        instance.expires = model::Expiry::at(instantAround(800));
        const rulebook::Rulebook book = anyRulebook();
        const QDateTime now = instantAround(400);
        const auto renewal = rules::renewalForExpiry(instance, book, now);
        RC_ASSERT(renewal.has_value());
        const auto holdsAfter = [&](int months) {
            const model::Instance after = rules::renewed(instance, months, book, now);
            return verdictOf(after, RuleId::ExpiryRemaining, book, now) == Verdict::Pass &&
                   verdictOf(after, RuleId::BillingTerm, book, now) != Verdict::Fail;
        };
        RC_ASSERT(holdsAfter(renewal->months));
        if (renewal->months > 0) {
            RC_ASSERT(!holdsAfter(renewal->months - 1));
            const model::Instance after = rules::renewed(instance, renewal->months, book, now);
            RC_ASSERT(book.days().shownLastDay(after.expires.instant()) == renewal->until);
        }
    }));
}

void TestRulesProperties::renewalForTermIsEnoughAndNotMore()
{
    QVERIFY(rc::check("renewing for the term passes; one month less does not", [] {
        const model::Instance instance = server();
        const rulebook::Rulebook book = anyRulebook();
        const QDateTime now = instantAround(400);
        const auto renewal = rules::renewalForTerm(instance, book, now);
        RC_ASSERT(renewal.has_value() == rules::termSuffices(instance, book).has_value());
        RC_PRE(renewal.has_value());
        const auto termAfter = [&](int months) {
            return rules::termSuffices(rules::renewed(instance, months, book, now), book);
        };
        RC_ASSERT(termAfter(renewal->months) == true);
        if (renewal->months > 0)
            RC_ASSERT(termAfter(renewal->months - 1) == false);
    }));
}

void TestRulesProperties::whatFailsForTimeStaysFailed()
{
    QVERIFY(rc::check("time alone never makes the expiry or the state better", [] {
        const model::Instance instance = server();
        const rulebook::Rulebook book = anyRulebook();
        const QDateTime now = instantAround(800);
        const QDateTime later = now.addSecs(*within<qint64>(0, 400 * 86400LL));
        for (const RuleId rule : {RuleId::ExpiryRemaining, RuleId::StateUsable}) {
            if (verdictOf(instance, rule, book, now) == Verdict::Fail)
                RC_ASSERT(verdictOf(instance, rule, book, later) == Verdict::Fail);
        }
        RC_ASSERT(verdictOf(instance, RuleId::BillingTerm, book, now) ==
                  verdictOf(instance, RuleId::BillingTerm, book, later));
    }));
}

void TestRulesProperties::assessingTwiceGivesTheSame()
{
    QVERIFY(rc::check("assess is a pure function", [] {
        const Facts facts = anyFacts();
        const rulebook::Rulebook book = anyRulebook();
        RC_ASSERT(rules::assess(facts, book, testNow()) == rules::assess(facts, book, testNow()));
    }));
}

QTEST_APPLESS_MAIN(TestRulesProperties)
#include "tst_rules_properties.moc"
