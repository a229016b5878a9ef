#pragma once

#include "core/usecases/answer_questions.h"

#include <QWidget>

namespace beian::ui
{

/// One finding that only a person can decide, with the buttons to decide it.
class QuestionRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionRow)

public:
    /// `finding` is unknown, or was decided by an answer, which is shown and may be changed.
    QuestionRow(
        const rules::Finding &finding, const rulebook::Rulebook &rulebook, QWidget *parent);

    /// The button for yes.
    void focusFirst();

Q_SIGNALS:
    void answered(beian::rulebook::RuleId rule, beian::rules::Answer answer);

private:
    void addButton(rules::Answer answer, const QString &words, const rules::Finding &finding);

    rulebook::RuleId m_rule;
    QWidget *m_buttons = nullptr;
};

} // namespace beian::ui
