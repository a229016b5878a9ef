#pragma once

#include "core/ledger/sqlite/row_image.h"

#include <QByteArray>

#include <set>
#include <utility>

namespace beian::ledger::sqlite {

/// What was written to the tables of facts in one transaction and is not yet told by an event. It
/// listens to SQLite itself (its update hook), so that no way of writing a row passes it by.
class ChangeJournal final
{
public:
    /// Listens to the connection's writes until destroyed. One at a time on a connection.
    explicit ChangeJournal(Connection &connection);
    ~ChangeJournal();
    Q_DISABLE_COPY_MOVE(ChangeJournal)

    [[nodiscard]] bool isEmpty() const { return m_touched.empty(); }

    /// The touched rows as they stand now, by table and id, as one line of JSON
    /// {"number":[{"id":1,…}],"filing":[…]}, a deleted one as its id alone; the journal is empty
    /// afterwards.
    [[nodiscard]] Result<QByteArray> take();

    /// While it lives, what is written is not noted: it changes nothing that a history tells.
    class Muted final
    {
    public:
        explicit Muted(ChangeJournal &journal) : m_journal(journal) { m_journal.m_isMuted = true; }
        ~Muted() { m_journal.m_isMuted = false; }
        Q_DISABLE_COPY_MOVE(Muted)

    private:
        ChangeJournal &m_journal;
    };

private:
    static void note(void *journal, int operation, const char *database, const char *table,
        qint64 row);

    Connection &m_connection;
    RowImages m_images;
    std::set<std::pair<std::size_t, qint64>> m_touched; ///< place in tablesOfFacts, id
    bool m_isMuted = false;
};

} // namespace beian::ledger::sqlite
