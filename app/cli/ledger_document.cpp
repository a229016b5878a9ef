#include "app/cli/ledger_document.h"

#include "core/exchange/inventory_file.h"
#include "core/exchange/ledger_json.h"
#include "core/ledger/sqlite/sqlite_ledger.h"

#include <QFileInfo>

#include <utility>

namespace beian::cli {

namespace {

using namespace Qt::StringLiterals;

tl::expected<void, LedgerOfDocument::Error> fill(ledger::Ledger &ledger, QIODevice &document)
{
    const auto writer = ledger.fill();
    if (!writer)
        return tl::unexpected(writer.error());
    ledger::Result<void> put;
    const auto read = exchange::readLedgerJson(document, ledger::ledgerSchemaVersion(),
        [&](QByteArrayView table, const QByteArray &row) {
            put = (*writer)->put(table, row);
            return put.has_value();
        });
    if (!read)
        return tl::unexpected(read.error());
    if (put)
        put = (*writer)->finish();
    if (!put)
        return tl::unexpected(put.error());
    return {};
}

} // namespace

LedgerOfDocument::LedgerOfDocument(std::unique_ptr<QTemporaryDir> folder, const QString &path)
    : m_folder(std::move(folder))
    , m_path(path)
{
}

bool LedgerOfDocument::isDocument(const QString &path)
{
    const auto device = exchange::openInventory(path);
    return device && exchange::looksLikeLedgerJson(**device);
}

tl::expected<LedgerOfDocument, LedgerOfDocument::Error> LedgerOfDocument::make(
    const QString &document)
{
    const auto device = exchange::openInventory(document);
    if (!device)
        return tl::unexpected(device.error());
    auto folder = std::make_unique<QTemporaryDir>(); // 0700
    // The ledger keeps the document's name: it is what the history tells of the restore.
    const QString path = folder->filePath(QFileInfo(document).fileName());
    if (!folder->isValid()) {
        return tl::unexpected(ledger::LedgerError{
            ledger::LedgerErrorCode::CannotOpen, path, folder->errorString()});
    }
    const auto made = ledger::openSqliteLedger(path);
    if (!made)
        return tl::unexpected(made.error());
    if (const auto filled = fill(**made, **device); !filled)
        return tl::unexpected(filled.error());
    return LedgerOfDocument(std::move(folder), path);
}

} // namespace beian::cli
