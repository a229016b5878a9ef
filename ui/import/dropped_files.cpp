#include "ui/import/dropped_files.h"

#include <QMimeData>
#include <QUrl>

namespace beian::ui
{

QStringList localFilesIn(const QMimeData &dragged)
{
    QStringList files;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace beian::ui
