// A copied number is marked as password managers mark theirs, and leaves the clipboard when its time
// is over, unless something else was copied since.

#include "ui/clipboard/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace beian::ui;
using namespace Qt::StringLiterals;

namespace {

const QString number = u"048291375560"_s;

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

/// Its timer, with the time it waits over at once.
void letTimePass(SecretClipboard &secrets)
{
    auto *timer = secrets.findChild<QTimer *>();
    QVERIFY(timer);
    QVERIFY(timer->isActive());
    timer->start(0);
    QTRY_VERIFY(!timer->isActive());
}

} // namespace

class TestSecretClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        clipboard().clear();
    }

    void aNumberIsMarkedForClipboardManagers()
    {
        SecretClipboard secrets(clipboard());
        secrets.copy(number);
        const QMimeData *data = clipboard().mimeData();
        QCOMPARE(data->text(), number);
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
        QVERIFY(data->hasFormat(u"application/x-qt-windows-mime;"
                                "value=\"ExcludeClipboardContentFromMonitorProcessing\""_s));
    }

    void aNumberLeavesWhenItsTimeIsOver()
    {
        SecretClipboard secrets(clipboard());
        const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(number);
        letTimePass(secrets);
        QCOMPARE(clipboard().text(), QString());
        QCOMPARE(cleared.count(), 1);
    }

    void whatWasCopiedSinceStays()
    {
        SecretClipboard secrets(clipboard());
        const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(number);
        clipboard().setText(u"a letter"_s);
        letTimePass(secrets);
        QCOMPARE(clipboard().text(), u"a letter"_s);
        QCOMPARE(cleared.count(), 0);
    }

    void copyingAgainStartsTheTimeAnew()
    {
        SecretClipboard secrets(clipboard());
        secrets.copy(number);
        letTimePass(secrets);
        secrets.copy(u"048291375561"_s);
        QCOMPARE(clipboard().text(), u"048291375561"_s);
        QVERIFY(secrets.findChild<QTimer *>()->isActive());
    }

    void aNumberThatIsDueLeavesWithTheProgram()
    {
        {
            SecretClipboard secrets(clipboard());
            secrets.copy(number);
        }
        QCOMPARE(clipboard().text(), QString());
    }

    void aNumberThatIsNeverDueSurvivesTheProgram()
    {
        {
            SecretClipboard secrets(clipboard());
            secrets.setKeeping(ClipboardKeeping::Forever);
            secrets.copy(number);
            QVERIFY(!secrets.findChild<QTimer *>()->isActive());
        }
        QCOMPARE(clipboard().text(), number);
    }

    void whatAnotherCopiedSurvivesTheProgram()
    {
        {
            SecretClipboard secrets(clipboard());
            secrets.copy(number);
            clipboard().setText(u"a letter"_s);
        }
        QCOMPARE(clipboard().text(), u"a letter"_s);
    }

    void eachChoiceWaitsItsTime_data()
    {
        QTest::addColumn<ClipboardKeeping>("keeping");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("10 s") << ClipboardKeeping::TenSeconds << 10'000;
        QTest::newRow("30 s") << ClipboardKeeping::HalfMinute << 30'000;
        QTest::newRow("1 min") << ClipboardKeeping::Minute << 60'000;
        QTest::newRow("5 min") << ClipboardKeeping::FiveMinutes << 300'000;
    }
    void eachChoiceWaitsItsTime()
    {
        QFETCH(const ClipboardKeeping, keeping);
        SecretClipboard secrets(clipboard());
        secrets.setKeeping(keeping);
        secrets.copy(number);
        QTEST(secrets.findChild<QTimer *>()->interval(), "milliseconds");
    }

    void aChoiceCountsForWhatIsInTheClipboardAlready()
    {
        SecretClipboard secrets(clipboard());
        secrets.copy(number);
        secrets.setKeeping(ClipboardKeeping::TenSeconds);
        QCOMPARE(secrets.findChild<QTimer *>()->interval(), 10'000);
        secrets.setKeeping(ClipboardKeeping::Forever);
        QVERIFY(!secrets.findChild<QTimer *>()->isActive());
        QCOMPARE(clipboard().text(), number);
    }

    void aChoiceIsKeptForTheNextStart()
    {
        QCOMPARE(SecretClipboard(clipboard()).keeping(), usualKeeping);
        SecretClipboard(clipboard()).setKeeping(ClipboardKeeping::Minute);
        QCOMPARE(SecretClipboard(clipboard()).keeping(), ClipboardKeeping::Minute);
    }

    void aChoiceOfALaterVersionIsTheUsualOne()
    {
        QSettings().setValue(u"clipboard/keeping"_s, u"1 day"_s);
        QCOMPARE(SecretClipboard(clipboard()).keeping(), usualKeeping);
    }

    void theSentenceSaysWhen()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(10, 3), Qt::LocalTime);
        QVERIFY(keepingSentence(ClipboardKeeping::FiveMinutes, now).contains(u"10:08"_s));
        QVERIFY(keepingSentence(ClipboardKeeping::HalfMinute, now).contains(u"30"_s));
        QCOMPARE(keepingSentence(ClipboardKeeping::Forever, now), QString());
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"beiandesk"_s);
    QCoreApplication::setApplicationName(u"tst_secret_clipboard"_s);
    TestSecretClipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secret_clipboard.moc"
