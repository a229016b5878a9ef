// Why a ledger or a rulebook could not be used.

#include "core/text/phrases.h"
#include "core/text/refusals.h"
#include "core/text/tr.h"

#include <array>

namespace beian::text {

using ledger::LedgerError;
using ledger::LedgerErrorCode;
using rulebook::RulebookError;
using rulebook::RulebookErrorCode;

namespace {

// The places: %1 the file, %2 the detail.
const char *sourceOf(LedgerErrorCode code)
{
    switch (code) {
    case LedgerErrorCode::DriverMissing:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot open the ledger: Qt's SQLite driver is missing. Install the package "
            "libqt6sql6-sqlite.");
    case LedgerErrorCode::CannotOpen:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot open the ledger %1: %2. Look at the path and its permissions, or name another "
            "file (--ledger).");
    case LedgerErrorCode::NotAFile:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot open the ledger %1: that is not a file. Name a file (--ledger).");
    case LedgerErrorCode::NotALedger:
        return QT_TRANSLATE_NOOP(
            "beian::text", "%1 is not a ledger of this program. Name another file (--ledger).");
    case LedgerErrorCode::Newer:
        return QT_TRANSLATE_NOOP("beian::text",
            "The ledger %1 was written by a later version of this program (%2). Use that "
            "version; nothing was changed.");
    case LedgerErrorCode::Busy:
        return QT_TRANSLATE_NOOP("beian::text",
            "Another program is writing to the ledger %1. Try again when it has finished; "
            "nothing was changed.");
    case LedgerErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot write to the ledger %1: it is read-only. Nothing was changed; make the file and "
            "its folder writable, or name another file (--ledger).");
    case LedgerErrorCode::Full:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot write to the ledger %1: no space is left on the disk. Nothing was changed; "
            "free some space and try again.");
    case LedgerErrorCode::Gone:
        return QT_TRANSLATE_NOOP("beian::text",
            "The ledger %1 is no longer there: it was deleted or moved meanwhile. Nothing was "
            "changed; put the file back, or restore a backup to this place, then try again.");
    case LedgerErrorCode::Replaced:
        return QT_TRANSLATE_NOOP("beian::text",
            "Another file stands in place of the ledger %1 now. Nothing was changed; look at what "
            "it shows, then try again.");
    case LedgerErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("beian::text",
            "The ledger %1 is damaged: %2. Keep a copy of the file, and take up a backup.");
    case LedgerErrorCode::NotBackedUp:
        return QT_TRANSLATE_NOOP("beian::text",
            "Cannot go on with the ledger %1: it has to be backed up first, and that failed (%2). "
            "Nothing was changed; make sure that the folder “backups” beside it can be written "
            "and has room, then try again.");
    case LedgerErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("beian::text",
            "The ledger %1 refused the change, which breaks a rule of it (%2). Nothing was "
            "changed; look again and repeat the step.");
    case LedgerErrorCode::Stopped:
        return QT_TRANSLATE_NOOP("beian::text", "Cancelled. The ledger %1 is as it was.");
    case LedgerErrorCode::Failed:
        return QT_TRANSLATE_NOOP("beian::text",
            "The ledger %1 could not do it: %2. Look at the disk, and whether the step was stored, "
            "before you repeat it.");
    }
    Q_UNREACHABLE();
}

// The places: %1 the file, %2 the path inside it, %3 the detail.
const char *sourceOf(RulebookErrorCode code)
{
    switch (code) {
    case RulebookErrorCode::NotJson:
        return QT_TRANSLATE_NOOP("beian::text", "Cannot use the rulebook %1: it is not JSON (%3).");
    case RulebookErrorCode::MissingKey:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Cannot use the rulebook %1: the key %2 is missing.");
    case RulebookErrorCode::UnknownKey:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Cannot use the rulebook %1: the key %2 is not known.");
    case RulebookErrorCode::WrongType:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Cannot use the rulebook %1: %2 is of the wrong type (%3).");
    case RulebookErrorCode::BadValue:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Cannot use the rulebook %1: %2 has a value that cannot be (%3).");
    case RulebookErrorCode::Contradiction:
        return QT_TRANSLATE_NOOP(
            "beian::text", "Cannot use the rulebook %1: %2 contradicts another part (%3).");
    case RulebookErrorCode::Unreadable:
        return QT_TRANSLATE_NOOP("beian::text", "Cannot read the rulebook %1: %3.");
    }
    Q_UNREACHABLE();
}

/// What this program found by itself; SQLite's findings have no words but its own.
QString shownDetail(const QString &detail)
{
    static constexpr std::array ours{
        QT_TRANSLATE_NOOP("beian::text", "a page is not as it was written"),
        QT_TRANSLATE_NOOP("beian::text", "the file is empty"),
    };
    for (const char *found : ours) {
        if (detail == QLatin1StringView(found))
            return Text::tr(found);
    }
    return detail;
}

} // namespace

QString sentence(const LedgerError &error)
{
    // No file was named, and there is no home where the usual one would be.
    if (error.code == LedgerErrorCode::CannotOpen && error.path.isEmpty()) {
        return Text::tr("There is no home folder to keep the ledger in. Set HOME or XDG_DATA_HOME, "
                        "or name a file with --ledger.");
    }
    return filled(Text::tr(sourceOf(error.code)), {error.path, shownDetail(error.detail)});
}

QString sentence(const RulebookError &error, const QString &path)
{
    return filled(Text::tr(sourceOf(error.code)), {path, error.path, error.detail});
}

} // namespace beian::text
