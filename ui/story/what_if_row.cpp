#include "ui/story/what_if_row.h"

#include "core/text/standings.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

WhatIfRow::WhatIfRow(std::optional<rules::WhatIf> chosen, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"whatIf"_s);
    choice->setAccessibleName(tr("What if this server is …"));
    choice->addItem(tr("Choose what might happen"));
    for (const auto &entry : support::enumNames<rules::WhatIf>) {
        choice->addItem(text::whatIfWord(entry.value), static_cast<int>(entry.value));
        if (entry.value == chosen)
            choice->setCurrentIndex(choice->count() - 1);
    }
    layout->addWidget(choice);
    // Queued: the answer tells the whole story anew, and this row goes with the old one.
    connect(
        choice, &QComboBox::activated, this,
        [this, choice] {
            const QVariant value = choice->currentData();
            Q_EMIT asked(value.isValid()
                    ? std::optional(static_cast<rules::WhatIf>(value.toInt()))
                    : std::nullopt);
        },
        Qt::QueuedConnection);
}

} // namespace beian::ui
