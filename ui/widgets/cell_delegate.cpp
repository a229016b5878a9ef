#include "ui/widgets/cell_delegate.h"

#include "ui/theme/swatch.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/level_mark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace beian::ui
{

namespace
{

constexpr int padding = 12;
constexpr int gap = 8;

/// A cell as it will be painted.
struct Cell {
    QString first;
    QString second;
    std::optional<Level> mark;
    std::optional<usecases::AccountColour> swatch;
    std::optional<Qt::CheckState> box;
    bool hasBoxRoom = false;
    Qt::TextElideMode elide = Qt::ElideRight;
    Qt::Alignment alignment = Qt::AlignLeading;
};

Cell cellOf(const QModelIndex &index)
{
    Cell cell;
    cell.first = index.data(Qt::DisplayRole).toString();
    cell.second = index.data(CellRole::SecondLine).toString();
    if (const QVariant mark = index.data(CellRole::Mark); mark.isValid())
        cell.mark = static_cast<Level>(mark.toInt());
    if (const QVariant swatch = index.data(CellRole::Swatch); swatch.isValid())
        cell.swatch = static_cast<usecases::AccountColour>(swatch.toInt());
    if (const QVariant box = index.data(Qt::CheckStateRole); box.isValid())
        cell.box = static_cast<Qt::CheckState>(box.toInt());
    cell.hasBoxRoom = cell.box || index.data(CellRole::BoxRoom).toBool();
    if (const QVariant elide = index.data(CellRole::Elide); elide.isValid())
        cell.elide = static_cast<Qt::TextElideMode>(elide.toInt());
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (alignment & Qt::AlignHorizontal_Mask)
        cell.alignment = alignment & Qt::AlignHorizontal_Mask;
    return cell;
}

int boxSide()
{
    return QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
}

/// From the cell's edge to its mark, or to its words.
int beforeMark(const Cell &cell)
{
    return cell.hasBoxRoom ? padding + boxSide() + gap : padding;
}

QRect boxOf(const QRect &rect)
{
    const int side = boxSide();
    return {rect.left() + padding, rect.center().y() - side / 2, side, side};
}

/// What a level's mark or an account's disc takes before the words.
int pictureRoom(const Cell &cell)
{
    if (cell.mark)
        return levelMarkSide() + gap;
    return cell.swatch ? scaled(swatchSide) + gap : 0;
}

QRect wordsOf(const QRect &rect, const Cell &cell)
{
    const int mark = pictureRoom(cell);
    return rect.adjusted(beforeMark(cell) + mark, 0, -padding, 0);
}

bool isShortened(const Cell &cell, const QStyleOptionViewItem &option)
{
    const int room = wordsOf(option.rect, cell).width();
    const QFontMetrics second(fontFor(TextRole::Identifier));
    return option.fontMetrics.horizontalAdvance(cell.first) > room ||
           second.horizontalAdvance(cell.second) > room;
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, int column)
{
    const Tokens tokens = tokensOf(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, mixed(tokens.text, tokens.surface, 0.03));
    const QRect hairline(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(hairline, tokens.line);
    // The row is chosen as a whole, so that is where the keyboard is shown: at its beginning.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || column != 0)
        return;
    if (view->currentIndex().isValid() && option.index.row() == view->currentIndex().row()) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
}

void paintLine(QPainter *painter, const QRect &rect, const QString &text, const Cell &cell,
    Qt::TextElideMode elide)
{
    painter->drawText(rect,
        static_cast<int>(cell.alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, elide, rect.width()));
}

void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const Cell &cell)
{
    const Tokens tokens = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRect words =
        QStyle::visualRect(option.direction, option.rect, wordsOf(option.rect, cell));
    painter->setFont(option.font);
    painter->setPen(enabled ? tokens.text : tokens.muted);
    if (cell.second.isEmpty()) {
        paintLine(painter, words.adjusted(0, 0, 0, -1), cell.first, cell, cell.elide);
        return;
    }
    const QFont small = fontFor(TextRole::Identifier);
    const int upper = option.fontMetrics.height();
    const int lower = QFontMetrics(small).height();
    words.adjust(0, (words.height() - 1 - upper - lower) / 2, 0, 0);
    words.setHeight(upper);
    paintLine(painter, words, cell.first, cell, cell.elide);
    words.translate(0, upper);
    words.setHeight(lower);
    painter->setFont(small);
    painter->setPen(tokens.muted);
    paintLine(painter, words, cell.second, cell, Qt::ElideMiddle);
}

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, Qt::CheckState state)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.direction = option.direction;
    box.rect = QStyle::visualRect(option.direction, option.rect, boxOf(option.rect));
    box.state = option.state & (QStyle::State_Enabled | QStyle::State_MouseOver);
    box.state |= state == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    QApplication::style()->drawPrimitive(
        QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
}

} // namespace

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Cell cell = cellOf(index);
    painter->save();
    paintBackground(painter, item, index.column());
    if (cell.box)
        paintBox(painter, item, *cell.box);
    if (cell.mark) {
        const int side = levelMarkSide();
        const QRect mark(
            item.rect.left() + beforeMark(cell), item.rect.center().y() - side / 2, side, side);
        paintLevelMark(
            painter, QStyle::visualRect(item.direction, item.rect, mark), *cell.mark, item.palette);
    }
    if (cell.swatch) {
        const QRect disc(item.rect.left() + beforeMark(cell), item.rect.top(),
            scaled(swatchSide), item.rect.height() - 1);
        paintSwatch(painter, QStyle::visualRect(item.direction, item.rect, disc), *cell.swatch,
            item.palette);
    }
    paintWords(painter, item, cell);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Cell cell = cellOf(index);
    const int first = item.fontMetrics.horizontalAdvance(cell.first);
    const QFontMetrics second(fontFor(TextRole::Identifier));
    const int mark = pictureRoom(cell);
    const int words = std::max(first, second.horizontalAdvance(cell.second));
    return {beforeMark(cell) + padding + mark + words + 1, rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Cell cell = cellOf(index);
    QString whole;
    if (isShortened(cell, item))
        whole = cell.second.isEmpty() ? cell.first : cell.first + u'\n' + cell.second;
    QToolTip::showText(event->globalPos(), whole, view);
    return true;
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant box = index.data(Qt::CheckStateRole);
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    if (!box.isValid() || !isClick || !model->flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    // A little more than the box itself: nobody aims that well.
    const QRect target = QStyle::visualRect(option.direction, option.rect, boxOf(option.rect))
                             .adjusted(-padding, -padding, gap, padding);
    const auto *click = static_cast<QMouseEvent *>(event);
    if (click->button() != Qt::LeftButton || !target.contains(click->position().toPoint()))
        return false;
    const Qt::CheckState turned = box.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    return model->setData(index, turned, Qt::CheckStateRole);
}

int CellDelegate::rowHeight()
{
    const int twoLines = QFontMetrics(fontFor(TextRole::Body)).height() +
                         QFontMetrics(fontFor(TextRole::Identifier)).height() + 2;
    return std::max(scaled(44), inFours(twoLines));
}

} // namespace beian::ui
