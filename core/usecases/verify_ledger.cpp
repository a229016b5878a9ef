#include "core/usecases/verify_ledger.h"

#include "core/usecases/verify_rows.h"

namespace beian::usecases {

using model::LedgerCheck;

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

QStringList Verification::problems() const
{
    QStringList all;
    for (const CheckDone &done : checks)
        all.append(done.problems);
    return all;
}

qsizetype Verification::rows() const
{
    return accounts + instances + numbers + filings + events;
}

Outcome<Verification> verifyLedger(const Desk &desk)
{
    const auto file = desk.ledger.checkFile();
    if (!file)
        return tl::unexpected(Failure(file.error()));
    const auto history = desk.ledger.auditHistory();
    if (!history)
        return tl::unexpected(Failure(history.error()));
    const auto rows = readRows(desk);
    if (!rows)
        return tl::unexpected(rows.error());
    Verification verification;
    verification.newestLink = history->head;
    verification.accounts = qsizetype(rows->accounts.size());
    verification.instances = qsizetype(rows->instances.size());
    verification.numbers = qsizetype(rows->numbers.size());
    verification.filings = qsizetype(rows->filings.size());
    verification.events = qsizetype(rows->events.size());
    verification.checks = {
        {LedgerCheck::FilePages, qsizetype(file->pages), file->pageProblems},
        {LedgerCheck::References, qsizetype(file->references), file->referenceProblems},
        {LedgerCheck::Rules, verification.numbers + verification.filings,
            numberProblems(*rows, desk.rulebooks) + filingProblems(*rows)},
        {LedgerCheck::Events, verification.events, historyProblems(*rows)},
        {LedgerCheck::Chain, qsizetype(history->chainedEvents), history->chainProblems},
        {LedgerCheck::Derivation, qsizetype(history->rows), history->rowProblems},
    };
    return verification;
}

} // namespace beian::usecases
