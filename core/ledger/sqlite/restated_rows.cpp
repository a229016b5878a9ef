#include "core/ledger/sqlite/restated_rows.h"

#include "core/ledger/sqlite/event_chain.h"
#include "core/ledger/sqlite/event_rows.h"
#include "core/ledger/sqlite/row_image.h"
#include "core/model/event.h"

#include <utility>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

// So many rows an event: it stays small enough to be read at once.
constexpr int rowsPerEvent = 5000;

/// Gathers images of one table and appends them, event by event.
class Restatement final
{
public:
    Restatement(EventChain &chain, StoredEvent event)
        : m_chain(chain)
        , m_event(std::move(event))
    {
    }

    void add(std::size_t table, const QByteArray &image)
    {
        m_rows += m_count == 0 ? "{\"" + QByteArray(tablesOfFacts[table]) + "\":[" : ","_qba;
        m_rows += image;
        if (++m_count == rowsPerEvent)
            flush();
    }
    void flush()
    {
        if (m_count == 0 || !m_outcome)
            return;
        m_event.changes = std::exchange(m_rows, {}) + "]}";
        m_count = 0;
        m_outcome = m_chain.append(m_event);
    }
    [[nodiscard]] const Result<void> &outcome() const { return m_outcome; }

private:
    EventChain &m_chain;
    StoredEvent m_event;
    QByteArray m_rows;
    int m_count = 0;
    Result<void> m_outcome;
};

} // namespace

Result<void> restateRows(Connection &connection, qint64 from, qint64 to)
{
    const auto newest = readNewestEventAt(connection);
    if (!newest)
        return tl::unexpected(newest.error());
    if (!newest->isValid())
        return {};
    model::Event event;
    event.at = *newest;
    event.kind = model::EventKind::LedgerMigrated;
    event.actor = u"beiandesk"_s;
    event.detail = {{u"from"_s, from}, {u"to"_s, to}};
    EventChain chain(connection);
    Restatement restatement(chain, storedEvent(event));
    RowImages images(connection);
    for (std::size_t table = 0; table < tablesOfFacts.size(); ++table) {
        const auto visited = images.visit(table,
            [&restatement, table](qint64, const QByteArray &image) {
                restatement.add(table, image);
            });
        if (!visited)
            return visited;
        restatement.flush();
    }
    return restatement.outcome();
}

} // namespace beian::ledger::sqlite
