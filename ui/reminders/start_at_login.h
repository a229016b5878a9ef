#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace beian::ui
{

/// The entry by which a desktop starts `program` at login, by the Desktop Entry Specification 1.5.
[[nodiscard]] QString autostartEntry(const QString &program, const QStringList &arguments);

/// Whether there is such an entry of this program, in the person's own autostart folder.
[[nodiscard]] bool startsAtLogin();

/// Writes the entry. The path that could not be written on failure.
[[nodiscard]] tl::expected<void, QString> startAtLogin(
    const QString &program, const QStringList &arguments);
/// Takes the entry away.
[[nodiscard]] tl::expected<void, QString> stopAtLogin();

} // namespace beian::ui
