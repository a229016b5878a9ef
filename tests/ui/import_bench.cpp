#include "tests/ui/import_bench.h"

#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/rulebook/built_in.h"
#include "core/usecases/advance_filing.h"
#include "core/usecases/record_number.h"
#include "tests/support/servers.h"

#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QUrl>

namespace beian::tests
{

using namespace Qt::StringLiterals;

ImportBench::ImportBench() : m_clock(testNow())
{
    const QString path = m_folder.filePath(u"ledger.db"_s);
    auto ledger = ledger::openSqliteLedger(path, ui::patience);
    Q_ASSERT(ledger);
    m_session = std::make_unique<ui::Session>(
        ui::Session::Parts{.ledger = std::move(*ledger),
            .rulebooks = {.all = rulebook::builtInRulebooks(), .refused = {}},
            .chosen = 0,
            .calendar = rulebook::builtInCalendar(),
            .actor = u"tester"_s,
            .rehearsed = false,
            .reopen =
                [this, path] {
                    const std::scoped_lock waiting(gate);
                    return ledger::reopenSqliteLedger(path, ui::patience);
                }},
        m_clock);
    ui::Outside outside;
    outside.openAddress = [](const QUrl &) {};
    outside.askInventoryFiles = [this](QWidget *) { return chosenFiles; };
    outside.askReceiptFile = [](QWidget *, const QString &) { return QString(); };
    outside.random = [](quint64 bound) { return 48291375560 % bound; };
    m_window = std::make_unique<ui::MainWindow>(*m_session, outside);
    m_window->resize(1366, 768);
    m_window->show();
    const bool isShown = QTest::qWaitForWindowExposed(m_window.get());
    Q_ASSERT(isShown);
    m_window->activateWindow();
}

ImportBench::~ImportBench() = default;

QString ImportBench::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(content);
    return file.fileName();
}

void ImportBench::apply(const std::vector<model::Instance> &servers)
{
    model::Snapshot snapshot;
    snapshot.account = u"shop"_s;
    snapshot.instances = servers;
    const auto applied = usecases::applySnapshot(m_session->desk(), snapshot,
        usecases::ForeignRows::Refuse, u"before.json"_s, m_session->occasion());
    Q_ASSERT(applied);
}

void ImportBench::file(const QString &domain)
{
    apply({goodServer()});
    usecases::RecordRequest request;
    request.instance = goodServer().key;
    request.pasted = u"048291375560"_s;
    const auto recorded
        = usecases::recordNumber(m_session->desk(), request, m_session->occasion());
    Q_ASSERT(recorded);
    const auto adopted = usecases::adoptFiling(m_session->desk(),
        {.instance = goodServer().key,
            .domain = domain,
            .icp = u"京ICP备12345678号-1"_s,
            .number = u"048291375560"_s,
            .approvedOn = QDate(2026, 2, 1)},
        m_session->occasion());
    Q_ASSERT(adopted);
}

void ImportBench::click(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    QCoreApplication::processEvents();
}

void ImportBench::drop(const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void ImportBench::sayAccount(const QString &account)
{
    auto *editor = find<QLineEdit>(u"importAccountText"_s);
    QTRY_VERIFY(editor && editor->isVisible() && editor->isEnabled());
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, account);
    QTest::keyClick(editor, Qt::Key_Return);
}

QAbstractItemModel *ImportBench::changes()
{
    return find<QTableView>(u"changeTable"_s)->model();
}

QString ImportBench::cell(int row, int column)
{
    return changes()->index(row, column).data().toString();
}

model::Instance ImportBench::stored(const QString &id)
{
    const auto reader = m_session->desk().ledger.read();
    const auto found = (*reader)->instancesWithId(id);
    return found->empty() ? model::Instance() : found->front();
}

std::size_t ImportBench::storedCount()
{
    const auto reader = m_session->desk().ledger.read();
    return (*reader)->instances({})->size();
}

QByteArray listing(const std::vector<model::Instance> &servers)
{
    QJsonArray list;
    for (const model::Instance &server : servers) {
        const bool isBought = server.billing == model::Billing::Subscription;
        QJsonObject item{
            {u"InstanceId"_s, server.key.id},
            {u"InstanceName"_s, server.name},
            {u"RegionId"_s, server.key.region},
            {u"InstanceChargeType"_s, isBought ? u"PrePaid"_s : u"PostPaid"_s},
            {u"CreationTime"_s, u"2025-12-26T03:30Z"_s},
            {u"Status"_s, u"Running"_s},
        };
        if (isBought) {
            item.insert(u"ExpiredTime"_s,
                server.expires.instant().toString(u"yyyy-MM-ddTHH:mmZ"_s));
        }
        list.append(item);
    }
    return QJsonDocument(QJsonObject{{u"Instances"_s, QJsonObject{{u"Instance"_s, list}}},
                             {u"TotalCount"_s, qint64(servers.size()) + 1000},
                             {u"PageNumber"_s, 1},
                             {u"PageSize"_s, 100},
                             {u"RequestId"_s, u"1"_s}})
        .toJson();
}

} // namespace beian::tests
