#include "core/usecases/receipt.h"

#include "core/usecases/assessment_json.h"

namespace beian::usecases {

Outcome<Receipt> receiptOf(const Desk &desk, const QString &number, const QDateTime &now)
{
    const auto reader = desk.ledger.read();
    if (!reader)
        return tl::unexpected(Failure(reader.error()));
    const auto found = (*reader)->number(model::normalisedNumber(number));
    if (!found)
        return tl::unexpected(Failure(found.error()));
    if (!*found) {
        return tl::unexpected(
            Failure(model::Refusal{model::RefusalCode::UnknownNumber, {number.trimmed()}}));
    }

    Receipt receipt;
    receipt.number = **found;
    receipt.printedAt = now;
    const auto instance = (*reader)->instance(receipt.number.instance);
    if (!instance)
        return tl::unexpected(Failure(instance.error()));
    receipt.instance = instance->value_or(model::Instance{});
    receipt.instance.key = receipt.number.instance;
    const auto filing = (*reader)->filingOn(receipt.number.id);
    if (!filing)
        return tl::unexpected(Failure(filing.error()));
    if (*filing && (*filing)->stage != model::Stage::Discarded)
        receipt.filing = *filing;

    const auto birth = (*reader)->birthOf(receipt.number);
    if (!birth)
        return tl::unexpected(Failure(birth.error()));
    if (*birth) {
        receipt.rehearsed = (*birth)->rehearsed;
        if (const auto then = atIssueFromDetail((*birth)->detail)) {
            receipt.atIssue = then->assessment;
            receipt.instance.name = then->instanceName;
            receipt.instance.expires = then->instanceExpires;
        }
    }
    return receipt;
}

} // namespace beian::usecases
