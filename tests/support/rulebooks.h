#pragma once

#include "core/rulebook/rulebook.h"

namespace beian::tests
{

// Rulebooks put together by hand, so that a test of the rules fails for the rules and not for a
// file. They say what the built-in ones say; tests of those are elsewhere.

inline rulebook::ProductRule productRule(const QString &id, int quota)
{
    rulebook::ProductRule product;
    product.id = id;
    product.name = {.zh = id, .en = id};
    product.allowed = quota > 0;
    product.quota = quota;
    product.releaseAfterDays = 15;
    return product;
}

inline rulebook::RegionRule regionRule(const QString &id, bool mainland)
{
    return {.id = id, .name = {.zh = id, .en = id}, .mainland = mainland};
}

/// What both have in common, with no product.
inline rulebook::Rulebook commonRulebook()
{
    using namespace Qt::StringLiterals;
    rulebook::Rulebook book;
    book.issuedForm.pattern.setPattern(u"^0[0-9]{11}$"_s);
    for (const QString &pattern :
        {u"^[0-9a-f]{4,12}(-[0-9a-f]{4,12}){1,5}$"_s, u"^[0-9]{4}(-[0-9]+){2}$"_s}) {
        rulebook::NumberForm form;
        form.pattern.setPattern(pattern);
        form.noted = true;
        book.recordedForms.push_back(form);
    }
    book.regions = {regionRule(u"cn-hangzhou"_s, true), regionRule(u"cn-hangzhou-finance"_s, true),
        regionRule(u"cn-shanghai-finance-1"_s, true), regionRule(u"cn-hongkong"_s, false),
        regionRule(u"ap-southeast-1"_s, false)};
    for (const auto &entry : support::enumNames<rulebook::RuleId>)
        book.rules.push_back({.id = entry.value, .products = {}, .source = {}});
    book.minimumTermMonths = 3;
    book.warningSteps = {90, 60, 30, 15, 7, 1};
    return book;
}

inline rulebook::Rulebook guideRulebook()
{
    using namespace Qt::StringLiterals;
    rulebook::Rulebook book = commonRulebook();
    book.id = u"guide-2026-01"_s;
    book.date = QDate(2026, 1, 6);
    for (const QString &id :
        {u"ecs"_s, u"swas"_s, u"webhosting"_s, u"nat"_s, u"clb"_s, u"alb"_s, u"nlb"_s})
        book.products.push_back(productRule(id, 5));
    book.products.push_back(productRule(u"eip"_s, 0));
    const QStringList withAddress{u"ecs"_s, u"swas"_s, u"nat"_s, u"clb"_s, u"alb"_s, u"nlb"_s};
    for (rulebook::RuleScope &rule : book.rules) {
        if (rule.id == rulebook::RuleId::AddressPublic || rule.id == rulebook::RuleId::AddressFree)
            rule.products = withAddress;
    }
    book.minimumRemainingDays = 90;
    book.usableStatuses = {model::InstanceStatus::Running, model::InstanceStatus::Stopped};
    book.downgradeEndangers = true;
    return book;
}

inline rulebook::Rulebook officialRulebook()
{
    using namespace Qt::StringLiterals;
    rulebook::Rulebook book = commonRulebook();
    book.id = u"official-2026-06"_s;
    book.date = QDate(2026, 6, 26);
    book.products = {productRule(u"ecs"_s, 5), productRule(u"swas"_s, 5)};
    for (const QString &id : {u"webhosting"_s, u"nat"_s, u"clb"_s, u"alb"_s, u"nlb"_s, u"eip"_s}) {
        rulebook::ProductRule product = productRule(id, 0);
        product.carriesBackends = id.endsWith(u"lb"_s);
        book.products.push_back(product);
    }
    std::erase_if(book.rules, [](const rulebook::RuleScope &rule) {
        return rule.id == rulebook::RuleId::AddressFree; // the guide's alone
    });
    book.bandwidthRequired = true;
    book.usableStatuses = {model::InstanceStatus::Running};
    book.paidNumbers = true;
    book.grantable = true;
    book.moveAdvice = rulebook::MoveAdvice::ShowCases;
    return book;
}

} // namespace beian::tests
