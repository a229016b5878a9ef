#pragma once

#include "ui/theme/level.h"
#include "ui/widgets/painted_button.h"

#include <optional>

namespace beian::ui
{

/// A thing that can be gone to: its name, what is to be known of it below, a level's mark before both.
/// What does not fit is elided, and stands in the tooltip.
class LinkRow final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkRow)

public:
    LinkRow(std::optional<Level> level, const QString &name, const QString &below,
        QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Level> m_level;
    QString m_below;
};

} // namespace beian::ui
