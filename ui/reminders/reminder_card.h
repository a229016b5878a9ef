#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

#include <vector>

class QCheckBox;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace beian::usecases
{
enum class DeadlineKind;
}

namespace beian::ui
{

class Banner;
class ReminderBell;

/// Of what somebody is reminded, how long before, and when not.
class ReminderCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReminderCard)

public:
    /// `background`: the arguments by which the program starts at login; none: it cannot.
    ReminderCard(ReminderBell &bell, const QStringList &background, QWidget *parent);

protected:
    /// The tray may have come since, or gone.
    void showEvent(QShowEvent *event) override;

private:
    void addDays();
    void addQuietHours();
    void addBackground(const QStringList &background);
    [[nodiscard]] QTimeEdit *newTime(const QString &name, const QString &label);
    void choose();
    void setAtLogin(bool isWanted, const QStringList &background);

    struct Days {
        usecases::DeadlineKind kind;
        QSpinBox *editor = nullptr;
    };

    ReminderBell &m_bell;
    Banner *m_banner = nullptr;
    QCheckBox *m_on = nullptr;
    std::vector<Days> m_days;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
    QCheckBox *m_stays = nullptr;
    QLabel *m_noTray = nullptr;
    QCheckBox *m_atLogin = nullptr;
};

} // namespace beian::ui
