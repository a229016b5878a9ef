#include "core/usecases/move_filing.h"
#include "core/usecases/verify_ledger.h"
#include "tests/usecases/test_desk.h"

#include <QTest>

#include <map>
#include <set>

#include <rapidcheck.h>

// Whatever is done in whatever order, done or refused, the hard rules hold over what was stored.
// They are told here from the values alone: nothing of the database's constraints or of the
// program's own verification is trusted.

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using model::FilingEvent;
using model::Issuer;
using model::Stage;

namespace {

enum class Deed { Issue, Record, Void, Bind, Advance, Move, Adopt };

/// One attempt; the numbers are places in the lists of servers, domains and numbers.
struct Attempt {
    Deed deed = Deed::Issue;
    int server = 0;
    int domain = 0;
    int number = 0;
    FilingEvent event = FilingEvent::Submit;
    bool byOfficialRules = false;
};

std::ostream &operator<<(std::ostream &out, const Attempt &attempt)
{
    static constexpr std::array names{
        "issue", "record", "void", "bind", "advance", "move", "adopt"};
    return out << names[std::size_t(attempt.deed)] << " server " << attempt.server << " domain "
               << attempt.domain << " number " << attempt.number << " event "
               << support::codeOf(attempt.event).latin1()
               << (attempt.byOfficialRules ? " officially" : "");
}

} // namespace

template <>
struct rc::Arbitrary<Attempt> {
    static Gen<Attempt> arbitrary()
    {
        // Advancing is drawn more often than the rest: a life has many steps.
        return gen::build<Attempt>(
            gen::set(&Attempt::deed,
                gen::weightedElement<Deed>({{3, Deed::Issue}, {3, Deed::Record}, {1, Deed::Void},
                    {4, Deed::Bind}, {10, Deed::Advance}, {3, Deed::Move}, {1, Deed::Adopt}})),
            gen::set(&Attempt::server, gen::inRange(0, 3)),
            gen::set(&Attempt::domain, gen::inRange(0, 3)),
            gen::set(&Attempt::number, gen::inRange(0, 12)),
            gen::set(&Attempt::event,
                gen::weightedElement<FilingEvent>({{4, FilingEvent::Submit}, {6, FilingEvent::Pass},
                    {4, FilingEvent::Approve}, {1, FilingEvent::Reject}, {1, FilingEvent::Resubmit},
                    {1, FilingEvent::Correct}, {1, FilingEvent::Discard}, {1, FilingEvent::Abandon},
                    {1, FilingEvent::Cancel}, {1, FilingEvent::Revoke}, {1, FilingEvent::Supersede},
                    {1, FilingEvent::Notice}, {1, FilingEvent::Rectified}})),
            gen::set(&Attempt::byOfficialRules));
    }
};

namespace {

struct Rows {
    std::map<qint64, model::ServiceNumber> numbers;
    std::map<qint64, model::Filing> filings;
    std::size_t events = 0;
};

/// Three servers of two accounts and a ledger on which attempts are made.
class World final
{
public:
    World()
    {
        for (const model::Instance &server : servers())
            addServer(m_test, server);
    }

    /// Whether it was done.
    bool attempt(const Attempt &attempt);
    [[nodiscard]] Rows rows();
    [[nodiscard]] QStringList verified() { return usecases::verifyLedger(m_test.desk())->problems(); }

private:
    static std::vector<model::Instance> servers()
    {
        model::Instance other = serverNamed(u"i-client"_s, u"47.96.1.4"_s);
        other.key.account = u"client"_s;
        return {goodServer(), serverNamed(u"i-second"_s, u"47.96.1.3"_s), other};
    }

    [[nodiscard]] QString numberAt(int place);
    [[nodiscard]] bool advance(
        const usecases::Desk &desk, const Attempt &attempt, const model::Occasion &when);

    TestDesk m_test;
    rules::RandomBelow m_random = counting();
    QDateTime m_now = testNow();
};

/// One of the texts that the console may have given, or of those that stand in the ledger.
QString World::numberAt(int place)
{
    constexpr int consoleTexts = 6;
    if (place < consoleTexts)
        return u"09000000000"_s + QString::number(place);
    const auto numbers = m_test.numbers();
    return numbers.empty() ? u"000000000000"_s : numbers[std::size_t(place) % numbers.size()].text;
}

bool World::advance(const usecases::Desk &desk, const Attempt &attempt, const model::Occasion &when)
{
    static const QStringList domains{u"example.com"_s, u"example.net"_s, u"example.org"_s};
    usecases::AdvanceRequest request = step(
        attempt.number % 2 ? numberAt(attempt.number) : domains[attempt.domain], attempt.event);
    request.domain = domains[(attempt.domain + 1) % domains.size()];
    return usecases::advanceFiling(desk, request, when).has_value();
}

bool World::attempt(const Attempt &attempt)
{
    static const QStringList domains{u"example.com"_s, u"example.net"_s, u"example.org"_s};
    const usecases::Desk desk = attempt.byOfficialRules ? m_test.official() : m_test.desk();
    const model::InstanceKey key = servers()[std::size_t(attempt.server)].key;
    m_now = m_now.addSecs(60);
    const model::Occasion when = occasion(m_now);
    switch (attempt.deed) {
    case Deed::Issue:
        return usecases::issueNumbers(
            desk, issueRequest(key, 1 + attempt.number % 3), m_random, when)
            .has_value();
    case Deed::Record:
        return usecases::recordNumber(desk, recordRequest(key, numberAt(attempt.number)), when)
            .has_value();
    case Deed::Void:
        return usecases::voidNumber(desk, numberAt(attempt.number), u"tested"_s, when).has_value();
    case Deed::Bind: {
        usecases::BindRequest request;
        request.number = numberAt(attempt.number);
        request.domain = domains[attempt.domain];
        return usecases::bindNumber(desk, request, when).has_value();
    }
    case Deed::Advance:
        return advance(desk, attempt, when);
    case Deed::Move: {
        usecases::MoveRequest request;
        request.domain = domains[attempt.domain];
        request.target = key;
        request.number = numberAt(attempt.number);
        if (attempt.event == FilingEvent::Pass)
            request.way = usecases::MoveRequest::Way::Repoint;
        return usecases::moveFiling(desk, request, m_random, when).has_value();
    }
    case Deed::Adopt: {
        usecases::AdoptRequest request;
        request.instance = key;
        request.domain = domains[attempt.domain];
        request.icp = u"京ICP备12345678号-1"_s;
        request.number = attempt.number % 2 ? numberAt(attempt.number) : QString();
        return usecases::adoptFiling(desk, request, when).has_value();
    }
    }
    Q_UNREACHABLE();
}

Rows World::rows()
{
    Rows rows;
    for (const model::ServiceNumber &number : m_test.numbers())
        rows.numbers.emplace(number.id.value, number);
    for (const model::Filing &filing : m_test.filings())
        rows.filings.emplace(filing.id.value, filing);
    rows.events = m_test.events().size();
    return rows;
}

// RC_ASSERT takes its expression apart, so || and && inside it do not stop early.

void checkNumbers(const Rows &rows)
{
    std::set<QString> texts;
    std::map<std::pair<QString, Issuer>, int> counted;
    for (const auto &[id, number] : rows.numbers) {
        const bool stands = !number.voidedAt.isValid() || number.issuer == Issuer::Local;
        if (!stands)
            continue;
        if (!number.text.isEmpty())
            RC_ASSERT(texts.insert(number.text).second);
        const int count = ++counted[{model::toText(number.instance), number.issuer}];
        RC_ASSERT(count <= 5);
    }
}

void checkFilings(const Rows &rows)
{
    std::set<qint64> ridden;
    std::set<std::pair<QString, Issuer>> approved;
    std::set<std::pair<QString, Issuer>> unfinished;
    for (const auto &[id, filing] : rows.filings) {
        const std::pair site(filing.domain.ascii(), filing.issuer);
        if (filing.stage != Stage::Discarded)
            RC_ASSERT(ridden.insert(filing.number.value).second);
        if (filing.stage == Stage::Approved)
            RC_ASSERT(approved.insert(site).second);
        if (model::isUnfinished(filing.stage))
            RC_ASSERT(unfinished.insert(site).second);
        const model::ServiceNumber &number = rows.numbers.at(filing.number.value);
        RC_ASSERT(number.issuer == filing.issuer);
        RC_ASSERT(number.instance.account == filing.instance.account);
    }
}

/// What holds between one moment and the next.
void checkStep(const Rows &before, const Rows &after)
{
    for (const auto &[id, old] : before.numbers) {
        RC_ASSERT(after.numbers.contains(id));
        const model::ServiceNumber &now = after.numbers.at(id);
        RC_ASSERT(now.instance == old.instance && now.text == old.text && now.issuer == old.issuer);
        // Once submitted it never comes back.
        const bool wasUsed =
            old.state != model::NumberState::Unbound && old.state != model::NumberState::Bound;
        const bool isFree =
            now.state == model::NumberState::Unbound || now.state == model::NumberState::Bound;
        RC_ASSERT(!(wasUsed && isFree));
    }
    for (const auto &[id, old] : before.filings) {
        RC_ASSERT(after.filings.contains(id));
        const Stage from = old.stage;
        const Stage to = after.filings.at(id).stage;
        const auto leads = [from, to](const auto &entry) {
            return model::transition(from, entry.value) == to;
        };
        const auto &events = support::enumNames<FilingEvent>;
        RC_ASSERT(from == to || std::any_of(events.begin(), events.end(), leads));
    }
}

/// Rows that came or changed. A number that an adopted filing brought along is told with it.
std::size_t changesBetween(const Rows &before, const Rows &after, Deed deed)
{
    std::size_t changes = 0;
    for (const auto &[id, number] : after.numbers) {
        const auto old = before.numbers.find(id);
        if (old == before.numbers.end())
            changes += deed == Deed::Adopt ? 0 : 1;
        else if (old->second.voidedAt != number.voidedAt)
            ++changes;
    }
    for (const auto &[id, filing] : after.filings) {
        const auto old = before.filings.find(id);
        changes += old == before.filings.end() || old->second != filing ? 1 : 0;
    }
    return changes;
}

} // namespace

class TestInvariants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHardRulesHoldWhateverIsDone();
    void livesReachEveryStage();
};

void TestInvariants::theHardRulesHoldWhateverIsDone()
{
    QVERIFY(rc::check("the hard rules hold whatever is done", [](const std::vector<Attempt> &all) {
        World world;
        Rows before = world.rows();
        for (const Attempt &attempt : all) {
            const bool isDone = world.attempt(attempt);
            const Rows after = world.rows();
            checkNumbers(after);
            checkFilings(after);
            checkStep(before, after);
            const std::size_t changes = changesBetween(before, after, attempt.deed);
            // Stating again what is so (a second notice) changes no row, and is told all the same.
            const std::size_t told = after.events - before.events;
            RC_ASSERT(told == (isDone ? std::max<std::size_t>(changes, 1) : 0));
            RC_ASSERT(isDone || changes == 0);
            before = after;
        }
        RC_ASSERT(world.verified() == QStringList());
    }));
}

/// The attempts are worth little if none gets far: a life is led to its end by hand.
void TestInvariants::livesReachEveryStage()
{
    World world;
    const auto attempt = [](Deed deed, FilingEvent event = FilingEvent::Submit) {
        Attempt one;
        one.deed = deed;
        one.number = 0;
        one.event = event;
        return one;
    };
    QVERIFY(world.attempt(attempt(Deed::Record)));
    QVERIFY(world.attempt(attempt(Deed::Bind)));
    for (const FilingEvent event :
        {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass, FilingEvent::Approve})
        QVERIFY(world.attempt(attempt(Deed::Advance, event)));
    Attempt move = attempt(Deed::Move);
    move.server = 1;
    move.number = 1;
    QVERIFY(world.attempt(move));
    for (const FilingEvent event :
        {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass, FilingEvent::Approve})
        QVERIFY(world.attempt(attempt(Deed::Advance, event)));
    const Rows rows = world.rows();
    QCOMPARE(rows.filings.size(), 2);
    QCOMPARE(rows.filings.begin()->second.stage, Stage::Superseded);
    QCOMPARE(rows.filings.rbegin()->second.stage, Stage::Approved);
    QCOMPARE(world.verified(), QStringList());
}

int main(int argc, char **argv)
{
    // Each attempt is a transaction on a real file: fewer and shorter sequences than by default.
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=40 max_size=60");
    TestInvariants test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_invariants.moc"
