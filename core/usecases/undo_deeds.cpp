#include "core/usecases/undo_deeds.h"

#include "core/usecases/choose_rulebook.h"
#include "core/usecases/discard_draft.h"
#include "core/usecases/find_filing.h"
#include "core/usecases/find_instance.h"
#include "core/usecases/record_event.h"
#include "core/usecases/state_domain_expiry.h"

#include <array>

namespace beian::usecases {

namespace {

using model::Event;
using model::EventKind;
using model::Refusal;
using model::RefusalCode;
using model::UndoDeed;
using namespace Qt::StringLiterals;

/// One undoing: what it works with, and the event that it undoes.
struct Undoing {
    const Desk &desk;
    ledger::Writer &writer;
    const Event &event;
    const model::Occasion &occasion;

    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        return event.detail.value(key).toString();
    }
    /// The value before, of a detail that keeps {"old": …, "new": …}.
    [[nodiscard]] QJsonValue old(const QString &field) const
    {
        return event.detail.value(field).toObject().value("old"_L1);
    }
};

QString reasonText()
{
    return QString::fromLatin1(model::undoneReason);
}

QJsonObject undoes(const Undoing &undoing)
{
    return {{QString::fromLatin1(model::undoesKey), undoing.event.id}};
}

Outcome<void> append(const Undoing &undoing, EventKind kind, const QJsonObject &detail)
{
    Event event = eventOf(kind, undoing.desk, undoing.occasion);
    event.account = undoing.event.account;
    event.instance = undoing.event.instance;
    event.number = undoing.event.number;
    event.domain = undoing.event.domain;
    event.detail = undoes(undoing);
    for (auto it = detail.begin(); it != detail.end(); ++it)
        event.detail.insert(it.key(), it.value());
    if (const auto appended = undoing.writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    return {};
}

/// {"old": …, "new": …} with the two exchanged.
QJsonObject turned(const QJsonValue &change)
{
    return {{u"old"_s, change.toObject().value("new"_L1)},
        {u"new"_s, change.toObject().value("old"_L1)}};
}

Outcome<model::ServiceNumber> numberOf(const Undoing &undoing)
{
    const auto number = undoing.writer.number(undoing.event.number);
    if (!number)
        return tl::unexpected(Failure(number.error()));
    if (!*number) {
        return tl::unexpected(
            Failure(Refusal{RefusalCode::UnknownNumber, {undoing.event.number}}));
    }
    return **number;
}

Outcome<model::Filing> filingOf(const Undoing &undoing)
{
    if (undoing.event.number.isEmpty())
        return findFiling(undoing.writer, undoing.event.domain);
    const auto number = numberOf(undoing);
    if (!number)
        return tl::unexpected(number.error());
    const auto filing = undoing.writer.filingOn(number->id);
    if (!filing)
        return tl::unexpected(Failure(filing.error()));
    if (!*filing) {
        return tl::unexpected(
            Failure(Refusal{RefusalCode::UnknownDomain, {undoing.event.domain}}));
    }
    return **filing;
}

Outcome<void> discard(const Undoing &undoing)
{
    const auto filing = filingOf(undoing);
    if (!filing)
        return tl::unexpected(filing.error());
    return discardDraft(undoing.desk, undoing.writer, *filing,
        {.reason = reasonText(), .more = undoes(undoing)}, undoing.occasion);
}

Outcome<void> voidAgain(const Undoing &undoing)
{
    const auto number = numberOf(undoing);
    if (!number)
        return tl::unexpected(number.error());
    const auto voided
        = undoing.writer.voidNumber(number->id, undoing.occasion.at, reasonText());
    if (!voided)
        return tl::unexpected(Failure(voided.error()));
    return append(undoing, EventKind::NumberVoided, {{u"reason"_s, reasonText()}});
}

Outcome<void> correctBack(const Undoing &undoing)
{
    const auto filing = filingOf(undoing);
    if (!filing)
        return tl::unexpected(filing.error());
    model::Filing after = *filing;
    after.domain = model::Domain::fromStored(undoing.text("before"_L1));
    after.domainExpires = QDate::fromString(undoing.text("expires-before"_L1), Qt::ISODate);
    const QJsonValue superseded = undoing.event.detail.value("supersedes-before"_L1);
    if (superseded.isDouble())
        after.supersedes = model::FilingId{superseded.toInteger()};
    if (const auto free = domainIsFree(undoing.writer, after.domain, after.issuer, after.id); !free)
        return free;
    if (const auto stored = undoing.writer.updateFiling(after, filing->stage); !stored)
        return tl::unexpected(Failure(stored.error()));
    const QString stage = support::codeOf(after.stage);
    Event renamed = undoing.event;
    renamed.domain = after.domain.ascii();
    return append({undoing.desk, undoing.writer, renamed, undoing.occasion},
        EventKind::FilingAdvanced,
        {{u"event"_s, QString(support::codeOf(model::FilingEvent::Correct))}, {u"from"_s, stage},
            {u"to"_s, stage}, {u"before"_s, filing->domain.ascii()},
            {u"after"_s, after.domain.ascii()}});
}

Outcome<void> tickBack(const Undoing &undoing)
{
    const QJsonObject &detail = undoing.event.detail;
    const bool before = detail.value("before"_L1).toBool();
    const QString &domain = undoing.event.domain;
    const QString &subject = domain.isEmpty() ? undoing.event.instance : domain;
    const ledger::Tick tick{undoing.text("item"_L1), subject, before,
        undoing.occasion.at, undoing.occasion.actor};
    if (const auto stored = undoing.writer.storeTick(tick); !stored)
        return tl::unexpected(Failure(stored.error()));
    return append(undoing, EventKind::ItemTicked,
        {{u"item"_s, tick.item}, {u"done"_s, before}, {u"before"_s, detail.value("done"_L1)}});
}

/// Open again; or done as it was said to be before.
Outcome<void> reopenDuty(const Undoing &undoing)
{
    const auto filing = filingOf(undoing);
    if (!filing)
        return tl::unexpected(filing.error());
    const QString duty = undoing.text("duty"_L1);
    const QDateTime before
        = QDateTime::fromString(undoing.text("done-before"_L1), Qt::ISODateWithMs);
    const auto stored = before.isValid()
        ? undoing.writer.storeDutyDone(
            {filing->id, duty, before, undoing.text("actor-before"_L1)})
        : undoing.writer.removeDutyDone(filing->id, duty);
    if (!stored)
        return tl::unexpected(Failure(stored.error()));
    return append(undoing, before.isValid() ? EventKind::DutyDone : EventKind::DutyReopened,
        {{u"duty"_s, duty}});
}

Outcome<void> answerBack(const Undoing &undoing)
{
    const auto instance = findInstance(undoing.writer, undoing.event.instance);
    if (!instance)
        return tl::unexpected(instance.error());
    const auto rule = support::fromCode<rulebook::RuleId>(undoing.text("rule"_L1));
    if (!rule) {
        return tl::unexpected(
            Failure(Refusal{RefusalCode::FieldBad, {u"rule"_s, undoing.text("rule"_L1)}}));
    }
    ledger::StoredAnswer answer{instance->key, undoing.text("addresses"_L1), *rule,
        rules::Answer::Yes, undoing.occasion.at, undoing.occasion.actor};
    const auto before = support::fromCode<rules::Answer>(undoing.text("before"_L1));
    if (before)
        answer.answer = *before;
    const auto stored
        = before ? undoing.writer.storeAnswer(answer) : undoing.writer.removeAnswer(answer);
    if (!stored)
        return tl::unexpected(Failure(stored.error()));
    const QJsonObject &detail = undoing.event.detail;
    return append(undoing, before ? EventKind::Answered : EventKind::AnswerWithdrawn,
        {{u"rule"_s, detail.value("rule"_L1)}, {u"addresses"_s, detail.value("addresses"_L1)},
            {u"answer"_s, before ? detail.value("before"_L1) : QJsonValue()},
            {u"before"_s, detail.value("answer"_L1)}});
}

Outcome<void> elsewhereBack(const Undoing &undoing)
{
    const QString field = u"numbers-elsewhere"_s;
    auto instance = findInstance(undoing.writer, undoing.event.instance);
    if (!instance)
        return tl::unexpected(instance.error());
    const QJsonValue before = undoing.old(field);
    instance->numbersElsewhere = before.isDouble() ? std::optional(before.toInt()) : std::nullopt;
    if (const auto stored = undoing.writer.putInstances(std::array{*instance}); !stored)
        return tl::unexpected(Failure(stored.error()));
    return append(undoing, EventKind::ElsewhereStated,
        {{field, turned(undoing.event.detail.value(field))}});
}

Outcome<void> accountBack(const Undoing &undoing)
{
    const auto account = undoing.writer.account(undoing.event.account);
    if (!account)
        return tl::unexpected(Failure(account.error()));
    if (!*account) {
        return tl::unexpected(
            Failure(Refusal{RefusalCode::UnknownAccount, {undoing.event.account}}));
    }
    model::Account after = **account;
    QJsonObject detail;
    for (const auto &[field, part] : {std::pair(u"uid"_s, &model::Account::uid),
             std::pair(u"entity"_s, &model::Account::entity)}) {
        if (!undoing.event.detail.contains(field))
            continue;
        after.*part = undoing.old(field).toString();
        detail.insert(field, turned(undoing.event.detail.value(field)));
    }
    if (const auto stored = undoing.writer.updateAccount(after); !stored)
        return tl::unexpected(Failure(stored.error()));
    return append(undoing, EventKind::AccountChanged, detail);
}

Outcome<void> rulebookBack(const Undoing &undoing)
{
    const QString key = QString::fromLatin1(rulebookSetting);
    const QString before = undoing.old(u"rulebook"_s).toString();
    if (const auto stored = undoing.writer.setSetting(key, before); !stored)
        return tl::unexpected(Failure(stored.error()));
    const auto chosen = chosenRulebook(undoing.desk.rulebooks, QString(), before);
    if (!chosen)
        return tl::unexpected(Failure(chosen.error()));
    const Desk after{undoing.desk.ledger, undoing.desk.rulebooks[*chosen], undoing.desk.rulebooks,
        undoing.desk.calendar};
    return append({after, undoing.writer, undoing.event, undoing.occasion},
        EventKind::RulebookChosen,
        {{u"rulebook"_s, turned(undoing.event.detail.value("rulebook"_L1))}});
}

Outcome<void> factBack(const Undoing &undoing)
{
    const auto filing = filingOf(undoing);
    if (!filing)
        return tl::unexpected(filing.error());
    const QDate before = QDate::fromString(undoing.text("before"_L1), Qt::ISODate);
    return stateExpiryWithin(undoing.desk, undoing.writer, *filing,
        {.expires = before, .more = undoes(undoing)}, undoing.occasion);
}

} // namespace

Outcome<void> applyUndo(const Desk &desk, ledger::Writer &writer, const UndoOffer &offer,
    const model::Occasion &occasion)
{
    const Undoing undoing{desk, writer, offer.event, occasion};
    switch (offer.deed) {
    case UndoDeed::DiscardDraft:
        return discard(undoing);
    case UndoDeed::VoidRecorded:
    case UndoDeed::VoidIssued:
        return voidAgain(undoing);
    case UndoDeed::CorrectBack:
        return correctBack(undoing);
    case UndoDeed::TickBack:
        return tickBack(undoing);
    case UndoDeed::ReopenDuty:
        return reopenDuty(undoing);
    case UndoDeed::AnswerBack:
        return answerBack(undoing);
    case UndoDeed::ElsewhereBack:
        return elsewhereBack(undoing);
    case UndoDeed::AccountBack:
        return accountBack(undoing);
    case UndoDeed::RulebookBack:
        return rulebookBack(undoing);
    case UndoDeed::FactBack:
        return factBack(undoing);
    }
    Q_UNREACHABLE();
}

} // namespace beian::usecases
