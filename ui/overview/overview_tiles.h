#pragma once

#include "core/usecases/overview.h"

#include <QWidget>

#include <array>

namespace beian::ui
{

class Tile;

/// The figures at the top of the overview: numbers left, and filings by standing.
class OverviewTiles final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewTiles)

public:
    explicit OverviewTiles(QWidget *parent);

    void show(const usecases::Overview &overview);

Q_SIGNALS:
    void numbersAsked();
    /// The filings that stand so.
    void filingsAsked(beian::rules::Level level);

private:
    Tile *m_numbers = nullptr;
    std::array<Tile *, 4> m_levels{}; ///< by rules::Level
};

} // namespace beian::ui
