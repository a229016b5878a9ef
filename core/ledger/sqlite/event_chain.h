#pragma once

#include "core/ledger/sqlite/connection.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace beian::ledger::sqlite {

/// An event as its row holds it: the texts that the chain is made over.
struct StoredEvent {
    qint64 id = 0;
    QByteArray at;
    QByteArray kind;
    QByteArray account;
    QByteArray instance;
    QByteArray number;
    QByteArray domain;
    QByteArray detail;
    QByteArray rulebookId;
    QByteArray rulebookDate; ///< null where none
    QByteArray actor;
    bool rehearsed = false;
    QByteArray changes; ///< see ChangeJournal::take
};

/// The link after `previous` (empty: the first): SHA-256 over it and every column of the event, each
/// with its length, so that no byte can move from one column to the next. The form is frozen.
[[nodiscard]] QByteArray chained(const QByteArray &previous, const StoredEvent &event);

/// The end of the chain within one write transaction, where events are appended.
class EventChain final
{
public:
    explicit EventChain(Connection &connection) : m_connection(connection) {}

    /// Appends the event: its id is the next one, its link made from the newest event's.
    [[nodiscard]] Result<void> append(StoredEvent event);

private:
    struct Head {
        qint64 id = 0;
        QByteArray hash; ///< empty in an empty history
    };
    [[nodiscard]] Result<Head> head() const;

    Connection &m_connection;
    std::optional<Head> m_head; ///< once asked for; nobody else appends meanwhile
};

/// A walk through the history in its order. The bytes are valid until the next `next`.
class StoredEvents final
{
public:
    explicit StoredEvents(Connection &connection);
    ~StoredEvents();
    Q_DISABLE_COPY_MOVE(StoredEvents)

    /// Whether there is one more.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const StoredEvent &event() const { return m_event; }
    /// The link that is stored with it; empty where it has none.
    [[nodiscard]] const QByteArray &hash() const { return m_hash; }

private:
    struct Rows;

    std::unique_ptr<Rows> m_rows;
    StoredEvent m_event;
    QByteArray m_hash;
};

} // namespace beian::ledger::sqlite
