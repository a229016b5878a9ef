#pragma once

#include "core/usecases/plan_numbers.h"
#include "ui/files/export_table.h"
#include "ui/session/desk_work.h"

#include <QWidget>

class QLabel;

namespace beian::ui
{

class Banner;
class LevelBadge;
class PlanForm;
class Session;
class TableModel;
class TableView;

/// So many more sites: which servers carry them, and the cheapest way to close the gap. It follows
/// what is typed, and is worked out beside the window.
class PlanPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPage)

public:
    PlanPage(Session &session, QWidget *parent);

    void focusFirst();

Q_SIGNALS:
    void closed();
    /// The long name of a server of the plan.
    void instanceAsked(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *newResult();
    void loadPrices();
    void keepPrices(const usecases::Prices &prices);
    void plan();
    void show(const usecases::NumberPlan &plan);
    void showFailure(const usecases::Failure &failure);
    void exportAs(ExportFormat format);
    void open(const QModelIndex &index);

    Session &m_session;
    DeskWork m_work;
    Banner *m_banner = nullptr;
    PlanForm *m_form = nullptr;
    LevelBadge *m_badge = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_cost = nullptr;
    QLabel *m_told = nullptr; ///< the selected row's sentence
    QLabel *m_notes = nullptr;
    TableModel *m_model = nullptr;
    TableView *m_view = nullptr;
    bool m_stale = true;
    QString m_failure; ///< as the banner says it
};

} // namespace beian::ui
