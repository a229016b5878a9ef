#pragma once

#include "core/model/note.h"
#include "core/model/occasion.h"
#include "core/usecases/desk.h"

#include <QString>

namespace beian::usecases {

struct FilingOutcome {
    model::Filing filing; ///< as it stands afterwards
    model::Notes notes;
};

/// Whether an unfit server (expired, released, locked, pay-as-you-go) stops the step.
enum class UnfitServer { Refuse, GoOn };

struct BindRequest {
    QString number;
    QString domain; ///< as typed
    model::FilingType type = model::FilingType::First;
    UnfitServer unfitServer = UnfitServer::Refuse;
};

/// Starts a filing: one number, one domain.
[[nodiscard]] Outcome<FilingOutcome> bindNumber(
    const Desk &desk, const BindRequest &request, const model::Occasion &occasion);

struct AdoptRequest {
    model::InstanceKey instance;
    QString domain;
    QString icp;
    QString number; ///< empty: unknown; one that the platform made unseen counts against the quota
    QDate approvedOn; ///< invalid: not stated, then `occasion.at`
};

/// Brings in a filing that was approved before this ledger knew of it (issuer: console).
[[nodiscard]] Outcome<FilingOutcome> adoptFiling(
    const Desk &desk, const AdoptRequest &request, const model::Occasion &occasion);

} // namespace beian::usecases
