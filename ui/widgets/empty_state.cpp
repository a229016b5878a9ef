#include "ui/widgets/empty_state.h"

#include "ui/widgets/looks.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace beian::ui
{

EmptyState::EmptyState(
    IconName pictureName, const QString &sentence, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture(pictureName))
{
    m_pictureSpace = new QWidget(this);
    m_sentence = newLabel(TextRole::Body, QString(), this);
    m_sentence->setAlignment(Qt::AlignCenter);
    setTone(m_sentence, Tone::Muted);
    m_button = new QPushButton(buttonText, this);
    m_button->setVisible(!buttonText.isEmpty());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_pictureSpace, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    makeRoomForPicture();
    setSentence(sentence);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_picture.paint(&painter, m_pictureSpace->geometry());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesScale(*event))
        makeRoomForPicture();
}

void EmptyState::makeRoomForPicture()
{
    m_pictureSpace->setFixedSize(scaled(48), scaled(48));
}

} // namespace beian::ui
