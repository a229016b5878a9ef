#pragma once

#include "core/ledger/ledger_error.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_file;

namespace beian::ledger::sqlite {

/// The bytes of a file that this process may have open as a database, too. Opening and closing such
/// a file by any other way would let go of every lock that SQLite holds on it in this process: that
/// is how POSIX locks work, and SQLite's own layer is what knows to put the closing off.
class RawFile final
{
public:
    /// For reading only. CannotOpen.
    [[nodiscard]] static Result<RawFile> open(const QString &path);

    [[nodiscard]] Result<qint64> size() const;
    /// Fewer bytes than asked for where the file ends before.
    [[nodiscard]] Result<QByteArray> read(qint64 at, qsizetype length) const;

private:
    struct Closing {
        void operator()(sqlite3_file *file) const;
    };
    struct NameRelease {
        void operator()(const char *name) const;
    };

    explicit RawFile(const QString &path) : m_path(path) {}
    [[nodiscard]] LedgerError failure(int code) const;

    QString m_path;
    // SQLite's layer keeps the pointer to the name.
    std::unique_ptr<const char, NameRelease> m_name;
    std::unique_ptr<sqlite3_file, Closing> m_file;
};

} // namespace beian::ledger::sqlite
