#pragma once

#include "core/usecases/bind_number.h"

#include <QDate>

#include <optional>

namespace beian::usecases {

struct AdvanceRequest {
    /// A number, or a domain: its unfinished filing, else its approved one; the other way round for
    /// an event that only an approved filing knows (notice, cancel, …).
    QString subject;
    model::FilingEvent event = model::FilingEvent::Submit;
    /// The stage that whoever asks saw it in: Changed where it is another by now. Nothing: any.
    std::optional<model::Stage> seenIn = {};
    QString icp;          ///< with approve; needed there
    QString reason;       ///< with reject and revoke; needed there
    QString domain;       ///< with correct
    QDateTime at;         ///< when it happened; invalid: `occasion.at`. Never in the future, never
                          ///< before the stage that it leaves
    QDate noticeDeadline; ///< with notice: the last day that it gives; invalid where it gives none
    std::optional<model::CancelKind> cancelKind;
    UnfitServer unfitServer = UnfitServer::Refuse; ///< with submit and resubmit
};

/// One step of a filing's life. Approving supersedes the filing that it replaces in the same
/// transaction.
[[nodiscard]] Outcome<FilingOutcome> advanceFiling(
    const Desk &desk, const AdvanceRequest &request, const model::Occasion &occasion);

/// States when the domain of a filing expires; every filing of the domain that goes on is told.
[[nodiscard]] Outcome<FilingOutcome> stateDomainExpiry(
    const Desk &desk, const QString &subject, QDate expires, const model::Occasion &occasion);

/// The filing that a number names, or a domain: its unfinished one, else its approved one, else the
/// newest that has ended. Where both issuers have such a one the console's comes first.
[[nodiscard]] Outcome<model::Filing> findFiling(
    const ledger::Reader &reader, const QString &subject);

} // namespace beian::usecases
