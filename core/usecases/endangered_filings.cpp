#include "core/usecases/endangered_filings.h"

#include "core/rules/standing.h"

namespace beian::usecases {

Outcome<void> EndangeredFilings::read(const ledger::Reader &reader)
{
    const auto filings = reader.filings({});
    if (!filings)
        return tl::unexpected(Failure(filings.error()));
    for (const model::Filing &filing : *filings) {
        if (!model::isEnded(filing.stage))
            m_filings[filing.instance].push_back(filing);
    }
    return {};
}

QStringList EndangeredFilings::worseWith(
    const InstanceChange &change, const model::Instance &before) const
{
    const auto riding = m_filings.find(change.instance.key);
    if (riding == m_filings.end())
        return {};
    const auto levelWith = [this](const model::Filing &filing, const model::Instance &instance) {
        const auto standing =
            rules::standingOf({filing, instance, false}, m_desk.rulebook, m_desk.calendar, m_now);
        return standing ? standing->worst.level : rules::Level::Safe;
    };
    QStringList domains;
    for (const model::Filing &filing : riding->second) {
        if (levelWith(filing, change.instance) > levelWith(filing, before))
            domains.append(filing.domain.ascii());
    }
    return domains;
}

QStringList EndangeredFilings::on(const model::InstanceKey &key) const
{
    QStringList domains;
    if (const auto riding = m_filings.find(key); riding != m_filings.end()) {
        for (const model::Filing &filing : riding->second)
            domains.append(filing.domain.ascii());
    }
    return domains;
}

} // namespace beian::usecases
