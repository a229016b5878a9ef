// How long the window stands still: the longest time that the event loop does not turn while somebody
// goes through the pages of a large ledger. `event_loop_gap LEDGER` prints one JSON object, step by
// step in milliseconds.

#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/ledger/sqlite/sqlite_files.h"
#include "core/rulebook/built_in.h"
#include "core/support/clock.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/advance_filing.h"
#include "core/usecases/record_number.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QWizard>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace beian;
using namespace Qt::StringLiterals;

namespace
{

constexpr int sites = 400;
constexpr int quietMs = 300;     // nothing works for so long: the step is over
constexpr int longestMs = 60000; // of a step

class UtcClock final : public support::Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromString(u"2025-09-01T00:00:00Z"_s, Qt::ISODate);
    }
};

/// Sites on the first servers of the ledger, so that there is something to be seen.
bool fileSites(ui::Session &session)
{
    const usecases::Desk desk = session.desk();
    ledger::Filter some;
    some.limit = sites;
    const auto reader = desk.ledger.read();
    const auto servers = reader ? (*reader)->instances(some) : tl::unexpected(reader.error());
    if (!servers)
        return false;
    int number = 0;
    for (const model::Instance &server : *servers) {
        usecases::RecordRequest record;
        record.instance = server.key;
        record.pasted = u"0%1"_s.arg(10000000000 + number);
        usecases::BindRequest bind;
        bind.number = record.pasted;
        bind.unfitServer = usecases::UnfitServer::GoOn; // some are: it is to be seen
        bind.domain = u"site-%1.com"_s.arg(number++);
        if (!usecases::recordNumber(desk, record, session.occasion())
            || !usecases::bindNumber(desk, bind, session.occasion()))
            return false;
    }
    // One of them can be moved.
    using model::FilingEvent;
    for (const FilingEvent event :
        {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass, FilingEvent::Approve}) {
        usecases::AdvanceRequest step;
        step.subject = u"site-0.com"_s;
        step.event = event;
        step.icp = u"浙ICP备12345678号-1"_s;
        step.unfitServer = usecases::UnfitServer::GoOn;
        if (!usecases::advanceFiling(desk, step, session.occasion()))
            return false;
    }
    return true;
}

class GapBench final
{
public:
    explicit GapBench(ui::MainWindow &window)
        : m_window(window)
    {
        m_tick.setInterval(1);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { noteTurn(); });
        m_tick.start();
    }

    /// Runs the step as an event, and waits until nothing works any more.
    void step(const QString &name, const std::function<void()> &act)
    {
        m_longest = 0;
        m_sinceTurn.start();
        QTimer::singleShot(0, &m_window, act);
        QElapsedTimer since;
        since.start();
        do {
            const std::clock_t before = std::clock();
            turnFor(quietMs);
            const double busy = double(std::clock() - before) / CLOCKS_PER_SEC * 1000;
            if (busy < quietMs * 0.2)
                break;
        } while (since.elapsed() < longestMs);
        m_gaps.insert(name, double(m_longest) / 1e6);
    }

    [[nodiscard]] const QJsonObject &gaps() const { return m_gaps; }

private:
    void noteTurn()
    {
        m_longest = std::max(m_longest, m_sinceTurn.nsecsElapsed());
        m_sinceTurn.start();
    }

    void turnFor(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    ui::MainWindow &m_window;
    QTimer m_tick;
    QElapsedTimer m_sinceTurn;
    qint64 m_longest = 0;
    QJsonObject m_gaps;
};

void walk(ui::MainWindow &window, ui::Session &session, GapBench &bench)
{
    auto *side = window.findChild<QListWidget *>(u"sideList"_s);
    const auto page = [&](const char *name) {
        return window.findChild<QWidget *>(QString::fromLatin1(name));
    };
    bench.step(u"overview"_s, [] {}); // it fills while nobody does anything
    bench.step(u"instances"_s, [&] { side->setCurrentRow(2); });
    auto *list = page("listPage_instances")->findChild<QTableView *>(u"listView"_s);
    auto *filter = page("listPage_instances")->findChild<QLineEdit *>(u"filterEdit"_s);
    for (const QString &text : {u"9"_s, u"99"_s, u"999"_s, u""_s})
        bench.step(u"filter “%1”"_s.arg(text), [&] { filter->setText(text); });
    bench.step(u"sort"_s, [&] { list->sortByColumn(4, Qt::DescendingOrder); });
    bench.step(u"scroll"_s,
        [&] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 2); });
    bench.step(u"select a server"_s, [&] { list->selectRow(list->model()->rowCount() / 2); });
    bench.step(u"select them all"_s, [&] { list->selectAll(); });
    bench.step(u"a change meanwhile"_s, [&] { session.noteWrite(); });
    bench.step(u"sort them"_s, [&] { list->sortByColumn(1, Qt::AscendingOrder); });
    bench.step(u"filter them"_s, [&] { filter->setText(u"7"_s); });
    bench.step(u"list them all again"_s, [&] { filter->clear(); });
    bench.step(u"all but one"_s, [&] {
        list->selectAll();
        list->selectionModel()->select(list->model()->index(5, 0),
            QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    });
    bench.step(u"sort all but one"_s, [&] { list->sortByColumn(1, Qt::DescendingOrder); });
    bench.step(u"filter all but one"_s, [&] { filter->setText(u"7"_s); });
    bench.step(u"numbers"_s, [&] { side->setCurrentRow(3); });
    bench.step(u"filings"_s, [&] { side->setCurrentRow(4); });
    bench.step(u"select a filing"_s, [&] {
        page("listPage_filings")->findChild<QTableView *>(u"listView"_s)->selectRow(1);
    });
    bench.step(u"filter the filings"_s, [&] {
        page("listPage_filings")->findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"site-0."_s);
    });
    bench.step(u"select the one that can move"_s, [&] {
        page("listPage_filings")->findChild<QTableView *>(u"listView"_s)->selectRow(0);
    });
    bench.step(u"move a filing"_s, [&] {
        if (auto *move = window.findChild<QPushButton *>(u"moveFiling"_s))
            move->click();
    });
    bench.step(u"self-check"_s, [&] { side->setCurrentRow(5); });
    bench.step(u"history"_s, [&] { side->setCurrentRow(6); });
    bench.step(u"settings"_s, [&] { side->setCurrentRow(7); });
    bench.step(u"check the ledger"_s,
        [&] { window.findChild<QPushButton *>(u"checkLedgerButton"_s)->click(); });
    bench.step(u"reminders"_s,
        [&] { window.findChild<QPushButton *>(u"remindersButton"_s)->click(); });
    bench.step(u"overview again"_s, [&] { side->setCurrentRow(2); side->setCurrentRow(0); });
    bench.step(u"plan"_s, [&] { window.findChild<QPushButton *>(u"overviewPlan"_s)->click(); });
    bench.step(u"apply"_s, [&] { side->setCurrentRow(1); });
    bench.step(u"wizard"_s, [&] { window.startWizard(); });
    bench.step(u"wizard: choose a server"_s, [&] {
        if (auto *wizard = window.findChild<QWizard *>())
            wizard->next();
    });
    bench.step(u"wizard: a change meanwhile"_s, [&] { session.noteWrite(); });
    bench.step(u"wizard closes"_s, [&] {
        if (auto *wizard = window.findChild<QWizard *>())
            wizard->reject();
    });
    bench.step(u"search"_s, [&] {
        window.findChild<QPushButton *>(u"searchButton"_s)->click();
        window.findChild<QLineEdit *>(u"searchField"_s)->setText(u"site-1"_s);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"beiandesk-bench"_s);
    QCoreApplication::setApplicationName(u"beiandesk-bench"_s);
    if (argc != 2) {
        std::fputs("event_loop_gap LEDGER\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    auto ledger = ledger::openSqliteLedger(path);
    if (!ledger) {
        std::fputs("the ledger cannot be opened\n", stderr);
        return 4;
    }
    const UtcClock clock;
    ui::Session session({.ledger = std::move(*ledger),
                            .rulebooks = {.all = rulebook::builtInRulebooks(), .refused = {}},
                            .chosen = 0,
                            .calendar = rulebook::builtInCalendar(),
                            .actor = u"bench"_s,
                            .rehearsed = true,
                            .files = std::make_unique<ledger::SqliteFiles>(),
                            .reopen = [path] { return ledger::reopenSqliteLedger(path); }},
        clock);
    if (!fileSites(session)) {
        std::fputs("the ledger holds no servers, or sites already\n", stderr);
        return 3;
    }
    ui::ApplicationTheme theme(application);
    ui::MainWindow window(session, ui::Outside::ofSystem());
    window.resize(1366, 768);
    // Until it is painted first there is no window that could stand still: that is its start.
    window.show();
    QCoreApplication::processEvents();
    GapBench bench(window);
    walk(window, session, bench);
    std::puts(QJsonDocument(bench.gaps()).toJson().constData());
    return 0;
}
