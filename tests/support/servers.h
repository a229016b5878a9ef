#pragma once

#include "core/rules/eligibility.h"

namespace beian::tests
{

inline QDateTime instant(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toUTC();
}

/// 1 March 2026, 10:00 in Beijing: when the tests happen unless they say otherwise.
inline QDateTime testNow()
{
    return instant(QStringLiteral("2026-03-01T02:00:00Z"));
}

inline model::Address address(const QString &ip, std::optional<int> bandwidth = {})
{
    model::Address address;
    address.ip = ip;
    address.bandwidthMbps = bandwidth;
    return address;
}

/// A server of which nothing is wrong by any rulebook: one year bought, 300 days left.
inline model::Instance goodServer()
{
    using namespace Qt::StringLiterals;
    model::Instance server;
    server.key = {
        .account = u"shop"_s, .product = u"ecs"_s, .region = u"cn-hangzhou"_s, .id = u"i-bp10a"_s};
    server.instanceType = u"ecs.g6.large"_s;
    server.billing = model::Billing::Subscription;
    server.created = instant(u"2025-12-26T03:30:00Z"_s);
    server.expires = model::Expiry::at(instant(u"2026-12-26T16:00:00Z"_s));
    server.status = model::InstanceStatus::Running;
    server.locks = QStringList();
    server.addresses = std::vector{address(u"47.96.1.2"_s)};
    server.bandwidthMbps = 5;
    server.seenAt = testNow();
    server.numbersElsewhere = 0;
    return server;
}

/// That server with every question answered.
inline rules::Facts goodFacts()
{
    rules::Facts facts;
    facts.instance = goodServer();
    facts.answers = {{rulebook::RuleId::AddressFree, rules::Answer::Yes}};
    return facts;
}

} // namespace beian::tests
