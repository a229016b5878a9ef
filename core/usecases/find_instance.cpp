#include "core/usecases/find_instance.h"

#include <algorithm>

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

/// Product, region and id hold no slash; what stands before them is the account.
constexpr qsizetype partsAfterAccount = 3;

Failure unknown(const QString &text)
{
    return Refusal{RefusalCode::UnknownInstance, {text}};
}

Outcome<model::Instance> findByKey(const ledger::Reader &reader, const QString &text)
{
    const QStringList parts = text.split(u'/');
    const qsizetype ofAccount = parts.size() - partsAfterAccount;
    const auto account = reader.account(parts.first(ofAccount).join(u'/'));
    if (!account)
        return tl::unexpected(Failure(account.error()));
    if (!*account)
        return tl::unexpected(unknown(text));
    const auto found = reader.instance(
        {(*account)->name, parts[ofAccount], parts[ofAccount + 1], parts[ofAccount + 2]});
    if (!found)
        return tl::unexpected(Failure(found.error()));
    if (!*found)
        return tl::unexpected(unknown(text));
    return **found;
}

/// An id that went to another account still stands, as gone, under the first: the one that is there
/// is meant.
std::vector<model::Instance> onlyPresent(std::vector<model::Instance> instances)
{
    const auto isPresent = [](const model::Instance &one) { return !one.goneSince.isValid(); };
    if (std::any_of(instances.begin(), instances.end(), isPresent))
        std::erase_if(instances, [&](const model::Instance &one) { return !isPresent(one); });
    return instances;
}

} // namespace

Outcome<model::Instance> findInstance(const ledger::Reader &reader, const QString &text)
{
    const QString asked = text.trimmed();
    if (asked.count(u'/') >= partsAfterAccount)
        return findByKey(reader, asked);

    const auto withId = reader.instancesWithId(asked);
    if (!withId)
        return tl::unexpected(Failure(withId.error()));
    const std::vector<model::Instance> found = onlyPresent(*withId);
    if (found.empty())
        return tl::unexpected(unknown(asked));
    if (found.size() == 1)
        return found.front();
    QStringList keys;
    for (const model::Instance &instance : found)
        keys.append(model::toText(instance.key));
    return tl::unexpected(
        Failure(Refusal{RefusalCode::AmbiguousInstance, {asked, keys.join(u", "_s)}}));
}

} // namespace beian::usecases
