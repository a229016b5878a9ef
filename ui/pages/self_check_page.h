#pragma once

#include "core/usecases/self_check.h"

#include <QWidget>

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace beian::ui {

class Banner;
class Session;

/// 自查清单: the 16 items with their evidence, for one instance or the account as a whole; what a
/// person decides is ticked here.
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
    void reloadInstances();
    void showItems(const std::vector<usecases::CheckItem> &items);
    void focusBox(const QString &name);
    [[nodiscard]] QWidget *itemRow(const usecases::CheckItem &item);
    [[nodiscard]] std::optional<model::InstanceKey> chosenInstance() const;
    void tick(const QString &item, usecases::TickMark mark);
    void exportAsPdf();

    Session &m_session;
    Banner *m_banner = nullptr;
    QComboBox *m_instances = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QString m_failure; ///< why the items could not be read last, as the banner says it
    std::vector<model::InstanceKey> m_keys; ///< of the combo box, from its second entry on
};

} // namespace beian::ui
