#pragma once

#include "core/usecases/search_ledger.h"
#include "ui/files/outside.h"
#include "ui/theme/level.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace beian::ui {

class AccountsPage;
class Banner;
class FilingWizard;
class HelpPage;
class ImportView;
class ListPage;
class PlanPage;
class RemindersPage;
class RulebooksPage;
class SearchBox;
class Session;
class SideList;
class SideStrip;
class SubPage;
class UndoPrompt;

/// The window: the list of pages at the left, the chosen one beside it. The wizard runs inside it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Session &session, Outside outside);

    /// Stands where the other one stands, at the same page.
    void takePlaceOf(const MainWindow &other);

public Q_SLOTS:
    /// Starts the wizard, or shows the one that is under way.
    void startWizard();
    /// Something worth knowing that no page is about, above all of them.
    void showNotice(Level level, const QString &text);
    void showReminders();
    /// Shows what the files would change, together with those of an import that is under way; without
    /// files the page to choose them on.
    void showImport(const QStringList &files);

Q_SIGNALS:
    /// The program is to end, not only the window.
    void quitAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// In the order of the side list.
    enum class Page { Overview, Start, Instances, Numbers, Filings, SelfCheck, Events, Settings };

    [[nodiscard]] SideStrip *newSide(QWidget *parent);
    [[nodiscard]] QWidget *newContent(QWidget *parent);
    void addPages();
    [[nodiscard]] QWidget *newOverview();
    void addLists();
    /// Where something stands that was searched for.
    void showHit(const usecases::SearchHit &hit);
    /// Shows a list with one of its rows selected.
    void showRow(Page page, const QString &key);
    void addKeys();
    void showPage(Page page);
    void endWizard();
    void endImport();
    void showPlan();
    void showRulebooks();
    void showAccounts();
    /// Puts a page in the place of another, to which closing it leads back.
    void addSubPage(SubPage *page, Page home);
    void quit();
    /// The topic that is about what is shown.
    void showHelp();
    /// Says at the button what undoing would do, or why nothing can be undone.
    void showUndo();
    void showTrouble(const QString &sentence);
    void restorePlace();

    Session &m_session;
    Outside m_outside;
    SideList *m_side = nullptr;
    SideStrip *m_strip = nullptr;
    SearchBox *m_search = nullptr;
    Banner *m_banner = nullptr;
    UndoPrompt *m_prompt = nullptr;
    QStackedWidget *m_pages = nullptr;
    QString m_trouble;
    QPointer<FilingWizard> m_wizard;
    ImportView *m_import = nullptr;
    PlanPage *m_plan = nullptr;
    RulebooksPage *m_rulebooks = nullptr;
    RemindersPage *m_reminders = nullptr;
    AccountsPage *m_accounts = nullptr;
    HelpPage *m_help = nullptr;
    QPointer<QWidget> m_helpedPage; ///< what stood there when help was asked for
    ListPage *m_instances = nullptr;
    ListPage *m_numbers = nullptr;
    ListPage *m_filings = nullptr;
};

} // namespace beian::ui
