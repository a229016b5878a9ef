#include "app/cli/import_changes.h"

#include "app/cli/json_shapes.h"
#include "app/cli/plain_text.h"
#include "app/cli/tr.h"
#include "core/text/deltas.h"
#include "core/text/registers.h"

#include <vector>

namespace beian::cli {

using usecases::ChangeKind;
using usecases::InstanceChange;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return u"new"_s;
    case ChangeKind::Changed:
        return u"changed"_s;
    case ChangeKind::Unchanged:
        return u"unchanged"_s;
    case ChangeKind::Gone:
        return u"gone"_s;
    case ChangeKind::Returned:
        return u"returned"_s;
    }
    Q_UNREACHABLE();
}

QString changeMark(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return Cli::tr("new");
    case ChangeKind::Changed:
        return Cli::tr("changed");
    case ChangeKind::Unchanged:
        return Cli::tr("unchanged");
    case ChangeKind::Gone:
        return Cli::tr("gone");
    case ChangeKind::Returned:
        return Cli::tr("back again");
    }
    Q_UNREACHABLE();
}

QString lineOf(const InstanceChange &change, const rulebook::Rulebook &rulebook)
{
    QStringList parts{text::changeText(change.deltas, change.fields, rulebook),
        text::endangersText(change.endangers)};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QJsonObject changeJson(const InstanceChange &change, const rulebook::Rulebook &rulebook)
{
    QJsonArray fields;
    for (const model::FieldChange &field : change.fields) {
        fields.append(QJsonObject{
            {u"field"_s, field.field}, {u"old"_s, field.before}, {u"new"_s, field.after}});
    }
    QJsonArray named;
    for (const model::Delta &delta : change.deltas)
        named.append(QString(support::codeOf(delta.kind)));
    return {
        {u"kind"_s, codeOf(change.kind)},
        {u"instance"_s, instanceJson(change.instance)},
        {u"fields"_s, fields},
        {u"named"_s, named},
        {u"endangers"_s, QJsonArray::fromStringList(change.endangers)},
        {u"text"_s, lineOf(change, rulebook)},
    };
}

} // namespace

QJsonArray changesJson(
    const usecases::Reconciliation &reconciliation, const rulebook::Rulebook &rulebook)
{
    QJsonArray list;
    for (const InstanceChange &change : reconciliation.changes) {
        if (change.kind != ChangeKind::Unchanged)
            list.append(changeJson(change, rulebook));
    }
    return list;
}

QString changesTable(
    const usecases::Reconciliation &reconciliation, const rulebook::Rulebook &rulebook)
{
    std::vector<QStringList> rows;
    for (const InstanceChange &change : reconciliation.changes) {
        if (change.kind == ChangeKind::Unchanged)
            continue;
        rows.push_back({changeMark(change.kind), model::toText(change.instance.key),
            change.instance.name, lineOf(change, rulebook)});
    }
    return alignedTable({Cli::tr("Change"), text::columnTitle(u"instance"_s),
                            text::columnTitle(u"name"_s), Cli::tr("Fields")},
        rows);
}

} // namespace beian::cli
