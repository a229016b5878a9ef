// Cells of spreadsheets, and files that are none.

#include "core/exchange/sheet_number.h"
#include "core/exchange/sheet_rows.h"
#include "tests/exchange/inventory_facts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace beian::tests {

using exchange::DayCount;
using exchange::NumberLook;

class WorkbookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormatSaysWhatANumberIs_data();
    void aFormatSaysWhatANumberIs();
    void builtInFormatsAreKnownByNumber_data();
    void builtInFormatsAreKnownByNumber();
    void numbersAreShownAsAPersonSeesThem_data();
    void numbersAreShownAsAPersonSeesThem();
    void escapedCharactersBecomeThemselves_data();
    void escapedCharactersBecomeThemselves();
    void everyCutOfAWorkbookIsSurvived();
    void everyDamagedByteOfAWorkbookIsSurvived();
};

void WorkbookTest::aFormatSaysWhatANumberIs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberLook>("look");
    QTest::newRow("general") << u"General"_s << NumberLook::Number;
    QTest::newRow("digits") << u"#,##0.00"_s << NumberLook::Number;
    QTest::newRow("letters in quotes") << u"0\"days\""_s << NumberLook::Number;
    QTest::newRow("escaped letter") << u"0\\d"_s << NumberLook::Number;
    QTest::newRow("colour") << u"[Red]0"_s << NumberLook::Number;
    QTest::newRow("day") << u"yyyy/m/d"_s << NumberLook::Day;
    QTest::newRow("Chinese day") << u"yyyy\"年\"m\"月\"d\"日\";@"_s << NumberLook::Day;
    QTest::newRow("locale and time") << u"[$-804]yyyy/m/d\\ hh:mm;@"_s << NumberLook::DayAndTime;
    QTest::newRow("long hours") << u"[h]:mm"_s << NumberLook::DayAndTime;
    QTest::newRow("negative part") << u"0;\"d\"d"_s << NumberLook::Number;
    QTest::newRow("open quote") << u"0\"days"_s << NumberLook::Number;
}

void WorkbookTest::aFormatSaysWhatANumberIs()
{
    QFETCH(QString, code);
    QFETCH(NumberLook, look);
    QCOMPARE(exchange::lookOfFormat(QStringView(code)), look);
}

void WorkbookTest::builtInFormatsAreKnownByNumber_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<NumberLook>("look");
    for (const int id : {-1, 0, 1, 9, 13, 23, 26, 37, 44, 48, 49, 59, 1000})
        QTest::addRow("%d is a number", id) << id << NumberLook::Number;
    for (const int id : {14, 15, 17, 27, 31, 36, 50, 54, 57, 58})
        QTest::addRow("%d is a day", id) << id << NumberLook::Day;
    for (const int id : {18, 21, 22, 32, 35, 45, 47, 55, 56})
        QTest::addRow("%d is a time", id) << id << NumberLook::DayAndTime;
}

void WorkbookTest::builtInFormatsAreKnownByNumber()
{
    QFETCH(int, id);
    QFETCH(NumberLook, look);
    QCOMPARE(exchange::lookOfFormat(id), look);
}

void WorkbookTest::numbersAreShownAsAPersonSeesThem_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<NumberLook>("look");
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << u"5"_s << NumberLook::Number << u"5"_s;
    QTest::newRow("whole with a point") << u"5.0"_s << NumberLook::Number << u"5"_s;
    QTest::newRow("large") << u"1.049056E6"_s << NumberLook::Number << u"1049056"_s;
    QTest::newRow("larger than a number holds")
        << u"1.23E+20"_s << NumberLook::Number << u"1.23E+20"_s;
    QTest::newRow("part") << u"0.5"_s << NumberLook::Number << u"0.5"_s;
    QTest::newRow("no number") << u"i-1"_s << NumberLook::Day << u"i-1"_s;
    QTest::newRow("empty") << QString() << NumberLook::Day << QString();
    QTest::newRow("day") << u"46446"_s << NumberLook::Day << u"2027-02-28"_s;
    QTest::newRow("midnight") << u"46446"_s << NumberLook::DayAndTime << u"2027-02-28 00:00"_s;
    QTest::newRow("last second") // as a spreadsheet writes 23:59:59
        << u"46446.999988425923"_s << NumberLook::DayAndTime << u"2027-02-28 23:59:59"_s;
    QTest::newRow("last minute") << u"46446.999305555553"_s << NumberLook::DayAndTime
                                 << u"2027-02-28 23:59"_s;
    QTest::newRow("hidden time") << u"46446.25"_s << NumberLook::Day << u"2027-02-28 06:00"_s;
    QTest::newRow("before all days") << u"-1"_s << NumberLook::Day << u"-1"_s;
    QTest::newRow("after all days") << u"1E9"_s << NumberLook::Day << u"1E9"_s;
    QTest::newRow("infinite") << u"inf"_s << NumberLook::Day << u"inf"_s;
}

void WorkbookTest::numbersAreShownAsAPersonSeesThem()
{
    QFETCH(QString, number);
    QFETCH(NumberLook, look);
    QFETCH(QString, shown);
    QCOMPARE(exchange::shownNumber(number, look, DayCount::From1900), shown);
}

void WorkbookTest::escapedCharactersBecomeThemselves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"a_x"_s << u"a_x"_s;
    QTest::newRow("return") << u"a_x000D_\nb"_s << u"a\nb"_s;
    QTest::newRow("underscore") << u"_x005F_x000D_"_s << u"_x000D_"_s;
    QTest::newRow("no digits") << u"_xGGGG_"_s << u"_xGGGG_"_s;
    QTest::newRow("cut") << u"_x000D"_s << u"_x000D"_s;
    QTest::newRow("half a character") << u"a_xD83D_b"_s << u"ab"_s;
    QTest::newRow("NUL") << u"a_x0000_b"_s << u"ab"_s;
}

void WorkbookTest::escapedCharactersBecomeThemselves()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(exchange::unescapedText(text), plain);
}

void WorkbookTest::everyCutOfAWorkbookIsSurvived()
{
    const QByteArray whole = fixture(u"console.xlsx"_s);
    for (qsizetype length = 4; length < whole.size(); ++length) {
        model::Snapshot snapshot;
        // The comment at a zip file's end may be missing; all else is needed.
        QCOMPARE(outcomeOf(readBytes(whole.first(length), snapshot)), u"damaged-workbook"_s);
        QVERIFY(snapshot.instances.empty());
    }
}

void WorkbookTest::everyDamagedByteOfAWorkbookIsSurvived()
{
    const QByteArray whole = fixture(u"macintosh.xlsx"_s);
    model::Snapshot expected;
    QCOMPARE(outcomeOf(readBytes(whole, expected)), u"ok"_s);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char damage : {'\0', '\xFF', '<'}) {
            QByteArray damaged = whole;
            damaged[at] = damage;
            model::Snapshot snapshot;
            const auto report = readBytes(damaged, snapshot);
            QVERIFY(report || snapshot.instances.empty());
        }
    }
}

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::WorkbookTest)
#include "tst_workbook.moc"
