#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>

namespace beian::tests {

/// What a call of `beian` meets around it.
struct Surroundings {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    std::function<void()> inChild; ///< done in the process before the program starts
};

struct Ended {
    int code = -1; ///< -1: it crashed, or did not end
    QString out;
    QString err;
};

/// Calls `beian`, as of 1 March 2026, and waits for its end.
[[nodiscard]] Ended callBeian(const QStringList &arguments, const Surroundings &around = {});

/// No file of the process may grow beyond so many bytes, as if the disk were full.
[[nodiscard]] Surroundings diskWithRoomFor(qint64 bytes);

/// The folder lies on a file system that is read-only for the called program alone. Where this user may
/// not mount, the call ends with `mountingIsForbidden`.
[[nodiscard]] Surroundings onReadOnlyFileSystem(const QString &folder);
inline constexpr int mountingIsForbidden = 77;

/// Root, too, is refused what the permissions refuse.
[[nodiscard]] Surroundings withoutPrivileges();

} // namespace beian::tests
