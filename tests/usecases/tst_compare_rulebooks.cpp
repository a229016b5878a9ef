#include "core/usecases/compare_rulebooks.h"

#include "core/rulebook/built_in.h"
#include "core/text/rulebook_lines.h"
#include "tests/support/told.h"
#include "tests/usecases/test_desk.h"

#include <QSet>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

/// Two rulebooks side by side.
class TestCompareRulebooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRulebookDoesNotDifferFromItself();
    void eachKeyIsToldOnce();
    void everythingThatJudgesIsCompared_data();
    void everythingThatJudgesIsCompared();
    void whatOnlyOneSaysHasADashForTheOther();
    void serversJudgedAlikeAreLeftOut();
    void aGoneServerConcernsNobody();
    void oneAccountAloneIsCompared();
};

namespace {

const QStringList *rowOf(const model::Table &table, const QString &key)
{
    const qsizetype row = table.keys.indexOf(key);
    return row < 0 ? nullptr : &table.rows[std::size_t(row)];
}

/// Sixty days left: enough by the official rules, too few by the guide.
model::Instance shortServer()
{
    model::Instance server = serverNamed(u"i-bp10c"_s, u"47.96.1.9"_s);
    server.expires = model::Expiry::at(testNow().addDays(60));
    return server;
}

usecases::Outcome<model::Table> judgedOtherwise(TestDesk &test, const QStringList &accounts = {})
{
    const usecases::Desk desk = test.desk();
    return usecases::serversJudgedOtherwise(
        desk, desk.rulebooks[0], desk.rulebooks[1], accounts, testNow());
}

} // namespace

void TestCompareRulebooks::aRulebookDoesNotDifferFromItself()
{
    for (const rulebook::Rulebook &book : rulebook::builtInRulebooks())
        QVERIFY(usecases::rulebookDifferences(book, book).rows.empty());
}

void TestCompareRulebooks::eachKeyIsToldOnce()
{
    for (const rulebook::Rulebook &book : rulebook::builtInRulebooks()) {
        QSet<QString> keys;
        for (const text::RulebookLine &line : text::rulebookLines(book)) {
            QVERIFY2(!keys.contains(line.key), qPrintable(line.key));
            keys.insert(line.key);
            QVERIFY2(!line.name.isEmpty() && !line.value.isEmpty(), qPrintable(line.key));
        }
    }
}

void TestCompareRulebooks::everythingThatJudgesIsCompared_data()
{
    using Change = void (*)(rulebook::Rulebook &);
    QTest::addColumn<Change>("change");
    const auto row = [](const char *key, Change change) { QTest::newRow(key) << change; };
    row("minimumRemainingDays", [](rulebook::Rulebook &book) { book.minimumRemainingDays = 7; });
    row("minimumTermMonths", [](rulebook::Rulebook &book) { book.minimumTermMonths = 7; });
    row("bandwidthRequired",
        [](rulebook::Rulebook &book) { book.bandwidthRequired = !book.bandwidthRequired; });
    row("usableStatuses", [](rulebook::Rulebook &book) { book.usableStatuses.clear(); });
    row("downgradeEndangers",
        [](rulebook::Rulebook &book) { book.downgradeEndangers = !book.downgradeEndangers; });
    row("moveAdvice",
        [](rulebook::Rulebook &book) { book.moveAdvice = rulebook::MoveAdvice::ShowCases; });
    row("numbers.paid", [](rulebook::Rulebook &book) { book.paidNumbers = !book.paidNumbers; });
    row("numbers.grantable", [](rulebook::Rulebook &book) { book.grantable = !book.grantable; });
    row("products.ecs.quota", [](rulebook::Rulebook &book) { book.products[0].quota = 7; });
    row("products.ecs.releaseAfterDays",
        [](rulebook::Rulebook &book) { book.products[0].releaseAfterDays = 7; });
    row("rules.address.free.products",
        [](rulebook::Rulebook &book) {
            for (rulebook::RuleScope &scope : book.rules) {
                if (scope.id == rulebook::RuleId::AddressFree)
                    scope.products = {u"ecs"_s};
            }
        });
    row("durations.smsCheck",
        [](rulebook::Rulebook &book) { book.durations.smsCheck = std::chrono::hours(7); });
    row("durations.authority",
        [](rulebook::Rulebook &book) { book.durations.authorityWorkingDays = 7; });
    row("warningSteps", [](rulebook::Rulebook &book) { book.warningSteps = {7}; });
    row("staleInventoryDays", [](rulebook::Rulebook &book) { book.staleInventoryDays = 7; });
}

void TestCompareRulebooks::everythingThatJudgesIsCompared()
{
    using Change = void (*)(rulebook::Rulebook &);
    QFETCH(const Change, change);
    const rulebook::Rulebook before = rulebook::builtInRulebooks().front();
    rulebook::Rulebook after = before;
    change(after);
    const model::Table table = usecases::rulebookDifferences(before, after);
    QCOMPARE(table.keys, QStringList{QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(table.rows.front()[1] != table.rows.front()[2]);
}

void TestCompareRulebooks::whatOnlyOneSaysHasADashForTheOther()
{
    const auto books = rulebook::builtInRulebooks();
    const model::Table table = usecases::rulebookDifferences(books[0], books[1]);
    // The official rules do not ask whether another filing holds the address.
    const QStringList *row = rowOf(table, u"rules.address.free.products"_s);
    QVERIFY(row);
    QCOMPARE(row->last(), u"–"_s);
    const model::Table turned = usecases::rulebookDifferences(books[1], books[0]);
    QCOMPARE(rowOf(turned, u"rules.address.free.products"_s)->at(1), u"–"_s);
    QCOMPARE(turned.rows.size(), table.rows.size());
}

void TestCompareRulebooks::serversJudgedAlikeAreLeftOut()
{
    TestDesk test;
    addServer(test, goodServer());
    addServer(test, shortServer());
    const auto table = judgedOtherwise(test);
    QVERIFY(table);
    QCOMPARE(table->keys, QStringList{model::toText(shortServer().key)});
    QVERIFY(table->rows.front()[2] != table->rows.front()[3]);
}

void TestCompareRulebooks::aGoneServerConcernsNobody()
{
    TestDesk test;
    model::Instance gone = shortServer();
    gone.goneSince = testNow();
    gone.status = model::InstanceStatus::Running;
    addServer(test, shortServer());
    auto writer = test.desk().ledger.write();
    QVERIFY(writer);
    QVERIFY((*writer)->putInstances({&gone, 1}));
    QVERIFY(commitTold(**writer));
    writer->reset();
    QVERIFY(judgedOtherwise(test)->rows.empty());
}

void TestCompareRulebooks::oneAccountAloneIsCompared()
{
    TestDesk test;
    addServer(test, shortServer());
    QCOMPARE(judgedOtherwise(test, {u"shop"_s})->rows.size(), std::size_t{1});
    QVERIFY(judgedOtherwise(test, {u"agency"_s})->rows.empty());
}

QTEST_GUILESS_MAIN(TestCompareRulebooks)
#include "tst_compare_rulebooks.moc"
