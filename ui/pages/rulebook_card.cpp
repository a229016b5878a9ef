#include "ui/pages/rulebook_card.h"

#include "core/text/language.h"
#include "core/text/refusals.h"
#include "ui/session/failures.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

RulebookCard::RulebookCard(
    Session &session, std::function<QString(QWidget *asking)> ask, QWidget *parent)
    : Card(tr("Rulebook"), parent)
    , m_session(session)
    , m_ask(std::move(ask))
{
    setObjectName(u"rulebookCard"_s);
    m_banner = new Banner(this);
    body()->addWidget(m_banner);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"rulebookChoice"_s);
    m_choice->setAccessibleName(tr("The rulebook that judges"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fill();
    body()->addWidget(new Field(tr("The rulebook that judges"), m_choice, this));
    m_source = newLabel(TextRole::Explanation, QString(), this);
    m_source->setObjectName(u"rulebookSource"_s);
    body()->addWidget(m_source);
    body()->addWidget(newLabel(TextRole::Explanation,
        tr("What the platform shows at the time decides. Its service line is %1.")
            .arg(session.rulebook().servicePhone),
        this));
    m_steps = new QLineEdit(this);
    m_steps->setObjectName(u"warningSteps"_s);
    m_steps->setAccessibleName(tr("Warn so many days before expiry"));
    m_stepsField = new Field(tr("Warn so many days before expiry"), m_steps, this);
    connect(m_steps, &QLineEdit::editingFinished, this, &RulebookCard::chooseSteps);
    connect(m_steps, &QLineEdit::textEdited, m_stepsField, &Field::clearError);
    body()->addWidget(m_stepsField);
    for (const usecases::RefusedRulebook &refused : session.rulebooks().refused) {
        QLabel *line = newLabel(
            TextRole::Explanation, text::sentence(refused.error, refused.path), this);
        setTone(line, Tone::AtRisk);
        body()->addWidget(line);
    }
    QPushButton *compare
        = newButton({.name = u"compareRulebooks"_s, .text = tr("Compare rulebooks…")}, this);
    connect(compare, &QPushButton::clicked, this, &RulebookCard::compareAsked);
    auto *row = new QHBoxLayout;
    row->addWidget(compare);
    if (session.canKeepRulebooks()) {
        QPushButton *loads
            = newButton({.name = u"loadRulebook"_s, .text = tr("Load a rulebook…")}, this);
        connect(loads, &QPushButton::clicked, this, &RulebookCard::load);
        row->addWidget(loads);
    }
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_choice, &QComboBox::activated, this, &RulebookCard::choose);
    connect(&session, &Session::changed, this, &RulebookCard::showChosen);
    showChosen();
}

void RulebookCard::fill()
{
    m_choice->clear();
    for (const rulebook::Rulebook &one : m_session.rulebooks().all)
        m_choice->addItem(tr("%1 (%2)", "a rulebook's name and date")
                              .arg(text::localText(one.name), one.date.toString(Qt::ISODate)));
}

/// It is kept, and judges only once it is chosen.
void RulebookCard::load()
{
    const QString file = m_ask(this);
    if (file.isEmpty())
        return;
    if (const auto added = m_session.addRulebook(file); !added)
        return m_banner->showMessage(Level::AtRisk, added.error());
    fill();
    showChosen();
    m_banner->showMessage(Level::Safe,
        tr("%1 can be chosen from now on.")
            .arg(text::localText(m_session.rulebooks().all.back().name)));
}

void RulebookCard::choose(int index)
{
    const auto chosen = m_session.chooseRulebook(static_cast<std::size_t>(index));
    if (chosen)
        m_banner->hide();
    else
        m_banner->showMessage(Level::AtRisk, text::sentence(chosen.error()));
    showChosen();
}

void RulebookCard::chooseSteps()
{
    const auto steps = usecases::warningStepsFrom(m_steps->text());
    if (!steps)
        return m_stepsField->showError(
            tr("Whole days from 1 to %1, at most %2 of them, with blanks between: 90 30 7.")
                .arg(usecases::mostWarningDays)
                .arg(usecases::mostWarningSteps));
    m_stepsField->clearError();
    if (*steps == m_session.warningSteps())
        return showSteps();
    if (const auto chosen = m_session.chooseWarningSteps(*steps); !chosen)
        m_stepsField->showError(sentenceOf(chosen.error()));
}

void RulebookCard::showSteps()
{
    if (m_steps->hasFocus() && m_steps->isModified())
        return; // somebody is typing
    const std::vector<rulebook::Rulebook> &all = m_session.rulebooks().all;
    for (const rulebook::Rulebook &book : all) {
        if (book.id != m_session.rulebook().id)
            continue;
        const QString own = usecases::warningStepsText(book.warningSteps);
        m_steps->setPlaceholderText(own);
        m_stepsField->setExplanation(
            tr("Sites are to be watched from the first of them on. Empty: as the rulebook says, %1.")
                .arg(own));
    }
    m_steps->setText(usecases::warningStepsText(m_session.warningSteps()));
}

/// Another program may have chosen, too.
void RulebookCard::showChosen()
{
    const std::vector<rulebook::Rulebook> &all = m_session.rulebooks().all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].id == m_session.rulebook().id)
            m_choice->setCurrentIndex(static_cast<int>(i));
    }
    showSteps();
    m_source->setText(
        tr("Source: %1").arg(text::localText(m_session.rulebook().source)));
}

} // namespace beian::ui
