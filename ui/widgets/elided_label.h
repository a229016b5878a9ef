#pragma once

#include <QLabel>

namespace beian::ui
{

/// One line of plain text that shortens with "…" when there is no room for it; only then its
/// tooltip is the whole text. Ids elide in the middle, names at the right.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    ElidedLabel(const QString &text, Qt::TextElideMode mode, QWidget *parent);

    [[nodiscard]] bool isElided() const;
    void setWholeText(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();

    Qt::TextElideMode m_mode;
};

} // namespace beian::ui
