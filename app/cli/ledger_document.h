#pragma once

#include "core/ledger/ledger_error.h"
#include "core/model/read_error.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <variant>

#include <tl/expected.hpp>

namespace beian::cli {

/// A ledger file made of a document that `export ledger` wrote, in a private folder that is gone with
/// the object.
class LedgerOfDocument final
{
public:
    /// The document could not be read, or the ledger not be made.
    using Error = std::variant<model::ReadError, ledger::LedgerError>;

    /// Whether the file begins like such a document.
    [[nodiscard]] static bool isDocument(const QString &path);
    [[nodiscard]] static tl::expected<LedgerOfDocument, Error> make(const QString &document);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    LedgerOfDocument(std::unique_ptr<QTemporaryDir> folder, const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace beian::cli
