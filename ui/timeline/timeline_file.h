#pragma once

#include "core/exchange/save_file.h"
#include "ui/timeline/timeline_paint.h"

namespace beian::ui
{

enum class PictureFormat { Svg, Png };

/// How many of the servers a picture of the timeline can hold: a bitmap must not grow without an end.
[[nodiscard]] int serversOnPicture(PictureFormat format, const TimelineContent &content);

/// The timeline for a page or a message: in the light theme, from now until the last expiry.
[[nodiscard]] exchange::FileContent timelinePicture(
    PictureFormat format, const TimelineContent &content);

} // namespace beian::ui
