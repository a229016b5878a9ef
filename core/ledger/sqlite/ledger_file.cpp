#include "core/ledger/sqlite/ledger_file.h"

#include "core/ledger/sqlite/error_mapping.h"
#include "core/ledger/sqlite/raw_file.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

// The file format's header (sqlite.org/fileformat2.html, section 1.3).
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdOffset = 68;
constexpr int usualPageBytes = 4096;
constexpr std::array<char, 16> magic = {
    'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};

constexpr mode_t fileMode = 0600;
constexpr mode_t folderMode = 0700;

bool isSqlite(const QByteArray &header)
{
    return header.startsWith(QByteArrayView(magic.data(), qsizetype(magic.size())));
}

Result<FileState> inspectHeader(const QString &path)
{
    const auto file = RawFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto read = file->read(0, headerSize);
    if (!read)
        return tl::unexpected(read.error());
    const QByteArray &header = *read;
    if (header.isEmpty())
        return FileState::Fresh;
    if (!isSqlite(header) || header.size() < headerSize)
        return tl::unexpected(LedgerError{LedgerErrorCode::NotALedger, path, {}});
    const auto id = qFromBigEndian<qint32>(header.constData() + applicationIdOffset);
    if (id != applicationId)
        return tl::unexpected(LedgerError{LedgerErrorCode::NotALedger, path, {}});
    return FileState::Ledger;
}

} // namespace

QString resolvedPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

Result<FileState> inspectFile(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT)
            return FileState::Missing;
        return tl::unexpected(systemError(path, errno, LedgerErrorCode::CannotOpen));
    }
    // Before any opening: a FIFO would wait for its other end for ever.
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(LedgerError{LedgerErrorCode::NotAFile, path, {}});
    // SQLite calls a file of one byte empty, and would write over it.
    if (status.st_size == 1)
        return tl::unexpected(LedgerError{LedgerErrorCode::NotALedger, path, {}});
    // While a rollback journal stands there the header may be half of a first opening that was
    // killed; SQLite takes it back, and what it then says is looked at again.
    if (QFileInfo(resolvedPath(path) + u"-journal"_s).size() > 0)
        return FileState::Fresh;
    return inspectHeader(path);
}

PageLayout layoutOfFile(const QString &path)
{
    const auto file = RawFile::open(path);
    const auto header = file ? file->read(0, headerSize)
                             : Result<QByteArray>(tl::unexpected(file.error()));
    const PageLayout layout =
        header ? layoutOf({header->constData(), std::size_t(header->size())}) : PageLayout{};
    return layout.pageBytes > 0 ? layout : PageLayout{usualPageBytes, sealBytes};
}

SealState firstSealOf(const QString &path)
{
    const PageLayout layout = layoutOfFile(path);
    const auto file = RawFile::open(path);
    const auto page = file ? file->read(0, layout.pageBytes)
                           : Result<QByteArray>(tl::unexpected(file.error()));
    if (!layout.isSealed() || !page || page->size() < layout.pageBytes)
        return SealState::Whole;
    return sealOf({page->constData(), std::size_t(page->size())}, 1);
}

Result<void> createFile(const QString &path)
{
    if (auto made = createFolder(QFileInfo(path).path()); !made)
        return made;
    const int descriptor = ::open(QFile::encodeName(path).constData(),
        O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, fileMode);
    if (descriptor < 0) {
        if (errno == EEXIST && !QFileInfo(path).isSymLink())
            return {};
        return tl::unexpected(systemError(path, errno, LedgerErrorCode::CannotOpen));
    }
    ::close(descriptor);
    return {};
}

Result<void> createFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString parent = QFileInfo(folder).path();
    if (parent != folder) {
        if (auto made = createFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), folderMode) != 0 && errno != EEXIST)
        return tl::unexpected(systemError(folder, errno, LedgerErrorCode::CannotOpen));
    return {};
}

Result<FileIdentity> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT)
            return tl::unexpected(LedgerError{LedgerErrorCode::Gone, path, {}});
        return tl::unexpected(systemError(path, errno, LedgerErrorCode::CannotOpen));
    }
    return FileIdentity{status.st_dev, status.st_ino};
}

Writability writabilityOf(const QString &path)
{
    const QString file = resolvedPath(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(file).path());
    const bool both = ::access(QFile::encodeName(file).constData(), W_OK) == 0
        && ::access(folder.constData(), W_OK) == 0;
    return both ? Writability::Writable : Writability::Forbidden;
}

bool hasLog(const QString &path)
{
    return QFileInfo(resolvedPath(path) + u"-wal"_s).size() > 0;
}

Result<void> makeDurable(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return tl::unexpected(systemError(path, errno, LedgerErrorCode::CannotOpen));
    const int outcome = ::fsync(descriptor);
    const int systemCode = errno;
    ::close(descriptor);
    if (outcome != 0)
        return tl::unexpected(systemError(path, systemCode, LedgerErrorCode::Failed));
    return {};
}

} // namespace beian::ledger::sqlite
