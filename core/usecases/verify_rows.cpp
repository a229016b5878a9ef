#include "core/usecases/verify_rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace beian::usecases {

namespace {

using model::EventKind;
using model::Filing;
using model::Issuer;
using model::ServiceNumber;
using model::Stage;
using namespace Qt::StringLiterals;

QString problem(QLatin1StringView rule, const QString &what)
{
    return rule + u": "_s + what;
}

/// A number as a person would look for it.
QString nameOf(const ServiceNumber &number)
{
    return number.text.isEmpty() ? u"unseen #"_s + QString::number(number.id.value) : number.text;
}

QString nameOf(const Filing &filing)
{
    return filing.domain.ascii() + u" #"_s + QString::number(filing.id.value);
}

/// A number bought apart never counts; one that was voided counts where it was issued here.
bool isCounted(const ServiceNumber &number)
{
    const bool stands = !number.voidedAt.isValid() || number.issuer == Issuer::Local;
    return number.charge == ServiceNumber::Charge::Free && stands;
}

/// The rulebook may have changed since: the most generous one is the bound.
int mostAllowed(const QString &product, const std::vector<rulebook::Rulebook> &rulebooks)
{
    int most = 0;
    for (const rulebook::Rulebook &rulebook : rulebooks) {
        if (const rulebook::ProductRule *rule = rulebook.product(product))
            most = std::max(most, rule->quota);
    }
    return most;
}

QStringList repeatedTexts(const std::vector<ServiceNumber> &numbers)
{
    QStringList problems;
    QHash<QString, int> standing;
    for (const ServiceNumber &number : numbers) {
        const bool holdsText = !number.voidedAt.isValid() || number.issuer == Issuer::Local;
        if (holdsText && !number.text.isEmpty() && ++standing[number.text] == 2)
            problems.append(problem("number.unique"_L1, number.text));
    }
    return problems;
}

QStringList overfullInstances(
    const std::vector<ServiceNumber> &numbers, const std::vector<rulebook::Rulebook> &rulebooks)
{
    std::map<std::pair<model::InstanceKey, Issuer>, int> counts;
    for (const ServiceNumber &number : numbers) {
        if (isCounted(number))
            ++counts[{number.instance, number.issuer}];
    }
    QStringList problems;
    for (const auto &[where, count] : counts) {
        const int most = mostAllowed(where.first.product, rulebooks);
        // No rulebook speaks of the product: what the console did there is a fact.
        if (most > 0 && count > most) {
            problems.append(problem("number.quota"_L1,
                model::toText(where.first) + u' ' + support::codeOf(where.second) + u' ' +
                    QString::number(count) + u" > "_s + QString::number(most)));
        }
    }
    return problems;
}

QStringList homelessNumbers(const LedgerRows &rows)
{
    std::set<model::InstanceKey> known;
    for (const model::Instance &instance : rows.instances)
        known.insert(instance.key);
    QSet<QString> accounts;
    for (const model::Account &account : rows.accounts)
        accounts.insert(account.name);
    QStringList problems;
    for (const ServiceNumber &number : rows.numbers) {
        if (!known.contains(number.instance))
            problems.append(problem("number.instance"_L1, nameOf(number)));
        if (!accounts.contains(number.instance.account))
            problems.append(problem("number.account"_L1, nameOf(number)));
    }
    return problems;
}

QStringList crowdedNumbers(const std::vector<Filing> &filings)
{
    QStringList problems;
    std::map<model::NumberId, int> onNumber;
    for (const Filing &filing : filings) {
        if (filing.stage != Stage::Discarded && ++onNumber[filing.number] == 2)
            problems.append(problem("filing.one-per-number"_L1, nameOf(filing)));
    }
    return problems;
}

QStringList crowdedDomains(const std::vector<Filing> &filings)
{
    QStringList problems;
    std::map<std::pair<QString, Issuer>, int> approved;
    std::map<std::pair<QString, Issuer>, int> unfinished;
    for (const Filing &filing : filings) {
        const std::pair site(filing.domain.ascii(), filing.issuer);
        if (filing.stage == Stage::Approved && ++approved[site] == 2)
            problems.append(problem("filing.one-approved"_L1, nameOf(filing)));
        if (model::isUnfinished(filing.stage) && ++unfinished[site] == 2)
            problems.append(problem("filing.one-unfinished"_L1, nameOf(filing)));
    }
    return problems;
}

/// What the filing must have, by its stage and by the number that it rides on.
QStringList lackingIn(const Filing &filing, const ServiceNumber *number)
{
    QStringList problems;
    if (!number)
        return {problem("filing.number"_L1, nameOf(filing))};
    if (number->issuer != filing.issuer)
        problems.append(problem("filing.issuer"_L1, nameOf(filing)));
    if (number->instance.account != filing.instance.account)
        problems.append(problem("filing.account"_L1, nameOf(filing)));
    if (number->voidedAt.isValid() && filing.stage != Stage::Discarded)
        problems.append(problem("filing.voided-number"_L1, nameOf(filing)));
    const bool wasApproved = filing.stage == Stage::Approved || filing.stage == Stage::Superseded ||
                             filing.stage == Stage::Cancelled || filing.stage == Stage::Revoked;
    if (wasApproved && (filing.icp.isEmpty() || !filing.approvedAt.isValid()))
        problems.append(problem("filing.approval"_L1, nameOf(filing)));
    if (model::isInReview(filing.stage) && !filing.submittedAt.isValid())
        problems.append(problem("filing.submission"_L1, nameOf(filing)));
    return problems;
}

/// What the history tells, asked by number and domain.
struct Told {
    QSet<QString> bornNumbers;
    QSet<QString> voidedNumbers;
    QSet<QString> startedFilings; ///< by subject: a domain may have been corrected since
    QSet<std::pair<QString, QString>> reachedStages; ///< subject and stage
};

/// What a filing is known by in the history: its number, else the domain.
QString subjectOf(const QString &number, const QString &domain)
{
    return number.isEmpty() ? domain : number;
}

void hear(Told &told, const model::Event &event)
{
    const QString subject = subjectOf(event.number, event.domain);
    if (event.kind == EventKind::NumberIssued || event.kind == EventKind::NumberRecorded)
        told.bornNumbers.insert(event.number);
    if (event.kind == EventKind::NumberVoided)
        told.voidedNumbers.insert(event.number);
    if (event.kind == EventKind::FilingBound || event.kind == EventKind::FilingMoved)
        told.startedFilings.insert(subject);
    if (event.kind == EventKind::FilingAdvanced)
        told.reachedStages.insert({subject, event.detail.value("to"_L1).toString()});
    if (event.kind == EventKind::NumberRestored) {
        told.bornNumbers.insert(event.number);
        if (event.detail.contains("voidedAt"_L1))
            told.voidedNumbers.insert(event.number);
    }
    if (event.kind == EventKind::FilingRestored) {
        told.startedFilings.insert(subject);
        told.reachedStages.insert({subject, event.detail.value("stage"_L1).toString()});
    }
    // Adopting brings in an approved filing, and with it a number that the platform made unseen.
    if (event.kind == EventKind::FilingAdopted) {
        told.bornNumbers.insert(event.number);
        told.startedFilings.insert(subject);
        told.reachedStages.insert({subject, support::codeOf(Stage::Approved)});
    }
}

Told toldBy(const std::vector<model::Event> &events)
{
    Told told;
    for (const model::Event &event : events)
        hear(told, event);
    return told;
}

} // namespace

QStringList numberProblems(const LedgerRows &rows, const std::vector<rulebook::Rulebook> &rulebooks)
{
    return repeatedTexts(rows.numbers) + overfullInstances(rows.numbers, rulebooks) +
           homelessNumbers(rows);
}

QStringList filingProblems(const LedgerRows &rows)
{
    QStringList problems = crowdedNumbers(rows.filings) + crowdedDomains(rows.filings);
    std::map<model::NumberId, const ServiceNumber *> numbers;
    for (const ServiceNumber &number : rows.numbers)
        numbers.emplace(number.id, &number);
    for (const Filing &filing : rows.filings) {
        const auto it = numbers.find(filing.number);
        problems.append(lackingIn(filing, it == numbers.end() ? nullptr : it->second));
    }
    return problems;
}

QStringList historyProblems(const LedgerRows &rows)
{
    const Told told = toldBy(rows.events);
    QStringList problems;
    for (const ServiceNumber &number : rows.numbers) {
        if (!told.bornNumbers.contains(number.text))
            problems.append(problem("history.number"_L1, nameOf(number)));
        if (number.voidedAt.isValid() && !told.voidedNumbers.contains(number.text))
            problems.append(problem("history.voided"_L1, nameOf(number)));
    }
    for (const Filing &filing : rows.filings) {
        const QString subject = subjectOf(filing.numberText, filing.domain.ascii());
        if (!told.startedFilings.contains(subject))
            problems.append(problem("history.filing"_L1, nameOf(filing)));
        const QString stage = support::codeOf(filing.stage);
        if (filing.stage != Stage::Draft && !told.reachedStages.contains({subject, stage})) {
            problems.append(problem("history.stage"_L1, nameOf(filing) + u' ' + stage));
        }
    }
    return problems;
}

} // namespace beian::usecases
