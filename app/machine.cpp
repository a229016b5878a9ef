#include "app/machine.h"

#include <QDir>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

/// Without a home Qt names the root folder's: a ledger there would be nobody's.
QString belowHome(
    QStandardPaths::StandardLocation location, const char *variable, const QString &name)
{
    const bool isNamed = QDir::isAbsolutePath(qEnvironmentVariable(variable));
    if (!isNamed && qEnvironmentVariableIsEmpty("HOME"))
        return {};
    return QStandardPaths::writableLocation(location) + name;
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

QString defaultLedger()
{
    return belowHome(
        QStandardPaths::GenericDataLocation, "XDG_DATA_HOME", u"/beiandesk/ledger.db"_s);
}

QString rulebookFolder()
{
    return belowHome(
        QStandardPaths::GenericConfigLocation, "XDG_CONFIG_HOME", u"/beiandesk/rulebooks"_s);
}

} // namespace beian
