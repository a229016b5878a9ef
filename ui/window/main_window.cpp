#include "ui/window/main_window.h"

#include "core/text/undo.h"
#include "ui/import/dropped_files.h"
#include "ui/import/import_view.h"
#include "ui/pages/list_page.h"
#include "ui/reminders/reminder_bell.h"
#include "ui/search/search_box.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/session/undo_prompt.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/place_descriptions.h"
#include "ui/widgets/side_list.h"
#include "ui/window/side_strip.h"
#include "ui/wizard/filing_wizard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize{1280, 800};
constexpr QSize smallestSize{960, 600};
constexpr int pageMargin = 24;

QKeySequence searchKey()
{
    return Qt::CTRL | Qt::Key_K;
}

QString placeKey()
{
    return u"window/geometry"_s;
}

} // namespace

MainWindow::MainWindow(Session &session, Outside outside)
    : m_session(session)
    , m_outside(std::move(outside))
{
    setObjectName(u"mainWindow"_s);
    qApp->installEventFilter(new PlaceDescriptions(this));
    setWindowTitle(
        tr("Beian Desk – %1").arg(QFileInfo(session.desk().ledger.path()).fileName()));
    setWindowIcon(applicationIcon());
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_strip = newSide(content);
    layout->addWidget(m_strip);
    layout->addWidget(newContent(content), 1);
    setCentralWidget(content);
    m_search = new SearchBox(session, content);
    connect(m_search, &SearchBox::chosen, this, &MainWindow::showHit);
    addPages();
    addKeys();
    connect(m_side, &SideList::currentRowChanged, this,
        [this](int row) { showPage(static_cast<Page>(row)); });
    // Also back from what stands in a page's place.
    connect(m_side, &SideList::clicked, this,
        [this](const QModelIndex &entry) { showPage(static_cast<Page>(entry.row())); });
    connect(&session, &Session::changed, this, &MainWindow::showUndo);
    connect(&session, &Session::troubled, this, &MainWindow::showTrouble);
    m_side->setCurrentRow(0);
    showUndo();
    restorePlace();
}

SideStrip *MainWindow::newSide(QWidget *parent)
{
    auto *side = new SideStrip(m_session, searchKey(), parent);
    m_side = side->list();
    connect(side, &SideStrip::searchAsked, this, [this] { m_search->open(); });
    connect(side, &SideStrip::remindersAsked, this, &MainWindow::showReminders);
    connect(side, &SideStrip::helpAsked, this, &MainWindow::showHelp);
    connect(side, &SideStrip::undoAsked, this, [this] { m_prompt->ask(); });
    const auto showDue = [this, side] { side->showDueCount(m_session.bell().dueCount()); };
    connect(&m_session.bell(), &ReminderBell::looked, side, showDue);
    showDue();
    return side;
}

QWidget *MainWindow::newContent(QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner = new Banner(content);
    m_banner->setObjectName(u"windowBanner"_s);
    m_prompt = new UndoPrompt(m_session, *m_banner);
    m_pages = new QStackedWidget(content);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(pageMargin, 0, pageMargin, 0);
    above->addWidget(m_banner);
    column->addLayout(above);
    column->addWidget(m_pages, 1);
    return content;
}

/// Whatever account was looked at: what was found may be another's.
void MainWindow::showHit(const usecases::SearchHit &hit)
{
    using usecases::HitKind;
    m_session.chooseAccounts(hit.kind == HitKind::Account ? QStringList{hit.key} : QStringList());
    switch (hit.kind) {
    case HitKind::Filing:
        return showRow(Page::Filings, hit.key);
    case HitKind::Number:
        return showRow(Page::Numbers, hit.key);
    case HitKind::Instance:
        return showRow(Page::Instances, hit.key);
    case HitKind::Account:
        return m_side->setCurrentRow(static_cast<int>(Page::Instances));
    }
    Q_UNREACHABLE();
}

void MainWindow::showRow(Page page, const QString &key)
{
    m_side->setCurrentRow(static_cast<int>(page));
    showPage(page);
    if (auto *list = qobject_cast<ListPage *>(m_pages->currentWidget()))
        list->select(key);
}

void MainWindow::addKeys()
{
    const auto onKey = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { quit(); });
    onKey(QKeySequence::New, [this] { startWizard(); });
    onKey(QKeySequence::HelpContents, [this] { showHelp(); });
    onKey(searchKey(), [this] { m_search->open(); });
    // A field that has the keyboard keeps the key for what was typed in it.
    onKey(QKeySequence::Undo, [this] { m_prompt->ask(); });
    for (int row = 0; row < m_side->count(); ++row) {
        onKey(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + row)),
            [this, row] { m_side->setCurrentRow(row); });
    }
}

void MainWindow::showPage(Page page)
{
    if (page == Page::Start && m_wizard) {
        m_pages->setCurrentWidget(m_wizard);
        return;
    }
    m_pages->setCurrentIndex(static_cast<int>(page));
}

void MainWindow::startWizard()
{
    if (!m_wizard) {
        m_wizard = new FilingWizard(m_session, m_outside, m_pages);
        m_wizard->setWindowFlags(Qt::Widget);
        connect(m_wizard, &QDialog::finished, this, &MainWindow::endWizard);
        m_pages->addWidget(m_wizard);
    }
    m_side->setCurrentRow(static_cast<int>(Page::Start));
    m_pages->setCurrentWidget(m_wizard);
    m_wizard->setFocus();
}

void MainWindow::endWizard()
{
    FilingWizard *ended = m_wizard;
    m_wizard.clear();
    const bool isDone = ended->result() == QDialog::Accepted;
    m_pages->removeWidget(ended);
    ended->deleteLater();
    const Page next = isDone ? Page::Numbers : Page::Start;
    m_side->setCurrentRow(static_cast<int>(next));
    showPage(next);
}

void MainWindow::showImport(const QStringList &files)
{
    if (!m_import) {
        m_import = new ImportView(m_session, m_outside, ImportView::Place::Page, m_pages);
        m_import->setObjectName(u"importView"_s);
        m_pages->addWidget(m_import);
        connect(m_import, &ImportView::cancelled, this, &MainWindow::endImport);
        connect(m_import, &ImportView::applied, this, [this](const QString &sentence) {
            endImport();
            m_banner->showMessage(Level::Safe, sentence);
        });
    }
    m_side->setCurrentRow(static_cast<int>(Page::Instances));
    m_pages->setCurrentWidget(m_import);
    m_import->addFiles(files);
    m_import->focusFirst();
}

void MainWindow::endImport()
{
    m_side->setCurrentRow(static_cast<int>(Page::Instances));
    showPage(Page::Instances);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    showImport(localFilesIn(*event->mimeData()));
}

void MainWindow::showNotice(Level level, const QString &text)
{
    m_banner->showMessage(level, text);
}

void MainWindow::showUndo()
{
    const auto offer = m_session.offerUndo();
    const QString explanation = offer
        ? text::undoSentence(offer->event, m_session.rulebook())
        : sentenceOf(offer.error());
    m_strip->showUndo(
        offer ? SideStrip::Undo::Possible : SideStrip::Undo::Impossible, explanation);
}

void MainWindow::showTrouble(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_banner->showMessage(Level::Lost, sentence, Banner::Closing::ByProgram);
    else if (m_banner->text() == m_trouble)
        m_banner->hide();
    m_trouble = sentence;
}

void MainWindow::takePlaceOf(const MainWindow &other)
{
    setGeometry(other.geometry());
    setWindowState(other.windowState());
    m_side->setCurrentRow(other.m_side->currentRow());
}

void MainWindow::restorePlace()
{
    const QByteArray place = QSettings().value(placeKey()).toByteArray();
    if (place.isEmpty() || !restoreGeometry(place))
        resize(usualSize.boundedTo(screen()->availableSize()));
}

void MainWindow::quit()
{
    if (close())
        Q_EMIT quitAsked();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(placeKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace beian::ui
