#include "core/model/lifecycle.h"

#include <QStringList>
#include <QTest>

namespace beian::model {

using namespace Qt::StringLiterals;

class LifecycleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStageAnswersEveryEvent_data();
    void everyStageAnswersEveryEvent();
    void anEndedStageHasNoWayOut();
    void stagesFallIntoTheirKinds_data();
    void stagesFallIntoTheirKinds();
    void aPersonIsNeverOfferedSupersede();
    void wordsOfStagesAndEventsLeadBack();
};

namespace {

// The filing's whole life. One column an event, in the order of `events`; "-" is refused.
constexpr const char *events = "submit pass approve reject resubmit correct discard abandon cancel "
                               "revoke supersede notice rectified";

struct Row {
    const char *stage;
    const char *targets;
};

constexpr Row table[] = {
    {"draft", "provider-review - - - - draft discarded - - - - - -"},
    {"provider-review", "- sms-check - rejected - - - abandoned - - - - -"},
    {"sms-check", "- authority-review - rejected - - - abandoned - - - - -"},
    {"authority-review", "- - approved rejected - - - - - - - - -"},
    {"approved", "- - - - - - - - cancelled revoked superseded approved approved"},
    {"rejected", "- - - - provider-review rejected - abandoned - - - - -"},
    {"abandoned", "- - - - - - - - - - - - -"},
    {"cancelled", "- - - - - - - - - - - - -"},
    {"revoked", "- - - - - - - - - - - - -"},
    {"superseded", "- - - - - - - - - - - - -"},
    {"discarded", "- - - - - - - - - - - - -"},
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void LifecycleTest::everyStageAnswersEveryEvent_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("target");
    const QStringList columns = words(events);
    QCOMPARE(std::size(table), support::enumNames<Stage>.size());
    QCOMPARE(std::size_t(columns.size()), support::enumNames<FilingEvent>.size());
    for (const Row &row : table) {
        const QStringList targets = words(row.targets);
        QCOMPARE(targets.size(), columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString stage = QString::fromLatin1(row.stage);
            QTest::addRow("%s %s", row.stage, qPrintable(columns.at(i)))
                << stage << columns.at(i) << targets.at(i);
        }
    }
}

void LifecycleTest::everyStageAnswersEveryEvent()
{
    QFETCH(QString, stage);
    QFETCH(QString, event);
    QFETCH(QString, target);
    const auto from = support::fromCode<Stage>(stage);
    const auto what = support::fromCode<FilingEvent>(event);
    QVERIFY(from && what);
    const std::optional<Stage> to = transition(*from, *what);
    QCOMPARE(to ? QString(support::codeOf(*to)) : u"-"_s, target);
}

void LifecycleTest::anEndedStageHasNoWayOut()
{
    for (const auto &stage : support::enumNames<Stage>)
        QCOMPARE(isEnded(stage.value), eventsFrom(stage.value).empty());
}

void LifecycleTest::stagesFallIntoTheirKinds_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("draft") << u"draft"_s << u"unfinished"_s;
    QTest::newRow("provider-review") << u"provider-review"_s << u"unfinished submitted"_s;
    QTest::newRow("sms-check") << u"sms-check"_s << u"unfinished submitted"_s;
    QTest::newRow("authority-review") << u"authority-review"_s << u"unfinished submitted"_s;
    QTest::newRow("rejected") << u"rejected"_s << u"unfinished submitted"_s;
    QTest::newRow("approved") << u"approved"_s << u""_s;
    for (const char *ended : {"abandoned", "cancelled", "revoked", "superseded", "discarded"})
        QTest::newRow(ended) << QString::fromLatin1(ended) << u"ended"_s;
}

void LifecycleTest::stagesFallIntoTheirKinds()
{
    QFETCH(QString, stage);
    QFETCH(QString, kinds);
    const auto value = support::fromCode<Stage>(stage);
    QVERIFY(value);
    const QStringList expected = kinds.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(isEnded(*value), expected.contains(u"ended"_s));
    QCOMPARE(isUnfinished(*value), expected.contains(u"unfinished"_s));
    QCOMPARE(isInReview(*value), expected.contains(u"submitted"_s));
}

void LifecycleTest::aPersonIsNeverOfferedSupersede()
{
    using enum FilingEvent;
    QCOMPARE(eventsFrom(Stage::Approved), (std::vector{Cancel, Revoke, Notice, Rectified}));
    QCOMPARE(eventsFrom(Stage::Draft), (std::vector{Submit, Correct, Discard}));
}

void LifecycleTest::wordsOfStagesAndEventsLeadBack()
{
    for (const auto &stage : support::enumNames<Stage>)
        QCOMPARE(support::fromCode<Stage>(QString(support::codeOf(stage.value))), stage.value);
    for (const auto &event : support::enumNames<FilingEvent>)
        QCOMPARE(
            support::fromCode<FilingEvent>(QString(support::codeOf(event.value))), event.value);
    QCOMPARE(support::fromCode<Stage>(u"Draft"), std::nullopt);
    QCOMPARE(support::fromCode<Stage>(u""), std::nullopt);
}

} // namespace beian::model

QTEST_APPLESS_MAIN(beian::model::LifecycleTest)
#include "tst_lifecycle.moc"
