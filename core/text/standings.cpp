#include "core/text/standings.h"

#include "core/text/tr.h"
#include "core/text/words.h"

namespace beian::text {

using rules::Cause;

namespace {

/// The last day on which there is still time: a deadline at midnight belongs to the day that it
/// ends.
QString lastDay(const rules::Concern &concern, const rulebook::Rulebook &rulebook)
{
    return rulebook.days().shownLastDay(concern.deadline).toString(Qt::ISODate);
}

/// `dated` has a place for the day; `undated` stands where no deadline is known.
QString dated(const QString &datedText, const QString &undated, const rules::Concern &concern,
    const rulebook::Rulebook &rulebook)
{
    return concern.deadline.isValid() ? datedText.arg(lastDay(concern, rulebook)) : undated;
}

} // namespace

QString levelWord(rules::Level level)
{
    switch (level) {
    case rules::Level::Safe:
        return Text::tr("Safe");
    case rules::Level::Watch:
        return Text::tr("Watch");
    case rules::Level::AtRisk:
        return Text::tr("At risk");
    case rules::Level::Lost:
        return Text::tr("Lost");
    }
    Q_UNREACHABLE();
}

QString concernSentence(const rules::Concern &concern, const rulebook::Rulebook &rulebook)
{
    switch (concern.cause) {
    case Cause::None:
        return Text::tr("Nothing endangers this filing.");
    case Cause::ExpiresSoon:
        return dated(Text::tr("The instance expires on %1."),
            Text::tr("The instance expires soon."), concern, rulebook);
    case Cause::ReviewDeadlineNear:
        return concern.deadline.isValid() ? Text::tr("The review's deadline is near: %1.")
                                                .arg(momentText(concern.deadline, rulebook))
                                          : Text::tr("The review's deadline is near.");
    case Cause::InventoryStale:
        return Text::tr(
            "The inventory is older than %n day(s): whether the instance still stands as "
            "it did is not known.",
            nullptr, rulebook.staleInventoryDays);
    case Cause::DomainExpiresSoon:
        return dated(Text::tr("The domain expires on %1."), Text::tr("The domain expires soon."),
            concern, rulebook);
    case Cause::PayAsYouGo:
        return Text::tr(
            "The instance is pay-as-you-go now: it no longer meets the conditions for a "
            "service number.");
    case Cause::Expired:
        return dated(Text::tr("The instance has expired; it is released after %1, and its IP is "
                              "lost then."),
            Text::tr("The instance has expired."), concern, rulebook);
    case Cause::Locked:
        return Text::tr("The instance is locked.");
    case Cause::Downgraded:
        return Text::tr("The instance is smaller than it was at approval.");
    case Cause::AddressChanged:
        return Text::tr("The instance no longer has the public IP that was filed.");
    case Cause::AddressGone:
        return Text::tr("The instance has no public IP any more.");
    case Cause::EndsBeforeReview:
        return dated(Text::tr("The instance ends on %1, before the review can be over."),
            Text::tr("The instance ends before the review can be over."), concern, rulebook);
    case Cause::NoticeOpen:
        return dated(Text::tr("A rectification notice is open; its deadline is %1."),
            Text::tr("A rectification notice is open."), concern, rulebook);
    case Cause::ReviewOverdue:
        return dated(Text::tr("The review should have been over on %1."),
            Text::tr("The review should have been over by now."), concern, rulebook);
    case Cause::DomainExpired:
        return dated(Text::tr("The domain expired on %1."), Text::tr("The domain has expired."),
            concern, rulebook);
    case Cause::ProbablyReleased:
        return Text::tr("The instance has been expired for so long that it has probably been "
                        "released.");
    case Cause::Transferred:
        return Text::tr("The instance went to another account: the number is invalid.");
    case Cause::Released:
        return Text::tr("The instance has been released: its IP is lost.");
    case Cause::Gone:
        return Text::tr("The instance is missing from a complete inventory.");
    }
    Q_UNREACHABLE();
}

QString whatIfWord(rules::WhatIf whatIf)
{
    switch (whatIf) {
    case rules::WhatIf::NotRenewed:
        return Text::tr("not renewed", "what if");
    case rules::WhatIf::PayAsYouGo:
        return Text::tr("converted to pay-as-you-go", "what if");
    case rules::WhatIf::Downgraded:
        return Text::tr("downgraded", "what if");
    case rules::WhatIf::Released:
        return Text::tr("released", "what if");
    case rules::WhatIf::Moved:
        return Text::tr("moved to another server", "what if");
    }
    Q_UNREACHABLE();
}

} // namespace beian::text
