#include "ui/import/import_words.h"

#include "core/text/words.h"
#include "ui/import/change_table_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(beian::ui::ImportWords)
};

bool isAnyWhole(const ImportReading &reading)
{
    return std::any_of(reading.snapshot.scopes.begin(), reading.snapshot.scopes.end(),
        [](const model::SnapshotScope &scope) {
            return scope.completeness == model::Completeness::Complete;
        });
}

} // namespace

QString summaryOf(const ImportReading &reading, const ChangeTableModel &model)
{
    QStringList names;
    for (const ReadSource &file : reading.files)
        names.append(file.source.name);
    QStringList counts;
    for (const ChangeGroup group : {ChangeGroup::Endangering, ChangeGroup::Changed,
             ChangeGroup::Gone, ChangeGroup::Returned, ChangeGroup::New, ChangeGroup::Unchanged,
             ChangeGroup::Elsewhere, ChangeGroup::NotUnderstood}) {
        if (const int count = model.count(group); count > 0)
            counts.append(wordOf(group).toLower() + u' ' + QString::number(count));
    }
    qint64 untracked = 0;
    for (const ReadSource &file : reading.files)
        untracked += file.report ? file.report->untracked : 0;
    if (untracked > 0)
        counts.append(Words::tr("of other products %1").arg(untracked));
    if (const auto &unmatched = reading.changes.unmatched; !unmatched.isEmpty())
        counts.append(Words::tr("of unknown servers %1").arg(unmatched.size()));
    const QString found = counts.isEmpty() ? Words::tr("no server in it") : text::joined(counts);
    return Words::tr("%1: %2").arg(text::joined(names), found);
}

QString completenessOf(const ImportReading &reading)
{
    QStringList sentences{isAnyWhole(reading)
            ? Words::tr("The list is complete: what it lacks is gone.")
            : Words::tr("The files do not prove to be complete, so nothing is marked as gone.")};
    for (const ReadSource &file : reading.files) {
        if (file.report && file.report->suspicious) {
            sentences.append(Words::tr("%1 looks like the first page of a longer list.")
                                 .arg(file.source.name));
        }
    }
    return sentences.join(u' ');
}

QString applyText(const ChangeTableModel &model)
{
    if (model.choosable() == 0)
        return Words::tr("Note as seen");
    if (model.chosenCount() == model.choosable())
        return Words::tr("Apply all %n", nullptr, model.chosenCount());
    return Words::tr("Apply %n chosen", nullptr, model.chosenCount());
}

} // namespace beian::ui
