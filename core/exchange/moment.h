#pragma once

#include <QDateTime>
#include <QStringView>

namespace beian::exchange {

/// What a text says about a time.
struct Moment {
    enum class Kind {
        NotStated, ///< empty, or a dash
        Never,     ///< one of the dates by which the platform says that there is none
        At,
        Bad, ///< not a time
    };
    Kind kind = Kind::NotStated;
    QDateTime instant; ///< UTC; valid only for At

    bool operator==(const Moment &) const = default;
};

/// What a time is for: an end that is given as a day, or as that day's last minute or second, is
/// the midnight after it.
enum class MomentUse { Start, End };

/// Reads every form in which inventories write times: ISO 8601 with or without seconds, with Z or
/// an offset, consoles' and spreadsheets' local forms (Beijing), seconds and milliseconds since
/// 1970.
[[nodiscard]] Moment parseMoment(QStringView text, MomentUse use);

} // namespace beian::exchange
