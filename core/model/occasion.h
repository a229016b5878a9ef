#pragma once

#include <QDateTime>
#include <QString>

namespace beian::model {

/// When something is done and by whom: handed to every use case that writes.
struct Occasion {
    QDateTime at;   ///< UTC
    QString actor;  ///< the system's user name
    bool rehearsed = false; ///< the instant was given (`--now`), not read from the clock
};

} // namespace beian::model
