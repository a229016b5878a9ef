#include "tests/ui/gallery.h"
#include "ui/clipboard/secret_clipboard.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/level_badge.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/number_display.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/side_list.h"
#include "ui/widgets/step_indicator.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace beian::ui;
using namespace beian::ui::tests;

namespace
{

constexpr auto pictureFolder = "BEIAN_SHOTS";

bool showsColour(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

/// The height that a layout gives `widget`.
int laidOutHeight(QWidget &&widget)
{
    widget.ensurePolished();
    return widget.sizeHint().expandedTo(widget.minimumSize()).height();
}

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT

public:
    TestWidgets()
        : m_theme(*qApp)
        , m_bodyFont(QApplication::font())
    {
    }

private Q_SLOTS:
    void init();

    void textTokensAreReadableOnWindowAndSurface_data();
    void textTokensAreReadableOnWindowAndSurface();
    void controlsOutlineIsVisibleOnSurface_data();
    void controlsOutlineIsVisibleOnSurface();
    void paletteTellsItsTheme();
    void chosenThemeRepaintsWidgets();
    void foreignDarkPaletteIsFollowed();
    void foreignPaletteIsIgnoredWhenAThemeWasChosen();
    void textGrowsWithTheApplicationFont();
    void iconTakesTheColourOfTheTheme();
    void iconIsDrawnInDevicePixels();
    void everyIconHasAPicture();
    void numberIsGroupedForTheEye_data();
    void numberIsGroupedForTheEye();
    void numberIsCopiedWithoutBlanks();
    void numberShrinksToItsWidth();
    void elidedLabelHasATooltipOnlyWhenShortened();
    void levelsDifferInShape();
    void badgeIsNamedByItsWord();
    void bannerShowsItsActionAndCloses();
    void fieldErrorReplacesTheExplanation();
    void arrowKeysMoveThroughTheSideList();
    void stepsAreSpoken();
    void tableRowsHaveRoomForTwoLines_data();
    void tableRowsHaveRoomForTwoLines();
    void controlsAreAsHighAsOneAnother_data();
    void controlsAreAsHighAsOneAnother();
    void galleryIsPictured_data();
    void galleryIsPictured();

private:
    ApplicationTheme m_theme;
    QFont m_bodyFont;
};

void TestWidgets::init()
{
    QApplication::setFont(m_bodyFont);
    QCoreApplication::processEvents();
    m_theme.choose(ThemeChoice::Light);
}

void TestWidgets::textTokensAreReadableOnWindowAndSurface_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Tokens t = tokensOf(theme);
        const QByteArray name = theme == Theme::Light ? "light" : "dark";
        const QList<std::pair<QByteArray, QColor>> texts = {{"text", t.text}, {"muted", t.muted},
            {"accent", t.accent}, {"safe", t.safe}, {"watch", t.watch}, {"at risk", t.atRisk},
            {"lost", t.lost}};
        const auto addPair = [&name](const QByteArray &pair, QColor text, QColor ground) {
            QTest::addRow("%s %s", name.constData(), pair.constData()) << text << ground;
        };
        for (const auto &[word, colour] : texts) {
            addPair(word + " on window", colour, t.window);
            addPair(word + " on surface", colour, t.surface);
        }
        addPair("label of the primary button", t.onAccent, t.accent);
        addPair("text on selection", t.text, t.accentSoft);
        addPair("muted on selection", t.muted, t.accentSoft);
        addPair("accent on selection", t.accent, t.accentSoft);
    }
}

void TestWidgets::textTokensAreReadableOnWindowAndSurface()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestWidgets::controlsOutlineIsVisibleOnSurface_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestWidgets::controlsOutlineIsVisibleOnSurface()
{
    QFETCH(Theme, theme);
    QVERIFY(contrastRatio(tokensOf(theme).control, tokensOf(theme).surface) >= 3.0);
}

void TestWidgets::paletteTellsItsTheme()
{
    QCOMPARE(themeOf(paletteOf(Theme::Light)), Theme::Light);
    QCOMPARE(themeOf(paletteOf(Theme::Dark)), Theme::Dark);
}

void TestWidgets::chosenThemeRepaintsWidgets()
{
    LevelBadge badge(Level::Lost, u"已失效"_s, nullptr);
    QVERIFY(showsColour(badge, tokensOf(Theme::Light).lost));
    m_theme.choose(ThemeChoice::Dark);
    QVERIFY(showsColour(badge, tokensOf(Theme::Dark).lost));
    QVERIFY(!showsColour(badge, tokensOf(Theme::Light).lost));
}

void TestWidgets::foreignDarkPaletteIsFollowed()
{
    m_theme.choose(ThemeChoice::System);
    QSignalSpy changed(&m_theme, &ApplicationTheme::themeChanged);
    QApplication::setPalette(QPalette(Qt::black));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_theme.theme(), Theme::Dark);
    QApplication::setPalette(QPalette(Qt::lightGray));
    QTRY_COMPARE(m_theme.theme(), Theme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Theme::Light).window);
}

void TestWidgets::foreignPaletteIsIgnoredWhenAThemeWasChosen()
{
    QSignalSpy changed(&m_theme, &ApplicationTheme::themeChanged);
    QApplication::setPalette(QPalette(Qt::black));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_theme.theme(), Theme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(Theme::Light).window);
    m_theme.choose(ThemeChoice::System);
    QApplication::setPalette(QPalette(Qt::lightGray));
    QTRY_COMPARE(m_theme.theme(), Theme::Light);
}

void TestWidgets::textGrowsWithTheApplicationFont()
{
    QLabel *title = newLabel(TextRole::PageTitle, u"概览"_s, nullptr);
    const std::unique_ptr<QLabel> owner(title);
    title->ensurePolished();
    const int before = title->fontMetrics().height();
    const int buttonBefore = scaled(36);
    QFont doubled = m_bodyFont;
    doubled.setPointSizeF(doubled.pointSizeF() * 2);
    QApplication::setFont(doubled);
    QTRY_VERIFY(title->fontMetrics().height() >= 2 * before - 2);
    QCOMPARE(scaled(36), 2 * buttonBefore);
}

void TestWidgets::iconTakesTheColourOfTheTheme()
{
    const QIcon check = icon(IconName::Check, IconTone::Accent);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme.choose(choice);
        const QImage image = check.pixmap(QSize(64, 64)).toImage();
        // The long stroke of the tick passes here.
        QCOMPARE(image.pixelColor(39, 33).name(), tokensOf(m_theme.theme()).accent.name());
    }
}

void TestWidgets::iconIsDrawnInDevicePixels()
{
    const QPixmap pixmap = icon(IconName::Add).pixmap(QSize(20, 20), 3.0);
    QCOMPARE(pixmap.size(), QSize(60, 60));
    QCOMPARE(pixmap.devicePixelRatio(), 3.0);
}

void TestWidgets::everyIconHasAPicture()
{
    for (const auto &entry : beian::support::enumNames<IconName>) {
        const QImage image = icon(entry.value).pixmap(QSize(20, 20)).toImage();
        int painted = 0;
        for (int place = 0; place < 400; ++place)
            painted += image.pixelColor(place % 20, place / 20).alpha() > 128 ? 1 : 0;
        QVERIFY2(painted > 15, entry.name);
    }
    QVERIFY(!applicationIcon().pixmap(QSize(64, 64)).isNull());
}

void TestWidgets::numberIsGroupedForTheEye_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("12 digits") << u"048291375560"_s << u"0482 9137 5560"_s;
    QTest::newRow("hexadecimal") << u"4a5b-9c0d1e2f"_s << u"4a5b-9c0d1e2f"_s;
    QTest::newRow("11 digits") << u"48291375560"_s << u"48291375560"_s;
    QTest::newRow("12 letters") << u"abcdefghijkl"_s << u"abcdefghijkl"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestWidgets::numberIsGroupedForTheEye()
{
    QFETCH(QString, number);
    QTEST(groupedNumber(number), "shown");
}

void TestWidgets::numberIsCopiedWithoutBlanks()
{
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    NumberDisplay display(u"备案服务号"_s, clipboard, nullptr);
    display.setNumber(u"048291375560"_s);
    QCOMPARE(display.accessibleName(), u"备案服务号: 0482 9137 5560"_s);
    display.show();
    display.activateWindow();
    display.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&display));
    QSignalSpy copied(&display, &NumberDisplay::copied);
    QTest::keySequence(&display, QKeySequence::SelectAll);
    QVERIFY(display.isSelected());
    QTest::keySequence(&display, QKeySequence::Copy);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"048291375560"_s);
}

void TestWidgets::numberShrinksToItsWidth()
{
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    NumberDisplay display(u"备案服务号"_s, clipboard, nullptr);
    display.setNumber(u"048291375560"_s);
    display.resize(display.minimumSizeHint());
    const QImage image = display.grab().toImage();
    const QColor ground = image.pixelColor(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        QCOMPARE(image.pixelColor(1, y), ground);
        QCOMPARE(image.pixelColor(image.width() - 2, y), ground);
    }
}

void TestWidgets::elidedLabelHasATooltipOnlyWhenShortened()
{
    ElidedLabel label(u"i-bp1a2b3c4d5e6f7g8h07"_s, Qt::ElideMiddle, nullptr);
    label.resize(label.sizeHint());
    label.show();
    QVERIFY(!label.isElided());
    QCOMPARE(label.toolTip(), QString());
    label.resize(label.sizeHint().width() / 2, label.height());
    QVERIFY(label.isElided());
    QCOMPARE(label.toolTip(), u"i-bp1a2b3c4d5e6f7g8h07"_s);
    label.setWholeText(u"i-1"_s);
    QCOMPARE(label.toolTip(), QString());
}

void TestWidgets::levelsDifferInShape()
{
    QList<QImage> shapes;
    for (const Level level : {Level::Safe, Level::Watch, Level::AtRisk, Level::Lost}) {
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintLevelMark(&painter, image.rect(), level, QApplication::palette());
        painter.end();
        const QImage shape = image.createAlphaMask();
        QVERIFY(!shapes.contains(shape));
        shapes.append(shape);
    }
}

void TestWidgets::badgeIsNamedByItsWord()
{
    LevelBadge badge(Level::Safe, u"备案正常"_s, nullptr);
    badge.setLevel(Level::Watch, u"需关注"_s);
    QCOMPARE(badge.accessibleName(), u"需关注"_s);
    QCOMPARE(badge.level(), Level::Watch);
}

void TestWidgets::bannerShowsItsActionAndCloses()
{
    QWidget page;
    Banner banner(&page);
    QVERIFY(banner.isHidden());
    banner.showMessage(Level::Lost, u"台账打不开。"_s);
    banner.offerAction(u"重试"_s);
    page.show();
    QSignalSpy triggered(&banner, &Banner::actionTriggered);
    QSignalSpy closed(&banner, &Banner::closed);
    QTest::mouseClick(banner.findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    QTest::mouseClick(banner.findChild<QToolButton *>(u"bannerClose"_s), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(banner.isHidden());
    banner.showMessage(Level::Safe, u"已保存。"_s, Banner::Closing::ByProgram);
    QVERIFY(banner.findChild<QPushButton *>(u"bannerAction"_s)->isHidden());
    QVERIFY(banner.findChild<QToolButton *>(u"bannerClose"_s)->isHidden());
}

void TestWidgets::fieldErrorReplacesTheExplanation()
{
    auto *editor = new QLineEdit;
    Field field(u"域名"_s, editor, nullptr);
    field.setExplanation(u"例如 example.cn"_s);
    QCOMPARE(editor->accessibleName(), u"域名"_s);
    field.showError(u"这是后缀，不是域名。"_s);
    QCOMPARE(editor->accessibleDescription(), u"这是后缀，不是域名。"_s);
    QVERIFY(showsColour(*editor, tokensOf(Theme::Light).lost));
    field.clearError();
    QCOMPARE(editor->accessibleDescription(), u"例如 example.cn"_s);
    QVERIFY(!showsColour(*editor, tokensOf(Theme::Light).lost));
}

void TestWidgets::arrowKeysMoveThroughTheSideList()
{
    SideList list(nullptr);
    list.addEntry(IconName::Overview, u"概览"_s);
    list.addEntry(IconName::Apply, u"办理"_s);
    list.setCurrentRow(0);
    QCOMPARE(list.width(), 184);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentRow(), 1);
    QCOMPARE(list.visualItemRect(list.item(1)).height(), 40);
}

void TestWidgets::stepsAreSpoken()
{
    StepIndicator steps({u"自查"_s, u"选择实例"_s}, nullptr);
    steps.setCurrent(1);
    QCOMPARE(steps.accessibleName(), u"Step 2 of 2: 选择实例"_s);
    QVERIFY(steps.minimumSizeHint().width() < steps.sizeHint().width());
}

void TestWidgets::tableRowsHaveRoomForTwoLines_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TestWidgets::tableRowsHaveRoomForTwoLines()
{
    QFETCH(double, scale);
    QFont font = m_bodyFont;
    font.setPointSizeF(font.pointSizeF() * scale);
    const std::unique_ptr<TableView> table(newServerTable(nullptr));
    QApplication::setFont(font);
    QTRY_COMPARE(table->rowHeight(0), CellDelegate::rowHeight());
    const int lines = QFontMetrics(fontFor(TextRole::Body)).height() +
                      QFontMetrics(fontFor(TextRole::Identifier)).height();
    QVERIFY(table->rowHeight(0) >= lines);
    QCOMPARE(table->rowHeight(0) % 4, 0);
}

void TestWidgets::controlsAreAsHighAsOneAnother_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void TestWidgets::controlsAreAsHighAsOneAnother()
{
    QFETCH(double, scale);
    QFont font = m_bodyFont;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    QCoreApplication::processEvents();
    const int height = scaled(36);
    QCOMPARE(laidOutHeight(QPushButton(u"下一步"_s)), height);
    QCOMPARE(laidOutHeight(QLineEdit()), height);
    QCOMPARE(laidOutHeight(QComboBox()), height);
    QCOMPARE(laidOutHeight(QDateEdit()), height);
}

void TestWidgets::galleryIsPictured_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<double>("scale");
    QTest::newRow("light-100") << ThemeChoice::Light << 1.0;
    QTest::newRow("dark-100") << ThemeChoice::Dark << 1.0;
    QTest::newRow("light-200") << ThemeChoice::Light << 2.0;
}

void TestWidgets::galleryIsPictured()
{
    if (!qEnvironmentVariableIsSet(pictureFolder))
        QSKIP("pictures are taken when BEIAN_SHOTS names a folder");
    QFETCH(ThemeChoice, choice);
    QFETCH(double, scale);
    QFont font = m_bodyFont;
    font.setPointSizeF(font.pointSizeF() * scale);
    m_theme.choose(choice);
    QApplication::setFont(font);
    QCoreApplication::processEvents();
    const QDir folder(qEnvironmentVariable(pictureFolder));
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    Gallery gallery;
    gallery.resize(1366, 900);
    gallery.show();
    gallery.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    gallery.findChild<TableView *>(u"servers"_s)->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(gallery.grab().save(folder.filePath(u"widgets-"_s + name)));
    IconSheet icons;
    QVERIFY(icons.grab().save(folder.filePath(u"icons-"_s + name)));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
