#pragma once

#include "ui/import/change_row.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace beian::ui
{

/// What an import would change, one row a server: those that endanger a filing first, each with a
/// box that says whether it is to be applied. Texts are made when they are shown.
class ChangeTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeTableModel)

public:
    enum Column { What, Instance, Changes, ColumnCount };
    static constexpr std::size_t groupCount = std::size_t(ChangeGroup::Unchanged) + 1;

    ChangeTableModel(const rulebook::Rulebook &rulebook, QObject *parent);

    /// Everything is chosen at first, but what was there before and was not chosen.
    void show(const ImportWork::Reading &reading);
    [[nodiscard]] int count(ChangeGroup group) const { return m_counts[std::size_t(group)]; }

    /// Only rows of that group in which `where` is found.
    void narrow(ChangeGroup group, const QString &where);

    [[nodiscard]] const ChangeRow &at(int row) const;
    [[nodiscard]] bool isChoosable(int row) const;
    void choose(const std::vector<int> &rows, Qt::CheckState state);
    [[nodiscard]] Qt::CheckState stateOf(int row) const;
    /// How many changes there are to choose from, and how many are chosen, shown or not.
    [[nodiscard]] int choosable() const { return m_choosable; }
    [[nodiscard]] int chosenCount() const { return m_chosenCount; }
    [[nodiscard]] std::vector<usecases::InstanceChange> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] QString textOf(const ChangeRow &row, Column column) const;
    [[nodiscard]] bool isFound(const ChangeRow &row, const QString &where) const;

    rulebook::Rulebook m_rulebook;
    ImportWork::Reading m_reading;
    std::vector<ChangeRow> m_rows;
    std::vector<int> m_shown; ///< places in m_rows
    std::vector<bool> m_chosen; ///< by the place of the change
    std::array<int, groupCount> m_counts{};
    int m_choosable = 0;
    int m_chosenCount = 0;
};

} // namespace beian::ui
