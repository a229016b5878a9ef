#pragma once

#include "core/usecases/registers.h"
#include "ui/files/export_table.h"
#include "ui/models/table_model.h"
#include "ui/session/desk_work.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace beian::ui {

class Banner;
class EmptyState;
class ListColumns;
class SidePanel;
class Session;
class TableView;

/// What one list says about itself.
struct ListPageTexts {
    QString title;
    QString description;
    QString empty;       ///< nothing in the ledger yet
    QString emptyAction; ///< the button that gets out of it
    QString import = {};  ///< the page's primary button, where rows come from outside
};

/// One register of the ledger: filter as you type, sort, copy, and export of what is shown.
class ListPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPage)

public:
    ListPage(Session &session, usecases::Register which, const ListPageTexts &texts,
        QWidget *parent);

    /// Tells of the selected row beside the list. To be called once; takes the panel over.
    void setPanel(SidePanel *panel);
    /// Selects the row of that key (`model::Table::keys`), whatever was filtered, once the list is
    /// there. Nothing where there is no such row.
    void select(const QString &key);
    /// Leaves the rows that have `text`.
    void filterBy(const QString &text);

Q_SIGNALS:
    /// The button of the empty list.
    void wizardAsked();
    void importAsked();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const ListPageTexts &texts);
    void buildTable();
    [[nodiscard]] QWidget *inPlace(QSplitter *splitter);
    void reload();
    void take(TableModel::Content content);
    void showFailure(const usecases::Failure &failure);
    void filter(const QString &text);
    void selectWanted();
    void showCount();
    /// Tells the panel which row is selected; a list that is read anew tells it anew.
    void showCurrent();
    void restoreSplitter();
    void showMenu(const QPoint &at);
    void copySelection();
    /// What is exported: the rows as they are shown, and by what they were filtered.
    [[nodiscard]] model::Table shownTable() const;

    Session &m_session;
    usecases::Register m_register;
    TableModel *m_model = nullptr;
    TableView *m_view = nullptr;
    ListColumns *m_columns = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    Banner *m_banner = nullptr;
    QStackedLayout *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    SidePanel *m_panel = nullptr;
    DeskWork m_work;
    bool m_stale = true;
    bool m_isReloading = false;
    QString m_filtered; ///< what the rows are filtered by
    QString m_wanted; ///< to be selected once the list is there
    QString m_failure; ///< why the list could not be read last, as the banner says it
};

} // namespace beian::ui
