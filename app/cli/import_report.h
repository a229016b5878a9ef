#pragma once

#include "app/cli/call.h"
#include "core/exchange/inventory_reader.h"
#include "core/model/read_error.h"
#include "core/usecases/reconcile.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace beian::cli {

/// One file of an import: what was read of it, or why it was refused, and what became of its rows.
struct ImportedFile {
    QString path;
    std::optional<exchange::FileReport> report;
    std::optional<model::ReadError> error;
    std::map<usecases::ChangeKind, int> changes;
};

/// What one import did, told by file although all files were one snapshot: a change belongs to the
/// file that named the instance first, a gone instance to the last one that listed its product and
/// region.
class ImportReport final
{
public:
    enum class Kind { Preview, Applied };

    void add(const QString &path, const exchange::FileReport &report,
        const model::Snapshot &snapshot);
    void add(const QString &path, const model::ReadError &error);
    void take(const usecases::Reconciliation &reconciliation, Kind kind);

    [[nodiscard]] const std::vector<ImportedFile> &files() const { return m_files; }
    [[nodiscard]] bool hasReadable() const;
    /// No file was refused, no row rejected, and every instance could be taken.
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] QJsonObject toJson(const rulebook::Rulebook &rulebook) const;
    void print(Call &call, const rulebook::Rulebook &rulebook) const;

private:
    [[nodiscard]] std::size_t fileOf(const usecases::InstanceChange &change) const;

    std::vector<ImportedFile> m_files;
    QHash<QString, std::size_t> m_instanceFiles; ///< by model::toText of the key
    QHash<QString, std::size_t> m_scopeFiles;    ///< by "product/region"
    std::size_t m_instancesSeen = 0;
    QHash<QString, std::size_t> m_supplementFiles; ///< by "product/id"
    std::size_t m_supplementsSeen = 0;
    std::size_t m_addressesSeen = 0;
    std::size_t m_addressFile = 0; ///< the last one that listed elastic addresses
    std::vector<qint64> m_scopeRows;
    usecases::Reconciliation m_reconciliation;
    Kind m_kind = Kind::Preview;
};

} // namespace beian::cli
