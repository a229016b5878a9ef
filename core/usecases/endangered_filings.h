#pragma once

#include "core/usecases/reconcile.h"

#include <map>
#include <vector>

namespace beian::usecases {

/// The filings that have not ended, and which of them a change of their server leaves worse off.
class EndangeredFilings final
{
public:
    EndangeredFilings(const Desk &desk, const QDateTime &now)
        : m_desk(desk)
        , m_now(now)
    {
    }

    [[nodiscard]] Outcome<void> read(const ledger::Reader &reader);

    /// The domains on the server that stand worse with `change` than with `before`.
    [[nodiscard]] QStringList worseWith(
        const InstanceChange &change, const model::Instance &before) const;
    /// All domains on a server.
    [[nodiscard]] QStringList on(const model::InstanceKey &key) const;

private:
    const Desk &m_desk;
    QDateTime m_now;
    std::map<model::InstanceKey, std::vector<model::Filing>> m_filings;
};

} // namespace beian::usecases
