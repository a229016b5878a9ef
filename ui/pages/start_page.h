#pragma once

#include <QWidget>

class QLabel;

namespace beian::ui {

class Banner;
class Session;

/// 办理: where the wizard starts, what it will ask for, and the way back into one that was left.
class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    StartPage(Session &session, QWidget *parent);

Q_SIGNALS:
    void wizardAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *stepsCard();
    [[nodiscard]] QWidget *rulesCard();
    void reload();

    Session &m_session;
    Banner *m_resume = nullptr;
    QLabel *m_rulebook = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace beian::ui
