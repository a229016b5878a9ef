#pragma once

#include "ui/files/outside.h"

#include <QWidget>

class QVBoxLayout;

namespace beian::ui {

class Session;

/// 设置: a column of cards. What is chosen in one counts at once.
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    /// `outside` must outlive it.
    SettingsPage(Session &session, const Outside &outside, QWidget *parent);

Q_SIGNALS:
    void rulebooksAsked();
    void accountsAsked();

private:
    void addCard(QWidget *card);

    QWidget *m_column = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace beian::ui
