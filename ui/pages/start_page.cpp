#include "ui/pages/start_page.h"

#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/usecases/wizard_draft.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace beian::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageMargin = 24;
constexpr int gap = 12;

} // namespace

StartPage::StartPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"startPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(gap);
    auto *header = new PageHeader(tr("Get a filing service number"),
        tr("From your server to a number in the clipboard, with nothing to look up."), this);
    QPushButton *start = header->addPrimaryAction(tr("Start"));
    start->setObjectName(u"startWizardButton"_s);
    start->setDefault(true);
    connect(start, &QPushButton::clicked, this, &StartPage::wizardAsked);
    layout->addWidget(header);

    m_resume = new Banner(this);
    m_resume->setObjectName(u"resumeBanner"_s);
    connect(m_resume, &Banner::actionTriggered, this, &StartPage::wizardAsked);
    layout->addWidget(m_resume);
    layout->addWidget(stepsCard());
    layout->addWidget(rulesCard());
    layout->addStretch(1);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

QWidget *StartPage::stepsCard()
{
    auto *card = new Card(tr("Five steps"), this);
    const std::array steps{
        tr("1  Self-check: what you will need, and what the inventory already proves"),
        tr("2  Instance: which server qualifies, why another does not, and what to do about it"),
        tr("3  Number: generated in the console and taken over, or drawn here for rehearsal"),
        tr("4  Copy and bind: into the clipboard, and onto its one domain"),
        tr("5  Done: a receipt, and what comes next"),
    };
    for (const QString &step : steps)
        card->body()->addWidget(newLabel(TextRole::Body, step, card));
    return card;
}

QWidget *StartPage::rulesCard()
{
    auto *card = new Card(tr("The rules that decide"), this);
    m_rulebook = newLabel(TextRole::Body, QString(), card);
    m_source = newLabel(TextRole::Explanation, QString(), card);
    card->body()->addWidget(m_rulebook);
    card->body()->addWidget(m_source);
    card->body()->addWidget(newLabel(TextRole::Explanation,
        tr("What the platform shows at the time decides. Its service line is %1.")
            .arg(m_session.rulebook().servicePhone),
        card));
    return card;
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void StartPage::reload()
{
    m_rulebook->setText(text::rulebookLine(m_session.rulebook()));
    m_source->setText(text::localText(m_session.rulebook().source));
    const auto draft = usecases::loadWizardDraft(m_session.desk().ledger);
    if (draft && *draft) {
        m_resume->showMessage(Level::Watch,
            tr("A run of the wizard was left midway; what you entered is kept."),
            Banner::Closing::ByProgram);
        m_resume->offerAction(tr("Go on"));
        return;
    }
    m_resume->hide();
}

} // namespace beian::ui
