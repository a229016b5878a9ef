#include "core/ledger/sqlite/foreign_pages.h"

#include "core/ledger/sqlite/backup.h"
#include "core/ledger/sqlite/history_audit.h"
#include "core/ledger/sqlite/ledger_file.h"
#include "core/ledger/sqlite/migration.h"
#include "core/ledger/sqlite/transaction.h"

namespace beian::ledger::sqlite {

namespace {

using namespace Qt::StringLiterals;

/// Soundness of all that is in the file; a history that is not chained yet has nothing to compare.
Result<void> admitContent(const std::shared_ptr<Connection> &connection)
{
    auto view = Transaction::begin(connection, Transaction::Kind::View);
    if (!view)
        return tl::unexpected(view.error());
    if (auto sound = admitSound(*connection); !sound)
        return sound;
    const auto state = schemaState(*connection);
    if (!state)
        return tl::unexpected(state.error());
    if (auto known = admit(*connection, *state); !known)
        return known;
    if (state->version != schemaVersion)
        return {};
    const auto audit = auditHistory(*connection);
    if (!audit)
        return tl::unexpected(audit.error());
    const QStringList problems = audit->chainProblems + audit->rowProblems;
    if (!problems.isEmpty())
        return tl::unexpected(connection->failure(LedgerErrorCode::Corrupt, problems.first()));
    return {};
}

} // namespace

Result<Seals> admitForeignPages(const Target &target)
{
    if (firstSealOf(target.path) != SealState::Missing)
        return Seals::Required;
    Target lenient = target;
    lenient.seals = Seals::MayBeMissing;
    auto opened = Connection::open(lenient);
    if (!opened)
        return tl::unexpected(opened.error());
    const std::shared_ptr<Connection> connection = std::move(*opened);
    if (const auto sound = admitContent(connection); !sound)
        return tl::unexpected(sound.error());
    if (target.access != Access::ReadWrite || !connection->execute(u"VACUUM"_s))
        return Seals::MayBeMissing;
    return Seals::Required;
}

} // namespace beian::ledger::sqlite
