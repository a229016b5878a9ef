#include "app/cli/rulebook_json.h"
#include "core/rulebook/built_in.h"
#include "core/rulebook/rulebook_reader.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestRulebooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownRulebookCanBeReadBack()
    {
        for (const rulebook::Rulebook &book : rulebook::builtInRulebooks()) {
            const QJsonObject json = cli::rulebookJson(book);
            const auto read = rulebook::readRulebook(QJsonDocument(json).toJson());
            QVERIFY2(read, read ? "" : qPrintable(read.error().path));
            QCOMPARE(cli::rulebookJson(*read), json);
        }
    }

    void bothAreListed()
    {
        Program program;
        const QJsonArray list = program.json({u"rulebooks"_s}).list();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first().toObject().value(u"id"_s).toString(), u"guide-2026-01"_s);
    }

    void differencesAreNamedByPath()
    {
        Program program;
        const Ran ran = program.json(
            {u"rulebooks"_s, u"diff"_s, u"guide-2026-01"_s, u"official-2026-06"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.list().contains(QJsonObject{{u"path"_s, u"minimumRemainingDays"_s},
            {u"first"_s, u"90"_s}, {u"second"_s, u"0"_s}}));
        QCOMPARE(program.json({u"rulebooks"_s, u"diff"_s, u"guide-2026-01"_s, u"guide-2026-01"_s})
                     .list()
                     .size(),
            0);
    }

    void oneIsShownInText()
    {
        Program program;
        const Ran ran = program.run({u"rulebooks"_s, u"show"_s, u"guide-2026-01"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.contains(u"products.ecs.quota"_s));
        QCOMPARE(program.run({u"rulebooks"_s, u"show"_s, u"none"_s}).code, 3);
    }

    void fileIsVerified()
    {
        Program program;
        const QString good = program.write(u"good.json"_s, guide());
        QCOMPARE(program.run({u"rulebooks"_s, u"verify"_s, good}).code, 0);
        const QString bad = program.write(u"bad.json"_s, "{\"id\": 1}");
        const Ran ran = program.json({u"rulebooks"_s, u"verify"_s, bad});
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.error().value(u"path"_s).toString(), bad);
    }

    void fileCanDecide()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        const QString own = program.write(u"own.json"_s, renamed(u"own-1"_s));
        const QJsonObject one
            = program.json({u"check"_s, u"--rulebook"_s, own}).list().first().toObject();
        QCOMPARE(one.value(u"rulebook"_s).toObject().value(u"id"_s).toString(), u"own-1"_s);
        QCOMPARE(one.value(u"elsewhere"_s).toArray().size(), 2);
    }

    void brokenFileOfTheUsersFolderIsNotedAndTheRestUsed()
    {
        Program program;
        QDir(program.path(QString())).mkpath(u"rulebooks"_s);
        program.write(u"rulebooks/broken.json"_s, "{");
        program.write(u"rulebooks/own.json"_s, renamed(u"own-1"_s));
        const Ran ran = program.run({u"rulebooks"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.contains(u"broken.json"_s));
        QVERIFY(ran.out.contains(u"own-1"_s));
    }

    void choiceHoldsForTheLedger()
    {
        Program program;
        program.addServer(u"i-1"_s, u"47.96.1.2"_s);
        QCOMPARE(program.run({u"rulebooks"_s, u"choose"_s, u"official-2026-06"_s}).code, 0);
        const QJsonObject one = program.json({u"check"_s}).list().first().toObject();
        QCOMPARE(one.value(u"rulebook"_s).toObject().value(u"id"_s).toString(),
            u"official-2026-06"_s);
    }

private:
    static QByteArray guide()
    {
        QFile file(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rulebook/guide-2026-01.json"));
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }

    static QByteArray renamed(const QString &id)
    {
        QJsonObject book = QJsonDocument::fromJson(guide()).object();
        book.insert(u"id"_s, id);
        return QJsonDocument(book).toJson();
    }
};

} // namespace beian::tests

QTEST_GUILESS_MAIN(beian::tests::TestRulebooks)
#include "tst_cli_rulebooks.moc"
