#include "app/cli/system_environment.h"

#include "app/machine.h"

#include <QRandomGenerator>

#include <cstdio>
#include <unistd.h>

namespace beian::cli {

namespace {

std::function<void(const QString &)> progressLine()
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [](const QString &line) {
        // Back to the beginning of the line, and away with what stands on it.
        std::fprintf(stderr, "\r\x1b[K%s", qUtf8Printable(line));
        std::fflush(stderr);
    };
}

} // namespace

Environment systemEnvironment(QCoreApplication &application, const support::Clock &clock)
{
    return {
        .application = application,
        .clock = clock,
        .locale = QLocale::system(),
        .actor = userName(),
        .defaultLedger = defaultLedger(),
        .rulebookFolder = rulebookFolder(),
        .random = [](quint64 bound) { return QRandomGenerator::system()->bounded(bound); },
        .showProgress = progressLine(),
    };
}

} // namespace beian::cli
