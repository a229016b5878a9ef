#include "core/usecases/compare_rulebooks.h"

#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/text/registers.h"
#include "core/text/rulebook_lines.h"
#include "core/usecases/precheck.h"

#include <algorithm>

namespace beian::usecases {

namespace {

using model::CellKind;
using rulebook::Rulebook;
using text::RulebookLine;
using namespace Qt::StringLiterals;

const QString dash = u"–"_s;

void addBooks(model::Table &table, const Rulebook &first, const Rulebook &second)
{
    table.columns.push_back({u"first"_s, text::localText(first.name), CellKind::Text});
    table.columns.push_back({u"second"_s, text::localText(second.name), CellKind::Text});
}

} // namespace

model::Table rulebookDifferences(const Rulebook &first, const Rulebook &second)
{
    model::Table table;
    table.title = text::registerTitle(u"rulebook-differences"_s);
    table.notes = {text::rulebookLine(first), text::rulebookLine(second)};
    table.columns.push_back({u"rule"_s, text::columnTitle(u"rule"_s), CellKind::Text});
    addBooks(table, first, second);

    const std::vector<RulebookLine> ours = text::rulebookLines(first);
    const std::vector<RulebookLine> theirs = text::rulebookLines(second);
    const auto find = [](const std::vector<RulebookLine> &lines, const QString &key) {
        return std::find_if(lines.begin(), lines.end(),
            [&key](const RulebookLine &line) { return line.key == key; });
    };
    const auto add = [&table](const RulebookLine &line, const QString &one, const QString &other) {
        table.keys.append(line.key);
        table.rows.push_back({line.name, one, other});
    };
    for (const RulebookLine &line : ours) {
        const auto other = find(theirs, line.key);
        if (other == theirs.end())
            add(line, line.value, dash);
        else if (other->value != line.value)
            add(line, line.value, other->value);
    }
    for (const RulebookLine &line : theirs) {
        if (find(ours, line.key) == ours.end())
            add(line, dash, line.value);
    }
    return table;
}

Outcome<model::Table> serversJudgedOtherwise(const Desk &desk, const Rulebook &first,
    const Rulebook &second, const QStringList &accounts, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    PrecheckRequest request;
    request.filter.accounts = accounts;
    const auto all = factsOfAll(**reader, request);
    if (!all)
        return tl::unexpected(all.error());

    model::Table table;
    table.title = text::registerTitle(u"judged-otherwise"_s);
    table.notes = {text::rulebookLine(first), text::rulebookLine(second)};
    table.columns = {{u"name"_s, text::columnTitle(u"name"_s), CellKind::Text},
        {u"id"_s, text::columnTitle(u"id"_s), CellKind::Identifier}};
    addBooks(table, first, second);
    for (const rules::Facts &facts : *all) {
        if (facts.instance.goneSince.isValid())
            continue;
        const rules::Assessment ours = rules::assess(facts, first, now);
        const rules::Assessment theirs = rules::assess(facts, second, now);
        if (ours.verdict() == theirs.verdict())
            continue;
        table.keys.append(model::toText(facts.instance.key));
        table.rows.push_back({facts.instance.name, facts.instance.key.id,
            text::verdictWords(ours), text::verdictWords(theirs)});
    }
    return table;
}

} // namespace beian::usecases
