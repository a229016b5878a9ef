#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace beian::ui
{

/// What stands where a list has nothing to show: one picture, one sentence, the button out of it.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    /// Without a button when `buttonText` is empty.
    EmptyState(
        IconName pictureName, const QString &sentence, const QString &buttonText, QWidget *parent);

    void setSentence(const QString &sentence);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoomForPicture();

    QIcon m_picture;
    QWidget *m_pictureSpace = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace beian::ui
