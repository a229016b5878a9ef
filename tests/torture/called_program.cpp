#include "tests/torture/called_program.h"

#include <QFile>
#include <QProcess>

#include <csignal>

#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace beian::tests {

using namespace Qt::StringLiterals;

Ended callBeian(const QStringList &arguments, const Surroundings &around)
{
    QProcess process;
    process.setProcessEnvironment(around.environment);
    if (around.inChild)
        process.setChildProcessModifier(around.inChild);
    process.start(QStringLiteral(BEIAN_BINARY_DIR "/beian"),
        QStringList{u"--now"_s, u"2026-03-01T10:00:00+08:00"_s} + arguments);
    process.closeWriteChannel();
    constexpr int longest = 120'000;
    const bool hasEnded =
        process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Surroundings diskWithRoomFor(qint64 bytes)
{
    Surroundings around;
    around.inChild = [bytes] {
        // Ignored, the signal leaves it to the write to fail.
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    return around;
}

Surroundings onReadOnlyFileSystem(const QString &folder)
{
    Surroundings around;
    around.inChild = [path = QFile::encodeName(folder)] {
        const char *place = path.constData();
        const bool isMounted = ::unshare(CLONE_NEWNS) == 0
            && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount(place, place, nullptr, MS_BIND, nullptr) == 0
            && ::mount(nullptr, place, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
        if (!isMounted)
            ::_exit(mountingIsForbidden);
    };
    return around;
}

Surroundings withoutPrivileges()
{
    Surroundings around;
    around.inChild = [] {
        // The user stays, and with it the right to run the program from wherever it was built.
        for (const int capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER})
            ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    };
    return around;
}

} // namespace beian::tests
