#pragma once

#include "core/model/filing.h"
#include "core/model/occasion.h"
#include "core/usecases/desk.h"

#include <QJsonObject>

namespace beian::usecases {

struct Discarding {
    QString reason;
    QJsonObject more; ///< what else its event tells
};

/// Inside a transaction that goes on: discards a filing, with its event, so that its number is free
/// again. NumberUsed where it was submitted: then the number never comes back.
[[nodiscard]] Outcome<void> discardDraft(const Desk &desk, ledger::Writer &writer,
    const model::Filing &filing, const Discarding &discarding, const model::Occasion &occasion);

} // namespace beian::usecases
