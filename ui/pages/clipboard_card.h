#pragma once

#include "ui/widgets/card.h"

class QComboBox;

namespace beian::ui {

class SecretClipboard;

/// How long a copied number stays in the clipboard.
class ClipboardCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardCard)

public:
    ClipboardCard(SecretClipboard &clipboard, QWidget *parent);

private:
    void choose();

    SecretClipboard &m_clipboard;
    QComboBox *m_keeping = nullptr;
};

} // namespace beian::ui
