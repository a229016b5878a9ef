#include "core/text/ledgers.h"

#include "core/text/phrases.h"
#include "core/text/tr.h"

namespace beian::text {

using ledger::BackupReason;
using model::LedgerCheck;

namespace {

QString nameOf(LedgerCheck check)
{
    switch (check) {
    case LedgerCheck::FilePages:
        return Text::tr("File pages");
    case LedgerCheck::References:
        return Text::tr("References");
    case LedgerCheck::Rules:
        return Text::tr("Rules over the rows");
    case LedgerCheck::Events:
        return Text::tr("Events");
    case LedgerCheck::Chain:
        return Text::tr("Chain of the events");
    case LedgerCheck::Derivation:
        return Text::tr("Rows derived from the events");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ledgerCheckLine(LedgerCheck check, qsizetype count, qsizetype problems)
{
    const QStringList places{nameOf(check), QString::number(count), QString::number(problems)};
    return problems == 0 ? filled(Text::tr("%1: %2 checked, sound"), places)
                         : filled(Text::tr("%1: %2 checked, problems: %3"), places);
}

QString backupReasonWord(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return Text::tr("daily");
    case BackupReason::Migration:
        return Text::tr("before an update of the ledger's form");
    case BackupReason::Restore:
        return Text::tr("before a restore");
    }
    Q_UNREACHABLE();
}

} // namespace beian::text
