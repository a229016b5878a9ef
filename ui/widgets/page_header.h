#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace beian::ui
{

/// The top of a page: its title, one line that says what it is for, and on the right its actions,
/// of which at most one is primary.
class PageHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageHeader)

public:
    PageHeader(const QString &title, const QString &description, QWidget *parent);

    void setTitle(const QString &title);
    void setDescription(const QString &description);

    /// A button left of the primary one.
    QPushButton *addAction(const QString &text);

    /// The same with a button of another kind, which it takes over.
    void addAction(QPushButton *button);

    /// The page's one primary button. To be called once.
    QPushButton *addPrimaryAction(const QString &text);

private:
    QLabel *m_title = nullptr;
    QLabel *m_description = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QHBoxLayout *m_primary = nullptr;
};

} // namespace beian::ui
