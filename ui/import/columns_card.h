#pragma once

#include "ui/import/import_work.h"
#include "ui/widgets/card.h"

#include <QHash>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace beian::ui
{

class Session;
class TableModel;
class TableView;

/// What the columns of a table hold, where their titles do not say it: a choice for each of them,
/// and below it how the first rows then read.
class ColumnsCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsCard)

public:
    ColumnsCard(Session &session, QWidget *parent);

    /// `file` has a head.
    void ask(const ReadSource &file, const std::optional<QString> &region);
    void focusFirst();

Q_SIGNALS:
    /// What is now said of the columns; it is to be remembered for such tables.
    void assigned(const beian::usecases::ColumnMapping &columns);
    void cancelled();

private:
    void addColumn(const QString &title, const QString &chosen);
    [[nodiscard]] usecases::ColumnMapping mapping() const;
    void showRows();
    void fitColumns();

    Session &m_session;
    exchange::TableHead m_head;
    std::optional<QString> m_region;
    QScrollArea *m_area = nullptr;
    QGridLayout *m_grid = nullptr;
    QHash<QString, QComboBox *> m_fields; ///< by the column's title
    QLabel *m_explanation = nullptr;
    QLabel *m_rowsSay = nullptr;
    TableModel *m_rows = nullptr;
    TableView *m_view = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace beian::ui
