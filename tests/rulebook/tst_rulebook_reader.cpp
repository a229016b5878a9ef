#include "core/rulebook/rulebook_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

namespace beian::rulebook {

using namespace Qt::StringLiterals;

class RulebookReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallRulebookIsRead();
    void whatIsWrongIsRefusedWithItsPath_data();
    void whatIsWrongIsRefusedWithItsPath();
    void everyKeyMustBeThere_data();
    void everyKeyMustBeThere();
    void textThatIsNotJsonIsRefusedWithItsPlace_data();
    void textThatIsNotJsonIsRefusedWithItsPlace();
    void aByteOrderMarkIsTaken();
    void damagedTextIsReadOrRefused();
    void aPatternTakesWholeTextsOnly();
    void aFileIsReadOrRefused_data();
    void aFileIsReadOrRefused();
    void aFileIsReadLikeItsText();
};

namespace {

/// The smallest rulebook, one key a line, so that each case can replace one.
const QByteArray smallest = R"json({
"id": "mine-1",
"date": "2026-07-01",
"name": {"zh": "我的", "en": "Mine"},
"source": {"zh": "来源", "en": "Source"},
"zone": "+08:00",
"numbers": {"issued": "^0[0-9]{11}$",
    "recorded": [{"pattern": "^0[0-9]{11}$", "noted": false}, {"pattern": "^[a-f]+$", "noted": true}],
    "paid": false, "grantable": true},
"products": [
    {"id": "ecs", "name": {"zh": "云服务器", "en": "Server"}, "allowed": true, "quota": 5, "releaseAfterDays": 15, "carriesBackends": false},
    {"id": "clb", "name": {"zh": "负载均衡", "en": "Balancer"}, "allowed": false, "quota": 0, "releaseAfterDays": 7, "carriesBackends": true}],
"regions": [
    {"id": "cn-beijing", "name": {"zh": "北京", "en": "Beijing"}, "mainland": true},
    {"id": "cn-hongkong", "name": {"zh": "香港", "en": "Hong Kong"}, "mainland": false}],
"rules": [
    {"id": "product.supported", "products": [], "source": {"zh": "一", "en": "one"}},
    {"id": "address.public", "products": ["ecs"], "source": {"zh": "二", "en": "two"}}],
"minimumTermMonths": 3,
"minimumRemainingDays": 90,
"bandwidthRequired": false,
"usableStatuses": ["running", "stopped"],
"moveAdvice": "change",
"downgradeEndangers": true,
"durations": {"smsCheckHours": 24, "authorityWorkingDays": 20, "providerDays": 2, "publicSecurityDays": 30},
"warningSteps": [90, 30, 1],
"staleInventoryDays": 30,
"consoleUrl": "https://example.com/",
"filingUrl": "https://example.com/filing",
"consoleMenu": {"zh": "菜单", "en": "Menu"},
"servicePhone": "95187"
})json";

struct Case {
    const char *name;
    const char *from; ///< what stands in `smallest`, and
    const char *to;   ///< what stands there instead
    RulebookErrorCode code;
    const char *path;
    const char *detail;
};

using enum RulebookErrorCode;

const Case cases[] = {
    {"unknown key", "\"id\": \"mine-1\"", "\"id\": \"mine-1\", \"ids\": 1", UnknownKey, "ids",
        "ids"},
    {"unknown key in an item", "\"quota\": 5", "\"quota\": 5, \"price\": 1", UnknownKey,
        "products[0].price", "price"},
    {"unknown key in a text", "\"en\": \"Mine\"", "\"en\": \"Mine\", \"fr\": \"x\"", UnknownKey,
        "name.fr", "fr"},
    {"unknown key in numbers", "\"paid\": false", "\"paid\": false, \"free\": 1", UnknownKey,
        "numbers.free", "free"},
    {"unknown key in durations", "\"providerDays\"", "\"days\": 1, \"providerDays\"", UnknownKey,
        "durations.days", "days"},
    {"missing key in an item", "\"mainland\": false", "\"x\": 1", MissingKey, "regions[1].mainland",
        "mainland"},
    {"missing language", ", \"en\": \"two\"", "", MissingKey, "rules[1].source.en", "en"},
    {"text for a number", "\"quota\": 5", "\"quota\": \"5\"", WrongType, "products[0].quota",
        "number"},
    {"half a number", "\"quota\": 5", "\"quota\": 5.5", WrongType, "products[0].quota",
        "whole-number"},
    {"number for a text", "\"servicePhone\": \"95187\"", "\"servicePhone\": 95187", WrongType,
        "servicePhone", "text"},
    {"text for a boolean", "\"paid\": false", "\"paid\": \"no\"", WrongType, "numbers.paid",
        "boolean"},
    {"null", "\"zone\": \"+08:00\"", "\"zone\": null", WrongType, "zone", "text"},
    {"text for an object", "{\"zh\": \"我的\", \"en\": \"Mine\"}", "\"Mine\"", WrongType, "name",
        "object"},
    {"object for a list", "[90, 30, 1]", "{}", WrongType, "warningSteps", "list"},
    {"text in a list of objects", "{\"pattern\": \"^[a-f]+$\", \"noted\": true}", "\"x\"",
        WrongType, "numbers.recorded[1]", "object"},
    {"number in a list of texts", "[\"ecs\"]", "[1]", WrongType, "rules[1].products[0]", "text"},
    {"text in a list of numbers", "[90, 30, 1]", "[90, \"30\"]", WrongType, "warningSteps[1]",
        "whole-number"},
    {"empty text", "\"en\": \"Mine\"", "\"en\": \" \"", BadValue, "name.en", "empty"},
    {"id in capitals", "\"mine-1\"", "\"Mine\"", BadValue, "id", "Mine"},
    {"id that leaves its folder", "\"mine-1\"", "\"../x\"", BadValue, "id", "../x"},
    {"no such day", "2026-07-01", "2026-02-30", BadValue, "date", "2026-02-30"},
    {"day not ISO", "2026-07-01", "2026/07/01", BadValue, "date", "2026/07/01"},
    {"day with a time", "2026-07-01", "2026-07-01T00:00", BadValue, "date", "2026-07-01T00:00"},
    {"zone by name", "+08:00", "Asia/Shanghai", BadValue, "zone", "Asia/Shanghai"},
    {"zone too far", "+08:00", "+15:00", BadValue, "zone", "+15:00"},
    {"pattern that does not compile", "^[a-f]+$", "^[a-f+$", BadValue,
        "numbers.recorded[1].pattern", "^[a-f+$"},
    {"pattern whose comment hides its end", "^[a-f]+$", "^(?x)[a-f]+#$", BadValue,
        "numbers.recorded[1].pattern", "^(?x)[a-f]+#$"},
    {"pattern that quotes its end", "^[a-f]+$", "^\\\\Qa$", BadValue,
        "numbers.recorded[1].pattern", "^\\Qa$"},
    {"pattern without an end", "^[a-f]+$", "^[a-f]+", BadValue, "numbers.recorded[1].pattern",
        "^[a-f]+"},
    {"pattern without a beginning", "\"issued\": \"^0", "\"issued\": \"0", BadValue,
        "numbers.issued", "0[0-9]{11}$"},
    {"term below 0", "\"minimumTermMonths\": 3", "\"minimumTermMonths\": -1", BadValue,
        "minimumTermMonths", "0..120"},
    {"remaining days below 0", "\"minimumRemainingDays\": 90", "\"minimumRemainingDays\": -1",
        BadValue, "minimumRemainingDays", "0..3650"},
    {"number beyond all bounds", "\"staleInventoryDays\": 30", "\"staleInventoryDays\": 1e300",
        BadValue, "staleInventoryDays", "1..3650"},
    {"no time for the SMS", "\"smsCheckHours\": 24", "\"smsCheckHours\": 0", BadValue,
        "durations.smsCheckHours", "1..8760"},
    {"warning after the expiry", "[90, 30, 1]", "[90, -1]", BadValue, "warningSteps[1]", "0..3650"},
    {"no warning", "[90, 30, 1]", "[]", BadValue, "warningSteps", "empty"},
    {"no usable status", "[\"running\", \"stopped\"]", "[]", BadValue, "usableStatuses", "empty"},
    {"unknown status", "\"stopped\"", "\"asleep\"", BadValue, "usableStatuses[1]", "asleep"},
    {"unknown rule", "\"address.public\"", "\"address.private\"", BadValue, "rules[1].id",
        "address.private"},
    {"unknown advice", "\"moveAdvice\": \"change\"", "\"moveAdvice\": \"stay\"", BadValue,
        "moveAdvice", "stay"},
    {"page that is a file", "https://example.com/filing", "file:///etc/passwd", BadValue,
        "filingUrl", "file:///etc/passwd"},
    {"page without safety", "https://example.com/filing", "http://example.com/", BadValue,
        "filingUrl", "http://example.com/"},
    {"page with a user", "https://example.com/filing", "https://a@example.com/", BadValue,
        "filingUrl", "https://a@example.com/"},
    {"key twice", "\"paid\": false", "\"paid\": false, \"paid\": true", Contradiction,
        "numbers.paid", "repeated"},
    {"key twice in an item", "\"mainland\": false", "\"mainland\": false, \"mainland\": true",
        Contradiction, "regions[1].mainland", "repeated"},
    {"key twice, once escaped", "\"paid\": false", "\"paid\": false, \"\\u0070aid\": true",
        Contradiction, "numbers.paid", "repeated"},
    {"product twice", "\"id\": \"clb\"", "\"id\": \"ecs\"", Contradiction, "products[1]",
        "repeated"},
    {"region twice", "\"id\": \"cn-hongkong\"", "\"id\": \"cn-beijing\"", Contradiction,
        "regions[1]", "repeated"},
    {"rule twice", "\"address.public\"", "\"product.supported\"", Contradiction, "rules[1]",
        "repeated"},
    {"status twice", "\"stopped\"", "\"running\"", Contradiction, "usableStatuses[1]", "repeated"},
    {"form twice", "^[a-f]+$", "^0[0-9]{11}$", Contradiction, "numbers.recorded[1]", "repeated"},
    {"product of a rule twice", "[\"ecs\"]", "[\"ecs\", \"ecs\"]", Contradiction,
        "rules[1].products[1]", "repeated"},
    {"rule for a product that is not there", "[\"ecs\"]", "[\"ecs\", \"nat\"]", Contradiction,
        "rules[1].products[1]", "product-unknown"},
    {"allowed without a quota", "\"quota\": 5", "\"quota\": 0", Contradiction, "products[0].quota",
        "allowed-without-quota"},
    {"a quota without being allowed", "\"quota\": 0", "\"quota\": 5", Contradiction,
        "products[1].quota", "quota-without-allowed"},
    {"steps that rise", "[90, 30, 1]", "[90, 1, 30]", Contradiction, "warningSteps[2]",
        "not-descending"},
    {"steps that stay", "[90, 30, 1]", "[90, 90, 1]", Contradiction, "warningSteps[1]",
        "not-descending"},
    {"issued form that cannot be recorded", "\"issued\": \"^0", "\"issued\": \"^1", Contradiction,
        "numbers.issued", "not-recordable"},
    {"product not asked of all", "\"products\": [], \"source\"",
        "\"products\": [\"ecs\"], \"source\"", Contradiction, "rules", "not-for-all"},
};

void compareError(const tl::expected<Rulebook, RulebookError> &book, RulebookErrorCode code,
    const QString &path, const QString &detail)
{
    QVERIFY(!book.has_value());
    QCOMPARE(book.error().path, path);
    QCOMPARE(QString(support::codeOf(book.error().code)), QString(support::codeOf(code)));
    QCOMPARE(book.error().detail, detail);
}

} // namespace

void RulebookReaderTest::aSmallRulebookIsRead()
{
    const auto book = readRulebook(smallest);
    if (!book)
        QFAIL(qPrintable(book.error().path + u' ' + book.error().detail));
    QCOMPARE(book->id, u"mine-1"_s);
    QCOMPARE(book->date, QDate(2026, 7, 1));
    QCOMPARE(book->name, (LocalText{u"我的"_s, u"Mine"_s}));
    QCOMPARE(book->product(u"clb"_s)->releaseAfterDays, 7);
    QVERIFY(book->rule(RuleId::AddressPublic, u"ecs"_s));
    QVERIFY(!book->rule(RuleId::AddressPublic, u"clb"_s));
    QVERIFY(!book->rule(RuleId::AccountOwned, u"ecs"_s));
    QVERIFY(book->rule(RuleId::ProductSupported, u"never-heard-of"_s));
    QCOMPARE(book->warningSteps, (std::vector{90, 30, 1}));
    QCOMPARE(book->filingUrl, u"https://example.com/filing"_s);
}

void RulebookReaderTest::whatIsWrongIsRefusedWithItsPath_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(cases)); ++i)
        QTest::newRow(cases[i].name) << i;
}

void RulebookReaderTest::whatIsWrongIsRefusedWithItsPath()
{
    QFETCH(int, index);
    const Case &wrong = cases[index];
    QByteArray json = smallest;
    const qsizetype at = json.indexOf(wrong.from);
    QVERIFY(at >= 0);
    json.replace(at, qsizetype(strlen(wrong.from)), wrong.to);
    compareError(readRulebook(json), wrong.code, QString::fromLatin1(wrong.path),
        QString::fromLatin1(wrong.detail));
}

void RulebookReaderTest::everyKeyMustBeThere_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"id", "date", "name", "source", "zone", "numbers", "products",
             "regions", "rules", "minimumTermMonths", "minimumRemainingDays", "bandwidthRequired",
             "usableStatuses", "moveAdvice", "downgradeEndangers", "durations", "warningSteps",
             "staleInventoryDays", "consoleUrl", "filingUrl", "consoleMenu", "servicePhone"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void RulebookReaderTest::everyKeyMustBeThere()
{
    QFETCH(QString, key);
    QByteArray json = smallest;
    const QByteArray line = "\n\"" + key.toLatin1() + "\":";
    QVERIFY(json.contains(line));
    json.replace(line, "\n\"other\":");
    compareError(readRulebook(json), MissingKey, key, key);
}

void RulebookReaderTest::textThatIsNotJsonIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<RulebookErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray() << NotJson << u"1:1"_s;
    QTest::newRow("words") << QByteArray("hello") << NotJson << u"1:2"_s;
    QTest::newRow("comma at the end") << QByteArray("{\n\"id\": \"x\",\n}") << NotJson << u"3:2"_s;
    QTest::newRow("list") << QByteArray("[]") << WrongType << u"object"_s;
    QTest::newRow("empty object") << QByteArray("{}") << MissingKey << u"id"_s;
}

void RulebookReaderTest::textThatIsNotJsonIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(RulebookErrorCode, code);
    QFETCH(QString, detail);
    compareError(readRulebook(json), code, code == MissingKey ? detail : QString(), detail);
}

void RulebookReaderTest::aByteOrderMarkIsTaken()
{
    QVERIFY(readRulebook("\xEF\xBB\xBF" + smallest).has_value());
    QByteArray twice = smallest;
    twice.replace("\"paid\": false", "\"paid\": false, \"paid\": true");
    compareError(
        readRulebook("\xEF\xBB\xBF" + twice), Contradiction, u"numbers.paid"_s, u"repeated"_s);
}

void RulebookReaderTest::damagedTextIsReadOrRefused()
{
    const bool holds = rc::check("any damage gives a rulebook or an error with its reason", [] {
        QByteArray json = smallest;
        const auto at = *rc::gen::inRange<qsizetype>(0, json.size());
        const auto size = *rc::gen::inRange<qsizetype>(0, 40);
        const auto with = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("{}[]\":,\\-019.eu \n\xFF\xE4tfn")));
        json.replace(at, size, QByteArray::fromStdString(with));
        const auto book = readRulebook(json);
        RC_ASSERT(book.has_value() || !book.error().detail.isEmpty());
    });
    QVERIFY(holds);
}

void RulebookReaderTest::aPatternTakesWholeTextsOnly()
{
    QByteArray json = smallest;
    json.replace("^[a-f]+$", "^a|b$");
    const auto book = readRulebook(json);
    QVERIFY(book.has_value());
    const QRegularExpression &pattern = book->recordedForms.back().pattern;
    QVERIFY(pattern.match(u"a"_s).hasMatch());
    QVERIFY(!pattern.match(u"anything"_s).hasMatch());
    QVERIFY(!pattern.match(u"rhubarb"_s).hasMatch());
}

void RulebookReaderTest::aFileIsReadOrRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    QTest::newRow("not there") << u"none.json"_s << u"not-found"_s;
    QTest::newRow("a folder") << u"."_s << u"not-a-file"_s;
    QTest::newRow("too large") << u"large.json"_s << u"too-large"_s;
}

void RulebookReaderTest::aFileIsReadOrRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, detail);
    const QTemporaryDir folder;
    QFile large(folder.filePath(u"large.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write(smallest + QByteArray(largestRulebookBytes, ' '));
    large.close();
    const QString path = folder.filePath(name);
    compareError(readRulebookFile(path), Unreadable, path, detail);
}

void RulebookReaderTest::aFileIsReadLikeItsText()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"规则书.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(smallest);
    file.close();
    const auto book = readRulebookFile(file.fileName());
    QVERIFY(book.has_value());
    QCOMPARE(book->id, u"mine-1"_s);
}

} // namespace beian::rulebook

QTEST_APPLESS_MAIN(beian::rulebook::RulebookReaderTest)
#include "tst_rulebook_reader.moc"
