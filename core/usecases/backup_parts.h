#pragma once

#include "core/model/account.h"
#include "core/usecases/desk.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <vector>

namespace beian::usecases {

/// What is asked back from a backup, by the names that people know it by.
struct PartRequest {
    QString file = {};
    QStringList accounts = {};
    QStringList numbers = {};
    QStringList domains = {};

    [[nodiscard]] bool isEmpty() const
    {
        return accounts.isEmpty() && numbers.isEmpty() && domains.isEmpty();
    }
};

/// Rows of a backup that belong together: each with all that it refers to.
struct BackupParts {
    std::vector<model::Account> accounts;
    std::vector<model::Instance> instances;
    std::vector<model::ServiceNumber> numbers; ///< as they were made
    std::vector<model::Filing> filings;        ///< as they were started
    std::map<model::NumberId, QJsonObject> births; ///< what was found when the number was made
};

/// An account with its instances, numbers and filings; a number with its filings; a domain's filings
/// with their numbers; and of each the server and the account. NotInBackup, DomainBad.
[[nodiscard]] Outcome<BackupParts> partsOf(
    const ledger::Reader &backup, const PartRequest &request);

} // namespace beian::usecases
