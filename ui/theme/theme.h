#pragma once

#include "core/support/enum_names.h"
#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace beian::ui
{

/// What the user chose in the settings.
enum class ThemeChoice { System, Light, Dark };

/// Gives the application its look – style, palette, fonts, style sheet – and keeps it: follows the
/// system's theme and the size of the application font while the program runs. One per program,
/// made right after the QApplication and before the first widget.
class ApplicationTheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplicationTheme)

public:
    explicit ApplicationTheme(QApplication &application);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    /// The theme that is shown now.
    [[nodiscard]] Theme theme() const { return m_theme; }

Q_SIGNALS:
    /// After palette and style sheet have changed. Widgets that paint by their palette need it not.
    void themeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Applying { No, Yes };

    void followSystemPalette();
    void followApplicationFont();
    [[nodiscard]] Theme wantedTheme() const;
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    Theme m_systemTheme = Theme::Light;
    Theme m_theme = Theme::Light;
    Applying m_applying = Applying::No;
};

} // namespace beian::ui

namespace beian::support
{

template <>
inline constexpr auto enumNames<ui::ThemeChoice> = std::to_array<EnumName<ui::ThemeChoice>>({
    {ui::ThemeChoice::System, "system"},
    {ui::ThemeChoice::Light, "light"},
    {ui::ThemeChoice::Dark, "dark"},
});

} // namespace beian::support
