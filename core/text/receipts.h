#pragma once

#include "core/model/service_number.h"
#include "core/rulebook/rulebook.h"

#include <QString>
#include <QStringList>

namespace beian::text {

/// The fixed words of a receipt.
enum class ReceiptWord {
    Title,
    Number,
    Account,
    Product,
    Region,
    InstanceId,
    InstanceName,
    Addresses,
    Expires,
    State,
    Domain,
    FilingType,
    Stage,
    IcpNumber,
    GrantedTo,
    Charge,
    NotBound,
    NotRecorded,
    Findings,
    NoFindings,
    Next,
    Verdict,
    Rule,
    Measured,
    Required,
};

[[nodiscard]] QString receiptText(ReceiptWord word);
/// "2026-11-24 09:30 由控制台签发（北京时间）": who made the number, and when.
[[nodiscard]] QString receiptIssuerLine(
    const model::ServiceNumber &number, const rulebook::Rulebook &rulebook);
/// A number that cannot be used any more says so; else the issuer's warning, if any.
[[nodiscard]] QString receiptWarning(const model::ServiceNumber &number);
/// That the instant of issue was given and not the clock's.
[[nodiscard]] QString rehearsedTimeWarning();
/// By which rules, of which date, and at which moment the findings were made.
[[nodiscard]] QString receiptFindingsNote(
    const QString &rulebookName, const QDate &rulebookDate, const QString &moment);
/// What to do with the number: keep it, where it is pasted, what it is good for.
[[nodiscard]] QStringList receiptSteps(
    const model::ServiceNumber &number, const rulebook::Rulebook &rulebook);
[[nodiscard]] QString finePrint(const rulebook::Rulebook &rulebook);
/// "备案台 · 打印于 2026-11-24 09:31".
[[nodiscard]] QString printedLine(const QString &moment);
/// "第 1 页，共 3 页".
[[nodiscard]] QString pageLine(int page, int pages);

} // namespace beian::text
