#include "core/usecases/filing_after.h"

#include "core/usecases/filing_events.h"
#include "core/usecases/find_filing.h"

namespace beian::usecases {

namespace {

using model::FilingEvent;
using namespace Qt::StringLiterals;

/// Another site: what was known of the one that was meant before is not true of it.
void correct(model::Filing &filing, const model::Domain &domain)
{
    if (filing.domain == domain)
        return;
    filing.domain = domain;
    filing.domainExpires = {};
    filing.supersedes.reset();
}

model::Notice noticeFrom(const AdvanceRequest &request, const rulebook::Rulebook &rulebook)
{
    model::Notice notice;
    notice.text = request.reason.trimmed();
    if (request.noticeDeadline.isValid())
        notice.deadline = rulebook.days().endOf(request.noticeDeadline);
    return notice;
}

} // namespace

model::ApprovedWith approvedWith(const model::Instance &instance)
{
    return {instance.instanceType, model::publicBandwidth(instance), model::addressTexts(instance)};
}

model::Filing filingAfter(const AdvanceRequest &request, const Step &step,
    const model::Instance &instance, const rulebook::Rulebook &rulebook)
{
    model::Filing filing = step.before;
    if (step.next != filing.stage)
        filing.since = step.at;
    filing.stage = step.next;
    if (model::isEnded(step.next))
        filing.notice.reset();
    switch (request.event) {
    case FilingEvent::Submit:
    case FilingEvent::Resubmit:
        if (!filing.submittedAt.isValid())
            filing.submittedAt = step.at;
        break;
    case FilingEvent::Approve:
        filing.icp = parseIcpNumber(request.icp, request.subject).value_or(QString());
        filing.approvedAt = step.at;
        filing.approvedWith = approvedWith(instance);
        break;
    case FilingEvent::Correct:
        if (const auto parsed = parseDomain(request.domain))
            correct(filing, parsed->domain);
        break;
    case FilingEvent::Cancel:
        filing.cancelKind = request.cancelKind;
        break;
    case FilingEvent::Notice:
        filing.notice = noticeFrom(request, rulebook);
        break;
    case FilingEvent::Rectified:
        filing.notice.reset();
        break;
    case FilingEvent::Reject:
    case FilingEvent::Revoke:
    case FilingEvent::Abandon:
    case FilingEvent::Discard:
        filing.reason = request.reason.trimmed();
        break;
    case FilingEvent::Pass:
    case FilingEvent::Supersede:
        break;
    }
    return filing;
}

model::Event advanceEvent(const Desk &desk, const model::Occasion &occasion,
    const AdvanceRequest &request, const model::Filing &before, const model::Filing &after)
{
    model::Event event = filingEvent(model::EventKind::FilingAdvanced, desk, occasion, after);
    event.detail = {{u"event"_s, QString(support::codeOf(request.event))},
        {u"from"_s, QString(support::codeOf(before.stage))},
        {u"to"_s, QString(support::codeOf(after.stage))}};
    if (request.at.isValid())
        event.detail.insert(u"at"_s, request.at.toUTC().toString(Qt::ISODate));
    if (!request.reason.trimmed().isEmpty())
        event.detail.insert(u"reason"_s, request.reason.trimmed());
    if (after.icp != before.icp)
        event.detail.insert(u"icp"_s, after.icp);
    if (after.domain != before.domain) {
        event.detail.insert(u"before"_s, before.domain.ascii());
        event.detail.insert(u"after"_s, after.domain.ascii());
        // What correcting forgets of the other site, for whoever corrects back.
        if (before.domainExpires.isValid())
            event.detail.insert(u"expires-before"_s, before.domainExpires.toString(Qt::ISODate));
        if (before.supersedes)
            event.detail.insert(u"supersedes-before"_s, before.supersedes->value);
    }
    if (request.event == FilingEvent::Notice && after.notice)
        event.detail.insert(u"deadline"_s, after.notice->deadline.toString(Qt::ISODate));
    if (after.cancelKind && !before.cancelKind)
        event.detail.insert(u"kind"_s, QString(support::codeOf(*after.cancelKind)));
    return event;
}

} // namespace beian::usecases
