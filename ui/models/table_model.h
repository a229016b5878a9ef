#pragma once

#include "core/model/table.h"
#include "core/usecases/account_labels.h"

#include <QAbstractTableModel>
#include <QByteArray>

#include <optional>
#include <vector>

namespace beian::ui {

/// By which column, and which way; column -1: the ledger's order.
struct RowOrder {
    int column = -1;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const RowOrder &) const = default;
};

/// A register as a Qt model: the same table that is exported is what the screen lists, in the order
/// and down to the rows that somebody asked for. It filters and sorts itself, by what is prepared
/// once: a list of 100,000 rows follows each key within a frame.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableModel)

public:
    /// A table with what finding in it needs. Made in any thread.
    struct Content {
        model::Table table;
        /// The texts of all rows, one after another, case-folded, UTF-8: to be looked through in one
        /// go. A row ends with a NUL.
        QByteArray folded;
        std::vector<qsizetype> ends; ///< of each row in it, one past its NUL
        usecases::AccountLabels labels; ///< what the accounts are called here
        RowOrder sorting;
        std::vector<int> ordered; ///< all rows, in the order of `sorting`
    };
    /// A row is found by its account's nick name and client, too. `sorting` is what the rows will be
    /// shown by, where that is known.
    [[nodiscard]] static Content prepared(
        model::Table table, usecases::AccountLabels labels = {}, RowOrder sorting = {});

    explicit TableModel(QObject *parent);

    /// Filter and order stay.
    void setContent(Content content);
    [[nodiscard]] RowOrder sorting() const { return m_sorting; }
    /// All rows, in the ledger's order.
    [[nodiscard]] const model::Table &table() const { return m_content.table; }
    /// The rows that are shown, as they are shown.
    [[nodiscard]] model::Table shownTable() const;
    /// The column of that stable name; -1 where there is none.
    [[nodiscard]] int columnNamed(const QString &name) const;

    /// Leaves the rows that have `text` in any of their texts, whatever its case; numbers are found
    /// with and without blanks.
    void setFilter(const QString &text);
    /// Column -1: the ledger's order.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const QString &keyAt(int row) const;
    /// -1 where it is not among the rows that are shown.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::size_t source(int row) const;
    [[nodiscard]] QVariant displayed(const QModelIndex &index) const;
    [[nodiscard]] QVariant mark(const QModelIndex &index) const;
    /// Of the account that stands in that cell; nothing where another thing does.
    [[nodiscard]] std::optional<usecases::AccountLabel> label(const QModelIndex &index) const;
    void putInOrder();
    /// The rows that have the filter's text, in order.
    [[nodiscard]] std::vector<int> matching() const;

    Content m_content;
    QByteArray m_filter; ///< case-folded, UTF-8
    RowOrder m_sorting;
    std::vector<int> m_shown; ///< those of the ordered rows that are shown
};

} // namespace beian::ui
