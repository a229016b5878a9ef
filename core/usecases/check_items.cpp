#include "core/usecases/check_items.h"

#include "core/rules/standing.h"
#include "core/usecases/find_filing.h"
#include "core/usecases/list_filings.h"

#include <algorithm>
#include <array>

namespace beian::usecases {

namespace {

using rulebook::RuleId;
using namespace Qt::StringLiterals;

// The program's own advice, no rule: the review at its longest, and a margin.
constexpr qint64 comfortableDays = 45;
// Of the servers that prove an item: nobody reads on.
constexpr qsizetype mostNamed = 20;
// Several provinces want a domain to be valid for three months more.
constexpr int domainMonths = 3;

/// One item of the list: who decides it, and the rule that proves it where one does.
struct ItemRow {
    const char *id;
    CheckMode mode;
    std::optional<RuleId> rule;
};

constexpr std::array itemRows{
    ItemRow{"C1", CheckMode::Automatic, RuleId::ProductSupported},
    ItemRow{"C2", CheckMode::Automatic, RuleId::RegionMainland},
    ItemRow{"C3", CheckMode::Automatic, RuleId::BillingSubscription},
    ItemRow{"C4", CheckMode::Half, RuleId::BillingTerm},
    ItemRow{"C5", CheckMode::Automatic, RuleId::ExpiryRemaining},
    ItemRow{"C6", CheckMode::Automatic, RuleId::AddressPublic},
    ItemRow{"C7", CheckMode::Automatic, RuleId::StateUsable},
    ItemRow{"C8", CheckMode::Automatic, RuleId::QuotaLeft},
    ItemRow{"C9", CheckMode::Half, RuleId::AccountOwned},
    ItemRow{"C10", CheckMode::Half, std::nullopt},
    ItemRow{"C11", CheckMode::Automatic, std::nullopt},
    ItemRow{"C12", CheckMode::Half, std::nullopt},
    ItemRow{"C13", CheckMode::Half, std::nullopt},
    ItemRow{"C14", CheckMode::ByHand, std::nullopt},
    ItemRow{"C15", CheckMode::ByHand, std::nullopt},
    ItemRow{"C16", CheckMode::Automatic, std::nullopt},
};

CheckState stateOf(rules::Verdict verdict)
{
    switch (verdict) {
    case rules::Verdict::Pass:
        return CheckState::Passed;
    case rules::Verdict::Fail:
        return CheckState::Failed;
    case rules::Verdict::Unknown:
        return CheckState::Open;
    }
    Q_UNREACHABLE();
}

/// By the rule's finding on the one instance. With the account as a whole: passed where at least
/// one server passes, and the details name those.
void decideByRule(CheckItem &item, RuleId rule, const CheckEvidence &evidence)
{
    if (evidence.instance) {
        const rules::Finding *finding = evidence.instance->assessment.finding(rule);
        if (!finding)
            return;
        item.evidence = *finding;
        item.state = stateOf(finding->verdict);
        item.at = evidence.inventoryAt;
        // An estimate, or an account that was only assumed, is for a person to confirm.
        if (item.mode == CheckMode::Half && item.state == CheckState::Passed &&
            (finding->estimated || rule == RuleId::AccountOwned))
            item.state = CheckState::Open;
        return;
    }
    qsizetype passing = 0;
    for (const Prechecked &one : evidence.instances) {
        const rules::Finding *finding = one.assessment.finding(rule);
        if (!finding || finding->verdict != rules::Verdict::Pass)
            continue;
        if (++passing <= mostNamed)
            item.details.append(one.instance.key.id);
    }
    if (passing > mostNamed)
        item.details.append(u"more:%1"_s.arg(passing - mostNamed));
    if (evidence.instances.empty())
        return;
    item.at = evidence.inventoryAt;
    item.state = item.details.isEmpty()         ? CheckState::Failed
                 : item.mode == CheckMode::Half ? CheckState::Open
                                                : CheckState::Passed;
}

/// C11: a number that no filing uses is waiting, so that the next site has one of its own.
void decideNumbers(CheckItem &item, const CheckEvidence &evidence)
{
    if (evidence.site) {
        // Bound for good: a filing has its number, even where nobody knows its digits.
        item.details = {evidence.site->numberText};
        item.state = CheckState::Passed;
        item.at = evidence.now;
        return;
    }
    for (const model::ServiceNumber &number : evidence.waiting)
        item.details.append(number.text);
    item.state = evidence.waiting.empty() ? CheckState::Open : CheckState::Passed;
    item.at = evidence.now;
}

/// C12: what this ledger knows of running orders decides against; that there is none elsewhere only
/// a person can say.
void decideOrders(CheckItem &item, const CheckEvidence &evidence)
{
    for (const model::Filing &filing : evidence.unfinished)
        item.details.append(filing.domain.display());
    if (!evidence.unfinished.empty())
        item.state = CheckState::Failed;
    item.at = evidence.now;
}

void decideDomains(CheckItem &item, const CheckEvidence &evidence)
{
    const QDate soon = evidence.today.addMonths(domainMonths);
    for (const QDate expires : evidence.domainExpiries) {
        if (expires <= soon)
            item.details.append(expires.toString(Qt::ISODate));
    }
    if (!item.details.isEmpty())
        item.state = CheckState::Failed;
}

/// C16: the server outlasts the review.
void decideOutlast(CheckItem &item, const CheckEvidence &evidence)
{
    if (!evidence.instance)
        return;
    const model::Instance &instance = evidence.instance->instance;
    item.at = evidence.inventoryAt;
    switch (instance.expires.kind()) {
    case model::Expiry::Kind::NotStated:
        return;
    case model::Expiry::Kind::Never:
        item.state = CheckState::Passed;
        return;
    case model::Expiry::Kind::At:
        break;
    }
    const QDateTime expires = instance.expires.instant();
    const qint64 left = support::wholeDaysBetween(evidence.now, expires);
    const bool outlasts = left >= comfortableDays && expires > evidence.expectedApproval;
    item.state = outlasts ? CheckState::Passed : CheckState::Failed;
    item.details = {evidence.lastDay.toString(Qt::ISODate),
        instance.autoRenews.value_or(false) ? u"auto-renew"_s : u"no-auto-renew"_s};
}

void decide(CheckItem &item, const CheckEvidence &evidence)
{
    if (item.id == "C11"_L1)
        decideNumbers(item, evidence);
    else if (item.id == "C12"_L1)
        decideOrders(item, evidence);
    else if (item.id == "C13"_L1)
        decideDomains(item, evidence);
    else if (item.id == "C16"_L1)
        decideOutlast(item, evidence);
}

bool belongs(const model::InstanceKey &key, const std::optional<model::InstanceKey> &instance)
{
    return !instance || key.account == instance->account;
}

/// The one instance, or every one that is still there.
Outcome<void> gatherInstances(const Desk &desk, const std::optional<model::InstanceKey> &key,
    const QDateTime &now, CheckEvidence &evidence)
{
    PrecheckRequest request;
    if (key)
        request.keys = {*key};
    auto checked = precheck(desk, request, now);
    if (!checked)
        return tl::unexpected(checked.error());
    for (Prechecked &one : *checked) {
        const model::Instance &instance = one.instance;
        if (!evidence.inventoryAt.isValid() || instance.seenAt > evidence.inventoryAt)
            evidence.inventoryAt = instance.seenAt;
        if (key)
            evidence.instance = std::move(one);
        else if (!instance.goneSince.isValid())
            evidence.instances.push_back(std::move(one));
    }
    return {};
}

/// Numbers for the next site: not those on a server that no filing should start on.
Outcome<void> gatherWaiting(const Desk &desk, const std::optional<model::InstanceKey> &key,
    const QDateTime &now, CheckEvidence &evidence)
{
    ledger::Filter filter;
    filter.instance = key;
    auto rows = listNumbers(desk, filter, now);
    if (!rows)
        return tl::unexpected(rows.error());
    for (NumberRow &row : *rows) {
        const bool isWaiting = row.number.state == model::NumberState::Unbound;
        if (row.number.issuer == model::Issuer::Console && isWaiting && !row.doNotUse)
            evidence.waiting.push_back(std::move(row.number));
    }
    return {};
}

} // namespace

Outcome<CheckEvidence> gatherEvidence(const Desk &desk, const ledger::Reader &reader,
    const CheckSubject &subject, const QDateTime &now)
{
    CheckEvidence evidence;
    std::optional<model::InstanceKey> instance = subject.instance;
    if (subject.site) {
        const auto filing = findFiling(reader, subject.site->ascii(), Sought::Unfinished);
        if (!filing)
            return tl::unexpected(filing.error());
        evidence.site = *filing;
        instance = filing->instance;
    }
    evidence.now = now;
    evidence.today = desk.rulebook.days().dayOf(now);
    if (auto gathered = gatherInstances(desk, instance, now, evidence); !gathered)
        return tl::unexpected(gathered.error());
    if (evidence.instance && evidence.instance->instance.expires.kind() == model::Expiry::Kind::At)
        evidence.lastDay =
            desk.rulebook.days().shownLastDay(evidence.instance->instance.expires.instant());

    const auto filings = reader.filings({});
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    for (const model::Filing &filing : *filings) {
        if (filing.issuer != model::Issuer::Console || !belongs(filing.instance, instance))
            continue;
        const bool isSite = evidence.site && evidence.site->id == filing.id;
        if (model::isInReview(filing.stage) && !isSite)
            evidence.unfinished.push_back(filing);
        if (!model::isEnded(filing.stage) && filing.domainExpires.isValid()
            && (isSite || !evidence.site))
            evidence.domainExpiries.push_back(filing.domainExpires);
    }
    if (auto gathered = gatherWaiting(desk, instance, now, evidence); !gathered)
        return tl::unexpected(gathered.error());
    model::Filing submittedNow;
    submittedNow.stage = model::Stage::ProviderReview;
    submittedNow.since = now;
    evidence.expectedApproval =
        rules::expectedApproval(submittedNow, desk.rulebook, desk.calendar, now);
    return evidence;
}

std::vector<CheckItem> checkItems(const CheckEvidence &evidence)
{
    std::vector<CheckItem> items;
    items.reserve(itemRows.size());
    for (const ItemRow &row : itemRows) {
        CheckItem item;
        item.id = QString::fromLatin1(row.id);
        item.mode = row.mode;
        if (row.rule)
            decideByRule(item, *row.rule, evidence);
        else
            decide(item, evidence);
        items.push_back(std::move(item));
    }
    return items;
}

bool isTickable(const QString &item)
{
    return std::any_of(itemRows.begin(), itemRows.end(), [&item](const ItemRow &row) {
        return row.mode != CheckMode::Automatic && item == QLatin1StringView(row.id);
    });
}

} // namespace beian::usecases
