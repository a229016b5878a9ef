#include "ui/widgets/field.h"

#include "ui/widgets/looks.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beian::ui
{

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
{
    auto *name = newLabel(TextRole::Explanation, label, this);
    name->setBuddy(editor);
    m_below = newLabel(TextRole::Small, QString(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(editor);
    column->addWidget(m_below);
    column->addStretch(); // labels of fields side by side stay level
    editor->setAccessibleName(label);
    setFocusProxy(editor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    showBelow();
}

void Field::setExplanation(const QString &text)
{
    m_explanation = text;
    showBelow();
}

void Field::showError(const QString &sentence)
{
    m_error = sentence;
    showBelow();
}

void Field::clearError()
{
    m_error.clear();
    showBelow();
}

bool Field::hasError() const
{
    return !m_error.isEmpty();
}

void Field::showBelow()
{
    const QString &text = hasError() ? m_error : m_explanation;
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    setTone(m_below, hasError() ? Tone::Lost : Tone::Muted);
    setValidity(m_editor, hasError() ? Validity::Invalid : Validity::Valid);
    m_editor->setAccessibleDescription(text);
}

} // namespace beian::ui
