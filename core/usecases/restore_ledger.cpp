#include "core/usecases/restore_ledger.h"

#include "core/usecases/filing_events.h"
#include "core/usecases/record_event.h"

#include <QFileInfo>
#include <QJsonObject>

namespace beian::usecases {

namespace {

using ledger::LedgerErrorCode;
using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

/// Whether the error speaks of the backup, and not of where it is copied to.
bool isOfFile(const ledger::LedgerError &error, const QString &file)
{
    return ledger::isSameFile(error.path, file)
        || QFileInfo(error.path).absoluteFilePath() == QFileInfo(file).absoluteFilePath();
}

Failure unusable(const ledger::LedgerError &error, const QString &file)
{
    if (!isOfFile(error, file))
        return Failure(error);
    return Failure(Refusal{
        RefusalCode::BackupUnusable, {file, support::codeOf(error.code), error.detail}});
}

Outcome<Verification> verifyCopy(
    const LedgerPlace &place, ledger::LedgerCopy &copy, const QString &file)
{
    auto verification = verifyLedger(place.over(copy.ledger()));
    if (!verification) {
        // A row that cannot be read is a fault of the file that it was copied from.
        const ledger::LedgerError *error = verification.error().ledgerError();
        if (!error || error->code != LedgerErrorCode::Corrupt)
            return verification;
        return tl::unexpected(Failure(Refusal{RefusalCode::BackupUnusable,
            {file, support::codeOf(error->code), error->detail}}));
    }
    const QStringList problems = verification->problems();
    if (!problems.isEmpty()) {
        return tl::unexpected(Failure(Refusal{RefusalCode::BackupUnsound,
            {file, QString::number(problems.size()), problems.first()}}));
    }
    return verification;
}

Outcome<QDateTime> newestEvent(ledger::Ledger &ledger)
{
    const auto reader = ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto newest = (*reader)->newestEventAt();
    if (!newest)
        return tl::unexpected(Failure(newest.error()));
    return *newest;
}

Outcome<void> tell(const Desk &desk, const Restored &restored, const model::Occasion &occasion)
{
    const auto writer = desk.ledger.write();
    if (!writer)
        return tl::unexpected(Failure(writer.error()));
    model::Event event = eventOf(model::EventKind::LedgerRestored, desk, occasion);
    event.detail = {
        {u"file"_s, QFileInfo(restored.file).fileName()},
        {u"newest"_s, restored.newestEventAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"rows"_s, restored.verification.rows()},
    };
    return appendAndCommit(**writer, event);
}

} // namespace

Outcome<OpenBackup> openBackup(const LedgerPlace &place, const QString &file)
{
    if (ledger::isSameFile(file, place.ledger))
        return tl::unexpected(Failure(Refusal{RefusalCode::BackupIsLedger, {file}}));
    auto copy = place.files.copyOf(file, place.ledger);
    if (!copy)
        return tl::unexpected(unusable(copy.error(), file));
    auto verification = verifyCopy(place, **copy, file);
    if (!verification)
        return tl::unexpected(verification.error());
    return OpenBackup{std::move(*copy), std::move(*verification)};
}

Outcome<Restored> restoreLedger(
    const LedgerPlace &place, const QString &file, const model::Occasion &occasion)
{
    auto backup = openBackup(place, file);
    if (!backup)
        return tl::unexpected(backup.error());
    const Desk desk = place.over(backup->copy->ledger());
    const auto newest = newestEvent(desk.ledger);
    if (!newest)
        return tl::unexpected(newest.error());
    Restored restored{file, *newest, std::move(backup->verification), {}};
    if (auto told = tell(desk, restored, occasion); !told)
        return tl::unexpected(told.error());
    auto after = verifyCopy(place, *backup->copy, file);
    if (!after)
        return tl::unexpected(after.error());
    restored.verification = std::move(*after);
    const auto replaced = backup->copy->replaceLedger(occasion.at);
    if (!replaced)
        return tl::unexpected(Failure(replaced.error()));
    restored.replaced = *replaced;
    ledger::removeOldBackups(place.ledger, file);
    return restored;
}

} // namespace beian::usecases
