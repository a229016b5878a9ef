// What was done last is taken back by a new event, and only where the lifecycle allows it.

#include "core/usecases/accounts.h"
#include "core/usecases/choose_rulebook.h"
#include "core/usecases/self_check.h"
#include "core/usecases/undo_last.h"
#include "core/usecases/verify_ledger.h"
#include "tests/usecases/test_desk.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::EventKind;
using model::FilingEvent;
using model::UndoDeed;

namespace {

const QString consoleNumber = u"048291375560"_s;

} // namespace

class TestUndoLast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_server = serverNamed(u"i-bp10a"_s, u"47.96.1.2"_s);
    }
    void cleanup()
    {
        // Whatever was undone: the ledger still keeps every rule, and every row has its event.
        const auto verified = usecases::verifyLedger(m_desk->desk());
        QVERIFY(verified);
        QCOMPARE(verified->problems(), QStringList());
        m_desk.reset();
    }

    void anEmptyLedgerHasNothingToUndo()
    {
        QCOMPARE(refusalOf(usecases::offerUndo(m_desk->desk(), u"tester"_s)), u"nothing-to-undo"_s);
    }

    void aBoundDomainIsDiscardedAndTheNumberIsFreeAgain()
    {
        bindOne();
        QCOMPARE(undo(), UndoDeed::DiscardDraft);
        QCOMPARE(m_desk->filings().front().stage, model::Stage::Discarded);
        QCOMPARE(m_desk->numbers().front().state, model::NumberState::Unbound);
        usecases::BindRequest again;
        again.number = consoleNumber;
        again.domain = u"example.cn"_s;
        QVERIFY(usecases::bindNumber(m_desk->desk(), again, occasion()));
    }

    void aRecordedNumberIsVoidedAndCanBeRecordedAgain()
    {
        recordOne();
        QCOMPARE(undo(), UndoDeed::VoidRecorded);
        QVERIFY(m_desk->numbers().front().voidedAt.isValid());
        QCOMPARE(m_desk->numbers().front().voidReason, QLatin1StringView(model::undoneReason));
        QCOMPARE(refusalOf(usecases::recordNumber(m_desk->desk(),
                     recordRequest(m_server.key, consoleNumber), occasion())),
            u"done"_s);
    }

    void anIssuedNumberIsVoidedAndStillCounts()
    {
        addServer(*m_desk, m_server);
        QVERIFY(usecases::issueNumbers(
            m_desk->desk(), issueRequest(m_server.key), counting(), occasion()));
        QCOMPARE(undo(), UndoDeed::VoidIssued);
        const auto reader = m_desk->desk().ledger.read();
        QCOMPARE((*reader)->quotaUse(m_server.key)->local, 1);
    }

    void theEventOfAnUndoNamesWhatItUndid()
    {
        recordOne();
        const qint64 recorded = m_desk->events().front().id;
        undo();
        const model::Event newest = m_desk->events().front();
        QCOMPARE(newest.kind, EventKind::NumberVoided);
        QCOMPARE(newest.detail.value(QLatin1StringView(model::undoesKey)).toInteger(), recorded);
    }

    void anUndoIsNotUndone()
    {
        recordOne();
        undo();
        QCOMPARE(refusalOf(usecases::offerUndo(m_desk->desk(), u"tester"_s)),
            u"cannot-undo number-voided is-undo"_s);
    }

    void aCorrectedDomainIsCorrectedBackWithWhatWasKnownOfIt()
    {
        bindOne();
        const QDate expires(2027, 5, 1);
        QVERIFY(usecases::stateDomainExpiry(m_desk->desk(), u"example.com"_s, expires, occasion()));
        usecases::AdvanceRequest correct = step(consoleNumber, FilingEvent::Correct);
        correct.domain = u"example.net"_s;
        QVERIFY(usecases::advanceFiling(m_desk->desk(), correct, occasion()));
        QVERIFY(!m_desk->filings().front().domainExpires.isValid());
        QCOMPARE(undo(), UndoDeed::CorrectBack);
        QCOMPARE(m_desk->filings().front().domain.ascii(), u"example.com"_s);
        QCOMPARE(m_desk->filings().front().domainExpires, expires);
    }

    void aCorrectionIsNotTakenBackOntoADomainThatHasAnotherFilingByNow()
    {
        bindOne();
        usecases::AdvanceRequest correct = step(consoleNumber, FilingEvent::Correct);
        correct.domain = u"example.net"_s;
        QVERIFY(usecases::advanceFiling(m_desk->desk(), correct, occasion()));
        const model::Event corrected = m_desk->events().front();
        QVERIFY(usecases::recordNumber(
            m_desk->desk(), recordRequest(m_server.key, u"048291375561"_s), occasion()));
        usecases::BindRequest taken;
        taken.number = u"048291375561"_s;
        taken.domain = u"example.com"_s;
        QVERIFY(usecases::bindNumber(m_desk->desk(), taken, occasion()));
        QVERIFY(refusalOf(usecases::undoLast(m_desk->desk(), corrected.id, occasion()))
                    .startsWith(u"changed"_s));
    }

    void aTickGoesBackToWhatItWas()
    {
        const auto tick = [this](usecases::TickMark mark) {
            QVERIFY(usecases::tickItem(m_desk->desk(), u"C13"_s, {}, mark, occasion()));
        };
        tick(usecases::TickMark::Done);
        QCOMPARE(undo(), UndoDeed::TickBack);
        QVERIFY(!isTicked());
        tick(usecases::TickMark::Done);
        tick(usecases::TickMark::Open);
        QCOMPARE(undo(), UndoDeed::TickBack);
        QVERIFY(isTicked());
    }

    void aDutyThatWasDoneIsOpenAgain()
    {
        approveOne();
        QVERIFY(usecases::finishDuty(m_desk->desk(), u"example.com"_s, u"footer"_s, occasion()));
        QCOMPARE(undo(), UndoDeed::ReopenDuty);
        QVERIFY(!isDutyDone());
        QCOMPARE(m_desk->events().front().kind, EventKind::DutyReopened);
    }

    void aDutyThatWasDoneTwiceIsDoneAsAtFirst()
    {
        approveOne();
        const QDateTime first = testNow();
        QVERIFY(usecases::finishDuty(
            m_desk->desk(), u"example.com"_s, u"footer"_s, occasion(first)));
        QVERIFY(usecases::finishDuty(
            m_desk->desk(), u"example.com"_s, u"footer"_s, occasion(first.addDays(2))));
        QCOMPARE(undo(), UndoDeed::ReopenDuty);
        QVERIFY(isDutyDone());
        const auto reader = m_desk->desk().ledger.read();
        QCOMPARE((*reader)->dutiesDone()->front().at, first);
    }

    void anAnswerIsWithdrawnOrThePreviousOneCountsAgain()
    {
        QVERIFY(usecases::addInstance(
            m_desk->desk(), m_server, usecases::ForeignRows::Refuse, occasion()));
        answer(rules::Answer::Yes);
        QCOMPARE(undo(), UndoDeed::AnswerBack);
        QCOMPARE(m_desk->events().front().kind, EventKind::AnswerWithdrawn);
        QVERIFY(answers().empty());
        answer(rules::Answer::Yes);
        answer(rules::Answer::No);
        QCOMPARE(undo(), UndoDeed::AnswerBack);
        QCOMPARE(answers().size(), std::size_t(1));
        QCOMPARE(answers().front().answer, rules::Answer::Yes);
    }

    void numbersMadeElsewhereGoBackToWhatWasStated()
    {
        m_server.numbersElsewhere.reset();
        QVERIFY(usecases::addInstance(
            m_desk->desk(), m_server, usecases::ForeignRows::Refuse, occasion()));
        stateElsewhere(2);
        QCOMPARE(undo(), UndoDeed::ElsewhereBack);
        QVERIFY(!m_desk->instance(m_server.key).numbersElsewhere.has_value());
        stateElsewhere(2);
        stateElsewhere(3);
        undo();
        QCOMPARE(m_desk->instance(m_server.key).numbersElsewhere, std::optional(2));
    }

    void whatWasStatedOfAnAccountGoesBack()
    {
        QVERIFY(usecases::stateAccount(m_desk->desk(), u"shop"_s, u"100"_s, u"A"_s, occasion()));
        QVERIFY(usecases::stateAccount(m_desk->desk(), u"shop"_s, u"200"_s, {}, occasion()));
        QCOMPARE(undo(), UndoDeed::AccountBack);
        const auto reader = m_desk->desk().ledger.read();
        QCOMPARE((*(*reader)->account(u"shop"_s))->uid, u"100"_s);
        QCOMPARE((*(*reader)->account(u"shop"_s))->entity, u"A"_s);
    }

    void theRulebookThatDecidedBeforeDecidesAgain()
    {
        const usecases::Desk desk = m_desk->desk();
        QVERIFY(usecases::chooseRulebook(desk.ledger, desk.rulebooks[1], occasion()));
        QCOMPARE(undo(), UndoDeed::RulebookBack);
        const auto reader = desk.ledger.read();
        QCOMPARE(*(*reader)->setting(QLatin1StringView(usecases::rulebookSetting)), QString());
        QCOMPARE(m_desk->events().front().rulebookId, desk.rulebooks[0].id);
    }

    void aFactOfTheDomainGoesBack()
    {
        bindOne();
        QVERIFY(usecases::stateDomainExpiry(
            m_desk->desk(), u"example.com"_s, QDate(2027, 5, 1), occasion()));
        QVERIFY(usecases::stateDomainExpiry(
            m_desk->desk(), u"example.com"_s, QDate(2028, 5, 1), occasion()));
        QCOMPARE(undo(), UndoDeed::FactBack);
        QCOMPARE(m_desk->filings().front().domainExpires, QDate(2027, 5, 1));
    }

    void whatThePlatformDidStays_data()
    {
        QTest::addColumn<QList<FilingEvent>>("steps");
        QTest::addColumn<QString>("refusal");
        using enum FilingEvent;
        const QString fact = u"cannot-undo filing-advanced fact"_s;
        QTest::newRow("submit") << QList{Submit} << fact;
        QTest::newRow("pass") << QList{Submit, Pass} << fact;
        QTest::newRow("reject") << QList{Submit, Reject} << fact;
        QTest::newRow("resubmit") << QList{Submit, Reject, Resubmit} << fact;
        QTest::newRow("abandon") << QList{Submit, Abandon} << fact;
        QTest::newRow("approve") << QList{Submit, Pass, Pass, Approve} << fact;
        QTest::newRow("cancel") << QList{Submit, Pass, Pass, Approve, Cancel} << fact;
        QTest::newRow("revoke") << QList{Submit, Pass, Pass, Approve, Revoke} << fact;
        const QString notice = u"cannot-undo filing-advanced notice"_s;
        QTest::newRow("notice") << QList{Submit, Pass, Pass, Approve, Notice} << notice;
        QTest::newRow("rectified")
            << QList{Submit, Pass, Pass, Approve, Notice, Rectified} << notice;
        QTest::newRow("discard") << QList{Discard} << u"cannot-undo filing-advanced discard"_s;
    }
    void whatThePlatformDidStays()
    {
        QFETCH(const QList<FilingEvent>, steps);
        bindOne();
        for (const FilingEvent event : steps)
            QVERIFY(usecases::advanceFiling(m_desk->desk(), step(consoleNumber, event), occasion()));
        const model::Event before = m_desk->events().front();
        QTEST(refusalOf(usecases::undoLast(m_desk->desk(), before.id, occasion())), "refusal");
        QCOMPARE(m_desk->events().front().id, before.id);
    }

    void aServerStays()
    {
        QVERIFY(usecases::addInstance(
            m_desk->desk(), m_server, usecases::ForeignRows::Refuse, occasion()));
        QCOMPARE(refusalOf(usecases::offerUndo(m_desk->desk(), u"tester"_s)),
            u"cannot-undo instance-added import"_s);
    }

    void whatSomebodyElseDidIsTheirs()
    {
        recordOne();
        QCOMPARE(refusalOf(usecases::offerUndo(m_desk->desk(), u"another"_s)),
            u"cannot-undo number-recorded other-actor"_s);
    }

    void whatWasWrittenMeanwhileIsNotUndoneInstead()
    {
        recordOne();
        const qint64 offered = m_desk->events().front().id;
        auto other = ledger::openSqliteLedger(m_desk->path());
        QVERIFY(other);
        QVERIFY(usecases::recordNumber(m_desk->over(**other),
            recordRequest(m_server.key, u"048291375561"_s), occasion()));
        QCOMPARE(refusalOf(usecases::undoLast(m_desk->desk(), offered, occasion())),
            u"changed "_s + m_desk->path());
        for (const model::ServiceNumber &number : m_desk->numbers())
            QVERIFY(!number.voidedAt.isValid());
    }

private:
    UndoDeed undo()
    {
        const auto offer = usecases::offerUndo(m_desk->desk(), u"tester"_s);
        if (!offer)
            qFatal("%s", qPrintable(refusalOf(offer)));
        const auto undone = usecases::undoLast(m_desk->desk(), offer->event.id, occasion());
        if (!undone)
            qFatal("%s", qPrintable(refusalOf(undone)));
        return undone->deed;
    }

    void recordOne()
    {
        addServer(*m_desk, m_server);
        QVERIFY(usecases::recordNumber(
            m_desk->desk(), recordRequest(m_server.key, consoleNumber), occasion()));
    }

    void bindOne()
    {
        recordOne();
        usecases::BindRequest request;
        request.number = consoleNumber;
        request.domain = u"example.com"_s;
        QVERIFY(usecases::bindNumber(m_desk->desk(), request, occasion()));
    }

    void approveOne()
    {
        bindOne();
        for (const FilingEvent event : {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass,
                 FilingEvent::Approve})
            QVERIFY(usecases::advanceFiling(m_desk->desk(), step(consoleNumber, event), occasion()));
    }

    void answer(rules::Answer answer)
    {
        QVERIFY(usecases::answerQuestions(m_desk->desk(), {m_server.key},
            {{rulebook::RuleId::AddressFree, answer}}, {}, occasion()));
    }

    void stateElsewhere(int numbers)
    {
        QVERIFY(usecases::answerQuestions(
            m_desk->desk(), {m_server.key}, {}, numbers, occasion()));
    }

    std::vector<ledger::StoredAnswer> answers()
    {
        return *(*m_desk->desk().ledger.read())->answers(m_server.key);
    }

    bool isTicked()
    {
        const auto ticks = (*m_desk->desk().ledger.read())->ticks();
        return !ticks->empty() && ticks->front().done;
    }

    bool isDutyDone() { return !(*m_desk->desk().ledger.read())->dutiesDone()->empty(); }

    std::unique_ptr<TestDesk> m_desk;
    model::Instance m_server;
};

QTEST_GUILESS_MAIN(TestUndoLast)
#include "tst_undo_last.moc"
