#include "core/usecases/find_number.h"

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;

} // namespace

Outcome<void> startsFiling(const ledger::Reader &reader, const model::ServiceNumber &number)
{
    if (number.voidedAt.isValid() || number.invalidSince.isValid())
        return tl::unexpected(Failure(Refusal{RefusalCode::NumberInvalid, {number.text}}));
    if (number.state == model::NumberState::Unbound)
        return {};
    const auto filing = reader.filingOn(number.id);
    if (!filing)
        return tl::unexpected(Failure(filing.error()));
    const QString domain = *filing ? (*filing)->domain.display() : QString();
    const RefusalCode code = number.state == model::NumberState::Bound ? RefusalCode::NumberBound
                                                                       : RefusalCode::NumberUsed;
    return tl::unexpected(Failure(Refusal{code, {number.text, domain}}));
}

Outcome<std::optional<model::ServiceNumber>> waitingNumber(const ledger::Reader &reader,
    const QString &text, const model::InstanceKey &instance, const QString &domain)
{
    const auto found = reader.number(text);
    if (!found)
        return tl::unexpected(Failure(found.error()));
    if (!*found)
        return std::nullopt;
    const model::ServiceNumber &number = **found;
    const bool isLocal = number.issuer == model::Issuer::Local;
    if (number.voidedAt.isValid()) {
        if (!isLocal)
            return std::nullopt;
        // What was issued here was shown to somebody: its digits never come back.
        return tl::unexpected(
            Failure(Refusal{RefusalCode::NumberTaken, {text, model::toText(number.instance)}}));
    }
    if (isLocal) {
        return tl::unexpected(Failure(Refusal{RefusalCode::IssuerMixed, {domain, text}}));
    }
    if (number.instance != instance)
        return tl::unexpected(Failure(Refusal{RefusalCode::NumberNotHere, {text, instance.id}}));
    if (const auto free = startsFiling(reader, number); !free)
        return tl::unexpected(free.error());
    return number;
}

} // namespace beian::usecases
