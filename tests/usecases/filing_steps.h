#pragma once

#include "core/usecases/advance_filing.h"
#include "core/usecases/bind_number.h"
#include "core/usecases/move_filing.h"
#include "tests/usecases/test_desk.h"

namespace beian::tests {

inline const QString siteNumber = QStringLiteral("090000000001");
inline const QString site = QStringLiteral("example.com");

/// The server that sites move to.
inline model::Instance otherServer()
{
    return serverNamed(QStringLiteral("i-bp10b"), QStringLiteral("47.96.1.3"));
}

/// A number of the console on a server that stands in the ledger already.
inline void recordOn(TestDesk &test, const model::InstanceKey &key, const QString &number)
{
    const auto recorded =
        usecases::recordNumber(test.desk(), recordRequest(key, number), occasion());
    Q_ASSERT(recorded);
}

/// A number of the local issuer on the good server.
inline QString issueOne(TestDesk &test, quint64 digits)
{
    const auto issued = usecases::issueNumbers(
        test.desk(), issueRequest(goodServer().key), drawing({digits}), occasion());
    Q_ASSERT(issued);
    return issued->numbers.front().text;
}

inline usecases::Outcome<usecases::FilingOutcome> bindSite(
    TestDesk &test, const QString &number = siteNumber, const QString &domain = site)
{
    usecases::BindRequest request;
    request.number = number;
    request.domain = domain;
    return usecases::bindNumber(test.desk(), request, occasion());
}

/// The good server with a number and a draft on it.
inline void startSite(TestDesk &test)
{
    addServer(test, goodServer());
    recordOn(test, goodServer().key, siteNumber);
    const auto bound = bindSite(test);
    Q_ASSERT(bound);
}

inline usecases::Outcome<usecases::FilingOutcome> advance(TestDesk &test, const QString &subject,
    model::FilingEvent event, const QDateTime &at = testNow())
{
    usecases::AdvanceRequest request = step(subject, event);
    request.domain = QStringLiteral("example.net");
    return usecases::advanceFiling(test.desk(), request, occasion(at));
}

/// From Draft to Approved.
inline void approve(TestDesk &test, const QString &subject)
{
    using model::FilingEvent;
    for (const FilingEvent event :
        {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass, FilingEvent::Approve}) {
        const auto advanced = advance(test, subject, event);
        Q_ASSERT(advanced);
    }
}

inline usecases::MoveRequest moveRequest(const QString &number)
{
    usecases::MoveRequest request;
    request.domain = site;
    request.target = otherServer().key;
    request.number = number;
    return request;
}

/// The console's approved site on the way to the other server: its draft is on 090000000002.
inline void startMove(TestDesk &test)
{
    addServer(test, otherServer());
    const auto moved = usecases::moveFiling(
        test.desk(), moveRequest(QStringLiteral("090000000002")), counting(), occasion());
    Q_ASSERT(moved);
}

/// The filing on a number as it is stored.
inline model::Filing filingOf(TestDesk &test, const QString &number)
{
    for (const model::Filing &filing : test.filings()) {
        if (filing.numberText == number)
            return filing;
    }
    return {};
}

inline model::NumberState stateOf(TestDesk &test, const QString &number)
{
    for (const model::ServiceNumber &one : test.numbers()) {
        if (one.text == number && !one.voidedAt.isValid())
            return one.state;
    }
    return model::NumberState::Invalid;
}

} // namespace beian::tests
