#include "tests/support/ledgers.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

namespace {

model::Instance server(const QString &account, const QString &id, const QString &name)
{
    model::Instance instance = goodServer();
    instance.key.account = account;
    instance.key.id = id;
    instance.name = name;
    return instance;
}

template <typename Rows, typename Text>
QStringList texts(const Rows &rows, Text text)
{
    QStringList found;
    for (const auto &row : rows)
        found.append(text(row));
    return found;
}

} // namespace

/// How lists are narrowed and ordered.
class TestLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void instancesAreNarrowed_data();
    void instancesAreNarrowed();
    void numbersAreNarrowed_data();
    void numbersAreNarrowed();
    void filingsAreNarrowed_data();
    void filingsAreNarrowed();
    void eventsAreNarrowed_data();
    void eventsAreNarrowed();
    void limitTakesTheFirst();
    void oneInstanceIsOneInstance();
    void hundredThousandInstancesAreStored();

private:
    LedgerFolder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void TestLists::initTestCase()
{
    m_ledger = m_folder.open();
    const std::vector<model::Instance> servers = {server(u"shop"_s, u"i-b"_s, u"官网_A"_s),
        server(u"shop"_s, u"i-a"_s, u"ÜBER"_s), server(u"Agency"_s, u"i-c"_s, u"100%"_s)};
    const auto writer = must(m_ledger->write());
    must(writer->ensureAccount(u"shop"_s));
    must(writer->ensureAccount(u"Agency"_s));
    must(writer->putInstances(servers));
    const auto first = must(writer->insertNumber(
        consolePermit(servers[0]), wellFormed(u"048291375560"_s), testNow(), {}));
    const auto second = must(writer->insertNumber(consolePermit(servers[2]),
        wellFormed(u"000000000002"_s), testNow().addDays(-1), {}));
    must(writer->insertFiling(draftOn(second, u"xn--fiqs8s.cn"_s)));
    must(writer->insertFiling(draftOn(first, u"example.com"_s)));
    for (const auto &number : {first, second}) {
        model::Event event;
        event.at = number.issuedAt;
        event.kind = model::EventKind::NumberRecorded;
        event.account = number.instance.account;
        event.instance = model::toText(number.instance);
        event.number = number.text;
        must(writer->append(event));
    }
    must(writer->commit());
}

void TestLists::instancesAreNarrowed_data()
{
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all, in order") << QStringList{} << u""_s << QStringList{u"i-c"_s, u"i-a"_s, u"i-b"_s};
    QTest::newRow("account") << QStringList{u"SHOP"_s} << u""_s << QStringList{u"i-a"_s, u"i-b"_s};
    QTest::newRow("two accounts")
        << QStringList{u"shop"_s, u"Agency"_s} << u""_s
        << QStringList{u"i-c"_s, u"i-a"_s, u"i-b"_s};
    QTest::newRow("unknown account") << QStringList{u"nobody"_s} << u""_s << QStringList{};
    QTest::newRow("id") << QStringList{} << u"I-B"_s << QStringList{u"i-b"_s};
    QTest::newRow("name") << QStringList{} << u"官网"_s << QStringList{u"i-b"_s};
    QTest::newRow("name in another case") << QStringList{} << u"über"_s << QStringList{u"i-a"_s};
    QTest::newRow("percent is a percent") << QStringList{} << u"0%"_s << QStringList{u"i-c"_s};
    QTest::newRow("underscore is one") << QStringList{} << u"_"_s << QStringList{u"i-b"_s};
    QTest::newRow("address") << QStringList{u"agency"_s} << u"96.1.2"_s << QStringList{u"i-c"_s};
    QTest::newRow("not a word of ours") << QStringList{} << u"\"ip\""_s << QStringList{};
    QTest::newRow("not across texts") << QStringList{} << u"shopecs"_s << QStringList{};
    QTest::newRow("quote") << QStringList{} << u"' OR 1 = 1 --"_s << QStringList{};
}

void TestLists::instancesAreNarrowed()
{
    QFETCH(QStringList, accounts);
    QFETCH(QString, where);
    QFETCH(QStringList, ids);
    const auto rows = must(must(m_ledger->read())->instances({accounts, where, 0, {}}));
    QCOMPARE(texts(rows, [](const model::Instance &row) { return row.key.id; }), ids);
}

void TestLists::numbersAreNarrowed_data()
{
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("numbers");
    const QString first = u"048291375560"_s;
    const QString second = u"000000000002"_s;
    QTest::newRow("all, newest first") << QStringList{} << u""_s << QStringList{first, second};
    QTest::newRow("account") << QStringList{u"agency"_s} << u""_s << QStringList{second};
    QTest::newRow("digits") << QStringList{} << u"2913"_s << QStringList{first};
    QTest::newRow("digits as shown") << QStringList{} << u"0482 91"_s << QStringList{first};
    QTest::newRow("domain as shown") << QStringList{} << u"中国.cn"_s << QStringList{second};
    QTest::newRow("server's name") << QStringList{} << u"官网"_s << QStringList{first};
}

void TestLists::numbersAreNarrowed()
{
    QFETCH(QStringList, accounts);
    QFETCH(QString, where);
    QFETCH(QStringList, numbers);
    const auto rows = must(must(m_ledger->read())->numbers({accounts, where, 0, {}}));
    QCOMPARE(texts(rows, [](const model::ServiceNumber &row) { return row.text; }), numbers);
}

void TestLists::filingsAreNarrowed_data()
{
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("domains");
    QTest::newRow("all, by domain")
        << QStringList{} << u""_s << QStringList{u"example.com"_s, u"xn--fiqs8s.cn"_s};
    QTest::newRow("account") << QStringList{u"agency"_s} << u""_s << QStringList{u"xn--fiqs8s.cn"_s};
    QTest::newRow("domain as shown") << QStringList{} << u"中国"_s << QStringList{u"xn--fiqs8s.cn"_s};
    QTest::newRow("domain in another case")
        << QStringList{} << u"EXAMPLE"_s << QStringList{u"example.com"_s};
    QTest::newRow("number") << QStringList{} << u"0482"_s << QStringList{u"example.com"_s};
}

void TestLists::filingsAreNarrowed()
{
    QFETCH(QStringList, accounts);
    QFETCH(QString, where);
    QFETCH(QStringList, domains);
    const auto rows = must(must(m_ledger->read())->filings({accounts, where, 0, {}}));
    QCOMPARE(texts(rows, [](const model::Filing &row) { return row.domain.ascii(); }), domains);
}

void TestLists::eventsAreNarrowed_data()
{
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("numbers");
    const QString first = u"048291375560"_s;
    const QString second = u"000000000002"_s;
    QTest::newRow("all, newest first") << QStringList{} << u""_s << QStringList{second, first};
    QTest::newRow("account") << QStringList{u"AGENCY"_s} << u""_s << QStringList{second};
    QTest::newRow("kind") << QStringList{} << u"number-recorded"_s << QStringList{second, first};
    QTest::newRow("instance") << QStringList{} << u"hangzhou/i-b"_s << QStringList{first};
}

void TestLists::eventsAreNarrowed()
{
    QFETCH(QStringList, accounts);
    QFETCH(QString, where);
    QFETCH(QStringList, numbers);
    const auto rows = must(must(m_ledger->read())->events({accounts, where, 0, {}}));
    QCOMPARE(texts(rows, [](const model::Event &row) { return row.number; }), numbers);
}

void TestLists::limitTakesTheFirst()
{
    const auto reader = must(m_ledger->read());
    const ledger::Filter one{.accounts = {}, .where = {}, .limit = 1, .instance = {}};
    QCOMPARE(must(reader->instances(one)).front().key.id, u"i-c"_s);
    QCOMPARE(must(reader->numbers(one)).size(), 1U);
    QCOMPARE(must(reader->filings(one)).size(), 1U);
    QCOMPARE(must(reader->events(one)).size(), 1U);
}

void TestLists::oneInstanceIsOneInstance()
{
    const auto reader = must(m_ledger->read());
    ledger::Filter filter;
    filter.instance = server(u"shop"_s, u"i-b"_s, {}).key;
    QCOMPARE(must(reader->instances(filter)).size(), 1U);
    QCOMPARE(must(reader->numbers(filter)).front().text, u"048291375560"_s);
    QCOMPARE(must(reader->filings(filter)).front().domain.ascii(), u"example.com"_s);
    QCOMPARE(must(reader->events(filter)).front().number, u"048291375560"_s);
}

void TestLists::hundredThousandInstancesAreStored()
{
    constexpr int many = 100'000;
    const LedgerFolder folder;
    const auto opened = folder.open();
    std::vector<model::Instance> servers;
    for (int i = 0; i < many; ++i)
        servers.push_back(server(u"shop"_s, u"i-%1"_s.arg(i), u"server %1"_s.arg(i)));
    const auto writer = must(opened->write());
    must(writer->ensureAccount(u"shop"_s));
    must(writer->putInstances(servers));
    must(commitTold(*writer));
    const auto reader = must(opened->read());
    QCOMPARE(must(reader->instances({})).size(), std::size_t(many));
    QCOMPARE(must(reader->instances({{}, u"server 99999"_s, 0, {}})).size(), 1U);
    QCOMPARE(must(reader->instancesWithId(u"i-77777"_s)).size(), 1U);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
