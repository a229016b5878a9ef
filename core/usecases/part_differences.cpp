#include "core/usecases/part_differences.h"

namespace beian::usecases {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}

QString textOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

void compare(
    std::vector<FieldChange> &found, const QString &field, const QString &here, const QString &kept)
{
    if (here != kept)
        found.push_back({field, here, kept});
}

} // namespace

std::vector<FieldChange> differencesOf(const model::Account &here, const model::Account &kept)
{
    std::vector<FieldChange> found;
    compare(found, u"uid"_s, here.uid, kept.uid);
    compare(found, u"entity"_s, here.entity, kept.entity);
    return found;
}

std::vector<FieldChange> differencesOf(
    const model::ServiceNumber &here, const model::ServiceNumber &kept)
{
    std::vector<FieldChange> found;
    compare(found, u"issued"_s, textOf(here.issuedAt), textOf(kept.issuedAt));
    compare(found, u"charge"_s, support::codeOf(here.charge), support::codeOf(kept.charge));
    compare(found, u"granted-to"_s, here.grantedTo, kept.grantedTo);
    compare(found, u"voided"_s, textOf(here.voidedAt), textOf(kept.voidedAt));
    compare(found, u"reason"_s, here.voidReason, kept.voidReason);
    compare(found, u"gone"_s, textOf(here.invalidSince), textOf(kept.invalidSince));
    return found;
}

std::vector<FieldChange> differencesOf(const model::Filing &here, const model::Filing &kept)
{
    std::vector<FieldChange> found;
    compare(found, u"stage"_s, support::codeOf(here.stage), support::codeOf(kept.stage));
    compare(found, u"since"_s, textOf(here.since), textOf(kept.since));
    compare(found, u"submitted"_s, textOf(here.submittedAt), textOf(kept.submittedAt));
    compare(found, u"approved"_s, textOf(here.approvedAt), textOf(kept.approvedAt));
    compare(found, u"icp"_s, here.icp, kept.icp);
    compare(found, u"reason"_s, here.reason, kept.reason);
    compare(found, u"instance"_s, model::toText(here.instance), model::toText(kept.instance));
    compare(found, u"domain-expires"_s, textOf(here.domainExpires), textOf(kept.domainExpires));
    return found;
}

} // namespace beian::usecases
