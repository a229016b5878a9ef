#include "ui/theme/theme.h"

#include "ui/theme/control_style.h"
#include "ui/theme/palette.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace beian::ui
{

ApplicationTheme::ApplicationTheme(QApplication &application)
    : m_application(application)
    , m_systemTheme(themeOf(QApplication::palette()))
{
    QApplication::setStyle(new ControlStyle); // the application owns it
    QApplication::setFont(bodyFont(QApplication::font()));
    apply();
    application.installEventFilter(this);
}

void ApplicationTheme::choose(ThemeChoice choice)
{
    m_choice = choice;
    if (wantedTheme() != m_theme)
        apply();
}

bool ApplicationTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && m_applying == Applying::No) {
        // Queued: Qt is still telling the widgets about the change that is to be replaced.
        if (event->type() == QEvent::ApplicationPaletteChange)
            QMetaObject::invokeMethod(
                this, &ApplicationTheme::followSystemPalette, Qt::QueuedConnection);
        if (event->type() == QEvent::ApplicationFontChange)
            QMetaObject::invokeMethod(
                this, &ApplicationTheme::followApplicationFont, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ApplicationTheme::followSystemPalette()
{
    const QScopedValueRollback guard(m_applying, Applying::Yes);
    const QPalette ours = paletteOf(m_theme);
    if (QApplication::palette().color(QPalette::Window) == ours.color(QPalette::Window)) {
        // Our palette covers the system's; taking it off for a moment shows what is below.
        QApplication::setPalette(QPalette());
    }
    m_systemTheme = themeOf(QApplication::palette());
    apply();
}

void ApplicationTheme::followApplicationFont()
{
    apply();
}

Theme ApplicationTheme::wantedTheme() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_systemTheme;
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    }
    Q_UNREACHABLE();
}

void ApplicationTheme::apply()
{
    const QScopedValueRollback guard(m_applying, Applying::Yes);
    m_theme = wantedTheme();
    QApplication::setPalette(paletteOf(m_theme));
    m_application.setStyleSheet(styleSheetFor(m_theme));
    Q_EMIT themeChanged();
}

} // namespace beian::ui
