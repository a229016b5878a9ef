// The screens of an import in both languages and themes. With BEIAN_SHOTS set to a folder the
// pictures stay there.

#include "core/text/language.h"
#include "tests/support/servers.h"
#include "tests/ui/import_bench.h"
#include "tests/ui/pages.h"
#include "tests/ui/photograph.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QScopeGuard>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace beian;
using namespace beian::tests;

namespace
{

model::Instance server(const QString &id, const QString &name)
{
    model::Instance server = goodServer();
    server.key.id = id;
    server.name = name;
    server.addresses = {};
    return server;
}

/// One of each: converted with a filing on it, renewed, shortened, new, unchanged, not understood.
QByteArray table()
{
    return "实例ID,实例名称,地域,产品,付费方式,到期时间,公网带宽,备注,成本中心\n"
           "i-bp10a,web-main,cn-hangzhou,ecs,按量付费,,5,a,1001\n"
           "i-bp1shop2026renewed,web-shop-with-a-rather-long-name,cn-hangzhou,ecs,包年包月,"
           "2027-12-27,5,b,1001\n"
           "i-bp1blog,web-blog,cn-hangzhou,ecs,包年包月,2026-06-27,1,c,1002\n"
           "i-bp1new1,web-new-1,cn-shanghai,ecs,包年包月,2027-03-02,5,,1002\n"
           "i-bp1new2,web-new-2,cn-shanghai,ecs,包年包月,2027-03-02,5,,1002\n"
           "i-bp1same,web-same,cn-hangzhou,ecs,包年包月,2026-12-26,5,,1003\n"
           "i-bp1bad,web-bad,cn-hangzhou,ecs,包年包月,明年,5,,1003\n";
}

} // namespace

class TestImportLooks final : public QObject
{
    Q_OBJECT

public:
    TestImportLooks(QApplication &application, ui::ApplicationTheme &theme)
        : m_application(application)
        , m_theme(theme)
    {
    }

private Q_SLOTS:
    void everyScreenFitsItsWindow_data();
    void everyScreenFitsItsWindow();

private:
    void photograph(const QString &screen);
    void showPreview();
    void showColumns();
    void showBusy();
    void showInWizard();

    QApplication &m_application;
    ui::ApplicationTheme &m_theme;
    std::optional<ImportBench> m_bench;
    QString m_look;
    QSize m_size;
};

void TestImportLooks::everyScreenFitsItsWindow_data()
{
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<ui::ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("letters"); // per cent, of a person who sets larger ones in the system
    const QSize small(1366, 768);
    using text::Language;
    using ui::ThemeChoice;
    QTest::newRow("zh-light") << Language::Chinese << ThemeChoice::Light << small << 100;
    QTest::newRow("zh-dark") << Language::Chinese << ThemeChoice::Dark << QSize(1600, 1000) << 100;
    QTest::newRow("en-light") << Language::English << ThemeChoice::Light << small << 100;
    QTest::newRow("en-dark") << Language::English << ThemeChoice::Dark << small << 100;
    QTest::newRow("zh-light-small-letters-200")
        << Language::Chinese << ThemeChoice::Light << small << 200;
    QTest::newRow("en-dark-small-letters-200")
        << Language::English << ThemeChoice::Dark << small << 200;
}

void TestImportLooks::everyScreenFitsItsWindow()
{
    QFETCH(const text::Language, language);
    QFETCH(const ui::ThemeChoice, theme);
    QFETCH(const QSize, size);
    QFETCH(const int, letters);
    const QFont usual = QApplication::font();
    QFont larger = usual;
    larger.setPointSizeF(usual.pointSizeF() * letters / 100);
    QApplication::setFont(larger);
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    text::installLanguage(m_application, language);
    m_theme.choose(theme);
    m_look = QString::fromLatin1(QTest::currentDataTag());
    m_size = size;
    m_bench.emplace();
    m_bench->file(u"example.cn"_s);
    m_bench->apply({server(u"i-bp1shop2026renewed"_s, u"web-shop-with-a-rather-long-name"_s),
        server(u"i-bp1blog"_s, u"web-blog"_s), server(u"i-bp1same"_s, u"web-same"_s)});
    m_bench->session().noteWrite();
    tests::goToPage(m_bench->window(), u"listPage_instances"_s);
    photograph(u"instances"_s);
    m_bench->window().showImport({});
    photograph(u"empty"_s);
    showPreview();
    showColumns();
    showBusy();
    showInWizard();
    m_bench.reset();
}

void TestImportLooks::showPreview()
{
    m_bench->drop({m_bench->write(u"ecs-2026-03.csv"_s, table())});
    QTRY_VERIFY(m_bench->changes()->rowCount() > 6);
    photograph(u"preview"_s);
    m_bench->click(u"groupChanged"_s);
    m_bench->click(u"chooseNone"_s);
    photograph(u"changed"_s);
    m_bench->click(u"groupNotUnderstood"_s);
    photograph(u"not-understood"_s);
}

void TestImportLooks::showColumns()
{
    m_bench->click(u"assignColumns0"_s);
    QTRY_VERIFY(m_bench->find(u"columnsCard"_s)->isVisible());
    photograph(u"columns"_s);
    m_bench->click(u"cancelColumns"_s);
}

void TestImportLooks::showBusy()
{
    {
        const std::scoped_lock held(m_bench->gate);
        m_bench->drop({m_bench->write(u"more.csv"_s, table())});
        QTRY_VERIFY(m_bench->find(u"importBusy"_s)->isVisible());
        photograph(u"busy"_s);
    }
    QTRY_VERIFY(!m_bench->find(u"importBusy"_s)->isVisible());
}

void TestImportLooks::showInWizard()
{
    m_bench->chosenFiles = {m_bench->write(u"ecs-2026-03.csv"_s, table())};
    m_bench->window().startWizard();
    m_bench->click(u"nextButton"_s);
    m_bench->click(u"importInventory"_s);
    QWidget *view = m_bench->find(u"importPreview"_s);
    QTRY_VERIFY(view->findChild<QWidget *>(u"changeTable"_s)->isVisible());
    photograph(u"wizard"_s);
}

void TestImportLooks::photograph(const QString &screen)
{
    tests::photograph(m_bench->window(), {m_look, screen, m_size});
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::ApplicationTheme theme(application);
    TestImportLooks test(application, theme);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_import_looks.moc"
