#include "core/usecases/restore_parts.h"

#include "core/usecases/filing_events.h"
#include "core/usecases/merge_instance.h"
#include "core/usecases/part_differences.h"
#include "core/usecases/parts_here.h"
#include "core/usecases/record_event.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace beian::usecases {

namespace {

using model::EventKind;
using model::Filing;
using model::Refusal;
using model::RefusalCode;
using model::ServiceNumber;
using namespace Qt::StringLiterals;

using Done = Outcome<void>;

template <typename T>
tl::unexpected<Failure> failed(const ledger::Result<T> &result)
{
    return tl::unexpected(Failure(result.error()));
}

/// One transaction that brings rows back; each of its steps needs those before it.
class Restoring final
{
public:
    Restoring(const Desk &desk, ledger::Writer &writer, const PartRequest &request,
        const model::Occasion &occasion)
        : m_desk(desk)
        , m_writer(writer)
        , m_file(QFileInfo(request.file).fileName())
        , m_occasion(occasion)
    {
    }

    [[nodiscard]] Done bringBack(BackupParts parts);
    [[nodiscard]] PartsRestored take() { return std::move(m_result); }

private:
    [[nodiscard]] Done account(const model::Account &kept);
    [[nodiscard]] Done instance(model::Instance kept);
    [[nodiscard]] Done number(ServiceNumber kept, const QJsonObject &birth);
    [[nodiscard]] Done filing(Filing kept);
    /// After its filings were put on it.
    [[nodiscard]] Done endOf(const ServiceNumber &kept);

    /// What was said of the server that the row needs.
    [[nodiscard]] std::optional<Refusal> refusedWith(const model::InstanceKey &instance) const;
    [[nodiscard]] Done insert(const ServiceNumber &kept, int limit, const QJsonObject &birth);
    [[nodiscard]] model::Event eventAbout(EventKind kind, const ServiceNumber &number) const;
    [[nodiscard]] Done append(model::Event event, QJsonObject detail);
    void note(PartKind kind, const QString &name, PartFate fate);
    void noteStanding(PartKind kind, const QString &name, std::vector<FieldChange> differences);
    void noteRefused(PartKind kind, const QString &name, const Refusal &refusal);
    /// The account is called here as it was called here first.
    void useNameOfHere(model::InstanceKey &key) const;

    const Desk &m_desk;
    ledger::Writer &m_writer;
    QString m_file;
    const model::Occasion &m_occasion;
    PartsRestored m_result;
    std::map<QString, QString> m_accounts; ///< by folded name
    PartsHere m_here;
    std::map<model::InstanceKey, Refusal> m_refusedInstances;
    // From the backup's row to the one here.
    std::map<model::NumberId, ServiceNumber> m_numbers;
    std::set<model::NumberId> m_insertedNumbers; ///< the backup's ids
    std::map<model::NumberId, Refusal> m_refusedNumbers;
    std::map<model::FilingId, model::FilingId> m_filings;
};

Done Restoring::bringBack(BackupParts parts)
{
    Done done = m_here.read(m_writer);
    for (auto it = parts.accounts.begin(); done && it != parts.accounts.end(); ++it)
        done = account(*it);
    for (auto it = parts.instances.begin(); done && it != parts.instances.end(); ++it)
        done = instance(*it);
    for (auto it = parts.numbers.begin(); done && it != parts.numbers.end(); ++it)
        done = number(*it, parts.births[it->id]);
    for (auto it = parts.filings.begin(); done && it != parts.filings.end(); ++it)
        done = filing(*it);
    for (auto it = parts.numbers.begin(); done && it != parts.numbers.end(); ++it)
        done = endOf(*it);
    return done;
}

Done Restoring::account(const model::Account &kept)
{
    const auto here = m_writer.account(kept.name);
    if (!here)
        return failed(here);
    const QString folded = model::foldedAccountName(kept.name);
    if (*here) {
        m_accounts.emplace(folded, (*here)->name);
        noteStanding(PartKind::Account, (*here)->name, differencesOf(**here, kept));
        return {};
    }
    m_accounts.emplace(folded, kept.name);
    if (const auto made = m_writer.ensureAccount(kept.name); !made)
        return failed(made);
    if (const auto stored = m_writer.updateAccount(kept); !stored)
        return failed(stored);
    note(PartKind::Account, kept.name, PartFate::BroughtBack);
    model::Event event = eventOf(EventKind::AccountRestored, m_desk, m_occasion);
    event.account = kept.name;
    return append(event, {{u"uid"_s, kept.uid}, {u"entity"_s, kept.entity}});
}

Done Restoring::instance(model::Instance kept)
{
    useNameOfHere(kept.key);
    const QString name = model::toText(kept.key);
    const auto here = m_writer.instance(kept.key);
    if (!here)
        return failed(here);
    if (*here) {
        noteStanding(PartKind::Instance, name, fieldChanges(**here, kept));
        return {};
    }
    const auto sameId = m_writer.instancesWithId(kept.key.id);
    if (!sameId)
        return failed(sameId);
    for (const model::Instance &other : *sameId) {
        if (other.key.product != kept.key.product || other.key.region != kept.key.region)
            continue;
        const Refusal refusal{
            RefusalCode::InstanceElsewhere, {kept.key.id, other.key.account}};
        m_refusedInstances.emplace(kept.key, refusal);
        noteRefused(PartKind::Instance, name, refusal);
        return {};
    }
    if (const auto stored = m_writer.putInstances({&kept, 1}); !stored)
        return failed(stored);
    note(PartKind::Instance, name, PartFate::BroughtBack);
    return append(eventOf(EventKind::InstanceRestored, m_desk, m_occasion, kept), {});
}

Done Restoring::number(ServiceNumber kept, const QJsonObject &birth)
{
    useNameOfHere(kept.instance);
    if (const ServiceNumber *here = m_here.standing(kept)) {
        m_numbers.emplace(kept.id, *here);
        noteStanding(PartKind::Number, kept.text, differencesOf(*here, kept));
        return {};
    }
    auto against = refusedWith(kept.instance);
    if (!against)
        against = m_here.refusalOf(kept);
    if (!against) {
        const auto limit = limitFor(m_desk, m_writer, kept);
        if (limit)
            return insert(kept, *limit, birth);
        if (!limit.error().refusal())
            return tl::unexpected(limit.error());
        against = *limit.error().refusal();
    }
    m_refusedNumbers.emplace(kept.id, *against);
    noteRefused(PartKind::Number, kept.text, *against);
    return {};
}

Done Restoring::insert(const ServiceNumber &kept, int limit, const QJsonObject &birth)
{
    const auto inserted = m_writer.restoreNumber(kept, limit);
    if (!inserted)
        return failed(inserted);
    m_numbers.emplace(kept.id, *inserted);
    m_insertedNumbers.insert(kept.id);
    m_here.add(*inserted);
    note(PartKind::Number, kept.text, PartFate::BroughtBack);
    QJsonObject detail = birth;
    detail.insert(u"issuedAt"_s, kept.issuedAt.toUTC().toString(Qt::ISODateWithMs));
    if (kept.voidedAt.isValid())
        detail.insert(u"voidedAt"_s, kept.voidedAt.toUTC().toString(Qt::ISODateWithMs));
    return append(eventAbout(EventKind::NumberRestored, *inserted), detail);
}

Done Restoring::filing(Filing kept)
{
    const QString name = kept.domain.display();
    if (const auto refused = m_refusedNumbers.find(kept.number);
        refused != m_refusedNumbers.end()) {
        noteRefused(PartKind::Filing, name, refused->second);
        return {};
    }
    useNameOfHere(kept.instance);
    const model::FilingId inBackup = kept.id;
    kept.number = m_numbers.at(kept.number).id;
    if (const Filing *here = m_here.standing(kept)) {
        m_filings.emplace(inBackup, here->id);
        noteStanding(PartKind::Filing, name, differencesOf(*here, kept));
        return {};
    }
    auto against = refusedWith(kept.instance);
    if (!against)
        against = m_here.refusalOf(kept);
    if (against) {
        noteRefused(PartKind::Filing, name, *against);
        return {};
    }
    if (kept.supersedes) {
        const auto older = m_filings.find(*kept.supersedes);
        kept.supersedes =
            older == m_filings.end() ? std::nullopt : std::optional(older->second);
    }
    const auto id = m_writer.insertFiling(kept);
    if (!id)
        return failed(id);
    kept.id = *id;
    m_filings.emplace(inBackup, *id);
    m_here.add(kept);
    note(PartKind::Filing, name, PartFate::BroughtBack);
    return append(filingEvent(EventKind::FilingRestored, m_desk, m_occasion, kept),
        {{u"type"_s, support::codeOf(kept.type)}, {u"stage"_s, support::codeOf(kept.stage)}});
}

Done Restoring::endOf(const ServiceNumber &kept)
{
    // One that stood here before keeps the state that it has here.
    if (!kept.invalidSince.isValid() || !m_insertedNumbers.contains(kept.id))
        return {};
    const ServiceNumber &restored = m_numbers.at(kept.id);
    if (const auto ended = m_writer.invalidateNumber(restored.id, kept.invalidSince); !ended)
        return failed(ended);
    return append(eventAbout(EventKind::NumberRestored, restored),
        {{u"invalidSince"_s, kept.invalidSince.toUTC().toString(Qt::ISODateWithMs)}});
}

std::optional<Refusal> Restoring::refusedWith(const model::InstanceKey &instance) const
{
    const auto refused = m_refusedInstances.find(instance);
    return refused == m_refusedInstances.end() ? std::nullopt : std::optional(refused->second);
}

model::Event Restoring::eventAbout(EventKind kind, const ServiceNumber &number) const
{
    model::Event event = eventOf(kind, m_desk, m_occasion, number.instance);
    event.number = number.text;
    return event;
}

Done Restoring::append(model::Event event, QJsonObject detail)
{
    event.detail = std::move(detail);
    event.detail.insert(u"file"_s, m_file);
    if (const auto appended = m_writer.append(event); !appended)
        return failed(appended);
    return {};
}

void Restoring::note(PartKind kind, const QString &name, PartFate fate)
{
    m_result.parts.push_back({kind, name, fate, {}, {}});
}

void Restoring::noteStanding(
    PartKind kind, const QString &name, std::vector<FieldChange> differences)
{
    const PartFate fate = differences.empty() ? PartFate::Same : PartFate::Differs;
    m_result.parts.push_back({kind, name, fate, std::move(differences), {}});
}

void Restoring::noteRefused(PartKind kind, const QString &name, const Refusal &refusal)
{
    m_result.parts.push_back({kind, name, PartFate::Refused, {}, refusal});
}

void Restoring::useNameOfHere(model::InstanceKey &key) const
{
    const auto known = m_accounts.find(model::foldedAccountName(key.account));
    if (known != m_accounts.end())
        key.account = known->second;
}

} // namespace

qsizetype PartsRestored::count(PartFate fate) const
{
    return std::count_if(parts.begin(), parts.end(),
        [fate](const PartResult &part) { return part.fate == fate; });
}

qsizetype PartsRestored::broughtBack(PartKind kind) const
{
    return std::count_if(parts.begin(), parts.end(), [kind](const PartResult &part) {
        return part.kind == kind && part.fate == PartFate::BroughtBack;
    });
}

Outcome<std::vector<AccountParts>> missingParts(const LedgerPlace &place, const Desk &desk,
    const QString &file, const model::Occasion &occasion)
{
    const auto backup = openBackup(place, file);
    if (!backup)
        return tl::unexpected(backup.error());
    const auto reader = backup->copy->ledger().read();
    if (!reader)
        return failed(reader);
    const auto accounts = (*reader)->accounts();
    if (!accounts)
        return failed(accounts);
    // Tried out, and never committed: so what is listed is what a restore then does.
    const auto writer = desk.ledger.write();
    if (!writer)
        return failed(writer);
    std::vector<AccountParts> missing;
    for (const model::Account &account : *accounts) {
        const PartRequest request{.file = file, .accounts = {account.name}};
        auto parts = partsOf(**reader, request);
        if (!parts)
            return tl::unexpected(parts.error());
        Restoring restoring(desk, **writer, request, occasion);
        if (auto done = restoring.bringBack(std::move(*parts)); !done)
            return tl::unexpected(done.error());
        if (PartsRestored found = restoring.take(); found.count(PartFate::BroughtBack) > 0)
            missing.push_back({account.name, std::move(found)});
    }
    return missing;
}

Outcome<PartsRestored> restoreParts(const LedgerPlace &place, const Desk &desk,
    const PartRequest &request, const model::Occasion &occasion)
{
    const auto backup = openBackup(place, request.file);
    if (!backup)
        return tl::unexpected(backup.error());
    const auto reader = backup->copy->ledger().read();
    if (!reader)
        return failed(reader);
    auto parts = partsOf(**reader, request);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto writer = desk.ledger.write();
    if (!writer)
        return failed(writer);
    Restoring restoring(desk, **writer, request, occasion);
    if (auto done = restoring.bringBack(std::move(*parts)); !done)
        return tl::unexpected(done.error());
    PartsRestored result = restoring.take();
    if (result.count(PartFate::BroughtBack) == 0)
        return result;
    if (const auto committed = (*writer)->commit(); !committed)
        return failed(committed);
    return result;
}

} // namespace beian::usecases
