#pragma once

#include "ui/theme/level.h"

#include <QLabel>

namespace beian::ui
{

/// A level as shape, colour and word: ◆ 有风险. The word is handed in.
class LevelBadge final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelBadge)

public:
    LevelBadge(Level level, const QString &word, QWidget *parent);

    void setLevel(Level level, const QString &word);
    [[nodiscard]] Level level() const { return m_level; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Level m_level;
};

} // namespace beian::ui
