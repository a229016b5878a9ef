#pragma once

#include "ui/theme/level.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace beian::ui
{

/// A message in the page: what happened and what to do, with the level's colour and shape, and a
/// button when there is something to press. Hidden until a message is shown.
class Banner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    enum class Closing { ByUser, ByProgram };

    explicit Banner(QWidget *parent);

    /// Replaces what was shown before, its action included. Screen readers announce it.
    void showMessage(Level level, const QString &text, Closing closing = Closing::ByUser);

    /// Offers a button; to be called after `showMessage`.
    void offerAction(const QString &text);
    enum class Action { Enabled, Disabled };
    /// Whether the button can be pressed, and what it does or why not; to be called after it.
    void setActionState(Action action, const QString &explanation);
    void focusAction();

    [[nodiscard]] QString text() const;
    [[nodiscard]] Level level() const { return m_level; }

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void closeByUser();
    void fitToFont();

    Level m_level = Level::Watch;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace beian::ui
