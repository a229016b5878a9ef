// The strict readers of rulebooks and of the calendar of working days.

#include "core/rulebook/rulebook_reader.h"
#include "core/rulebook/work_calendar.h"
#include "core/rules/issuance.h"
#include "core/text/refusals.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <functional>

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

void requireUsable(const rulebook::Rulebook &book)
{
    fuzz::require(!book.id.isEmpty() && book.date.isValid(), "a rulebook has a name and a date");
    fuzz::require(!book.products.empty() && !book.rules.empty(), "a rulebook has rules");
    fuzz::require(book.issuedForm.pattern.isValid(), "the issued form can be matched");
    for (const rulebook::NumberForm &form : book.recordedForms)
        fuzz::require(form.pattern.isValid(), "a recorded form can be matched");
    for (const rulebook::ProductRule &product : book.products)
        fuzz::require(product.allowed == (product.quota > 0), "who may have numbers has a quota");
    fuzz::require(std::is_sorted(book.warningSteps.begin(), book.warningSteps.end(),
                      std::greater_equal<>()),
        "warnings come closer");

    // Forms are matched against what people paste, whatever pattern stands in the book.
    for (const QString &text : {u"048291375560"_s, QString(64, u'a'), u"中文-0"_s}) {
        const auto number =
            rules::WellFormedNumber::parse(text, book, rules::UnknownForm::Refuse);
        fuzz::require(!number || number->text() == text, "a form changes no text");
    }
}

void readRulebook(const QByteArray &bytes)
{
    const auto book = rulebook::readRulebook(bytes);
    if (book) {
        requireUsable(*book);
        return;
    }
    fuzz::require(!book.error().detail.isEmpty(), "a refusal says why");
    fuzz::require(!text::sentence(book.error(), u"rules.json"_s).isEmpty(), "it can be said");
}

void readCalendar(const QByteArray &bytes)
{
    rulebook::WorkCalendar calendar;
    if (!calendar.addYear(bytes))
        return;
    fuzz::require(!calendar.addYear(bytes), "a year is taken once");
    const QDate start(2026, 9, 25);
    const rulebook::WorkingDay twentieth = calendar.plusWorkingDays(start, 20);
    fuzz::require(calendar.isWorkingDay(twentieth.day), "the day found is a working day");
    fuzz::require(start.daysTo(twentieth.day) >= 20, "days pass");
}

} // namespace

fuzz::Seeds fuzz::seeds()
{
    Seeds all = filesIn(u"resources/rulebook"_s, u"*.json"_s);
    const Seeds calendars = filesIn(u"resources/calendar"_s, u"*.json"_s);
    all.insert(all.end(), calendars.begin(), calendars.end());
    return all;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readRulebook(bytes);
    readCalendar(bytes);
    return 0;
}
