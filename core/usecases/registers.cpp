#include "core/usecases/registers.h"

#include "core/text/check_items.h"
#include "core/text/events.h"
#include "core/text/findings.h"
#include "core/text/registers.h"
#include "core/text/standings.h"
#include "core/text/words.h"
#include "core/usecases/list_filings.h"
#include "core/usecases/precheck.h"
#include "core/usecases/self_check.h"

namespace beian::usecases {

namespace {

using model::CellKind;
using namespace Qt::StringLiterals;

struct ColumnRow {
    const char *name;
    CellKind kind;
};

std::vector<model::Column> columnsOf(std::initializer_list<ColumnRow> rows)
{
    std::vector<model::Column> columns;
    columns.reserve(rows.size());
    for (const ColumnRow &row : rows) {
        const QString name = QString::fromLatin1(row.name);
        columns.push_back({name, text::columnTitle(name), row.kind});
    }
    return columns;
}

model::Mark markOf(rules::Eligibility eligibility)
{
    switch (eligibility) {
    case rules::Eligibility::Eligible:
        return model::Mark::Safe;
    case rules::Eligibility::Unknown:
        return model::Mark::Watch;
    case rules::Eligibility::Ineligible:
        return model::Mark::Lost;
    }
    Q_UNREACHABLE();
}

model::Mark markOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return model::Mark::Safe;
    case CheckState::Failed:
        return model::Mark::Lost;
    case CheckState::Open:
        return model::Mark::Watch;
    }
    Q_UNREACHABLE();
}

model::Mark markOf(const NumberRow &row)
{
    if (row.doNotUse)
        return model::Mark::AtRisk;
    switch (row.number.state) {
    case model::NumberState::Unbound:
    case model::NumberState::Bound:
    case model::NumberState::Filing:
        return model::Mark::Watch;
    case model::NumberState::Filed:
        return model::Mark::Safe;
    case model::NumberState::Invalid:
        return model::Mark::Lost;
    }
    Q_UNREACHABLE();
}

Outcome<void> fillNumbers(
    const Desk &desk, const ledger::Filter &filter, const QDateTime &now, model::Table &table)
{
    const auto rows = listNumbers(desk, filter, now);
    if (!rows)
        return tl::unexpected(rows.error());
    table.columns = columnsOf({{"number", CellKind::ServiceNumber}, {"issuer", CellKind::Text},
        {"state", CellKind::Text}, {"domain", CellKind::Identifier}, {"account", CellKind::Text},
        {"instance", CellKind::Identifier}, {"name", CellKind::Text}, {"expires", CellKind::Day},
        {"issued", CellKind::Day}});
    table.markColumn = 2;
    for (const NumberRow &row : *rows) {
        const model::ServiceNumber &number = row.number;
        table.marks.push_back(markOf(row));
        table.keys.append(QString::number(number.id.value));
        table.rows.push_back({number.text, text::issuerWord(number.issuer),
            row.doNotUse ? text::doNotUseWord() : text::numberStateWord(number.state), row.domain,
            number.instance.account, number.instance.id, row.instance.name,
            text::expiryText(row.instance.expires, desk.rulebook),
            text::dayText(number.issuedAt, desk.rulebook)});
    }
    return {};
}

Outcome<void> fillFilings(
    const Desk &desk, const ledger::Filter &filter, const QDateTime &now, model::Table &table)
{
    const auto rows = listFilings(desk, filter, now);
    if (!rows)
        return tl::unexpected(rows.error());
    table.columns = columnsOf({{"domain", CellKind::Identifier}, {"stage", CellKind::Text},
        {"standing", CellKind::Text}, {"deadline", CellKind::Day}, {"icp", CellKind::Text},
        {"type", CellKind::Text}, {"number", CellKind::ServiceNumber}, {"issuer", CellKind::Text},
        {"account", CellKind::Text}, {"instance", CellKind::Identifier}, {"since", CellKind::Day}});
    table.markColumn = 2;
    for (const FilingRow &row : *rows) {
        const model::Filing &filing = row.filing;
        const rules::Concern worst = row.standing ? row.standing->worst : rules::Concern{};
        table.marks.push_back(row.standing ? usecases::markOf(worst.level) : model::Mark::None);
        table.keys.append(QString::number(filing.id.value));
        table.rows.push_back({filing.domain.display(), text::stageWord(filing.stage),
            row.standing ? text::levelWord(worst.level) : QString(),
            text::dayText(worst.deadline, desk.rulebook), filing.icp,
            text::filingTypeWord(filing.type), filing.numberText, text::issuerWord(filing.issuer),
            filing.instance.account, filing.instance.id,
            text::dayText(filing.since, desk.rulebook)});
    }
    return {};
}

Outcome<void> fillInstances(
    const Desk &desk, const ledger::Filter &filter, const QDateTime &now, model::Table &table)
{
    PrecheckRequest request;
    request.filter = filter;
    const auto rows = precheck(desk, request, now);
    if (!rows)
        return tl::unexpected(rows.error());
    table.columns = columnsOf({{"verdict", CellKind::Text}, {"account", CellKind::Text},
        {"product", CellKind::Text}, {"region", CellKind::Text}, {"id", CellKind::Identifier},
        {"name", CellKind::Text}, {"billing", CellKind::Text}, {"status", CellKind::Text},
        {"addresses", CellKind::Identifier}, {"expires", CellKind::Day}, {"used", CellKind::Text}});
    table.markColumn = 0;
    for (const Prechecked &row : *rows) {
        const model::Instance &instance = row.instance;
        table.marks.push_back(markOf(row.assessment.verdict()));
        table.keys.append(model::toText(instance.key));
        table.rows.push_back({text::verdictWords(row.assessment), instance.key.account,
            text::productName(instance.key.product, desk.rulebook),
            text::regionName(instance.key.region, desk.rulebook), instance.key.id, instance.name,
            text::billingWord(instance.billing), text::statusWord(instance),
            model::addressTexts(instance).join(u' '),
            text::expiryText(instance.expires, desk.rulebook),
            u"%1 / %2"_s.arg(row.quota.used).arg(row.quota.limit)});
    }
    return {};
}

Outcome<void> fillEvents(const Desk &desk, const ledger::Filter &filter, model::Table &table)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto events = (*reader)->events(filter);
    if (!events)
        return tl::unexpected(Failure(events.error()));
    table.columns = columnsOf({{"at", CellKind::Text}, {"what", CellKind::Text},
        {"account", CellKind::Text}, {"instance", CellKind::Identifier},
        {"number", CellKind::ServiceNumber}, {"domain", CellKind::Identifier},
        {"actor", CellKind::Text}, {"rulebook", CellKind::Text}});
    for (const model::Event &event : *events) {
        table.keys.append(QString::number(event.id));
        table.rows.push_back(
            {text::momentText(event.at, desk.rulebook), text::eventSentence(event, desk.rulebook),
                event.account, event.instance.section(u'/', -1), event.number,
                model::Domain::fromStored(event.domain).display(), event.actor, event.rulebookId});
    }
    return {};
}

QString evidenceText(const CheckItem &item, const rulebook::Rulebook &rulebook)
{
    if (item.evidence)
        return text::findingSentence(*item.evidence, rulebook);
    QStringList details;
    for (const QString &detail : item.details)
        details.append(text::checkDetailText(detail));
    return details.join(u' ');
}

Outcome<void> fillChecklist(
    const Desk &desk, const CheckSubject &subject, const QDateTime &now, model::Table &table)
{
    const auto items = selfCheck(desk, subject, now);
    if (!items)
        return tl::unexpected(items.error());
    table.columns = columnsOf({{"item", CellKind::Identifier}, {"state", CellKind::Text},
        {"text", CellKind::Text}, {"evidence", CellKind::Text}, {"remedy", CellKind::Text},
        {"at", CellKind::Day}, {"actor", CellKind::Text}});
    table.markColumn = 1;
    for (const CheckItem &item : *items) {
        table.marks.push_back(markOf(item.state));
        table.keys.append(item.id);
        const bool isDone = item.state == CheckState::Passed;
        table.rows.push_back({item.id, text::checkStateWord(support::codeOf(item.state)),
            text::checkItemText(item.id), evidenceText(item, desk.rulebook),
            isDone ? QString() : text::checkItemRemedy(item.id),
            text::dayText(item.at, desk.rulebook), item.actor});
    }
    return {};
}

Outcome<void> fill(const Desk &desk, Register which, const ledger::Filter &filter,
    const QDateTime &now, model::Table &table)
{
    switch (which) {
    case Register::Numbers:
        return fillNumbers(desk, filter, now, table);
    case Register::Filings:
        return fillFilings(desk, filter, now, table);
    case Register::Instances:
        return fillInstances(desk, filter, now, table);
    case Register::Events:
        return fillEvents(desk, filter, table);
    case Register::Checklist:
        return fillChecklist(desk, filter.instance, now, table);
    }
    Q_UNREACHABLE();
}

/// What stands above the rows: what was left out, when it was made, by which rules it judges.
QStringList notesOf(const Desk &desk, const ledger::Filter &filter, const QDateTime &now)
{
    QStringList notes;
    if (filter.instance)
        notes.append(model::toText(*filter.instance));
    if (!filter.accounts.isEmpty())
        notes.append(text::columnTitle(u"account"_s) + u": "_s + text::joined(filter.accounts));
    if (!filter.where.isEmpty())
        notes.append(u"“%1”"_s.arg(filter.where));
    notes.append(text::momentText(now, desk.rulebook));
    notes.append(text::rulebookLine(desk.rulebook));
    return notes;
}

} // namespace

Outcome<model::Table> checklistTable(
    const Desk &desk, const CheckSubject &subject, const QDateTime &now)
{
    if (!subject.site) {
        ledger::Filter filter;
        filter.instance = subject.instance;
        return tabulate(desk, Register::Checklist, filter, now);
    }
    model::Table table;
    table.title = text::registerTitle(support::codeOf(Register::Checklist));
    table.notes = notesOf(desk, {}, now);
    table.notes.prepend(subject.site->display());
    if (const auto filled = fillChecklist(desk, subject, now, table); !filled)
        return tl::unexpected(filled.error());
    return table;
}

model::Mark markOf(rules::Level level)
{
    switch (level) {
    case rules::Level::Safe:
        return model::Mark::Safe;
    case rules::Level::Watch:
        return model::Mark::Watch;
    case rules::Level::AtRisk:
        return model::Mark::AtRisk;
    case rules::Level::Lost:
        return model::Mark::Lost;
    }
    Q_UNREACHABLE();
}

Outcome<model::Table> tabulate(
    const Desk &desk, Register which, const ledger::Filter &filter, const QDateTime &now)
{
    model::Table table;
    table.title = text::registerTitle(support::codeOf(which));
    table.notes = notesOf(desk, filter, now);
    if (const auto filled = fill(desk, which, filter, now, table); !filled)
        return tl::unexpected(filled.error());
    return table;
}

} // namespace beian::usecases
