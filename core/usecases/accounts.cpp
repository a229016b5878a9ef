#include "core/usecases/accounts.h"

#include "core/usecases/record_event.h"

#include <QJsonObject>

#include <algorithm>

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 200;

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<Refusal> badField(
    const QString &name, const std::optional<QString> &uid, const std::optional<QString> &entity)
{
    const bool nameHolds = !name.isEmpty() && name.size() <= longestName && isPrintable(name);
    if (!nameHolds)
        return Refusal{RefusalCode::FieldBad, {u"account"_s, name}};
    if (uid && !isDigits(*uid))
        return Refusal{RefusalCode::FieldBad, {u"uid"_s, *uid}};
    if (entity && !isPrintable(*entity))
        return Refusal{RefusalCode::FieldBad, {u"entity"_s, *entity}};
    return std::nullopt;
}

std::optional<QString> trimmed(const std::optional<QString> &text)
{
    return text ? std::optional(text->trimmed()) : std::nullopt;
}

/// Stores what differs; nothing written where nothing does.
Outcome<model::Account> updated(const Desk &desk, ledger::Writer &writer,
    const model::Account &before, const model::Account &after, const model::Occasion &occasion)
{
    QJsonObject detail;
    const auto note = [&detail](const QString &field, const QString &old, const QString &now) {
        if (old != now)
            detail.insert(field, QJsonObject{{u"old"_s, old}, {u"new"_s, now}});
    };
    note(u"uid"_s, before.uid, after.uid);
    note(u"entity"_s, before.entity, after.entity);
    if (detail.isEmpty())
        return before;
    if (const auto stored = writer.updateAccount(after); !stored)
        return tl::unexpected(Failure(stored.error()));
    model::Event event = eventOf(model::EventKind::AccountChanged, desk, occasion);
    event.account = after.name;
    event.detail = detail;
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    return after;
}

} // namespace

Outcome<model::Account> admitAccount(
    const Desk &desk, ledger::Writer &writer, const QString &name, const model::Occasion &occasion)
{
    if (const auto bad = badField(name.trimmed(), {}, {}))
        return tl::unexpected(Failure(*bad));
    const auto known = writer.account(name);
    if (!known)
        return tl::unexpected(Failure(known.error()));
    if (*known)
        return **known;
    const auto made = writer.ensureAccount(name.trimmed());
    if (!made)
        return tl::unexpected(Failure(made.error()));
    model::Event event = eventOf(model::EventKind::AccountAdded, desk, occasion);
    event.account = made->name;
    if (const auto appended = writer.append(event); !appended)
        return tl::unexpected(Failure(appended.error()));
    return *made;
}

Outcome<model::Account> stateAccount(const Desk &desk, const QString &name,
    const std::optional<QString> &uid, const std::optional<QString> &entity,
    const model::Occasion &occasion)
{
    const auto newUid = trimmed(uid);
    const auto newEntity = trimmed(entity);
    if (const auto bad = badField(name.trimmed(), newUid, newEntity))
        return tl::unexpected(Failure(*bad));
    auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    const auto before = admitAccount(desk, **writer, name, occasion);
    if (!before)
        return before;
    model::Account after = *before;
    after.uid = newUid.value_or(after.uid);
    after.entity = newEntity.value_or(after.entity);
    auto stated = updated(desk, **writer, *before, after, occasion);
    if (!stated)
        return stated;
    if (const auto committed = (*writer)->commit(); !committed)
        return tl::unexpected(Failure(committed.error()));
    return stated;
}

} // namespace beian::usecases
