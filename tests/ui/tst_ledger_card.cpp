#include "core/ledger/sqlite/sqlite_files.h"
#include "core/rulebook/built_in.h"
#include "core/support/clock.h"
#include "core/usecases/add_instance.h"
#include "core/usecases/automatic_backups.h"
#include "core/usecases/record_number.h"
#include "tests/support/servers.h"
#include "tests/ui/access.h"
#include "ui/pages/backup_table.h"
#include "ui/pages/ledger_card.h"
#include "ui/pages/parts_dialog.h"
#include "ui/session/daily_backup.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/window/damaged_ledger_window.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QTreeWidget>

using namespace beian;
using namespace Qt::StringLiterals;

/// The ledger's file on the screen, and the window that stands for a damaged one.
class TestLedgerCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<support::FixedClock>(tests::testNow());
        openCard();
    }

    void cleanup()
    {
        m_card.reset();
        m_session.reset();
        m_clock.reset();
        m_folder.reset();
        m_chosenFile.clear();
    }

    void saysWhereTheLedgerIsAndThatThereIsNoBackup()
    {
        show();
        QCOMPARE(label(u"ledgerPath"_s)->text(), path());
        QVERIFY(label(u"lastBackup"_s)->text().contains(u"no backup"_s));
        QVERIFY(!button(u"restoreButton"_s)->isEnabled());
    }

    void checkingSaysWhatWasChecked()
    {
        addServer(u"i-one"_s);
        show();
        QTest::mouseClick(button(u"checkLedgerButton"_s), Qt::LeftButton);
        wait();
        QCOMPARE(banner()->level(), ui::Level::Safe);
        const QStringList lines = label(u"ledgerChecks"_s)->text().split(u'\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].startsWith(u"File pages"_s) && lines[3].startsWith(u"Events"_s));
    }

    void backingUpGoesWhereThePersonSays()
    {
        addServer(u"i-one"_s);
        show();
        QTest::mouseClick(button(u"backUpButton"_s), Qt::LeftButton);
        QVERIFY(!banner()->isVisible()); // nowhere after all
        m_chosenFile = m_folder->filePath(u"mine.db"_s);
        button(u"backUpButton"_s)->setFocus();
        QTest::keyClick(button(u"backUpButton"_s), Qt::Key_Space);
        wait();
        QCOMPARE(banner()->level(), ui::Level::Safe);
        QCOMPARE(m_files.contentsOf(m_chosenFile)->instances, 1);
        QTest::keyClick(button(u"backUpButton"_s), Qt::Key_Space);
        wait();
        QCOMPARE(banner()->level(), ui::Level::Lost); // it is there already
    }

    void restoreIsConfirmedBeforeAnythingHappens()
    {
        addServer(u"i-one"_s);
        backUp();
        addServer(u"i-two"_s);
        show();
        QTest::mouseClick(button(u"restoreButton"_s), Qt::LeftButton);
        QVERIFY2(banner()->text().contains(u"servers 1"_s), qPrintable(banner()->text()));
        QVERIFY(banner()->text().contains(u"saved first"_s));
        QTest::keyClick(banner(), Qt::Key_Escape);
        QVERIFY(!banner()->isVisible());
        QCOMPARE(servers(), 2U);
    }

    void restoredLedgerIsShownAtOnce()
    {
        addServer(u"i-one"_s);
        backUp();
        addServer(u"i-two"_s);
        show();
        QSignalSpy changed(m_session.get(), &ui::Session::changed);
        QTest::mouseClick(button(u"restoreButton"_s), Qt::LeftButton);
        QTest::mouseClick(bannerAction(), Qt::LeftButton);
        wait();
        QCOMPARE(banner()->level(), ui::Level::Safe);
        QVERIFY(changed.count() > 0);
        QCOMPARE(servers(), 1U);
        QTRY_COMPARE(table()->model()->rowCount(), 2); // with the one of what was replaced
        QVERIFY(!bannerAction()->isVisible()); // asked once, done once
    }

    void anotherLedgerIsAskedForAndChosen()
    {
        QStringList chosen;
        m_card->offerAnother([this](QWidget *) { return m_chosenFile; },
            [&chosen](const QString &file) {
                chosen.append(file);
                return chosen.size() == 1 ? u"It cannot be opened."_s : QString();
            });
        show();
        QTest::mouseClick(button(u"anotherLedger"_s), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(chosen.isEmpty()); // none after all
        m_chosenFile = m_folder->filePath(u"other.db"_s);
        QTest::mouseClick(button(u"anotherLedger"_s), Qt::LeftButton);
        QTRY_COMPARE(chosen, QStringList{m_chosenFile});
        QCOMPARE(banner()->text(), u"It cannot be opened."_s);
    }

    void singleThingsAreChosenAndBroughtBack()
    {
        addServer(u"i-one"_s);
        QVERIFY(record(u"048291375560"_s));
        QVERIFY(record(u"048291375561"_s));
        backUp();
        startAnew();
        show();
        QTimer look;
        look.setInterval(10);
        connect(&look, &QTimer::timeout, this, [&look] {
            auto *dialog = qobject_cast<ui::PartsDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return; // the backup is still being compared
            look.stop();
            QCOMPARE(tests::unnamedControls(*dialog), QStringList());
            auto *tree = dialog->findChild<QTreeWidget *>(u"partsTree"_s);
            auto *accept = dialog->findChild<QPushButton *>(u"bringBackButton"_s);
            QCOMPARE(tree->topLevelItemCount(), 1);
            QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
            QVERIFY(!accept->isEnabled()); // nothing is ticked
            tree->setFocus();
            tree->setCurrentItem(tree->topLevelItem(0)->child(1));
            QTest::keyClick(tree, Qt::Key_Space);
            QVERIFY(accept->isEnabled());
            QTest::mouseClick(accept, Qt::LeftButton);
        });
        look.start();
        QTest::mouseClick(button(u"bringBackPartsButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!look.isActive());
        wait();
        QCOMPARE(banner()->level(), ui::Level::Safe);
        QVERIFY2(banner()->text().contains(u"servers 1, numbers 1, filings 0"_s),
            qPrintable(banner()->text()));
        const auto numbers = (*m_session->desk().ledger.read())->numbers({});
        QCOMPARE(numbers->size(), 1U);
        QCOMPARE(numbers->front().text, u"048291375561"_s);
    }

    void backupWithNothingThatIsMissingSaysSo()
    {
        addServer(u"i-one"_s);
        backUp();
        show();
        QTest::mouseClick(button(u"bringBackPartsButton"_s), Qt::LeftButton);
        wait();
        QCOMPARE(banner()->level(), ui::Level::Safe);
        QVERIFY(banner()->text().contains(u"has all"_s));
    }

    void unreadableBackupCannotBeChosen()
    {
        addServer(u"i-one"_s);
        backUp();
        QFile bad(ledger::dailyBackupPath(path(), tests::testNow().addDays(1)));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no ledger") > 0);
        bad.close();
        show();
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(table()->model()->index(0, 1).data().toString().contains(u"cannot be read"_s));
        QVERIFY(table()->chosen());
        QCOMPARE(table()->chosen()->file.path,
            ledger::dailyBackupPath(path(), tests::testNow()));
    }

    void dailyBackupIsMadeInAThreadAfterTheFirstPaint()
    {
        addServer(u"i-one"_s);
        QThread *openedIn = nullptr;
        ui::DailyBackup daily([this, &openedIn] {
            openedIn = QThread::currentThread();
            return ledger::openSqliteLedger(path());
        });
        QSignalSpy done(&daily, &ui::DailyBackup::done);
        daily.startAfterFirstPaint(m_card.get(), tests::testNow());
        QCoreApplication::processEvents();
        QVERIFY(!openedIn);
        show();
        QVERIFY(!done.isEmpty() || done.wait());
        QVERIFY(openedIn && openedIn != QThread::currentThread());
        QVERIFY(QFile::exists(ledger::dailyBackupPath(path(), tests::testNow())));
        addServer(u"i-two"_s); // the window's own ledger goes on
    }

    void failedDailyBackupIsTold()
    {
        addServer(u"i-one"_s);
        QFile inTheWay(m_folder->filePath(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ui::DailyBackup daily([this] { return ledger::openSqliteLedger(path()); });
        QSignalSpy failed(&daily, &ui::DailyBackup::failed);
        daily.start(tests::testNow());
        QVERIFY(!failed.isEmpty() || failed.wait());
        QVERIFY(failed.first().first().toString().contains(u"backups"_s));
    }

    void damagedLedgerIsRestoredFromItsWindow()
    {
        addServer(u"i-one"_s);
        backUp();
        const ledger::LedgerError error = damage();
        ui::DamagedLedgerWindow window(error, place(), [this] { return occasion(); });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!window.findChild<QLabel *>(u"noBackupLabel"_s)->isVisible());
        QCOMPARE(tests::unnamedControls(window), QStringList());
        auto *restore = window.findChild<QPushButton *>(u"restoreBackupButton"_s);
        QVERIFY(restore->isEnabled());
        restore->setFocus();
        QTest::keyClick(restore, Qt::Key_Space);
        QCOMPARE(window.result(), int(QDialog::Accepted));
        const auto opened = ledger::openSqliteLedger(path());
        QVERIFY(opened);
        QCOMPARE((*(*opened)->read())->instances({})->size(), 1U);
    }

    void damagedLedgerIsLeftAsItIsByQuitting()
    {
        addServer(u"i-one"_s);
        backUp();
        const ledger::LedgerError error = damage();
        ui::DamagedLedgerWindow window(error, place(), [this] { return occasion(); });
        window.show();
        QTest::mouseClick(window.findChild<QPushButton *>(u"quitButton"_s), Qt::LeftButton);
        QCOMPARE(window.result(), int(QDialog::Rejected));
        QVERIFY(!ledger::openSqliteLedger(path()));
    }

    void withoutBackupsTheWindowSaysWhatElseToDo()
    {
        const ledger::LedgerError error{ledger::LedgerErrorCode::Corrupt, path(), u"page 3"_s};
        ui::DamagedLedgerWindow window(error, place(), [this] { return occasion(); });
        window.show();
        QVERIFY(window.findChild<QLabel *>(u"noBackupLabel"_s)->isVisible());
        QVERIFY(!window.findChild<QPushButton *>(u"restoreBackupButton"_s)->isEnabled());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.db"_s); }
    [[nodiscard]] model::Occasion occasion() const { return {tests::testNow(), u"tester"_s, false}; }
    [[nodiscard]] QLabel *label(const QString &name) { return m_card->findChild<QLabel *>(name); }
    [[nodiscard]] QPushButton *button(const QString &name)
    {
        return m_card->findChild<QPushButton *>(name);
    }
    [[nodiscard]] ui::Banner *banner()
    {
        return m_card->findChild<ui::Banner *>(u"ledgerBanner"_s);
    }
    [[nodiscard]] QPushButton *bannerAction()
    {
        return banner()->findChild<QPushButton *>(u"bannerAction"_s);
    }
    [[nodiscard]] ui::BackupTable *table() { return m_card->findChild<ui::BackupTable *>(); }

    void openCard()
    {
        auto ledger = ledger::openSqliteLedger(path());
        QVERIFY(ledger);
        ui::Session::Parts parts;
        parts.ledger = std::move(*ledger);
        parts.rulebooks.all = rulebook::builtInRulebooks();
        parts.calendar = rulebook::builtInCalendar();
        parts.actor = u"tester"_s;
        parts.reopen = [path = path()] { return ledger::reopenSqliteLedger(path); };
        m_session = std::make_unique<ui::Session>(std::move(parts), *m_clock);
        m_card = std::make_unique<ui::LedgerCard>(
            *m_session, m_files, [this](QWidget *, const QString &) { return m_chosenFile; },
            nullptr);
        m_card->resize(800, 700);
    }

    void show()
    {
        m_card->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
        QTRY_VERIFY(!label(u"lastBackup"_s)->text().isEmpty()); // the backups are listed
    }

    /// What was started beside the window is over, and told.
    void wait()
    {
        auto *busy = m_card->findChild<QWidget *>(u"busyBar"_s);
        QTRY_VERIFY(!busy->isVisible());
    }

    void addServer(const QString &id)
    {
        model::Instance server = tests::goodServer();
        server.key.id = id;
        const auto added = usecases::addInstance(m_session->desk(), server,
            usecases::ForeignRows::Refuse, m_session->occasion());
        QVERIFY(added);
    }

    [[nodiscard]] std::size_t servers()
    {
        return (*m_session->desk().ledger.read())->instances({})->size();
    }

    [[nodiscard]] bool record(const QString &number)
    {
        usecases::RecordRequest request;
        request.instance = tests::goodServer().key;
        request.instance.id = u"i-one"_s;
        request.pasted = number;
        request.answers = {{rulebook::RuleId::AddressFree, rules::Answer::Yes}};
        return usecases::recordNumber(m_session->desk(), request, occasion()).has_value();
    }

    /// The same place with an empty ledger; its backups stay.
    void startAnew()
    {
        m_card.reset();
        m_session.reset();
        for (const QString &companion : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + companion);
        openCard();
    }

    void backUp()
    {
        QVERIFY(usecases::backUpDaily(m_session->desk().ledger, tests::testNow()));
    }

    /// The place is built anew for each test: what it refers to is kept here.
    [[nodiscard]] usecases::LedgerPlace place()
    {
        return {m_files, path(), m_rulebooks.front(), m_rulebooks, m_calendar};
    }

    /// Nobody has the ledger open any more, and its head is gone; what opening it says.
    [[nodiscard]] ledger::LedgerError damage()
    {
        m_card.reset();
        m_session.reset();
        QFile file(path());
        const bool spoiled = file.open(QIODevice::ReadWrite)
            && file.write(QByteArray(4096, '\0')) == 4096;
        Q_ASSERT(spoiled);
        file.close();
        return ledger::openSqliteLedger(path()).error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FixedClock> m_clock;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::LedgerCard> m_card;
    QString m_chosenFile;
    ledger::SqliteFiles m_files{std::chrono::milliseconds(0)};
    std::vector<rulebook::Rulebook> m_rulebooks = rulebook::builtInRulebooks();
    rulebook::WorkCalendar m_calendar = rulebook::builtInCalendar();
};

QTEST_MAIN(TestLedgerCard)
#include "tst_ledger_card.moc"
