#pragma once

#include "core/support/enum_names.h"

#include <QString>

#include <tl/expected.hpp>

namespace beian::ledger {

enum class LedgerErrorCode {
    DriverMissing, ///< Qt's SQLite driver is not installed
    CannotOpen,    ///< detail: the system's reason
    NotAFile,      ///< a folder, a FIFO, a device
    NotALedger,    ///< another program's file
    Newer,         ///< detail: its schema version; written by a later program
    Busy,          ///< another program held it longer than the time-out
    ReadOnly,
    Full,          ///< no space left; nothing was stored
    Gone,          ///< the file that was opened stands there no more
    Replaced,      ///< another file stands in its place: it has to be opened anew
    Corrupt,       ///< detail: SQLite's finding
    NotBackedUp,   ///< no backup could be made before a step that needs one; detail: why
    /// A hard rule of the database refused it; detail: which. Those that another program's commit
    /// can bring about: "number.text" (taken), "number.quota", "number.void.used" (submitted),
    /// "filing.number" (has one), "filing.domain, filing.issuer" (a second approved or unfinished
    /// one), "filing.number.stands" (voided or invalid), "filing.stage" (another by now). "account",
    /// "instance" and "number" name a row that is not there.
    Conflict,
    Stopped, ///< somebody asked for it, and nothing was stored
    Failed, ///< anything else, also a commit that may be stored; detail: SQLite's words
};

struct LedgerError {
    LedgerErrorCode code = LedgerErrorCode::Failed;
    QString path;
    QString detail;
};

template <typename T>
using Result = tl::expected<T, LedgerError>;

} // namespace beian::ledger

namespace beian::support {

template <>
inline constexpr auto enumNames<ledger::LedgerErrorCode> =
    std::to_array<EnumName<ledger::LedgerErrorCode>>({
        {ledger::LedgerErrorCode::DriverMissing, "driver-missing"},
        {ledger::LedgerErrorCode::CannotOpen, "cannot-open"},
        {ledger::LedgerErrorCode::NotAFile, "not-a-file"},
        {ledger::LedgerErrorCode::NotALedger, "not-a-ledger"},
        {ledger::LedgerErrorCode::Newer, "newer"},
        {ledger::LedgerErrorCode::Busy, "busy"},
        {ledger::LedgerErrorCode::ReadOnly, "read-only"},
        {ledger::LedgerErrorCode::Full, "full"},
        {ledger::LedgerErrorCode::Gone, "gone"},
        {ledger::LedgerErrorCode::Replaced, "replaced"},
        {ledger::LedgerErrorCode::Corrupt, "corrupt"},
        {ledger::LedgerErrorCode::NotBackedUp, "not-backed-up"},
        {ledger::LedgerErrorCode::Conflict, "conflict"},
        {ledger::LedgerErrorCode::Stopped, "stopped"},
        {ledger::LedgerErrorCode::Failed, "failed"},
    });

} // namespace beian::support
