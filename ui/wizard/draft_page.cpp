#include "ui/wizard/draft_page.h"

#include "core/text/changes.h"
#include "core/usecases/changed_since.h"
#include "ui/session/failures.h"
#include "ui/session/undo_prompt.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/step_indicator.h"

#include <QVBoxLayout>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostChanges = 3; // the history has them all

} // namespace

DraftPage::DraftPage(const WizardContext &context, usecases::WizardStep step,
    const QString &title, const QString &description)
    : m_context(context)
    , m_step(step)
{
    auto *steps = new StepIndicator(stepNames(), this);
    steps->setCurrent(static_cast<int>(step));
    m_header = new PageHeader(title, description, this);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"banner"_s);
    m_undo = new UndoPrompt(m_context.session, *m_banner);
    m_body = new QVBoxLayout;
    m_body->setSpacing(12);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->setContentsMargins(0, 0, 0, 0); // the wizard's own hold for its buttons too
    layout->addWidget(steps);
    if (isTextLarge()) // in sight, however far the page is scrolled
        layout->addWidget(m_banner);
    auto *page = new QWidget(this);
    QVBoxLayout *column = newPageColumn(page);
    column->setSpacing(12);
    column->addWidget(m_header);
    if (!isTextLarge())
        column->addWidget(m_banner);
    column->addLayout(m_body, 1);
    layout->addWidget(page, 1);
    connect(&m_context.session, &Session::changed, this, [this] {
        if (isVisible())
            followOthers();
    });
}

int DraftPage::nextId() const
{
    return m_step == usecases::WizardStep::Done ? -1 : static_cast<int>(m_step) + 1;
}

void DraftPage::say(const QString &sentence)
{
    m_banner->showMessage(Level::Watch, sentence);
}

void DraftPage::startView()
{
    m_seenEvent = usecases::newestEventId(session().desk()).value_or(m_seenEvent);
}

void DraftPage::showFailure(const usecases::Failure &failure)
{
    if (showOvertaken(failure) == Overtaken::No)
        m_banner->showMessage(Level::AtRisk, sentenceOf(failure));
}

DraftPage::Overtaken DraftPage::showOvertaken(const usecases::Failure &failure)
{
    const ledger::LedgerError *error = failure.ledgerError();
    if (error && error->code != ledger::LedgerErrorCode::Conflict)
        return Overtaken::No;
    const std::vector<model::Event> changes = meanwhile();
    if (changes.empty())
        return Overtaken::No;
    showFresh();
    m_banner->showMessage(Level::AtRisk, sentenceOf(failure) + u'\n' + told(changes));
    return Overtaken::Yes;
}

void DraftPage::followOthers()
{
    const std::vector<model::Event> changes = meanwhile();
    if (changes.empty() || changes.back().id <= m_toldEvent)
        return;
    showFresh();
    m_banner->showMessage(Level::Watch, told(changes));
}

/// The newest come last; of many the last few are what matters.
QString DraftPage::told(const std::vector<model::Event> &changes)
{
    m_toldEvent = changes.back().id;
    QStringList lines{tr("Meanwhile another program has written:")};
    const std::size_t left = changes.size() - std::min(changes.size(), mostChanges);
    for (std::size_t place = left; place < changes.size(); ++place)
        lines.append(text::changeLine(changes[place], session().rulebook()));
    return lines.join(u'\n');
}

void DraftPage::showDone(Level level, const QString &done)
{
    m_undo->offerAfter(level, done);
}

ledger::EventSubject DraftPage::subject() const
{
    const usecases::WizardDraft &about = draft();
    ledger::EventSubject subject;
    if (about.instance)
        subject.instance = model::toText(*about.instance);
    subject.number = about.number.isEmpty() ? model::normalisedNumber(about.typedNumber)
                                            : about.number;
    if (const auto parsed = model::Domain::parse(about.domain.trimmed()))
        subject.domain = parsed->domain.ascii();
    return subject;
}

std::vector<model::Event> DraftPage::meanwhile() const
{
    const qint64 seen = std::max(m_seenEvent, session().lastOwnEvent());
    return usecases::changedSince(session().desk(), seen, subject())
        .value_or(std::vector<model::Event>());
}

QStringList stepNames()
{
    return {DraftPage::tr("Self-check"), DraftPage::tr("Choose the instance"),
        DraftPage::tr("Generate"), DraftPage::tr("Copy and bind"), DraftPage::tr("Done")};
}

} // namespace beian::ui
