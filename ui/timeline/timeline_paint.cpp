#include "ui/timeline/timeline_paint.h"

#include "core/text/standings.h"
#include "core/text/words.h"
#include "ui/story/fitness.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/level_mark.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using model::Expiry;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::Timeline)
};

constexpr double fillShare = 0.22; // of a level's colour on the surface
constexpr double selectedShare = 0.6;
constexpr double radius = 4;
constexpr int inset = 8;
constexpr int fittedYears = 3;

QColor colourOf(const usecases::ServerBar &bar, const Tokens &tokens)
{
    return levelColour(tokens, levelOf(bar.level));
}

} // namespace

QString remainingText(const usecases::ServerBar &bar, const QDateTime &now)
{
    switch (bar.expires.kind()) {
    case Expiry::Kind::NotStated:
        return Words::tr("expiry not stated");
    case Expiry::Kind::Never:
        return Words::tr("never expires");
    case Expiry::Kind::At:
        break;
    }
    const qint64 days = support::wholeDaysBetween(now, bar.expires.instant());
    if (bar.expires.instant() <= now)
        return Words::tr("expired");
    return Words::tr("%n day(s) left", nullptr, static_cast<int>(days));
}

QString barSentence(const usecases::ServerBar &bar, const TimelineContent &content)
{
    QStringList lines{Words::tr("%1 (%2), %3").arg(bar.name, bar.key.id,
        remainingText(bar, content.now))};
    lines.append(Words::tr("Expires: %1").arg(text::expiryText(bar.expires, content.rulebook)));
    lines.append(Words::tr("Standing: %1").arg(text::levelWord(bar.level)));
    lines.append(Words::tr("Numbers: %1 of %2").arg(bar.used).arg(bar.limit));
    for (const usecases::Rider &rider : bar.riders)
        lines.append(rider.domain + u" · "_s + text::levelWord(rider.level));
    return lines.join(u'\n');
}

TimeScale fittedScale(const TimelineContent &content, double width)
{
    const QDateTime latest = content.now.addYears(fittedYears);
    QDateTime last = content.now;
    for (const usecases::ServerBar &bar : content.bars) {
        if (bar.expires.kind() == Expiry::Kind::At)
            last = std::max(last, std::min(latest, bar.expires.instant()));
    }
    TimeScale scale(content.now, content.rulebook.zoneOffset);
    scale.fit(last, width);
    return scale;
}

TimelinePaint::TimelinePaint(const TimelineContent &content, const TimeScale &scale,
    const TimelineRows &rows, const QPalette &palette)
    : m_content(content)
    , m_scale(scale)
    , m_rows(rows)
    , m_palette(palette)
{
}

/// Where the rulebook asks for no days, its first warning.
int TimelinePaint::noteDays() const
{
    const rulebook::Rulebook &rulebook = m_content.rulebook;
    if (rulebook.minimumRemainingDays > 0 || rulebook.warningSteps.empty())
        return rulebook.minimumRemainingDays;
    return rulebook.warningSteps.front();
}

void TimelinePaint::paintLines(QPainter &painter, int height) const
{
    const Tokens tokens = tokensOf(m_palette);
    const int top = TimelineRows::headHeight();
    const auto line = [&](double x, const QPen &pen) {
        if (x < 0 || x > m_rows.lineWidth())
            return;
        painter.setPen(pen);
        const double at = std::round(m_rows.left() + x) + 0.5;
        painter.drawLine(QPointF(at, top - scaled(4)), QPointF(at, height));
    };
    for (const TimeScale::Tick &tick : m_scale.ticks(m_rows.lineWidth(), scaled(96)))
        line(tick.x, QPen(tokens.line, 1));
    line(m_scale.at(m_content.now.addDays(noteDays())), QPen(tokens.watch, 1, Qt::DashLine));
    line(m_scale.at(m_content.now), QPen(tokens.accent, 2));
    paintHead(painter);
}

void TimelinePaint::paintHead(QPainter &painter) const
{
    const Tokens tokens = tokensOf(m_palette);
    painter.setFont(fontFor(TextRole::Small));
    const int line = TimelineRows::headHeight() / 2;
    const auto label = [&](double x, int y, const QColor &colour, const QString &text) {
        const int width = painter.fontMetrics().horizontalAdvance(text) + 4;
        if (x < 0 || x + width > m_rows.lineWidth() + 4)
            return;
        painter.setPen(colour);
        painter.drawText(QRectF(m_rows.left() + x + 4, y, width, line),
            Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    for (const TimeScale::Tick &tick : m_scale.ticks(m_rows.lineWidth(), scaled(96)))
        label(tick.x, 0, tokens.muted, tick.day.toString(u"yyyy-MM"_s));
    label(m_scale.at(m_content.now), line, tokens.accent, Words::tr("today"));
    label(m_scale.at(m_content.now.addDays(noteDays())), line, tokens.watch,
        Words::tr("%n day(s)", nullptr, noteDays()));
}

void TimelinePaint::paintBar(QPainter &painter, int index, BarLook look) const
{
    const Tokens tokens = tokensOf(m_palette);
    const QRect row = m_rows.row(index);
    const QColor background = look == BarLook::Plain
        ? tokens.surface
        : mixed(tokens.accentSoft, tokens.surface, selectedShare);
    if (look != BarLook::Plain) {
        painter.setPen(look == BarLook::Focused ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(background);
        painter.drawRoundedRect(QRectF(row).adjusted(1, 2, -1, -2), radius, radius);
    }
    paintName(painter, index);
    painter.save();
    painter.setClipRect(
        QRect(m_rows.left(), row.top(), m_rows.lineWidth(), row.height()), Qt::IntersectClip);
    paintBand(painter, index, background);
    paintRiders(painter, index, background);
    painter.restore();
}

void TimelinePaint::paintName(QPainter &painter, int index) const
{
    const Tokens tokens = tokensOf(m_palette);
    const usecases::ServerBar &bar = m_content.bars[static_cast<std::size_t>(index)];
    const QRect rect = m_rows.name(index);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(tokens.text);
    painter.drawText(rect, Qt::AlignTop | Qt::AlignLeft,
        painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, rect.width()));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.muted);
    const QString below
        = Words::tr("Numbers: %1 of %2").arg(bar.used).arg(bar.limit);
    painter.drawText(rect, Qt::AlignBottom | Qt::AlignLeft,
        painter.fontMetrics().elidedText(below, Qt::ElideRight, rect.width()));
}

void TimelinePaint::paintBand(
    QPainter &painter, int index, const QColor &background) const
{
    const Tokens tokens = tokensOf(m_palette);
    const usecases::ServerBar &bar = m_content.bars[static_cast<std::size_t>(index)];
    const QRectF band = m_rows.band(index);
    const double from = band.left() + m_scale.at(m_content.now);
    double to = from;
    if (bar.expires.kind() == Expiry::Kind::At)
        to = std::max(from, band.left() + m_scale.at(bar.expires.instant()));
    else if (bar.expires.kind() == Expiry::Kind::Never)
        to = std::max(from, band.right() + radius * 2); // beyond the edge: without an end
    const QColor colour = colourOf(bar, tokens);
    if (to > from) {
        painter.setPen(QPen(colour, 1));
        painter.setBrush(mixed(colour, tokens.surface, fillShare));
        painter.drawRoundedRect(QRectF(from, band.top(), to - from, band.height())
                                    .adjusted(0.5, 0.5, -0.5, -0.5),
            radius, radius);
    }
    const double mark = levelMarkSide();
    painter.setFont(fontFor(TextRole::Small));
    const QString left = remainingText(bar, m_content.now);
    const double text = painter.fontMetrics().horizontalAdvance(left);
    const double needed = inset + mark + inset + text + inset;
    // Inside where there is room, else beside its end; always where it can be seen.
    const double start = std::max(to - from >= needed ? from : to, band.left());
    QRectF square(start + inset, 0, mark, mark);
    square.moveCenter(QPointF(square.center().x(), band.center().y()));
    paintLevelMark(&painter, square, levelOf(bar.level), m_palette);
    const QRectF words(square.right() + inset, band.top(), text + inset, band.height());
    if (start > from) // beside the bar, where the lines of the months and of the least days run
        painter.fillRect(words.adjusted(-2, 4, -inset + 2, -4), background);
    painter.setPen(tokens.text);
    painter.drawText(words,
        Qt::AlignVCenter | Qt::AlignLeft, left);
}

void TimelinePaint::paintRiders(
    QPainter &painter, int index, const QColor &background) const
{
    const Tokens tokens = tokensOf(m_palette);
    const usecases::ServerBar &bar = m_content.bars[static_cast<std::size_t>(index)];
    const QRectF place = m_rows.riders(index);
    painter.setFont(fontFor(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double mark = levelMarkSide() * 0.75;
    double x = std::max(place.left(), place.left() + m_scale.at(m_content.now)) + inset;
    for (const usecases::Rider &rider : bar.riders) {
        const double width = metrics.horizontalAdvance(rider.domain);
        if (x + mark + 4 + width > place.right()) {
            painter.setPen(tokens.muted);
            painter.drawText(
                QRectF(x, place.top(), place.right() - x, place.height()),
                Qt::AlignVCenter | Qt::AlignLeft, u"…"_s);
            return;
        }
        QRectF square(x, 0, mark, mark);
        square.moveCenter(QPointF(square.center().x(), place.center().y()));
        paintLevelMark(&painter, square, levelOf(rider.level), m_palette);
        const QRectF words(x + mark + 4, place.top(), width + 2, place.height());
        painter.fillRect(words, background);
        painter.setPen(tokens.muted);
        painter.drawText(words,
            Qt::AlignVCenter | Qt::AlignLeft, rider.domain);
        x += mark + 4 + width + inset * 2;
    }
}

} // namespace beian::ui
