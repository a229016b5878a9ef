#include "ui/panels/step_form.h"

#include "core/text/words.h"
#include "ui/panels/step_words.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

#include <algorithm>

namespace beian::ui
{

using namespace Qt::StringLiterals;
using model::FilingEvent;
using model::RefusalCode;

namespace
{

/// Whether it matters when the event happened: it enters a stage then.
bool hasTime(FilingEvent event, model::Stage from)
{
    const auto to = model::transition(from, event);
    return to && *to != from && event != FilingEvent::Discard;
}

} // namespace

StepForm::StepForm(const Parts &parts, QWidget *parent)
    : AskForm(text::filingEventWord(parts.event), consequenceOf(parts.event), parent)
    , m_event(parts.event)
    , m_subject(parts.subject)
    , m_seenIn(parts.filing.stage)
    , m_offset(parts.rulebook.zoneOffset)
{
    setObjectName(u"stepForm"_s);
    addFields(parts.filing);
    if (hasTime(m_event, m_seenIn))
        addTime(parts);
    addButtons(tr("Record"));
    if (!parts.warning)
        return;
    const auto look = [this, warning = parts.warning] { warn(warning(cancelKind())); };
    if (m_kind)
        connect(m_kind, &QComboBox::currentIndexChanged, this, look);
    look();
}

std::optional<model::CancelKind> StepForm::cancelKind() const
{
    if (!m_kind)
        return std::nullopt;
    return static_cast<model::CancelKind>(m_kind->currentData().toInt());
}

void StepForm::addFields(const model::Filing &filing)
{
    switch (m_event) {
    case FilingEvent::Approve:
        m_icp = addLine(u"stepIcp"_s, tr("ICP number"),
            {RefusalCode::IcpMissing, RefusalCode::IcpForm});
        m_icp->setPlaceholderText(u"京ICP备12345678号-1"_s);
        return;
    case FilingEvent::Reject:
    case FilingEvent::Revoke:
        m_reason = addLine(u"stepReason"_s, tr("Reason"), {RefusalCode::ReasonMissing});
        return;
    case FilingEvent::Abandon:
    case FilingEvent::Discard:
        m_reason = addLine(u"stepReason"_s, tr("Reason (may be empty)"));
        return;
    case FilingEvent::Correct:
        m_domain = addLine(u"stepDomain"_s, tr("The right domain"),
            {RefusalCode::DomainBad, RefusalCode::DomainUnfinished, RefusalCode::DomainApproved});
        m_domain->setText(filing.domain.display());
        return;
    case FilingEvent::Notice:
        m_reason = addLine(u"stepReason"_s, tr("What the notice asks for"));
        m_lastDay
            = addLine(u"stepLastDay"_s, tr("Last day (may be empty)"), {RefusalCode::FieldBad});
        m_lastDay->setPlaceholderText(tr("YYYY-MM-DD"));
        return;
    case FilingEvent::Cancel:
        m_kind = addChoice(u"stepKind"_s, tr("What is cancelled"));
        for (const auto &kind : support::enumNames<model::CancelKind>)
            m_kind->addItem(text::cancelKindWord(kind.value), static_cast<int>(kind.value));
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(model::CancelKind::Site)));
        return;
    case FilingEvent::Submit:
    case FilingEvent::Pass:
    case FilingEvent::Resubmit:
    case FilingEvent::Rectified:
    case FilingEvent::Supersede:
        return;
    }
    Q_UNREACHABLE();
}

/// The field has the wall time of the rulebook's zone, whatever the zone of this machine is.
void StepForm::addTime(const Parts &parts)
{
    const auto wall = [this](const QDateTime &instant) {
        return instant.toUTC().addSecs(m_offset.count());
    };
    m_time = new QDateTimeEdit(this);
    m_time->setObjectName(u"stepTime"_s);
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_time->setDateTimeRange(
        std::min(wall(parts.filing.since), wall(parts.now)), wall(parts.now));
    m_time->setDateTime(wall(parts.now));
    m_shownTime = m_time->dateTime();
    Field *field = addField(m_time, tr("When it happened"),
        {RefusalCode::DateInFuture, RefusalCode::DateOrder});
    connect(m_time, &QDateTimeEdit::dateTimeChanged, field, &Field::clearError);
}

std::optional<usecases::AdvanceRequest> StepForm::request()
{
    clearErrors();
    usecases::AdvanceRequest request;
    request.subject = m_subject;
    request.event = m_event;
    request.seenIn = m_seenIn;
    if (m_icp)
        request.icp = m_icp->text();
    if (m_reason)
        request.reason = m_reason->text();
    if (m_domain)
        request.domain = m_domain->text();
    if (m_kind)
        request.cancelKind = static_cast<model::CancelKind>(m_kind->currentData().toInt());
    // Untouched, it is the moment of recording and not the minute at which the form was opened.
    if (m_time && m_time->dateTime() != m_shownTime)
        request.at = m_time->dateTime().addSecs(-m_offset.count());
    if (goesOnAnyway())
        request.unfitServer = usecases::UnfitServer::GoOn;
    const QString lastDay = m_lastDay ? m_lastDay->text().trimmed() : QString();
    if (!lastDay.isEmpty()) {
        request.noticeDeadline = QDate::fromString(lastDay, Qt::ISODate);
        if (!request.noticeDeadline.isValid()) {
            showFailure(
                model::Refusal{RefusalCode::FieldBad, {u"deadline"_s, lastDay}});
            return std::nullopt;
        }
    }
    return request;
}

} // namespace beian::ui
