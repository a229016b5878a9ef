#include "core/usecases/verify_ledger.h"

#include "core/usecases/verify_rows.h"

namespace beian::usecases {

namespace {

/// All rows, of one moment.
Outcome<LedgerRows> readRows(const Desk &desk)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    auto accounts = (*reader)->accounts();
    if (!accounts)
        return tl::unexpected(Failure(accounts.error()));
    auto instances = (*reader)->instances({});
    if (!instances)
        return tl::unexpected(Failure(instances.error()));
    auto numbers = (*reader)->numbers({});
    if (!numbers)
        return tl::unexpected(Failure(numbers.error()));
    auto filings = (*reader)->filings({});
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    auto events = (*reader)->events({});
    if (!events)
        return tl::unexpected(Failure(events.error()));
    return LedgerRows{std::move(*accounts), std::move(*instances), std::move(*numbers),
        std::move(*filings), std::move(*events)};
}

} // namespace

Outcome<Verification> verifyLedger(const Desk &desk)
{
    Verification verification;
    const auto ofFile = desk.ledger.integrityProblems();
    if (!ofFile)
        return tl::unexpected(Failure(ofFile.error()));
    verification.problems = *ofFile;
    const auto history = desk.ledger.auditHistory();
    if (!history)
        return tl::unexpected(Failure(history.error()));
    verification.problems.append(history->chainProblems + history->rowProblems);

    const auto rows = readRows(desk);
    if (!rows)
        return tl::unexpected(rows.error());
    verification.instances = qsizetype(rows->instances.size());
    verification.numbers = qsizetype(rows->numbers.size());
    verification.filings = qsizetype(rows->filings.size());
    verification.events = qsizetype(rows->events.size());
    verification.problems.append(numberProblems(*rows, desk.rulebooks));
    verification.problems.append(filingProblems(*rows));
    verification.problems.append(historyProblems(*rows));
    return verification;
}

} // namespace beian::usecases
