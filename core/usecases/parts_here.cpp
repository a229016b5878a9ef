#include "core/usecases/parts_here.h"

#include "core/usecases/precheck.h"

#include <algorithm>

namespace beian::usecases {

namespace {

using model::Filing;
using model::Issuer;
using model::Refusal;
using model::RefusalCode;
using model::ServiceNumber;
using model::Stage;

bool holdsText(const ServiceNumber &number)
{
    return !number.voidedAt.isValid() || number.issuer == Issuer::Local;
}

bool isCounted(const ServiceNumber &number)
{
    return number.charge == ServiceNumber::Charge::Free && holdsText(number);
}

/// Both are approved, or both unfinished: a domain has one of each.
bool competes(Stage one, Stage other)
{
    return (one == Stage::Approved && other == Stage::Approved)
        || (model::isUnfinished(one) && model::isUnfinished(other));
}

} // namespace

Outcome<void> PartsHere::read(const ledger::Reader &reader)
{
    auto numbers = reader.numbers({});
    if (!numbers)
        return tl::unexpected(Failure(numbers.error()));
    auto filings = reader.filings({});
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    m_numbers = std::move(*numbers);
    m_filings = std::move(*filings);
    return {};
}

const ServiceNumber *PartsHere::standing(const ServiceNumber &kept) const
{
    const auto isIt = [&kept](const ServiceNumber &here) {
        if (here.text != kept.text || here.issuer != kept.issuer
            || !(here.instance == kept.instance))
            return false;
        // A text that was recorded anew is the same number, unless one of the two was a mistake.
        return here.issuedAt == kept.issuedAt
            || (!kept.text.isEmpty() && holdsText(here) && holdsText(kept));
    };
    const auto found = std::find_if(m_numbers.begin(), m_numbers.end(), isIt);
    return found == m_numbers.end() ? nullptr : &*found;
}

const Filing *PartsHere::standing(const Filing &kept) const
{
    const auto isIt = [&kept](const Filing &here) {
        if (here.number != kept.number || here.domain != kept.domain)
            return false;
        const bool wasDiscarded = kept.stage == Stage::Discarded;
        return wasDiscarded ? here.stage == Stage::Discarded && here.since == kept.since
                            : here.stage != Stage::Discarded;
    };
    const auto found = std::find_if(m_filings.begin(), m_filings.end(), isIt);
    return found == m_filings.end() ? nullptr : &*found;
}

std::optional<Refusal> PartsHere::refusalOf(const ServiceNumber &kept) const
{
    if (kept.text.isEmpty())
        return std::nullopt;
    for (const ServiceNumber &here : m_numbers) {
        // What was issued here once never comes back, voided or not.
        const bool isTaken = here.text == kept.text
            && ((holdsText(here) && holdsText(kept)) || kept.issuer == Issuer::Local);
        if (isTaken)
            return Refusal{RefusalCode::NumberTaken, {kept.text, here.instance.id}};
    }
    return std::nullopt;
}

std::optional<Refusal> PartsHere::refusalOf(const Filing &kept) const
{
    for (const Filing &here : m_filings) {
        const bool isOnIt = here.number == kept.number && here.stage != Stage::Discarded;
        if (isOnIt && kept.stage != Stage::Discarded)
            return Refusal{RefusalCode::NumberBound, {kept.numberText, here.domain.display()}};
        if (here.domain != kept.domain || here.issuer != kept.issuer
            || !competes(here.stage, kept.stage))
            continue;
        const RefusalCode code = kept.stage == Stage::Approved ? RefusalCode::DomainApproved
                                                               : RefusalCode::DomainUnfinished;
        return Refusal{code, {kept.domain.display(), here.numberText}};
    }
    for (const ServiceNumber &here : m_numbers) {
        const bool hasEnded = here.voidedAt.isValid() || here.invalidSince.isValid();
        if (here.id == kept.number && hasEnded)
            return Refusal{RefusalCode::NumberInvalid, {kept.numberText}};
    }
    return std::nullopt;
}

Outcome<int> limitFor(
    const Desk &desk, const ledger::Reader &reader, const model::ServiceNumber &kept)
{
    const auto instance = reader.instance(kept.instance);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    PrecheckRequest request;
    request.issuer = kept.issuer;
    const auto facts = factsOf(reader, instance->value_or(model::Instance{}), request);
    if (!facts)
        return tl::unexpected(facts.error());
    const int used = rules::quotaUsed(*facts);
    const auto limit = rules::quotaLimit(facts->instance, desk.rulebook);
    if (!isCounted(kept) || !limit)
        return facts->numbersUsed + 1;
    if (used >= *limit) {
        return tl::unexpected(Failure(Refusal{RefusalCode::QuotaReached,
            {kept.instance.id, QString::number(used), QString::number(*limit)}}));
    }
    return *limit - (used - facts->numbersUsed);
}

} // namespace beian::usecases
