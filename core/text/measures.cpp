// What a rule measured and what it asks for, as the cells of a table show it.

#include "core/text/findings.h"
#include "core/text/tr.h"
#include "core/text/words.h"

#include <functional>

namespace beian::text {

using namespace Qt::StringLiterals;
using rulebook::RuleId;

namespace {

QString monthsText(const QString &count)
{
    return Text::tr("%n month(s)", nullptr, count.toInt());
}

QString daysText(const QString &count)
{
    return Text::tr("%n day(s)", nullptr, count.toInt());
}

QString billingText(const QString &code)
{
    const auto billing = support::fromCode<model::Billing>(code);
    return billing ? billingWord(billing) : code;
}

QString statusText(const QString &code)
{
    if (code == "expired"_L1)
        return Text::tr("expired");
    if (code.startsWith("locked:"_L1))
        return Text::tr("locked: %1").arg(code.sliced(7));
    const auto status = support::fromCode<model::InstanceStatus>(code);
    return status ? statusWord(*status) : code;
}

QString eachOf(const QString &codes, const std::function<QString(const QString &)> &word)
{
    QStringList words;
    for (const QString &code : codes.split(u'|', Qt::SkipEmptyParts))
        words.append(word(code));
    return joined(words);
}

} // namespace

QString measuredText(const rules::Finding &finding, const rulebook::Rulebook &rulebook)
{
    const QString &measured = finding.measured;
    if (measured.isEmpty())
        return finding.rule == RuleId::AddressPublic && finding.verdict == rules::Verdict::Fail
                   ? Text::tr("none", "no public address")
                   : QString();
    if (measured == "never"_L1)
        return Text::tr("never", "an instance without an end");
    switch (finding.rule) {
    case RuleId::ProductSupported:
        return productName(measured, rulebook);
    case RuleId::RegionMainland:
        return regionName(measured, rulebook);
    case RuleId::BillingSubscription:
        return billingText(measured);
    case RuleId::BillingTerm:
        return finding.estimated ? Text::tr("%1 (estimate)").arg(monthsText(measured))
                                 : monthsText(measured);
    case RuleId::ExpiryRemaining:
        return daysText(measured);
    case RuleId::AddressPublic:
        return joined(measured.split(u' ', Qt::SkipEmptyParts));
    case RuleId::AddressFree:
        return finding.verdict == rules::Verdict::Fail ? Text::tr("held by %1").arg(measured)
                                                       : joined(measured.split(u' '));
    case RuleId::QuotaLeft:
        return Text::tr("%n number(s)", nullptr, measured.toInt());
    case RuleId::StateUsable:
        return statusText(measured);
    case RuleId::AccountOwned:
        return measured;
    }
    Q_UNREACHABLE();
}

QString requiredText(const rules::Finding &finding, const rulebook::Rulebook &rulebook)
{
    const QString &required = finding.required;
    if (required.isEmpty())
        return {};
    switch (finding.rule) {
    case RuleId::ProductSupported:
        return eachOf(required, [&](const QString &id) { return productName(id, rulebook); });
    case RuleId::RegionMainland:
        return required == "mainland"_L1 ? Text::tr("Chinese mainland") : required;
    case RuleId::BillingSubscription:
        return billingText(required);
    case RuleId::BillingTerm:
        return Text::tr("at least %1").arg(monthsText(required));
    case RuleId::ExpiryRemaining:
        return Text::tr("at least %1").arg(daysText(required));
    case RuleId::AddressPublic:
        return required.endsWith("bandwidth"_L1) ? Text::tr("public IP, bandwidth above 0")
                                                 : Text::tr("public IP");
    case RuleId::AddressFree:
        return Text::tr("held by no other filing");
    case RuleId::QuotaLeft:
        return Text::tr("fewer than %1").arg(required);
    case RuleId::StateUsable:
        return eachOf(required, statusText);
    case RuleId::AccountOwned:
        return required;
    }
    Q_UNREACHABLE();
}

} // namespace beian::text
