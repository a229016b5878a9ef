#include "core/text/words.h"

#include "core/text/language.h"
#include "core/text/tr.h"

namespace beian::text {

using namespace Qt::StringLiterals;

QString issuerWord(model::Issuer issuer)
{
    switch (issuer) {
    case model::Issuer::Local:
        return Text::tr("local (rehearsal)");
    case model::Issuer::Console:
        return Text::tr("console");
    }
    Q_UNREACHABLE();
}

QString issuerWarning(model::Issuer issuer)
{
    switch (issuer) {
    case model::Issuer::Local:
        return Text::tr(
            "Rehearsal number: this program drew it. The platform does not know it, and "
            "a real filing cannot be submitted with it.");
    case model::Issuer::Console:
        return {};
    }
    Q_UNREACHABLE();
}

QString numberStateWord(model::NumberState state)
{
    switch (state) {
    case model::NumberState::Unbound:
        return Text::tr("unbound");
    case model::NumberState::Bound:
        return Text::tr("bound");
    case model::NumberState::Filing:
        return Text::tr("in filing");
    case model::NumberState::Filed:
        return Text::tr("filed");
    case model::NumberState::Invalid:
        return Text::tr("invalid", "state of a number");
    }
    Q_UNREACHABLE();
}

QString doNotUseWord()
{
    return Text::tr("do not use");
}

QString stageWord(model::Stage stage)
{
    switch (stage) {
    case model::Stage::Draft:
        return Text::tr("draft");
    case model::Stage::ProviderReview:
        return Text::tr("provider's review");
    case model::Stage::SmsCheck:
        return Text::tr("SMS check");
    case model::Stage::AuthorityReview:
        return Text::tr("authority's review");
    case model::Stage::Approved:
        return Text::tr("approved");
    case model::Stage::Rejected:
        return Text::tr("rejected");
    case model::Stage::Abandoned:
        return Text::tr("abandoned");
    case model::Stage::Cancelled:
        return Text::tr("cancelled", "stage: by the owner's wish");
    case model::Stage::Revoked:
        return Text::tr("revoked", "stage: by the authority");
    case model::Stage::Superseded:
        return Text::tr("superseded");
    case model::Stage::Discarded:
        return Text::tr("discarded");
    }
    Q_UNREACHABLE();
}

QString filingEventWord(model::FilingEvent event)
{
    switch (event) {
    case model::FilingEvent::Submit:
        return Text::tr("Submit");
    case model::FilingEvent::Pass:
        return Text::tr("Pass");
    case model::FilingEvent::Approve:
        return Text::tr("Approve");
    case model::FilingEvent::Reject:
        return Text::tr("Reject");
    case model::FilingEvent::Resubmit:
        return Text::tr("Resubmit");
    case model::FilingEvent::Correct:
        return Text::tr("Correct the domain");
    case model::FilingEvent::Discard:
        return Text::tr("Discard the draft");
    case model::FilingEvent::Abandon:
        return Text::tr("Abandon");
    case model::FilingEvent::Cancel:
        return Text::tr("Cancel the filing");
    case model::FilingEvent::Revoke:
        return Text::tr("Revoked by the authority");
    case model::FilingEvent::Supersede:
        return Text::tr("Superseded by a new filing");
    case model::FilingEvent::Notice:
        return Text::tr("Rectification notice received");
    case model::FilingEvent::Rectified:
        return Text::tr("Rectified");
    }
    Q_UNREACHABLE();
}

QString filingTypeWord(model::FilingType type)
{
    switch (type) {
    case model::FilingType::First:
        return Text::tr("first filing");
    case model::FilingType::AddSite:
        return Text::tr("new website");
    case model::FilingType::AddAccess:
        return Text::tr("new access provider");
    case model::FilingType::Change:
        return Text::tr("change of filing");
    }
    Q_UNREACHABLE();
}

QString cancelKindWord(model::CancelKind kind)
{
    switch (kind) {
    case model::CancelKind::Entity:
        return Text::tr("cancel the entity");
    case model::CancelKind::Site:
        return Text::tr("cancel the website");
    case model::CancelKind::Access:
        return Text::tr("cancel the access");
    }
    Q_UNREACHABLE();
}

QString chargeWord(model::ServiceNumber::Charge charge)
{
    switch (charge) {
    case model::ServiceNumber::Charge::Free:
        return Text::tr("free", "charge of a number");
    case model::ServiceNumber::Charge::Paid:
        return Text::tr("paid", "charge of a number");
    }
    Q_UNREACHABLE();
}

QString billingWord(const std::optional<model::Billing> &billing)
{
    if (!billing)
        return Text::tr("not stated");
    switch (*billing) {
    case model::Billing::Subscription:
        return Text::tr("subscription");
    case model::Billing::PayAsYouGo:
        return Text::tr("pay-as-you-go");
    case model::Billing::Spot:
        return Text::tr("spot");
    case model::Billing::Trial:
        return Text::tr("trial");
    }
    Q_UNREACHABLE();
}

QString statusWord(model::InstanceStatus status)
{
    switch (status) {
    case model::InstanceStatus::Pending:
        return Text::tr("pending");
    case model::InstanceStatus::Starting:
        return Text::tr("starting");
    case model::InstanceStatus::Running:
        return Text::tr("running");
    case model::InstanceStatus::Changing:
        return Text::tr("being changed");
    case model::InstanceStatus::Stopping:
        return Text::tr("stopping");
    case model::InstanceStatus::Stopped:
        return Text::tr("stopped");
    case model::InstanceStatus::Disabled:
        return Text::tr("disabled");
    case model::InstanceStatus::Releasing:
        return Text::tr("being released");
    case model::InstanceStatus::Released:
        return Text::tr("released");
    }
    Q_UNREACHABLE();
}

QString statusWord(const model::Instance &instance)
{
    if (instance.status)
        return statusWord(*instance.status);
    return instance.statusText.isEmpty() ? Text::tr("not stated") : instance.statusText;
}

QString productName(const QString &product, const rulebook::Rulebook &rulebook)
{
    const rulebook::ProductRule *known = rulebook.product(product);
    return known ? localText(known->name) : product;
}

QString regionName(const QString &region, const rulebook::Rulebook &rulebook)
{
    const rulebook::RegionRule *known = rulebook.region(region);
    return known ? localText(known->name) : region;
}

QString expiryText(const model::Expiry &expiry, const rulebook::Rulebook &rulebook)
{
    switch (expiry.kind()) {
    case model::Expiry::Kind::NotStated:
        return Text::tr("not stated");
    case model::Expiry::Kind::Never:
        return Text::tr("never", "an instance without an end");
    case model::Expiry::Kind::At:
        return rulebook.days().shownLastDay(expiry.instant()).toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

QString dayText(const QDateTime &instant, const rulebook::Rulebook &rulebook)
{
    return instant.isValid() ? rulebook.days().dayOf(instant).toString(Qt::ISODate) : QString();
}

QString momentText(const QDateTime &instant, const rulebook::Rulebook &rulebook)
{
    if (!instant.isValid())
        return {};
    const auto offset = static_cast<int>(rulebook.zoneOffset.count());
    return instant.toOffsetFromUtc(offset).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString joined(const QStringList &parts)
{
    //: Stands between the parts of a list.
    return parts.join(Text::tr(", "));
}

} // namespace beian::text
