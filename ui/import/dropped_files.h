#pragma once

#include <QStringList>

class QMimeData;

namespace beian::ui
{

/// The files of this machine among what is dragged.
[[nodiscard]] QStringList localFilesIn(const QMimeData &dragged);

} // namespace beian::ui
