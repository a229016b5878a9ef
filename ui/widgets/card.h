#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace beian::ui
{

/// A surface with rounded corners and, when it has one, a title; the content goes into `body()`.
class Card : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(QWidget *parent);
    Card(const QString &title, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);

private:
    QLabel *m_title = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace beian::ui
