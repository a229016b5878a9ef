#pragma once

#include "core/ledger/sqlite/sealed_files.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace beian::tests {

/// The file as another program with SQLite sees it: no rule of ours but those in the database, and the
/// seals of its pages.
class RawSqlite final
{
public:
    enum class Seals {
        Known,
        Unknown, ///< what it writes has none
    };

    explicit RawSqlite(const QString &path, Seals seals = Seals::Known)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_database,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
            seals == Seals::Known ? ledger::sqlite::sealedFiles() : nullptr);
        sqlite3_exec(m_database, "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    }
    ~RawSqlite() { sqlite3_close_v2(m_database); }
    Q_DISABLE_COPY_MOVE(RawSqlite)

    /// From now on no trigger runs: what another hand writes past every guard but the tables' own.
    void disarm()
    {
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_exec(m_database, "PRAGMA foreign_keys = OFF", nullptr, nullptr, nullptr);
    }

    /// Runs any number of statements; "done" or SQLite's words.
    QString run(const QString &sql)
    {
        char *words = nullptr;
        const int code =
            sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, &words);
        const QString said = QString::fromUtf8(words);
        sqlite3_free(words);
        return code == SQLITE_OK ? QStringLiteral("done") : said;
    }

    /// The first column of the first row.
    QString value(const QString &sql)
    {
        QString found;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr);
        if (sqlite3_step(statement) == SQLITE_ROW) {
            found = QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        return found;
    }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace beian::tests
