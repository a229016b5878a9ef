// beian: the desk without a window.

#include "app/cli/run.h"
#include "app/cli/system_environment.h"
#include "app/machine.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    // Fonts, which a PDF needs, want a Gui application; nothing else does, and none a display.
    std::unique_ptr<QCoreApplication> application;
    if (beian::cli::asksForPdf(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }

    QFile in;
    in.open(stdin, QIODevice::ReadOnly); // Where it is closed, "-" says that it cannot be read.
    QTextStream out(stdout);
    QTextStream err(stderr);
    beian::cli::Streams streams{in, out, err};
    const beian::SystemClock clock;
    return beian::cli::run(arguments, streams, beian::cli::systemEnvironment(*application, clock));
}
