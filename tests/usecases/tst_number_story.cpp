#include "core/usecases/number_story.h"

#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::FilingEvent;

/// What is told of one number, and what may be done with it.
class TestNumberStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeDoneFollowsTheState_data();
    void whatMayBeDoneFollowsTheState();
    void aNumberOnAnExpiredServerIsNotBound();
    void theFilingIsTheOneThatGoesOn();
    void theEventsAreItsOwn();
    void anUnknownNumberHasNoStory();
};

namespace {

usecases::NumberStory storyOf(
    TestDesk &test, const QString &text = siteNumber, const QDateTime &now = testNow())
{
    for (const model::ServiceNumber &number : test.numbers()) {
        if (number.text != text)
            continue;
        const auto story = usecases::numberStory(test.desk(), number.id, now);
        Q_ASSERT(story);
        Q_ASSERT(*story);
        return **story;
    }
    return {};
}

} // namespace

void TestNumberStory::whatMayBeDoneFollowsTheState_data()
{
    QTest::addColumn<bool>("binds");
    QTest::addColumn<QList<FilingEvent>>("events");
    QTest::addColumn<bool>("voids");
    QTest::addColumn<bool>("canBind");
    QTest::addColumn<bool>("canVoid");
    const QList<FilingEvent> none;
    QTest::newRow("unbound") << false << none << false << true << true;
    QTest::newRow("draft") << true << none << false << false << true;
    QTest::newRow("discarded") << true << QList{FilingEvent::Discard} << false << true << true;
    QTest::newRow("submitted") << true << QList{FilingEvent::Submit} << false << false << false;
    QTest::newRow("abandoned") << true << QList{FilingEvent::Submit, FilingEvent::Abandon}
                               << false << false << false;
    QTest::newRow("voided") << false << none << true << false << false;
}

void TestNumberStory::whatMayBeDoneFollowsTheState()
{
    QFETCH(const bool, binds);
    QFETCH(const QList<FilingEvent>, events);
    QFETCH(const bool, voids);
    QFETCH(const bool, canBind);
    QFETCH(const bool, canVoid);
    TestDesk test;
    addServer(test, goodServer());
    recordOn(test, goodServer().key, siteNumber);
    if (binds)
        QVERIFY(bindSite(test));
    for (const FilingEvent event : events)
        QCOMPARE(refusalOf(advance(test, siteNumber, event)), u"done"_s);
    if (voids)
        QVERIFY(usecases::voidNumber(test.desk(), siteNumber, u"typo"_s, occasion()));

    const usecases::NumberStory story = storyOf(test);
    QCOMPARE(usecases::canBind(story), canBind);
    QCOMPARE(usecases::canVoid(story), canVoid);
    // The use cases agree.
    QCOMPARE(refusalOf(bindSite(test, siteNumber, u"example.net"_s)) == u"done"_s, canBind);
    QCOMPARE(refusalOf(usecases::voidNumber(test.desk(), siteNumber, u"typo"_s, occasion()))
            == u"done"_s,
        canVoid);
}

void TestNumberStory::aNumberOnAnExpiredServerIsNotBound()
{
    TestDesk test;
    addServer(test, goodServer());
    recordOn(test, goodServer().key, siteNumber);
    const usecases::NumberStory story = storyOf(test, siteNumber, testNow().addYears(3));
    QVERIFY(story.row.doNotUse);
    QVERIFY(!usecases::canBind(story));
    QVERIFY(usecases::canVoid(story));
}

void TestNumberStory::theFilingIsTheOneThatGoesOn()
{
    TestDesk test;
    startSite(test);
    QCOMPARE(refusalOf(advance(test, siteNumber, FilingEvent::Discard)), u"done"_s);
    QVERIFY(!storyOf(test).filing);
    QVERIFY(bindSite(test, siteNumber, u"example.net"_s));
    QVERIFY(storyOf(test).filing);
    QCOMPARE(storyOf(test).filing->domain.display(), u"example.net"_s);
    QCOMPARE(storyOf(test).row.domain, u"example.net"_s);
}

void TestNumberStory::theEventsAreItsOwn()
{
    TestDesk test;
    startSite(test);
    recordOn(test, goodServer().key, u"090000000002"_s);
    const usecases::NumberStory story = storyOf(test);
    QCOMPARE(story.events.size(), std::size_t{2});
    QCOMPARE(story.events.front().kind, model::EventKind::FilingBound);
    QCOMPARE(story.events.back().kind, model::EventKind::NumberRecorded);
}

void TestNumberStory::anUnknownNumberHasNoStory()
{
    TestDesk test;
    const auto story = usecases::numberStory(test.desk(), model::NumberId{7}, testNow());
    QVERIFY(story);
    QVERIFY(!*story);
}

QTEST_GUILESS_MAIN(TestNumberStory)
#include "tst_number_story.moc"
