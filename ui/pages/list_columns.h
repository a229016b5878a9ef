#pragma once

#include "core/usecases/registers.h"

#include <QObject>

class QMenu;

namespace beian::ui
{

class TableModel;
class TableView;

/// The columns of a list as somebody likes them: which, in which order, how wide. Remembered for each
/// register.
class ListColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListColumns)

public:
    /// Both must outlive it.
    ListColumns(TableView &view, const TableModel &model, usecases::Register which);

    /// Once the model has its columns: the usual widths, then what was remembered of these columns.
    void restore();
    /// One entry a column, to show or hide it; the last one that is shown stays.
    void fillMenu(QMenu &menu);

private:
    void remember();
    void forget();
    void showUsual();
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] QString key() const;
    /// What is remembered is of these columns and no others.
    [[nodiscard]] QString namesKey() const;
    [[nodiscard]] QString names() const;

    TableView &m_view;
    const TableModel &m_model;
    usecases::Register m_register;
};

} // namespace beian::ui
