#include "tests/support/servers.h"
#include "tests/ui/window_bench.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QFile>
#include <QTableView>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;

/// Two rulebooks side by side, from the settings.
class TestRulebooksPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench.emplace();
        m_bench->bench().know({tests::goodServer(), tests::shortLivedServer()});
        m_bench->show(u"settingsPage"_s);
        m_bench->click(u"compareRulebooks"_s);
    }
    void cleanup() { m_bench.reset(); }

    void theSettingsLeadThereAndBack();
    void differencesAndServersAreListed();
    void aRulebookBesideItselfDiffersInNothing();
    void aServerIsOpened();
    void anOwnRulebookIsLoadedAndCanBeChosen();
    void whatIsNoRulebookIsRefusedAndChangesNothing_data();
    void whatIsNoRulebookIsRefusedAndChangesNothing();

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_bench->window().findChild<Widget *>(name);
    }
    /// The built-in guide under another id, as a file that the person will choose.
    void writeRulebook(const QByteArray &from, const QByteArray &to);
    int rows(const QString &name) { return find<QTableView>(name)->model()->rowCount(); }

    std::optional<WindowBench> m_bench;
};

void TestRulebooksPage::theSettingsLeadThereAndBack()
{
    QVERIFY(find<QWidget>(u"rulebooksPage"_s)->isVisible());
    QTest::keyClick(find<QComboBox>(u"firstRulebook"_s), Qt::Key_Escape);
    QVERIFY(find<QWidget>(u"settingsPage"_s)->isVisible());
}

void TestRulebooksPage::differencesAndServersAreListed()
{
    QVERIFY(rows(u"rulebookDifferences"_s) > 0);
    QTRY_COMPARE(rows(u"judgedOtherwise"_s), 2);
}

void TestRulebooksPage::aRulebookBesideItselfDiffersInNothing()
{
    QTRY_COMPARE(rows(u"judgedOtherwise"_s), 2);
    find<QComboBox>(u"secondRulebook"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(u"secondRulebook"_s), Qt::Key_Up);
    QCOMPARE(rows(u"rulebookDifferences"_s), 0);
    QTRY_COMPARE(rows(u"judgedOtherwise"_s), 0);
}

void TestRulebooksPage::aServerIsOpened()
{
    QTRY_COMPARE(rows(u"judgedOtherwise"_s), 2);
    auto *view = find<QTableView>(u"judgedOtherwise"_s);
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(find<QWidget>(u"listPage_instances"_s)->isVisible());
}

void TestRulebooksPage::writeRulebook(const QByteArray &from, const QByteArray &to)
{
    QFile guide(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rulebook/guide-2026-01.json"));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    QByteArray json = guide.readAll();
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    m_bench->rulebookFile = m_bench->bench().pathOf(u"mine.json"_s);
    QFile file(m_bench->rulebookFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
}

void TestRulebooksPage::anOwnRulebookIsLoadedAndCanBeChosen()
{
    QTest::keyClick(find<QComboBox>(u"firstRulebook"_s), Qt::Key_Escape);
    writeRulebook("\"guide-2026-01\"", "\"mine-2026-11\"");
    m_bench->click(u"loadRulebook"_s);
    auto *choice = find<QComboBox>(u"rulebookChoice"_s);
    QCOMPARE(choice->count(), 3);
    QCOMPARE(m_bench->session().rulebook().id, u"guide-2026-01"_s); // not chosen by itself
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QCOMPARE(m_bench->session().rulebook().id, u"mine-2026-11"_s);
    m_bench->click(u"compareRulebooks"_s);
    QCOMPARE(find<QComboBox>(u"secondRulebook"_s)->count(), 3);
    // The next start finds it.
    const usecases::Rulebooks loaded
        = usecases::loadRulebooks(m_bench->bench().pathOf(u"rulebooks"_s));
    QCOMPARE(loaded.all.back().id, u"mine-2026-11"_s);
}

void TestRulebooksPage::whatIsNoRulebookIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("an id that is known") << QByteArray("{") << QByteArray("{");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("");
    QTest::newRow("a key too many")
        << QByteArray("\"id\": \"guide-2026-01\"")
        << QByteArray("\"id\": \"mine-2026-11\", \"colour\": \"red\"");
}

void TestRulebooksPage::whatIsNoRulebookIsRefusedAndChangesNothing()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QTest::keyClick(find<QComboBox>(u"firstRulebook"_s), Qt::Key_Escape);
    writeRulebook(from, to);
    m_bench->click(u"loadRulebook"_s);
    QCOMPARE(find<QComboBox>(u"rulebookChoice"_s)->count(), 2);
    auto *banner = find<QWidget>(u"rulebookCard"_s)->findChild<ui::Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"mine.json"_s), qPrintable(banner->text()));
    QCOMPARE(usecases::loadRulebooks(m_bench->bench().pathOf(u"rulebooks"_s)).all.size(),
        std::size_t{2});
}

QTEST_MAIN(TestRulebooksPage)
#include "tst_rulebooks_page.moc"
