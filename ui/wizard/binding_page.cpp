#include "ui/wizard/binding_page.h"

#include "core/model/domain.h"
#include "core/text/refusals.h"
#include "core/text/words.h"
#include "ui/clipboard/secret_clipboard.h"
#include "ui/session/failures.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/number_display.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::WizardStep;

BindingPage::BindingPage(const WizardContext &context)
    : DraftPage(context, WizardStep::Binding, tr("Copy the number and bind the domain"),
        tr("One number serves one site with one domain, and never another once it was submitted."))
{
    setObjectName(u"bindingPage"_s);
    body()->addWidget(newNumberCard());
    body()->addWidget(newBindingCard());
    body()->addStretch(1);
    connectBinding();
}

QWidget *BindingPage::newNumberCard()
{
    auto *card = new Card(this);
    m_number = new NumberDisplay(tr("Filing service number"), session().clipboard(), card);
    m_number->setObjectName(u"numberToCopy"_s);
    m_copy = newButton({.name = u"copyNumber"_s,
                           .text = tr("Copy the number"),
                           .key = QKeySequence(Qt::ALT | Qt::Key_C)},
        card);
    setButtonIcon(m_copy, IconName::Copy);
    m_copied = newLabel(TextRole::Explanation, QString(), card);
    m_copied->setObjectName(u"copied"_s);
    setTone(m_copied, Tone::Safe);
    m_warning = newLabel(TextRole::Explanation, QString(), card);
    setTone(m_warning, Tone::Watch);
    m_standing = newLabel(TextRole::Explanation, QString(), card);
    m_standing->setObjectName(u"numberStanding"_s);
    setTone(m_standing, Tone::AtRisk);
    for (QLabel *line : {m_copied, m_warning, m_standing})
        line->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_number);
    card->body()->addWidget(m_copy, 0, Qt::AlignHCenter);
    card->body()->addWidget(m_copied);
    card->body()->addWidget(m_warning);
    card->body()->addWidget(m_standing);
    connect(m_copy, &QPushButton::clicked, this, &BindingPage::copy);
    connect(m_number, &NumberDisplay::copied, this, &BindingPage::sayCopied);
    connect(&session().clipboard(), &SecretClipboard::cleared, this, [this] {
        if (!m_copied->text().isEmpty())
            m_copied->setText(tr("The clipboard is cleared. Copy the number again when needed."));
    });
    return card;
}

QWidget *BindingPage::newBindingCard()
{
    auto *card = new Card(tr("Domain of the site"), this);
    m_now = new QRadioButton(tr("Bind it now"), card);
    m_now->setObjectName(u"bindNow"_s);
    m_later = new QRadioButton(tr("Bind it later"), card);
    m_later->setObjectName(u"bindLater"_s);
    m_domain = new QLineEdit(card);
    m_domain->setObjectName(u"domainField"_s);
    m_domain->setAccessibleName(tr("Domain"));
    m_domain->setPlaceholderText(u"example.com"_s);
    m_field = new Field(tr("Domain"), m_domain, card);
    m_type = new QComboBox(card);
    m_type->setObjectName(u"filingType"_s);
    m_type->setAccessibleName(tr("Filing type"));
    for (const auto &entry : support::enumNames<model::FilingType>)
        m_type->addItem(text::filingTypeWord(entry.value), QString(support::codeOf(entry.value)));
    m_anyway = new QCheckBox(tr("Bind it all the same"), card);
    m_anyway->setObjectName(u"bindAnyway"_s);
    auto *times = new QHBoxLayout;
    times->setSpacing(24);
    times->addWidget(m_now);
    times->addWidget(m_later);
    times->addStretch();
    auto *fields = new QBoxLayout(sideBySide());
    fields->setSpacing(16);
    fields->addWidget(m_field, 2);
    fields->addWidget(new Field(tr("Filing type"), m_type, card), 1, Qt::AlignTop);
    card->body()->addLayout(times);
    card->body()->addLayout(fields);
    card->body()->addWidget(m_anyway);
    return card;
}

void BindingPage::connectBinding()
{
    connect(m_now, &QRadioButton::clicked, this, [this] { chooseTime(Time::Now); });
    connect(m_later, &QRadioButton::clicked, this, [this] { chooseTime(Time::Later); });
    connect(m_domain, &QLineEdit::textChanged, this, [this](const QString &typed) {
        draft().domain = typed;
        m_anyway->hide();
        m_anyway->setChecked(false);
        checkDomain();
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        const QString code = m_type->currentData().toString();
        draft().type = support::fromCode<model::FilingType>(code).value_or(draft().type);
    });
}

void BindingPage::focusFirst()
{
    m_copy->setFocus();
}

void BindingPage::initializePage()
{
    startView();
    banner()->hide();
    m_copied->clear();
    m_anyway->hide();
    showFresh();
}

void BindingPage::showFresh()
{
    m_number->setNumber(draft().number);
    m_warning->setText(text::issuerWarning(draft().issuer));
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_domain->setText(draft().domain);
    m_type->setCurrentIndex(m_type->findData(QString(support::codeOf(draft().type))));
    (draft().bindsLater ? m_later : m_now)->setChecked(true);
    // A filing that was started is changed where filings are, not by going back here.
    for (QWidget *part : std::initializer_list<QWidget *>{m_now, m_later})
        part->setEnabled(!draft().bound);
    chooseTime(draft().bindsLater ? Time::Later : Time::Now);
    showStanding();
}

/// Another program may have bound the number while it stood here.
void BindingPage::showStanding()
{
    const auto filing = usecases::filingOfDraft(session().desk().ledger, draft());
    const bool isTaken = filing && *filing && !draft().bound;
    m_standing->setVisible(isTaken);
    if (isTaken) {
        m_standing->setText(tr("The number is bound to %1 by now. Go back for another number, or "
                               "go on without binding.")
                                .arg((*filing)->domain.display()));
    }
}

void BindingPage::chooseTime(Time time)
{
    draft().bindsLater = time == Time::Later;
    for (QWidget *part : std::initializer_list<QWidget *>{m_domain, m_type})
        part->setEnabled(!draft().bindsLater && !draft().bound);
    checkDomain();
}

void BindingPage::copy()
{
    m_number->copy();
}

void BindingPage::sayCopied()
{
    const QString number = draft().number;
    const bool isAllDigits = std::all_of(
        number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int length = static_cast<int>(number.size());
    const QString copied = isAllDigits
        ? tr("Copied %n digits, without blanks.", nullptr, length)
        : tr("Copied %n characters, without blanks.", nullptr, length);
    const QString then = keepingSentence(session().clipboard().keeping(), session().now());
    m_copied->setText(then.isEmpty() ? copied : tr("%1 %2", "two sentences").arg(copied, then));
    QAccessibleEvent event(m_copied, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BindingPage::checkDomain()
{
    m_field->clearError();
    const QString typed = m_domain->text().trimmed();
    m_field->setExplanation(tr("The address of the site will do."));
    Q_EMIT completeChanged();
    if (typed.isEmpty() || draft().bindsLater)
        return;
    const auto parsed = model::Domain::parse(typed);
    if (!parsed) {
        m_field->showError(text::sentence(model::Refusal{model::RefusalCode::DomainBad,
            {typed, QString(support::codeOf(parsed.error()))}}));
        return;
    }
    const QString domain = parsed->domain.display();
    m_field->setExplanation(domain == typed
            ? tr("It will be bound to %1.").arg(domain)
            : tr("It will be bound to %1: filings go by the registered domain.").arg(domain));
}

bool BindingPage::isComplete() const
{
    return draft().bound || draft().bindsLater
        || model::Domain::parse(draft().domain.trimmed()).has_value();
}

bool BindingPage::validatePage()
{
    if (draft().bound || draft().bindsLater)
        return true;
    const usecases::BindRequest request{.number = draft().number,
        .domain = draft().domain,
        .type = draft().type,
        .unfitServer = m_anyway->isChecked() ? usecases::UnfitServer::GoOn
                                             : usecases::UnfitServer::Refuse};
    const auto filing
        = usecases::bindNumber(session().desk(), request, session().occasion());
    if (!filing) {
        showRefusal(filing.error());
        return false;
    }
    draft().bound = true;
    Q_EMIT draftGrew();
    session().noteWrite();
    return true;
}

void BindingPage::showRefusal(const usecases::Failure &failure)
{
    if (showOvertaken(failure) == Overtaken::Yes)
        return;
    const model::Refusal *refusal = failure.refusal();
    if (!refusal)
        return showFailure(failure);
    banner()->hide();
    m_field->showError(sentenceOf(failure));
    if (refusal->code == model::RefusalCode::ServerUnfit)
        m_anyway->show();
    m_domain->setFocus();
}

} // namespace beian::ui
