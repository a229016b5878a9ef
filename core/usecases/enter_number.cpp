#include "core/usecases/enter_number.h"

#include "core/usecases/assessment_json.h"
#include "core/usecases/record_event.h"

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

// 10^11 numbers: a ledger would need billions of them before a second draw is likely to fail.
constexpr int mostDraws = 20;

/// The database's own count said no although the gate had said yes; it is the one that is right.
Failure refusedByDatabase(const ledger::Writer &writer, const rules::Permit &permit,
    const rules::WellFormedNumber &number, const ledger::LedgerError &error)
{
    if (error.code != ledger::LedgerErrorCode::Conflict)
        return error;
    const auto taken = writer.number(number.text());
    if (taken && *taken && !(*taken)->voidedAt.isValid()) {
        return Refusal{
            RefusalCode::NumberTaken, {number.text(), model::toText((*taken)->instance)}};
    }
    const auto use = writer.quotaUse(permit.instance());
    const int used = use ? use->of(permit.issuer()) : permit.limit();
    return Refusal{RefusalCode::QuotaReached,
        {permit.instance().id, QString::number(used), QString::number(permit.limit())}};
}

} // namespace

Outcome<model::ServiceNumber> enterNumber(const Desk &desk, ledger::Writer &writer,
    const rules::Permit &permit, const rules::WellFormedNumber &number, const QString &note,
    const model::Occasion &occasion)
{
    const auto entered = writer.insertNumber(permit, number, occasion.at, note);
    if (!entered)
        return tl::unexpected(refusedByDatabase(writer, permit, number, entered.error()));
    const auto instance = writer.instance(permit.instance());
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    const auto kind = permit.issuer() == model::Issuer::Local ? model::EventKind::NumberIssued
                                                              : model::EventKind::NumberRecorded;
    model::Event event = eventOf(kind, desk, occasion, permit.instance());
    event.number = entered->text;
    event.detail = issueDetail(permit.assessment(), instance->value_or(model::Instance{}));
    if (!note.isEmpty())
        event.detail.insert(u"note"_s, note);
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    return *entered;
}

Outcome<model::ServiceNumber> drawAndEnter(const Desk &desk, ledger::Writer &writer,
    const rules::Permit &permit, const rules::RandomBelow &random, const model::Occasion &occasion)
{
    for (int draw = 0; draw < mostDraws; ++draw) {
        const auto drawn = rules::WellFormedNumber::drawn(random);
        const auto standing = writer.number(drawn.text());
        if (!standing)
            return tl::unexpected(Failure(standing.error()));
        if (!*standing)
            return enterNumber(desk, writer, permit, drawn, QString(), occasion);
    }
    return tl::unexpected(Failure(ledger::LedgerError{
        ledger::LedgerErrorCode::Failed, desk.ledger.path(), u"no free number drawn"_s}));
}

} // namespace beian::usecases
