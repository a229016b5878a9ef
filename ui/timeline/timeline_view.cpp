#include "ui/timeline/timeline_view.h"

#include "core/support/discard.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace beian::ui
{

namespace
{

constexpr double zoomStep = 1.25;
constexpr double wheelNotch = 120;
constexpr int panStep = 48;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_scale(QDateTime(), std::chrono::seconds(0))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline of servers and filings"));
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(TimelineRows::rowHeight() / 2);
}

TimelineRows TimelineView::rows() const
{
    return {static_cast<int>(m_content.bars.size()), viewport()->width(),
        verticalScrollBar()->value()};
}

void TimelineView::setContent(TimelineContent content)
{
    const auto keyAt = [](const TimelineContent &of, int index) {
        return of.bars[static_cast<std::size_t>(index)].key;
    };
    std::optional<model::InstanceKey> selected;
    if (m_selected >= 0)
        selected = keyAt(m_content, m_selected);
    support::discardBeside(std::exchange(m_content, std::move(content)));
    const auto it = std::find_if(m_content.bars.begin(), m_content.bars.end(),
        [&](const usecases::ServerBar &bar) { return selected == bar.key; });
    m_selected
        = it == m_content.bars.end() ? -1 : static_cast<int>(it - m_content.bars.begin());
    m_scale.setNow(m_content.now);
    if (m_isFitted)
        fit();
    fitScrollBar();
    announce();
    viewport()->update();
}

void TimelineView::fit()
{
    m_scale = fittedScale(m_content, rows().lineWidth());
    m_isFitted = true;
    viewport()->update();
}

void TimelineView::zoom(double factor, double x)
{
    m_scale.zoom(factor, x - rows().left());
    m_isFitted = false;
    viewport()->update();
}

void TimelineView::zoomIn()
{
    zoom(zoomStep, rows().left() + rows().lineWidth() / 2.0);
}

void TimelineView::zoomOut()
{
    zoom(1 / zoomStep, rows().left() + rows().lineWidth() / 2.0);
}

void TimelineView::pan(double pixels)
{
    m_scale.pan(pixels);
    m_isFitted = false;
    viewport()->update();
}

void TimelineView::fitScrollBar()
{
    const int seen = viewport()->height() - TimelineRows::headHeight();
    verticalScrollBar()->setPageStep(std::max(1, seen));
    verticalScrollBar()->setRange(0, std::max(0, rows().wholeHeight() - seen));
}

void TimelineView::select(int index)
{
    const int last = static_cast<int>(m_content.bars.size()) - 1;
    const int wanted = std::clamp(index, -1, last);
    if (wanted == m_selected)
        return;
    m_selected = wanted;
    showSelected();
    announce();
    viewport()->update();
}

void TimelineView::showSelected()
{
    if (m_selected < 0)
        return;
    const QRect row = rows().row(m_selected);
    const int top = TimelineRows::headHeight();
    if (row.top() < top)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.top() - top);
    else if (row.bottom() > viewport()->height())
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + row.bottom() - viewport()->height());
}

/// What a screen reader says of the selection.
void TimelineView::announce()
{
    setAccessibleDescription(m_selected < 0
            ? tr("Up and down select a server.")
            : barSentence(m_content.bars[static_cast<std::size_t>(m_selected)], m_content));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TimelineView::openSelected()
{
    if (m_selected >= 0)
        Q_EMIT opened(m_content.bars[static_cast<std::size_t>(m_selected)].key);
}

QSize TimelineView::sizeHint() const
{
    return {scaled(800), TimelineRows::headHeight() + 5 * TimelineRows::rowHeight()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {TimelineRows::smallestWidth(),
        TimelineRows::headHeight() + TimelineRows::rowHeight()};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), tokensOf(palette()).surface);
    const TimelineRows places = rows();
    const TimelinePaint paint(m_content, m_scale, places, palette());
    paint.paintLines(painter, viewport()->height());
    painter.setClipRect(viewport()->rect().adjusted(0, TimelineRows::headHeight(), 0, 0));
    for (int index = places.firstSeen(); index < places.endSeen(viewport()->height()); ++index) {
        BarLook look = BarLook::Plain;
        if (index == m_selected)
            look = hasFocus() ? BarLook::Focused : BarLook::Selected;
        paint.paintBar(painter, index, look);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_isFitted)
        fit();
    fitScrollBar();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = rows().at(help->pos().y());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
            barSentence(m_content.bars[static_cast<std::size_t>(index)], m_content), viewport(),
            rows().row(index));
    return true;
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(zoomStep, turned.y() / wheelNotch), event->position().x());
    else if (turned.x() != 0 || (event->modifiers() & Qt::ShiftModifier))
        pan(turned.x() != 0 ? turned.x() : turned.y());
    else
        return QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    select(rows().at(qRound(event->position().y())));
    m_draggedFrom = event->position().x();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_draggedFrom)
        return;
    const double moved = event->position().x() - *m_draggedFrom;
    if (!m_isDragging && std::abs(moved) < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    pan(moved);
    m_draggedFrom = event->position().x();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_draggedFrom.reset();
    m_isDragging = false;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (rows().at(qRound(event->position().y())) == m_selected)
        openSelected();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return select(std::max(0, m_selected - 1));
    case Qt::Key_Down:
        return select(m_selected + 1);
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(rows().count() - 1);
    case Qt::Key_Left:
        return pan(panStep);
    case Qt::Key_Right:
        return pan(-panStep);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openSelected();
    default: // the page's
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_selected < 0 && event->reason() != Qt::MouseFocusReason)
        select(0);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (!changesScale(*event))
        return;
    if (m_isFitted)
        fit();
    fitScrollBar();
    updateGeometry();
}

} // namespace beian::ui
