#include "core/usecases/grant_number.h"

#include "core/usecases/accounts.h"
#include "core/usecases/filing_events.h"
#include "core/usecases/record_event.h"
#include "core/usecases/record_number.h"

#include <QJsonObject>

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

} // namespace

Outcome<void> mayGrant(const Desk &desk, const QString &owner, const QString &account)
{
    if (!desk.rulebook.grantable) {
        return tl::unexpected(Failure(Refusal{RefusalCode::GrantNotAllowed, {desk.rulebook.id}}));
    }
    const bool isOwner = model::foldedAccountName(account) == model::foldedAccountName(owner);
    if (isOwner || account.trimmed().isEmpty()) {
        return tl::unexpected(
            Failure(Refusal{RefusalCode::FieldBad, {u"granted-to"_s, account.trimmed()}}));
    }
    return {};
}

Outcome<model::ServiceNumber> grantWithin(const Desk &desk, ledger::Writer &writer,
    const model::ServiceNumber &number, const QString &account, const model::Occasion &occasion)
{
    const auto receiver = admitAccount(desk, writer, account, occasion);
    if (!receiver)
        return tl::unexpected(receiver.error());
    if (number.grantedTo == receiver->name)
        return number;
    if (const auto granted = writer.grantNumber(number.id, receiver->name); !granted)
        return tl::unexpected(Failure(granted.error()));
    model::Event event = eventOf(model::EventKind::NumberGranted, desk, occasion, number.instance);
    event.number = number.text;
    event.detail = {
        {u"granted-to"_s, QJsonObject{{u"old"_s, number.grantedTo}, {u"new"_s, receiver->name}}}};
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    model::ServiceNumber after = number;
    after.grantedTo = receiver->name;
    return after;
}

Outcome<model::ServiceNumber> grantNumber(
    const Desk &desk, const QString &text, const QString &account, const model::Occasion &occasion)
{
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto number = (*writer)->number(model::normalisedNumber(text));
    if (!number)
        return tl::unexpected(Failure(number.error()));
    if (!*number)
        return tl::unexpected(Failure(Refusal{RefusalCode::UnknownNumber, {text.trimmed()}}));
    if ((*number)->voidedAt.isValid() || (*number)->invalidSince.isValid())
        return tl::unexpected(Failure(Refusal{RefusalCode::NumberInvalid, {(*number)->text}}));
    const auto allowed = mayGrant(desk, (*number)->instance.account, account);
    if (!allowed)
        return tl::unexpected(allowed.error());
    auto granted = grantWithin(desk, **writer, **number, account, occasion);
    if (!granted)
        return granted;
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return granted;
}

} // namespace beian::usecases
