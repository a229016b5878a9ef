#pragma once

#include "ui/theme/level.h"

#include <QStyledItemDelegate>

namespace beian::ui
{

/// What a model may say about a cell beyond Qt's roles, for `CellDelegate`. Models keep their own
/// roles below `CellRole::First`.
namespace CellRole
{
enum : int {
    First = Qt::UserRole + 1000,
    SecondLine = First, ///< QString, shown muted and monospaced below the first: an id
    Mark,               ///< int(Level): the cell's text is the word of this level
    Elide,              ///< int(Qt::TextElideMode) of the first line; at the right when not said
    Swatch,             ///< int(usecases::AccountColour): a disc before the words
    BoxRoom,            ///< bool: leaves room for a box to tick where the cell has none, too
};
} // namespace CellRole

/// Paints the cells of a `TableView`: one or two lines, a level's mark, a box to tick where the model
/// says Qt::CheckStateRole, hairlines, soft selection.
/// A cell that had to be shortened shows its whole text as tooltip.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// The height that every row needs at the present application font.
    [[nodiscard]] static int rowHeight();
};

} // namespace beian::ui
