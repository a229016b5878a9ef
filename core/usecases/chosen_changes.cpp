#include "core/usecases/chosen_changes.h"

#include <algorithm>
#include <map>

namespace beian::usecases {

namespace {

using model::InstanceKey;
using model::Refusal;
using model::RefusalCode;

/// What the person saw; the moments at which the two comparisons were made do not count.
bool isSame(const InstanceChange &one, const InstanceChange &other)
{
    return one.kind == other.kind && one.fields == other.fields &&
           one.endangers == other.endangers;
}

} // namespace

Outcome<void> keepChosen(Reconciliation &compared, const std::vector<InstanceChange> &chosen)
{
    std::map<InstanceKey, const InstanceChange *> wanted;
    for (const InstanceChange &change : chosen)
        wanted.emplace(change.instance.key, &change);
    const auto isWanted = [&wanted](const InstanceKey &key) { return wanted.contains(key); };

    std::size_t met = 0;
    for (const InstanceChange &change : compared.changes) {
        const auto shown = wanted.find(change.instance.key);
        if (shown == wanted.end())
            continue;
        ++met;
        if (!isSame(change, *shown->second)) {
            return tl::unexpected(
                Failure(Refusal{RefusalCode::Changed, {change.instance.key.id}}));
        }
    }
    if (met < wanted.size()) {
        for (const InstanceChange &change : compared.changes)
            wanted.erase(change.instance.key);
        return tl::unexpected(
            Failure(Refusal{RefusalCode::Changed, {wanted.begin()->first.id}}));
    }
    std::erase_if(compared.changes, [&isWanted](const InstanceChange &change) {
        return change.kind != ChangeKind::Unchanged && !isWanted(change.instance.key);
    });
    std::erase_if(compared.foreign, [&isWanted](const ForeignInstance &foreign) {
        return !isWanted(foreign.instance.key);
    });
    return {};
}

} // namespace beian::usecases
