#include "core/text/registers.h"

#include "core/text/tr.h"

#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace beian::text {

namespace {

/// A stable name and its words, marked for translation and looked up when they are shown.
struct Name {
    QLatin1StringView code;
    const char *words;
};

using namespace Qt::StringLiterals;

constexpr Name registerNames[] = {
    {"numbers"_L1, QT_TRANSLATE_NOOP("beian::text", "Filing service numbers")},
    {"filings"_L1, QT_TRANSLATE_NOOP("beian::text", "Filings")},
    {"instances"_L1, QT_TRANSLATE_NOOP("beian::text", "Instances")},
    {"events"_L1, QT_TRANSLATE_NOOP("beian::text", "History")},
    {"checklist"_L1, QT_TRANSLATE_NOOP("beian::text", "Self-check")},
    {"plan"_L1, QT_TRANSLATE_NOOP("beian::text", "Plan")},
    {"rulebook-differences"_L1, QT_TRANSLATE_NOOP("beian::text", "Where the rulebooks differ")},
    {"judged-otherwise"_L1,
        QT_TRANSLATE_NOOP("beian::text", "Servers that the rulebooks judge otherwise")},
    {"risks"_L1, QT_TRANSLATE_NOOP("beian::text", "Endangered filings")},
};

constexpr Name columnNames[] = {
    {"account"_L1, QT_TRANSLATE_NOOP("beian::text", "Account")},
    {"uid"_L1, QT_TRANSLATE_NOOP("beian::text", "UID")},
    {"entity"_L1, QT_TRANSLATE_NOOP("beian::text", "Entity")},
    {"product"_L1, QT_TRANSLATE_NOOP("beian::text", "Product")},
    {"region"_L1, QT_TRANSLATE_NOOP("beian::text", "Region")},
    {"instance"_L1, QT_TRANSLATE_NOOP("beian::text", "Instance")},
    {"id"_L1, QT_TRANSLATE_NOOP("beian::text", "Instance ID")},
    {"name"_L1, QT_TRANSLATE_NOOP("beian::text", "Name")},
    {"billing"_L1, QT_TRANSLATE_NOOP("beian::text", "Billing")},
    {"created"_L1, QT_TRANSLATE_NOOP("beian::text", "Created")},
    {"expires"_L1, QT_TRANSLATE_NOOP("beian::text", "Expires")},
    {"days-left"_L1, QT_TRANSLATE_NOOP("beian::text", "Days left")},
    {"months"_L1, QT_TRANSLATE_NOOP("beian::text", "Months bought")},
    {"status"_L1, QT_TRANSLATE_NOOP("beian::text", "Status")},
    {"locks"_L1, QT_TRANSLATE_NOOP("beian::text", "Locks")},
    {"addresses"_L1, QT_TRANSLATE_NOOP("beian::text", "Public addresses")},
    {"address"_L1, QT_TRANSLATE_NOOP("beian::text", "Public addresses")},
    {"bandwidth"_L1, QT_TRANSLATE_NOOP("beian::text", "Bandwidth")},
    {"carrier"_L1, QT_TRANSLATE_NOOP("beian::text", "Bound to")},
    {"numbers-elsewhere"_L1, QT_TRANSLATE_NOOP("beian::text", "Numbers made elsewhere")},
    {"seen"_L1, QT_TRANSLATE_NOOP("beian::text", "Last seen")},
    {"gone"_L1, QT_TRANSLATE_NOOP("beian::text", "Gone since")},
    {"verdict"_L1, QT_TRANSLATE_NOOP("beian::text", "Precheck")},
    {"why"_L1, QT_TRANSLATE_NOOP("beian::text", "Why")},
    {"quota"_L1, QT_TRANSLATE_NOOP("beian::text", "Numbers used")},
    {"used"_L1, QT_TRANSLATE_NOOP("beian::text", "Numbers used")},
    {"left"_L1, QT_TRANSLATE_NOOP("beian::text", "Numbers left")},
    {"numbers"_L1, QT_TRANSLATE_NOOP("beian::text", "Numbers")},
    {"rule"_L1, QT_TRANSLATE_NOOP("beian::text", "What it is about")},
    {"to-do"_L1, QT_TRANSLATE_NOOP("beian::text", "What to do")},
    {"qualifies-until"_L1, QT_TRANSLATE_NOOP("beian::text", "Qualifies until")},
    {"cost"_L1, QT_TRANSLATE_NOOP("beian::text", "Cost")},
    {"number"_L1, QT_TRANSLATE_NOOP("beian::text", "Service number")},
    {"issuer"_L1, QT_TRANSLATE_NOOP("beian::text", "Issuer")},
    {"state"_L1, QT_TRANSLATE_NOOP("beian::text", "State")},
    {"issued"_L1, QT_TRANSLATE_NOOP("beian::text", "Issued")},
    {"charge"_L1, QT_TRANSLATE_NOOP("beian::text", "Charge")},
    {"granted-to"_L1, QT_TRANSLATE_NOOP("beian::text", "Granted to")},
    {"voided"_L1, QT_TRANSLATE_NOOP("beian::text", "Voided")},
    {"note"_L1, QT_TRANSLATE_NOOP("beian::text", "Note")},
    {"usable"_L1, QT_TRANSLATE_NOOP("beian::text", "Usable")},
    {"domain"_L1, QT_TRANSLATE_NOOP("beian::text", "Domain")},
    {"type"_L1, QT_TRANSLATE_NOOP("beian::text", "Filing type")},
    {"stage"_L1, QT_TRANSLATE_NOOP("beian::text", "Stage")},
    {"since"_L1, QT_TRANSLATE_NOOP("beian::text", "Since")},
    {"submitted"_L1, QT_TRANSLATE_NOOP("beian::text", "Submitted")},
    {"approved"_L1, QT_TRANSLATE_NOOP("beian::text", "Approved on")},
    {"icp"_L1, QT_TRANSLATE_NOOP("beian::text", "ICP number")},
    {"domain-expires"_L1, QT_TRANSLATE_NOOP("beian::text", "Domain expires")},
    {"standing"_L1, QT_TRANSLATE_NOOP("beian::text", "Standing")},
    {"level"_L1, QT_TRANSLATE_NOOP("beian::text", "Standing")},
    {"cause"_L1, QT_TRANSLATE_NOOP("beian::text", "Cause")},
    {"deadline"_L1, QT_TRANSLATE_NOOP("beian::text", "Deadline")},
    {"remedy"_L1, QT_TRANSLATE_NOOP("beian::text", "Remedy")},
    {"as-of"_L1, QT_TRANSLATE_NOOP("beian::text", "As of")},
    {"at"_L1, QT_TRANSLATE_NOOP("beian::text", "Time")},
    {"kind"_L1, QT_TRANSLATE_NOOP("beian::text", "Event")},
    {"what"_L1, QT_TRANSLATE_NOOP("beian::text", "What happened")},
    {"actor"_L1, QT_TRANSLATE_NOOP("beian::text", "Who")},
    {"rulebook"_L1, QT_TRANSLATE_NOOP("beian::text", "Rulebook")},
    {"rehearsed"_L1, QT_TRANSLATE_NOOP("beian::text", "Time given")},
    {"item"_L1, QT_TRANSLATE_NOOP("beian::text", "Item")},
    {"text"_L1, QT_TRANSLATE_NOOP("beian::text", "What has to hold")},
    {"mode"_L1, QT_TRANSLATE_NOOP("beian::text", "Decided by")},
    {"evidence"_L1, QT_TRANSLATE_NOOP("beian::text", "Evidence")},
    {"reason"_L1, QT_TRANSLATE_NOOP("beian::text", "Reason")},
    {"duty"_L1, QT_TRANSLATE_NOOP("beian::text", "Duty")},
    {"count"_L1, QT_TRANSLATE_NOOP("beian::text", "Count")},
};

// Fields of an instance that no column shows, or shows as something else.
constexpr Name fieldNames[] = {
    {"type"_L1, QT_TRANSLATE_NOOP("beian::text", "Instance type")},
    {"release"_L1, QT_TRANSLATE_NOOP("beian::text", "Release scheduled")},
    {"auto-renew"_L1, QT_TRANSLATE_NOOP("beian::text", "Auto-renewal")},
    // Only a column of an imported table.
    {"auto-renews"_L1, QT_TRANSLATE_NOOP("beian::text", "Auto-renewal")},
    {"owner"_L1, QT_TRANSLATE_NOOP("beian::text", "Account UID")},
    {"elastic-addresses"_L1, QT_TRANSLATE_NOOP("beian::text", "Elastic addresses")},
    {"zone"_L1, QT_TRANSLATE_NOOP("beian::text", "Zone")},
};

template <std::size_t size>
QString wordsOf(const Name (&names)[size], const QString &code)
{
    const auto *it = std::find_if(std::begin(names), std::end(names),
        [&code](const Name &name) { return name.code == code; });
    return it == std::end(names) ? code : Text::tr(it->words);
}

} // namespace

QString registerTitle(const QString &code)
{
    return wordsOf(registerNames, code);
}

QString columnTitle(const QString &name)
{
    return wordsOf(columnNames, name);
}

QString fieldName(const QString &field)
{
    const QString words = wordsOf(fieldNames, field);
    return words == field ? columnTitle(field) : words;
}

QString rowCountText(int rows)
{
    return Text::tr("%n row(s) in all", nullptr, rows);
}

} // namespace beian::text
