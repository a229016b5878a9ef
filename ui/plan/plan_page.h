#pragma once

#include "core/usecases/plan_numbers.h"
#include "ui/session/desk_work.h"
#include "ui/widgets/sub_page.h"

class QLabel;

namespace beian::ui
{

class LevelBadge;
class PlanForm;
class Session;
class TableModel;
class TableView;

/// So many more sites: which servers carry them, and the cheapest way to close the gap. It follows
/// what is typed, and is worked out beside the window.
class PlanPage final : public SubPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPage)

public:
    PlanPage(Session &session, QWidget *parent);

    void focusFirst();

Q_SIGNALS:
    /// The long name of a server of the plan.
    void instanceAsked(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *newResult();
    void loadPrices();
    void keepPrices(const usecases::Prices &prices);
    void plan();
    void show(const usecases::NumberPlan &plan);
    void showFailure(const usecases::Failure &failure);
    void open(const QModelIndex &index);

    Session &m_session;
    DeskWork m_work;
    PlanForm *m_form = nullptr;
    LevelBadge *m_badge = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_cost = nullptr;
    QLabel *m_told = nullptr; ///< the selected row's sentence
    QLabel *m_notes = nullptr;
    TableModel *m_model = nullptr;
    TableView *m_view = nullptr;
    bool m_stale = true;
};

} // namespace beian::ui
