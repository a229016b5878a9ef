#include "core/ledger/sqlite/replacement.h"

#include "core/ledger/sqlite/error_mapping.h"

#include <memory>

#include <sqlite3.h>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

constexpr int onlyTheLock = 0;
constexpr int allPages = -1;

struct Finish {
    // Rolls back what was not copied to its end.
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

LedgerError failureOf(const Connection &live, int code)
{
    return ledgerError(live.path(), {code, sqlite3_system_errno(live.handle()),
                                        QString::fromUtf8(sqlite3_errstr(code))});
}

} // namespace

Result<void> replaceContent(
    Connection &live, Connection &source, const std::function<Result<void>()> &saveFirst)
{
    if (!live.handle() || !source.handle())
        return tl::unexpected(live.failure(LedgerErrorCode::Failed, u"handle"_s));
    std::unique_ptr<sqlite3_backup, Finish> backup(
        sqlite3_backup_init(live.handle(), "main", source.handle(), "main"));
    if (!backup)
        return tl::unexpected(failureOf(live, sqlite3_extended_errcode(live.handle())));
    // Copies nothing yet, but takes the write lock, which is held to the end.
    if (const int locked = sqlite3_backup_step(backup.get(), onlyTheLock); locked != SQLITE_OK)
        return tl::unexpected(failureOf(live, locked));
    if (auto saved = saveFirst(); !saved)
        return saved;
    if (const int copied = sqlite3_backup_step(backup.get(), allPages); copied != SQLITE_DONE)
        return tl::unexpected(failureOf(live, copied));
    const int finished = sqlite3_backup_finish(backup.release());
    if (finished != SQLITE_OK)
        return tl::unexpected(failureOf(live, finished));
    return {};
}

} // namespace beian::ledger::sqlite
