#include "core/usecases/state_domain_expiry.h"

#include "core/usecases/advance_filing.h"
#include "core/usecases/filing_events.h"

namespace beian::usecases {

using namespace Qt::StringLiterals;

Outcome<void> stateExpiryWithin(const Desk &desk, ledger::Writer &writer,
    const model::Filing &named, const ExpiryStatement &statement, const model::Occasion &occasion)
{
    const auto filings = writer.filingsOf(named.domain);
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    for (const model::Filing &before : *filings) {
        if (before.id != named.id && model::isEnded(before.stage))
            continue;
        model::Filing after = before;
        after.domainExpires = statement.expires;
        if (const auto stored = writer.updateFiling(after, before.stage); !stored)
            return tl::unexpected(Failure(stored.error()));
        model::Event event = filingEvent(model::EventKind::FilingFactStated, desk, occasion, after);
        event.detail = statement.more;
        event.detail.insert(u"field"_s, u"domain-expires"_s);
        event.detail.insert(u"before"_s, before.domainExpires.toString(Qt::ISODate));
        event.detail.insert(u"after"_s, statement.expires.toString(Qt::ISODate));
        if (const auto appended = writer.append(event); !appended)
            return tl::unexpected(Failure(appended.error()));
    }
    return {};
}

Outcome<FilingOutcome> stateDomainExpiry(
    const Desk &desk, const QString &subject, QDate expires, const model::Occasion &occasion)
{
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto named = findFiling(**writer, subject);
    if (!named)
        return tl::unexpected(named.error());
    const auto stated = stateExpiryWithin(
        desk, **writer, *named, {.expires = expires, .more = {}}, occasion);
    if (!stated)
        return tl::unexpected(stated.error());
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    FilingOutcome outcome{*named, {}};
    outcome.filing.domainExpires = expires;
    return outcome;
}

} // namespace beian::usecases
