#pragma once

#include "core/ledger/ledger_error.h"
#include "core/ledger/sqlite/page_seal.h"

#include <QString>

namespace beian::ledger::sqlite {

/// "Beia" in ASCII: SQLite's application_id of our files.
inline constexpr qint32 applicationId = 0x42656961;

enum class FileState {
    Missing,
    Fresh,  ///< empty, or an unfinished first opening: a ledger can be made of it
    Ledger,
};

/// The file that a symbolic link leads to: SQLite keeps its log beside that one.
[[nodiscard]] QString resolvedPath(const QString &path);

/// Looks at the file without letting SQLite change it. NotAFile, NotALedger, CannotOpen.
[[nodiscard]] Result<FileState> inspectFile(const QString &path);

/// How the pages of the database file are laid out; of a file that says nothing about it, as this
/// program makes them.
[[nodiscard]] PageLayout layoutOfFile(const QString &path);

/// Of the first page; Whole where the file has no room for seals, or no page.
[[nodiscard]] SealState firstSealOf(const QString &path);

/// Makes the empty file with mode 0600, whatever the umask, and its missing folders with 0700.
/// SQLite gives its log and index files the mode that it finds here. Succeeds where another program
/// was faster.
[[nodiscard]] Result<void> createFile(const QString &path);

/// Makes the folder and its missing parents with mode 0700.
[[nodiscard]] Result<void> createFolder(const QString &folder);

/// Which file a path leads to, whatever its name.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// Gone where there is none.
[[nodiscard]] Result<FileIdentity> identityOf(const QString &path);

enum class Writability { Writable, Forbidden };

/// Whether this process may write the file and its folder, where the log is kept.
[[nodiscard]] Writability writabilityOf(const QString &path);

/// Whether a log with content stands beside the file: somebody has it open, or was killed.
[[nodiscard]] bool hasLog(const QString &path);

/// Makes the file's content, or a folder's entries, durable.
[[nodiscard]] Result<void> makeDurable(const QString &path);

} // namespace beian::ledger::sqlite
