#include "tests/architecture/checks.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beian::tests;

namespace
{

const QString sourceRoot = QStringLiteral(BEIAN_SOURCE_DIR);
const QString fixtureRoot = sourceRoot + u"/tests/architecture/fixtures"_s;

QString listing(const QList<Violation> &violations)
{
    QString text;
    for (const Violation &violation : violations) {
        text += u"\n%1:%2: %3: %4"_s.arg(violation.file)
                    .arg(violation.line)
                    .arg(violation.rule, violation.text);
    }
    return text;
}

QString place(const QString &file, qsizetype line, const QString &rule)
{
    return u"%1:%2: %3"_s.arg(file).arg(line).arg(rule);
}

/// What the fixtures say about themselves: a line that breaks a rule ends with "// breaks RULE".
QStringList announcedPlaces()
{
    static const QRegularExpression mark(uR"((?://|--) breaks (\S+)\s*$)"_s);
    QStringList places;
    QDirIterator files(fixtureRoot, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {u"cannot open "_s + file.fileName()};
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString rule = mark.match(lines[i]).captured(1);
            if (!rule.isEmpty())
                places += place(file.fileName().sliced(fixtureRoot.size() + 1), i + 1, rule);
        }
    }
    places.sort();
    return places;
}

} // namespace

class TestArchitecture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeBreaksNoRule();
    void everyBrokenRuleInTheFixturesIsReportedAndNothingElse();
    void everyRuleHasAFixture();
    void fileMayHaveFiveHundredLinesAndNoMore();
    void commentsAndStringsAreNotCode();
};

void TestArchitecture::treeBreaksNoRule()
{
    const auto violations = violationsInTree(sourceRoot);
    QVERIFY2(violations.isEmpty(), qUtf8Printable(listing(violations)));
}

void TestArchitecture::everyBrokenRuleInTheFixturesIsReportedAndNothingElse()
{
    QStringList reported;
    for (const Violation &violation : violationsInTree(fixtureRoot))
        reported += place(violation.file, violation.line, violation.rule);
    reported.sort();
    QCOMPARE(reported.join(u'\n'), announcedPlaces().join(u'\n'));
}

void TestArchitecture::everyRuleHasAFixture()
{
    QSet<QString> seen;
    for (const Violation &violation : violationsInTree(fixtureRoot))
        seen.insert(violation.rule);
    const QSet<QString> rules = {u"clock"_s, u"core.environment"_s, u"core.qobject"_s,
        u"header.using"_s, u"include.root"_s, u"include.upward"_s, u"ledger.port"_s,
        u"path.machine"_s, u"sql.place"_s, u"text.tr"_s, u"ui.rules"_s, u"unfinished"_s};
    QCOMPARE(seen, rules);
}

void TestArchitecture::fileMayHaveFiveHundredLinesAndNoMore()
{
    const QString line = u"int answer();\n"_s;
    const auto fits = sourceFile(u"core/model/long.h"_s, line.repeated(500));
    const auto tooLong = sourceFile(u"core/model/long.h"_s, line.repeated(501));
    QCOMPARE(listing(violationsIn(fits, sourceRoot)), QString());
    QCOMPARE(violationsIn(tooLong, sourceRoot).value(0).rule, u"file.length"_s);
}

void TestArchitecture::commentsAndStringsAreNotCode()
{
    const auto file = sourceFile(u"core/model/words.cpp"_s,
        u"// tr(1)\n"
        "/* QObject\n"
        "   tr(2) */ const char *a = \"tr(3) \\\" QObject\";\n"
        "const char *b = R\"sql(QObject\n"
        "tr(4))sql\"; const int c = 1'000; const char d = '\"';\n"
        "void e() { tr(5); }\n"_s);
    const auto violations = violationsIn(file, sourceRoot);
    QCOMPARE(violations.size(), 1);
    QCOMPARE(violations.first().line, 6);
}

QTEST_GUILESS_MAIN(TestArchitecture)

#include "tst_architecture.moc"
