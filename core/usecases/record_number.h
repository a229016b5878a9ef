#pragma once

#include "core/model/note.h"
#include "core/model/occasion.h"
#include "core/rules/issuance.h"
#include "core/usecases/desk.h"
#include "core/usecases/precheck.h"

namespace beian::usecases {

struct RecordedNumber {
    model::ServiceNumber number;
    model::Instance instance;
    Quota quota; ///< afterwards
    model::Notes notes;
};

struct RecordRequest {
    model::InstanceKey instance;
    QString pasted;
    rules::UnknownForm unknownForm = rules::UnknownForm::Refuse;
    model::ServiceNumber::Charge charge = model::ServiceNumber::Charge::Free;
    QString grantedTo; ///< account, empty: none
    rules::Answers answers;
    QString chosenAccount;
};

/// Records a number that was generated in the vendor's console: a fact, also where the instance
/// looks ineligible.
[[nodiscard]] Outcome<RecordedNumber> recordNumber(
    const Desk &desk, const RecordRequest &request, const model::Occasion &occasion);

/// What `recordNumber` would say of a text, without writing: for checking while it is typed.
[[nodiscard]] Outcome<model::Notes> examineNumber(
    const Desk &desk, const RecordRequest &request, const QDateTime &now);

/// A number that was recorded by mistake. Refused once its filing was submitted (NumberUsed).
[[nodiscard]] Outcome<model::ServiceNumber> voidNumber(const Desk &desk, const QString &text,
    const QString &reason, const model::Occasion &occasion);

/// Grants the use of a number to another account, where the rulebook knows that.
[[nodiscard]] Outcome<model::ServiceNumber> grantNumber(const Desk &desk, const QString &text,
    const QString &account, const model::Occasion &occasion);

} // namespace beian::usecases
