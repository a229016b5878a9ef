#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace beian::support {

/// Destroys `value` in another thread, some time soon: letting go of the rows of a large list takes
/// a hundred milliseconds, which are not the window's. Nothing in it may belong to a thread.
template <typename T>
void discardBeside(T value)
{
    QThreadPool::globalInstance()->start(
        [held = std::make_shared<T>(std::move(value))]() mutable { held.reset(); });
}

} // namespace beian::support
