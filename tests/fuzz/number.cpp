// What a person pastes as a filing service number.

#include "core/rulebook/built_in.h"
#include "core/rules/issuance.h"
#include "core/text/refusals.h"
#include "tests/fuzz/target.h"

using namespace beian;
using namespace Qt::StringLiterals;
using rules::UnknownForm;
using rules::WellFormedNumber;

namespace {

/// What was accepted is accepted again, as the same: from the ledger, from a table that was
/// exported, and from the eye's grouped form.
void requireStable(
    const WellFormedNumber &number, const rulebook::Rulebook &book, UnknownForm unknownForm)
{
    fuzz::require(!number.text().isEmpty(), "a number has a text");
    fuzz::require(number.text().isValidUtf16(), "a number is whole characters");
    for (const QString &form : {number.text(), model::groupedNumber(number.text())}) {
        const auto again = WellFormedNumber::parse(form, book, unknownForm);
        fuzz::require(again.has_value(), "an accepted number is accepted again");
        fuzz::require(again->text() == number.text(), "an accepted number parses to itself");
        fuzz::require(again->isNoted() == number.isNoted(), "its note stays");
    }
}

void parseBy(const rulebook::Rulebook &book, const QString &text)
{
    const auto strict = WellFormedNumber::parse(text, book, UnknownForm::Refuse);
    const auto asShown = WellFormedNumber::parse(text, book, UnknownForm::TakeAsShown);
    if (!strict)
        fuzz::require(!text::sentence(strict.error()).isEmpty(), "a refusal can be said");
    if (strict) {
        requireStable(*strict, book, UnknownForm::Refuse);
        fuzz::require(asShown && asShown->text() == strict->text()
                && asShown->isNoted() == strict->isNoted(),
            "what has a known form needs no leave");
    }
    if (asShown)
        requireStable(*asShown, book, UnknownForm::TakeAsShown);
}

} // namespace

fuzz::Seeds fuzz::seeds()
{
    return {};
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<rulebook::Rulebook> books = rulebook::builtInRulebooks();
    const QString text = fuzz::pastedText(data, size);
    for (const rulebook::Rulebook &book : books)
        parseBy(book, text);
    return 0;
}
