#pragma once

#include "ui/widgets/table_view.h"

namespace beian::ui
{

class ChangeTableModel;

/// The changes of an import. Space turns the boxes of the rows that are selected.
class ChangeTable final : public TableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeTable)

public:
    ChangeTable(ChangeTableModel &model, QWidget *parent);

    /// The boxes of all rows that are shown.
    void chooseShown(Qt::CheckState state);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void turnSelected();

    ChangeTableModel &m_changes;
};

} // namespace beian::ui
