#include "core/usecases/precheck.h"

#include <QHash>

#include <map>

namespace beian::usecases {

namespace {

using model::Refusal;
using model::RefusalCode;

/// What the ledger knows beside the instances themselves, so that judging many asks it only thrice.
struct Background {
    ledger::QuotaUses uses;
    std::map<model::InstanceKey, std::vector<ledger::StoredAnswer>> answers;
    QMultiHash<QString, ledger::HeldAddress> heldByIp;
};

Outcome<void> gatherHeld(const ledger::Reader &reader, Background &background)
{
    const auto held = reader.heldAddresses();
    if (!held)
        return tl::unexpected(Failure(held.error()));
    for (const ledger::HeldAddress &address : *held)
        background.heldByIp.insert(address.ip, address);
    return {};
}

Outcome<void> gatherAnswers(const ledger::Reader &reader,
    const std::optional<model::InstanceKey> &key, Background &background)
{
    const auto answers = reader.answers(key);
    if (!answers)
        return tl::unexpected(Failure(answers.error()));
    for (const ledger::StoredAnswer &answer : *answers)
        background.answers[answer.instance].push_back(answer);
    return {};
}

Outcome<Background> backgroundOfAll(const ledger::Reader &reader)
{
    Background background;
    auto uses = reader.quotaUses();
    if (!uses)
        return tl::unexpected(Failure(uses.error()));
    background.uses = std::move(*uses);
    if (const auto gathered = gatherAnswers(reader, std::nullopt, background); !gathered)
        return tl::unexpected(gathered.error());
    if (const auto gathered = gatherHeld(reader, background); !gathered)
        return tl::unexpected(gathered.error());
    return background;
}

Outcome<Background> backgroundOf(const ledger::Reader &reader, const model::InstanceKey &key)
{
    Background background;
    const auto use = reader.quotaUse(key);
    if (!use)
        return tl::unexpected(Failure(use.error()));
    background.uses.emplace(key, *use);
    if (const auto gathered = gatherAnswers(reader, key, background); !gathered)
        return tl::unexpected(gathered.error());
    if (const auto gathered = gatherHeld(reader, background); !gathered)
        return tl::unexpected(gathered.error());
    return background;
}

/// Filings on the instance itself never count, nor do those of the other issuer: a rehearsal never
/// blocks the real thing.
QString holderOf(
    const Background &background, const model::Instance &instance, model::Issuer issuer)
{
    for (const QString &ip : model::addressTexts(instance)) {
        const auto [begin, end] = background.heldByIp.equal_range(ip);
        for (auto it = begin; it != end; ++it) {
            if (it->issuer == issuer && it->instance != instance.key)
                return it->domain.ascii();
        }
    }
    return {};
}

/// An answer lapses when the addresses are no longer those for which it was given.
rules::Answers standingAnswers(const Background &background, const model::Instance &instance)
{
    rules::Answers answers;
    const auto stored = background.answers.find(instance.key);
    if (stored == background.answers.end())
        return answers;
    const QString addresses = model::addressTexts(instance).join(u' ');
    for (const ledger::StoredAnswer &answer : stored->second) {
        if (answer.addresses == addresses)
            answers.insert_or_assign(answer.rule, answer.answer);
    }
    return answers;
}

rules::Facts factsFrom(
    const Background &background, const model::Instance &instance, const PrecheckRequest &request)
{
    rules::Facts facts;
    facts.instance = instance;
    facts.issuer = request.issuer;
    if (const auto use = background.uses.find(instance.key); use != background.uses.end())
        facts.numbersUsed = use->second.of(request.issuer);
    facts.addressHeldBy = holderOf(background, instance, request.issuer);
    facts.chosenAccount = request.chosenAccount;
    facts.answers = standingAnswers(background, instance);
    for (const auto &[rule, answer] : request.supposed)
        facts.answers.insert_or_assign(rule, answer);
    return facts;
}

Prechecked judged(const Desk &desk, const rules::Facts &facts, const QDateTime &now)
{
    Prechecked result;
    result.instance = facts.instance;
    result.assessment = rules::assess(facts, desk.rulebook, now);
    result.quota = quotaOf(desk, facts);
    for (const rulebook::Rulebook &other : desk.rulebooks) {
        if (other.id == desk.rulebook.id)
            continue;
        result.elsewhere.push_back(
            {other.id, other.date, other.name, rules::assess(facts, other, now).verdict()});
    }
    return result;
}

Outcome<std::vector<model::Instance>> askedInstances(
    const ledger::Reader &reader, const PrecheckRequest &request)
{
    if (request.keys.empty()) {
        auto all = reader.instances(request.filter);
        if (!all)
            return tl::unexpected(Failure(all.error()));
        return std::move(*all);
    }
    std::vector<model::Instance> asked;
    for (const model::InstanceKey &key : request.keys) {
        const auto instance = reader.instance(key);
        if (!instance)
            return tl::unexpected(Failure(instance.error()));
        if (!*instance) {
            return tl::unexpected(
                Failure(Refusal{RefusalCode::UnknownInstance, {model::toText(key)}}));
        }
        asked.push_back(**instance);
    }
    return asked;
}

Outcome<Background> backgroundFor(
    const ledger::Reader &reader, const std::vector<model::Instance> &instances)
{
    return instances.size() == 1 ? backgroundOf(reader, instances.front().key)
                                 : backgroundOfAll(reader);
}

} // namespace

Quota quotaOf(const Desk &desk, const rules::Facts &facts)
{
    Quota quota;
    quota.issuer = facts.issuer;
    quota.used = rules::quotaUsed(facts);
    quota.limit = rules::quotaLimit(facts.instance, desk.rulebook).value_or(0);
    quota.elsewhere = facts.instance.numbersElsewhere;
    return quota;
}

Outcome<std::vector<Prechecked>> precheck(
    const Desk &desk, const PrecheckRequest &request, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    return precheck(desk, **reader, request, now);
}

Outcome<std::vector<Prechecked>> precheck(const Desk &desk, const ledger::Reader &reader,
    const PrecheckRequest &request, const QDateTime &now)
{
    const auto instances = askedInstances(reader, request);
    if (!instances)
        return tl::unexpected(instances.error());
    const auto background = backgroundFor(reader, *instances);
    if (!background)
        return tl::unexpected(background.error());

    std::vector<Prechecked> results;
    results.reserve(instances->size());
    for (const model::Instance &instance : *instances)
        results.push_back(judged(desk, factsFrom(*background, instance, request), now));
    return results;
}

Outcome<Prechecked> precheckOne(const Desk &desk, const ledger::Reader &reader,
    const model::Instance &instance, const PrecheckRequest &request, const QDateTime &now)
{
    const auto facts = factsOf(reader, instance, request);
    if (!facts)
        return tl::unexpected(facts.error());
    return judged(desk, *facts, now);
}

Outcome<rules::Facts> factsOf(
    const ledger::Reader &reader, const model::Instance &instance, const PrecheckRequest &request)
{
    const auto background = backgroundOf(reader, instance.key);
    if (!background)
        return tl::unexpected(background.error());
    return factsFrom(*background, instance, request);
}

Outcome<std::vector<rules::Facts>> factsOfAll(
    const ledger::Reader &reader, const PrecheckRequest &request)
{
    const auto instances = askedInstances(reader, request);
    if (!instances)
        return tl::unexpected(instances.error());
    const auto background = backgroundFor(reader, *instances);
    if (!background)
        return tl::unexpected(background.error());
    std::vector<rules::Facts> facts;
    facts.reserve(instances->size());
    for (const model::Instance &instance : *instances)
        facts.push_back(factsFrom(*background, instance, request));
    return facts;
}

} // namespace beian::usecases
