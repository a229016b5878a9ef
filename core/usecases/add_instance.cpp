#include "core/usecases/add_instance.h"

#include "core/usecases/accounts.h"
#include "core/usecases/compare_snapshot.h"
#include "core/usecases/public_address.h"
#include "core/usecases/record_event.h"

#include <QRegularExpression>

#include <algorithm>

namespace beian::usecases {

namespace {

using model::Instance;
using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

constexpr int mostMonths = 1200;
constexpr int mostElsewhere = 1000;
constexpr int mostBandwidthMbps = 1'000'000;
constexpr qsizetype longestId = 128;

Refusal bad(const QString &field, const QString &text)
{
    return {RefusalCode::FieldBad, {field, text}};
}

/// An id is opaque, but it is one word, and no separator of ours.
bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId &&
           std::all_of(text.begin(), text.end(),
               [](QChar c) { return c.isPrint() && !c.isSpace() && c != u'/'; });
}

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

std::optional<Refusal> badKey(const model::InstanceKey &key)
{
    if (!isId(key.id))
        return bad(u"id"_s, key.id);
    if (!matches(u"[a-z][a-z0-9-]{0,31}"_s, key.product))
        return bad(u"product"_s, key.product);
    if (!matches(u"[a-z]{2,}(-[a-z0-9]+)+"_s, key.region))
        return bad(u"region"_s, key.region);
    return std::nullopt;
}

std::optional<Refusal> badNumber(const QString &field, const std::optional<int> &number, int most)
{
    if (number && (*number < 0 || *number > most))
        return bad(field, QString::number(*number));
    return std::nullopt;
}

std::optional<Refusal> badTimes(const Instance &instance)
{
    const bool endsFirst = instance.created.isValid() &&
                           instance.expires.kind() == model::Expiry::Kind::At &&
                           instance.expires.instant() < instance.created;
    if (endsFirst)
        return bad(u"expires"_s, instance.expires.instant().toString(Qt::ISODate));
    return std::nullopt;
}

std::optional<Refusal> badAddress(const Instance &instance)
{
    for (const QString &ip : model::addressTexts(instance)) {
        if (!isPublicAddress(ip))
            return bad(u"addresses"_s, ip);
    }
    return std::nullopt;
}

std::optional<Refusal> badField(const Instance &instance)
{
    if (auto refusal = badKey(instance.key))
        return refusal;
    if (auto refusal = badTimes(instance))
        return refusal;
    if (auto refusal = badNumber(u"months"_s, instance.boughtMonths, mostMonths))
        return refusal;
    if (auto refusal = badNumber(u"bandwidth"_s, instance.bandwidthMbps, mostBandwidthMbps))
        return refusal;
    if (auto refusal = badNumber(u"numbers-elsewhere"_s, instance.numbersElsewhere, mostElsewhere))
        return refusal;
    return badAddress(instance);
}

/// The one row beside what the ledger knows of it.
Outcome<Reconciliation> compareOne(const Desk &desk, const ledger::Reader &reader,
    const Instance &instance, const Comparing &comparing)
{
    model::Snapshot snapshot;
    snapshot.account = instance.key.account;
    snapshot.instances.push_back(instance);
    auto compared = compareSnapshot(desk, reader, snapshot, comparing);
    if (!compared)
        return compared;
    if (const auto admitted = refuseForeign(*compared, comparing.foreignRows); !admitted)
        return tl::unexpected(admitted.error());
    // What was typed may fit by itself and not to what is known: an earlier import's creation.
    if (auto refusal = badTimes(compared->changes.front().instance))
        return tl::unexpected(Failure(std::move(*refusal)));
    return compared;
}

} // namespace

Outcome<InstanceChange> previewInstance(const Desk &desk, const Instance &instance,
    ForeignRows foreignRows, const QDateTime &now)
{
    if (auto refusal = badField(instance))
        return tl::unexpected(Failure(std::move(*refusal)));
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    return compareOne(desk, **reader, instance, {now, foreignRows, {}})
        .map([](const Reconciliation &found) { return found.changes.front(); });
}

Outcome<InstanceChange> addInstance(const Desk &desk, const Instance &instance,
    ForeignRows foreignRows, const model::Occasion &occasion)
{
    if (auto refusal = badField(instance))
        return tl::unexpected(Failure(std::move(*refusal)));
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto account = admitAccount(desk, **writer, instance.key.account, occasion);
    if (!account)
        return tl::unexpected(account.error());
    model::Instance owned = instance;
    owned.key.account = account->name;
    const auto found = compareOne(desk, **writer, owned, {occasion.at, foreignRows, {}});
    if (!found)
        return tl::unexpected(found.error());
    const InstanceChange &change = found->changes.front();
    if (const auto stored = storeChanges(desk, **writer, *found, occasion); !stored)
        return tl::unexpected(stored.error());
    if (change.kind == ChangeKind::Unchanged && !change.isSeenOnly) {
        const model::Event event =
            eventOf(model::EventKind::InstanceChanged, desk, occasion, change.instance);
        if (const auto appended = (*writer)->append(event); !appended)
            return tl::unexpected(Failure(appended.error()));
    }
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return change;
}

} // namespace beian::usecases
