#include "ui/wizard/draft_page.h"

#include "ui/session/failures.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/step_indicator.h"

#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

DraftPage::DraftPage(const WizardContext &context, usecases::WizardStep step,
    const QString &title, const QString &description)
    : m_context(context)
{
    auto *steps = new StepIndicator(stepNames(), this);
    steps->setCurrent(static_cast<int>(step));
    m_header = new PageHeader(title, description, this);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"banner"_s);
    m_body = new QVBoxLayout;
    m_body->setSpacing(12);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->setContentsMargins(0, 0, 0, 0); // the wizard's own hold for its buttons too
    layout->addWidget(steps);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addLayout(m_body, 1);
}

void DraftPage::showFailure(const usecases::Failure &failure)
{
    m_banner->showMessage(Level::AtRisk, sentenceOf(failure));
}

QStringList stepNames()
{
    return {DraftPage::tr("Self-check"), DraftPage::tr("Choose the instance"),
        DraftPage::tr("Generate"), DraftPage::tr("Copy and bind"), DraftPage::tr("Done")};
}

} // namespace beian::ui
