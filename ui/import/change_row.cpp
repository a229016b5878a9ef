#include "ui/import/change_row.h"

#include "core/text/deltas.h"
#include "core/text/read_errors.h"
#include "core/text/refusals.h"
#include "core/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using usecases::ChangeKind;
using usecases::InstanceChange;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::ChangeRow)
};

ChangeGroup groupOf(const InstanceChange &change)
{
    if (!change.endangers.isEmpty())
        return ChangeGroup::Endangering;
    switch (change.kind) {
    case ChangeKind::New:
        return ChangeGroup::New;
    case ChangeKind::Changed:
        return ChangeGroup::Changed;
    case ChangeKind::Unchanged:
        return ChangeGroup::Unchanged;
    case ChangeKind::Gone:
        return ChangeGroup::Gone;
    case ChangeKind::Returned:
        return ChangeGroup::Returned;
    }
    Q_UNREACHABLE();
}

Level levelOfChange(const InstanceChange &change)
{
    if (!change.endangers.isEmpty())
        return Level::AtRisk;
    const bool takesAway = std::any_of(change.deltas.begin(), change.deltas.end(),
        [](const model::Delta &delta) { return levelOf(delta.kind) != Level::Safe; });
    return takesAway ? Level::Watch : Level::Safe;
}

QString newLine(const model::Instance &instance, const rulebook::Rulebook &rulebook)
{
    return text::joined({text::productName(instance.key.product, rulebook),
        text::regionName(instance.key.region, rulebook), text::billingWord(instance.billing),
        Words::tr("expires %1").arg(text::expiryText(instance.expires, rulebook))});
}

QString changeLine(const InstanceChange &change, const rulebook::Rulebook &rulebook)
{
    QStringList parts{text::changeText(change.deltas, change.fields, rulebook)};
    if (change.kind == ChangeKind::New)
        parts = {newLine(change.instance, rulebook)};
    parts.prepend(text::endangersText(change.endangers));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool isOfFile(const ChangeRow &row)
{
    return row.group == ChangeGroup::NotUnderstood;
}

const model::RejectedRow *rejectedOf(const ChangeRow &row, const ReadSource &file)
{
    return row.rejected < 0 ? nullptr : &file.report->rejected[std::size_t(row.rejected)];
}

} // namespace

QString wordOf(ChangeGroup group)
{
    switch (group) {
    case ChangeGroup::All:
        return Words::tr("All");
    case ChangeGroup::Endangering:
        return Words::tr("Endangers filings");
    case ChangeGroup::NotUnderstood:
        return Words::tr("Not understood");
    case ChangeGroup::Elsewhere:
        return Words::tr("Other account");
    case ChangeGroup::Changed:
        return Words::tr("Changed");
    case ChangeGroup::Gone:
        return Words::tr("Gone");
    case ChangeGroup::Returned:
        return Words::tr("Back again");
    case ChangeGroup::New:
        return Words::tr("New");
    case ChangeGroup::Unchanged:
        return Words::tr("Unchanged");
    }
    Q_UNREACHABLE();
}

QString wordOf(const ChangeRow &row)
{
    if (row.group == ChangeGroup::Changed && row.level != Level::Safe)
        return Words::tr("Worth a look");
    return wordOf(row.group);
}

Level levelOf(model::DeltaKind kind)
{
    switch (kind) {
    case model::DeltaKind::Released:
    case model::DeltaKind::ConvertedToPayAsYouGo:
    case model::DeltaKind::AddressLost:
    case model::DeltaKind::AddressChanged:
    case model::DeltaKind::TypeReduced:
    case model::DeltaKind::BandwidthReduced:
    case model::DeltaKind::ReleaseScheduled:
    case model::DeltaKind::Shortened:
        return Level::Watch;
    case model::DeltaKind::ConvertedToSubscription:
    case model::DeltaKind::Renewed:
        return Level::Safe;
    }
    Q_UNREACHABLE();
}

std::vector<ChangeRow> rowsOf(const ImportReading &reading)
{
    std::vector<ChangeRow> rows;
    rows.reserve(reading.changes.changes.size());
    for (std::size_t file = 0; file < reading.files.size(); ++file) {
        const ReadSource &read = reading.files[file];
        if (read.error)
            rows.push_back({ChangeGroup::NotUnderstood, file, -1, Level::Lost});
        const auto rejected = read.report ? qsizetype(read.report->rejected.size()) : 0;
        for (qsizetype row = 0; row < rejected; ++row)
            rows.push_back({ChangeGroup::NotUnderstood, file, row, Level::Lost});
    }
    // Taken as transferred they are among the changes.
    if (reading.foreignRows == usecases::ForeignRows::Refuse) {
        for (std::size_t i = 0; i < reading.changes.foreign.size(); ++i)
            rows.push_back({ChangeGroup::Elsewhere, i, -1, Level::Watch});
    }
    for (std::size_t i = 0; i < reading.changes.changes.size(); ++i) {
        const InstanceChange &change = reading.changes.changes[i];
        rows.push_back({groupOf(change), i, -1, levelOfChange(change)});
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const ChangeRow &one, const ChangeRow &other) {
            return one.group != other.group ? one.group < other.group : one.level > other.level;
        });
    return rows;
}

RowTitle titleOf(const ChangeRow &row, const ImportReading &reading)
{
    if (isOfFile(row)) {
        const ReadSource &file = reading.files[row.index];
        const model::RejectedRow *rejected = rejectedOf(row, file);
        return {file.source.name,
            rejected ? Words::tr("line %1").arg(rejected->row) : Words::tr("whole file")};
    }
    const model::Instance &instance = row.group == ChangeGroup::Elsewhere
        ? reading.changes.foreign[row.index].instance
        : reading.changes.changes[row.index].instance;
    if (instance.name.isEmpty())
        return {instance.key.id, QString()};
    return {instance.name, instance.key.id};
}

QString lineOf(const ChangeRow &row, const ImportReading &reading,
    const rulebook::Rulebook &rulebook)
{
    if (isOfFile(row)) {
        const ReadSource &file = reading.files[row.index];
        const model::RejectedRow *rejected = rejectedOf(row, file);
        return rejected ? text::sentence(*rejected)
                        : text::sentence(*file.error, file.source.name);
    }
    if (row.group == ChangeGroup::Elsewhere) {
        const usecases::ForeignInstance &foreign = reading.changes.foreign[row.index];
        return text::sentence(model::Refusal{model::RefusalCode::InstanceElsewhere,
            {foreign.instance.key.id, foreign.account}});
    }
    return changeLine(reading.changes.changes[row.index], rulebook);
}

const InstanceChange *changeOf(const ChangeRow &row, const ImportReading &reading)
{
    if (isOfFile(row) || row.group == ChangeGroup::Elsewhere)
        return nullptr;
    return &reading.changes.changes[row.index];
}

} // namespace beian::ui
