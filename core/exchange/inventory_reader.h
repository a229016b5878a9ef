#pragma once

#include "core/model/read_error.h"
#include "core/model/snapshot.h"

#include <QHash>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include <tl/expected.hpp>

namespace beian::exchange {

enum class InventoryFormat {
    Auto,
    AliyunJson, ///< what the vendor's command-line tool prints
    Csv,
    Xlsx,
};

struct ReadOptions {
    QString account;
    std::optional<QString> product; ///< for rows that do not say it themselves
    std::optional<QString> region;  ///< for rows that do not say it themselves
    InventoryFormat format = InventoryFormat::Auto;
    QHash<QString, QString> columns; ///< CSV header → word of a CsvField, before the known aliases
};

/// What was read of one file that was not refused.
struct FileReport {
    qint64 rows = 0; ///< items or records in it, rejected ones included
    std::vector<model::RejectedRow> rejected;
    /// Whether every list in it is whole by now; nothing where the file does not prove either. Only
    /// a scope that is Complete in the snapshot may mark instances gone.
    std::optional<bool> complete;
    /// Looks like the first page that `--pager` prints in place of all: no totals, and exactly 10,
    /// 50 or 100 rows.
    bool suspicious = false;
    qint64 untracked = 0;       ///< rows of products that the ledger does not keep: passed over
    int emptyLists = 0;         ///< lists without a row: nothing there, or no permission to see it
    QStringList unknownColumns; ///< CSV headers that were not understood and not read
};

/// Reads one file into `into`, which may hold what earlier files of the same import said; facts of
/// one instance from several files are put together. A refused file leaves `into` as it was.
/// Follows nothing that a file names. The device must be open for reading; it may be sequential.
[[nodiscard]] tl::expected<FileReport, model::ReadError> readInventory(
    QIODevice &device, const ReadOptions &options, model::Snapshot &into);

} // namespace beian::exchange

namespace beian::support {

template <>
inline constexpr auto
    enumNames<exchange::InventoryFormat> = std::to_array<EnumName<exchange::InventoryFormat>>({
        {exchange::InventoryFormat::Auto, "auto"},
        {exchange::InventoryFormat::AliyunJson, "aliyun-json"},
        {exchange::InventoryFormat::Csv, "csv"},
        {exchange::InventoryFormat::Xlsx, "xlsx"},
    });

} // namespace beian::support
