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

} // namespace

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

    model::Snapshot snapshot;
    snapshot.account = account->name;
    snapshot.instances.push_back(instance);
    const auto compared =
        compareSnapshot(desk, **writer, snapshot, {occasion.at, foreignRows, {}});
    if (!compared)
        return tl::unexpected(compared.error());
    if (const auto admitted = refuseForeign(*compared, foreignRows); !admitted)
        return tl::unexpected(admitted.error());
    // What was typed may fit by itself and not to what is known: an earlier import's creation.
    const InstanceChange &change = compared->changes.front();
    if (auto refusal = badTimes(change.instance))
        return tl::unexpected(Failure(std::move(*refusal)));
    if (const auto stored = storeChanges(desk, **writer, *compared, occasion); !stored)
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
