#include "core/usecases/receipt_sheet.h"

#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/text/receipts.h"
#include "core/text/words.h"

namespace beian::usecases {

using model::ReceiptSheet;
using text::ReceiptWord;

namespace {

using Kind = ReceiptSheet::Fact::Kind;

void addFact(ReceiptSheet &sheet, ReceiptWord label, const QString &value, Kind kind = Kind::Text)
{
    sheet.facts.push_back({text::receiptText(label), value, kind});
}

void addServerFacts(ReceiptSheet &sheet, const Receipt &receipt, const rulebook::Rulebook &rulebook)
{
    const model::Instance &instance = receipt.instance;
    addFact(sheet, ReceiptWord::InstanceId, instance.key.id, Kind::Identifier);
    addFact(sheet, ReceiptWord::Account, instance.key.account);
    if (!instance.name.isEmpty())
        addFact(sheet, ReceiptWord::InstanceName, instance.name);
    addFact(sheet, ReceiptWord::Product, text::productName(instance.key.product, rulebook));
    const QString region = text::regionName(instance.key.region, rulebook);
    addFact(sheet, ReceiptWord::Region,
        region == instance.key.region ? region : region + u' ' + instance.key.region);
    const QStringList addresses = model::addressTexts(instance);
    if (!addresses.isEmpty())
        addFact(sheet, ReceiptWord::Addresses, text::joined(addresses), Kind::Identifier);
    addFact(sheet, ReceiptWord::Expires, text::expiryText(instance.expires, rulebook));
}

void addFilingFacts(ReceiptSheet &sheet, const Receipt &receipt)
{
    const model::ServiceNumber &number = receipt.number;
    addFact(sheet, ReceiptWord::State, text::numberStateWord(number.state));
    if (number.charge == model::ServiceNumber::Charge::Paid)
        addFact(sheet, ReceiptWord::Charge, text::chargeWord(number.charge));
    if (!number.grantedTo.isEmpty())
        addFact(sheet, ReceiptWord::GrantedTo, number.grantedTo);
    if (!receipt.filing) {
        addFact(sheet, ReceiptWord::Domain, text::receiptText(ReceiptWord::NotBound));
        return;
    }
    const model::Filing &filing = *receipt.filing;
    addFact(sheet, ReceiptWord::Domain, filing.domain.display(), Kind::Identifier);
    addFact(sheet, ReceiptWord::FilingType, text::filingTypeWord(filing.type));
    addFact(sheet, ReceiptWord::Stage, text::stageWord(filing.stage));
    if (!filing.icp.isEmpty())
        addFact(sheet, ReceiptWord::IcpNumber, filing.icp);
}

ReceiptSheet::FindingRow::Mark markOf(rules::Verdict verdict)
{
    using Mark = ReceiptSheet::FindingRow::Mark;
    switch (verdict) {
    case rules::Verdict::Pass:
        return Mark::Pass;
    case rules::Verdict::Fail:
        return Mark::Fail;
    case rules::Verdict::Unknown:
        return Mark::Unknown;
    }
    Q_UNREACHABLE();
}

void addFindings(ReceiptSheet &sheet, const Receipt &receipt, const rulebook::Rulebook &rulebook)
{
    const rules::Assessment &atIssue = receipt.atIssue;
    sheet.findingsTitle = text::receiptText(ReceiptWord::Findings);
    if (atIssue.findings.empty()) {
        sheet.findingsNote = text::receiptText(ReceiptWord::NoFindings);
        return;
    }
    // Only of the rulebook at hand is the name known; another one is told by its id.
    const QString name =
        atIssue.rulebookId == rulebook.id ? text::localText(rulebook.name) : atIssue.rulebookId;
    sheet.findingsNote = text::receiptFindingsNote(
        name, atIssue.rulebookDate, text::momentText(atIssue.at, rulebook));
    for (const ReceiptWord word :
        {ReceiptWord::Verdict, ReceiptWord::Rule, ReceiptWord::Measured, ReceiptWord::Required})
        sheet.findingsHead.append(text::receiptText(word));
    for (const rules::Finding &finding : atIssue.findings) {
        // What a person confirmed was not measured; the question says what was confirmed.
        const QString measured = finding.answered ? text::findingSentence(finding, rulebook)
                                                  : text::measuredText(finding, rulebook);
        sheet.findings.push_back({markOf(finding.verdict), text::verdictWord(finding.verdict),
            text::ruleName(finding.rule), measured, text::requiredText(finding, rulebook),
            finding.remedy && finding.verdict != rules::Verdict::Pass
                ? text::remedySentence(*finding.remedy)
                : QString()});
    }
}

} // namespace

ReceiptSheet receiptSheet(const Receipt &receipt, const rulebook::Rulebook &rulebook)
{
    const model::ServiceNumber &number = receipt.number;
    ReceiptSheet sheet;
    sheet.title = text::receiptText(ReceiptWord::Title);
    sheet.numberLabel = text::receiptText(ReceiptWord::Number);
    sheet.number = number.text;
    sheet.issuerLine = text::receiptIssuerLine(number, rulebook);
    sheet.warning = text::receiptWarning(number);
    if (receipt.rehearsed) {
        if (!sheet.warning.isEmpty())
            sheet.warning += u'\n';
        sheet.warning += text::rehearsedTimeWarning();
    }
    addServerFacts(sheet, receipt, rulebook);
    addFilingFacts(sheet, receipt);
    addFindings(sheet, receipt, rulebook);
    sheet.stepsTitle = text::receiptText(ReceiptWord::Next);
    sheet.steps = text::receiptSteps(number, rulebook);
    sheet.finePrint = text::finePrint(rulebook);
    sheet.footer = {
        text::printedLine(text::momentText(receipt.printedAt, rulebook)), text::pageLine(1, 1)};
    return sheet;
}

} // namespace beian::usecases
