#include "core/rulebook/contradictions.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <set>
#include <type_traits>

namespace beian::rulebook {

namespace {

using namespace Qt::StringLiterals;

void refuse(FirstError &errors, const QString &path, const QString &which)
{
    errors.add(RulebookErrorCode::Contradiction, path, which);
}

/// Reports the entries whose `field` an earlier one has already, in their order.
template <typename T, typename Field>
void refuseRepeated(
    const std::vector<T> &entries, Field field, const QString &list, FirstError &errors)
{
    using Value = std::decay_t<std::invoke_result_t<Field, const T &>>;
    std::set<Value> known;
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (!known.insert(std::invoke(field, *it)).second)
            refuse(errors, pathOfItem(list, it - entries.begin()), u"repeated"_s);
    }
}

void refuseProducts(const Rulebook &book, FirstError &errors)
{
    refuseRepeated(book.products, &ProductRule::id, u"products"_s, errors);
    for (std::size_t i = 0; i < book.products.size(); ++i) {
        const ProductRule &product = book.products.at(i);
        const QString path = pathOfItem(u"products"_s, static_cast<qsizetype>(i)) + u".quota"_s;
        if (product.allowed && product.quota == 0)
            refuse(errors, path, u"allowed-without-quota"_s);
        if (!product.allowed && product.quota > 0)
            refuse(errors, path, u"quota-without-allowed"_s);
    }
}

void refuseRules(const Rulebook &book, FirstError &errors)
{
    refuseRepeated(book.rules, &RuleScope::id, u"rules"_s, errors);
    bool asksProduct = false;
    for (std::size_t i = 0; i < book.rules.size(); ++i) {
        const RuleScope &rule = book.rules.at(i);
        const QString path = pathOfItem(u"rules"_s, static_cast<qsizetype>(i)) + u".products"_s;
        asksProduct |= rule.id == RuleId::ProductSupported && rule.products.isEmpty();
        QSet<QString> known;
        for (qsizetype p = 0; p < rule.products.size(); ++p) {
            if (!book.product(rule.products.at(p)))
                refuse(errors, pathOfItem(path, p), u"product-unknown"_s);
            if (known.contains(rule.products.at(p)))
                refuse(errors, pathOfItem(path, p), u"repeated"_s);
            known.insert(rule.products.at(p));
        }
    }
    if (!asksProduct)
        refuse(errors, u"rules"_s, u"not-for-all"_s);
}

void refuseForms(const Rulebook &book, FirstError &errors)
{
    const auto pattern = [](const NumberForm &form) { return form.pattern.pattern(); };
    refuseRepeated(book.recordedForms, pattern, u"numbers.recorded"_s, errors);
    const bool recordable = std::any_of(
        book.recordedForms.begin(), book.recordedForms.end(), [&](const NumberForm &form) {
            return !form.noted && pattern(form) == pattern(book.issuedForm);
        });
    if (!recordable)
        refuse(errors, u"numbers.issued"_s, u"not-recordable"_s);
}

void refuseWarningSteps(const Rulebook &book, FirstError &errors)
{
    const auto rise =
        std::adjacent_find(book.warningSteps.begin(), book.warningSteps.end(), std::less_equal<>());
    if (rise != book.warningSteps.end()) {
        const qsizetype index = rise - book.warningSteps.begin() + 1;
        refuse(errors, pathOfItem(u"warningSteps"_s, index), u"not-descending"_s);
    }
}

} // namespace

void refuseContradictions(const Rulebook &book, FirstError &errors)
{
    refuseForms(book, errors);
    refuseProducts(book, errors);
    refuseRepeated(book.regions, &RegionRule::id, u"regions"_s, errors);
    refuseRules(book, errors);
    refuseRepeated(book.usableStatuses, std::identity(), u"usableStatuses"_s, errors);
    refuseWarningSteps(book, errors);
}

} // namespace beian::rulebook
