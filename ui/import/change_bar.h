#pragma once

#include "ui/import/change_row.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace beian::ui
{

class ChangeTableModel;

/// Above the changes: a button for each group with how many are in it, a filter as one types, and
/// choosing all that is shown or none of it.
class ChangeBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeBar)

public:
    explicit ChangeBar(QWidget *parent);

    /// Groups without a row have no button; the one that was shown stays where it still has any.
    void count(const ChangeTableModel &model);
    [[nodiscard]] ChangeGroup group() const { return m_group; }
    [[nodiscard]] QString where() const;

Q_SIGNALS:
    void narrowed();
    void allChosen(Qt::CheckState state);

private:
    void addGroup(ChangeGroup group, const QString &name);
    void chooseGroup(ChangeGroup group);

    QHash<ChangeGroup, QPushButton *> m_groups;
    QVBoxLayout *m_groupRows = nullptr;
    QLineEdit *m_filter = nullptr;
    ChangeGroup m_group = ChangeGroup::All;
};

} // namespace beian::ui
