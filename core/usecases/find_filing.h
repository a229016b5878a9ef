#pragma once

#include "core/usecases/advance_filing.h"
#include "core/usecases/desk.h"

#include <QString>

namespace beian::usecases {

/// Which filing of a domain is meant while the site has an approved one and a move of it is under
/// way.
enum class Sought { Unfinished, Approved };

/// The filing that a number or domain names; the sought kind comes first.
[[nodiscard]] Outcome<model::Filing> findFiling(
    const ledger::Reader &reader, const QString &subject, Sought sought);

/// `Domain::parse` with its error as the refusal DomainBad.
[[nodiscard]] Outcome<model::Domain::Parsed> parseDomain(const QString &typed);

/// An ICP number (ICP备案号) made canonical: 京ICP备12345678号-1. The entity's number without the
/// site's ordinal is accepted, since Guangdong shows that one. IcpMissing or IcpForm otherwise.
[[nodiscard]] Outcome<QString> parseIcpNumber(const QString &typed, const QString &domain);

/// The domain's approved filing of an issuer, if it has one.
[[nodiscard]] Outcome<std::optional<model::Filing>> approvedFiling(
    const ledger::Reader &reader, const model::Domain &domain, model::Issuer issuer);

/// At most one approved and one unfinished filing per domain and issuer: DomainUnfinished or
/// DomainApproved where one stands that is not `except`. An approved site is moved, not filed anew.
[[nodiscard]] Outcome<void> domainIsFree(const ledger::Reader &reader, const model::Domain &domain,
    model::Issuer issuer, model::FilingId except);

} // namespace beian::usecases
