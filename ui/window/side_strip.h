#pragma once

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace beian::ui
{

class Session;
class SideList;

/// The window's left side: search and the account that is shown above the list of pages, reminders,
/// help and undo below it.
class SideStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideStrip)

public:
    SideStrip(Session &session, const QKeySequence &searchKey, QWidget *parent);

    [[nodiscard]] SideList *list() const { return m_list; }

    enum class Undo { Possible, Impossible };
    /// Says at the button what undoing would do, or why nothing can be undone.
    void showUndo(Undo undo, const QString &explanation);
    void showDueCount(int count);

Q_SIGNALS:
    void searchAsked();
    void remindersAsked();
    void helpAsked();
    void undoAsked();

private:
    [[nodiscard]] QPushButton *addQuiet(
        const QString &name, IconName picture, const QString &text);

    QVBoxLayout *m_column = nullptr;
    SideList *m_list = nullptr;
    QPushButton *m_reminders = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace beian::ui
