#include "app/cli/backup_advice.h"

#include "app/cli/tr.h"
#include "core/ledger/sqlite/sqlite_files.h"
#include "core/usecases/automatic_backups.h"

#include <QRegularExpression>

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

/// As one word for the shell.
QString shellWord(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:+,@-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

std::optional<BackupAdvice> backupAdvice(const GlobalOptions &options, const QString &path)
{
    const auto newest = usecases::newestBackup(ledger::SqliteFiles(), path);
    if (!newest)
        return std::nullopt;
    BackupAdvice advice;
    advice.backup = newest->path;
    advice.command = u"beian"_s;
    if (!options.ledger.isEmpty())
        advice.command += u" --ledger "_s + shellWord(options.ledger);
    advice.command += u" restore "_s + shellWord(newest->path);
    advice.sentence = Cli::tr("The newest backup is of %1; this goes back to it: %2")
                          .arg(newest->at.date().toString(Qt::ISODate), advice.command);
    return advice;
}

} // namespace beian::cli
