#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace beian::tests {

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

} // namespace

/// `beian` as a shell starts it: the whole story of one site, exit codes and both streams.
class TestProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void storyOfASite()
    {
        const QString samples = QStringLiteral(BEIAN_SOURCE_DIR "/resources/samples/");
        const QString server = u"i-bp1demo0000000000main"_s;
        const Ended imported
            = beian({u"import"_s, samples + u"ecs.json"_s, u"--account"_s, u"demo"_s});
        QCOMPARE(imported.code, 0);
        QVERIFY(!imported.out.isEmpty());
        QCOMPARE(imported.err, QString());

        const Ended checked = beian({u"check"_s, server});
        QCOMPARE(checked.code, 0);
        QVERIFY(checked.out.contains(server));

        const Ended refused = beian({u"issue"_s, server});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.out, QString());
        QVERIFY(!refused.err.isEmpty());

        const QString number = issue(server);
        QCOMPARE(number.size(), 12);
        QVERIFY(number.startsWith(u'0'));
        QCOMPARE(beian({u"bind"_s, number, u"www.example.com"_s}).code, 0);
        approve();

        const QString other = u"i-2zedemo0000000000edu1"_s;
        const Ended moved = beian({u"move"_s, u"example.com"_s, u"--to"_s, other, u"--answer"_s,
            u"address.free=yes"_s});
        QVERIFY2(moved.code == 0, qPrintable(moved.err));
        QCOMPARE(moved.out.trimmed().size(), 12);
        QVERIFY(!moved.err.isEmpty());
        approve();

        const QJsonArray filings
            = QJsonDocument::fromJson(beian({u"filings"_s, u"--json"_s}).out.toUtf8()).array();
        QCOMPARE(filings.size(), 2);
        QCOMPARE(beian({u"risks"_s}).code, 0);
        const QString receipt = m_folder->filePath(u"receipt.pdf"_s);
        const Ended written = beian({u"receipt"_s, number, u"--to"_s, receipt});
        QVERIFY2(written.code == 0, qPrintable(written.err));
        QVERIFY(QFile::exists(receipt));
        QCOMPARE(beian({u"verify"_s}).code, 0);
    }

    void unknownCommandIsTwo()
    {
        const Ended ended = beian({u"dance"_s});
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QString());
        QVERIFY(ended.err.contains(u"dance"_s));
    }

    void missingFileIsThree()
    {
        const Ended ended = beian({u"import"_s, u"/nowhere.json"_s, u"--account"_s, u"demo"_s});
        QCOMPARE(ended.code, 3);
        QVERIFY(ended.err.contains(u"/nowhere.json"_s));
    }

    void ledgerThatIsAFolderIsFour()
    {
        QProcess process;
        process.start(program(), {u"numbers"_s, u"--ledger"_s, m_folder->path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 4);
    }

    void languageIsChineseUnlessTheLocaleIsEnglish()
    {
        QVERIFY(beian({u"--help"_s}).out.contains(u"用法"_s)); // the C locale
        QVERIFY(beian({u"--help"_s, u"--lang"_s, u"en"_s}).out.contains(u"Usage"_s));
    }

    void defaultLedgerLiesInTheDataFolder()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        process.setProcessEnvironment(environment);
        process.start(program(), {u"accounts"_s, u"shop"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QFile::exists(m_folder->filePath(u"beiandesk/ledger.db"_s)));
    }

private:
    static QString program() { return QStringLiteral(BEIAN_BINARY_DIR "/beian"); }

    Ended beian(const QStringList &arguments) const
    {
        QProcess process;
        process.start(program(),
            QStringList{u"--ledger"_s, m_folder->filePath(u"ledger.db"_s), u"--now"_s,
                u"2026-03-01T10:00:00+08:00"_s}
                + arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QString issue(const QString &server) const
    {
        return beian({u"issue"_s, server, u"--answer"_s, u"address.free=yes"_s}).out.trimmed();
    }

    void approve() const
    {
        for (const QString &event : {u"submit"_s, u"pass"_s, u"pass"_s})
            QCOMPARE(beian({u"advance"_s, u"example.com"_s, event}).code, 0);
        const Ended approved = beian({u"advance"_s, u"example.com"_s, u"approve"_s, u"--icp"_s,
            u"浙ICP备12345678号-1"_s});
        QVERIFY2(approved.code == 0, qPrintable(approved.err));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestProcess)
#include "tst_cli_process.moc"
