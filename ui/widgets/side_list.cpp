#include "ui/widgets/side_list.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace beian::ui
{

namespace
{

constexpr int margin = 8;
constexpr int padding = 12;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {3 * padding + scaled(20) + words,
            std::max(scaled(40), inFours(option.fontMetrics.height() + padding))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Tokens tokens = tokensOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        if (selected)
            painter->setBrush(tokens.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->setBrush(mixed(tokens.text, tokens.surface, 0.05));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);

        const int side = scaled(20);
        QRect place(option.rect.left() + padding, 0, side, side);
        place.moveTop(option.rect.center().y() - side / 2 + 1);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QStyle::visualRect(option.direction, option.rect, place),
                Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        const QRect words = option.rect.adjusted(padding + side + padding, 0, -padding, 0);
        painter->setPen(selected ? tokens.accent : tokens.text);
        painter->setFont(option.font);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, words),
            Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

SideList::SideList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setViewportMargins(margin, margin, margin, margin);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
    fitToText();
}

void SideList::addEntry(IconName name, const QString &text)
{
    auto *entry = new QListWidgetItem(icon(name, IconTone::Muted), text, this);
    entry->setToolTip(QString());
    fitToText();
}

void SideList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitToText();
}

QSize SideList::sizeHint() const
{
    return {width(), scaled(40) * count() + 2 * margin};
}

QSize SideList::minimumSizeHint() const
{
    return {minimumWidth(), scaled(40) * 2};
}

void SideList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (changesScale(*event)) {
        fitToText();
        scheduleDelayedItemsLayout();
    }
}

void SideList::fitToText()
{
    // The bar takes its room from the words.
    const bool isScrolled = count() * sizeHintForRow(0) + 2 * margin > height();
    const int bar = isScrolled ? verticalScrollBar()->sizeHint().width() : 0;
    const int content = 2 * margin + sizeHintForColumn(0) + bar + 4;
    setFixedWidth(std::max(184, inFours(content)));
}

} // namespace beian::ui
