#include "tests/torture/ledger_locks.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace beian::tests {

namespace {

using namespace Qt::StringLiterals;

// Where SQLite puts its locks: sqlite.org/walformat.html section 2.4 and fileformat2.html 1.5.
constexpr off_t writeLockByte = 120;
constexpr off_t checkpointLockByte = 121;
constexpr off_t sharedLockByte = 0x40000002;
constexpr off_t sharedLockLength = 510;

pid_t exclusiveHolder(const QString &path, off_t from, off_t length)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return 0;
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = from;
    lock.l_len = length;
    const bool isKnown = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return isKnown ? lock.l_pid : 0;
}

} // namespace

pid_t LedgerLocks::writer() const
{
    return exclusiveHolder(m_path + u"-shm"_s, writeLockByte, 1);
}

pid_t LedgerLocks::closer() const
{
    const pid_t checkpointing = exclusiveHolder(m_path + u"-shm"_s, checkpointLockByte, 1);
    return checkpointing ? checkpointing
                         : exclusiveHolder(m_path, sharedLockByte, sharedLockLength);
}

} // namespace beian::tests
