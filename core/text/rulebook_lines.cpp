#include "core/text/rulebook_lines.h"

#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/text/tr.h"
#include "core/text/words.h"

namespace beian::text {

namespace {

using rulebook::Rulebook;
using namespace Qt::StringLiterals;

QString yesOrNo(bool holds)
{
    return holds ? Text::tr("yes", "it holds") : Text::tr("no", "it does not hold");
}

QString days(int count)
{
    return Text::tr("%n day(s)", nullptr, count);
}

QString patternOf(const rulebook::NumberForm &form)
{
    return form.pattern.pattern();
}

QString moveAdviceText(rulebook::MoveAdvice advice)
{
    switch (advice) {
    case rulebook::MoveAdvice::Change:
        return Text::tr("always as 变更");
    case rulebook::MoveAdvice::ShowCases:
        return Text::tr("by the case: 变更, or nothing where only the address changes");
    }
    Q_UNREACHABLE();
}

QString statusesText(const Rulebook &rulebook)
{
    QStringList words;
    for (const model::InstanceStatus status : rulebook.usableStatuses)
        words.append(statusWord(status));
    return joined(words);
}

QString stepsText(const Rulebook &rulebook)
{
    QStringList steps;
    for (const int step : rulebook.warningSteps)
        steps.append(QString::number(step));
    return joined(steps);
}

QString recordedText(const Rulebook &rulebook)
{
    QStringList forms;
    for (const rulebook::NumberForm &form : rulebook.recordedForms)
        forms.append(patternOf(form));
    return joined(forms);
}

QString scopeText(const rulebook::RuleScope &scope, const Rulebook &rulebook)
{
    if (scope.products.isEmpty())
        return Text::tr("every product");
    QStringList names;
    for (const QString &product : scope.products)
        names.append(productName(product, rulebook));
    return joined(names);
}

using Lines = std::vector<RulebookLine>;

void addJudging(const Rulebook &book, Lines &lines)
{
    lines.push_back({u"minimumRemainingDays"_s, Text::tr("Days that must be left"),
        days(book.minimumRemainingDays)});
    lines.push_back({u"minimumTermMonths"_s, Text::tr("Months that must be bought in all"),
        Text::tr("%n month(s)", nullptr, book.minimumTermMonths)});
    lines.push_back({u"bandwidthRequired"_s, Text::tr("Public bandwidth has to be above 0"),
        yesOrNo(book.bandwidthRequired)});
    lines.push_back({u"usableStatuses"_s, Text::tr("Usable states"), statusesText(book)});
    lines.push_back({u"downgradeEndangers"_s,
        Text::tr("A smaller server than at approval endangers its filings"),
        yesOrNo(book.downgradeEndangers)});
    lines.push_back(
        {u"moveAdvice"_s, Text::tr("How a move is filed"), moveAdviceText(book.moveAdvice)});
    for (const rulebook::RuleScope &scope : book.rules) {
        lines.push_back({u"rules."_s + support::codeOf(scope.id) + u".products"_s,
            Text::tr("%1: applies to").arg(ruleName(scope.id)), scopeText(scope, book)});
    }
}

void addNumbers(const Rulebook &book, Lines &lines)
{
    lines.push_back({u"numbers.paid"_s, Text::tr("Numbers beyond the quota can be bought"),
        yesOrNo(book.paidNumbers)});
    lines.push_back({u"numbers.grantable"_s,
        Text::tr("Another account can be granted the use of a number"),
        yesOrNo(book.grantable)});
    lines.push_back(
        {u"numbers.issued"_s, Text::tr("Form of an issued number"), patternOf(book.issuedForm)});
    lines.push_back({u"numbers.recorded"_s, Text::tr("Forms that can be recorded"),
        recordedText(book)});
}

void addProductsAndRegions(const Rulebook &book, Lines &lines)
{
    for (const rulebook::ProductRule &product : book.products) {
        const QString name = localText(product.name);
        const QString key = u"products."_s + product.id;
        lines.push_back({key + u".quota"_s, Text::tr("%1: numbers on one of them").arg(name),
            product.allowed ? QString::number(product.quota) : Text::tr("carries none")});
        lines.push_back({key + u".releaseAfterDays"_s,
            Text::tr("%1: from expiry to release").arg(name), days(product.releaseAfterDays)});
    }
    for (const rulebook::RegionRule &region : book.regions) {
        lines.push_back({u"regions."_s + region.id,
            Text::tr("%1: in the mainland").arg(localText(region.name)),
            yesOrNo(region.mainland)});
    }
}

void addDeadlines(const Rulebook &book, Lines &lines)
{
    lines.push_back({u"durations.smsCheck"_s, Text::tr("SMS check"),
        Text::tr("%n hour(s)", nullptr, int(book.durations.smsCheck.count()))});
    lines.push_back({u"durations.authority"_s, Text::tr("Review by the authority"),
        Text::tr("%n working day(s)", nullptr, book.durations.authorityWorkingDays)});
    lines.push_back({u"durations.provider"_s, Text::tr("Review by the platform"),
        days(book.durations.providerDays)});
    lines.push_back({u"durations.publicSecurity"_s, Text::tr("Public-security filing"),
        days(book.durations.publicSecurityDays)});
    lines.push_back(
        {u"warningSteps"_s, Text::tr("Warned so many days before expiry"), stepsText(book)});
    lines.push_back({u"staleInventoryDays"_s, Text::tr("An inventory is old after"),
        days(book.staleInventoryDays)});
}

void addSources(const Rulebook &book, Lines &lines)
{
    lines.push_back({u"source"_s, Text::tr("Source"), localText(book.source)});
    for (const rulebook::RuleScope &scope : book.rules) {
        lines.push_back({u"rules."_s + support::codeOf(scope.id) + u".source"_s,
            Text::tr("%1: source").arg(ruleName(scope.id)), localText(scope.source)});
    }
    lines.push_back({u"consoleUrl"_s, Text::tr("Where numbers are generated"), book.consoleUrl});
    lines.push_back({u"consoleMenu"_s, Text::tr("The way there"), localText(book.consoleMenu)});
    lines.push_back({u"filingUrl"_s, Text::tr("Filing system"), book.filingUrl});
    lines.push_back({u"servicePhone"_s, Text::tr("Service line"), book.servicePhone});
}

} // namespace

std::vector<RulebookLine> rulebookLines(const Rulebook &rulebook)
{
    Lines lines;
    addJudging(rulebook, lines);
    addNumbers(rulebook, lines);
    addProductsAndRegions(rulebook, lines);
    addDeadlines(rulebook, lines);
    addSources(rulebook, lines);
    return lines;
}

} // namespace beian::text
