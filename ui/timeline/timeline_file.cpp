#include "ui/timeline/timeline_file.h"

#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace beian::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::Timeline)
};

constexpr int pictureWidth = 1200;
constexpr int margin = 16;
constexpr int sharpness = 2;         // pixels of a bitmap in each direction for one of the screen
constexpr int tallestBitmap = 12000; // of its pixels; Qt reads no bitmap of more than 128 MB

QSize sizeFor(int servers)
{
    return {pictureWidth + 2 * margin,
        TimelineRows::headHeight() + servers * TimelineRows::rowHeight() + 2 * margin};
}

void paint(QPainter &painter, const TimelineContent &content, int servers)
{
    const QPalette palette = paletteOf(Theme::Light);
    const QSize size = sizeFor(servers);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), palette.base());
    painter.translate(margin, margin);
    const TimelineRows rows(servers, pictureWidth, 0);
    const TimeScale scale = fittedScale(content, rows.lineWidth());
    const TimelinePaint paint(content, scale, rows, palette);
    paint.paintLines(painter, size.height() - 2 * margin);
    for (int index = 0; index < servers; ++index)
        paint.paintBar(painter, index, BarLook::Plain);
}

tl::expected<void, model::WriteError> writeSvg(
    QIODevice &device, const TimelineContent &content, int servers)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(sizeFor(servers));
    generator.setViewBox(QRect(QPoint(), sizeFor(servers)));
    generator.setTitle(Words::tr("Timeline of servers and filings"));
    QPainter painter(&generator);
    paint(painter, content, servers);
    painter.end();
    return {};
}

tl::expected<void, model::WriteError> writePng(
    QIODevice &device, const TimelineContent &content, int servers)
{
    QImage image(sizeFor(servers) * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paint(painter, content, servers);
    painter.end();
    if (!image.save(&device, "PNG")) {
        return tl::unexpected(
            model::WriteError{model::WriteErrorCode::WriteFailed, device.errorString()});
    }
    return {};
}

} // namespace

int serversOnPicture(PictureFormat format, const TimelineContent &content)
{
    const int servers = static_cast<int>(content.bars.size());
    switch (format) {
    case PictureFormat::Svg:
        return servers;
    case PictureFormat::Png:
        return std::min(servers, tallestBitmap / sharpness / TimelineRows::rowHeight());
    }
    Q_UNREACHABLE();
}

exchange::FileContent timelinePicture(PictureFormat format, const TimelineContent &content)
{
    const int servers = serversOnPicture(format, content);
    return [format, &content, servers](QIODevice &device) {
        return format == PictureFormat::Svg ? writeSvg(device, content, servers)
                                            : writePng(device, content, servers);
    };
}

} // namespace beian::ui
