#include "app/cli/import_report.h"

#include "app/cli/import_changes.h"
#include "app/cli/json_shapes.h"
#include "app/cli/tr.h"
#include "core/text/read_errors.h"

#include <algorithm>

namespace beian::cli {

using usecases::ChangeKind;
using namespace Qt::StringLiterals;

namespace {

int countOf(const ImportedFile &file, ChangeKind kind)
{
    const auto it = file.changes.find(kind);
    return it == file.changes.end() ? 0 : it->second;
}

QJsonValue completeJson(const ImportedFile &file)
{
    if (!file.report || !file.report->complete)
        return QJsonValue::Null;
    return *file.report->complete;
}

QJsonArray rejectedJson(const ImportedFile &file)
{
    QJsonArray list;
    if (!file.report)
        return list;
    for (const model::RejectedRow &row : file.report->rejected) {
        list.append(QJsonObject{{u"row"_s, row.row}, {u"reason"_s, row.reason},
            {u"detail"_s, row.detail}, {u"text"_s, text::sentence(row)}});
    }
    return list;
}

QJsonObject fileJson(const ImportedFile &file)
{
    QJsonObject json{
        {u"path"_s, file.path},
        {u"rows"_s, file.report ? file.report->rows : 0},
        {u"new"_s, countOf(file, ChangeKind::New)},
        {u"changed"_s, countOf(file, ChangeKind::Changed)},
        {u"unchanged"_s, countOf(file, ChangeKind::Unchanged)},
        {u"gone"_s, countOf(file, ChangeKind::Gone)},
        {u"returned"_s, countOf(file, ChangeKind::Returned)},
        {u"rejected"_s, rejectedJson(file)},
        {u"complete"_s, completeJson(file)},
    };
    if (file.report) {
        json.insert(u"suspicious"_s, file.report->suspicious);
        json.insert(u"emptyLists"_s, file.report->emptyLists);
        json.insert(u"untracked"_s, file.report->untracked);
        json.insert(
            u"unknownColumns"_s, QJsonArray::fromStringList(file.report->unknownColumns));
    }
    if (file.error) {
        json.insert(u"error"_s, codeAndMessage(support::codeOf(file.error->code),
            text::sentence(*file.error, file.path)));
    }
    return json;
}

void sayOfFile(Call &call, const ImportedFile &file)
{
    if (!file.report)
        return;
    for (const model::RejectedRow &row : file.report->rejected) {
        call.fail(ExitCode::BadInput, row.reason,
            Cli::tr("%1, row %2: %3")
                .arg(file.path, QString::number(row.row), text::sentence(row)));
    }
    if (file.report->suspicious) {
        call.note(u"one-page"_s,
            Cli::tr("%1 looks like the first page of a longer list, so nothing counts as gone.")
                .arg(file.path));
    }
    if (file.report->emptyLists > 0) {
        call.note(u"empty-list"_s,
            Cli::tr("%1 holds an empty list: there is nothing, or no permission to see it. Nothing "
                    "counts as gone.")
                .arg(file.path));
    }
    if (file.report->untracked > 0) {
        call.note(u"untracked"_s,
            Cli::tr("%1: rows passed over, because the ledger does not keep their products: %2.")
                .arg(file.path, QString::number(file.report->untracked)));
    }
    if (!file.report->unknownColumns.isEmpty()) {
        call.note(u"unknown-columns"_s,
            Cli::tr("%1: columns that were not read: %2.")
                .arg(file.path, file.report->unknownColumns.join(u", "_s)));
    }
}

void sayOfUnmatched(Call &call, const QStringList &unmatched)
{
    if (unmatched.isEmpty())
        return;
    constexpr qsizetype shown = 5;
    QStringList ids = unmatched.mid(0, shown);
    if (unmatched.size() > shown)
        ids.append(u"…"_s);
    call.note(u"unmatched"_s,
        Cli::tr("Bills or renewals name instances that neither the files nor the ledger have: %1. "
                "Import the list of their product, too.")
            .arg(ids.join(u", "_s)));
}

} // namespace

void ImportReport::add(const QString &path, const exchange::FileReport &report,
    const model::Snapshot &snapshot)
{
    const std::size_t index = m_files.size();
    m_files.push_back({path, report, std::nullopt, {}});
    // The reader appends instances and scopes and never takes one out.
    for (; m_instancesSeen < snapshot.instances.size(); ++m_instancesSeen)
        m_instanceFiles.insert(model::toText(snapshot.instances[m_instancesSeen].key), index);
    for (; m_supplementsSeen < snapshot.supplements.size(); ++m_supplementsSeen) {
        const model::InstanceKey &key = snapshot.supplements[m_supplementsSeen].facts.key;
        m_supplementFiles.insert(key.product + u'/' + key.id, index);
    }
    if (snapshot.elasticAddresses.size() > m_addressesSeen)
        m_addressFile = index;
    m_addressesSeen = snapshot.elasticAddresses.size();
    m_scopeRows.resize(snapshot.scopes.size(), -1);
    for (std::size_t i = 0; i < snapshot.scopes.size(); ++i) {
        const model::SnapshotScope &scope = snapshot.scopes[i];
        if (m_scopeRows[i] != scope.evidence.rows)
            m_scopeFiles.insert(scope.product + u'/' + scope.region, index);
        m_scopeRows[i] = scope.evidence.rows;
    }
}

void ImportReport::add(const QString &path, const model::ReadError &error)
{
    m_files.push_back({path, std::nullopt, error, {}});
}

std::size_t ImportReport::fileOf(const usecases::InstanceChange &change) const
{
    const model::InstanceKey &key = change.instance.key;
    if (change.kind == ChangeKind::Gone)
        return m_scopeFiles.value(key.product + u'/' + key.region, 0);
    const auto named = m_instanceFiles.constFind(model::toText(key));
    if (named != m_instanceFiles.cend())
        return *named;
    // What no list of its own names changed because a bill or a renewal spoke of it, or because an
    // elastic address was bound to it.
    return m_supplementFiles.value(key.product + u'/' + key.id, m_addressFile);
}

void ImportReport::take(const usecases::Reconciliation &reconciliation, Kind kind)
{
    m_reconciliation = reconciliation;
    m_kind = kind;
    for (const usecases::InstanceChange &change : reconciliation.changes)
        ++m_files[fileOf(change)].changes[change.kind];
}

bool ImportReport::hasReadable() const
{
    return std::any_of(m_files.begin(), m_files.end(),
        [](const ImportedFile &file) { return file.report.has_value(); });
}

bool ImportReport::isWhole() const
{
    return std::all_of(m_files.begin(), m_files.end(), [](const ImportedFile &file) {
        return file.report && file.report->rejected.empty();
    });
}

QJsonObject ImportReport::toJson(const rulebook::Rulebook &rulebook) const
{
    QJsonArray files;
    for (const ImportedFile &file : m_files)
        files.append(fileJson(file));
    QJsonArray foreign;
    for (const usecases::ForeignInstance &other : m_reconciliation.foreign) {
        foreign.append(QJsonObject{{u"instance"_s, instanceJson(other.instance)},
            {u"standsUnder"_s, other.account}});
    }
    return {
        {u"files"_s, files},
        {u"account"_s, m_reconciliation.account},
        {u"applied"_s, m_kind == Kind::Applied},
        {u"foreign"_s, foreign},
        {u"unmatched"_s, QJsonArray::fromStringList(m_reconciliation.unmatched)},
        {u"changes"_s, changesJson(m_reconciliation, rulebook)},
    };
}

void ImportReport::print(Call &call, const rulebook::Rulebook &rulebook) const
{
    if (m_kind == Kind::Preview)
        call.print(changesTable(m_reconciliation, rulebook));
    for (const ImportedFile &file : m_files) {
        sayOfFile(call, file);
        if (!file.report)
            continue;
        const QString counts = Cli::tr("%1: %2 rows, %3 new, %4 changed, %5 unchanged, %6 gone, "
                                       "%7 rejected")
                                   .arg(file.path, QString::number(file.report->rows),
                                       QString::number(countOf(file, ChangeKind::New)),
                                       QString::number(countOf(file, ChangeKind::Changed)
                                           + countOf(file, ChangeKind::Returned)),
                                       QString::number(countOf(file, ChangeKind::Unchanged)),
                                       QString::number(countOf(file, ChangeKind::Gone)),
                                       QString::number(file.report->rejected.size()));
        call.confirm(m_kind == Kind::Applied ? counts
                                             : Cli::tr("%1 (not applied)").arg(counts),
            {});
    }
    sayOfUnmatched(call, m_reconciliation.unmatched);
    for (const usecases::ForeignInstance &other : m_reconciliation.foreign) {
        call.note(u"instance-elsewhere"_s,
            Cli::tr("%1 stands under the account %2; --transferred takes it over.")
                .arg(model::toText(other.instance.key), other.account));
    }
}

} // namespace beian::cli
