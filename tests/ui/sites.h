#pragma once

#include "core/usecases/advance_filing.h"
#include "core/usecases/answer_questions.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/record_number.h"
#include "tests/support/servers.h"
#include "ui/session/session.h"

#include <QTest>

namespace beian::tests
{

/// A site with a number of the console on a server that the ledger knows, brought through `events`.
struct SiteSteps {
    model::InstanceKey server;
    QString number;
    QString domain;
    QList<model::FilingEvent> events = {};
};

inline void fileSite(ui::Session &session, const SiteSteps &site)
{
    const usecases::Desk desk = session.desk();
    const auto answered = usecases::answerQuestions(desk, {site.server},
        {{rulebook::RuleId::AddressFree, rules::Answer::Yes}}, 0, session.occasion());
    QVERIFY(answered);
    usecases::RecordRequest record;
    record.instance = site.server;
    record.pasted = site.number;
    QVERIFY(usecases::recordNumber(desk, record, session.occasion()));
    usecases::BindRequest bind;
    bind.number = site.number;
    bind.domain = site.domain;
    QVERIFY(usecases::bindNumber(desk, bind, session.occasion()));
    for (const model::FilingEvent event : site.events) {
        usecases::AdvanceRequest request;
        request.subject = site.number;
        request.event = event;
        request.icp = QStringLiteral("浙ICP备12345678号-1");
        request.reason = QStringLiteral("The photo of the certificate is not legible.");
        QVERIFY(usecases::advanceFiling(desk, request, session.occasion()));
    }
    session.noteWrite();
}

inline const QList<model::FilingEvent> untilApproved{model::FilingEvent::Submit,
    model::FilingEvent::Pass, model::FilingEvent::Pass, model::FilingEvent::Approve};

} // namespace beian::tests
