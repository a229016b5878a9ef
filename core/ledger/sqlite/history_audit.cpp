#include "core/ledger/sqlite/history_audit.h"

#include "core/ledger/sqlite/event_chain.h"
#include "core/ledger/sqlite/native_statement.h"
#include "core/ledger/sqlite/row_image.h"

#include <QHash>
#include <QHashFunctions>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

// Where all is lost, a list of all that is lost helps nobody.
constexpr qsizetype mostProblems = 100;

void tell(QStringList &problems, const QString &problem)
{
    if (problems.size() < mostProblems)
        problems.append(problem);
    else if (problems.size() == mostProblems)
        problems.append(u"and more"_s);
}

/// Two images are the same row when these are the same: a million rows need no million texts.
size_t fingerprint(const char *text, std::size_t size)
{
    return qHashBits(text, size);
}

/// The chain, followed from event to event.
class Chain final
{
public:
    explicit Chain(HistoryAudit &audit) : m_audit(audit) {}

    void follow(const StoredEvent &event, const QByteArray &stored);
    [[nodiscard]] qint64 newestId() const { return m_id; }

private:
    HistoryAudit &m_audit;
    qint64 m_id = 0;
    QByteArray m_hash;
    bool m_hasBegun = false;
};

void Chain::follow(const StoredEvent &event, const QByteArray &stored)
{
    ++m_audit.events;
    if (event.id != m_id + 1) {
        tell(m_audit.chainProblems,
            event.id == m_id + 2
                ? u"history.missing: event %1"_s.arg(m_id + 1)
                : u"history.missing: events %1 to %2"_s.arg(m_id + 1).arg(event.id - 1));
    }
    const QByteArray expected = chained(m_hash, event);
    if (stored.isEmpty()) {
        if (m_hasBegun)
            tell(m_audit.chainProblems, u"history.unchained: event %1"_s.arg(event.id));
    } else {
        ++m_audit.chainedEvents;
        m_hasBegun = true;
        if (stored != expected) {
            tell(m_audit.chainProblems,
                u"history.chain: event %1 or what stood before it is not as it was recorded"_s.arg(
                    event.id));
        }
    }
    m_id = event.id;
    // From the stored link on, so that one edited event is one problem.
    m_hash = stored.isEmpty() ? expected : stored;
    m_audit.head = QString::fromLatin1(m_hash.toHex());
}

/// The rows as the events make them: of each, what the newest event says.
class Derivation final
{
public:
    explicit Derivation(HistoryAudit &audit) : m_audit(audit) {}

    void apply(const StoredEvent &event);
    [[nodiscard]] Result<void> compare(Connection &connection);

private:
    void applyRows(std::size_t table, const rapidjson::Value &rows, qint64 event);
    void compareRow(std::size_t table, qint64 id, const QByteArray &image);
    void cannotRead(qint64 event);

    HistoryAudit &m_audit;
    std::array<QHash<qint64, size_t>, tablesOfFacts.size()> m_rows;
};

void Derivation::cannotRead(qint64 event)
{
    tell(m_audit.rowProblems, u"history.changes: those of event %1 cannot be read"_s.arg(event));
}

void Derivation::apply(const StoredEvent &event)
{
    rapidjson::Document changes;
    changes.Parse<rapidjson::kParseIterativeFlag>(
        event.changes.constData(), std::size_t(event.changes.size()));
    if (changes.HasParseError() || !changes.IsObject()) {
        cannotRead(event.id);
        return;
    }
    for (const auto &member : changes.GetObject()) {
        const auto table = tableOfFacts(member.name.GetString());
        if (!table || !member.value.IsArray())
            cannotRead(event.id);
        else
            applyRows(*table, member.value, event.id);
    }
}

void Derivation::applyRows(std::size_t table, const rapidjson::Value &rows, qint64 event)
{
    for (const rapidjson::Value &row : rows.GetArray()) {
        const auto id = row.IsObject() ? row.FindMember("id") : rapidjson::Value::ConstMemberIterator();
        if (!row.IsObject() || id == row.MemberEnd() || !id->value.IsInt64()) {
            cannotRead(event);
            continue;
        }
        if (row.MemberCount() == 1) { // deletedRowImage
            m_rows[table].remove(id->value.GetInt64());
            continue;
        }
        rapidjson::StringBuffer image;
        rapidjson::Writer<rapidjson::StringBuffer> writer(image);
        row.Accept(writer);
        m_rows[table].insert(id->value.GetInt64(), fingerprint(image.GetString(), image.GetSize()));
    }
}

void Derivation::compareRow(std::size_t table, qint64 id, const QByteArray &image)
{
    ++m_audit.rows;
    const auto name = QString::fromLatin1(tablesOfFacts[table]);
    const auto told = m_rows[table].constFind(id);
    if (told == m_rows[table].constEnd()) {
        tell(m_audit.rowProblems, u"history.row: no event tells of %1 row %2"_s.arg(name).arg(id));
        return;
    }
    if (*told != fingerprint(image.constData(), std::size_t(image.size()))) {
        tell(m_audit.rowProblems,
            u"history.row: %1 row %2 is not what its events made it"_s.arg(name).arg(id));
    }
    m_rows[table].erase(told);
}

Result<void> Derivation::compare(Connection &connection)
{
    RowImages images(connection);
    for (std::size_t table = 0; table < tablesOfFacts.size(); ++table) {
        const auto visited = images.visit(table,
            [this, table](qint64 id, const QByteArray &image) { compareRow(table, id, image); });
        if (!visited)
            return visited;
        QList<qint64> lost = m_rows[table].keys();
        std::sort(lost.begin(), lost.end());
        for (const qint64 id : lost) {
            tell(m_audit.rowProblems,
                u"history.row: %1 row %2, of which the events tell, is missing"_s
                    .arg(QString::fromLatin1(tablesOfFacts[table]))
                    .arg(id));
        }
    }
    return {};
}

/// SQLite counts the ids that it ever gave: newest events that were cut off are missed by it.
Result<void> missCutOff(Connection &connection, qint64 newestId, HistoryAudit &audit)
{
    const auto given =
        connection.integer(u"SELECT seq FROM sqlite_sequence WHERE name = 'event'"_s);
    if (!given)
        return tl::unexpected(given.error());
    if (*given > newestId) {
        tell(audit.chainProblems,
            u"history.missing: events %1 to %2"_s.arg(newestId + 1).arg(*given));
    }
    return {};
}

} // namespace

Result<HistoryAudit> auditHistory(Connection &connection)
{
    HistoryAudit audit;
    Chain chain(audit);
    Derivation derivation(audit);
    {
        StoredEvents events(connection);
        for (;;) {
            const auto found = events.next();
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                break;
            chain.follow(events.event(), events.hash());
            derivation.apply(events.event());
        }
    }
    if (const auto missed = missCutOff(connection, chain.newestId(), audit); !missed)
        return tl::unexpected(missed.error());
    if (const auto compared = derivation.compare(connection); !compared)
        return tl::unexpected(compared.error());
    return audit;
}

} // namespace beian::ledger::sqlite
