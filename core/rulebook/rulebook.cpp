#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace beian::rulebook {

namespace {

template <typename T, typename Id>
const T *findById(const std::vector<T> &entries, const Id &id)
{
    const auto it = std::find_if(
        entries.begin(), entries.end(), [&id](const T &entry) { return entry.id == id; });
    return it == entries.end() ? nullptr : &*it;
}

} // namespace

const ProductRule *Rulebook::product(const QString &productId) const
{
    return findById(products, productId);
}

const RegionRule *Rulebook::region(const QString &regionId) const
{
    return findById(regions, regionId);
}

const RuleScope *Rulebook::rule(RuleId ruleId, const QString &productId) const
{
    const RuleScope *scope = findById(rules, ruleId);
    if (!scope || (!scope->products.isEmpty() && !scope->products.contains(productId)))
        return nullptr;
    return scope;
}

} // namespace beian::rulebook
