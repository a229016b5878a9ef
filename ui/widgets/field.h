#pragma once

#include <QWidget>

class QLabel;

namespace beian::ui
{

/// A form field: label above, editor, and below it an explanation or, while the value is wrong,
/// what is wrong with it.
class Field final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Field)

public:
    /// Takes `editor` over as its child.
    Field(const QString &label, QWidget *editor, QWidget *parent);

    void setExplanation(const QString &text);

    /// Outlines the editor and shows `sentence` in place of the explanation.
    void showError(const QString &sentence);
    void clearError();
    [[nodiscard]] bool hasError() const;

private:
    void showBelow();

    QWidget *m_editor = nullptr;
    QLabel *m_below = nullptr;
    QString m_explanation;
    QString m_error;
};

} // namespace beian::ui
