#include "tests/torture/faulty_vfs.h"

#include <QFile>

#include <cerrno>
#include <cstddef>
#include <cstring>

namespace beian::tests {

namespace {

using Answer = FaultyVfs::Answer;

/// SQLite reserves the memory: ours, and behind it the wrapped file's.
struct FaultyFile {
    sqlite3_file base;
    FaultyVfs *vfs;
    UnsyncedFile *unsynced;
    const char *path; ///< SQLite keeps it while the file is open; null for a temporary one
    bool syncsFolder; ///< a log or journal: its first sync makes its name durable, too
};

constexpr std::size_t innerOffset = (sizeof(FaultyFile) + alignof(std::max_align_t) - 1) /
                                    alignof(std::max_align_t) * alignof(std::max_align_t);

FaultyFile *outer(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *inner(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + innerOffset);
}

FaultyVfs &faulty(sqlite3_vfs *vfs)
{
    return *static_cast<FaultyVfs *>(vfs->pAppData);
}

QString pathOf(const FaultyFile *file)
{
    return QFile::decodeName(file->path);
}

/// The code of a refused deed, as the unix file system of SQLite gives it.
int refusal(const FaultyVfs &vfs, int code)
{
    errno = vfs.isFull() && !vfs.hasStopped() ? ENOSPC : EIO;
    return code;
}

int closeFile(sqlite3_file *file)
{
    return inner(file)->pMethods->xClose(inner(file));
}

int readFile(sqlite3_file *file, void *into, int length, sqlite3_int64 offset)
{
    if (outer(file)->vfs->hasStopped())
        return refusal(*outer(file)->vfs, SQLITE_IOERR_READ);
    return inner(file)->pMethods->xRead(inner(file), into, length, offset);
}

int writePart(sqlite3_file *file, const void *data, int length, sqlite3_int64 offset)
{
    outer(file)->unsynced->write(
        offset, QByteArray(static_cast<const char *>(data), qsizetype(length)));
    return inner(file)->pMethods->xWrite(inner(file), data, length, offset);
}

int writeFile(sqlite3_file *file, const void *data, int length, sqlite3_int64 offset)
{
    FaultyVfs &vfs = *outer(file)->vfs;
    switch (vfs.answerTo(FileDeed::Write, pathOf(outer(file)))) {
    case Answer::Do:
        return writePart(file, data, length, offset);
    case Answer::Refuse:
        return refusal(vfs, vfs.isFull() ? SQLITE_FULL : SQLITE_IOERR_WRITE);
    case Answer::Tear:
        writePart(file, data, int(vfs.partOf(std::size_t(length))), offset);
        return refusal(vfs, SQLITE_IOERR_WRITE);
    case Answer::Stop:
        return refusal(vfs, SQLITE_IOERR_WRITE);
    }
    Q_UNREACHABLE();
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    FaultyVfs &vfs = *outer(file)->vfs;
    if (vfs.answerTo(FileDeed::Truncate, pathOf(outer(file))) != Answer::Do)
        return refusal(vfs, SQLITE_IOERR_TRUNCATE);
    outer(file)->unsynced->truncate(size);
    return inner(file)->pMethods->xTruncate(inner(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    FaultyVfs &vfs = *outer(file)->vfs;
    if (vfs.answerTo(FileDeed::Sync, pathOf(outer(file))) != Answer::Do)
        return refusal(vfs, SQLITE_IOERR_FSYNC);
    outer(file)->unsynced->sync();
    if (outer(file)->syncsFolder)
        vfs.syncFolder();
    outer(file)->syncsFolder = false;
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    if (outer(file)->vfs->hasStopped())
        return refusal(*outer(file)->vfs, SQLITE_IOERR_FSTAT);
    return inner(file)->pMethods->xFileSize(inner(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return inner(file)->pMethods->xLock(inner(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return inner(file)->pMethods->xUnlock(inner(file), level);
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return inner(file)->pMethods->xCheckReservedLock(inner(file), isReserved);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    // A hint lets the wrapped file lengthen itself, which would pass by unseen.
    if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_NOTFOUND;
    return inner(file)->pMethods->xFileControl(inner(file), what, argument);
}

int sectorSizeOfFile(sqlite3_file *file)
{
    return inner(file)->pMethods->xSectorSize(inner(file));
}

int characteristicsOfFile(sqlite3_file *file)
{
    return inner(file)->pMethods->xDeviceCharacteristics(inner(file));
}

int mapIndex(sqlite3_file *file, int page, int pageSize, int extend, void volatile **mapped)
{
    FaultyVfs &vfs = *outer(file)->vfs;
    if (extend && vfs.answerTo(FileDeed::GrowIndex, pathOf(outer(file))) != Answer::Do)
        return refusal(vfs, SQLITE_IOERR_SHMSIZE);
    return inner(file)->pMethods->xShmMap(inner(file), page, pageSize, extend, mapped);
}

int lockIndex(sqlite3_file *file, int offset, int count, int flags)
{
    return inner(file)->pMethods->xShmLock(inner(file), offset, count, flags);
}

void orderIndex(sqlite3_file *file)
{
    inner(file)->pMethods->xShmBarrier(inner(file));
}

int unmapIndex(sqlite3_file *file, int deleteFile)
{
    return inner(file)->pMethods->xShmUnmap(inner(file), deleteFile);
}

/// Version 2: with the log's shared index, without memory-mapped reading.
constexpr sqlite3_io_methods methods = {2, closeFile, readFile, writeFile, truncateFile, syncFile,
    sizeOfFile, lockFile, unlockFile, checkReservedLock, controlFile, sectorSizeOfFile,
    characteristicsOfFile, mapIndex, lockIndex, orderIndex, unmapIndex, nullptr, nullptr};

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyVfs &self = faulty(vfs);
    FaultyFile *opened = outer(file);
    std::memset(opened, 0, sizeof *opened);
    const QString name = QFile::decodeName(path);
    const bool isNew = !QFile::exists(name);
    if (self.answerTo(isNew ? FileDeed::Create : FileDeed::Open, name) != Answer::Do)
        return refusal(self, SQLITE_CANTOPEN);
    const int code = self.base()->xOpen(self.base(), path, inner(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    opened->unsynced = self.opened(name, isNew ? FaultyVfs::Name::New : FaultyVfs::Name::Old);
    opened->vfs = &self;
    opened->path = path;
    const int logs = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    opened->syncsFolder = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & logs) != 0;
    opened->base.pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncsFolder)
{
    FaultyVfs &self = faulty(vfs);
    const QString name = QFile::decodeName(path);
    if (self.answerTo(FileDeed::Delete, name) != Answer::Do)
        return refusal(self, SQLITE_IOERR_DELETE);
    const int code = self.base()->xDelete(self.base(), path, 0);
    if (code != SQLITE_OK)
        return code;
    self.removed(name);
    if (syncsFolder)
        self.syncFolder();
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *vfs, const char *path, int flags, int *isSo)
{
    FaultyVfs &self = faulty(vfs);
    if (self.hasStopped())
        return refusal(self, SQLITE_IOERR_ACCESS);
    return self.base()->xAccess(self.base(), path, flags, isSo);
}

/// Writing and making take space at any time; a sync finds out late that there was none.
bool meetsFullDisk(FileDeed deed, bool isFirst)
{
    switch (deed) {
    case FileDeed::Create:
    case FileDeed::Write:
    case FileDeed::GrowIndex:
        return true;
    case FileDeed::Truncate:
    case FileDeed::Sync:
    case FileDeed::Delete:
        return isFirst;
    case FileDeed::Open:
        return false;
    }
    Q_UNREACHABLE();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

FaultyVfs::FaultyVfs()
    : m_base(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_base)
{
    m_vfs.zName = "beian-faulty";
    m_vfs.szOsFile = int(innerOffset) + m_base->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = accessFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_base, 1);
}

void FaultyVfs::arm(Fault fault, std::size_t at, unsigned seed)
{
    m_fault = fault;
    m_at = at;
    m_random.seed(seed);
    m_asked.clear();
}

FaultyVfs::Answer FaultyVfs::answerTo(FileDeed deed, const QString &path)
{
    if (m_stopped)
        return Answer::Stop;
    m_asked.push_back({deed, path});
    if (m_fault == Fault::None || m_asked.size() < m_at)
        return Answer::Do;
    if (m_fault == Fault::DiskFull)
        return meetsFullDisk(deed, m_asked.size() == m_at) ? Answer::Refuse : Answer::Do;
    if (m_asked.size() > m_at)
        return Answer::Do;
    if (m_fault == Fault::IoError)
        return Answer::Refuse;
    m_stopped = true;
    return deed == FileDeed::Write ? Answer::Tear : Answer::Stop;
}

std::size_t FaultyVfs::partOf(std::size_t length)
{
    // What lands of it after a loss of power is drawn with the rest.
    if (m_fault == Fault::PowerLoss)
        return length;
    return std::uniform_int_distribution<std::size_t>(0, length)(m_random);
}

UnsyncedFile *FaultyVfs::opened(const QString &path, Name name)
{
    Entry &entry = m_entries[path];
    if (entry.current)
        return entry.current;
    m_files.push_back(std::make_unique<UnsyncedFile>(contentOf(path)));
    entry.current = m_files.back().get();
    if (name == Name::Old)
        entry.durable = entry.current;
    return entry.current;
}

void FaultyVfs::removed(const QString &path)
{
    m_entries[path].current = nullptr;
}

void FaultyVfs::syncFolder()
{
    for (auto &[path, entry] : m_entries)
        entry.durable = entry.current;
}

void FaultyVfs::settle()
{
    if (!m_stopped || m_fault != Fault::PowerLoss)
        return;
    for (const auto &[path, entry] : m_entries) {
        const bool isCurrent = std::uniform_int_distribution<int>(0, 1)(m_random) != 0;
        const UnsyncedFile *kept = isCurrent ? entry.current : entry.durable;
        if (!kept) {
            QFile::remove(path);
            continue;
        }
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(kept->afterPowerLoss(m_random));
    }
}

} // namespace beian::tests
