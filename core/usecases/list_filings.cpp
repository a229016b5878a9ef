#include "core/usecases/list_filings.h"

#include "core/usecases/precheck.h"
#include "core/usecases/server_fitness.h"

#include <algorithm>
#include <map>
#include <set>

namespace beian::usecases {

namespace {

/// Instances by key, read once for a whole list.
using InstanceMap = std::map<model::InstanceKey, model::Instance>;

/// What the rows' other halves are narrowed to: whose they are, not which texts they have or how many
/// are asked for.
ledger::Filter owners(const ledger::Filter &filter)
{
    ledger::Filter owners;
    owners.accounts = filter.accounts;
    owners.instance = filter.instance;
    return owners;
}

/// Those that `rows` are on: few are asked for one by one, since there may be very many others.
template <typename Row>
Outcome<InstanceMap> instanceMap(
    const ledger::Reader &reader, const ledger::Filter &filter, const std::vector<Row> &rows)
{
    constexpr std::size_t askedOneByOne = 64;
    InstanceMap map;
    if (rows.size() <= askedOneByOne) {
        for (const Row &row : rows) {
            const auto instance = reader.instance(row.instance);
            if (!instance)
                return tl::unexpected(Failure(instance.error()));
            if (*instance)
                map.emplace(row.instance, **instance);
        }
        return map;
    }
    auto instances = reader.instances(owners(filter));
    if (!instances)
        return tl::unexpected(Failure(instances.error()));
    for (model::Instance &instance : *instances) {
        const model::InstanceKey key = instance.key;
        map.emplace(key, std::move(instance));
    }
    return map;
}

model::Instance instanceOf(const InstanceMap &map, const model::InstanceKey &key)
{
    const auto it = map.find(key);
    if (it != map.end())
        return it->second;
    model::Instance unknown;
    unknown.key = key;
    return unknown;
}

/// A site that was repointed has its number on another instance: of one instance's filings the
/// numbers are asked for one by one.
Outcome<std::set<model::NumberId>> invalidNumbers(const ledger::Reader &reader,
    const ledger::Filter &filter, const std::vector<model::Filing> &filings)
{
    std::set<model::NumberId> invalid;
    if (filter.instance) {
        for (const model::Filing &filing : filings) {
            const auto number = reader.number(filing.number);
            if (!number)
                return tl::unexpected(Failure(number.error()));
            if (*number && (*number)->invalidSince.isValid())
                invalid.insert(filing.number);
        }
        return invalid;
    }
    const auto numbers = reader.numbers(owners(filter));
    if (!numbers)
        return tl::unexpected(Failure(numbers.error()));
    for (const model::ServiceNumber &number : *numbers) {
        if (number.invalidSince.isValid())
            invalid.insert(number.id);
    }
    return invalid;
}

/// The domains that numbers are used for; of one instance's numbers asked for one by one, as above.
Outcome<std::map<model::NumberId, QString>> domainsByNumber(const ledger::Reader &reader,
    const ledger::Filter &filter, const std::vector<model::ServiceNumber> &numbers)
{
    std::vector<model::Filing> filings;
    if (filter.instance) {
        for (const model::ServiceNumber &number : numbers) {
            const auto filing = reader.filingOn(number.id);
            if (!filing)
                return tl::unexpected(Failure(filing.error()));
            if (*filing)
                filings.push_back(**filing);
        }
    } else {
        auto all = reader.filings(owners(filter));
        if (!all)
            return tl::unexpected(Failure(all.error()));
        filings = std::move(*all);
    }
    std::map<model::NumberId, QString> domains;
    for (const model::Filing &filing : filings) {
        if (filing.stage != model::Stage::Discarded)
            domains.emplace(filing.number, filing.domain.display());
    }
    return domains;
}

/// Filings with what their standing is computed from.
struct FilingFacts {
    FilingRow row;
    rules::StandingFacts facts;
};

Outcome<std::vector<FilingFacts>> gather(
    const ledger::Reader &reader, const ledger::Filter &filter)
{
    const auto filings = reader.filings(filter);
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    const auto instances = instanceMap(reader, filter, *filings);
    if (!instances)
        return tl::unexpected(instances.error());
    const auto invalid = invalidNumbers(reader, filter, *filings);
    if (!invalid)
        return tl::unexpected(invalid.error());

    std::vector<FilingFacts> gathered;
    gathered.reserve(filings->size());
    for (const model::Filing &filing : *filings) {
        FilingFacts one;
        one.row.filing = filing;
        one.row.instance = instanceOf(*instances, filing.instance);
        one.facts = {filing, one.row.instance, invalid->contains(filing.number)};
        gathered.push_back(std::move(one));
    }
    return gathered;
}

/// What has happened endangers from Watch on; what would happen makes a filing fall from AtRisk on.
bool isEndangered(const FilingRow &row, const RiskRequest &request)
{
    if (!row.standing)
        return false;
    const rules::Level least = request.whatIf ? rules::Level::AtRisk : rules::Level::Watch;
    return row.standing->worst.level >= least;
}

bool isWithin(const FilingRow &row, int days, const QDateTime &now)
{
    const QDateTime &deadline = row.standing->worst.deadline;
    return !deadline.isValid() || deadline <= now.addDays(days);
}

/// Worst first, then the nearer deadline, then the domain: a total order.
bool isMoreUrgent(const FilingRow &a, const FilingRow &b)
{
    const rules::Concern &x = a.standing->worst;
    const rules::Concern &y = b.standing->worst;
    if (x.level != y.level)
        return x.level > y.level;
    if (x.deadline.isValid() != y.deadline.isValid())
        return !x.deadline.isValid();
    if (x.deadline != y.deadline)
        return x.deadline < y.deadline;
    if (a.filing.domain != b.filing.domain)
        return a.filing.domain.ascii() < b.filing.domain.ascii();
    return a.filing.id < b.filing.id;
}

} // namespace

Outcome<std::vector<FilingRow>> listFilings(
    const Desk &desk, const ledger::Filter &filter, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    return listFilings(desk, **reader, filter, now);
}

Outcome<std::vector<FilingRow>> listFilings(const Desk &desk, const ledger::Reader &reader,
    const ledger::Filter &filter, const QDateTime &now)
{
    auto gathered = gather(reader, filter);
    if (!gathered)
        return tl::unexpected(gathered.error());
    std::vector<FilingRow> rows;
    rows.reserve(gathered->size());
    for (FilingFacts &one : *gathered) {
        one.row.standing = rules::standingOf(one.facts, desk.rulebook, desk.calendar, now);
        rows.push_back(std::move(one.row));
    }
    return rows;
}

Outcome<std::vector<FilingRow>> watchRisks(
    const Desk &desk, const RiskRequest &request, const QDateTime &now)
{
    ledger::Filter unlimited = request.filter;
    unlimited.limit = 0; // the worst are kept, so all are judged first
    if (request.instance)
        unlimited.instance = request.instance;
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    auto gathered = gather(**reader, unlimited);
    if (!gathered)
        return tl::unexpected(gathered.error());
    std::vector<FilingRow> rows;
    for (FilingFacts &one : *gathered) {
        one.row.standing =
            request.whatIf
                ? rules::standingIf(*request.whatIf, one.facts, desk.rulebook, desk.calendar, now)
                : rules::standingOf(one.facts, desk.rulebook, desk.calendar, now);
        if (!isEndangered(one.row, request))
            continue;
        if (request.withinDays && !isWithin(one.row, *request.withinDays, now))
            continue;
        rows.push_back(std::move(one.row));
    }
    std::sort(rows.begin(), rows.end(), isMoreUrgent);
    if (request.filter.limit > 0 && rows.size() > std::size_t(request.filter.limit))
        rows.resize(std::size_t(request.filter.limit));
    return rows;
}

Outcome<std::vector<NumberRow>> listNumbers(
    const Desk &desk, const ledger::Filter &filter, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    return listNumbers(desk, **reader, filter, now);
}

Outcome<std::vector<NumberRow>> listNumbers(const Desk &desk, const ledger::Reader &reader,
    const ledger::Filter &filter, const QDateTime &now)
{
    auto numbers = reader.numbers(filter);
    if (!numbers)
        return tl::unexpected(Failure(numbers.error()));
    const auto instances = instanceMap(reader, filter, *numbers);
    if (!instances)
        return tl::unexpected(instances.error());
    const auto domains = domainsByNumber(reader, filter, *numbers);
    if (!domains)
        return tl::unexpected(domains.error());

    std::vector<NumberRow> rows;
    rows.reserve(numbers->size());
    for (model::ServiceNumber &number : *numbers) {
        NumberRow row;
        row.instance = instanceOf(*instances, number.instance);
        const auto domain = domains->find(number.id);
        if (domain != domains->end())
            row.domain = domain->second;
        if (number.state == model::NumberState::Unbound) {
            rules::Facts facts;
            facts.instance = row.instance;
            facts.issuer = number.issuer;
            row.doNotUse = !unfitRules(rules::assess(facts, desk.rulebook, now)).empty();
        }
        row.number = std::move(number);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace beian::usecases
