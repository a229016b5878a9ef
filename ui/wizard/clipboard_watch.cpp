#include "ui/wizard/clipboard_watch.h"

#include <QClipboard>
#include <QGuiApplication>

namespace beian::ui
{

ClipboardWatch::ClipboardWatch(QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    connect(&clipboard, &QClipboard::dataChanged, this, &ClipboardWatch::look);
    // Some systems tell a program of the clipboard only while it is the active one.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &ClipboardWatch::look);
}

void ClipboardWatch::setWatching(Watching watching)
{
    m_watching = watching;
    m_last.clear();
    look();
}

void ClipboardWatch::look()
{
    if (m_watching == Watching::Off)
        return;
    const QString text = m_clipboard.text();
    if (text.isEmpty() || text == m_last)
        return;
    m_last = text;
    Q_EMIT arrived(text);
}

} // namespace beian::ui
