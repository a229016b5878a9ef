// The window's pages, and what they ask of it.

#include "ui/window/main_window.h"

#include "core/text/standings.h"
#include "core/usecases/registers.h"
#include "ui/accounts/accounts_page.h"
#include "ui/help/help_page.h"
#include "ui/overview/overview_page.h"
#include "ui/pages/list_page.h"
#include "ui/pages/rulebooks_page.h"
#include "ui/pages/self_check_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/start_page.h"
#include "ui/panels/filing_panel.h"
#include "ui/panels/instance_panel.h"
#include "ui/panels/number_panel.h"
#include "ui/plan/plan_page.h"
#include "ui/reminders/reminders_page.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/side_list.h"

#include <QStackedWidget>

namespace beian::ui {

void MainWindow::addPages()
{
    m_side->addEntry(IconName::Overview, tr("Overview"));
    m_side->addEntry(IconName::Apply, tr("Apply"));
    m_side->addEntry(IconName::Server, tr("Instances"));
    m_side->addEntry(IconName::Number, tr("Service numbers"));
    m_side->addEntry(IconName::Filing, tr("Filings"));
    m_side->addEntry(IconName::Checklist, tr("Self-check"));
    m_side->addEntry(IconName::History, tr("History"));
    m_side->addEntry(IconName::Settings, tr("Settings"));

    m_pages->addWidget(newOverview());
    auto *start = new StartPage(m_session, m_pages);
    connect(start, &StartPage::wizardAsked, this, &MainWindow::startWizard);
    m_pages->addWidget(start);
    addLists();
    auto *settings = new SettingsPage(m_session, m_outside, m_pages);
    connect(settings, &SettingsPage::rulebooksAsked, this, &MainWindow::showRulebooks);
    connect(settings, &SettingsPage::accountsAsked, this, &MainWindow::showAccounts);
    m_pages->addWidget(settings);
}

QWidget *MainWindow::newOverview()
{
    auto *overview = new OverviewPage(m_session, m_outside, m_pages);
    connect(overview, &OverviewPage::wizardAsked, this, &MainWindow::startWizard);
    connect(overview, &OverviewPage::importAsked, this, [this] { showImport({}); });
    connect(overview, &OverviewPage::planAsked, this, &MainWindow::showPlan);
    connect(overview, &OverviewPage::numbersAsked, this,
        [this] { m_side->setCurrentRow(static_cast<int>(Page::Numbers)); });
    connect(overview, &OverviewPage::filingsAsked, this, [this](rules::Level level) {
        m_side->setCurrentRow(static_cast<int>(Page::Filings));
        m_filings->filterBy(text::levelWord(level));
    });
    connect(overview, &OverviewPage::filingAsked, this, [this](model::FilingId id) {
        showRow(Page::Filings, QString::number(id.value));
    });
    connect(overview, &OverviewPage::instanceAsked, this, [this](const model::InstanceKey &key) {
        showRow(Page::Instances, model::toText(key));
    });
    return overview;
}

void MainWindow::addLists()
{
    const auto addList = [this](usecases::Register which, const ListPageTexts &texts) {
        auto *page = new ListPage(m_session, which, texts, m_pages);
        connect(page, &ListPage::wizardAsked, this, &MainWindow::startWizard);
        connect(page, &ListPage::importAsked, this, [this] { showImport({}); });
        m_pages->addWidget(page);
        return page;
    };
    m_instances = addList(usecases::Register::Instances,
        {tr("Instances"), tr("Every server that an inventory named, and whether it qualifies."),
            tr("No server is known yet. The wizard imports an inventory or takes one by hand."),
            tr("Import a server"), tr("Import…")});
    m_instances->setPanel(new InstancePanel(m_session, m_instances));
    m_numbers = addList(usecases::Register::Numbers,
        {tr("Service numbers"), tr("Every number that was issued or recorded, and where it stands."),
            tr("There is no service number yet. The wizard leads to the first one."),
            tr("Get a number")});
    m_numbers->setPanel(new NumberPanel(m_session, m_outside, m_numbers));
    m_filings = addList(usecases::Register::Filings,
        {tr("Filings"), tr("Every site, the server that carries it, and what endangers it."),
            tr("There is no filing yet. A filing starts when a number is bound to a domain."),
            tr("Get a number")});
    m_filings->setPanel(new FilingPanel(m_session, m_outside, m_filings));
    m_pages->addWidget(new SelfCheckPage(m_session, m_pages));
    addList(usecases::Register::Events,
        {tr("History"), tr("Everything that was ever done, newest first. Nothing is taken out."),
            tr("Nothing has happened yet."), tr("Get a number")});
}

void MainWindow::addSubPage(SubPage *page, Page home)
{
    m_pages->addWidget(page);
    connect(page, &SubPage::closed, this, [this, home] { showPage(home); });
}

void MainWindow::showPlan()
{
    if (!m_plan) {
        m_plan = new PlanPage(m_session, m_pages);
        addSubPage(m_plan, Page::Overview);
        connect(m_plan, &PlanPage::instanceAsked, this,
            [this](const QString &key) { showRow(Page::Instances, key); });
    }
    m_pages->setCurrentWidget(m_plan);
    m_plan->focusFirst();
}

void MainWindow::showRulebooks()
{
    if (!m_rulebooks) {
        m_rulebooks = new RulebooksPage(m_session, m_pages);
        addSubPage(m_rulebooks, Page::Settings);
        connect(m_rulebooks, &RulebooksPage::instanceAsked, this,
            [this](const QString &key) { showRow(Page::Instances, key); });
    }
    m_pages->setCurrentWidget(m_rulebooks);
}

void MainWindow::showReminders()
{
    if (!m_reminders) {
        m_reminders = new RemindersPage(m_session, m_pages);
        addSubPage(m_reminders, Page::Overview);
        connect(m_reminders, &RemindersPage::filingAsked, this, [this](model::FilingId id) {
            showRow(Page::Filings, QString::number(id.value));
        });
        connect(m_reminders, &RemindersPage::instanceAsked, this,
            [this](const model::InstanceKey &key) {
                showRow(Page::Instances, model::toText(key));
            });
    }
    m_side->setCurrentRow(static_cast<int>(Page::Overview)); // where it leads back to
    m_pages->setCurrentWidget(m_reminders);
    m_reminders->focusFirst();
}

void MainWindow::showAccounts()
{
    if (!m_accounts) {
        m_accounts = new AccountsPage(m_session, m_pages);
        addSubPage(m_accounts, Page::Settings);
    }
    m_pages->setCurrentWidget(m_accounts);
    m_accounts->focusFirst();
}

void MainWindow::showHelp()
{
    if (m_pages->currentWidget() == m_help)
        return;
    m_helpedPage = m_pages->currentWidget();
    if (!m_help) {
        m_help = new HelpPage(m_pages);
        m_pages->addWidget(m_help);
        connect(m_help, &HelpPage::closed, this, [this] {
            if (m_helpedPage)
                m_pages->setCurrentWidget(m_helpedPage);
            else
                showPage(static_cast<Page>(m_side->currentRow()));
        });
    }
    m_pages->setCurrentWidget(m_help);
    m_help->showTopic(topicOfPage(m_helpedPage->objectName()));
}

} // namespace beian::ui
