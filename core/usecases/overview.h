#pragma once

#include "core/usecases/list_filings.h"
#include "core/usecases/precheck.h"
#include "core/usecases/self_check.h"

#include <array>
#include <map>
#include <vector>

namespace beian::usecases {

/// The numbers of one account's servers. Rehearsal numbers are counted apart, here as everywhere.
struct AccountNumbers {
    QString account;
    int servers = 0;           ///< that are still there and may carry numbers
    int eligible = 0;
    int used = 0;              ///< console numbers, those made elsewhere among them
    int left = 0;              ///< on eligible servers
    int leftOnceConfirmed = 0; ///< on servers where only an answer is missing
    int rehearsed = 0;         ///< local numbers
};

/// What has to be done by then, or ends then.
enum class DeadlineKind {
    ServerExpires,  ///< a server that carries filings or numbers
    ServerReleased, ///< an expired one: its address is lost then
    StageEnds,      ///< SMS check or the authority's review
    NoticeEnds,
    DomainExpires,
    DutyDue,
};

struct Deadline {
    DeadlineKind kind = DeadlineKind::ServerExpires;
    QDateTime at;
    bool certain = true; ///< false where the year's holidays are not known
    rules::Level level = rules::Level::Safe;
    model::InstanceKey instance;
    QString name;                          ///< of the server, else its id; of the site
    int sites = 0;                         ///< that ride on the server
    bool renewsItself = false;             ///< the server, by its auto-renewal
    std::optional<model::FilingId> filing; ///< none where it is the server's
    QString detail;                        ///< code of the stage, or of the duty

    bool operator==(const Deadline &) const = default;
};

/// A site on a server's bar.
struct Rider {
    QString domain;
    rules::Level level = rules::Level::Safe;
};

/// One server on the timeline, from now to its expiry.
struct ServerBar {
    model::InstanceKey key;
    QString name; ///< else its id
    model::Expiry expires;
    /// The worst standing of what rides on it; of a server that carries nothing, how near its end is.
    rules::Level level = rules::Level::Safe;
    int used = 0;
    int limit = 0;
    std::vector<Rider> riders; ///< worst first
};

/// Where everything stands, at one look.
struct Overview {
    QDateTime at;
    std::vector<AccountNumbers> accounts;      ///< by name
    std::map<model::Stage, int> stages;        ///< of filings that have not ended
    std::array<int, 4> levels{};               ///< by rules::Level; of the same
    int rehearsals = 0;                        ///< filings on local numbers: in none of the counts
    std::vector<Deadline> deadlines;           ///< soonest first; what is overdue comes first
    std::vector<ServerBar> bars;               ///< those that carry sites first, then by expiry
    bool isEmpty = true;                       ///< no instance, number or filing at all
};

/// As of `now`; of those accounts, of all where none is named.
[[nodiscard]] Outcome<Overview> overview(
    const Desk &desk, const QStringList &accounts, const QDateTime &now);

/// The deadlines of every account alone, without an assessment of any server: cheap enough to be asked
/// for in the background.
[[nodiscard]] Outcome<std::vector<Deadline>> upcomingDeadlines(
    const Desk &desk, const QDateTime &now);

} // namespace beian::usecases

namespace beian::support {

template <>
inline constexpr auto
    enumNames<usecases::DeadlineKind> = std::to_array<EnumName<usecases::DeadlineKind>>({
        {usecases::DeadlineKind::ServerExpires, "server-expires"},
        {usecases::DeadlineKind::ServerReleased, "server-released"},
        {usecases::DeadlineKind::StageEnds, "stage-ends"},
        {usecases::DeadlineKind::NoticeEnds, "notice-ends"},
        {usecases::DeadlineKind::DomainExpires, "domain-expires"},
        {usecases::DeadlineKind::DutyDue, "duty-due"},
    });

} // namespace beian::support
