#include "core/usecases/find_filing.h"

#include <QRegularExpression>

#include <algorithm>

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;
using namespace Qt::StringLiterals;

Outcome<std::optional<model::Filing>> filingOnNumber(
    const ledger::Reader &reader, const QString &subject)
{
    const QString text = model::normalisedNumber(subject);
    if (text.isEmpty())
        return std::nullopt;
    const auto number = reader.number(text);
    if (!number)
        return tl::unexpected(Failure(number.error()));
    if (!*number)
        return std::nullopt;
    const auto filing = reader.filingOn((*number)->id);
    if (!filing)
        return tl::unexpected(Failure(filing.error()));
    if (!*filing)
        return tl::unexpected(Failure(Refusal{RefusalCode::UnknownDomain, {text}}));
    return *filing;
}

/// The sought kind before the other before ended ones; of equals the console's, then the newest.
int rank(const model::Filing &filing, Sought sought)
{
    const bool isSought = model::isUnfinished(filing.stage) == (sought == Sought::Unfinished);
    const int stage = model::isEnded(filing.stage) ? 2 : isSought ? 0 : 1;
    return stage * 2 + (filing.issuer == model::Issuer::Console ? 0 : 1);
}

} // namespace

Outcome<model::Domain::Parsed> parseDomain(const QString &typed)
{
    auto parsed = model::Domain::parse(typed);
    if (!parsed) {
        return tl::unexpected(Failure(
            Refusal{RefusalCode::DomainBad, {typed.trimmed(), support::codeOf(parsed.error())}}));
    }
    return *parsed;
}

Outcome<QString> parseIcpNumber(const QString &typed, const QString &domain)
{
    QString icp = typed.normalized(QString::NormalizationForm_KC).simplified();
    icp.remove(u' ');
    if (icp.isEmpty())
        return tl::unexpected(Failure(Refusal{RefusalCode::IcpMissing, {domain}}));
    static const QRegularExpression form(u"^\\p{Han}ICP[备證证]\\d{6,12}号(-\\d{1,4}[A-Z]?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!form.match(icp).hasMatch())
        return tl::unexpected(Failure(Refusal{RefusalCode::IcpForm, {typed.trimmed()}}));
    return icp.replace("icp"_L1, "ICP"_L1, Qt::CaseInsensitive);
}

Outcome<model::Filing> findFiling(const ledger::Reader &reader, const QString &subject)
{
    return findFiling(reader, subject, Sought::Unfinished);
}

Outcome<model::Filing> findFiling(
    const ledger::Reader &reader, const QString &subject, Sought sought)
{
    const auto onNumber = filingOnNumber(reader, subject);
    if (!onNumber)
        return tl::unexpected(onNumber.error());
    if (*onNumber)
        return **onNumber;

    const auto parsed = parseDomain(subject);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const auto filings = reader.filingsOf(parsed->domain);
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    const auto best = std::min_element(
        filings->begin(), filings->end(), [sought](const model::Filing &a, const model::Filing &b) {
            return rank(a, sought) < rank(b, sought);
        });
    if (best == filings->end()) {
        return tl::unexpected(
            Failure(Refusal{RefusalCode::UnknownDomain, {parsed->domain.display()}}));
    }
    return *best;
}

Outcome<std::optional<model::Filing>> approvedFiling(
    const ledger::Reader &reader, const model::Domain &domain, model::Issuer issuer)
{
    const auto filings = reader.filingsOf(domain);
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    const auto it =
        std::find_if(filings->begin(), filings->end(), [issuer](const model::Filing &filing) {
            return filing.issuer == issuer && filing.stage == model::Stage::Approved;
        });
    return it == filings->end() ? std::nullopt : std::optional(*it);
}

Outcome<void> domainIsFree(const ledger::Reader &reader, const model::Domain &domain,
    model::Issuer issuer, model::FilingId except)
{
    const auto filings = reader.filingsOf(domain);
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    for (const model::Filing &filing : *filings) {
        if (filing.id == except || filing.issuer != issuer || model::isEnded(filing.stage))
            continue;
        const RefusalCode code = model::isUnfinished(filing.stage) ? RefusalCode::DomainUnfinished
                                                                   : RefusalCode::DomainApproved;
        return tl::unexpected(Failure(Refusal{code, {domain.display(), filing.numberText}}));
    }
    return {};
}

} // namespace beian::usecases
