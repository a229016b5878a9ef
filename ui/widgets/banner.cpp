#include "ui/widgets/banner.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/looks.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace beian::ui
{

namespace
{

constexpr int margin = 12;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    m_text = newLabel(TextRole::Body, QString(), this);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setObjectName(u"bannerText"_s);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"bannerAction"_s);
    m_close = new QToolButton(this);
    m_close->setIcon(icon(IconName::Close, IconTone::Muted));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setObjectName(u"bannerClose"_s);

    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &Banner::closeByUser);
    fitToFont();
    hide();
}

void Banner::showMessage(Level level, const QString &text, Closing closing)
{
    m_level = level;
    m_text->setText(text);
    m_action->hide();
    m_close->setVisible(closing == Closing::ByUser);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Banner::offerAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    setActionState(Action::Enabled, QString());
}

void Banner::setActionState(Action action, const QString &explanation)
{
    m_action->setEnabled(action == Action::Enabled);
    m_action->setToolTip(explanation);
    m_action->setAccessibleDescription(explanation);
}

void Banner::focusAction()
{
    m_action->setFocus();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    const QColor colour = levelColour(tokens, m_level);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(colour, tokens.surface, 0.35), 1));
    painter.setBrush(mixed(colour, tokens.surface, 0.06));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    // Level with the first line of text, wherever the others end.
    const int side = levelMarkSide();
    const int firstLine = m_text->y() + qMin(m_text->height(), scaled(36)) / 2;
    const QRect mark(margin, firstLine - side / 2, side, side);
    const QRect visible = QStyle::visualRect(layoutDirection(), rect(), mark);
    paintLevelMark(&painter, visible, m_level, palette());
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisible()) {
        closeByUser();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (changesScale(*event) && layout())
        fitToFont();
}

void Banner::fitToFont()
{
    const int control = scaled(36);
    m_text->setMinimumHeight(control);
    m_close->setFixedSize(control, control);
    layout()->setContentsMargins(margin + levelMarkSide() + margin, 8, 8, 8);
}

void Banner::closeByUser()
{
    hide();
    Q_EMIT closed();
}

} // namespace beian::ui
