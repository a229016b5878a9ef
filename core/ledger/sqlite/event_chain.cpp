#include "core/ledger/sqlite/event_chain.h"

#include "core/ledger/sqlite/native_statement.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace beian::ledger::sqlite {

namespace {

void add(QCryptographicHash &hash, qint64 number)
{
    const qint64 bytes = qToLittleEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

/// A column that is NULL has the length -1.
void add(QCryptographicHash &hash, const QByteArray &text)
{
    add(hash, text.isNull() ? qint64(-1) : qint64(text.size()));
    hash.addData(text);
}

/// The column's own bytes, never a null array for an empty text.
QByteArray bytes(QByteArrayView column)
{
    if (column.isNull())
        return {};
    return QByteArray(column.data(), column.size());
}

/// From the beginning to the newest event, whose link is not stored.
Result<QByteArray> foldedHistory(Connection &connection)
{
    QByteArray hash;
    StoredEvents events(connection);
    for (;;) {
        const auto found = events.next();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return hash;
        hash = chained(hash, events.event());
    }
}

} // namespace

QByteArray chained(const QByteArray &previous, const StoredEvent &event)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    add(hash, event.id);
    for (const QByteArray *text : {&event.at, &event.kind, &event.account, &event.instance,
             &event.number, &event.domain, &event.detail, &event.rulebookId, &event.rulebookDate,
             &event.actor, &event.changes})
        add(hash, *text);
    add(hash, qint64(event.rehearsed));
    return hash.result();
}

/// Events that were recorded before the chain was introduced have no link of their own: the first
/// that has one covers them.
Result<EventChain::Head> EventChain::head() const
{
    Head head;
    {
        NativeStatement newest(m_connection, "SELECT id, hash FROM event ORDER BY id DESC LIMIT 1");
        const auto found = newest.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return head;
        head = {newest.integer(0), newest.blob(1).toByteArray()};
    }
    if (!head.hash.isEmpty())
        return head;
    const auto folded = foldedHistory(m_connection);
    if (!folded)
        return tl::unexpected(folded.error());
    head.hash = *folded;
    return head;
}

Result<void> EventChain::append(StoredEvent event)
{
    if (!m_head) {
        auto found = head();
        if (!found)
            return tl::unexpected(found.error());
        m_head = std::move(*found);
    }
    event.id = m_head->id + 1;
    const QByteArray hash = chained(m_head->hash, event);
    NativeStatement insertion(m_connection, R"(
        INSERT INTO event (
            id, at, kind, account, instance, number, domain, detail, rulebook_id, rulebook_date,
            actor, rehearsed, hash, changes
        )
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
    )");
    insertion.bind(1, event.id)
        .bindText(2, event.at)
        .bindText(3, event.kind)
        .bindText(4, event.account)
        .bindText(5, event.instance)
        .bindText(6, event.number)
        .bindText(7, event.domain)
        .bindText(8, event.detail)
        .bindText(9, event.rulebookId)
        .bindText(10, event.rulebookDate)
        .bindText(11, event.actor)
        .bind(12, qint64(event.rehearsed))
        .bindBlob(13, hash)
        .bindText(14, event.changes);
    if (auto inserted = insertion.run(); !inserted)
        return inserted;
    m_head = Head{event.id, hash};
    return {};
}

struct StoredEvents::Rows {
    NativeStatement statement;
};

StoredEvents::StoredEvents(Connection &connection)
    : m_rows(new Rows{{connection, R"(
        SELECT
            id, at, kind, account, instance, number, domain, detail, rulebook_id, rulebook_date,
            actor, rehearsed, hash, changes
        FROM event
        ORDER BY id
    )"}})
{
}

StoredEvents::~StoredEvents() = default;

Result<bool> StoredEvents::next()
{
    NativeStatement &row = m_rows->statement;
    const auto found = row.step();
    if (!found || !*found)
        return found;
    m_event.id = row.integer(0);
    int column = 1;
    for (QByteArray *text : {&m_event.at, &m_event.kind, &m_event.account, &m_event.instance,
             &m_event.number, &m_event.domain, &m_event.detail, &m_event.rulebookId,
             &m_event.rulebookDate, &m_event.actor})
        *text = bytes(row.text(column++));
    m_event.rehearsed = row.integer(column++) != 0;
    m_hash = bytes(row.blob(column++));
    m_event.changes = bytes(row.text(column));
    return true;
}

} // namespace beian::ledger::sqlite
