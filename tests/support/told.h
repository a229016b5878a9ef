#pragma once

#include "core/ledger/writer.h"
#include "tests/support/servers.h"

namespace beian::tests {

/// Commits what a test wrote past the use cases, with an event that tells of it.
[[nodiscard]] inline ledger::Result<void> commitTold(ledger::Writer &writer)
{
    model::Event event;
    event.at = testNow();
    event.kind = model::EventKind::InstanceChanged;
    event.actor = QStringLiteral("tester");
    if (auto appended = writer.append(event); !appended)
        return appended;
    return writer.commit();
}

} // namespace beian::tests
