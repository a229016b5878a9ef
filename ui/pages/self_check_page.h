#pragma once

#include "core/usecases/self_check.h"
#include "ui/session/desk_work.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace beian::ui {

class Banner;
class CheckSubjects;
class Session;

/// 自查清单: the 16 items with their evidence, for one server, one site or the account as a whole;
/// what a person decides is ticked here.
class SelfCheckPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelfCheckPage)

public:
    SelfCheckPage(Session &session, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void showItems(const std::vector<usecases::CheckItem> &items);
    void focusBox(const QString &name);
    void tick(const QString &item, usecases::TickMark mark);
    void showFailure(const usecases::Failure &failure);

    Session &m_session;
    DeskWork m_work;
    Banner *m_banner = nullptr;
    CheckSubjects *m_subjects = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QString m_failure; ///< why the items could not be read last, as the banner says it
};

} // namespace beian::ui
