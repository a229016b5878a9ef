#include "core/text/events.h"

#include "core/model/filing.h"
#include "core/model/undo.h"
#include "core/rules/eligibility.h"
#include "core/text/deltas.h"
#include "core/text/findings.h"
#include "core/text/tr.h"
#include "core/text/words.h"

#include <QJsonArray>

#include <algorithm>

namespace beian::text {

using namespace Qt::StringLiterals;
using model::EventKind;

namespace {

QString textOf(const QJsonObject &detail, QLatin1StringView key)
{
    return detail.value(key).toVariant().toString();
}

template <typename E, typename Word>
QString wordOf(const QString &code, Word word)
{
    const auto value = support::fromCode<E>(code);
    return value ? word(*value) : code;
}

/// The changes that the detail gives a name; an event of an earlier program gives none.
std::vector<model::Delta> namedIn(
    const QJsonObject &detail, const std::vector<model::FieldChange> &fields)
{
    std::vector<model::Delta> named;
    for (const QJsonValue &code : detail.value("named"_L1).toArray()) {
        const auto kind = support::fromCode<model::DeltaKind>(code.toString());
        const QLatin1StringView field = kind ? model::fieldOf(*kind) : QLatin1StringView();
        const auto it = std::find_if(fields.begin(), fields.end(),
            [&field](const model::FieldChange &change) { return change.field == field; });
        if (kind && it != fields.end())
            named.push_back({*kind, *it});
    }
    return named;
}

/// "续费至 2027-08-01（原 2027-05-01）", "到期：…" for each field that the detail says was changed.
QString changesText(const QJsonObject &detail, const rulebook::Rulebook &rulebook)
{
    std::vector<model::FieldChange> changes;
    for (auto it = detail.begin(); it != detail.end(); ++it) {
        const QJsonObject change = it.value().toObject();
        if (!change.contains("old"_L1) || !change.contains("new"_L1))
            continue;
        changes.push_back({it.key(), textOf(change, "old"_L1), textOf(change, "new"_L1)});
    }
    return changeText(namedIn(detail, changes), changes, rulebook);
}

QString withPart(const QString &what, const QString &part)
{
    return part.isEmpty() ? what : Text::tr("%1: %2").arg(what, part);
}

QString importSentence(const QJsonObject &detail)
{
    return Text::tr("Inventory %1 imported: new %2, changed %3, unchanged %4, gone %5")
        .arg(textOf(detail, "source"_L1), textOf(detail, "new"_L1), textOf(detail, "changed"_L1),
            textOf(detail, "unchanged"_L1), textOf(detail, "gone"_L1));
}

QString answerSentence(const QJsonObject &detail)
{
    const QString question = wordOf<rulebook::RuleId>(textOf(detail, "rule"_L1), questionText);
    return textOf(detail, "answer"_L1) == support::codeOf(rules::Answer::Yes)
               ? Text::tr("Confirmed: %1").arg(question)
               : Text::tr("Answered no: %1").arg(question);
}

QString advanceSentence(const QJsonObject &detail, const rulebook::Rulebook &rulebook)
{
    QStringList parts;
    const auto add = [&parts](const QString &part) {
        if (!part.isEmpty())
            parts.append(part);
    };
    add(textOf(detail, "icp"_L1));
    if (detail.contains("after"_L1)) {
        const auto display = [&detail](QLatin1StringView key) {
            return model::Domain::fromStored(textOf(detail, key)).display();
        };
        add(display("before"_L1) + u" → " + display("after"_L1));
    }
    if (detail.contains("kind"_L1))
        add(wordOf<model::CancelKind>(textOf(detail, "kind"_L1), cancelKindWord));
    const QDateTime deadline = QDateTime::fromString(textOf(detail, "deadline"_L1), Qt::ISODate);
    if (deadline.isValid())
        add(Text::tr("deadline %1")
                .arg(rulebook.days().shownLastDay(deadline).toString(Qt::ISODate)));
    add(textOf(detail, "reason"_L1));

    const QString from = wordOf<model::Stage>(textOf(detail, "from"_L1), stageWord);
    const QString to = wordOf<model::Stage>(textOf(detail, "to"_L1), stageWord);
    const QString what = wordOf<model::FilingEvent>(textOf(detail, "event"_L1), filingEventWord);
    const QString step = from == to ? what : Text::tr("%1: %2 → %3").arg(what, from, to);
    return parts.isEmpty() ? step : Text::tr("%1 (%2)").arg(step, parts.join(Text::tr("; ")));
}

QString movedSentence(const QJsonObject &detail)
{
    const QString before = textOf(detail, "before"_L1).section(u'/', -1);
    const QString after = textOf(detail, "after"_L1).section(u'/', -1);
    return textOf(detail, "way"_L1) == "repoint"_L1
               ? Text::tr("Repointed without a filing: %1 → %2").arg(before, after)
               : Text::tr("Move begun: %1 → %2").arg(before, after);
}

QString tickSentence(const QJsonObject &detail)
{
    const QString item = textOf(detail, "item"_L1);
    const QString what = Text::tr("%1 %2").arg(item, checkItemText(item));
    return detail.value("done"_L1).toBool() ? Text::tr("Ticked: %1").arg(what)
                                            : Text::tr("Unticked: %1").arg(what);
}

/// A duty as its first words: the register has no room for the whole of it.
QString dutyWord(const QString &duty)
{
    if (duty == "footer"_L1)
        return Text::tr("ICP number at the foot of the page");
    if (duty == "public-security"_L1)
        return Text::tr("public security filing");
    if (duty == "records-current"_L1)
        return Text::tr("records kept current");
    return duty;
}

QString restoredSentence(const QJsonObject &detail, const rulebook::Rulebook &rulebook)
{
    const QString file = textOf(detail, "file"_L1);
    const QString rows = textOf(detail, "rows"_L1);
    const QDateTime newest = QDateTime::fromString(textOf(detail, "newest"_L1), Qt::ISODate);
    if (!newest.isValid())
        return Text::tr("Ledger restored from %1 (%2 rows)").arg(file, rows);
    return Text::tr("Ledger restored from %1: as of %2, %3 rows")
        .arg(file, dayText(newest, rulebook), rows);
}

QString factSentence(const QJsonObject &detail, const rulebook::Rulebook &rulebook)
{
    const QString field = textOf(detail, "field"_L1);
    return Text::tr("%1: %2 → %3")
        .arg(fieldName(field), fieldValueText(field, textOf(detail, "before"_L1), rulebook),
            fieldValueText(field, textOf(detail, "after"_L1), rulebook));
}

QString happened(const model::Event &event, const rulebook::Rulebook &rulebook)
{
    const QString word = eventKindWord(event.kind);
    const QJsonObject &detail = event.detail;
    switch (event.kind) {
    case EventKind::AccountAdded:
    case EventKind::AccountChanged:
    case EventKind::InstanceAdded:
    case EventKind::InstanceChanged:
    case EventKind::InstanceGone:
    case EventKind::InstanceReturned:
    case EventKind::InstanceTransferred:
    case EventKind::ElsewhereStated:
    case EventKind::NumberGranted:
        return withPart(word, changesText(detail, rulebook));
    case EventKind::Imported:
        return importSentence(detail);
    case EventKind::Answered:
        return answerSentence(detail);
    case EventKind::AnswerWithdrawn:
        return withPart(word, wordOf<rulebook::RuleId>(textOf(detail, "rule"_L1), questionText));
    case EventKind::NumberIssued:
    case EventKind::NumberRecorded:
        return word;
    case EventKind::NumberVoided:
        return withPart(word, textOf(detail, "reason"_L1));
    case EventKind::FilingBound:
        return withPart(word, wordOf<model::FilingType>(textOf(detail, "type"_L1), filingTypeWord));
    case EventKind::FilingAdopted:
        return withPart(word, textOf(detail, "icp"_L1));
    case EventKind::FilingAdvanced:
        return detail.isEmpty() ? word : advanceSentence(detail, rulebook);
    case EventKind::FilingMoved:
        return movedSentence(detail);
    case EventKind::FilingFactStated:
        return factSentence(detail, rulebook);
    case EventKind::DutyDone:
    case EventKind::DutyReopened:
        return withPart(word, dutyWord(textOf(detail, "duty"_L1)));
    case EventKind::ItemTicked:
        return tickSentence(detail);
    case EventKind::RulebookChosen:
        return withPart(word, event.rulebookId);
    case EventKind::LedgerMigrated:
        return withPart(word, textOf(detail, "from"_L1) + u" → " + textOf(detail, "to"_L1));
    case EventKind::LedgerRestored:
        return restoredSentence(detail, rulebook);
    case EventKind::AccountRestored:
    case EventKind::InstanceRestored:
    case EventKind::NumberRestored:
        return withPart(word, textOf(detail, "file"_L1));
    case EventKind::FilingRestored:
        return withPart(word, Text::tr("%1, %2").arg(textOf(detail, "file"_L1),
                                  wordOf<model::Stage>(textOf(detail, "stage"_L1), stageWord)));
    }
    Q_UNREACHABLE();
}

} // namespace

QString eventKindWord(EventKind kind)
{
    switch (kind) {
    case EventKind::AccountAdded:
        return Text::tr("Account added");
    case EventKind::AccountChanged:
        return Text::tr("Account changed");
    case EventKind::InstanceAdded:
        return Text::tr("Instance added");
    case EventKind::InstanceChanged:
        return Text::tr("Instance changed");
    case EventKind::InstanceGone:
        return Text::tr("Instance missing from a complete inventory");
    case EventKind::InstanceReturned:
        return Text::tr("Instance is back");
    case EventKind::InstanceTransferred:
        return Text::tr("Instance transferred to another account");
    case EventKind::Imported:
        return Text::tr("Inventory imported");
    case EventKind::Answered:
        return Text::tr("Question answered");
    case EventKind::AnswerWithdrawn:
        return Text::tr("Answer taken back");
    case EventKind::ElsewhereStated:
        return Text::tr("Numbers made elsewhere stated");
    case EventKind::NumberIssued:
        return Text::tr("Rehearsal number generated");
    case EventKind::NumberRecorded:
        return Text::tr("Number from the console recorded");
    case EventKind::NumberVoided:
        return Text::tr("Number voided");
    case EventKind::NumberGranted:
        return Text::tr("Use of the number granted");
    case EventKind::FilingBound:
        return Text::tr("Domain bound to the number");
    case EventKind::FilingAdopted:
        return Text::tr("Existing filing brought in");
    case EventKind::FilingAdvanced:
        return Text::tr("Filing went on");
    case EventKind::FilingMoved:
        return Text::tr("Filing moved");
    case EventKind::FilingFactStated:
        return Text::tr("Fact of the filing stated");
    case EventKind::DutyDone:
        return Text::tr("Duty done");
    case EventKind::DutyReopened:
        return Text::tr("Duty open again");
    case EventKind::ItemTicked:
        return Text::tr("Self-check item ticked");
    case EventKind::RulebookChosen:
        return Text::tr("Rulebook chosen");
    case EventKind::LedgerMigrated:
        return Text::tr("Ledger brought to a later form");
    case EventKind::LedgerRestored:
        return Text::tr("Ledger restored from a backup");
    case EventKind::AccountRestored:
        return Text::tr("Account brought back from a backup");
    case EventKind::InstanceRestored:
        return Text::tr("Instance brought back from a backup");
    case EventKind::NumberRestored:
        return Text::tr("Number brought back from a backup");
    case EventKind::FilingRestored:
        return Text::tr("Filing brought back from a backup");
    }
    Q_UNREACHABLE();
}

QString eventSentence(const model::Event &event, const rulebook::Rulebook &rulebook)
{
    if (!event.detail.contains(QLatin1StringView(model::undoesKey)))
        return happened(event, rulebook);
    // Its reason says the same once more.
    model::Event undo = event;
    undo.detail.remove("reason"_L1);
    return Text::tr("Undo: %1").arg(happened(undo, rulebook));
}

QString fieldValueText(
    const QString &field, const QString &value, const rulebook::Rulebook &rulebook)
{
    if (value.isEmpty())
        return Text::tr("not stated");
    if (value == "never"_L1)
        return Text::tr("never", "an instance without an end");
    if (value == "none"_L1)
        return Text::tr("none", "no public address");
    if (field == "billing"_L1)
        return wordOf<model::Billing>(value, billingWord);
    if (field == "status"_L1)
        return wordOf<model::InstanceStatus>(
            value, [](model::InstanceStatus status) { return statusWord(status); });
    if (field == "auto-renew"_L1)
        return value == "yes"_L1 ? Text::tr("on") : Text::tr("off");
    const QDateTime instant = QDateTime::fromString(value, Qt::ISODate);
    if (!value.contains(u'T') || !instant.isValid())
        return value;
    // An end belongs to the day before its midnight; a beginning to the day that it opens.
    return field == "expires"_L1 ? expiryText(model::Expiry::at(instant), rulebook)
                                 : dayText(instant, rulebook);
}

} // namespace beian::text
