#pragma once

#include <QObject>

class QClipboard;

namespace beian::ui
{

/// Tells of text that arrives on the clipboard, once it was switched on and never before.
class ClipboardWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardWatch)

public:
    ClipboardWatch(QClipboard &clipboard, QObject *parent);

    enum class Watching { Off, On };
    /// Switched on, it tells of what lies there already, too.
    void setWatching(Watching watching);

Q_SIGNALS:
    void arrived(const QString &text);

private:
    void look();

    QClipboard &m_clipboard;
    Watching m_watching = Watching::Off;
    QString m_last; ///< so that the same text is told of once
};

} // namespace beian::ui
