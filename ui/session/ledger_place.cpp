#include "ui/session/ledger_place.h"

#include <QFileInfo>
#include <QSettings>

namespace beian::ui
{

namespace
{

using namespace Qt::StringLiterals;

const QString pathKey = u"ledger/path"_s;

} // namespace

QString storedLedgerPath()
{
    return QSettings().value(pathKey).toString();
}

void storeLedgerPath(const QString &path)
{
    QSettings().setValue(pathKey, QFileInfo(path).absoluteFilePath());
}

} // namespace beian::ui
