#include "core/rulebook/built_in.h"
#include "tests/support/servers.h"
#include "ui/timeline/timeline_file.h"
#include "ui/timeline/timeline_view.h"

#include <QBuffer>
#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace beian;
using namespace Qt::StringLiterals;
using ui::TimeScale;
using ui::TimelineRows;

/// The timeline: days and rows without pixels, then the widget by keys and clicks, then its pictures.
class TestTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFittedLineHasNowAndTheLastDay();
    void aFittedLineShowsAtLeastTheNinetiethDay();
    void zoomingKeepsWhatStandsUnderThePointer_data();
    void zoomingKeepsWhatStandsUnderThePointer();
    void zoomingHasAnEndAtBothSides();
    void monthsBeginAtTheZonesMidnight();
    void monthsStandApart_data();
    void monthsStandApart();
    void withoutANowThereAreNoMonths();
    void aRowIsFoundWhereItStands();
    void ofManyRowsOnlyTheSeenOnesArePainted();

    void keysSelectAndOpen();
    void keysZoomPanAndFit();
    void aClickSelectsTheRowUnderIt();
    void whatIsSelectedStaysWhenServersCome();
    void theWheelZoomsWithControlOnly();
    void aTremblingClickPansNothing();
    void aDragPans();
    void whatNeverEndsAndWhatIsNotStatedIsSaid();
    void aScreenReaderIsToldTheSelection();

    void svgHasEveryServerByName();
    void aBitmapHoldsOnlySoMany();
};

namespace {

const QDateTime &now()
{
    static const QDateTime moment = tests::testNow();
    return moment;
}

usecases::ServerBar bar(const QString &name, int days)
{
    usecases::ServerBar bar;
    bar.key = tests::goodServer().key;
    bar.key.id = u"i-"_s + name;
    bar.name = name;
    bar.expires = model::Expiry::at(now().addDays(days));
    bar.riders = {{name + u".example.com"_s, rules::Level::Safe}};
    return bar;
}

ui::TimelineContent contentOf(const QStringList &names)
{
    ui::TimelineContent content{now(), {}, rulebook::builtInRulebooks().front()};
    for (const QString &name : names)
        content.bars.push_back(bar(name, 30 * (1 + static_cast<int>(content.bars.size()))));
    return content;
}

TimeScale scaleOf(int days, double width)
{
    TimeScale scale(now(), std::chrono::hours(8));
    scale.fit(now().addDays(days), width);
    return scale;
}

std::unique_ptr<ui::TimelineView> shown(const QStringList &names)
{
    auto view = std::make_unique<ui::TimelineView>(nullptr);
    view->setContent(contentOf(names));
    view->resize(900, 400);
    view->show();
    const bool isExposed = QTest::qWaitForWindowExposed(view.get());
    Q_ASSERT(isExposed);
    view->activateWindow();
    view->setFocus();
    return view;
}

} // namespace

void TestTimeline::aFittedLineHasNowAndTheLastDay()
{
    const TimeScale scale = scaleOf(365, 1000);
    QVERIFY(scale.at(now()) > 0);
    QVERIFY(scale.at(now().addDays(365)) < 1000);
    QVERIFY(scale.at(now().addDays(365)) > 900);
}

void TestTimeline::aFittedLineShowsAtLeastTheNinetiethDay()
{
    const TimeScale scale = scaleOf(5, 600);
    QVERIFY(scale.at(now().addDays(90)) < 600);
}

void TestTimeline::zoomingKeepsWhatStandsUnderThePointer_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("nearer") << 1.25;
    QTest::newRow("much nearer") << 4.0;
    QTest::newRow("farther") << 0.5;
}

void TestTimeline::zoomingKeepsWhatStandsUnderThePointer()
{
    QFETCH(const double, factor);
    TimeScale scale = scaleOf(365, 1000);
    const QDateTime there = now().addDays(200);
    const double x = scale.at(there);
    const double before = scale.pixelsPerDay();
    scale.zoom(factor, x);
    QCOMPARE(scale.pixelsPerDay(), before * factor);
    QVERIFY(qAbs(scale.at(there) - x) < 0.001);
}

void TestTimeline::zoomingHasAnEndAtBothSides()
{
    TimeScale scale = scaleOf(365, 1000);
    for (int i = 0; i < 100; ++i)
        scale.zoom(2, 0);
    QCOMPARE(scale.pixelsPerDay(), 24.0);
    for (int i = 0; i < 100; ++i)
        scale.zoom(0.5, 0);
    QCOMPARE(scale.pixelsPerDay(), 1000.0 / 3650.0);
}

void TestTimeline::monthsBeginAtTheZonesMidnight()
{
    const TimeScale scale = scaleOf(200, 1000);
    for (const TimeScale::Tick &tick : scale.ticks(1000, 50)) {
        QCOMPARE(tick.day.day(), 1);
        // Beijing's midnight is 16:00 of the day before.
        const QDateTime midnight(tick.day.addDays(-1), QTime(16, 0), Qt::UTC);
        QVERIFY(qAbs(scale.at(midnight) - tick.x) < 0.001);
    }
}

void TestTimeline::monthsStandApart_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("a quarter") << 90;
    QTest::newRow("a year") << 365;
    QTest::newRow("five years") << 1825;
    QTest::newRow("thirty years") << 10950;
}

void TestTimeline::monthsStandApart()
{
    QFETCH(const int, days);
    const std::vector<TimeScale::Tick> ticks = scaleOf(days, 1000).ticks(1000, 96);
    QVERIFY(!ticks.empty());
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        QVERIFY(ticks[i].x >= 0 && ticks[i].x <= 1000);
        QVERIFY(i == 0 || ticks[i].x - ticks[i - 1].x >= 96);
    }
}

void TestTimeline::withoutANowThereAreNoMonths()
{
    const TimeScale scale((QDateTime()), std::chrono::hours(8));
    QVERIFY(scale.ticks(1000, 96).empty());
}

void TestTimeline::aRowIsFoundWhereItStands()
{
    for (const int scrolled : {0, 17, 1000}) {
        const TimelineRows rows(1000, 900, scrolled);
        for (const int index : {0, 1, 20, 999}) {
            const QRect row = rows.row(index);
            if (row.top() < TimelineRows::headHeight())
                continue;
            QCOMPARE(rows.at(row.top()), index);
            QCOMPARE(rows.at(row.bottom()), index);
            QVERIFY(row.contains(rows.name(index)));
            QVERIFY(row.contains(rows.band(index)));
            QVERIFY(row.contains(rows.riders(index)));
        }
        QCOMPARE(rows.at(0), -1); // the head
    }
    QCOMPARE(TimelineRows(1, 900, 0).at(5000), -1);
}

void TestTimeline::ofManyRowsOnlyTheSeenOnesArePainted()
{
    const int height = 600;
    const TimelineRows rows(100'000, 900, 3'000'000);
    const int seen = rows.endSeen(height) - rows.firstSeen();
    QVERIFY(seen > 0);
    QVERIFY(seen <= height / TimelineRows::rowHeight() + 2);
    QVERIFY(rows.row(rows.firstSeen()).bottom() >= TimelineRows::headHeight());
    QVERIFY(rows.row(rows.endSeen(height) - 1).top() <= height);
}

void TestTimeline::keysSelectAndOpen()
{
    const auto view = shown({u"one"_s, u"two"_s, u"three"_s});
    const QSignalSpy opened(view.get(), &ui::TimelineView::opened);
    view->select(-1);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->selected(), 0);
    QTest::keyClick(view.get(), Qt::Key_End);
    QCOMPARE(view->selected(), 2);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->selected(), 2);
    QTest::keyClick(view.get(), Qt::Key_Up);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<model::InstanceKey>().id, u"i-two"_s);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QCOMPARE(view->selected(), 0);
}

void TestTimeline::keysZoomPanAndFit()
{
    const auto view = shown({u"one"_s, u"two"_s});
    const double fitted = view->scale().pixelsPerDay();
    const double nowAt = view->scale().at(now());
    QTest::keyClick(view.get(), Qt::Key_Plus);
    QVERIFY(view->scale().pixelsPerDay() > fitted);
    QTest::keyClick(view.get(), Qt::Key_Minus);
    QTest::keyClick(view.get(), Qt::Key_Minus);
    QVERIFY(view->scale().pixelsPerDay() < fitted);
    QTest::keyClick(view.get(), Qt::Key_0);
    QCOMPARE(view->scale().pixelsPerDay(), fitted);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QVERIFY(view->scale().at(now()) < nowAt);
    QTest::keyClick(view.get(), Qt::Key_Left);
    QCOMPARE(view->scale().at(now()), nowAt);
}

void TestTimeline::aClickSelectsTheRowUnderIt()
{
    const auto view = shown({u"one"_s, u"two"_s, u"three"_s});
    const QSignalSpy opened(view.get(), &ui::TimelineView::opened);
    const QPoint second = view->rowRect(1).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(view->selected(), 1);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(opened.count(), 1);
}

void TestTimeline::whatIsSelectedStaysWhenServersCome()
{
    const auto view = shown({u"one"_s, u"two"_s});
    view->select(1);
    view->setContent(contentOf({u"zero"_s, u"one"_s, u"two"_s}));
    QCOMPARE(view->selected(), 2);
    view->setContent(contentOf({u"zero"_s}));
    QCOMPARE(view->selected(), -1);
}

void TestTimeline::theWheelZoomsWithControlOnly()
{
    const auto view = shown({u"one"_s});
    const double fitted = view->scale().pixelsPerDay();
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        const QPointF at = view->viewport()->rect().center();
        QWheelEvent event(at, view->viewport()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton,
            modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &event);
    };
    turn({});
    QCOMPARE(view->scale().pixelsPerDay(), fitted);
    turn(Qt::ControlModifier);
    QVERIFY(view->scale().pixelsPerDay() > fitted);
}

void TestTimeline::aTremblingClickPansNothing()
{
    const auto view = shown({u"one"_s});
    const double nowAt = view->scale().at(now());
    const QPoint at = view->rowRect(0).center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(view->viewport(), at + QPoint(1, 0));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at + QPoint(1, 0));
    QCOMPARE(view->scale().at(now()), nowAt);
}

void TestTimeline::aDragPans()
{
    const auto view = shown({u"one"_s});
    const double nowAt = view->scale().at(now());
    const QPoint at = view->rowRect(0).center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(view->viewport(), at + QPoint(60, 0));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at + QPoint(60, 0));
    QCOMPARE(view->scale().at(now()), nowAt + 60);
}

void TestTimeline::whatNeverEndsAndWhatIsNotStatedIsSaid()
{
    usecases::ServerBar one = bar(u"one"_s, 10);
    const QString ten = ui::remainingText(one, now());
    QVERIFY(ten.contains(u"10"_s));
    one.expires = model::Expiry::never();
    const QString never = ui::remainingText(one, now());
    one.expires = {};
    const QString open = ui::remainingText(one, now());
    one.expires = model::Expiry::at(now());
    const QString over = ui::remainingText(one, now());
    QCOMPARE((QSet<QString>{ten, never, open, over}.size()), 4);
}

void TestTimeline::aScreenReaderIsToldTheSelection()
{
    const auto view = shown({u"one"_s, u"two"_s});
    QVERIFY(!view->accessibleName().isEmpty());
    view->select(1);
    QVERIFY(view->accessibleDescription().contains(u"two"_s));
    QVERIFY(view->accessibleDescription().contains(u"two.example.com"_s));
}

void TestTimeline::svgHasEveryServerByName()
{
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names.append(u"server%1"_s.arg(i));
    const ui::TimelineContent content = contentOf(names);
    QCOMPARE(ui::serversOnPicture(ui::PictureFormat::Svg, content), 300);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    QVERIFY(ui::timelinePicture(ui::PictureFormat::Svg, content)(buffer));
    QSvgRenderer renderer;
    QVERIFY(renderer.load(buffer.data()));
    for (const QString &name : names)
        QVERIFY2(buffer.data().contains(name.toUtf8()), qPrintable(name));
}

void TestTimeline::aBitmapHoldsOnlySoMany()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names.append(u"server%1"_s.arg(i));
    const ui::TimelineContent content = contentOf(names);
    const int servers = ui::serversOnPicture(ui::PictureFormat::Png, content);
    QVERIFY(servers > 50 && servers < 1000);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    QVERIFY(ui::timelinePicture(ui::PictureFormat::Png, content)(buffer));
    const QImage image = QImage::fromData(buffer.data(), "PNG");
    QVERIFY(image.height() > 2 * servers * TimelineRows::rowHeight());
    QVERIFY(image.height() < 32767);
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
