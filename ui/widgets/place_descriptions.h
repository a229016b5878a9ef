#pragma once

#include <QObject>

class QWidget;

namespace beian::ui
{

/// Says to a screen reader where the control is that has the keyboard: "Filing example.cn · Filings".
/// A name alone may be "Confirm" or "Back", and a choice is called by what is chosen. What describes
/// itself (by a description or a tool tip) is left alone. To be installed on the application.
class PlaceDescriptions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceDescriptions)

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The accessible names of what `control` stands in, from the inside out, the nearest two; of a choice
/// its own before. The window's title where nothing has a name.
[[nodiscard]] QString placeOf(const QWidget &control);

} // namespace beian::ui
