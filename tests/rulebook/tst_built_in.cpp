#include "core/rulebook/built_in.h"

#include <QTest>

namespace beian::rulebook {

using namespace Qt::StringLiterals;

class BuiltInTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuideComesFirst();
    void productsCarryTheirQuota_data();
    void productsCarryTheirQuota();
    void theGuideAsksWhatItSays_data();
    void theGuideAsksWhatItSays();
    void theOfficialRulesAskWhatTheySay();
    void theGuideWantsThreeMonthsAndNinetyDays();
    void theOfficialRulesWantThreeMonthsAndBandwidth();
    void regionsAreMainlandByListOnly_data();
    void regionsAreMainlandByListOnly();
    void formsOfNumbers_data();
    void formsOfNumbers();
    void everyTextStandsInBothLanguages();
    void bothKnowTheSameProductsAndRegions();
};

namespace {

const Rulebook &book(const QString &id)
{
    static const std::vector<Rulebook> books = builtInRulebooks();
    for (const Rulebook &each : books) {
        if (each.id == id)
            return each;
    }
    qFatal("no such rulebook");
}

const Rulebook &guide()
{
    return book(u"guide-2026-01"_s);
}

const Rulebook &official()
{
    return book(u"official-2026-06"_s);
}

/// The rules that a rulebook applies to a product, as their ids joined by a blank.
QString rulesFor(const Rulebook &rulebook, const QString &product)
{
    QStringList ids;
    for (const auto &entry : support::enumNames<RuleId>) {
        if (rulebook.rule(entry.value, product))
            ids.append(QString::fromLatin1(entry.name));
    }
    return ids.join(u' ');
}

const QString allTen = u"product.supported region.mainland billing.subscription billing.term "
                       "expiry.remaining address.public address.free quota.left state.usable "
                       "account.owned"_s;

} // namespace

void BuiltInTest::theGuideComesFirst()
{
    const std::vector<Rulebook> books = builtInRulebooks();
    QCOMPARE(books.size(), std::size_t(2));
    QCOMPARE(books.front().id, u"guide-2026-01"_s);
    QCOMPARE(books.front().date, QDate(2026, 1, 6));
    QCOMPARE(books.back().id, u"official-2026-06"_s);
    QCOMPARE(books.back().date, QDate(2026, 6, 26));
}

void BuiltInTest::productsCarryTheirQuota_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<int>("byGuide");
    QTest::addColumn<int>("byOfficial");
    QTest::newRow("ecs") << u"ecs"_s << 5 << 5;
    QTest::newRow("swas") << u"swas"_s << 5 << 5;
    for (const char *id : {"webhosting", "nat", "clb", "alb", "nlb"})
        QTest::newRow(id) << QString::fromLatin1(id) << 5 << 0;
    QTest::newRow("eip") << u"eip"_s << 0 << 0;
}

void BuiltInTest::productsCarryTheirQuota()
{
    QFETCH(QString, product);
    QFETCH(int, byGuide);
    QFETCH(int, byOfficial);
    const ProductRule *inGuide = guide().product(product);
    const ProductRule *inOfficial = official().product(product);
    QVERIFY(inGuide && inOfficial);
    QCOMPARE(inGuide->quota, byGuide);
    QCOMPARE(inGuide->allowed, byGuide > 0);
    QCOMPARE(inOfficial->quota, byOfficial);
    QCOMPARE(inOfficial->allowed, byOfficial > 0);
    QCOMPARE(inOfficial->carriesBackends, product.endsWith(u"lb"_s));
    QCOMPARE(inGuide->releaseAfterDays, 15);
}

void BuiltInTest::theGuideAsksWhatItSays_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("rules");
    for (const char *id : {"ecs", "swas", "nat", "clb", "alb", "nlb"})
        QTest::newRow(id) << QString::fromLatin1(id) << allTen;
    QString withoutAddress = allTen;
    withoutAddress.remove(u" address.public address.free"_s);
    QTest::newRow("webhosting") << u"webhosting"_s << withoutAddress;
}

void BuiltInTest::theGuideAsksWhatItSays()
{
    QFETCH(QString, product);
    QFETCH(QString, rules);
    QCOMPARE(rulesFor(guide(), product), rules);
}

void BuiltInTest::theOfficialRulesAskWhatTheySay()
{
    QString withoutFree = allTen;
    withoutFree.remove(u" address.free"_s);
    QCOMPARE(rulesFor(official(), u"ecs"_s), withoutFree);
    QCOMPARE(rulesFor(official(), u"clb"_s), withoutFree);
}

void BuiltInTest::theGuideWantsThreeMonthsAndNinetyDays()
{
    using enum model::InstanceStatus;
    QCOMPARE(guide().minimumTermMonths, 3);
    QCOMPARE(guide().minimumRemainingDays, 90);
    QVERIFY(!guide().bandwidthRequired);
    QCOMPARE(guide().usableStatuses, (std::vector{Running, Stopped}));
    QVERIFY(!guide().paidNumbers);
    QVERIFY(!guide().grantable);
    QVERIFY(guide().downgradeEndangers);
    QCOMPARE(guide().moveAdvice, MoveAdvice::Change);
    QCOMPARE(guide().zoneOffset, std::chrono::hours(8));
    QCOMPARE(guide().warningSteps, (std::vector{90, 60, 30, 15, 7, 1}));
    QCOMPARE(guide().durations.authorityWorkingDays, 20);
    QCOMPARE(guide().consoleMenu.zh, u"产品与服务 → 备案 → 备案服务号申请"_s);
    QCOMPARE(guide().servicePhone, u"95187"_s);
}

void BuiltInTest::theOfficialRulesWantThreeMonthsAndBandwidth()
{
    using enum model::InstanceStatus;
    QCOMPARE(official().minimumTermMonths, 3);
    QCOMPARE(official().minimumRemainingDays, 0);
    QVERIFY(official().bandwidthRequired);
    QCOMPARE(official().usableStatuses, (std::vector{Running}));
    QVERIFY(official().paidNumbers);
    QVERIFY(official().grantable);
    QVERIFY(!official().downgradeEndangers);
    QCOMPARE(official().moveAdvice, MoveAdvice::ShowCases);
}

void BuiltInTest::regionsAreMainlandByListOnly_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("mainland");
    QTest::newRow("Hangzhou") << u"cn-hangzhou"_s << true;
    QTest::newRow("Hangzhou finance") << u"cn-hangzhou-finance"_s << true;
    QTest::newRow("Zhengzhou") << u"cn-zhengzhou-jva"_s << true;
    QTest::newRow("Hong Kong") << u"cn-hongkong"_s << false;
    QTest::newRow("Singapore") << u"ap-southeast-1"_s << false;
}

void BuiltInTest::regionsAreMainlandByListOnly()
{
    QFETCH(QString, region);
    QFETCH(bool, mainland);
    QVERIFY(guide().region(region));
    QCOMPARE(guide().region(region)->mainland, mainland);
    QVERIFY(!guide().region(u"cn-somewhere-new"_s));
}

void BuiltInTest::formsOfNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("answer");
    QTest::newRow("issued form") << u"048291375560"_s << u"plain"_s;
    QTest::newRow("11 digits") << u"48291375560"_s << u"none"_s;
    QTest::newRow("13 digits") << u"0482913755601"_s << u"none"_s;
    QTest::newRow("12 digits without 0") << u"148291375560"_s << u"none"_s;
    QTest::newRow("two hexadecimal groups") << u"a3f6d494-c6df"_s << u"noted"_s;
    QTest::newRow("uuid") << u"4f9f0d9c-1a2b-4c3d-8e4f-69448375e0f8"_s << u"noted"_s;
    QTest::newRow("digit groups") << u"1131-5550123-233"_s << u"noted"_s;
    QTest::newRow("one group") << u"a3f6d494"_s << u"none"_s;
    QTest::newRow("words") << u"hello-world"_s << u"none"_s;
    QTest::newRow("starred") << u"1131-*******-233"_s << u"none"_s;
}

void BuiltInTest::formsOfNumbers()
{
    QFETCH(QString, number);
    QFETCH(QString, answer);
    for (const Rulebook *rulebook : {&guide(), &official()}) {
        QString found = u"none"_s;
        for (const NumberForm &form : rulebook->recordedForms) {
            if (found == u"none"_s && form.pattern.match(number).hasMatch())
                found = form.noted ? u"noted"_s : u"plain"_s;
        }
        QCOMPARE(found, answer);
        QCOMPARE(rulebook->issuedForm.pattern.match(number).hasMatch(), answer == u"plain"_s);
    }
}

void BuiltInTest::everyTextStandsInBothLanguages()
{
    for (const Rulebook *rulebook : {&guide(), &official()}) {
        for (const RuleScope &rule : rulebook->rules)
            QVERIFY(!rule.source.zh.isEmpty() && rule.source.zh != rule.source.en);
        for (const RegionRule &region : rulebook->regions)
            QVERIFY(!region.name.zh.isEmpty() && region.name.zh != region.name.en);
    }
}

void BuiltInTest::bothKnowTheSameProductsAndRegions()
{
    QCOMPARE(guide().products.size(), official().products.size());
    for (const ProductRule &product : guide().products)
        QVERIFY(official().product(product.id));
    QCOMPARE(guide().regions.size(), official().regions.size());
    for (const RegionRule &region : guide().regions)
        QCOMPARE(official().region(region.id)->mainland, region.mainland);
}

} // namespace beian::rulebook

QTEST_APPLESS_MAIN(beian::rulebook::BuiltInTest)
#include "tst_built_in.moc"
