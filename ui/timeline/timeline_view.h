#pragma once

#include "ui/timeline/timeline_paint.h"

#include <QAbstractScrollArea>

#include <optional>

namespace beian::ui
{

/// One bar a server from now to its expiry, with the filings that ride on it. The wheel scrolls, with
/// Ctrl it zooms; dragging and the left and right keys pan; + and - zoom, 0 shows all again; up and
/// down select a server, Return opens it.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    explicit TimelineView(QWidget *parent);

    /// What is selected and how it is zoomed stays where the servers are the same.
    void setContent(TimelineContent content);
    [[nodiscard]] const TimelineContent &content() const { return m_content; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    /// Index of the selected bar; -1: none.
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int index);
    /// Where a bar is, for who looks from outside.
    [[nodiscard]] QRect rowRect(int index) const { return rows().row(index); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    /// Every bar until its end.
    void fit();

Q_SIGNALS:
    void opened(const beian::model::InstanceKey &key);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] TimelineRows rows() const;
    void zoom(double factor, double x);
    void pan(double pixels);
    void fitScrollBar();
    void showSelected();
    void announce();
    void openSelected();

    TimelineContent m_content;
    TimeScale m_scale;
    int m_selected = -1;
    bool m_isFitted = true; ///< nobody has zoomed or panned yet
    std::optional<double> m_draggedFrom;
    bool m_isDragging = false; ///< farther than a hand trembles
};

} // namespace beian::ui
