#include "ui/pages/clipboard_card.h"

#include "ui/clipboard/secret_clipboard.h"
#include "ui/widgets/field.h"
#include "ui/widgets/looks.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace beian::ui {

using namespace Qt::StringLiterals;

ClipboardCard::ClipboardCard(SecretClipboard &clipboard, QWidget *parent)
    : Card(tr("Clipboard"), parent)
    , m_clipboard(clipboard)
{
    setObjectName(u"clipboardCard"_s);
    m_keeping = new QComboBox(this);
    m_keeping->setObjectName(u"clipboardKeeping"_s);
    m_keeping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto &entry : support::enumNames<ClipboardKeeping>)
        m_keeping->addItem(keepingWord(entry.value), QString(support::codeOf(entry.value)));
    m_keeping->setCurrentIndex(
        m_keeping->findData(QString(support::codeOf(m_clipboard.keeping()))));
    auto *field = new Field(tr("Take a copied number out of the clipboard"), m_keeping, this);
    m_keeping->setAccessibleName(tr("Take a copied number out of the clipboard"));
    body()->addWidget(field);
    body()->addWidget(newLabel(TextRole::Explanation,
        tr("Only as long as it still lies there: what you copied since stays. A number that is due "
           "is taken out when the program ends, too."),
        this));
    body()->addWidget(newLabel(TextRole::Explanation,
        tr("Copied numbers are marked as confidential, so that clipboard histories leave them "
           "out, as they do with passwords."),
        this));
    connect(m_keeping, &QComboBox::activated, this, &ClipboardCard::choose);
}

void ClipboardCard::choose()
{
    const QString code = m_keeping->currentData().toString();
    m_clipboard.setKeeping(
        support::fromCode<ClipboardKeeping>(code).value_or(m_clipboard.keeping()));
}

} // namespace beian::ui
