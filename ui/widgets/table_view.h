#pragma once

#include <QHash>
#include <QTableView>

namespace beian::ui
{

/// A table in the look of the program: hairlines instead of a grid, rows of one height, muted
/// header, whole rows selected softly, cells painted by `CellDelegate`.
class TableView : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableView)

public:
    /// `accessibleName` says what the table lists.
    TableView(const QString &accessibleName, QWidget *parent);

    /// The column that takes the width which the others leave. To be called with a model set.
    void stretchColumn(int column);

    /// The width of `column` as if the text were at 100 %; grows with the application font.
    void setWidthAtHundredPercent(int column, int pixels);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitToFont();

    QHash<int, int> m_widths; ///< column to pixels at 100 %
};

} // namespace beian::ui
