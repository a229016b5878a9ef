#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace beian::ui {

class Session;

/// 设置: a column of cards. What is chosen in one counts at once.
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    /// Where a backup goes, `suggested` being a file name; empty: nowhere after all.
    using AskBackupFile = std::function<QString(QWidget *asking, const QString &suggested)>;

    SettingsPage(Session &session, AskBackupFile askBackupFile, QWidget *parent);

private:
    void addCard(QWidget *card);

    QWidget *m_column = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace beian::ui
