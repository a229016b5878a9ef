#include "core/exchange/moment.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace beian::exchange {

class MomentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormMeansItsInstant_data();
    void everyFormMeansItsInstant();
    void endIsTheMidnightAfter_data();
    void endIsTheMidnightAfter();
    void sentinelsMeanNever_data();
    void sentinelsMeanNever();
    void nothingIsNotStated_data();
    void nothingIsNotStated();
    void whatIsNoTimeIsBad_data();
    void whatIsNoTimeIsBad();
};

void MomentTest::everyFormMeansItsInstant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant");

    QTest::newRow("no seconds") << u"2017-12-10T04:04Z"_s << u"2017-12-10T04:04:00Z"_s;
    QTest::newRow("seconds") << u"2021-05-08T16:00:01Z"_s << u"2021-05-08T16:00:01Z"_s;
    QTest::newRow("offset without colon")
        << u"2026-11-08T16:00:00.000+0000"_s << u"2026-11-08T16:00:00Z"_s;
    QTest::newRow("Beijing offset") << u"2026-11-09T00:00:00+08:00"_s << u"2026-11-08T16:00:00Z"_s;
    QTest::newRow("western offset") << u"2026-11-08T11:30:00-0430"_s << u"2026-11-08T16:00:00Z"_s;
    QTest::newRow("milliseconds") << u"1770717600000"_s << u"2026-02-10T10:00:00Z"_s;
    QTest::newRow("seconds since 1970") << u"1513947075"_s << u"2017-12-22T12:51:15Z"_s;
    QTest::newRow("local") << u"2026-06-02 08:00:00"_s << u"2026-06-02T00:00:00Z"_s;
    QTest::newRow("local with T") << u"2026-06-02T08:00:00"_s << u"2026-06-02T00:00:00Z"_s;
    QTest::newRow("spreadsheet") << u"2026/6/2 8:05"_s << u"2026-06-02T00:05:00Z"_s;
    QTest::newRow("Chinese") << u"2026年6月2日 8时5分6秒"_s << u"2026-06-02T00:05:06Z"_s;
    QTest::newRow("day") << u"2026-06-02"_s << u"2026-06-01T16:00:00Z"_s;
    QTest::newRow("Chinese day") << u"2026年06月02日"_s << u"2026-06-01T16:00:00Z"_s;
    QTest::newRow("24:00") << u"2026-06-02 24:00:00"_s << u"2026-06-02T16:00:00Z"_s;
    QTest::newRow("blanks around") << u" 2017-12-10T04:04Z\n"_s << u"2017-12-10T04:04:00Z"_s;
    QTest::newRow("last second of a start")
        << u"2026-06-02 23:59:59"_s << u"2026-06-02T15:59:59Z"_s;
}

void MomentTest::everyFormMeansItsInstant()
{
    QFETCH(QString, text);
    QFETCH(QString, instant);
    const Moment moment = parseMoment(text, MomentUse::Start);
    QCOMPARE(moment.kind, Moment::Kind::At);
    QCOMPARE(moment.instant.toString(Qt::ISODate), instant);
    QCOMPARE(moment.instant.timeSpec(), Qt::UTC);
}

void MomentTest::endIsTheMidnightAfter_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("platform") << u"2026-06-02T16:00Z"_s;
    QTest::newRow("console") << u"2026-06-02 23:59:59"_s;
    QTest::newRow("console, seconds cut by a spreadsheet") << u"2026/6/2 23:59"_s;
    QTest::newRow("day") << u"2026-06-02"_s;
    QTest::newRow("midnight") << u"2026-06-03 00:00:00"_s;
    QTest::newRow("last second in UTC") << u"2026-06-02T15:59:59Z"_s;
}

void MomentTest::endIsTheMidnightAfter()
{
    QFETCH(QString, text);
    const Moment moment = parseMoment(text, MomentUse::End);
    QCOMPARE(moment.instant.toString(Qt::ISODate), u"2026-06-02T16:00:00Z"_s);
}

void MomentTest::sentinelsMeanNever_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("ecs") << u"2099-12-31T15:59Z"_s;
    QTest::newRow("console") << u"2099-12-31 23:59:59"_s;
    QTest::newRow("clb") << u"2999-09-08T16:00:00Z"_s;
    QTest::newRow("clb stamp") << u"32493801600000"_s;
    QTest::newRow("apsara stack") << u"1970-01-01T00:00Z"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("word") << u"永久"_s;
}

void MomentTest::sentinelsMeanNever()
{
    QFETCH(QString, text);
    QCOMPARE(parseMoment(text, MomentUse::End).kind, Moment::Kind::Never);
}

void MomentTest::nothingIsNotStated_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"  "_s;
    QTest::newRow("dash") << u"-"_s;
    QTest::newRow("dashes") << u"--"_s;
    QTest::newRow("null") << u"null"_s;
}

void MomentTest::nothingIsNotStated()
{
    QFETCH(QString, text);
    QCOMPARE(parseMoment(text, MomentUse::End).kind, Moment::Kind::NotStated);
}

void MomentTest::whatIsNoTimeIsBad_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << u"soon"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s;
    QTest::newRow("no such hour") << u"2026-02-20 25:00"_s;
    QTest::newRow("prose behind") << u"2026-02-20 10:00 in the morning"_s;
    QTest::newRow("hour alone") << u"2026年04月28日0点"_s;
    QTest::newRow("American") << u"12/31/2026"_s;
    QTest::newRow("other digits") << u"20261231"_s;
    QTest::newRow("more digits than a number holds") << u"99999999999999999999"_s;
    QTest::newRow("two dates") << u"2026-02-202026-02-21"_s;
    QTest::newRow("offset of a day") << u"2026-02-20T10:00:00+24:00"_s;
}

void MomentTest::whatIsNoTimeIsBad()
{
    QFETCH(QString, text);
    QCOMPARE(parseMoment(text, MomentUse::End).kind, Moment::Kind::Bad);
}

} // namespace beian::exchange

QTEST_APPLESS_MAIN(beian::exchange::MomentTest)
#include "tst_moment.moc"
