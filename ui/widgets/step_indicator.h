#pragma once

#include <QStringList>
#include <QWidget>

namespace beian::ui
{

/// The steps of the wizard in a row: done ones ticked, the current one filled, the rest numbered.
/// Where there is no room, only the current step shows its name.
class StepIndicator final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepIndicator)

public:
    StepIndicator(const QStringList &names, QWidget *parent);

    /// `step` counts from 0; the ones before it are done.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Naming { All, CurrentOnly };

    [[nodiscard]] QFont fontOf(int step) const;
    [[nodiscard]] int stepWidth(int step, Naming naming) const;
    [[nodiscard]] int wholeWidth(Naming naming) const;
    void paintDisc(QPainter &painter, const QRectF &disc, int step) const;

    QStringList m_names;
    int m_current = 0;
};

} // namespace beian::ui
