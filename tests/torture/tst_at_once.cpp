// Eight processes ask for a number on one server at the same moment; it has room for five.

#include "tests/torture/history.h"
#include "tests/torture/raw_content.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace beian::tests;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QProcess> started(const QString &ledger, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(BEIAN_BINARY_DIR "/beian"),
        QStringList{u"--ledger"_s, ledger, u"--now"_s, u"2026-03-01T10:00:00+08:00"_s, u"--lang"_s,
            u"en"_s} +
            arguments);
    return process;
}

int ended(QProcess &process)
{
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

class TestAtOnce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotaHoldsAmongEight();
};

void TestAtOnce::quotaHoldsAmongEight()
{
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(u"ledger.db"_s);
    const QStringList add{u"add"_s, u"i-1"_s, u"--account"_s, u"shop"_s, u"--product"_s, u"ecs"_s,
        u"--region"_s, u"cn-hangzhou"_s, u"--billing"_s, u"subscription"_s, u"--created"_s,
        u"2025-12-26"_s, u"--expires"_s, u"2026-12-26"_s, u"--address"_s, u"47.96.1.2"_s,
        u"--status"_s, u"running"_s, u"--bandwidth"_s, u"5"_s};
    QCOMPARE(ended(*started(ledger, add)), 0);
    QCOMPARE(
        ended(*started(ledger, {u"answer"_s, u"i-1"_s, u"--answer"_s, u"address.free=yes"_s})), 0);

    std::vector<std::unique_ptr<QProcess>> asking;
    for (int i = 0; i < 8; ++i)
        asking.push_back(started(ledger, {u"issue"_s, u"i-1"_s}));
    QSet<QString> numbers;
    int refused = 0;
    for (const auto &process : asking) {
        const int code = ended(*process);
        const QString out = QString::fromUtf8(process->readAllStandardOutput());
        const QString err = QString::fromUtf8(process->readAllStandardError());
        if (code == 0) {
            numbers.insert(out.trimmed());
            continue;
        }
        QVERIFY2(code == 1, qPrintable(err));
        QCOMPARE(out, QString());
        QVERIFY2(err.contains(u"i-1"_s) && err.contains(u"5"_s), qPrintable(err));
        ++refused;
    }
    QCOMPARE(numbers.size(), 5);
    QCOMPARE(refused, 3);
    const QStringList stored = rawRows(ledger, u"SELECT text FROM number ORDER BY text"_s);
    QCOMPARE(QSet<QString>(stored.begin(), stored.end()), numbers);
    QCOMPARE(ruleComplaints(ledger) + historyComplaints(ledger), QStringList());
}

QTEST_GUILESS_MAIN(TestAtOnce)
#include "tst_at_once.moc"
