#include "core/exchange/save_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace beian::exchange {

using model::WriteError;
using model::WriteErrorCode;

namespace {

tl::expected<void, WriteError> checkPlace(const QString &path, Overwrite overwrite)
{
    const QFileInfo place(path);
    // A dangling link counts as taken: writing would make its target.
    if (place.isSymLink() && !place.exists())
        return tl::unexpected(WriteError{WriteErrorCode::NotAFile, {}});
    if (place.exists() && !place.isFile())
        return tl::unexpected(WriteError{WriteErrorCode::NotAFile, {}});
    if (place.exists() && overwrite == Overwrite::No)
        return tl::unexpected(WriteError{WriteErrorCode::FileExists, {}});
    const QString folder = place.absolutePath();
    if (!QFileInfo(folder).isDir())
        return tl::unexpected(WriteError{WriteErrorCode::FolderMissing, folder});
    return {};
}

} // namespace

tl::expected<void, WriteError> saveFile(
    const QString &path, Overwrite overwrite, const FileContent &content)
{
    if (const auto free = checkPlace(path, overwrite); !free)
        return free;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(WriteError{WriteErrorCode::CannotOpen, file.errorString()});
    if (const auto written = content(file); !written) {
        file.cancelWriting();
        return written;
    }
    // QSaveFile gives the new file the old one's permissions, so they are set last.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Between the check and here another program may have written one: that is not replaced either.
    if (overwrite == Overwrite::No && QFileInfo::exists(path)) {
        file.cancelWriting();
        return tl::unexpected(WriteError{WriteErrorCode::FileExists, {}});
    }
    if (!file.commit())
        return tl::unexpected(WriteError{WriteErrorCode::WriteFailed, file.errorString()});
    return {};
}

} // namespace beian::exchange
