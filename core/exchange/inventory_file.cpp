#include "core/exchange/inventory_file.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace beian::exchange {

using model::ReadError;
using model::ReadErrorCode;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ReadError> refused(ReadErrorCode code, const QString &detail)
{
    return tl::unexpected(ReadError{.code = code, .detail = detail});
}

/// What a shell opened for us, as for `<(aliyun …)`: somebody writes to it.
bool isHandedOver(const QString &path)
{
    return path.startsWith("/dev/fd/"_L1) || path.startsWith("/proc/self/fd/"_L1);
}

} // namespace

tl::expected<std::unique_ptr<QIODevice>, ReadError> openInventory(const QString &path)
{
    auto file = std::make_unique<QFile>();
    if (path == "-"_L1) {
        if (!file->open(stdin, QIODevice::ReadOnly))
            return refused(ReadErrorCode::CannotOpen, file->errorString());
        return file;
    }

    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return refused(ReadErrorCode::NotFound, path);
    if (info.isDir())
        return refused(ReadErrorCode::IsDirectory, path);
    // Opening a pipe that nobody writes to would wait for ever.
    if (!info.isFile() && !isHandedOver(path))
        return refused(ReadErrorCode::NotRegular, path);

    file->setFileName(path);
    if (!file->open(QIODevice::ReadOnly)) {
        if (file->error() == QFileDevice::PermissionsError || !info.isReadable())
            return refused(ReadErrorCode::PermissionDenied, path);
        return refused(ReadErrorCode::CannotOpen, file->errorString());
    }
    return file;
}

} // namespace beian::exchange
