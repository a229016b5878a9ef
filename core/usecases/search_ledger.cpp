#include "core/usecases/search_ledger.h"

#include "core/model/account.h"

#include <QSet>

#include <algorithm>

namespace beian::usecases {

namespace {

enum class Closeness { Same, Begins, Contains };

/// One search: what was found, each thing once.
class Search final
{
public:
    Search(const ledger::Reader &reader, const QString &text, int most)
        : m_reader(reader)
        , m_text(text)
        , m_folded(text.toCaseFolded())
        , m_number(model::normalisedNumber(text))
    {
        m_filter.where = text;
        m_filter.limit = most;
    }

    Outcome<void> filings();
    Outcome<void> numbers();
    Outcome<void> instances();
    Outcome<void> accounts();

    /// The closest first; of equally close ones in the order in which they were found.
    [[nodiscard]] std::vector<SearchHit> hits() &&;

private:
    struct Found {
        SearchHit hit;
        Closeness closeness = Closeness::Contains;
    };

    void take(const model::Filing &filing);
    void take(const model::ServiceNumber &number);
    void take(const model::Instance &instance);
    void put(SearchHit hit, const QStringList &texts);
    [[nodiscard]] Closeness closenessOf(const QStringList &texts) const;
    template <typename Row>
    void takeAll(const std::vector<Row> &rows)
    {
        for (const Row &row : rows)
            take(row);
    }

    const ledger::Reader &m_reader;
    QString m_text;
    QString m_folded;
    QString m_number; ///< the text as a number would be stored
    ledger::Filter m_filter;
    std::vector<Found> m_found;
    QSet<QString> m_seen;
};

Closeness Search::closenessOf(const QStringList &texts) const
{
    Closeness closest = Closeness::Contains;
    for (const QString &text : texts) {
        const QString folded = text.toCaseFolded();
        if (folded == m_folded)
            return Closeness::Same;
        if (folded.startsWith(m_folded))
            closest = Closeness::Begins;
    }
    return closest;
}

void Search::put(SearchHit hit, const QStringList &texts)
{
    const QString which = QString::number(int(hit.kind)) + u'/' + hit.key;
    if (m_seen.contains(which))
        return;
    m_seen.insert(which);
    m_found.push_back({std::move(hit), closenessOf(texts)});
}

void Search::take(const model::Filing &filing)
{
    SearchHit hit{HitKind::Filing, QString::number(filing.id.value), filing.domain.display(), {}};
    if (!filing.icp.isEmpty())
        hit.details.append(filing.icp);
    if (!filing.numberText.isEmpty())
        hit.details.append(model::groupedNumber(filing.numberText));
    hit.details.append(filing.instance.account);
    put(std::move(hit), {filing.domain.display(), filing.domain.ascii(), filing.icp});
}

void Search::take(const model::ServiceNumber &number)
{
    if (number.text.isEmpty())
        return; // one that the platform made unseen has nothing to be found by
    SearchHit hit{HitKind::Number, QString::number(number.id.value),
        model::groupedNumber(number.text), {number.instance.id, number.instance.account}};
    put(std::move(hit), {number.text, model::groupedNumber(number.text)});
}

void Search::take(const model::Instance &instance)
{
    const QStringList addresses = model::addressTexts(instance);
    SearchHit hit{HitKind::Instance, model::toText(instance.key),
        instance.name.isEmpty() ? instance.key.id : instance.name, {}};
    if (!instance.name.isEmpty())
        hit.details.append(instance.key.id);
    hit.details += addresses;
    hit.details.append(instance.key.account);
    put(std::move(hit), QStringList{instance.key.id, instance.name} + addresses);
}

/// By what has an index first: of very many that contain the text, the one that is it must not be
/// missed.
Outcome<void> Search::filings()
{
    if (const auto parsed = model::Domain::parse(m_text)) {
        const auto same = m_reader.filingsOf(parsed->domain);
        if (!same)
            return tl::unexpected(Failure(same.error()));
        takeAll(*same);
    }
    const auto all = m_reader.filings(m_filter);
    if (!all)
        return tl::unexpected(Failure(all.error()));
    takeAll(*all);
    return {};
}

Outcome<void> Search::numbers()
{
    if (!m_number.isEmpty()) {
        const auto same = m_reader.number(m_number);
        if (!same)
            return tl::unexpected(Failure(same.error()));
        if (*same)
            put({HitKind::Number, QString::number((*same)->id.value),
                    model::groupedNumber((*same)->text),
                    {(*same)->instance.id, (*same)->instance.account}},
                {m_text});
    }
    const auto all = m_reader.numbers(m_filter);
    if (!all)
        return tl::unexpected(Failure(all.error()));
    takeAll(*all);
    return {};
}

Outcome<void> Search::instances()
{
    const auto same = m_reader.instancesWithId(m_text);
    if (!same)
        return tl::unexpected(Failure(same.error()));
    takeAll(*same);
    const auto all = m_reader.instances(m_filter);
    if (!all)
        return tl::unexpected(Failure(all.error()));
    takeAll(*all);
    return {};
}

Outcome<void> Search::accounts()
{
    const auto all = m_reader.accounts();
    if (!all)
        return tl::unexpected(Failure(all.error()));
    for (const model::Account &account : *all) {
        const bool isHit = model::foldedAccountName(account.name).contains(m_folded) ||
                           account.uid.contains(m_text) ||
                           account.entity.toCaseFolded().contains(m_folded);
        if (!isHit)
            continue;
        SearchHit hit{HitKind::Account, account.name, account.name, {}};
        for (const QString &detail : {account.entity, account.uid}) {
            if (!detail.isEmpty())
                hit.details.append(detail);
        }
        put(std::move(hit), {account.name, account.uid, account.entity});
    }
    return {};
}

std::vector<SearchHit> Search::hits() &&
{
    std::stable_sort(m_found.begin(), m_found.end(),
        [](const Found &a, const Found &b) { return a.closeness < b.closeness; });
    std::vector<SearchHit> hits;
    for (Found &found : m_found) {
        if (int(hits.size()) == m_filter.limit)
            break;
        hits.push_back(std::move(found.hit));
    }
    return hits;
}

} // namespace

Outcome<std::vector<SearchHit>> searchLedger(const Desk &desk, const QString &text, int most)
{
    const QString asked = text.simplified();
    if (asked.isEmpty() || most <= 0)
        return std::vector<SearchHit>();
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    Search search(**reader, asked, most);
    for (const auto step :
        {&Search::filings, &Search::numbers, &Search::instances, &Search::accounts}) {
        if (const auto done = (search.*step)(); !done)
            return tl::unexpected(done.error());
    }
    return std::move(search).hits();
}

} // namespace beian::usecases
