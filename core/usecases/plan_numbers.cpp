#include "core/usecases/plan_numbers.h"

#include "core/rules/renewal.h"
#include "core/usecases/server_fitness.h"

#include <algorithm>
#include <limits>

namespace beian::usecases {

namespace {

using rules::Eligibility;
using rules::Offer;
using rules::RemedyAction;
using rules::WayOut;

/// A server that would carry more once something is done.
struct Candidate {
    model::Instance server;
    int left = 0;
    WayOut way;
};

struct Lot {
    std::vector<PlanUse> uses;
    std::vector<Candidate> candidates;
    int beyond = 0;
};

using Unbound = std::map<model::InstanceKey, int>;

Outcome<Unbound> unboundNumbers(const ledger::Reader &reader, const PlanRequest &request)
{
    const auto numbers = reader.numbers(ledger::filterOf(request.accounts));
    if (!numbers)
        return tl::unexpected(Failure(numbers.error()));
    Unbound unbound;
    for (const model::ServiceNumber &number : *numbers) {
        // One that was granted away serves the other account's sites.
        const bool isFree = number.issuer == request.issuer && !number.text.isEmpty()
                            && number.state == model::NumberState::Unbound
                            && !number.voidedAt.isValid() && !number.invalidSince.isValid()
                            && number.grantedTo.isEmpty();
        if (isFree)
            ++unbound[number.instance];
    }
    return unbound;
}

/// Rule expiry.remaining asked the other way round: until when it passes.
QDate qualifiesUntil(const Desk &desk, const model::Instance &server)
{
    if (server.expires.kind() != model::Expiry::Kind::At)
        return {};
    const QDateTime last = rules::subscriptionEnd(server, desk.rulebook)
                               .addDays(-desk.rulebook.minimumRemainingDays);
    return desk.rulebook.days().shownLastDay(last);
}

int leftOn(const Desk &desk, const rules::Facts &facts)
{
    const Quota quota = quotaOf(desk, facts);
    return std::max(0, quota.limit - quota.used);
}

/// A server of a kind that may carry numbers, and that is still there.
bool isCarrier(const Desk &desk, const model::Instance &server)
{
    return rules::quotaLimit(server, desk.rulebook) && !server.goneSince.isValid();
}

void sortIn(const Desk &desk, const rules::Facts &facts, int unbound, const QDateTime &now, Lot &lot)
{
    const rules::Assessment assessment = rules::assess(facts, desk.rulebook, now);
    const bool isEligible = assessment.verdict() == Eligibility::Eligible;
    PlanUse use;
    use.server = facts.instance;
    use.unbound = unfitRules(assessment).empty() ? unbound : 0;
    use.left = isEligible ? leftOn(desk, facts) : 0;
    use.until = qualifiesUntil(desk, facts.instance);
    if (use.unbound + use.left > 0)
        lot.uses.push_back(use);
    if (isEligible)
        return;
    const int left = leftOn(desk, facts);
    const auto way = rules::wayOut(facts, desk.rulebook, now);
    if (way && left > 0)
        lot.candidates.push_back({facts.instance, left, *way});
    else if (use.unbound == 0 && isCarrier(desk, facts.instance))
        ++lot.beyond;
}

/// The longest lasting first: what never ends, then the latest end.
bool lastsLonger(const PlanUse &a, const PlanUse &b)
{
    constexpr qint64 forEver = std::numeric_limits<qint64>::max();
    const qint64 lastOfA = a.until.isValid() ? a.until.toJulianDay() : forEver;
    const qint64 lastOfB = b.until.isValid() ? b.until.toJulianDay() : forEver;
    if (lastOfA != lastOfB)
        return lastOfA > lastOfB;
    return a.server.key < b.server.key;
}

/// Numbers that were made already are used first: they are paid for.
void takeUses(Lot &lot, NumberPlan &plan)
{
    std::sort(lot.uses.begin(), lot.uses.end(), lastsLonger);
    int rest = plan.wanted;
    for (PlanUse &use : lot.uses) {
        plan.ready += use.unbound + use.left;
        use.unbound = std::min(use.unbound, rest);
        rest -= use.unbound;
    }
    for (PlanUse &use : lot.uses) {
        use.newOnes = std::min(use.left, rest);
        rest -= use.newOnes;
        if (use.unbound + use.newOnes > 0)
            plan.uses.push_back(std::move(use));
    }
}

bool needsAddress(const WayOut &way)
{
    return std::any_of(way.remedies.begin(), way.remedies.end(), [](const rules::Remedy &remedy) {
        return remedy.action == RemedyAction::BuyBandwidth
               || remedy.action == RemedyAction::BindElasticAddress
               || remedy.action == RemedyAction::FreeAddress;
    });
}

Fen monthOf(const model::Instance &server, const Prices &prices)
{
    const auto own = prices.renewByType.find(server.instanceType);
    return own != prices.renewByType.end() ? own->second : prices.renew.value_or(0);
}

/// In fen, or in months where no prices are stated.
qint64 costOf(const Candidate &candidate, const Prices &prices)
{
    if (!prices.areComplete())
        return candidate.way.months;
    const Fen address = needsAddress(candidate.way) ? prices.address.value_or(0) : 0;
    return candidate.way.months * monthOf(candidate.server, prices) + address;
}

/// The ways that are always open: a new server, and where they exist and have a price, paid numbers.
std::vector<PlanStep> openSteps(
    const Desk &desk, const PlanRequest &request, const QDateTime &now)
{
    PlanStep server;
    for (const rulebook::ProductRule &product : desk.rulebook.products) {
        if (product.allowed && !product.carriesBackends)
            server.numbers = std::max(server.numbers, product.quota);
    }
    server.way.months = rules::monthsToBuy(desk.rulebook, now);
    if (request.prices.areComplete())
        server.cost = *request.prices.buy * server.way.months;
    std::vector<PlanStep> steps;
    if (server.numbers > 0)
        steps.push_back(server);
    const bool canPay = desk.rulebook.paidNumbers && request.issuer == model::Issuer::Console
                        && request.prices.areComplete() && request.prices.paidNumber;
    if (canPay) {
        PlanStep paid;
        paid.numbers = 1;
        paid.paid = true;
        paid.way.remedies = {{.action = RemedyAction::BuyPaidNumber}};
        paid.cost = request.prices.paidNumber;
        steps.push_back(paid);
    }
    return steps;
}

PlanStep stepOf(const Candidate &candidate, int rest, const Prices &prices)
{
    PlanStep step;
    step.server = candidate.server;
    step.numbers = std::min(candidate.left, rest);
    step.way = candidate.way;
    step.unpriced =
        needsAddress(candidate.way) && !(prices.areComplete() && prices.address.has_value());
    if (prices.areComplete())
        step.cost = costOf(candidate, prices);
    return step;
}

/// An open step taken so often that it carries the rest.
PlanStep repeated(PlanStep step, int times, int rest)
{
    step.servers = step.paid ? 0 : times;
    step.numbers = std::min(step.numbers * times, rest);
    step.way.months *= times;
    if (step.cost)
        *step.cost *= times;
    return step;
}

void closeGap(const Desk &desk, const PlanRequest &request, const std::vector<Candidate> &candidates,
    const QDateTime &now, NumberPlan &plan)
{
    const std::vector<PlanStep> open = openSteps(desk, request, now);
    if (plan.missing() == 0 || open.empty())
        return;
    std::vector<Offer> once;
    for (const Candidate &candidate : candidates)
        once.push_back({candidate.left, costOf(candidate, request.prices)});
    std::vector<Offer> again;
    for (const PlanStep &step : open)
        again.push_back({step.numbers, step.cost ? *step.cost : step.way.months});
    const rules::Cover cover = rules::cheapestCover(plan.missing(), once, again);

    int rest = plan.missing();
    const auto take = [&plan, &rest](PlanStep step) {
        rest -= step.numbers;
        plan.months += step.way.months;
        if (step.cost)
            plan.cost = plan.cost.value_or(0) + *step.cost;
        plan.steps.push_back(std::move(step));
    };
    std::vector<std::size_t> taken = cover.once;
    std::stable_sort(taken.begin(), taken.end(),
        [&once](std::size_t a, std::size_t b) { return once[a].cost < once[b].cost; });
    for (const std::size_t place : taken)
        take(stepOf(candidates[place], rest, request.prices));
    for (std::size_t place = 0; place < open.size(); ++place) {
        if (cover.again[place] > 0)
            take(repeated(open[place], cover.again[place], rest));
    }
}

} // namespace

Outcome<NumberPlan> planNumbers(
    const Desk &desk, const PlanRequest &request, const QDateTime &now)
{
    Q_ASSERT(request.sites > 0 && request.sites <= rules::mostPlannedNumbers);
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    PrecheckRequest asked;
    asked.filter.accounts = request.accounts;
    asked.issuer = request.issuer;
    asked.supposed = request.supposed;
    const auto all = factsOfAll(**reader, asked);
    if (!all)
        return tl::unexpected(all.error());
    const auto unbound = unboundNumbers(**reader, request);
    if (!unbound)
        return tl::unexpected(unbound.error());

    Lot lot;
    for (const rules::Facts &facts : *all) {
        const auto free = unbound->find(facts.instance.key);
        sortIn(desk, facts, free != unbound->end() ? free->second : 0, now, lot);
    }
    NumberPlan plan;
    plan.wanted = request.sites;
    plan.by = request.by;
    plan.beyond = lot.beyond;
    plan.at = now;
    takeUses(lot, plan);
    closeGap(desk, request, lot.candidates, now, plan);
    return plan;
}

} // namespace beian::usecases
