#pragma once

#include "core/support/enum_names.h"

#include <QIcon>

namespace beian::ui
{

/// The line icons of the program; the word of each is the name of its file.
enum class IconName {
    Overview,
    Apply,
    Server,
    Number,
    Filing,
    Checklist,
    History,
    Settings,
    Import,
    Add,
    Copy,
    Check,
    Pdf,
    Csv,
    Search,
    ExternalLink,
    Clipboard,
    Back,
    Next,
    Close,
    Warning,
    Info,
    Refresh,
    Undo,
    Bell,
    Account,
    Print,
};

/// The colour that an icon takes from the theme.
enum class IconTone { Text, Muted, Accent, OnAccent };

/// An icon drawn in the present theme's colour at any device pixel ratio; it follows the theme
/// when that changes, so it can be made once and kept.
[[nodiscard]] QIcon icon(IconName name, IconTone tone = IconTone::Text);

/// The icon as the large picture of an empty state: muted, with finer lines.
[[nodiscard]] QIcon picture(IconName name);

/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace beian::ui

namespace beian::support
{

template <>
inline constexpr auto enumNames<ui::IconName> = std::to_array<EnumName<ui::IconName>>({
    {ui::IconName::Overview, "overview"},
    {ui::IconName::Apply, "apply"},
    {ui::IconName::Server, "server"},
    {ui::IconName::Number, "number"},
    {ui::IconName::Filing, "filing"},
    {ui::IconName::Checklist, "checklist"},
    {ui::IconName::History, "history"},
    {ui::IconName::Settings, "settings"},
    {ui::IconName::Import, "import"},
    {ui::IconName::Add, "add"},
    {ui::IconName::Copy, "copy"},
    {ui::IconName::Check, "check"},
    {ui::IconName::Pdf, "pdf"},
    {ui::IconName::Csv, "csv"},
    {ui::IconName::Search, "search"},
    {ui::IconName::ExternalLink, "external-link"},
    {ui::IconName::Clipboard, "clipboard"},
    {ui::IconName::Back, "back"},
    {ui::IconName::Next, "next"},
    {ui::IconName::Close, "close"},
    {ui::IconName::Warning, "warning"},
    {ui::IconName::Info, "info"},
    {ui::IconName::Refresh, "refresh"},
    {ui::IconName::Undo, "undo"},
    {ui::IconName::Bell, "bell"},
    {ui::IconName::Account, "account"},
    {ui::IconName::Print, "print"},
});

} // namespace beian::support
