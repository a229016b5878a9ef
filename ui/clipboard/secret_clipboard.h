#pragma once

#include "ui/clipboard/clipboard_keeping.h"

#include <QClipboard>
#include <QObject>
#include <QTimer>

namespace beian::ui
{

/// The clipboard for service numbers. What goes in is marked so that clipboard managers do not keep
/// it, as password managers do, and it is taken out again after a while: only where it still lies
/// there, never what the user copied since.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    explicit SecretClipboard(QClipboard &clipboard, QObject *parent = nullptr);
    /// What would have been taken out later is taken out now: nobody could do it afterwards.
    ~SecretClipboard() override;

    void copy(const QString &secret);
    /// Into the selection that the middle mouse button pastes, where the system has one.
    void select(const QString &secret);

    [[nodiscard]] ClipboardKeeping keeping() const { return m_keeping; }
    /// Counts at once, also for what lies in the clipboard now; kept for the next start.
    void setKeeping(ClipboardKeeping keeping);

Q_SIGNALS:
    /// Its time was over, and it was taken out.
    void cleared();

private:
    /// One of the system's clipboards, and what of ours was put there last.
    struct Place {
        QClipboard::Mode mode;
        QString secret;
    };

    void put(Place &place, const QString &secret);
    void startWaiting();
    void clear();

    QClipboard &m_clipboard;
    ClipboardKeeping m_keeping;
    QTimer m_timer{this};
    Place m_copied{QClipboard::Clipboard, {}};
    Place m_selected{QClipboard::Selection, {}};
};

} // namespace beian::ui
