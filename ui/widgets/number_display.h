#pragma once

#include <QFrame>

namespace beian::ui
{

class SecretClipboard;

/// `number` in groups of four when it is 12 digits, else as it is. For the eye only: what is copied
/// or stored has no blanks.
[[nodiscard]] QString groupedNumber(const QString &number);

/// The service number, large and monospaced; shrinks to the width it gets. It is selected and
/// copied as a whole (click or Ctrl+A, then Ctrl+C), because part of a number is of no use.
class NumberDisplay final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberDisplay)

public:
    /// `label` says what the number is, for screen readers. The clipboard must outlive it.
    NumberDisplay(const QString &label, SecretClipboard &clipboard, QWidget *parent);

    [[nodiscard]] QString number() const { return m_number; }
    void setNumber(const QString &number);

    /// Puts the number, without blanks, on the clipboard.
    void copy();
    void selectAll();
    [[nodiscard]] bool isSelected() const { return m_selection == Selection::All; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Selection { None, All };

    [[nodiscard]] QFont fittingFont() const;
    void setSelection(Selection selection);

    SecretClipboard &m_clipboard;
    QString m_label;
    QString m_number;
    Selection m_selection = Selection::None;
};

} // namespace beian::ui
