#pragma once

#include "core/usecases/bind_number.h"
#include "ui/wizard/draft_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace beian::ui
{

class Field;
class NumberDisplay;

/// Step 4, 复制与绑定: the number goes to the clipboard, and, now or later, a domain on the number.
class BindingPage final : public DraftPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BindingPage)

public:
    explicit BindingPage(const WizardContext &context);

    void focusFirst() override;
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

protected:
    void showFresh() override;

private:
    [[nodiscard]] QWidget *newNumberCard();
    [[nodiscard]] QWidget *newBindingCard();
    void connectBinding();
    enum class Time { Now, Later };
    void chooseTime(Time time);
    void copy();
    void sayCopied();
    void checkDomain();
    void showStanding();
    void showRefusal(const usecases::Failure &failure);

    NumberDisplay *m_number = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_copied = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_standing = nullptr;
    QRadioButton *m_now = nullptr;
    QRadioButton *m_later = nullptr;
    Field *m_field = nullptr;
    QLineEdit *m_domain = nullptr;
    QComboBox *m_type = nullptr;
    QCheckBox *m_anyway = nullptr;
};

} // namespace beian::ui
