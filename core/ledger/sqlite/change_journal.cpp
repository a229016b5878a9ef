#include "core/ledger/sqlite/change_journal.h"

#include <optional>

#include <sqlite3.h>

namespace beian::ledger::sqlite {

ChangeJournal::ChangeJournal(Connection &connection)
    : m_connection(connection)
    , m_images(connection)
{
    sqlite3_update_hook(
        connection.handle(),
        [](void *journal, int operation, const char *database, const char *table,
            sqlite3_int64 row) { note(journal, operation, database, table, row); },
        this);
}

ChangeJournal::~ChangeJournal()
{
    sqlite3_update_hook(m_connection.handle(), nullptr, nullptr);
}

void ChangeJournal::note(
    void *journal, int, const char *database, const char *table, qint64 row)
{
    auto *self = static_cast<ChangeJournal *>(journal);
    if (self->m_isMuted || qstrcmp(database, "main") != 0)
        return;
    if (const auto facts = tableOfFacts(table))
        self->m_touched.emplace(*facts, row);
}

Result<QByteArray> ChangeJournal::take()
{
    QByteArray changes = "{"_qba;
    std::optional<std::size_t> open;
    for (const auto &[table, id] : m_touched) {
        const auto image = m_images.image(table, id);
        if (!image)
            return tl::unexpected(image.error());
        if (open == table) {
            changes += ',';
        } else {
            if (open)
                changes += "],";
            changes += '"' + QByteArray(tablesOfFacts[table]) + "\":[";
            open = table;
        }
        changes += image->value_or(deletedRowImage(id));
    }
    if (open)
        changes += ']';
    m_touched.clear();
    return changes + '}';
}

} // namespace beian::ledger::sqlite
