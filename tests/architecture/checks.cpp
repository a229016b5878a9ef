#include "tests/architecture/checks.h"

#include "tests/architecture/floors.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

namespace beian::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestFile = 500;

enum class Form { AsWritten, Code, BareCode };

/// A check of single lines: where it holds, what it looks at, and what must not be found there.
struct LineCheck {
    QString rule;
    Form form;
    QRegularExpression forbidden;
    bool (*holdsIn)(const QString &path);
};

bool isSource(const QString &path)
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

bool isShipped(const QString &path)
{
    return !path.startsWith("tests/"_L1);
}

bool isCore(const QString &path)
{
    return isSource(path) && path.startsWith("core/"_L1);
}

bool isSilentCore(const QString &path)
{
    return isCore(path) && !path.startsWith("core/text/"_L1);
}

bool hasNoClock(const QString &path)
{
    return isShipped(path) && !path.startsWith("app/"_L1);
}

bool hasNoSql(const QString &path)
{
    return isSource(path) && isShipped(path) && !path.startsWith("core/ledger/"_L1);
}

/// The programs' wiring is the one place outside the ledger that names the database behind it.
bool seesOnlyPorts(const QString &path)
{
    return hasNoSql(path) && !path.startsWith("app/"_L1);
}

bool isInterface(const QString &path)
{
    return isSource(path) && path.startsWith("ui/"_L1);
}

bool isHeader(const QString &path)
{
    return path.endsWith(".h"_L1);
}

bool isAnything(const QString &)
{
    return true;
}

bool isShippedSource(const QString &path)
{
    return isSource(path) && isShipped(path);
}

/// Patterns are pieced together where this file would otherwise accuse itself.
const std::array<LineCheck, 10> &lineChecks()
{
    static const std::array<LineCheck, 10> checks = {{
        {u"text.tr"_s, Form::BareCode,
            QRegularExpression(uR"(\btr\(|\bQT_TR|\bqtTrId\b|\bQT_TRID|)"
                               uR"(\bQCoreApplication::translate\b|\bQ_DECLARE_TR_FUNCTIONS\b)"_s),
            isSilentCore},
        {u"core.qobject"_s, Form::BareCode, QRegularExpression(uR"(\bQ_OBJECT\b|\bQObject\b)"_s),
            isCore},
        {u"core.environment"_s, Form::BareCode,
            QRegularExpression(
                uR"(\bqgetenv\b|\bqEnvironmentVariable|\bgetenv\b|)"
                uR"(\bQProcessEnvironment\b|\bsystemTimeZone|\bQLocale::system\b)"_s),
            isCore},
        {u"clock"_s, Form::Code,
            QRegularExpression(
                uR"(\bcurrentDate|\bcurrentTime\b|\bcurrentMSecsSinceEpoch\b|)"
                uR"(\bcurrentSecsSinceEpoch\b|\bsystem_clock\b|\bsteady_clock\b|)"
                uR"(\bhigh_resolution_clock\b|\bQElapsedTimer\b|\btime\((nullptr|NULL|0)\)|)"
                uR"(\bgettimeofday\b|\bclock_gettime\b|\bCURRENT_(TIME|DATE)|'now')"_s),
            hasNoClock},
        {u"sql.place"_s, Form::Code,
            QRegularExpression(uR"(#\s*include\s*[<"](QtSql|QSql|sqlite3))"_s), hasNoSql},
        {u"ledger.port"_s, Form::Code,
            QRegularExpression(uR"(#\s*include\s*"core/ledger/sqlite/)"_s), seesOnlyPorts},
        {u"ui.rules"_s, Form::Code,
            QRegularExpression(
                uR"(#\s*include\s*"core/rules/(?!(finding|assessment|standing|what_if)\.h"))"_s),
            isInterface},
        {u"header.using"_s, Form::BareCode,
            QRegularExpression(uR"(\busing\s+namespace\s+(?!\S*[lL]iterals\b))"_s), isHeader},
        {u"unfinished"_s, Form::AsWritten,
            QRegularExpression(u"\\b(TO"
                               "DO|FIX"
                               "ME|XX"
                               "X|HA"
                               "CK)\\b"_s),
            isAnything},
        {u"path.machine"_s, Form::Code,
            QRegularExpression(uR"("/(work|tmp|root|home|mnt|Users)\b)"_s), isShippedSource},
    }};
    return checks;
}

const QStringList &linesOf(const SourceFile &file, Form form)
{
    switch (form) {
    case Form::AsWritten:
        return file.lines;
    case Form::Code:
        return file.code;
    case Form::BareCode:
        return file.bareCode;
    }
    Q_UNREACHABLE();
}

void checkLines(const SourceFile &file, QList<Violation> &found)
{
    for (const LineCheck &check : lineChecks()) {
        if (!check.holdsIn(file.path))
            continue;
        const QStringList &lines = linesOf(file, check.form);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (check.forbidden.match(lines[i]).hasMatch())
                found.append({file.path, i + 1, check.rule, file.lines.value(i).trimmed()});
        }
    }
}

void checkIncludes(const SourceFile &file, const QString &root, QList<Violation> &found)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s);
    const auto from = floorOf(file.path);
    for (qsizetype i = 0; i < file.code.size(); ++i) {
        const QString target = include.match(file.code[i]).captured(1);
        if (target.isEmpty() || target.endsWith(".moc"_L1))
            continue;
        const auto to = floorOf(target);
        if (!QFileInfo::exists(root + u'/' + target))
            found.append({file.path, i + 1, u"include.root"_s, file.lines[i].trimmed()});
        else if (from && to && !mayInclude(*from, *to))
            found.append({file.path, i + 1, u"include.upward"_s, file.lines[i].trimmed()});
        else if (from && target.startsWith("tests/"_L1))
            found.append({file.path, i + 1, u"include.upward"_s, file.lines[i].trimmed()});
    }
}

void checkLength(const SourceFile &file, QList<Violation> &found)
{
    if (isSource(file.path) && file.lines.size() > longestFile) {
        found.append(
            {file.path, longestFile + 1, u"file.length"_s, u"%1 lines"_s.arg(file.lines.size())});
    }
}

} // namespace

QList<Violation> violationsIn(const SourceFile &file, const QString &root)
{
    QList<Violation> found;
    checkLines(file, found);
    if (isSource(file.path))
        checkIncludes(file, root, found);
    checkLength(file, found);
    return found;
}

QList<Violation> violationsInTree(const QString &root)
{
    QList<Violation> found;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s}) {
        QDirIterator files(root + u'/' + folder,
            {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"CMakeLists.txt"_s, u"*.cmake"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().sliced(root.size() + 1);
            if (path.startsWith("tests/architecture/fixtures/"_L1))
                continue;
            QFile file(files.filePath());
            if (!file.open(QIODevice::ReadOnly)) {
                found.append({path, 1, u"unreadable"_s, file.errorString()});
                continue;
            }
            found += violationsIn(sourceFile(path, QString::fromUtf8(file.readAll())), root);
        }
    }
    std::sort(found.begin(), found.end(), [](const Violation &a, const Violation &b) {
        return std::tie(a.file, a.line, a.rule) < std::tie(b.file, b.line, b.rule);
    });
    return found;
}

} // namespace beian::tests
