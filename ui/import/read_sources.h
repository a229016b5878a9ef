#pragma once

#include "core/support/progress.h"
#include "ui/import/import_work.h"

namespace beian::ui
{

/// Reads the sources into one snapshot; what is wrong with one of them loses nothing of the others.
/// After the progress was stopped, what is there is not all of it.
[[nodiscard]] ImportReading readSources(const usecases::Desk &desk,
    const ImportWork::Request &request, const support::Progress &progress);

} // namespace beian::ui
