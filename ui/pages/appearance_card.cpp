#include "ui/pages/appearance_card.h"

#include "ui/widgets/field.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Each choice by its code; what is stored is chosen.
template <typename Choice>
QComboBox *newChoice(const QString &name, const std::vector<std::pair<Choice, QString>> &words,
    Choice chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto &[choice, word] : words) {
        box->addItem(word, static_cast<int>(choice));
        if (choice == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

} // namespace

AppearanceCard::AppearanceCard(const Outside &outside, QWidget *parent)
    : Card(tr("Language and theme"), parent)
    , m_outside(outside)
{
    setObjectName(u"appearanceCard"_s);
    // Each language says its own name, for who cannot read the one that is shown.
    QComboBox *language = newChoice<LanguageChoice>(u"languageChoice"_s,
        {{LanguageChoice::System, tr("As the system")}, {LanguageChoice::Chinese, u"中文"_s},
            {LanguageChoice::English, u"English"_s}},
        storedLanguage(), this);
    language->setAccessibleName(tr("Language"));
    QComboBox *theme = newChoice<ThemeChoice>(u"themeChoice"_s,
        {{ThemeChoice::System, tr("As the system")}, {ThemeChoice::Light, tr("Light")},
            {ThemeChoice::Dark, tr("Dark")}},
        storedTheme(), this);
    theme->setAccessibleName(tr("Theme"));
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(new Field(tr("Language"), language, this));
    row->addWidget(new Field(tr("Theme"), theme, this));
    row->addStretch(1);
    body()->addLayout(row);
    // Queued: another language makes the window anew, and this card goes with the old one.
    connect(
        language, &QComboBox::activated, this,
        [this, language] {
            m_outside.chooseLanguage(
                static_cast<LanguageChoice>(language->currentData().toInt()));
        },
        Qt::QueuedConnection);
    connect(theme, &QComboBox::activated, this, [this, theme] {
        m_outside.chooseTheme(static_cast<ThemeChoice>(theme->currentData().toInt()));
    });
}

} // namespace beian::ui
