#include "ui/widgets/number_display.h"

#include "ui/clipboard/secret_clipboard.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beian::ui
{

namespace
{

constexpr int margin = 8;
constexpr qsizetype digitsOfNumber = 12;
constexpr qsizetype digitsOfGroup = 4;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

QString groupedNumber(const QString &number)
{
    if (number.size() != digitsOfNumber || !std::all_of(number.begin(), number.end(), isDigit))
        return number;
    return number.first(digitsOfGroup) + u' ' + number.sliced(digitsOfGroup, digitsOfGroup) + u' ' +
           number.last(digitsOfGroup);
}

NumberDisplay::NumberDisplay(const QString &label, SecretClipboard &clipboard, QWidget *parent)
    : QFrame(parent)
    , m_clipboard(clipboard)
    , m_label(label)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(label);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copyAction = new QAction(icon(IconName::Copy), tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    auto *selectAction = new QAction(tr("Select all"), this);
    selectAction->setShortcut(QKeySequence::SelectAll);
    for (QAction *action : {copyAction, selectAction})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &NumberDisplay::copy);
    connect(selectAction, &QAction::triggered, this, &NumberDisplay::selectAll);
    addActions({copyAction, selectAction});
}

void NumberDisplay::setNumber(const QString &number)
{
    m_number = number;
    setAccessibleName(m_label + u": "_s + groupedNumber(number));
    setSelection(Selection::None);
    updateGeometry();
}

void NumberDisplay::copy()
{
    if (m_number.isEmpty())
        return;
    m_clipboard.copy(m_number);
    Q_EMIT copied(m_number);
}

void NumberDisplay::selectAll()
{
    if (m_number.isEmpty())
        return;
    setSelection(Selection::All);
    m_clipboard.select(m_number);
}

QSize NumberDisplay::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Number));
    return {metrics.horizontalAdvance(groupedNumber(m_number)) + 2 * margin,
        inFours(metrics.height() + margin)};
}

QSize NumberDisplay::minimumSizeHint() const
{
    const QFontMetrics smallest(fontFor(TextRole::Body));
    return {smallest.horizontalAdvance(groupedNumber(m_number)) + 2 * margin, sizeHint().height()};
}

void NumberDisplay::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    const QString text = groupedNumber(m_number);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fittingFont());
    if (m_selection == Selection::All) {
        const QRectF box = painter.boundingRect(QRectF(rect()), Qt::AlignCenter, text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawRoundedRect(box.adjusted(-4, 0, 4, 0), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    painter.setPen(tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, text);
}

void NumberDisplay::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    selectAll();
}

void NumberDisplay::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setSelection(Selection::None);
}

void NumberDisplay::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (changesScale(*event))
        updateGeometry();
}

QFont NumberDisplay::fittingFont() const
{
    QFont font = fontFor(TextRole::Number);
    const int wanted = QFontMetrics(font).horizontalAdvance(groupedNumber(m_number));
    const int room = width() - 2 * margin;
    if (wanted > room && room > 0)
        font.setPointSizeF(font.pointSizeF() * room / wanted);
    return font;
}

void NumberDisplay::setSelection(Selection selection)
{
    m_selection = selection;
    update();
}

} // namespace beian::ui
