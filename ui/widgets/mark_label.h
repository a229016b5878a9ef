#pragma once

#include "ui/theme/level.h"

#include <QWidget>

namespace beian::ui
{

/// The shape of a level beside a line of text that says the word.
class MarkLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkLabel)

public:
    MarkLabel(Level level, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Level m_level;
};

} // namespace beian::ui
