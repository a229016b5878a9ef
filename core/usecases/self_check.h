#pragma once

#include "core/model/occasion.h"
#include "core/rules/finding.h"
#include "core/usecases/desk.h"

#include <QString>

#include <optional>
#include <vector>

namespace beian::usecases {

/// Who decides an item of the self-check.
enum class CheckMode { Automatic, Half, ByHand };

enum class CheckState { Passed, Failed, Open };

struct CheckItem {
    QString id; ///< "C1" … "C16"
    CheckMode mode = CheckMode::Automatic;
    CheckState state = CheckState::Open;
    std::optional<rules::Finding> evidence; ///< of the rule that proves it, where one does
    /// Further evidence: domains, dates (codes and plain texts). Of many servers the first; "more:80"
    /// stands for the others.
    QStringList details;
    QDateTime at;        ///< of the inventory or of the hand tick; invalid: none
    QString actor;       ///< who ticked it, empty: the program
};

/// What is checked: a server, a site, or everything where neither is given.
struct CheckSubject {
    CheckSubject() = default;
    CheckSubject(const std::optional<model::InstanceKey> &server) : instance(server) {}
    CheckSubject(const model::Domain &domain) : site(domain) {}

    std::optional<model::InstanceKey> instance;
    std::optional<model::Domain> site;

    /// As ledger::Tick names it.
    [[nodiscard]] QString text() const;
    bool operator==(const CheckSubject &) const = default;
};

/// The 16 items for that subject. A site is checked on the server that it is filed on; what was
/// ticked for that server counts for its sites too, except what is asked of the domain itself
/// (C13, C14). The refusal of `findFiling` where a site has none.
[[nodiscard]] Outcome<std::vector<CheckItem>> selfCheck(
    const Desk &desk, const CheckSubject &subject, const QDateTime &now);

/// Ticks or unticks an item that a person decides.
enum class TickMark { Done, Open };
[[nodiscard]] Outcome<void> tickItem(const Desk &desk, const QString &item,
    const CheckSubject &subject, TickMark mark, const model::Occasion &occasion);

/// A duty after approval: "footer", "public-security", "records-current".
struct Duty {
    QString id;
    model::Filing filing;
    QDateTime due; ///< invalid: at once, and for as long as the site stands
    std::optional<QDateTime> doneAt;
    QString actor;
};

/// The duties of one filing, in their own order; none before its approval. `done`: what the ledger
/// keeps of duties, of any filing.
[[nodiscard]] std::vector<Duty> dutiesOf(const Desk &desk, const model::Filing &filing,
    const std::vector<ledger::DutyDone> &done);

/// The duties of every approved filing, by due date.
[[nodiscard]] Outcome<std::vector<Duty>> duties(const Desk &desk, const ledger::Filter &filter);
[[nodiscard]] Outcome<void> finishDuty(
    const Desk &desk, const QString &subject, const QString &duty, const model::Occasion &occasion);

} // namespace beian::usecases

namespace beian::support {

template <>
inline constexpr auto
    enumNames<usecases::CheckState> = std::to_array<EnumName<usecases::CheckState>>({
        {usecases::CheckState::Passed, "passed"},
        {usecases::CheckState::Failed, "failed"},
        {usecases::CheckState::Open, "open"},
    });

template <>
inline constexpr auto enumNames<usecases::CheckMode> = std::to_array<EnumName<usecases::CheckMode>>(
    {
        {usecases::CheckMode::Automatic, "automatic"},
        {usecases::CheckMode::Half, "half"},
        {usecases::CheckMode::ByHand, "by-hand"},
    });

} // namespace beian::support
