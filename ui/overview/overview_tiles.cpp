#include "ui/overview/overview_tiles.h"

#include "core/text/standings.h"
#include "ui/overview/deadline_words.h"
#include "ui/story/fitness.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/tile.h"

#include <QGridLayout>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int allTiles = 5;
constexpr int fewTiles = 3; // large letters need more room

/// What each standing asks for.
QString adviceOf(rules::Level level, int count)
{
    if (count == 0)
        return OverviewTiles::tr("none");
    switch (level) {
    case rules::Level::Safe:
        return OverviewTiles::tr("nothing to do");
    case rules::Level::Watch:
        return OverviewTiles::tr("a date comes near");
    case rules::Level::AtRisk:
        return OverviewTiles::tr("to be mended now");
    case rules::Level::Lost:
        return OverviewTiles::tr("the server is gone");
    }
    Q_UNREACHABLE();
}

} // namespace

OverviewTiles::OverviewTiles(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const int inARow = isTextLarge() ? fewTiles : allTiles;
    const auto add = [grid, inARow](Tile *tile) {
        const int place = grid->count();
        grid->addWidget(tile, place / inARow, place % inARow);
    };
    m_numbers = new Tile(std::nullopt, tr("Service numbers left"), this);
    m_numbers->setObjectName(u"numbersTile"_s);
    connect(m_numbers, &Tile::clicked, this, &OverviewTiles::numbersAsked);
    add(m_numbers);
    for (const auto &entry : support::enumNames<rules::Level>) {
        auto *tile = new Tile(levelOf(entry.value),
            tr("Filings: %1").arg(text::levelWord(entry.value)), this);
        tile->setObjectName(u"tile_"_s + QLatin1StringView(entry.name));
        connect(tile, &Tile::clicked, this,
            [this, level = entry.value] { Q_EMIT filingsAsked(level); });
        m_levels[static_cast<std::size_t>(entry.value)] = tile;
        add(tile);
    }
}

void OverviewTiles::show(const usecases::Overview &overview)
{
    usecases::AccountNumbers sum;
    for (const usecases::AccountNumbers &account : overview.accounts) {
        sum.used += account.used;
        sum.left += account.left;
        sum.leftOnceConfirmed += account.leftOnceConfirmed;
        sum.eligible += account.eligible;
    }
    const QString below = sum.leftOnceConfirmed > 0
        ? tr("%1 used, %2 to confirm").arg(sum.used).arg(sum.leftOnceConfirmed)
        : tr("%1 used, on %n eligible server(s)", nullptr, sum.eligible).arg(sum.used);
    m_numbers->show(QString::number(sum.left), below);
    for (const auto &entry : support::enumNames<rules::Level>) {
        const auto place = static_cast<std::size_t>(entry.value);
        m_levels[place]->show(QString::number(overview.levels[place]),
            adviceOf(entry.value, overview.levels[place]));
    }
}

} // namespace beian::ui
