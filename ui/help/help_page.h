#pragma once

#include "ui/help/help_topics.h"
#include "ui/widgets/sub_page.h"


class QTextBrowser;

namespace beian::ui
{

class SideList;

/// The user guide by topic, in the language of the window.
class HelpPage final : public SubPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpPage)

public:
    explicit HelpPage(QWidget *parent);

    void showTopic(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();

    std::vector<HelpTopic> m_topics;
    SideList *m_list = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace beian::ui
