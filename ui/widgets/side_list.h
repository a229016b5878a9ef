#pragma once

#include "ui/theme/icons.h"

#include <QListWidget>

namespace beian::ui
{

/// The navigation at the left of the main window: one entry a page, moved through by the arrow
/// keys.
class SideList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideList)

public:
    explicit SideList(QWidget *parent);

    void addEntry(IconName name, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitToText();
};

} // namespace beian::ui
