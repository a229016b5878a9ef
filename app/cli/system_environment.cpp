#include "app/cli/system_environment.h"

#include "app/machine.h"

#include <QRandomGenerator>

namespace beian::cli {

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
    };
}

} // namespace beian::cli
