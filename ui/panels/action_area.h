#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QMenu;
class QVBoxLayout;

namespace beian::ui
{

class AskForm;

/// Below a story: what can be done about what it tells, a button each; or the form of the one that
/// somebody began.
class ActionArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionArea)

public:
    enum class Look { Plain, Primary };
    struct Action {
        QString name; ///< objectName
        QString text;
        std::function<void()> run;
        Look look = Look::Plain;
    };

    explicit ActionArea(QWidget *parent);

    /// Buttons in that order. They are the same widgets as long as they have the same names.
    void offer(std::vector<Action> actions);

    /// The same in a menu.
    void fillMenu(QMenu &menu);

    /// Takes the form over and shows it in place of the buttons, until it is cancelled or closed.
    void openForm(AskForm *form);
    void closeForm();
    void focusFirst();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons();
    void run(const QString &name);

    QVBoxLayout *m_lines = nullptr;
    QWidget *m_buttons = nullptr;
    std::vector<Action> m_actions;
    QPointer<AskForm> m_form;
};

} // namespace beian::ui
