#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace beian::ui
{

class Banner;
class PageHeader;

/// A page that stands in another one's place: its header with the way back, which the Escape key
/// goes, too, and a banner.
class SubPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubPage)

public:
    struct Texts {
        QString name; ///< objectName; the way back is called so too, with "Back" at its end
        QString title;
        QString description;
        QString back; ///< the page that it leads to
    };
    SubPage(const Texts &texts, QWidget *parent);

Q_SIGNALS:
    void closed();

protected:
    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// What stands below both.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// Says what went wrong, until `clearFailure`.
    void showFailure(const QString &sentence);
    void clearFailure();

    void keyPressEvent(QKeyEvent *event) override;

private:
    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_body = nullptr;
    QString m_failure; ///< as the banner says it
};

} // namespace beian::ui
