#include "app/machine.h"

#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace beian {

using namespace Qt::StringLiterals;

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
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/beiandesk/ledger.db"_s;
}

QString rulebookFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/beiandesk/rulebooks"_s;
}

} // namespace beian
