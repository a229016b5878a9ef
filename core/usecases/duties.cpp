#include "core/usecases/filing_events.h"
#include "core/usecases/find_filing.h"
#include "core/usecases/self_check.h"

#include <algorithm>
#include <array>

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

// What an approved site owes. Keeping the records current has no end.
constexpr std::array dutyIds{"footer", "public-security", "records-current"};

QDateTime dueOf(const QString &duty, const model::Filing &filing, const Desk &desk)
{
    if (duty == "public-security"_L1)
        return filing.approvedAt.addDays(desk.rulebook.durations.publicSecurityDays);
    if (duty == "footer"_L1)
        return filing.approvedAt;
    return {};
}

/// That it was said to be done once already.
Outcome<std::optional<ledger::DutyDone>> doneBefore(
    const ledger::Reader &reader, model::FilingId filing, const QString &duty)
{
    const auto done = reader.dutiesDone();
    if (!done)
        return tl::unexpected(Failure(done.error()));
    const auto it = std::find_if(done->begin(), done->end(), [&](const ledger::DutyDone &entry) {
        return entry.filing == filing && entry.duty == duty;
    });
    return it == done->end() ? std::nullopt : std::optional(*it);
}

bool isLess(const Duty &a, const Duty &b)
{
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    if (a.due != b.due)
        return a.due < b.due;
    if (a.filing.id != b.filing.id)
        return a.filing.id < b.filing.id;
    return a.id < b.id;
}

} // namespace

std::vector<Duty> dutiesOf(const Desk &desk, const model::Filing &filing,
    const std::vector<ledger::DutyDone> &done)
{
    std::vector<Duty> list;
    if (filing.stage != model::Stage::Approved)
        return list;
    for (const char *id : dutyIds) {
        Duty duty;
        duty.id = QString::fromLatin1(id);
        duty.filing = filing;
        duty.due = dueOf(duty.id, filing, desk);
        const auto it = std::find_if(done.begin(), done.end(), [&](const auto &entry) {
            return entry.filing == filing.id && entry.duty == duty.id;
        });
        if (it != done.end()) {
            duty.doneAt = it->at;
            duty.actor = it->actor;
        }
        list.push_back(std::move(duty));
    }
    return list;
}

Outcome<std::vector<Duty>> duties(const Desk &desk, const ledger::Filter &filter)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    ledger::Filter unlimited = filter;
    unlimited.limit = 0; // of the duties, not of the filings
    const auto filings = (*reader)->filings(unlimited);
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    const auto done = (*reader)->dutiesDone();
    if (!done)
        return tl::unexpected(Failure(done.error()));

    std::vector<Duty> list;
    for (const model::Filing &filing : *filings) {
        for (Duty &duty : dutiesOf(desk, filing, *done))
            list.push_back(std::move(duty));
    }
    std::sort(list.begin(), list.end(), isLess);
    if (filter.limit > 0 && list.size() > std::size_t(filter.limit))
        list.resize(std::size_t(filter.limit));
    return list;
}

Outcome<void> finishDuty(
    const Desk &desk, const QString &subject, const QString &duty, const model::Occasion &occasion)
{
    const bool isKnown = std::any_of(dutyIds.begin(), dutyIds.end(),
        [&duty](const char *id) { return duty == QLatin1StringView(id); });
    if (!isKnown) {
        return tl::unexpected(
            Failure(model::Refusal{model::RefusalCode::FieldBad, {u"duty"_s, duty}}));
    }
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto filing = findFiling(**writer, subject, Sought::Approved);
    if (!filing)
        return tl::unexpected(filing.error());
    if (filing->stage != model::Stage::Approved) {
        return tl::unexpected(Failure(
            model::Refusal{model::RefusalCode::DomainNotApproved, {filing->domain.display()}}));
    }
    const auto before = doneBefore(**writer, filing->id, duty);
    if (!before)
        return tl::unexpected(before.error());
    const ledger::DutyDone done{filing->id, duty, occasion.at, occasion.actor};
    if (const auto stored = (*writer)->storeDutyDone(done); !stored)
        return tl::unexpected(Failure(stored.error()));
    model::Event event = filingEvent(model::EventKind::DutyDone, desk, occasion, *filing);
    event.detail = {{u"duty"_s, duty}};
    if (*before) {
        event.detail.insert(u"done-before"_s, (*before)->at.toUTC().toString(Qt::ISODateWithMs));
        event.detail.insert(u"actor-before"_s, (*before)->actor);
    }
    return appendAndCommit(**writer, event);
}

} // namespace beian::usecases
