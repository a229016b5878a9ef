#include "core/usecases/extent.h"

#include <algorithm>

namespace beian::usecases {

namespace {

constexpr qint64 shortRows = 2000;

/// A list reads the rows that it is about and those that it shows of them.
qint64 rowsFor(Register which, const ledger::Extent &extent)
{
    switch (which) {
    case Register::Instances:
    case Register::Checklist:
        return std::max(extent.instances, extent.numbers);
    case Register::Numbers:
    case Register::Filings:
        return std::max({extent.instances, extent.numbers, extent.filings});
    case Register::Events:
        return extent.events;
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome<bool> isShort(const Desk &desk, Register which)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto extent = (*reader)->extent();
    if (!extent)
        return tl::unexpected(Failure(extent.error()));
    return rowsFor(which, *extent) <= shortRows;
}

} // namespace beian::usecases
