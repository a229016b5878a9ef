// What a target needs around it when LibFuzzer runs it; the engine brings its own main.

#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// `--seeds=FOLDER` writes what the target starts from, and ends.
[[noreturn]] void writeSeeds(const QString &folder)
{
    for (const beian::fuzz::Seed &seed : beian::fuzz::seeds()) {
        QString name = seed.name;
        QFile file(QDir(folder).filePath(name.replace(u'/', u'-').replace(u' ', u'-')));
        const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            && file.write(seed.bytes) == seed.bytes.size();
        beian::fuzz::require(written, "a seed can be written");
    }
    std::exit(EXIT_SUCCESS);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Plugins are found by it; the engine's own arguments are left to the engine.
    static int count = 1;
    static const QCoreApplication application(count, *argv);
    // What is wrong with an input is told by results; a word per input would only be noise.
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);

    const QString wanted = *argc == 2 ? QString::fromLocal8Bit((*argv)[1]) : QString();
    const QString option = u"--seeds="_s;
    if (wanted.startsWith(option))
        writeSeeds(wanted.sliced(option.size()));
    return 0;
}
