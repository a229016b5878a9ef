#pragma once

#include "core/model/write_error.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace beian::exchange {

/// The families that a PDF is set in.
struct PaperFonts {
    QString text;
    QString monospaced; ///< of the number and of ids

    bool operator==(const PaperFonts &) const = default;
};

/// Chosen from the installed families; NoChineseFont where none of them has Chinese whose text can
/// be searched and copied afterwards.
[[nodiscard]] tl::expected<PaperFonts, model::WriteError> choosePaperFonts(
    const QStringList &installed);
/// From what Qt finds on this system.
[[nodiscard]] tl::expected<PaperFonts, model::WriteError> choosePaperFonts();

} // namespace beian::exchange
