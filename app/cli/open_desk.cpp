#include "app/cli/open_desk.h"

#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/rulebook/built_in.h"
#include "core/text/refusals.h"
#include "core/usecases/find_instance.h"
#include "core/usecases/warning_steps.h"

namespace beian::cli {

using namespace Qt::StringLiterals;

namespace {

bool namesFile(const QString &asked)
{
    return asked.contains(u'/') || asked.endsWith(".json"_L1);
}

/// What the ledger says of how to judge.
struct StoredChoice {
    QString rulebook;
    usecases::WarningSteps warningSteps;
};

ledger::Result<StoredChoice> storedChoice(ledger::Ledger &ledger)
{
    const auto reader = ledger.read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto rulebook
        = (*reader)->setting(QString::fromLatin1(usecases::rulebookSetting));
    if (!rulebook)
        return tl::unexpected(rulebook.error());
    const auto steps = usecases::keptWarningSteps(**reader);
    if (!steps)
        return tl::unexpected(steps.error());
    return StoredChoice{*rulebook, *steps};
}

QString ledgerOf(const Call &call)
{
    const QString &named = call.options().ledger;
    return named.isEmpty() ? call.environment().defaultLedger : named;
}

/// Which of the rulebooks decides: what was asked for, else `stored`.
tl::expected<std::size_t, ExitCode> chosenOf(
    Call &call, const std::vector<rulebook::Rulebook> &rulebooks, const QString &stored)
{
    const QString &named = call.options().rulebook;
    const QString asked = namesFile(named) ? rulebooks.back().id : named;
    const auto chosen = usecases::chosenRulebook(rulebooks, asked, stored);
    if (!chosen)
        return tl::unexpected(call.fail(usecases::Failure(chosen.error()), rulebooks.front()));
    return *chosen;
}

} // namespace

tl::expected<std::vector<rulebook::Rulebook>, ExitCode> rulebooksOf(Call &call)
{
    usecases::Rulebooks loaded = usecases::loadRulebooks(call.environment().rulebookFolder);
    for (const usecases::RefusedRulebook &refused : loaded.refused) {
        call.note(u"rulebook-"_s + support::codeOf(refused.error.code),
            text::sentence(refused.error, refused.path));
    }
    const QString &asked = call.options().rulebook;
    if (!namesFile(asked))
        return std::move(loaded.all);

    const auto book = rulebook::readRulebookFile(asked);
    if (!book)
        return tl::unexpected(call.fail(book.error(), asked));
    // It stands for the one that has its id, which would otherwise disagree with itself.
    std::erase_if(loaded.all, [&book](const auto &other) { return other.id == book->id; });
    loaded.all.push_back(*book);
    return std::move(loaded.all);
}

tl::expected<std::unique_ptr<OpenDesk>, ExitCode> OpenDesk::open(Call &call)
{
    std::unique_ptr<OpenDesk> opened(new OpenDesk);
    auto rulebooks = rulebooksOf(call);
    if (!rulebooks)
        return tl::unexpected(rulebooks.error());
    opened->m_rulebooks = std::move(*rulebooks);
    opened->m_calendar = rulebook::builtInCalendar();

    auto ledger = ledger::openSqliteLedger(ledgerOf(call));
    if (!ledger)
        return tl::unexpected(call.fail(ledger.error()));
    opened->m_ledger = std::move(*ledger);
    const auto choice = storedChoice(*opened->m_ledger);
    if (!choice)
        return tl::unexpected(call.fail(choice.error()));

    const auto chosen = chosenOf(call, opened->m_rulebooks, choice->rulebook);
    if (!chosen)
        return tl::unexpected(chosen.error());
    opened->m_judging
        = usecases::warningAt(opened->m_rulebooks.at(*chosen), choice->warningSteps);
    return opened;
}

usecases::Desk OpenDesk::desk() const
{
    return {*m_ledger, m_judging, m_rulebooks, m_calendar};
}

tl::expected<std::unique_ptr<OpenPlace>, ExitCode> OpenPlace::open(Call &call)
{
    std::unique_ptr<OpenPlace> opened(new OpenPlace);
    auto rulebooks = rulebooksOf(call);
    if (!rulebooks)
        return tl::unexpected(rulebooks.error());
    opened->m_rulebooks = std::move(*rulebooks);
    opened->m_calendar = rulebook::builtInCalendar();
    opened->m_ledger = ledgerOf(call);
    const auto chosen = chosenOf(call, opened->m_rulebooks, QString());
    if (!chosen)
        return tl::unexpected(chosen.error());
    opened->m_chosen = *chosen;
    return opened;
}

usecases::LedgerPlace OpenPlace::place() const
{
    return {m_files, m_ledger, m_rulebooks.at(m_chosen), m_rulebooks, m_calendar};
}

usecases::Outcome<model::Instance> instanceNamed(const usecases::Desk &desk, const QString &text)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(usecases::Failure(reader.error()));
    return usecases::findInstance(**reader, text);
}

} // namespace beian::cli
