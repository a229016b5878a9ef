#include "core/ledger/sqlite/draft_file.h"

#include "core/ledger/sqlite/error_mapping.h"
#include "core/ledger/sqlite/ledger_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace beian::ledger::sqlite {

using namespace Qt::StringLiterals;

Result<DraftFile> DraftFile::beside(const QString &target)
{
    QByteArray path = QFile::encodeName(target + u".XXXXXX"_s);
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC); // 0600, whatever the umask
    if (descriptor < 0)
        return tl::unexpected(systemError(target, errno, LedgerErrorCode::CannotOpen));
    ::close(descriptor);
    return DraftFile(path);
}

DraftFile::~DraftFile()
{
    if (m_path.isEmpty())
        return;
    for (const char *companion : {"", "-wal", "-shm", "-journal"})
        ::unlink(QByteArray(m_path + companion).constData());
}

DraftFile::DraftFile(DraftFile &&other) noexcept : m_path(std::exchange(other.m_path, {})) {}

QString DraftFile::path() const
{
    return QFile::decodeName(m_path);
}

Result<void> DraftFile::takeFreeName(const QString &target)
{
    if (auto durable = makeDurable(path()); !durable)
        return durable;
    const QByteArray name = QFile::encodeName(target);
    int outcome =
        ::renameat2(AT_FDCWD, m_path.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE);
    // A file system that does not know the flag; a hard link refuses a taken name, too.
    if (outcome != 0 && (errno == EINVAL || errno == ENOSYS)) {
        outcome = ::link(m_path.constData(), name.constData());
        if (outcome == 0)
            ::unlink(m_path.constData());
    }
    return settle(target, outcome);
}

Result<void> DraftFile::takeOver(const QString &target)
{
    if (auto durable = makeDurable(path()); !durable)
        return durable;
    return settle(target, ::rename(m_path.constData(), QFile::encodeName(target).constData()));
}

Result<void> DraftFile::settle(const QString &target, int outcome)
{
    if (outcome != 0)
        return tl::unexpected(systemError(target, errno, LedgerErrorCode::CannotOpen));
    m_path.clear();
    return makeDurable(QFileInfo(target).absolutePath());
}

} // namespace beian::ledger::sqlite
