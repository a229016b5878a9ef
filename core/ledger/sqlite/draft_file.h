#pragma once

#include "core/ledger/ledger_error.h"

#include <QByteArray>
#include <QString>

namespace beian::ledger::sqlite {

/// An empty file beside the target, mode 0600, gone again, with what SQLite put beside it, unless it
/// was given its name.
class DraftFile final
{
public:
    [[nodiscard]] static Result<DraftFile> beside(const QString &target);
    ~DraftFile();
    DraftFile(DraftFile &&other) noexcept;
    DraftFile &operator=(DraftFile &&) = delete;
    DraftFile(const DraftFile &) = delete;
    DraftFile &operator=(const DraftFile &) = delete;

    [[nodiscard]] QString path() const;

    // Both make the content durable first, then the name. No database may have the draft open.

    /// Never over a file that is there (CannotOpen).
    [[nodiscard]] Result<void> takeFreeName(const QString &target);
    /// In place of the file that is there.
    [[nodiscard]] Result<void> takeOver(const QString &target);

private:
    explicit DraftFile(QByteArray path) : m_path(std::move(path)) {}
    [[nodiscard]] Result<void> settle(const QString &target, int outcome);

    QByteArray m_path; ///< empty once it has its name, or was moved from
};

} // namespace beian::ledger::sqlite
