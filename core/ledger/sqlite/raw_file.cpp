#include "core/ledger/sqlite/raw_file.h"

#include "core/ledger/sqlite/error_mapping.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <sqlite3.h>

namespace beian::ledger::sqlite {

void RawFile::Closing::operator()(sqlite3_file *file) const
{
    if (file->pMethods)
        file->pMethods->xClose(file);
    sqlite3_free(file);
}

void RawFile::NameRelease::operator()(const char *name) const
{
    sqlite3_free_filename(const_cast<char *>(name));
}

Result<RawFile> RawFile::open(const QString &path)
{
    RawFile raw(path);
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    const QByteArray name = QFile::encodeName(path);
    raw.m_name.reset(sqlite3_create_filename(name.constData(), "", "", 0, nullptr));
    auto *file = static_cast<sqlite3_file *>(sqlite3_malloc(system->szOsFile));
    if (!raw.m_name || !file) {
        sqlite3_free(file);
        return tl::unexpected(raw.failure(SQLITE_NOMEM));
    }
    file->pMethods = nullptr;
    raw.m_file.reset(file);
    errno = 0;
    const int outcome = system->xOpen(
        system, raw.m_name.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (outcome != SQLITE_OK)
        return tl::unexpected(systemError(path, errno, LedgerErrorCode::CannotOpen));
    return raw;
}

Result<qint64> RawFile::size() const
{
    sqlite3_int64 bytes = 0;
    const int outcome = m_file->pMethods->xFileSize(m_file.get(), &bytes);
    if (outcome != SQLITE_OK)
        return tl::unexpected(failure(outcome));
    return bytes;
}

Result<QByteArray> RawFile::read(qint64 at, qsizetype length) const
{
    const auto bytes = size();
    if (!bytes)
        return tl::unexpected(bytes.error());
    QByteArray content(std::clamp(*bytes - at, qint64(0), qint64(length)), '\0');
    if (content.isEmpty())
        return content;
    const int outcome = m_file->pMethods->xRead(m_file.get(), content.data(),
        int(content.size()), at);
    if (outcome != SQLITE_OK)
        return tl::unexpected(failure(outcome));
    return content;
}

LedgerError RawFile::failure(int code) const
{
    return ledgerError(m_path, {code, errno, QString::fromUtf8(sqlite3_errstr(code))});
}

} // namespace beian::ledger::sqlite
