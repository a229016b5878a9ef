#pragma once

namespace beian::ledger::sqlite {

/// SQLite's name of a file system that seals each page of a database as it is written into its file,
/// and refuses (SQLITE_IOERR_DATA) one that is read with a broken seal or without one. The latter are
/// read where the database's address says "unsealed=1". Files without room for seals are read and
/// written as they are. Of a new file the first page tells; SQLite writes others before it where a copy
/// does not fit into its cache, so the address of one says "sealed=4096": the length of its pages. Below it works whatever file system is SQLite's default at the time.
///
/// The log is not sealed: SQLite has checksums of its own there. Sealed files are ordinary ones to
/// every other program; but what such a program writes has no seal.
[[nodiscard]] const char *sealedFiles();

} // namespace beian::ledger::sqlite
