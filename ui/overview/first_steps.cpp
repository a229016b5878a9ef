#include "ui/overview/first_steps.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columnShare = 100; // before what is left at its sides
constexpr int widestColumn = 720; // at 100 %: lines that are longer are hard to read

QWidget *newLine(IconName name, const QString &title, const QString &explanation, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(16);
    auto *picture = new QLabel(line);
    const int side = scaled(28);
    picture->setPixmap(icon(name, IconTone::Accent).pixmap(side, side));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(newLabel(TextRole::CardTitle, title, line));
    words->addWidget(newLabel(TextRole::Body, explanation, line));
    row->addLayout(words, 1);
    return line;
}

} // namespace

FirstSteps::FirstSteps(QWidget *parent)
    : Card(QString(), parent)
{
    setObjectName(u"firstSteps"_s);
    // Large letters need more room than the window may have.
    auto *area = newScrollArea(this);
    auto *content = new QWidget(area);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    area->setWidget(content);
    body()->addWidget(area);
    auto *column = new QWidget(content);
    column->setMaximumWidth(scaled(widestColumn));
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    rows->addStretch(1);
    auto *middle = new QHBoxLayout; // an alignment would not ask how high wrapped lines get
    middle->addStretch(1);
    middle->addWidget(column, columnShare);
    middle->addStretch(1);
    rows->addLayout(middle);
    lines->addWidget(newLine(IconName::Server, tr("Which server can carry a filing?"),
        tr("Import the inventory of an account, and each server is judged by dated rules: it "
           "qualifies, or what it lacks and how to mend that is said."),
        column));
    lines->addWidget(newLine(IconName::Number, tr("A service number, and never lost"),
        tr("The wizard leads from the server to the number in the clipboard, binds it to its "
           "site, and keeps a receipt."),
        column));
    lines->addWidget(newLine(IconName::Filing, tr("What endangers which filing, and when"),
        tr("Every site stands beside the server that carries it, with its deadlines and what to "
           "do before they pass."),
        column));
    auto *buttons = new QBoxLayout(sideBySide());
    buttons->setSpacing(12);
    buttons->setContentsMargins(0, 16, 0, 0);
    QPushButton *import
        = newButton({.name = u"firstImport"_s, .text = tr("Import an inventory…")}, this);
    makePrimary(import);
    QPushButton *typed
        = newButton({.name = u"firstTyped"_s, .text = tr("Enter a server by hand…")}, this);
    QPushButton *demo
        = newButton({.name = u"firstDemo"_s, .text = tr("Look around with sample servers")}, this);
    demo->setToolTip(tr("Opens a second window on a throw-away ledger; nothing of it stays."));
    buttons->addWidget(import);
    buttons->addWidget(typed);
    buttons->addWidget(demo);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    rows->addStretch(2);
    connect(import, &QPushButton::clicked, this, &FirstSteps::importAsked);
    connect(typed, &QPushButton::clicked, this, &FirstSteps::wizardAsked);
    connect(demo, &QPushButton::clicked, this, &FirstSteps::demoAsked);
}

} // namespace beian::ui
