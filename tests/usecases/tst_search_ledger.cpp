#include "core/usecases/search_ledger.h"

#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

/// What a text leads to.
class TestSearchLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundByWhat_data();
    void whatIsFoundByWhat();
    void theSameComesBeforeWhatBeginsWithIt();
    void theSameIsFoundAmongVeryMany();
    void noMoreThanAskedForAreFound();
    void aThingIsFoundOnce();
    void blanksFindNothing();
    void signsOfSearchLanguagesAreText();
};

namespace {

constexpr int most = 50;

std::vector<usecases::SearchHit> found(TestDesk &test, const QString &text, int limit = most)
{
    const auto hits = usecases::searchLedger(test.desk(), text, limit);
    Q_ASSERT(hits);
    return *hits;
}

/// "filing example.com, number 0900 0000 0001".
QString told(const std::vector<usecases::SearchHit> &hits)
{
    QStringList parts;
    for (const usecases::SearchHit &hit : hits) {
        const char *kinds[] = {"filing", "number", "instance", "account"};
        parts.append(QLatin1StringView(kinds[int(hit.kind)]) + u' ' + hit.title);
    }
    return parts.join(u", "_s);
}

void fill(TestDesk &test)
{
    model::Instance server = goodServer();
    server.name = u"web-main"_s;
    addServer(test, server);
    recordOn(test, server.key, siteNumber);
    const auto bound = bindSite(test, siteNumber, u"备案.cn"_s);
    Q_ASSERT(bound);
    approve(test, siteNumber);
}

} // namespace

void TestSearchLedger::whatIsFoundByWhat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("number") << u"090000000001"_s << u"number 0900 0000 0001"_s;
    QTest::newRow("number with blanks") << u" 0900 0000 0001 "_s << u"number 0900 0000 0001"_s;
    QTest::newRow("instance id") << goodServer().key.id << u"instance web-main"_s;
    QTest::newRow("instance name") << u"WEB-MAIN"_s << u"instance web-main"_s;
    QTest::newRow("address") << u"47.96.1.2"_s << u"instance web-main"_s;
    QTest::newRow("domain as shown") << u"备案.cn"_s << u"filing 备案.cn"_s;
    QTest::newRow("domain as stored") << u"xn--srsw86a.cn"_s << u"filing 备案.cn"_s;
    QTest::newRow("host of the domain") << u"www.备案.cn"_s << u"filing 备案.cn"_s;
    QTest::newRow("ICP number") << u"京icp备12345678号-1"_s << u"filing 备案.cn"_s;
    QTest::newRow("account") << goodServer().key.account << u"account shop"_s;
    QTest::newRow("nothing") << u"no such thing"_s << QString();
}

void TestSearchLedger::whatIsFoundByWhat()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    TestDesk test;
    fill(test);
    const std::vector<usecases::SearchHit> hits = found(test, text);
    QCOMPARE(hits.empty() ? QString() : told({hits.front()}), first);
}

void TestSearchLedger::theSameComesBeforeWhatBeginsWithIt()
{
    TestDesk test;
    addServer(test, serverNamed(u"i-web-2"_s, u"47.96.2.2"_s));
    addServer(test, serverNamed(u"x-i-web"_s, u"47.96.2.3"_s));
    addServer(test, serverNamed(u"i-web"_s, u"47.96.2.1"_s));
    QCOMPARE(told(found(test, u"i-web"_s)),
        u"instance i-web, instance i-web-2, instance x-i-web"_s);
}

void TestSearchLedger::theSameIsFoundAmongVeryMany()
{
    TestDesk test;
    for (int i = 0; i < 12; ++i)
        addServer(test, serverNamed(u"a%1-i-9"_s.arg(i), u"47.96.3.%1"_s.arg(i)));
    addServer(test, serverNamed(u"i-9"_s, u"47.96.4.1"_s));
    QCOMPARE(told(found(test, u"i-9"_s, 3)).section(u',', 0, 0), u"instance i-9"_s);
}

void TestSearchLedger::noMoreThanAskedForAreFound()
{
    TestDesk test;
    for (int i = 0; i < 6; ++i)
        addServer(test, serverNamed(u"i-%1"_s.arg(i), u"47.96.3.%1"_s.arg(i)));
    QCOMPARE(found(test, u"i-"_s, 4).size(), std::size_t{4});
    QVERIFY(found(test, u"i-"_s, 0).empty());
}

void TestSearchLedger::aThingIsFoundOnce()
{
    TestDesk test;
    fill(test);
    QStringList keys;
    for (const usecases::SearchHit &hit : found(test, u"备案"_s))
        keys.append(QString::number(int(hit.kind)) + hit.key);
    QVERIFY(!keys.isEmpty());
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestSearchLedger::blanksFindNothing()
{
    TestDesk test;
    fill(test);
    QVERIFY(found(test, QString()).empty());
    QVERIFY(found(test, u" \t "_s).empty());
}

void TestSearchLedger::signsOfSearchLanguagesAreText()
{
    TestDesk test;
    fill(test);
    for (const QString &text : {u"%"_s, u"_"_s, u"'"_s, u"*"_s, u"[a"_s, u"\\"_s, u"0:1"_s})
        QVERIFY2(found(test, text).empty(), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSearchLedger)
#include "tst_search_ledger.moc"
