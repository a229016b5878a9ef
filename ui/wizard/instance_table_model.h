#pragma once

#include "core/rulebook/rulebook.h"
#include "core/usecases/precheck.h"

#include <QAbstractTableModel>
#include <QByteArray>

#include <memory>
#include <vector>

namespace beian::ui
{

/// The instances that a number could be made on: eligible ones first, then those with a question.
class InstanceTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstanceTableModel)

public:
    enum Column { Verdict, Name, Region, Expires, Used, ColumnCount };

    /// The instances in their order, with what finding among them needs. Made in any thread.
    struct Content {
        std::vector<usecases::Prechecked> instances;
        std::vector<QByteArray> folded; ///< name, id, region and addresses, case-folded, UTF-8
        rulebook::Rulebook rulebook;
    };
    [[nodiscard]] static std::shared_ptr<const Content> prepared(
        std::vector<usecases::Prechecked> instances, const rulebook::Rulebook &rulebook);

    explicit InstanceTableModel(QObject *parent);
    ~InstanceTableModel() override;

    void setContent(std::shared_ptr<const Content> content);
    /// Found anywhere in name, id, region or addresses; empty: all are shown.
    void setFilter(const QString &where);

    /// Shown or not; null where there is no such instance.
    [[nodiscard]] const usecases::Prechecked *find(const model::InstanceKey &key) const;
    [[nodiscard]] bool isEmpty() const { return m_content->instances.empty(); }
    [[nodiscard]] const usecases::Prechecked &at(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const model::InstanceKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    [[nodiscard]] QString textOf(const usecases::Prechecked &checked, Column column) const;

    std::shared_ptr<const Content> m_content;
    QByteArray m_filter;             ///< case-folded, UTF-8
    std::vector<std::size_t> m_rows; ///< the instances that are shown
};

} // namespace beian::ui
