#include "app/cli/instants.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestInstants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instantNeedsItsZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("utc") << u"2026-03-01T02:00:00Z"_s << u"2026-03-01T02:00:00Z"_s;
        QTest::newRow("beijing") << u"2026-03-01T10:00:00+08:00"_s << u"2026-03-01T02:00:00Z"_s;
        QTest::newRow("minutes") << u"2026-03-01T10:00+08:00"_s << u"2026-03-01T02:00:00Z"_s;
        QTest::newRow("no zone") << u"2026-03-01T10:00:00"_s << QString();
        QTest::newRow("day alone") << u"2026-03-01"_s << QString();
        QTest::newRow("no such day") << u"2026-02-30T10:00:00Z"_s << QString();
        QTest::newRow("words") << u"tomorrow"_s << QString();
    }

    void instantNeedsItsZone()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, utc);
        const auto instant = cli::parseInstant(text);
        QCOMPARE(instant ? instant->toString(Qt::ISODate) : QString(), utc);
    }

    void malformedDayNamesItsOption()
    {
        const auto day = cli::dayOption(u"approved"_s, u"2026-13-01"_s);
        QVERIFY(!day);
        QCOMPARE(day.error().refusal()->code, model::RefusalCode::FieldBad);
        QCOMPARE(day.error().refusal()->arguments,
            QStringList({u"approved"_s, u"2026-13-01"_s}));
    }

    void emptyTextIsNotStated()
    {
        const auto day = cli::dayOption(u"approved"_s, QString());
        QVERIFY(day);
        QVERIFY(!day->isValid());
    }
};

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::TestInstants)
#include "tst_cli_instants.moc"
