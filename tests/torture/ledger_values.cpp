#include "tests/torture/ledger_values.h"

#include "core/usecases/choose_rulebook.h"

#include <algorithm>
#include <tuple>

namespace beian::tests {

namespace {

// The program compares none of these; two of the file must not differ in anything.

auto partsOf(const ledger::StoredAnswer &answer)
{
    return std::tie(
        answer.instance, answer.addresses, answer.rule, answer.answer, answer.at, answer.actor);
}

auto partsOf(const ledger::Tick &tick)
{
    return std::tie(tick.item, tick.subject, tick.done, tick.at, tick.actor);
}

auto partsOf(const ledger::DutyDone &duty)
{
    return std::tie(duty.filing, duty.duty, duty.at, duty.actor);
}

auto partsOf(const model::Event &event)
{
    return std::tie(event.id, event.at, event.kind, event.account, event.instance, event.number,
        event.domain, event.detail, event.rulebookId, event.rulebookDate, event.actor,
        event.rehearsed);
}

template <typename T>
bool areSame(const std::vector<T> &one, const std::vector<T> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [](const T &a, const T &b) { return partsOf(a) == partsOf(b); });
}

template <typename T>
ledger::Result<void> take(ledger::Result<T> read, T &into)
{
    if (!read)
        return tl::unexpected(read.error());
    into = std::move(*read);
    return {};
}

} // namespace

bool LedgerValues::operator==(const LedgerValues &other) const
{
    return accounts == other.accounts && instances == other.instances && numbers == other.numbers &&
           filings == other.filings && areSame(answers, other.answers) &&
           areSame(ticks, other.ticks) && areSame(duties, other.duties) &&
           areSame(events, other.events) && rulebook == other.rulebook;
}

ledger::Result<LedgerValues> readEverything(ledger::Ledger &ledger)
{
    const auto reader = ledger.read();
    if (!reader)
        return tl::unexpected(reader.error());
    const ledger::Reader &from = **reader;
    LedgerValues values;
    const QString setting = QString::fromLatin1(usecases::rulebookSetting);
    ledger::Result<void> done = take(from.accounts(), values.accounts);
    done = done ? take(from.instances({}), values.instances) : done;
    done = done ? take(from.numbers({}), values.numbers) : done;
    done = done ? take(from.filings({}), values.filings) : done;
    done = done ? take(from.answers({}), values.answers) : done;
    done = done ? take(from.ticks(), values.ticks) : done;
    done = done ? take(from.dutiesDone(), values.duties) : done;
    done = done ? take(from.events({}), values.events) : done;
    done = done ? take(from.setting(setting), values.rulebook) : done;
    if (!done)
        return tl::unexpected(done.error());
    return values;
}

} // namespace beian::tests
