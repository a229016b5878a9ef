#include "core/rules/issuance.h"

#include <algorithm>

namespace beian::rules
{

namespace
{

using namespace Qt::StringLiterals;
using model::Refusal;
using model::RefusalCode;
using rulebook::Rulebook;
using rulebook::RuleId;

constexpr quint64 drawnNumbers = 100'000'000'000; // 11 digits after the 0
constexpr int drawnDigits = 11;
constexpr qsizetype longestAsShown = 64;

/// Where the quota is not known, a person's word is good for one number at a time.
constexpr int numbersAtUnknownQuota = 1;

bool matches(const rulebook::NumberForm &form, const QString &text)
{
    return form.pattern.match(text).hasMatch();
}

bool lostItsZero(const QString &text)
{
    return text.size() == drawnDigits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool canBeKeptAsShown(const QString &text)
{
    return text.size() <= longestAsShown &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

int elsewhereOf(const Facts &facts)
{
    return quotaUsed(facts) - facts.numbersUsed;
}

bool failsOnQuotaAlone(const Assessment &assessment)
{
    return std::all_of(
        assessment.findings.begin(), assessment.findings.end(), [](const Finding &finding) {
            return (finding.verdict == Verdict::Fail) == (finding.rule == RuleId::QuotaLeft);
        });
}

QString joinedQuestions(const Assessment &assessment)
{
    QStringList ids;
    for (const RuleId rule : assessment.questions())
        ids.append(support::codeOf(rule));
    return ids.join(u", "_s);
}

Refusal quotaReached(const Facts &facts, int limit)
{
    return {RefusalCode::QuotaReached,
        {facts.instance.key.id, QString::number(quotaUsed(facts)), QString::number(limit)}};
}

} // namespace

tl::expected<WellFormedNumber, Refusal> WellFormedNumber::parse(
    QStringView pasted, const Rulebook &rulebook, UnknownForm unknownForm)
{
    const QString text = model::normalisedNumber(pasted);
    if (text.isEmpty())
        return tl::unexpected(Refusal{RefusalCode::NumberEmpty, {}});
    if (matches(rulebook.issuedForm, text))
        return WellFormedNumber(text, false);
    for (const rulebook::NumberForm &form : rulebook.recordedForms) {
        if (matches(form, text))
            return WellFormedNumber(text, form.noted);
    }
    if (unknownForm == UnknownForm::TakeAsShown && canBeKeptAsShown(text))
        return WellFormedNumber(text, true);
    const RefusalCode code =
        lostItsZero(text) ? RefusalCode::NumberTooShort : RefusalCode::NumberForm;
    return tl::unexpected(Refusal{code, {text}});
}

WellFormedNumber WellFormedNumber::drawn(const RandomBelow &random)
{
    const QString digits = QString::number(random(drawnNumbers)).rightJustified(drawnDigits, u'0');
    return WellFormedNumber(u'0' + digits, false);
}

tl::expected<Permit, Refusal> permitIssue(
    const Facts &facts, int count, const Rulebook &rulebook, const QDateTime &now)
{
    Q_ASSERT(facts.issuer == model::Issuer::Local);
    const std::optional<int> quota = quotaLimit(facts.instance, rulebook);
    if (count < 1 || (quota && count > *quota)) {
        const int most = quota.value_or(numbersAtUnknownQuota);
        return tl::unexpected(
            Refusal{RefusalCode::CountOutOfRange, {QString::number(count), QString::number(most)}});
    }

    Assessment assessment = assess(facts, rulebook, now);
    switch (assessment.verdict()) {
    case Eligibility::Ineligible:
        if (quota && failsOnQuotaAlone(assessment))
            return tl::unexpected(quotaReached(facts, *quota));
        return tl::unexpected(Refusal{RefusalCode::NotEligible, {facts.instance.key.id}});
    case Eligibility::Unknown:
        return tl::unexpected(Refusal{
            RefusalCode::NeedsAnswer, {facts.instance.key.id, joinedQuestions(assessment)}});
    case Eligibility::Eligible:
        break;
    }
    const int limit = quota.value_or(quotaUsed(facts) + numbersAtUnknownQuota);
    if (quotaUsed(facts) + count > limit)
        return tl::unexpected(quotaReached(facts, limit));

    Permit permit;
    permit.m_instance = facts.instance.key;
    permit.m_issuer = facts.issuer;
    permit.m_count = count;
    permit.m_limit = limit - elsewhereOf(facts);
    permit.m_assessment = std::move(assessment);
    return permit;
}

tl::expected<Permit, Refusal> permitRecord(const Facts &facts, model::ServiceNumber::Charge charge,
    const Rulebook &rulebook, const QDateTime &now)
{
    Q_ASSERT(facts.issuer == model::Issuer::Console);
    using Charge = model::ServiceNumber::Charge;
    const int used = quotaUsed(facts);
    // The console made one where these rules know no quota: a fact, to be noted and not refused.
    const int limit = quotaLimit(facts.instance, rulebook).value_or(used + 1);
    if (charge == Charge::Free && used >= limit)
        return tl::unexpected(quotaReached(facts, limit));

    Permit permit;
    permit.m_instance = facts.instance.key;
    permit.m_issuer = facts.issuer;
    permit.m_count = 1;
    permit.m_limit = std::max(limit - elsewhereOf(facts), facts.numbersUsed);
    permit.m_charge = charge;
    permit.m_assessment = assess(facts, rulebook, now);
    return permit;
}

} // namespace beian::rules
