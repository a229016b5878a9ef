#pragma once

#include "ui/theme/level.h"
#include "ui/widgets/painted_button.h"

#include <optional>

namespace beian::ui
{

/// One figure that matters, with what it counts above and what is to be known of it below; pressed,
/// it leads to what it counts.
class Tile final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tile)

public:
    /// `level`: its mark stands before `title`; none for a plain count.
    Tile(std::optional<Level> level, const QString &title, QWidget *parent);

    void show(const QString &figure, const QString &below);
    [[nodiscard]] const QString &figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Level> m_level;
    QString m_figure;
    QString m_below;
};

} // namespace beian::ui
