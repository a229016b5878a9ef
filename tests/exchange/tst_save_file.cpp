#include "core/exchange/save_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace beian;
using namespace Qt::StringLiterals;
using exchange::Overwrite;
using exchange::saveFile;
using model::WriteErrorCode;

namespace {

tl::expected<void, model::WriteError> writeHello(QIODevice &device)
{
    device.write("hello");
    return {};
}

tl::expected<void, model::WriteError> failMidway(QIODevice &device)
{
    device.write("half");
    return tl::unexpected(model::WriteError{WriteErrorCode::WriteFailed, u"midway"_s});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestSaveFile final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void aNewFileIsItsOwnersAlone()
    {
        const QString path = at(u"new.csv"_s);
        QVERIFY(saveFile(path, Overwrite::No, writeHello));
        QCOMPARE(contentOf(path), "hello");
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void anExistingFileIsNotReplacedUnasked()
    {
        const QString path = at(u"old.csv"_s);
        QVERIFY(saveFile(path, Overwrite::No, writeHello));
        const auto again = saveFile(path, Overwrite::No, failMidway);
        QVERIFY(!again);
        QCOMPARE(again.error().code, WriteErrorCode::FileExists);
        QCOMPARE(contentOf(path), "hello");
    }

    void anExistingFileIsReplacedWhenAskedAndThenItsOwnersAlone()
    {
        const QString path = at(u"replaced.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        old.close();
        QVERIFY(saveFile(path, Overwrite::Yes, writeHello));
        QCOMPARE(contentOf(path), "hello");
        QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
    }

    void whatFailsMidwayLeavesTheOldFileAsItWas()
    {
        const QString path = at(u"kept.csv"_s);
        QVERIFY(saveFile(path, Overwrite::No, writeHello));
        const auto failed = saveFile(path, Overwrite::Yes, failMidway);
        QVERIFY(!failed);
        QCOMPARE(failed.error().detail, u"midway"_s);
        QCOMPARE(contentOf(path), "hello");
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}, QDir::Files).size(), 1);
    }

    void aFolderIsNoFile()
    {
        const auto result = saveFile(m_folder.path(), Overwrite::Yes, writeHello);
        QVERIFY(!result);
        QCOMPARE(result.error().code, WriteErrorCode::NotAFile);
    }

    void aMissingFolderIsNamed()
    {
        const auto result = saveFile(at(u"none/x.csv"_s), Overwrite::No, writeHello);
        QVERIFY(!result);
        QCOMPARE(result.error().code, WriteErrorCode::FolderMissing);
        QCOMPARE(result.error().detail, at(u"none"_s));
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_save_file.moc"
