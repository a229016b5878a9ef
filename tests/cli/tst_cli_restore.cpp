#include "tests/cli/program.h"

#include <QDir>
#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

namespace {

const QString daily = u"backups/ledger-2026-03-01-daily.db"_s;

} // namespace

/// Backups that make themselves, and the way back to one.
class TestRestore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstCommandOfADayBacksUp()
    {
        Program program;
        QCOMPARE(program.run({u"accounts"_s}).code, 0);
        QVERIFY(!QDir(program.path(u"backups"_s)).exists()); // nothing happened yet
        QCOMPARE(program.run({u"accounts"_s, u"shop"_s}).code, 0);
        const Ran listed = program.run({u"accounts"_s});
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.err, QString());
        QVERIFY(QFile::exists(program.path(daily)));
    }

    void rehearsedDayIsNoUseOfIt()
    {
        Program program;
        QCOMPARE(program.run({u"accounts"_s, u"shop"_s}).code, 0);
        QCOMPARE(
            program.run({u"accounts"_s, u"--now"_s, u"2030-05-06T10:00:00+08:00"_s}).code, 0);
        QCOMPARE(QDir(program.path(u"backups"_s)).entryList(QDir::Files),
            QStringList{daily.section(u'/', 1)});
    }

    void failedBackupIsNotedAndStopsNothing()
    {
        Program program;
        QCOMPARE(program.run({u"accounts"_s, u"shop"_s}).code, 0);
        program.write(u"backups"_s, "in the way");
        const Ran listed = program.run({u"accounts"_s});
        QCOMPARE(listed.code, 0);
        QVERIFY(listed.out.contains(u"shop"_s));
        QVERIFY2(listed.err.startsWith(u"Today's backup of the ledger was not made."_s),
            qPrintable(listed.err));
        QCOMPARE(program.run({u"accounts"_s, u"--quiet"_s}).err, QString());
    }

    void wholeLedgerComesBack()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QString copy = program.path(u"copy.db"_s);
        QCOMPARE(program.run({u"backup"_s, copy}).code, 0);
        program.addServer(u"i-2"_s, u"47.96.1.3"_s);
        const Ran restored = program.json({u"restore"_s, copy});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(restored.object().value(u"instances"_s).toInt(), 1);
        QCOMPARE(restored.object().value(u"newestEvent"_s).toString(), u"2026-03-01T02:00:00Z"_s);
        QCOMPARE(program.json({u"instances"_s}).list().size(), 1);
        const QJsonObject newest = program.json({u"events"_s}).list().first().toObject();
        QCOMPARE(newest.value(u"event"_s).toString(), u"ledger-restored"_s);
        const QString saved = restored.object().value(u"savedAs"_s).toString();
        QCOMPARE(saved,
            program.path(u"backups/ledger-2026-03-01T020000Z-before-restore.db"_s));
        QCOMPARE(program.json({u"instances"_s, u"--ledger"_s, saved}).list().size(), 2);
        const Ran back = program.run({u"restore"_s, saved});
        QVERIFY2(back.out.contains(u"2 instances"_s) && back.out.contains(u"is kept as"_s),
            qPrintable(back.out));
        QCOMPARE(back.out.count(u'\n'), 1);
    }

    void exportedLedgerComesBack()
    {
        Program program;
        const QString number = program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const QString document = program.path(u"all.json"_s);
        QCOMPARE(program.run({u"export"_s, u"ledger"_s, u"--to"_s, document}).code, 0);
        const QString other = program.path(u"other/ledger.db"_s);
        const Ran restored =
            program.json({u"restore"_s, document, u"--ledger"_s, other});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(restored.object().value(u"restoredFrom"_s).toString(), document);
        const Ran numbers = program.run({u"numbers"_s, u"--ledger"_s, other});
        QVERIFY(numbers.out.contains(number));
        const Ran events = program.json({u"events"_s, u"--ledger"_s, other, u"--limit"_s, u"1"_s});
        QVERIFY(events.out.contains(u"all.json"_s));
        QCOMPARE(program.run({u"verify"_s, u"--ledger"_s, other}).code, 0);
        QCOMPARE(QDir(program.path(u"other"_s)).entryList(QDir::Files),
            QStringList{u"ledger.db"_s});
    }

    void cutDocumentIsThreeWithItsPlace()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const QString document = program.path(u"all.json"_s);
        QCOMPARE(program.run({u"export"_s, u"ledger"_s, u"--to"_s, document}).code, 0);
        QFile file(document);
        QVERIFY(file.resize(file.size() - 5));
        const Ran refused = program.json({u"restore"_s, document});
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.error().value(u"code"_s).toString(), u"truncated"_s);
        QVERIFY(refused.error().value(u"line"_s).toInt() > 5);
        QCOMPARE(program.run({u"verify"_s}).code, 0);
    }

    void badFileIsThreeAndTheLedgerItselfFour()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QString text = program.write(u"text.db"_s, "Dear Sir");
        const Ran bad = program.json({u"restore"_s, text});
        QCOMPARE(bad.code, 3);
        QCOMPARE(bad.error().value(u"code"_s).toString(), u"backup-unusable"_s);
        QCOMPARE(program.run({u"restore"_s, program.path(u"missing.db"_s)}).code, 3);
        const Ran itself = program.json({u"restore"_s, program.path(u"ledger.db"_s)});
        QCOMPARE(itself.code, 4);
        QCOMPARE(itself.error().value(u"code"_s).toString(), u"backup-is-ledger"_s);
        QCOMPARE(program.json({u"instances"_s}).list().size(), 1);
    }

    void ledgerThatIsGoneIsMadeAnew()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QString fresh = program.path(u"new/ledger.db"_s);
        const Ran restored =
            program.json({u"restore"_s, program.path(daily), u"--ledger"_s, fresh});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QVERIFY(restored.object().value(u"savedAs"_s).isNull());
        QVERIFY(QFile::exists(fresh));
    }

    /// The sentence about a damaged ledger holds the command; what it says is run as it stands.
    void damagedLedgerNamesTheCommandThatHelps()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        program.addServer(u"i-2"_s, u"47.96.1.3"_s); // after today's backup
        program.write(u"ledger.db"_s, QByteArray(8192, '\0'));
        QFile::remove(program.path(u"ledger.db-wal"_s));
        const Ran damaged = program.json({u"instances"_s});
        QCOMPARE(damaged.code, 4);
        const QString command = damaged.error().value(u"restore"_s).toString();
        QCOMPARE(command, QString(u"beian restore "_s + program.path(daily)));
        QVERIFY(damaged.error().value(u"message"_s).toString().endsWith(command));
        const Ran restored = program.json(command.split(u' ').mid(1));
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(restored.object().value(u"wasDamaged"_s).toBool(), true);
        QCOMPARE(program.run({u"verify"_s}).code, 0);
        QFile kept(restored.object().value(u"savedAs"_s).toString());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray(8192, '\0'));
    }

    void strangersFileIsOnlyRefused()
    {
        Program program;
        const QString text = program.write(u"letter.txt"_s, "Dear Sir");
        const Ran refused = program.json({u"instances"_s, u"--ledger"_s, text});
        QCOMPARE(refused.code, 4);
        QVERIFY(!refused.error().contains(u"restore"_s));
    }

    void partOfABackupComesBack()
    {
        Program program;
        const QString number = program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const QString copy = program.path(u"copy.db"_s);
        QCOMPARE(program.run({u"backup"_s, copy}).code, 0);
        const QString fresh = program.path(u"new.db"_s);
        const QStringList asked{
            u"restore"_s, copy, u"--domain"_s, u"example.com"_s, u"--ledger"_s, fresh};
        const Ran restored = program.run(asked);
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QVERIFY2(restored.out.startsWith(u"Brought back from %1: 1 accounts, 1 instances, 1 "
                                         "numbers, 1 filings."_s.arg(copy)),
            qPrintable(restored.out));
        QCOMPARE(program.json({u"numbers"_s, u"--ledger"_s, fresh})
                     .list()
                     .first()
                     .toObject()
                     .value(u"number"_s)
                     .toString(),
            number);
        const Ran again = program.json(asked);
        QCOMPARE(again.code, 0);
        for (const QJsonValue &part : again.object().value(u"parts"_s).toArray())
            QCOMPARE(part.toObject().value(u"fate"_s).toString(), u"same"_s);
        QCOMPARE(program.run({u"restore"_s, copy, u"--number"_s, u"099999999999"_s, u"--ledger"_s,
                                 fresh})
                     .code,
            3);
    }

    void whatDiffersOrIsRefusedIsSaid()
    {
        Program program;
        program.bound(u"i-1"_s, u"47.96.1.2"_s, u"example.com"_s);
        const QString copy = program.path(u"copy.db"_s);
        QCOMPARE(program.run({u"backup"_s, copy}).code, 0);
        QCOMPARE(program.run({u"advance"_s, u"example.com"_s, u"submit"_s}).code, 0);
        const Ran differs =
            program.run({u"restore"_s, copy, u"--domain"_s, u"example.com"_s});
        QCOMPARE(differs.code, 0);
        QVERIFY2(differs.err.contains(u"Stage: here"_s), qPrintable(differs.err));

        const QString other = program.path(u"other.db"_s);
        const auto at = [&other](QStringList words) { return words << u"--ledger"_s << other; };
        QCOMPARE(program.run(at({u"add"_s, u"i-1"_s, u"--account"_s, u"buyer"_s, u"--product"_s,
                                 u"ecs"_s, u"--region"_s, u"cn-hangzhou"_s, u"--billing"_s,
                                 u"subscription"_s}))
                     .code,
            0);
        const Ran refused =
            program.run(at({u"restore"_s, copy, u"--domain"_s, u"example.com"_s}));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"was not brought back"_s), qPrintable(refused.err));
    }
};

} // namespace beian::tests

QTEST_MAIN(beian::tests::TestRestore)
#include "tst_cli_restore.moc"
