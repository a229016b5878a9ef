#include "ui/panels/ask_form.h"

#include "ui/session/failures.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using model::RefusalCode;

AskForm::AskForm(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    setAccessibleName(title);
    m_lines->addWidget(newLabel(TextRole::CardTitle, title, this));
    if (!explanation.isEmpty())
        m_lines->addWidget(newLabel(TextRole::Explanation, explanation, this));
}

QLineEdit *AskForm::addLine(const QString &name, const QString &label, About about)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    Field *field = addField(line, label, about);
    connect(line, &QLineEdit::textEdited, field, &Field::clearError);
    connect(line, &QLineEdit::returnPressed, this, [this] {
        if (m_confirm->isEnabled())
            Q_EMIT confirmed();
    });
    return line;
}

QComboBox *AskForm::addChoice(const QString &name, const QString &label)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    addField(choice, label, {});
    return choice;
}

Field *AskForm::addField(QWidget *editor, const QString &label, About about)
{
    editor->setAccessibleName(label);
    auto *field = new Field(label, editor, this);
    m_lines->addWidget(field);
    m_asked.push_back({editor, field, about});
    return field;
}

void AskForm::addButtons(const QString &deed)
{
    m_warning = newLabel(TextRole::Body, QString(), this);
    m_warning->setObjectName(u"askWarning"_s);
    setTone(m_warning, Tone::AtRisk);
    m_lines->addWidget(m_warning);
    m_known = new QCheckBox(tr("I know, record it"), this);
    m_known->setObjectName(u"askKnown"_s);
    connect(m_known, &QCheckBox::toggled, this, &AskForm::showConfirm);
    m_lines->addWidget(m_known);
    m_error = newLabel(TextRole::Explanation, QString(), this);
    m_error->setObjectName(u"askError"_s);
    setTone(m_error, Tone::AtRisk);
    m_error->hide();
    m_lines->addWidget(m_error);
    m_anyway = new QCheckBox(tr("Record it all the same"), this);
    m_anyway->setObjectName(u"askAnyway"_s);
    m_anyway->hide();
    m_lines->addWidget(m_anyway);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton *cancel = newButton({.name = u"askCancel"_s, .text = tr("Back")}, this);
    QPushButton *confirm = newButton({.name = u"askConfirm"_s, .text = deed}, this);
    makePrimary(confirm);
    m_confirm = confirm;
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(confirm);
    m_lines->addLayout(row);
    warn({});
    // Queued: both may end the form that they stand in.
    connect(cancel, &QPushButton::clicked, this, &AskForm::cancelled, Qt::QueuedConnection);
    connect(confirm, &QPushButton::clicked, this, &AskForm::confirmed, Qt::QueuedConnection);
}

void AskForm::showFailure(const usecases::Failure &failure)
{
    clearErrors();
    const QString sentence = sentenceOf(failure);
    const model::Refusal *refusal = failure.refusal();
    const auto place = std::find_if(m_asked.begin(), m_asked.end(), [&](const Asked &asked) {
        return refusal && std::count(asked.about.begin(), asked.about.end(), refusal->code) > 0;
    });
    if (place != m_asked.end()) {
        place->field->showError(sentence);
        return place->editor->setFocus();
    }
    showSentence(sentence);
    m_anyway->setVisible(refusal && refusal->code == RefusalCode::ServerUnfit);
}

void AskForm::showSentence(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void AskForm::warn(const QString &sentence)
{
    m_warning->setText(sentence);
    m_warning->setVisible(!sentence.isEmpty());
    m_known->setChecked(false);
    m_known->setVisible(!sentence.isEmpty());
    m_known->setAccessibleDescription(sentence);
    showConfirm();
}

void AskForm::showConfirm()
{
    m_confirm->setEnabled(m_warning->text().isEmpty() || m_known->isChecked());
}

void AskForm::clearErrors()
{
    for (const Asked &asked : m_asked)
        asked.field->clearError();
    m_error->hide();
}

bool AskForm::goesOnAnyway() const
{
    return m_anyway->isChecked();
}

void AskForm::focusFirst()
{
    (m_asked.empty() ? m_confirm : m_asked.front().editor)->setFocus();
}

void AskForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT cancelled();
}

} // namespace beian::ui
