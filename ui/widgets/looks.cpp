#include "ui/widgets/looks.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace beian::ui
{

namespace
{

QString wordOf(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle:
        return u"pageTitle"_s;
    case TextRole::CardTitle:
        return u"cardTitle"_s;
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Explanation:
        return u"explanation"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::Identifier:
        return u"identifier"_s;
    case TextRole::Figure:
        return u"figure"_s;
    case TextRole::Number:
        return u"number"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return u"text"_s;
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Safe:
        return u"safe"_s;
    case Tone::Watch:
        return u"watch"_s;
    case Tone::AtRisk:
        return u"atRisk"_s;
    case Tone::Lost:
        return u"lost"_s;
    }
    Q_UNREACHABLE();
}

/// A style sheet looks at dynamic properties only when it is polished.
void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace

QLabel *newLabel(TextRole role, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

void setTextRole(QLabel *label, TextRole role)
{
    setLook(label, "textRole", wordOf(role));
}

void setTone(QLabel *label, Tone tone)
{
    setLook(label, "tone", wordOf(tone));
}

void makePrimary(QPushButton *button)
{
    setLook(button, "primary", true);
}

void makeQuiet(QPushButton *button)
{
    setLook(button, "quiet", true);
}

QScrollArea *newScrollArea(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QVBoxLayout *newPageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    if (!isTextLarge()) {
        page->setLayout(column);
        return column;
    }
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = newScrollArea(page);
    auto *content = new QWidget(area);
    content->setLayout(column);
    area->setWidget(content);
    outer->addWidget(area);
    return column;
}

void setButtonIcon(QPushButton *button, IconName name)
{
    IconTone tone = IconTone::Text;
    if (button->property("primary").toBool())
        tone = IconTone::OnAccent;
    if (button->property("quiet").toBool())
        tone = IconTone::Accent;
    button->setIcon(icon(name, tone));
}

void setValidity(QWidget *field, Validity validity)
{
    setLook(field, "invalid", validity == Validity::Invalid);
}

} // namespace beian::ui
