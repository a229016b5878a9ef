#pragma once

#include "core/ledger/ledger_error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>

class QSqlError;
struct sqlite3;
struct sqlite3_stmt;

namespace beian::ledger::sqlite {

enum class Access {
    ReadWrite,
    ReadOnly,
    /// Read-only where SQLite cannot keep its locks beside the file (a folder that may not be
    /// written) and no unfinished log stands there: nobody can be writing it.
    Immutable,
};

enum class Seals {
    Required,
    MayBeMissing, ///< pages that another program wrote are read, too
};

/// How to reach one ledger file.
struct Target {
    QString path; ///< absolute
    Access access = Access::ReadWrite;
    std::chrono::milliseconds busyTimeout{0};
    Seals seals = Seals::Required;
    std::stop_token stop = {}; ///< ends statements early
};

/// SQLite's address of a file, by which its pages are sealed; "&name=value" may follow.
[[nodiscard]] QString sealedAddress(const QString &path);

/// One open connection with the ledger's settings, and its prepared statements. It belongs to the
/// thread that opened it.
class Connection final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Target &target);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QString &path() const { return m_target.path; }
    [[nodiscard]] const Target &target() const { return m_target; }

    /// SQLite's own handle, for what Qt does not reach; null where the driver has none.
    [[nodiscard]] sqlite3 *handle() const;

    /// Statements end early, with Stopped, once it is asked for.
    void stopBy(const std::stop_token &stop);

    /// Runs one statement that takes no values and gives no rows that matter.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// The first column of the first row; 0 where there is no row.
    [[nodiscard]] Result<qint64> integer(const QString &sql);

    /// Whether a transaction is open. SQLite ends one by itself when the disk is full.
    [[nodiscard]] bool isInTransaction() const;

    /// The prepared statement of `sql`, kept for the next time.
    [[nodiscard]] Result<sqlite3_stmt *> prepared(QByteArrayView sql);

    [[nodiscard]] LedgerError failure(const QSqlError &error) const;
    /// What SQLite itself says went wrong last.
    [[nodiscard]] LedgerError failure() const;
    [[nodiscard]] LedgerError failure(LedgerErrorCode code, const QString &detail) const;
    /// For what comes after SQLite ended the transaction by itself.
    [[nodiscard]] LedgerError rolledBack() const;

private:
    explicit Connection(const Target &target);
    [[nodiscard]] Result<void> configure();

    Target m_target;
    QString m_name;
    QSqlDatabase m_database;
    std::map<QByteArray, sqlite3_stmt *, std::less<>> m_prepared;
};

} // namespace beian::ledger::sqlite
