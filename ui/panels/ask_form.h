#pragma once

#include "core/usecases/desk.h"

#include <QWidget>

#include <initializer_list>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace beian::ui
{

class Field;

/// What a deed needs to know, asked in a panel below what the deed is about: fields, what was refused
/// about them, and the buttons to go on or back. Return goes on, Escape goes back.
class AskForm : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskForm)

public:
    /// The refusals that are about one field: they are said there.
    using About = std::initializer_list<model::RefusalCode>;

    AskForm(const QString &title, const QString &explanation, QWidget *parent);

    /// Fields, in the order in which they are asked.
    [[nodiscard]] QLineEdit *addLine(const QString &name, const QString &label, About about = {});
    [[nodiscard]] QComboBox *addChoice(const QString &name, const QString &label);
    /// Takes `editor` over.
    Field *addField(QWidget *editor, const QString &label, About about);
    /// After the fields: the button that goes on says `deed`.
    void addButtons(const QString &deed);

    /// Says why the deed was refused: at the field that it is about, else below all of them. Where
    /// only the server does not fit, the person can go on all the same.
    void showFailure(const usecases::Failure &failure);
    /// Below all the fields.
    void showSentence(const QString &sentence);
    void clearErrors();
    /// What the deed would take down: it is made only once somebody ticked that it is to be. Empty:
    /// nothing.
    void warn(const QString &sentence);
    [[nodiscard]] bool goesOnAnyway() const;
    void focusFirst();

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showConfirm();

    struct Asked {
        QWidget *editor = nullptr;
        Field *field = nullptr;
        std::vector<model::RefusalCode> about;
    };

    QVBoxLayout *m_lines = nullptr;
    std::vector<Asked> m_asked;
    QCheckBox *m_anyway = nullptr;
    QLabel *m_warning = nullptr;
    QCheckBox *m_known = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace beian::ui
