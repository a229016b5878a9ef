#pragma once

#include "core/model/refusal.h"
#include "core/model/service_number.h"
#include "core/rules/eligibility.h"

#include <QString>
#include <QStringView>

#include <functional>

#include <tl/expected.hpp>

namespace beian::rules
{

/// Uniform in [0, bound).
using RandomBelow = std::function<quint64(quint64 bound)>;

/// Whether text of an unknown form may be taken as the console shows it (`--as-shown`).
enum class UnknownForm { Refuse, TakeAsShown };

/// Gate 1, well-formed: a number's text that an accepted form matched. No ledger is asked.
class WellFormedNumber final
{
public:
    [[nodiscard]] static tl::expected<WellFormedNumber, model::Refusal> parse(
        QStringView pasted, const rulebook::Rulebook &rulebook, UnknownForm unknownForm);

    /// `0` and 11 digits, each uniform (the form is the guide's, section three).
    [[nodiscard]] static WellFormedNumber drawn(const RandomBelow &random);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Accepted, but not of the guide's form: kept with a note.
    [[nodiscard]] bool isNoted() const { return m_noted; }

private:
    WellFormedNumber(const QString &text, bool noted)
        : m_text(text)
        , m_noted(noted)
    {
    }

    QString m_text;
    bool m_noted = false;
};

/// Gate 2, permitted: `count` numbers of `issuer` may be made on the instance by these facts. Only
/// the gates below make one, and the ledger's writer takes nothing else.
class Permit final
{
public:
    [[nodiscard]] const model::InstanceKey &instance() const { return m_instance; }
    [[nodiscard]] model::Issuer issuer() const { return m_issuer; }
    [[nodiscard]] int count() const { return m_count; }
    /// How many counted numbers of this ledger the instance may hold after this, those made
    /// elsewhere already taken off: what the write counts again.
    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] model::ServiceNumber::Charge charge() const { return m_charge; }
    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }

private:
    friend tl::expected<Permit, model::Refusal> permitIssue(
        const Facts &facts, int count, const rulebook::Rulebook &rulebook, const QDateTime &now);
    friend tl::expected<Permit, model::Refusal> permitRecord(const Facts &facts,
        model::ServiceNumber::Charge charge, const rulebook::Rulebook &rulebook,
        const QDateTime &now);

    Permit() = default;

    model::InstanceKey m_instance;
    model::Issuer m_issuer = model::Issuer::Local;
    int m_count = 0;
    int m_limit = 0;
    model::ServiceNumber::Charge m_charge = model::ServiceNumber::Charge::Free;
    Assessment m_assessment;
};

/// May the local issuer draw `count` numbers: eligible, and the quota holds them all. Refusals:
/// NotEligible, NeedsAnswer, QuotaReached, CountOutOfRange.
[[nodiscard]] tl::expected<Permit, model::Refusal> permitIssue(
    const Facts &facts, int count, const rulebook::Rulebook &rulebook, const QDateTime &now);

/// May a number from the console be recorded. That the instance looks ineligible is a finding to
/// note, not a refusal; a full quota is one, unless the number was bought apart.
[[nodiscard]] tl::expected<Permit, model::Refusal> permitRecord(const Facts &facts,
    model::ServiceNumber::Charge charge, const rulebook::Rulebook &rulebook, const QDateTime &now);

} // namespace beian::rules
