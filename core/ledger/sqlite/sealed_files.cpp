#include "core/ledger/sqlite/sealed_files.h"

#include "core/ledger/sqlite/page_seal.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <new>
#include <span>
#include <vector>

#include <sqlite3.h>

namespace beian::ledger::sqlite {

namespace {

constexpr int headerBytes = 100;

enum class Role { Database, Companion };
enum class Unsealed { Refuse, Read };

/// What is known of one open file. SQLite has room for a pointer to it only, because how large the
/// file of the default file system is can change.
struct Kept {
    sqlite3_file *inner = nullptr;
    Role role = Role::Companion;
    Unsealed unsealed = Unsealed::Refuse;
    PageLayout layout;
    std::vector<char> sealedPage; ///< room for one, so that SQLite's own page stays as it is
};

struct SealedFile {
    sqlite3_file base;
    Kept *kept;
};

Kept &kept(sqlite3_file *file)
{
    return *reinterpret_cast<SealedFile *>(file)->kept;
}

sqlite3_file *inner(sqlite3_file *file)
{
    return kept(file).inner;
}

sqlite3_vfs *below()
{
    return sqlite3_vfs_find(nullptr);
}

void release(Kept *file)
{
    sqlite3_free(file->inner);
    delete file;
}

/// The number of the page that stands there, from 1; 0 where no whole page does.
quint32 pageAt(const Kept &file, int length, sqlite3_int64 offset)
{
    if (file.role != Role::Database || length != file.layout.pageBytes || offset % length != 0)
        return 0;
    return quint32(offset / length + 1);
}

int closeFile(sqlite3_file *file)
{
    const int code = inner(file)->pMethods->xClose(inner(file));
    release(&kept(file));
    return code;
}

/// The outcome of reading a page, which goes on without its seal.
int takePage(const Kept &file, std::span<char> page, quint32 number)
{
    if (!file.layout.isSealed()) {
        const bool isLost = number == 1 && hasLostItsReserve(page);
        return isLost ? SQLITE_IOERR_DATA : SQLITE_OK;
    }
    const SealState state = sealOf(page, number);
    const bool isTaken = state == SealState::Whole
        || (state == SealState::Missing && file.unsealed == Unsealed::Read);
    unseal(page);
    return isTaken ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int readFile(sqlite3_file *file, void *into, int length, sqlite3_int64 offset)
{
    Kept &self = kept(file);
    const int code = self.inner->pMethods->xRead(self.inner, into, length, offset);
    // SQLite would take zeros for what a cut file lacks of a page.
    if (code == SQLITE_IOERR_SHORT_READ && self.layout.isSealed())
        return pageAt(self, length, offset) == 0 ? code : SQLITE_IOERR_DATA;
    if (code != SQLITE_OK || self.role != Role::Database)
        return code;
    const std::span<char> read(static_cast<char *>(into), std::size_t(length));
    // Another process may have made the file, or given it other pages, since it was opened.
    if (offset == 0 && length >= headerBytes)
        self.layout = layoutOf(read);
    const quint32 number = pageAt(self, length, offset);
    return number == 0 ? SQLITE_OK : takePage(self, read, number);
}

int writeFile(sqlite3_file *file, const void *data, int length, sqlite3_int64 offset)
{
    Kept &self = kept(file);
    const char *bytes = static_cast<const char *>(data);
    if (self.role == Role::Database && offset == 0 && length >= headerBytes)
        self.layout = layoutOf({bytes, std::size_t(length)});
    const quint32 page = pageAt(self, length, offset);
    if (page == 0 || !self.layout.isSealed())
        return self.inner->pMethods->xWrite(self.inner, data, length, offset);
    self.sealedPage.assign(bytes, bytes + length);
    seal(self.sealedPage, page);
    return self.inner->pMethods->xWrite(self.inner, self.sealedPage.data(), length, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return inner(file)->pMethods->xTruncate(inner(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return inner(file)->pMethods->xSync(inner(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
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

/// Version 2: with the log's shared index, without memory-mapped reading, which would pass the seals
/// by.
constexpr sqlite3_io_methods methods = {2, closeFile, readFile, writeFile, truncateFile, syncFile,
    sizeOfFile, lockFile, unlockFile, checkReservedLock, controlFile, sectorSizeOfFile,
    characteristicsOfFile, mapIndex, lockIndex, orderIndex, unmapIndex, nullptr, nullptr};

/// As far as it can be read now: a reading of the first page asks again. Of a file with nothing in it,
/// what its address says.
PageLayout readLayout(sqlite3_file *file, const char *address)
{
    std::array<char, headerBytes> header = {};
    const int code = file->pMethods->xRead(file, header.data(), headerBytes, 0);
    if (code == SQLITE_OK)
        return layoutOf(header);
    const auto pageBytes = int(sqlite3_uri_int64(address, "sealed", 0));
    return pageBytes > 0 ? PageLayout{pageBytes, sealBytes} : PageLayout{};
}

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    std::memset(file, 0, sizeof(SealedFile));
    sqlite3_vfs *base = below();
    auto *opened = new (std::nothrow) Kept;
    if (!opened)
        return SQLITE_NOMEM;
    opened->inner = static_cast<sqlite3_file *>(sqlite3_malloc(base->szOsFile));
    if (!opened->inner) {
        release(opened);
        return SQLITE_NOMEM;
    }
    std::memset(opened->inner, 0, std::size_t(base->szOsFile));
    const int code = base->xOpen(base, path, opened->inner, flags, outFlags);
    if (code != SQLITE_OK) {
        // SQLite closes what failed to open where it has methods; it does not see this one.
        if (opened->inner->pMethods)
            opened->inner->pMethods->xClose(opened->inner);
        release(opened);
        return code;
    }
    if (flags & SQLITE_OPEN_MAIN_DB) {
        opened->role = Role::Database;
        if (sqlite3_uri_boolean(path, "unsealed", 0))
            opened->unsealed = Unsealed::Read;
        opened->layout = readLayout(opened->inner, path);
    }
    reinterpret_cast<SealedFile *>(file)->kept = opened;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncsFolder)
{
    return below()->xDelete(below(), path, syncsFolder);
}

int accessFile(sqlite3_vfs *, const char *path, int flags, int *isSo)
{
    return below()->xAccess(below(), path, flags, isSo);
}

int fullPath(sqlite3_vfs *, const char *path, int size, char *into)
{
    return below()->xFullPathname(below(), path, size, into);
}

int lastError(sqlite3_vfs *, int size, char *into)
{
    return below()->xGetLastError(below(), size, into);
}

} // namespace

const char *sealedFiles()
{
    // SQLite keeps the table of file systems, for the whole process, and the pointers in it.
    static sqlite3_vfs files = [] {
        sqlite3_vfs made = *below();
        made.zName = "beian-sealed";
        made.szOsFile = int(sizeof(SealedFile));
        made.pNext = nullptr;
        made.pAppData = nullptr;
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        made.xAccess = accessFile;
        made.xFullPathname = fullPath;
        made.xGetLastError = lastError;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&files, 0);
    Q_UNUSED(registered)
    return files.zName;
}

} // namespace beian::ledger::sqlite
