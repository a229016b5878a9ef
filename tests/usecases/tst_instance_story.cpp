#include "core/usecases/instance_story.h"

#include "tests/usecases/filing_steps.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

/// What is told of one instance among others.
class TestInstanceStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsNumbersAndFilingsAreToldAndNoOthers();
    void aNumberKeepsItsSiteThatWasRepointed();
    void theVerdictIsThatOfThePrecheck();
    void anUnknownInstanceHasNoStory();

private:
    static usecases::InstanceStory storyOf(const usecases::Desk &desk, const model::InstanceKey &key)
    {
        const auto story = usecases::instanceStory(desk, key, testNow());
        Q_ASSERT(story);
        Q_ASSERT(*story);
        return **story;
    }
};

void TestInstanceStory::itsNumbersAndFilingsAreToldAndNoOthers()
{
    TestDesk test;
    startSite(test);
    addServer(test, otherServer());
    recordOn(test, otherServer().key, u"090000000002"_s);
    QVERIFY(bindSite(test, u"090000000002"_s, u"example.net"_s));

    const usecases::InstanceStory story = storyOf(test.desk(), goodServer().key);
    QCOMPARE(story.numbers.size(), std::size_t{1});
    QCOMPARE(story.numbers.front().number.text, siteNumber);
    QCOMPARE(story.numbers.front().domain, site);
    QCOMPARE(story.filings.size(), std::size_t{1});
    QCOMPARE(story.filings.front().filing.domain.display(), site);
    QVERIFY(story.filings.front().standing);
    QCOMPARE(story.filings.front().instance.key, goodServer().key);
    QVERIFY(!story.events.empty());
    for (const model::Event &event : story.events)
        QCOMPARE(event.instance, model::toText(goodServer().key));
    QCOMPARE(story.events.front().kind, model::EventKind::FilingBound);
}

void TestInstanceStory::aNumberKeepsItsSiteThatWasRepointed()
{
    TestDesk test;
    startSite(test);
    approve(test, siteNumber);
    addServer(test, otherServer());
    usecases::MoveRequest request = moveRequest(QString());
    request.way = usecases::MoveRequest::Way::Repoint;
    QCOMPARE(refusalOf(usecases::moveFiling(test.official(), request, counting(), occasion())),
        u"done"_s);

    const usecases::InstanceStory before = storyOf(test.official(), goodServer().key);
    QVERIFY(before.filings.empty());
    QCOMPARE(before.numbers.size(), std::size_t{1});
    QCOMPARE(before.numbers.front().domain, site);
    const usecases::InstanceStory after = storyOf(test.official(), otherServer().key);
    QVERIFY(after.numbers.empty());
    QCOMPARE(after.filings.size(), std::size_t{1});
}

void TestInstanceStory::theVerdictIsThatOfThePrecheck()
{
    TestDesk test;
    startSite(test);
    const auto all = usecases::precheck(test.desk(), {}, testNow());
    QVERIFY(all);
    const usecases::InstanceStory story = storyOf(test.desk(), goodServer().key);
    QCOMPARE(story.checked.assessment.verdict(), all->front().assessment.verdict());
    QCOMPARE(story.checked.quota.used, all->front().quota.used);
    QCOMPARE(story.checked.elsewhere.size(), all->front().elsewhere.size());
}

void TestInstanceStory::anUnknownInstanceHasNoStory()
{
    TestDesk test;
    const auto story = usecases::instanceStory(test.desk(), goodServer().key, testNow());
    QVERIFY(story);
    QVERIFY(!*story);
}

QTEST_GUILESS_MAIN(TestInstanceStory)
#include "tst_instance_story.moc"
