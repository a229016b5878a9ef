#include "ui/wizard/filing_wizard.h"

#include "core/text/refusals.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/looks.h"
#include "ui/wizard/binding_page.h"
#include "ui/wizard/check_page.h"
#include "ui/wizard/finish_page.h"
#include "ui/wizard/instance_page.h"
#include "ui/wizard/number_page.h"

#include <QLayout>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::WizardStep;

namespace
{

constexpr int sideMargin = 22; // and 2 that the style leaves
constexpr int topMargin = 16;

} // namespace

FilingWizard::FilingWizard(Session &session, Outside outside, QWidget *parent)
    : QWizard(parent)
    , m_session(session)
    , m_outside(std::move(outside))
{
    setObjectName(u"filingWizard"_s);
    setWindowTitle(tr("Apply for a filing service number"));
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoCancelButtonOnLastPage
        | QWizard::NoDefaultButton);
    m_draft.account = session.soleAccount();
    buildPage(static_cast<int>(WizardStep::Check));
    m_checkPage = qobject_cast<CheckPage *>(page(static_cast<int>(WizardStep::Check)));
    layOutButtons();
    addKeys();
    resize(scaled(1120), scaled(720));
    connect(this, &QWizard::currentIdChanged, this, &FilingWizard::followPage);
    connect(&session, &Session::changed, this, &FilingWizard::followLedger);
    connect(this, &FilingWizard::draftNotKept, this, [this](const QString &sentence) {
        if (auto *shown = qobject_cast<DraftPage *>(currentPage()))
            shown->say(sentence);
    });
    offerResume();
    restart();
}

/// Its window may close with the wizard still open in it.
FilingWizard::~FilingWizard()
{
    // Hiding takes the focus from a field, which then looks at the draft: while there is one.
    hide();
    if (!m_isEnded && m_draft.step != WizardStep::Check)
        keepDraft();
}

DraftPage *FilingWizard::newPage(WizardStep step)
{
    const WizardContext context{m_session, m_draft, m_outside};
    switch (step) {
    case WizardStep::Check:
        return new CheckPage(context);
    case WizardStep::Instance:
        return new InstancePage(context);
    case WizardStep::Number:
        return new NumberPage(context);
    case WizardStep::Binding:
        return new BindingPage(context);
    case WizardStep::Done:
        return new FinishPage(context);
    }
    Q_UNREACHABLE();
}

void FilingWizard::buildPage(int id)
{
    if (id < 0 || page(id))
        return;
    DraftPage *built = newPage(static_cast<WizardStep>(id));
    setPage(id, built);
    connect(built, &DraftPage::draftGrew, this, &FilingWizard::keepDraft);
}

bool FilingWizard::validateCurrentPage()
{
    if (!QWizard::validateCurrentPage())
        return false;
    buildPage(nextId());
    return true;
}

void FilingWizard::layOutButtons()
{
    setButtonText(QWizard::BackButton, tr("Back"));
    setButtonText(QWizard::NextButton, tr("Next"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("Finish"));
    setButtonLayout({QWizard::CancelButton, QWizard::Stretch, QWizard::BackButton,
        QWizard::NextButton, QWizard::FinishButton});
    for (const WizardButton which : {QWizard::NextButton, QWizard::FinishButton}) {
        auto *primary = qobject_cast<QPushButton *>(button(which));
        makePrimary(primary);
        primary->setDefault(true);
    }
    button(QWizard::BackButton)->setObjectName(u"backButton"_s);
    button(QWizard::NextButton)->setObjectName(u"nextButton"_s);
    button(QWizard::CancelButton)->setObjectName(u"cancelButton"_s);
    button(QWizard::FinishButton)->setObjectName(u"finishButton"_s);
}

/// The wizard gives its buttons their texts anew on every page, which takes their keys away.
void FilingWizard::addKeys()
{
    const std::pair<WizardButton, QKeySequence> keys[] = {
        {QWizard::BackButton, QKeySequence(Qt::ALT | Qt::Key_Left)},
        {QWizard::NextButton, QKeySequence(Qt::ALT | Qt::Key_Right)},
        {QWizard::FinishButton, QKeySequence(Qt::ALT | Qt::Key_F)},
    };
    for (const auto &[which, key] : keys) {
        QAbstractButton *pressed = button(which);
        pressed->setToolTip(key.toString(QKeySequence::NativeText));
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, pressed, [pressed] {
            if (pressed->isVisible())
                pressed->click();
        });
    }
}

void FilingWizard::followPage(int id)
{
    auto *shown = qobject_cast<DraftPage *>(page(id));
    if (!shown)
        return;
    // The wizard lays pages and buttons out in a widget of its own, which has no other name.
    if (QLayout *inner = button(QWizard::NextButton)->parentWidget()->layout())
        inner->setContentsMargins(sideMargin, topMargin, sideMargin, topMargin);
    m_draft.step = static_cast<WizardStep>(id);
    keepDraft();
    shown->focusFirst();
}

void FilingWizard::offerResume()
{
    const auto kept = usecases::loadWizardDraft(m_session.desk().ledger);
    if (!kept || !*kept)
        return;
    m_checkPage->offerResume(**kept);
    connect(m_checkPage, &CheckPage::resumeAsked, this, [this, draft = **kept] { resume(draft); });
}

/// Walks through the pages again, each of which still checks: what has changed meanwhile stops at
/// the page that has to say it.
void FilingWizard::resume(const usecases::WizardDraft &kept)
{
    const WizardStep wanted = kept.step;
    m_draft = kept;
    restart();
    int before = -1;
    while (currentId() != static_cast<int>(wanted) && currentId() != before) {
        before = currentId();
        next();
    }
}

void FilingWizard::keepDraft()
{
    // On the first page nothing is entered yet that a draft before it would not have.
    if (m_draft.step == WizardStep::Check || m_session.desk().ledger.isReadOnly())
        return;
    // A finished one has nothing left to resume.
    const auto kept = m_draft.step == WizardStep::Done
        ? usecases::clearWizardDraft(m_session.desk().ledger)
        : usecases::storeWizardDraft(m_session.desk().ledger, m_draft);
    if (!kept)
        Q_EMIT draftNotKept(text::sentence(kept.error()));
}

void FilingWizard::followLedger()
{
    const QString number = m_draft.number;
    const auto fate = usecases::followLedger(m_session.desk().ledger, m_draft);
    if (!fate || *fate == usecases::DraftFate::AsItWas)
        return;
    const bool isNumberGone = *fate == usecases::DraftFate::NumberGone;
    const int latest = static_cast<int>(isNumberGone ? WizardStep::Number : WizardStep::Done);
    while (currentId() > latest)
        back();
    auto *shown = qobject_cast<DraftPage *>(currentPage());
    if (!shown)
        return;
    shown->initializePage();
    Q_EMIT shown->completeChanged();
    if (isNumberGone)
        shown->say(tr("The number %1 was voided.").arg(model::groupedNumber(number)));
    else
        shown->say(tr("The draft on the number %1 was discarded; the number is free again.")
                       .arg(model::groupedNumber(number)));
    keepDraft();
}

void FilingWizard::done(int result)
{
    keepDraft();
    m_isEnded = true;
    QWizard::done(result);
}

} // namespace beian::ui
