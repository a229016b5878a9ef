#include "core/usecases/accounts.h"
#include "core/usecases/chosen_changes.h"
#include "core/usecases/compare_snapshot.h"
#include "core/usecases/filing_events.h"
#include "core/usecases/record_event.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace beian::usecases {

namespace {

using model::EventKind;
using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

constexpr qint64 toldAtOnce = 512; ///< changes

QJsonObject changeDetail(const InstanceChange &change)
{
    QJsonObject detail;
    for (const FieldChange &field : change.fields) {
        detail.insert(field.field, QJsonObject{{u"old"_s, field.before}, {u"new"_s, field.after}});
    }
    if (!change.endangers.isEmpty())
        detail.insert(u"endangers"_s, QJsonArray::fromStringList(change.endangers));
    QJsonArray named;
    for (const model::Delta &delta : change.deltas)
        named.append(QString(support::codeOf(delta.kind)));
    if (!named.isEmpty())
        detail.insert(u"named"_s, named);
    return detail;
}

EventKind kindOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return EventKind::InstanceAdded;
    case ChangeKind::Changed:
        return EventKind::InstanceChanged;
    case ChangeKind::Gone:
        return EventKind::InstanceGone;
    case ChangeKind::Returned:
        return EventKind::InstanceReturned;
    case ChangeKind::Unchanged: // completed in what is no field that a person is told of
        return EventKind::InstanceChanged;
    }
    Q_UNREACHABLE();
}

/// The old account keeps the row, as gone, with numbers that are valid no more.
Outcome<void> handOver(const Desk &desk, ledger::Writer &writer, const ForeignInstance &foreign,
    const model::Occasion &occasion)
{
    model::InstanceKey key = foreign.instance.key;
    key.account = foreign.account;
    const auto found = writer.instance(key);
    if (!found)
        return tl::unexpected(Failure(found.error()));
    if (!*found) {
        return tl::unexpected(Failure(Refusal{RefusalCode::UnknownInstance, {model::toText(key)}}));
    }
    model::Instance old = **found;
    old.goneSince = occasion.at;
    if (const auto stored = writer.putInstances(std::array{old}); !stored)
        return tl::unexpected(Failure(stored.error()));
    if (const auto invalid = writer.invalidateNumbers(key, occasion.at); !invalid)
        return tl::unexpected(Failure(invalid.error()));
    model::Event event = eventOf(EventKind::InstanceTransferred, desk, occasion, old);
    event.detail = {{u"account"_s,
        QJsonObject{{u"old"_s, foreign.account}, {u"new"_s, foreign.instance.key.account}}}};
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    return {};
}

Outcome<void> storeChange(const Desk &desk, ledger::Writer &writer, const InstanceChange &change,
    const model::Occasion &occasion)
{
    if (const auto stored = writer.putInstances({&change.instance, 1}); !stored)
        return tl::unexpected(Failure(stored.error()));
    model::Event event = eventOf(kindOf(change.kind), desk, occasion, change.instance);
    event.detail = changeDetail(change);
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    return {};
}

/// In the order of the ledger's own indexes, which then grow at their ends.
std::vector<const InstanceChange *> byKey(const std::vector<InstanceChange> &changes)
{
    std::vector<const InstanceChange *> sorted;
    sorted.reserve(changes.size());
    for (const InstanceChange &change : changes)
        sorted.push_back(&change);
    std::sort(sorted.begin(), sorted.end(), [](const auto *one, const auto *other) {
        return one->instance.key < other->instance.key;
    });
    return sorted;
}

model::Event importEvent(const Desk &desk, const Reconciliation &reconciliation,
    const QString &source, const model::Occasion &occasion)
{
    model::Event event = eventOf(EventKind::Imported, desk, occasion);
    event.account = reconciliation.account;
    event.detail = {{u"source"_s, source}, {u"new"_s, reconciliation.count(ChangeKind::New)},
        {u"changed"_s, reconciliation.count(ChangeKind::Changed)},
        {u"unchanged"_s, reconciliation.count(ChangeKind::Unchanged)},
        {u"gone"_s, reconciliation.count(ChangeKind::Gone)},
        {u"returned"_s, reconciliation.count(ChangeKind::Returned)}};
    return event;
}

} // namespace

Outcome<void> refuseForeign(const Reconciliation &reconciliation, ForeignRows foreignRows)
{
    if (foreignRows == ForeignRows::TakeAsTransferred || reconciliation.foreign.empty())
        return {};
    const ForeignInstance &first = reconciliation.foreign.front();
    return tl::unexpected(
        Failure(Refusal{RefusalCode::InstanceElsewhere, {first.instance.key.id, first.account}}));
}

Outcome<void> storeChanges(const Desk &desk, ledger::Writer &writer,
    const Reconciliation &reconciliation, const model::Occasion &occasion,
    const support::Progress &progress)
{
    for (const ForeignInstance &foreign : reconciliation.foreign) {
        if (const auto done = handOver(desk, writer, foreign, occasion); !done)
            return tl::unexpected(done.error());
    }
    std::vector<model::InstanceKey> seen;
    std::vector<model::Instance> completed;
    qint64 done = 0;
    for (const InstanceChange *place : byKey(reconciliation.changes)) {
        const InstanceChange &change = *place;
        if (done++ % toldAtOnce == 0) {
            progress.report(done - 1, qint64(reconciliation.changes.size()));
            if (const auto going = goOn(progress); !going)
                return going;
        }
        if (change.kind == ChangeKind::Unchanged) {
            if (!change.isSeenOnly)
                completed.push_back(change.instance);
            else if (change.instance.seenAt == occasion.at) // an elastic address' list sees no server
                seen.push_back(change.instance.key);
            continue;
        }
        if (const auto stored = storeChange(desk, writer, change, occasion); !stored)
            return stored;
    }
    if (const auto noted = writer.noteSeen(seen, occasion.at); !noted)
        return tl::unexpected(Failure(noted.error()));
    // Last, so that the import's own event tells of them.
    if (const auto stored = writer.putInstances(completed); !stored)
        return tl::unexpected(Failure(stored.error()));
    return {};
}

Outcome<Reconciliation> applySnapshot(const Desk &desk, const model::Snapshot &snapshot,
    ForeignRows foreignRows, const QString &source, const model::Occasion &occasion)
{
    return applySnapshot(
        desk, snapshot, Applying{.foreignRows = foreignRows, .source = source}, occasion);
}

Outcome<Reconciliation> applySnapshot(const Desk &desk, const model::Snapshot &snapshot,
    const Applying &applying, const model::Occasion &occasion)
{
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto account = admitAccount(desk, **writer, snapshot.account, occasion);
    if (!account)
        return tl::unexpected(account.error());
    auto compared = compareSnapshot(
        desk, **writer, snapshot, {occasion.at, applying.foreignRows, applying.progress});
    if (!compared)
        return compared;
    if (applying.chosen) {
        if (const auto kept = keepChosen(*compared, *applying.chosen); !kept)
            return tl::unexpected(kept.error());
    }
    if (const auto admitted = refuseForeign(*compared, applying.foreignRows); !admitted)
        return tl::unexpected(admitted.error());
    const auto stored = storeChanges(desk, **writer, *compared, occasion, applying.progress);
    if (!stored)
        return tl::unexpected(stored.error());
    if (const auto going = goOn(applying.progress); !going)
        return tl::unexpected(going.error());
    const auto done =
        appendAndCommit(**writer, importEvent(desk, *compared, applying.source, occasion));
    if (!done)
        return tl::unexpected(done.error());
    return compared;
}

} // namespace beian::usecases
