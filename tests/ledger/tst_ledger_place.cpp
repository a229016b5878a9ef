// The file may be deleted or replaced under an open ledger: nothing is written into the void.

#include "core/ledger/backup_files.h"
#include "tests/support/ledgers.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

class TestLedgerPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<LedgerFolder>();
        m_ledger = m_folder->open();
        store(*m_ledger, serverNamed(u"i-one"_s));
    }
    void cleanup()
    {
        m_ledger.reset();
        m_folder.reset();
    }

    void aDeletedFileIsNeitherReadNorWritten()
    {
        QVERIFY(QFile::remove(m_folder->path()));
        QCOMPARE(outcomeOf(m_ledger->write()), u"gone"_s);
        QCOMPARE(outcomeOf(m_ledger->read()), u"gone"_s);
        QCOMPARE(outcomeOf(m_ledger->dataVersion()), u"gone"_s);
    }

    void aFileThatIsPutBackIsUsedAgain()
    {
        const QString away = m_folder->path(u"away.db"_s);
        QVERIFY(QFile::rename(m_folder->path(), away));
        QCOMPARE(outcomeOf(m_ledger->write()), u"gone"_s);
        QVERIFY(QFile::rename(away, m_folder->path()));
        store(*m_ledger, serverNamed(u"i-two"_s));
        QCOMPARE(must(must(m_ledger->read())->instances({})).size(), std::size_t(2));
    }

    void aFileThatIsGoneIsNotMadeAnewWhenItIsOpenedOnceMore()
    {
        QVERIFY(must(ledger::reopenSqliteLedger(m_folder->path())));
        QVERIFY(QFile::remove(m_folder->path()));
        QCOMPARE(outcomeOf(ledger::reopenSqliteLedger(m_folder->path())), u"gone"_s);
        QVERIFY(!QFile::exists(m_folder->path()));
    }

    void anEmptyFileInItsPlaceIsNotMadeALedgerWhenItIsOpenedOnceMore()
    {
        QVERIFY(QFile::rename(m_folder->path(), m_folder->path(u"away.db"_s)));
        QFile empty(m_folder->path()); // as where somebody just begins to copy the ledger back
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QCOMPARE(outcomeOf(ledger::reopenSqliteLedger(m_folder->path())),
            u"corrupt the file is empty"_s);
        QCOMPARE(empty.size(), 0);
    }

    void anotherFileInItsPlaceIsLeftAlone()
    {
        const QString copy = m_folder->path(u"copy.db"_s);
        must(m_ledger->backupTo(copy));
        QVERIFY(QFile::rename(m_folder->path(), m_folder->path(u"old.db"_s)));
        QVERIFY(QFile::rename(copy, m_folder->path()));
        QFile replaced(m_folder->path());
        QVERIFY(replaced.open(QIODevice::ReadOnly));
        const QByteArray before = replaced.readAll();
        QCOMPARE(outcomeOf(m_ledger->write()), u"replaced"_s);
        QCOMPARE(outcomeOf(m_ledger->read()), u"replaced"_s);
        replaced.seek(0);
        QCOMPARE(replaced.readAll(), before);
    }

    void anEmptyFileBesideBackupsIsALostLedger()
    {
        must(ledger::makeBackupFolder(m_folder->path()));
        must(m_ledger->backupTo(ledger::dailyBackupPath(m_folder->path(), testNow())));
        m_ledger.reset();
        QVERIFY(QFile::resize(m_folder->path(), 0));
        const auto opened = ledger::openSqliteLedger(m_folder->path());
        QCOMPARE(outcomeOf(opened), u"corrupt the file is empty"_s);
        QCOMPARE(QFileInfo(m_folder->path()).size(), 0);
    }

private:
    std::unique_ptr<LedgerFolder> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

QTEST_GUILESS_MAIN(TestLedgerPlace)
#include "tst_ledger_place.moc"
