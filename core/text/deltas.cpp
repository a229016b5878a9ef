#include "core/text/deltas.h"

#include "core/model/domain.h"
#include "core/text/events.h"
#include "core/text/registers.h"
#include "core/text/tr.h"
#include "core/text/words.h"

#include <algorithm>

namespace beian::text {

using model::Delta;
using model::DeltaKind;
using model::FieldChange;

QString deltaText(const Delta &delta, const rulebook::Rulebook &rulebook)
{
    const QString &field = delta.field.field;
    const QString before = fieldValueText(field, delta.field.before, rulebook);
    const QString after = fieldValueText(field, delta.field.after, rulebook);
    switch (delta.kind) {
    case DeltaKind::Released:
        return field.isEmpty() ? Text::tr("missing from the complete list: released")
                               : Text::tr("released, or about to be");
    case DeltaKind::ConvertedToPayAsYouGo:
    case DeltaKind::ConvertedToSubscription:
        //: %1 is a way of billing.
        return Text::tr("converted to %1").arg(after);
    case DeltaKind::AddressLost:
        return Text::tr("public address %1 lost").arg(before);
    case DeltaKind::AddressChanged:
        return Text::tr("public address changed: %1 → %2").arg(before, after);
    case DeltaKind::TypeReduced:
        return Text::tr("smaller instance type: %1 → %2").arg(before, after);
    case DeltaKind::BandwidthReduced:
        return Text::tr("bandwidth reduced: %1 → %2 Mbps").arg(before, after);
    case DeltaKind::ReleaseScheduled:
        return Text::tr("release scheduled for %1").arg(after);
    case DeltaKind::Shortened:
        return Text::tr("ends earlier: %1 → %2").arg(before, after);
    case DeltaKind::Renewed:
        return Text::tr("renewed until %2 (was %1)").arg(before, after);
    }
    Q_UNREACHABLE();
}

QString endangersText(const QStringList &domains)
{
    if (domains.isEmpty())
        return {};
    QStringList shown;
    for (const QString &domain : domains)
        shown.append(model::Domain::fromStored(domain).display());
    return Text::tr("endangers %n filing(s): %1", nullptr, static_cast<int>(domains.size()))
        .arg(joined(shown));
}

QString fieldChangeText(const FieldChange &change, const rulebook::Rulebook &rulebook)
{
    return Text::tr("%1: %2 → %3")
        .arg(fieldName(change.field), fieldValueText(change.field, change.before, rulebook),
            fieldValueText(change.field, change.after, rulebook));
}

QString changeText(const std::vector<Delta> &deltas, const std::vector<FieldChange> &fields,
    const rulebook::Rulebook &rulebook)
{
    QStringList parts;
    for (const Delta &delta : deltas)
        parts.append(deltaText(delta, rulebook));
    for (const FieldChange &field : fields) {
        const bool isNamed = std::any_of(deltas.begin(), deltas.end(),
            [&field](const Delta &delta) { return delta.field.field == field.field; });
        if (!isNamed)
            parts.append(fieldChangeText(field, rulebook));
    }
    //: Stands between the changed fields of one event.
    return parts.join(Text::tr("; "));
}

} // namespace beian::text
