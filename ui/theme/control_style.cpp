#include "ui/theme/control_style.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace beian::ui
{

namespace
{

constexpr qreal cornerRadius = 6;

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toBool();
}

/// The box of a field: outline, accent ring while it has the focus, red when its value is wrong.
void paintFieldBox(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens tokens = tokensOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QColor edge = mixed(tokens.control, tokens.surface, 0.6);
    if (focused)
        edge = tokens.accent;
    if (isInvalid(widget))
        edge = tokens.lost;
    const qreal width = focused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, width));
    painter->setBrush(enabled ? tokens.surface : tokens.window);
    const qreal inset = width / 2;
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter->restore();
}

enum class Pointing { Up, Down };

void paintChevron(QPainter *painter, const QRectF &rect, const QColor &colour, Pointing pointing)
{
    const qreal half = scaled(8) / 2.0;
    const qreal rise = (pointing == Pointing::Down ? 1 : -1) * half / 2;
    const QPointF centre = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5 * half / 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{
        centre + QPointF(-half, -rise), centre + QPointF(0, rise), centre + QPointF(half, -rise)});
    painter->restore();
}

void paintTick(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const qreal unit = box.width() / 16;
    painter->setPen(QPen(colour, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(4, 8.5) * unit,
        box.topLeft() + QPointF(7, 11.5) * unit, box.topLeft() + QPointF(12, 5) * unit});
}

/// A box to tick or a radio button, which differ in the corners and in the mark.
void paintIndicator(QPainter *painter, const QStyleOption &option, QStyle::PrimitiveElement kind)
{
    const Tokens tokens = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const qreal radius = kind == QStyle::PE_IndicatorRadioButton ? box.width() / 2 : 4;
    const QColor fill = enabled ? tokens.accent : tokens.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(marked || focused ? fill : tokens.control, focused ? 2 : 1.25));
    painter->setBrush(marked ? fill : tokens.surface);
    painter->drawRoundedRect(box, radius, radius);
    if (marked && kind == QStyle::PE_IndicatorRadioButton) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.onAccent);
        painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (option.state.testFlag(QStyle::State_On)) {
        paintTick(painter, box, tokens.onAccent);
    } else if (marked) {
        painter->fillRect(
            QRectF(box.left() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2),
            tokens.onAccent);
    }
    painter->restore();
}

QColor chevronColour(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Tokens tokens = tokensOf(option.palette);
    return enabled ? tokens.muted : tokens.line;
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton ||
        element == PE_IndicatorItemViewItemCheck) {
        paintIndicator(painter, *option, element);
        return;
    }
    if (element == PE_FrameFocusRect) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokensOf(option->palette).accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintFieldBox(painter, *option, widget);
        paintChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
            chevronColour(*option), Pointing::Down);
        return;
    }
    if (control == CC_SpinBox) {
        paintFieldBox(painter, *option, widget);
        const QColor colour = chevronColour(*option);
        if (option->subControls.testFlag(SC_SpinBoxUp)) {
            paintChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), colour,
                Pointing::Up);
            paintChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), colour,
                Pointing::Down);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const QRect whole = option->rect;
    const int arrow = scaled(32);
    const QRect left = whole.adjusted(12, 2, -arrow, -2);
    const QRect right(whole.right() - arrow + 1, whole.top(), arrow, whole.height());
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, whole, left);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, whole, right);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return visualRect(option->direction, whole, left.adjusted(-2, 0, 0, 0));
    const QRect upper = right.adjusted(0, 2, 0, -whole.height() / 2);
    if (control == CC_SpinBox && part == SC_SpinBoxUp)
        return visualRect(option->direction, whole, upper);
    if (control == CC_SpinBox && part == SC_SpinBoxDown)
        return visualRect(option->direction, whole, upper.translated(0, upper.height()));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ControlStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        return {size.width() + 12 + scaled(32), qMax(scaled(36), inFours(size.height() + 8))};
    if (type == CT_MenuItem)
        return natural.expandedTo({0, scaled(32)});
    return natural;
}

int ControlStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return scaled(20);
    case PM_SpinBoxFrameWidth:
        return 0; // the outline is part of the box, whose height the sheet says
    default: // Qt's enum, which is open: the rest is Fusion's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *answer) const
{
    // A list below the box, as everywhere else, rather than a menu laid over it.
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace beian::ui
