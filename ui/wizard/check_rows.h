#pragma once

#include "core/usecases/self_check.h"
#include "ui/session/desk_work.h"
#include "ui/session/session.h"

#include <QWidget>

class QGridLayout;

namespace beian::ui
{

/// The items of the self-check, one below the other: how each stands, what has to hold, what to do
/// where it does not, and a box to tick where a person decides.
class CheckRows final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckRows)

public:
    CheckRows(Session &session, QWidget *parent);

    /// For one instance, or for all where none is given.
    void showItems(const std::optional<model::InstanceKey> &instance);

Q_SIGNALS:
    void failed(const beian::usecases::Failure &failure);

private:
    void show(const std::vector<usecases::CheckItem> &items);
    void addSome(std::size_t count);
    void addRow(int row, const usecases::CheckItem &item);
    void addTick(int row, const usecases::CheckItem &item);
    void tick(const QString &item, usecases::TickMark mark);

    Session &m_session;
    DeskWork m_work;
    std::optional<model::InstanceKey> m_instance;
    QGridLayout *m_rows = nullptr;
    std::vector<usecases::CheckItem> m_items; ///< that are shown, or about to be
    std::size_t m_added = 0;                  ///< how many of them are
    bool m_isAtOnce = false;
    QString m_ticked; ///< the item whose box the keyboard goes back to
};

} // namespace beian::ui
