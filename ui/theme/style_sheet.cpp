#include "ui/theme/style_sheet.h"

#include "ui/theme/type_scale.h"

#include <QFontMetrics>

#include <utility>

using namespace Qt::StringLiterals;

namespace beian::ui
{

namespace
{

// ${name} is a colour or a size from `fill`. Only what a palette cannot say stands here.
const auto textRules = uR"(
QLabel[textRole="pageTitle"] { font-size: ${pt22}; font-weight: 600; }
QLabel[textRole="cardTitle"] { font-size: ${pt15}; font-weight: 600; }
QLabel[textRole="explanation"] { font-size: ${pt13}; color: ${muted}; }
QLabel[textRole="small"] { font-size: ${pt12}; color: ${muted}; }
QLabel[textRole="identifier"] { font-size: ${pt12}; color: ${muted}; font-family: ${mono}; }
QLabel[textRole="figure"] { font-size: ${pt28}; font-weight: 600; }
QLabel[textRole="number"] { font-size: ${pt44}; font-family: ${mono}; }
QLabel[tone="text"] { color: ${text}; }
QLabel[tone="muted"] { color: ${muted}; }
QLabel[tone="accent"] { color: ${accent}; }
QLabel[tone="safe"] { color: ${safe}; }
QLabel[tone="watch"] { color: ${watch}; }
QLabel[tone="atRisk"] { color: ${atRisk}; }
QLabel[tone="lost"] { color: ${lost}; }
QToolTip { background: ${surface}; color: ${text}; border: 1px solid ${line}; padding: 4px 8px; }
)"_s;

const auto buttonRules = uR"(
QPushButton {
    background: ${surface}; color: ${text}; border: 1px solid ${line}; border-radius: 6px;
    padding: 0 15px; min-height: ${inner}; icon-size: ${icon};
}
QPushButton:hover { background: ${hover}; }
QPushButton:pressed, QPushButton:checked { background: ${accentSoft}; }
QPushButton:focus {
    border: 2px solid ${accent}; padding: 0 14px; min-height: ${innerFocus}; outline: none;
}
QPushButton:disabled { color: ${faded}; background: ${window}; }
QPushButton[primary="true"] {
    background: ${accent}; color: ${onAccent}; border-color: ${accent};
}
QPushButton[primary="true"]:hover { background: ${accentHover}; border-color: ${accentHover}; }
QPushButton[primary="true"]:pressed { background: ${accentPressed}; }
QPushButton[primary="true"]:focus { border-color: ${text}; }
QPushButton[primary="true"]:disabled {
    background: ${line}; color: ${muted}; border-color: ${line};
}
QPushButton[quiet="true"], QToolButton {
    background: transparent; color: ${accent}; border: 1px solid transparent; border-radius: 6px;
}
QPushButton[quiet="true"] { padding: 0 7px; }
QPushButton[quiet="true"]:focus { border: 2px solid ${accent}; padding: 0 6px; }
QPushButton[quiet="true"]:hover, QToolButton:hover { background: ${hover}; }
QPushButton[quiet="true"]:disabled { color: ${faded}; }
QToolButton { padding: 5px; icon-size: ${icon}; }
QToolButton:focus { border: 2px solid ${accent}; padding: 4px; }
)"_s;

const auto fieldRules = uR"(
QLineEdit, QPlainTextEdit, QTextEdit {
    background: ${surface}; color: ${text}; border: 1px solid ${outline}; border-radius: 6px;
    selection-background-color: ${accent}; selection-color: ${onAccent};
}
QLineEdit { padding: 0 11px; min-height: ${inner}; }
QPlainTextEdit, QTextEdit { padding: 7px; }
QLineEdit:focus { border: 2px solid ${accent}; padding: 0 10px; min-height: ${innerFocus}; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid ${accent}; padding: 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: ${window}; color: ${faded}; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: ${lost}; }
QAbstractSpinBox { min-height: ${controlHeight}; min-width: ${spinWidth}; }
QAbstractSpinBox[withUnit="true"] { min-width: ${dateWidth}; }
QDateTimeEdit { min-width: ${dateTimeWidth}; }
QTimeEdit { min-width: ${spinWidth}; }
QDateEdit { min-width: ${dateWidth}; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    border: none; padding: 0; min-height: 0; background: transparent;
}
)"_s;

const auto frameRules = uR"(
beian--ui--Card {
    background: ${surface}; border: 1px solid ${line}; border-radius: 8px;
}
beian--ui--TableView, QTreeView {
    background: ${surface}; border: 1px solid ${line}; border-radius: 8px; padding: 3px;
}
beian--ui--TableView:focus, QTreeView:focus { border-color: ${accent}; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: ${muted}; border: none; border-bottom: 1px solid ${line};
    padding: 0 12px; font-size: ${pt13}; font-weight: 400;
}
QHeaderView::section:hover { color: ${text}; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 12px; height: 12px; }
QTableCornerButton::section { background: transparent; border: none; }
QTextBrowser, QTextBrowser:focus { border: none; padding: 0; }
beian--ui--SideList { background: ${surface}; border: none; }
QWidget#side { background: ${surface}; border: none; border-right: 1px solid ${line}; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: ${scroll}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: ${control}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar {
    background: ${line}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
}
QProgressBar::chunk { background: ${accent}; border-radius: 4px; }
QSplitter::handle { background: transparent; }
QStatusBar { background: ${surface}; color: ${muted}; }
QStatusBar::item { border: none; }
)"_s;

QString points(TextRole role)
{
    return QString::number(fontFor(role).pointSizeF(), 'f', 2) + u"pt"_s;
}

QString pixels(int count)
{
    return QString::number(count) + u"px"_s;
}

using Entries = QList<std::pair<QString, QString>>;

Entries colourEntries(const Tokens &tokens)
{
    const auto mix = [](const QColor &over, const QColor &under, double share) {
        return mixed(over, under, share).name();
    };
    return {
        {u"window"_s, tokens.window.name()},
        {u"surface"_s, tokens.surface.name()},
        {u"text"_s, tokens.text.name()},
        {u"muted"_s, tokens.muted.name()},
        {u"faded"_s, mix(tokens.muted, tokens.surface, 0.6)},
        {u"line"_s, tokens.line.name()},
        {u"outline"_s, mix(tokens.control, tokens.surface, 0.6)},
        {u"control"_s, tokens.control.name()},
        {u"scroll"_s, mix(tokens.control, tokens.surface, 0.5)},
        {u"hover"_s, mix(tokens.text, tokens.surface, 0.05)},
        {u"accent"_s, tokens.accent.name()},
        {u"accentHover"_s, mix(tokens.text, tokens.accent, 0.12)},
        {u"accentPressed"_s, mix(tokens.text, tokens.accent, 0.24)},
        {u"accentSoft"_s, tokens.accentSoft.name()},
        {u"onAccent"_s, tokens.onAccent.name()},
        {u"safe"_s, tokens.safe.name()},
        {u"watch"_s, tokens.watch.name()},
        {u"atRisk"_s, tokens.atRisk.name()},
        {u"lost"_s, tokens.lost.name()},
    };
}

Entries sizeEntries()
{
    // A sheet's min-height is without the border. Spin boxes need sizes here because a sheet does
    // not ask the style below it how large they want to be.
    const int control = scaled(36);
    return {
        {u"pt12"_s, points(TextRole::Small)},
        {u"pt13"_s, points(TextRole::Explanation)},
        {u"pt15"_s, points(TextRole::CardTitle)},
        {u"pt22"_s, points(TextRole::PageTitle)},
        {u"pt28"_s, points(TextRole::Figure)},
        {u"pt44"_s, points(TextRole::Number)},
        {u"controlHeight"_s, pixels(control)},
        {u"spinWidth"_s, pixels(scaled(88))},
        {u"dateWidth"_s, pixels(scaled(144))},
        {u"dateTimeWidth"_s, pixels(scaled(200))},
        {u"inner"_s, pixels(control - 2)},
        {u"innerFocus"_s, pixels(control - 4)},
        {u"icon"_s, pixels(scaled(20))},
        {u"mono"_s, u"'"_s + fontFor(TextRole::Identifier).families().join(u"','"_s) + u"'"_s},
    };
}

} // namespace

QString styleSheetFor(Theme theme)
{
    QString sheet = textRules + buttonRules + fieldRules + frameRules;
    for (const auto &[name, value] : colourEntries(tokensOf(theme)) + sizeEntries())
        sheet.replace(u"${"_s + name + u"}"_s, value);
    Q_ASSERT(!sheet.contains(u"${"_s));
    return sheet;
}

} // namespace beian::ui
