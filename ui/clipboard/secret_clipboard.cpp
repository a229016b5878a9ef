#include "ui/clipboard/secret_clipboard.h"

#include <QMimeData>

#include <memory>
#include <utility>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;

/// By each system's convention for what a clipboard history or cloud must leave out: that of X11 and
/// Wayland desktops, that of macOS (under the name that Qt's converters map to
/// org.nspasteboard.ConcealedType), and those of Windows. What another system does not know, it
/// ignores.
std::unique_ptr<QMimeData> marked(const QString &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    data->setData(u"application/x-nspasteboard-concealed-type"_s, secret.toUtf8());
    data->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
        "1"_ba);
    // A DWORD of 0: no.
    const QByteArray no(4, '\0');
    data->setData(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, no);
    data->setData(u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, no);
    return data;
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_keeping(storedKeeping())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    if (m_timer.isActive())
        clear();
}

void SecretClipboard::copy(const QString &secret)
{
    put(m_copied, secret);
}

void SecretClipboard::select(const QString &secret)
{
    if (m_clipboard.supportsSelection())
        put(m_selected, secret);
}

void SecretClipboard::setKeeping(ClipboardKeeping keeping)
{
    m_keeping = keeping;
    storeKeeping(keeping);
    startWaiting();
}

void SecretClipboard::put(Place &place, const QString &secret)
{
    place.secret = secret;
    m_clipboard.setMimeData(marked(secret).release(), place.mode);
    startWaiting();
}

void SecretClipboard::startWaiting()
{
    m_timer.stop();
    const auto duration = durationOf(m_keeping);
    if (duration && !(m_copied.secret.isEmpty() && m_selected.secret.isEmpty()))
        m_timer.start(*duration);
}

void SecretClipboard::clear()
{
    m_timer.stop();
    bool hasCleared = false;
    for (Place *place : {&m_copied, &m_selected}) {
        const QString secret = std::exchange(place->secret, QString());
        if (secret.isEmpty() || m_clipboard.text(place->mode) != secret)
            continue;
        m_clipboard.clear(place->mode);
        hasCleared = true;
    }
    if (hasCleared)
        Q_EMIT cleared();
}

} // namespace beian::ui
