#pragma once

#include "core/usecases/desk.h"

#include <optional>
#include <vector>

namespace beian::usecases {

/// The numbers and filings that stand in the ledger, as a row of a backup has to be seen against
/// them. The row's account is called as it is called here, and a filing's number is the one here.
class PartsHere final
{
public:
    [[nodiscard]] Outcome<void> read(const ledger::Reader &reader);
    void add(const model::ServiceNumber &number) { m_numbers.push_back(number); }
    void add(const model::Filing &filing) { m_filings.push_back(filing); }

    /// The row here that is the same thing; null where it is missing.
    [[nodiscard]] const model::ServiceNumber *standing(const model::ServiceNumber &kept) const;
    [[nodiscard]] const model::Filing *standing(const model::Filing &kept) const;

    /// What stands here against bringing it back: NumberTaken; NumberBound, DomainApproved,
    /// DomainUnfinished, NumberInvalid.
    [[nodiscard]] std::optional<model::Refusal> refusalOf(const model::ServiceNumber &kept) const;
    [[nodiscard]] std::optional<model::Refusal> refusalOf(const model::Filing &kept) const;

private:
    std::vector<model::ServiceNumber> m_numbers;
    std::vector<model::Filing> m_filings;
};

/// How many counted numbers of this ledger the number's instance may hold once it is brought back.
/// QuotaReached where it has no room for one that counts.
[[nodiscard]] Outcome<int> limitFor(
    const Desk &desk, const ledger::Reader &reader, const model::ServiceNumber &kept);

} // namespace beian::usecases
