#pragma once

#include "core/rules/eligibility.h"

namespace beian::rules
{

// The ten rules of the precheck, one function a rule. Each judges what is there and gives all
// of its finding but the id, which the table in eligibility.cpp adds. Nothing: the rule has nothing
// to say about this product.

using JudgedBy = std::optional<Finding>(
    const Facts &facts, const rulebook::Rulebook &rulebook, const QDateTime &now);

JudgedBy productSupported;
JudgedBy regionMainland;
JudgedBy billingSubscription;
JudgedBy billingTerm;
JudgedBy expiryRemaining;
JudgedBy addressPublic;
JudgedBy addressFree;
JudgedBy quotaLeft;
JudgedBy stateUsable;
JudgedBy accountOwned;

/// The remedy of a rule whose unknown finding a person answered with no.
using RemedyBy = Remedy(
    const Facts &facts, const rulebook::Rulebook &rulebook, const QDateTime &now);

RemedyBy remedyOfBilling;
RemedyBy remedyOfTerm;
RemedyBy remedyOfExpiry;
RemedyBy remedyOfAddress;
RemedyBy remedyOfQuota;

[[nodiscard]] inline Finding passed(QString measured, QString required)
{
    Finding finding;
    finding.verdict = Verdict::Pass;
    finding.measured = std::move(measured);
    finding.required = std::move(required);
    return finding;
}

[[nodiscard]] inline Finding failed(QString measured, QString required, Remedy remedy)
{
    Finding finding = passed(std::move(measured), std::move(required));
    finding.verdict = Verdict::Fail;
    finding.remedy = std::move(remedy);
    return finding;
}

[[nodiscard]] inline Finding unknown(
    QString measured, QString required, RemedyAction action = RemedyAction::AskOwner)
{
    Finding finding = failed(std::move(measured), std::move(required), Remedy{.action = action});
    finding.verdict = Verdict::Unknown;
    return finding;
}

} // namespace beian::rules
