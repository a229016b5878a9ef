#include "ui/reminders/start_at_login.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;


QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/autostart/beiandesk.desktop"_s;
}

/// One argument of a command: quoted, then as any text of such a file.
QString quoted(const QString &argument)
{
    QString inner;
    for (const QChar character : argument) {
        if (u"\"`$\\"_s.contains(character))
            inner += u'\\';
        inner += character;
        if (character == u'%')
            inner += u'%';
    }
    return u'"' + inner.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace

QString autostartEntry(const QString &program, const QStringList &arguments)
{
    QStringList command{quoted(program)};
    for (const QString &argument : arguments)
        command.append(quoted(argument));
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Beian Desk\n"
           "Name[zh_CN]=备案台\n"
           "Exec=%1\n"
           "Icon=beiandesk\n"
           "Terminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(command.join(u' '));
}

bool startsAtLogin()
{
    return QFileInfo::exists(entryPath());
}

tl::expected<void, QString> startAtLogin(const QString &program, const QStringList &arguments)
{
    const QString path = entryPath();
    const QByteArray entry = autostartEntry(program, arguments).toUtf8();
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return tl::unexpected(path);
    return {};
}

tl::expected<void, QString> stopAtLogin()
{
    const QString path = entryPath();
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return tl::unexpected(path);
    return {};
}

} // namespace beian::ui
