#include "core/ledger/sqlite/sqlite_files.h"
#include "core/usecases/accounts.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/move_filing.h"
#include "core/usecases/restore_parts.h"
#include "core/usecases/verify_ledger.h"
#include "tests/usecases/test_desk.h"

#include <QFile>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::EventKind;
using model::FilingEvent;
using usecases::PartFate;
using usecases::PartKind;
using usecases::PartRequest;

namespace {

const QString firstNumber = u"048291375560"_s;
const QString otherNumber = u"048291375561"_s;

/// A ledger that was lost, of which a backup is left, and one that was begun anew.
class LostAndNew final
{
public:
    TestDesk lost;
    TestDesk begun;

    /// A server with a number from the console, a filing of that domain on it.
    static void bind(TestDesk &test, const QString &number, const QString &domain)
    {
        const auto recorded = usecases::recordNumber(
            test.desk(), recordRequest(goodServer().key, number), occasion());
        Q_ASSERT(recorded);
        const auto bound = usecases::bindNumber(
            test.desk(), {.number = number, .domain = domain}, occasion());
        Q_ASSERT(bound);
    }

    [[nodiscard]] QString backup()
    {
        const QString path = lost.path() + u".kept"_s;
        if (!QFile::exists(path)) {
            const auto made = lost.desk().ledger.backupTo(path);
            Q_ASSERT(made);
        }
        return path;
    }

    usecases::Outcome<usecases::PartsRestored> restore(PartRequest request)
    {
        request.file = backup();
        const ledger::SqliteFiles files;
        const usecases::Desk desk = begun.desk();
        const usecases::LedgerPlace place{
            files, begun.path(), desk.rulebook, desk.rulebooks, desk.calendar};
        return usecases::restoreParts(place, desk, request, occasion());
    }

    usecases::Outcome<std::vector<usecases::AccountParts>> missing()
    {
        const ledger::SqliteFiles files;
        const usecases::Desk desk = begun.desk();
        const usecases::LedgerPlace place{
            files, begun.path(), desk.rulebook, desk.rulebooks, desk.calendar};
        return usecases::missingParts(place, desk, backup(), occasion());
    }

    [[nodiscard]] QStringList problemsHere()
    {
        return usecases::verifyLedger(begun.desk())->problems();
    }
};

/// "number 048291375560 brought-back; filing example.com refused number-taken".
QString told(const usecases::Outcome<usecases::PartsRestored> &restored)
{
    if (!restored)
        return refusalOf(restored);
    QStringList lines;
    for (const usecases::PartResult &part : restored->parts) {
        QString line =
            support::codeOf(part.kind) + u' ' + part.name + u' ' + support::codeOf(part.fate);
        for (const usecases::FieldChange &change : part.differences)
            line += u' ' + change.field;
        if (part.refusal)
            line += u' ' + support::codeOf(part.refusal->code);
        lines.append(line);
    }
    return lines.join(u"; "_s);
}

/// What is told where account and server had that fate, and `rest` follows.
QString toldAfter(const QString &fate, const QString &rest)
{
    return u"account shop %1; instance shop/ecs/cn-hangzhou/i-bp10a %1; %2"_s.arg(fate, rest);
}

} // namespace

class TestRestoreParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domainComesBackWithAllThatItNeeds();
    void accountComesBackWhole();
    void numberComesBackWithItsFilings();
    void whatStandsHereStaysAndIsCompared();
    void secondTimeNothingIsWritten();
    void finishedMoveComesBackAsItWas();
    void numberThatStandsElsewhereIsRefused();
    void quotaHolds();
    void secondUnfinishedFilingIsRefused();
    void serverOfAnotherAccountIsRefused();
    void voidedNumberComesBackVoided();
    void invalidNumberComesBackWithItsFiling();
    void whatWasFoundAtIssueComesBack();
    void unknownNameRestoresNothing();
    void missingThingsAreListedByAccountAndNothingIsStored();
};

void TestRestoreParts::domainComesBackWithAllThatItNeeds()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    LostAndNew::bind(test.lost, otherNumber, u"example.net"_s);
    const auto restored = test.restore({.domains = {u"www.example.com"_s}});
    QCOMPARE(told(restored),
        toldAfter(u"brought-back"_s,
            u"number 048291375560 brought-back; filing example.com brought-back"_s));
    QCOMPARE(test.begun.filings().size(), 1U);
    QCOMPARE(test.begun.filings().front().numberText, firstNumber);
    QCOMPARE(test.begun.instance(goodServer().key), goodServer());
    for (const EventKind kind : {EventKind::AccountRestored, EventKind::InstanceRestored,
             EventKind::NumberRestored, EventKind::FilingRestored})
        QCOMPARE(test.begun.events(kind).size(), 1U);
    QCOMPARE(test.begun.events(EventKind::FilingRestored).front().domain, u"example.com"_s);
    QCOMPARE(test.problemsHere(), QStringList());
}

void TestRestoreParts::accountComesBackWhole()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    addServer(test.lost, tests::serverNamed(u"i-bp10b"_s, u"47.96.1.3"_s));
    QVERIFY(usecases::stateAccount(
        test.lost.desk(), u"shop"_s, u"1234"_s, u"Shop Ltd"_s, occasion()));
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    const auto restored = test.restore({.accounts = {u"SHOP"_s}});
    QVERIFY(restored);
    QCOMPARE(restored->broughtBack(PartKind::Account), 1);
    QCOMPARE(restored->broughtBack(PartKind::Instance), 2);
    QCOMPARE(restored->broughtBack(PartKind::Number), 1);
    QCOMPARE(restored->broughtBack(PartKind::Filing), 1);
    const auto account = *(*test.begun.desk().ledger.read())->account(u"shop"_s);
    QVERIFY(account);
    QCOMPARE(account->uid, u"1234"_s);
    QCOMPARE(account->entity, u"Shop Ltd"_s);
    QCOMPARE(test.problemsHere(), QStringList());
}

void TestRestoreParts::numberComesBackWithItsFilings()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    QVERIFY(usecases::advanceFiling(
        test.lost.desk(), step(u"example.com"_s, FilingEvent::Discard), occasion()));
    QVERIFY(usecases::bindNumber(test.lost.desk(),
        {.number = firstNumber, .domain = u"example.net"_s}, occasion()));
    const auto restored = test.restore({.numbers = {u"0482 9137 5560"_s}});
    QCOMPARE(told(restored),
        toldAfter(u"brought-back"_s,
            u"number 048291375560 brought-back; filing example.com brought-back; "
              "filing example.net brought-back"_s));
    QCOMPARE(test.problemsHere(), QStringList());
}

void TestRestoreParts::whatStandsHereStaysAndIsCompared()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    model::Instance renamed = goodServer();
    renamed.name = u"renamed"_s;
    addServer(test.begun, renamed);
    LostAndNew::bind(test.begun, firstNumber, u"example.com"_s);
    QVERIFY(usecases::advanceFiling(
        test.begun.desk(), step(u"example.com"_s, FilingEvent::Submit), occasion()));
    const auto restored = test.restore({.domains = {u"example.com"_s}});
    QCOMPARE(told(restored),
        u"account shop same; instance shop/ecs/cn-hangzhou/i-bp10a differs name; "
        "number 048291375560 same; filing example.com differs stage submitted"_s);
    QCOMPARE(restored->parts[1].differences.front().before, u"renamed"_s);
    QCOMPARE(test.begun.instance(goodServer().key).name, u"renamed"_s);
    QCOMPARE(test.begun.filings().front().stage, model::Stage::ProviderReview);
}

void TestRestoreParts::secondTimeNothingIsWritten()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    QVERIFY(test.restore({.domains = {u"example.com"_s}}));
    const std::size_t events = test.begun.events().size();
    const auto again = test.restore({.domains = {u"example.com"_s}});
    QVERIFY(again);
    QCOMPARE(again->count(PartFate::Same), 4);
    QCOMPARE(test.begun.events().size(), events);
}

void TestRestoreParts::finishedMoveComesBackAsItWas()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    addServer(test.lost, tests::serverNamed(u"i-bp10b"_s, u"47.96.1.3"_s));
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    const auto approve = [&test] {
        for (const FilingEvent event : {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass,
                 FilingEvent::Approve})
            QVERIFY(usecases::advanceFiling(
                test.lost.desk(), step(u"example.com"_s, event), occasion()));
    };
    approve();
    usecases::MoveRequest move;
    move.domain = u"example.com"_s;
    move.target = tests::serverNamed(u"i-bp10b"_s, u"47.96.1.3"_s).key;
    move.number = otherNumber;
    QVERIFY(usecases::moveFiling(test.lost.desk(), move, counting(), occasion()));
    approve();
    const auto restored = test.restore({.domains = {u"example.com"_s}});
    QVERIFY(restored);
    QCOMPARE(restored->count(PartFate::Refused), 0);
    const auto filings = test.begun.filings(); // newest first
    QCOMPARE(filings.size(), 2U);
    QCOMPARE(filings[0].stage, model::Stage::Approved);
    QCOMPARE(filings[1].stage, model::Stage::Superseded);
    QCOMPARE(filings[0].supersedes, std::optional(filings[1].id));
    QCOMPARE(test.problemsHere(), QStringList());
}

void TestRestoreParts::numberThatStandsElsewhereIsRefused()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    const model::Instance other = tests::serverNamed(u"i-bp10b"_s, u"47.96.1.3"_s);
    addServer(test.begun, other);
    QVERIFY(usecases::recordNumber(
        test.begun.desk(), recordRequest(other.key, firstNumber), occasion()));
    const auto restored = test.restore({.domains = {u"example.com"_s}});
    QCOMPARE(told(restored),
        u"account shop same; instance shop/ecs/cn-hangzhou/i-bp10a brought-back; "
        "number 048291375560 refused number-taken; filing example.com refused number-taken"_s);
    QCOMPARE(test.begun.filings().size(), 0U);
    QCOMPARE(test.problemsHere(), QStringList());
}

void TestRestoreParts::quotaHolds()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    addServer(test.begun, goodServer());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(usecases::recordNumber(test.begun.desk(),
            recordRequest(goodServer().key, u"09000000000%1"_s.arg(i)), occasion()));
    }
    const auto restored = test.restore({.numbers = {firstNumber}});
    QCOMPARE(told(restored),
        toldAfter(u"same"_s,
            u"number 048291375560 refused quota-reached; "
              "filing example.com refused quota-reached"_s));
    QCOMPARE(test.begun.numbers().size(), 5U);
}

void TestRestoreParts::secondUnfinishedFilingIsRefused()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    addServer(test.begun, goodServer());
    LostAndNew::bind(test.begun, otherNumber, u"example.com"_s);
    const auto restored = test.restore({.domains = {u"example.com"_s}});
    QCOMPARE(told(restored),
        toldAfter(u"same"_s,
            u"number 048291375560 brought-back; filing example.com refused domain-unfinished"_s));
    QCOMPARE(test.problemsHere(), QStringList());
}

void TestRestoreParts::serverOfAnotherAccountIsRefused()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    model::Instance sold = goodServer();
    sold.key.account = u"buyer"_s;
    addServer(test.begun, sold);
    const auto restored = test.restore({.domains = {u"example.com"_s}});
    QCOMPARE(told(restored),
        u"account shop brought-back; instance shop/ecs/cn-hangzhou/i-bp10a refused "
        "instance-elsewhere; number 048291375560 refused instance-elsewhere; "
        "filing example.com refused instance-elsewhere"_s);
}

void TestRestoreParts::voidedNumberComesBackVoided()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    QVERIFY(usecases::recordNumber(
        test.lost.desk(), recordRequest(goodServer().key, firstNumber), occasion()));
    QVERIFY(usecases::voidNumber(test.lost.desk(), firstNumber, u"mistyped"_s, occasion()));
    QVERIFY(test.restore({.numbers = {firstNumber}}));
    const auto number = test.begun.numbers().front();
    QCOMPARE(number.voidedAt, testNow());
    QCOMPARE(number.voidReason, u"mistyped"_s);
    QCOMPARE(test.problemsHere(), QStringList());
}

void TestRestoreParts::invalidNumberComesBackWithItsFiling()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    model::Instance sold = goodServer();
    sold.key.account = u"buyer"_s;
    QVERIFY(usecases::addInstance(
        test.lost.desk(), sold, usecases::ForeignRows::TakeAsTransferred, occasion()));
    const auto restored = test.restore({.domains = {u"example.com"_s}});
    QVERIFY(restored);
    QCOMPARE(restored->count(PartFate::Refused), 0);
    QCOMPARE(test.begun.numbers().front().invalidSince, testNow());
    QCOMPARE(test.begun.filings().size(), 1U);
    QCOMPARE(test.problemsHere(), QStringList());
}

void TestRestoreParts::whatWasFoundAtIssueComesBack()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    QVERIFY(usecases::recordNumber(
        test.lost.desk(), recordRequest(goodServer().key, firstNumber), occasion()));
    const auto before =
        *(*test.lost.desk().ledger.read())->birthOf(test.lost.numbers().front());
    QVERIFY(before && before->detail.contains(u"assessment"_s));
    QVERIFY(test.restore({.numbers = {firstNumber}}));
    const auto after =
        *(*test.begun.desk().ledger.read())->birthOf(test.begun.numbers().front());
    QVERIFY(after);
    QCOMPARE(after->detail.value(u"assessment"_s), before->detail.value(u"assessment"_s));
}

void TestRestoreParts::unknownNameRestoresNothing()
{
    LostAndNew test;
    addServer(test.lost, goodServer());
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    const QString file = test.backup();
    QCOMPARE(told(test.restore({.domains = {u"example.com"_s, u"example.net"_s}})),
        QString(u"not-in-backup example.net "_s + file));
    QCOMPARE(told(test.restore({.numbers = {u"099999999999"_s}})),
        QString(u"not-in-backup 099999999999 "_s + file));
    QCOMPARE(told(test.restore({.accounts = {u"nobody"_s}})),
        QString(u"not-in-backup nobody "_s + file));
    QVERIFY(test.begun.events().empty());
}

void TestRestoreParts::missingThingsAreListedByAccountAndNothingIsStored()
{
    LostAndNew test;
    model::Instance other = tests::serverNamed(u"i-bp10b"_s, u"47.96.1.3"_s);
    other.key.account = u"other"_s;
    addServer(test.lost, goodServer());
    addServer(test.lost, other);
    LostAndNew::bind(test.lost, firstNumber, u"example.com"_s);
    addServer(test.begun, other);
    const std::size_t before = test.begun.events().size();

    const auto missing = test.missing();
    QVERIFY(missing);
    QCOMPARE(missing->size(), 1U); // the other account has all that it had
    QCOMPARE(missing->front().account, u"shop"_s);
    const usecases::PartsRestored &found = missing->front().found;
    QCOMPARE(found.broughtBack(PartKind::Instance), 1);
    QCOMPARE(found.broughtBack(PartKind::Number), 1);
    QCOMPARE(found.broughtBack(PartKind::Filing), 1);
    QCOMPARE(test.begun.events().size(), before);
    QCOMPARE(test.begun.filings().size(), 0U);

    QVERIFY(test.restore({.accounts = {u"shop"_s}}));
    QVERIFY(test.missing()->empty());
}

QTEST_GUILESS_MAIN(TestRestoreParts)

#include "tst_restore_parts.moc"
