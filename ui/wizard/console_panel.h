#pragma once

#include "core/usecases/record_number.h"
#include "ui/wizard/draft_page.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace beian::ui
{

class ClipboardWatch;
class Field;

/// The number is made in the vendor's console: opens it, takes what is pasted, typed or caught from
/// the clipboard, checks it while it is typed, and records it.
class ConsolePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsolePanel)

public:
    ConsolePanel(const WizardContext &context, QWidget *parent);

    /// Forgets what was ticked about another number.
    void startAnew();
    void showDraft();
    void focusFirst();
    /// Takes nothing from the clipboard any more.
    void stopWatching();

Q_SIGNALS:
    void recorded(const beian::usecases::RecordedNumber &number);
    void failed(const beian::usecases::Failure &failure);
    /// Pressing the button came to nothing; why stands at the field.
    void refused(const beian::usecases::Failure &failure);

private:
    void addConsole(QVBoxLayout *column);
    void addNumber(QVBoxLayout *column);
    [[nodiscard]] usecases::RecordRequest request(const QString &pasted) const;
    void examine();
    void showRefusal(const usecases::Failure &failure);
    void takeFromClipboard(const QString &text);
    void record();

    enum class Typing { GoesOn, Finished };

    WizardContext m_context;
    Typing m_typing = Typing::GoesOn;
    QLabel *m_where = nullptr;
    QPushButton *m_open = nullptr;
    Field *m_field = nullptr;
    QLineEdit *m_number = nullptr;
    QCheckBox *m_watch = nullptr;
    QCheckBox *m_paid = nullptr;
    QCheckBox *m_asShown = nullptr;
    QPushButton *m_record = nullptr;
    ClipboardWatch *m_clipboard = nullptr;
    QString m_caught; ///< what the field holds, where the clipboard brought it
};

} // namespace beian::ui
