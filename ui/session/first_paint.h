#pragma once

#include <functional>

class QWidget;

namespace beian::ui
{

/// Runs `then` once, after `window` was painted first: what the first screen does not need.
void afterFirstPaint(QWidget *window, std::function<void()> then);

} // namespace beian::ui
