#include "core/text/receipts.h"

#include "core/text/language.h"
#include "core/text/tr.h"
#include "core/text/undo.h"
#include "core/text/words.h"

namespace beian::text {

QString receiptText(ReceiptWord word)
{
    switch (word) {
    case ReceiptWord::Title:
        return Text::tr("Receipt of a filing service number");
    case ReceiptWord::Number:
        return Text::tr("Filing service number");
    case ReceiptWord::Account:
        return Text::tr("Alibaba Cloud account");
    case ReceiptWord::Product:
        return Text::tr("Product");
    case ReceiptWord::Region:
        return Text::tr("Region");
    case ReceiptWord::InstanceId:
        return Text::tr("Instance ID");
    case ReceiptWord::InstanceName:
        return Text::tr("Instance name");
    case ReceiptWord::Addresses:
        return Text::tr("Public IP");
    case ReceiptWord::Expires:
        return Text::tr("Expires");
    case ReceiptWord::State:
        return Text::tr("State of the number");
    case ReceiptWord::Domain:
        return Text::tr("Domain");
    case ReceiptWord::FilingType:
        return Text::tr("Filing type");
    case ReceiptWord::Stage:
        return Text::tr("Stage");
    case ReceiptWord::IcpNumber:
        return Text::tr("ICP number");
    case ReceiptWord::GrantedTo:
        return Text::tr("Granted to");
    case ReceiptWord::Charge:
        return Text::tr("Charge");
    case ReceiptWord::NotBound:
        return Text::tr("not bound yet");
    case ReceiptWord::NotRecorded:
        return Text::tr("not recorded");
    case ReceiptWord::Findings:
        return Text::tr("What was found when the number was made");
    case ReceiptWord::NoFindings:
        return Text::tr("No precheck was recorded with this number.");
    case ReceiptWord::Next:
        return Text::tr("What to do with it");
    case ReceiptWord::Verdict:
        return Text::tr("Verdict");
    case ReceiptWord::Rule:
        return Text::tr("Rule");
    case ReceiptWord::Measured:
        return Text::tr("Measured");
    case ReceiptWord::Required:
        return Text::tr("Required");
    }
    Q_UNREACHABLE();
}

QString receiptIssuerLine(const model::ServiceNumber &number, const rulebook::Rulebook &rulebook)
{
    const QString moment = momentText(number.issuedAt, rulebook);
    switch (number.issuer) {
    case model::Issuer::Local:
        return Text::tr("Drawn by this program for rehearsal, %1").arg(moment);
    case model::Issuer::Console:
        return Text::tr("Generated in the vendor's console, recorded %1").arg(moment);
    }
    Q_UNREACHABLE();
}

QString receiptWarning(const model::ServiceNumber &number)
{
    if (number.voidedAt.isValid())
        return Text::tr("This number has been voided and cannot be used: %1")
            .arg(reasonText(number.voidReason));
    if (number.invalidSince.isValid()) {
        return Text::tr(
            "This number is invalid: its instance went to another account. It cannot be "
            "used any more.");
    }
    return issuerWarning(number.issuer);
}

QString rehearsedTimeWarning()
{
    return Text::tr("The time of issue was given by hand, not taken from the clock.");
}

QString receiptFindingsNote(
    const QString &rulebookName, const QDate &rulebookDate, const QString &moment)
{
    return Text::tr("By the rulebook %1 (%2), judged %3")
        .arg(rulebookName, rulebookDate.toString(Qt::ISODate), moment);
}

QStringList receiptSteps(const model::ServiceNumber &number, const rulebook::Rulebook &rulebook)
{
    if (number.issuer == model::Issuer::Local) {
        return {Text::tr("For rehearsal and training only. For a real filing generate a number in "
                         "the console (%1) and record it here.")
                    .arg(localText(rulebook.consoleMenu)),
            Text::tr("One number serves one website with one domain, as a real one does.")};
    }
    return {Text::tr("Open %1, choose “开始备案”, and paste the number exactly as it "
                     "stands here into the field “服务号”.")
                .arg(rulebook.filingUrl),
        Text::tr(
            "One number serves one website with one domain; once submitted it never comes back."),
        Text::tr("Keep the server: if it expires, is downgraded or released, every filing on it is "
                 "endangered.")};
}

QString finePrint(const rulebook::Rulebook &rulebook)
{
    return Text::tr("What the platform shows at the time decides. Its service line: %1.")
        .arg(rulebook.servicePhone);
}

QString printedLine(const QString &moment)
{
    return Text::tr("Beian Desk · printed %1").arg(moment);
}

QString pageLine(int page, int pages)
{
    return Text::tr("Page %1 of %2").arg(QString::number(page), QString::number(pages));
}

} // namespace beian::text
