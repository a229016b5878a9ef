#include "tests/torture/rich_ledger.h"

#include "core/usecases/accounts.h"
#include "core/usecases/advance_filing.h"
#include "core/usecases/answer_questions.h"
#include "core/usecases/choose_rulebook.h"
#include "core/usecases/issue_number.h"
#include "core/usecases/move_filing.h"
#include "core/usecases/reconcile.h"
#include "core/usecases/record_number.h"
#include "core/usecases/self_check.h"

namespace beian::tests {

namespace {

using namespace Qt::StringLiterals;
using model::FilingEvent;

model::Occasion occasion(int minute)
{
    return {testNow().addSecs(qint64(minute) * 60), u"tester"_s, false};
}

model::InstanceKey keyOf(const QString &account, int number)
{
    return {account, u"ecs"_s, u"cn-hangzhou"_s,
        u"i-%1%2"_s.arg(account).arg(number, 4, 10, QLatin1Char('0'))};
}

/// As an inventory states it: what the ledger keeps by itself is not in it.
model::Instance serverOf(const QString &account, int number, const QString &name)
{
    model::Instance server = goodServer();
    server.key = keyOf(account, number);
    server.name = name + QString::number(number);
    const int network = account == "shop"_L1 ? 96 : account == "client"_L1 ? 97 : 98;
    server.addresses =
        std::vector{address(u"47.%1.%2.%3"_s.arg(network).arg(number / 200).arg(1 + number % 200))};
    server.seenAt = {};
    server.numbersElsewhere.reset();
    return server;
}

void import(const DeskOnFile &desk, const QString &account, int servers, const QString &name)
{
    model::Snapshot snapshot;
    snapshot.account = account;
    for (int number = 0; number < servers; ++number)
        snapshot.instances.push_back(serverOf(account, number, name));
    const auto applied = usecases::applySnapshot(desk.desk(), snapshot,
        usecases::ForeignRows::Refuse, u"%1-%2.json"_s.arg(account, name), occasion(0));
    Q_ASSERT(applied);
}

/// The last server of the client goes over to the studio.
void transfer(const DeskOnFile &desk)
{
    model::Snapshot snapshot;
    snapshot.account = u"studio"_s;
    snapshot.instances.push_back(serverOf(u"client"_s, 99, u"bought"_s));
    snapshot.instances.back().key.account = u"studio"_s;
    const auto applied = usecases::applySnapshot(desk.desk(), snapshot,
        usecases::ForeignRows::TakeAsTransferred, u"bought.json"_s, occasion(90));
    Q_ASSERT(applied);
}

QStringList issue(const DeskOnFile &desk, const QString &account, int server, int count)
{
    usecases::IssueRequest request;
    request.instance = keyOf(account, server);
    request.count = count;
    request.answers = {{rulebook::RuleId::AddressFree, rules::Answer::Yes}};
    // Every draw of a server is its own.
    const auto draw = [next = quint64(server) * 1000](quint64) mutable { return ++next; };
    const auto issued = usecases::issueNumbers(desk.desk(), request, draw, occasion(server));
    Q_ASSERT(issued);
    QStringList numbers;
    for (const model::ServiceNumber &number : issued->numbers)
        numbers.append(number.text);
    return numbers;
}

QString record(const DeskOnFile &desk, const QString &account, int server, int number)
{
    usecases::RecordRequest request;
    request.instance = keyOf(account, server);
    request.pasted = u"09"_s + QString::number(number).rightJustified(10, u'0');
    const auto recorded = usecases::recordNumber(desk.desk(), request, occasion(server));
    Q_ASSERT(recorded);
    return recorded->number.text;
}

void bind(const DeskOnFile &desk, const QString &number, const QString &domain)
{
    usecases::BindRequest request;
    request.number = number;
    request.domain = domain;
    const auto bound = usecases::bindNumber(desk.desk(), request, occasion(100));
    Q_ASSERT(bound);
}

void advance(
    const DeskOnFile &desk, const QString &subject, FilingEvent event, int minute = 120)
{
    usecases::AdvanceRequest request;
    request.subject = subject;
    request.event = event;
    request.icp = u"浙ICP备12345678号-1"_s;
    request.reason = u"材料不齐"_s;
    request.domain = u"corrected-"_s + subject + u".cn"_s;
    request.cancelKind = model::CancelKind::Site;
    const auto advanced = usecases::advanceFiling(desk.desk(), request, occasion(minute));
    if (!advanced) {
        qFatal("%s %s: %s", qPrintable(subject), support::codeOf(event).latin1(),
            advanced.error().refusal()
                ? support::codeOf(advanced.error().refusal()->code).latin1()
                : qPrintable(advanced.error().ledgerError()->detail));
    }
}

/// Lives of a filing, each ending in another stage.
const std::vector<std::vector<FilingEvent>> &lives()
{
    using enum FilingEvent;
    static const std::vector<std::vector<FilingEvent>> all{
        {},
        {Submit},
        {Submit, Pass},
        {Submit, Pass, Pass},
        {Submit, Pass, Pass, Approve},
        {Submit, Pass, Reject},
        {Submit, Reject, Resubmit, Abandon},
        {Submit, Pass, Pass, Approve, Cancel},
        {Submit, Pass, Pass, Approve, Revoke},
        {Discard},
        {Correct, Submit, Pass, Pass, Approve, Notice},
    };
    return all;
}

void live(const DeskOnFile &desk, const QStringList &numbers, const QString &prefix)
{
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        bind(desk, numbers.at(i), u"%1%2.cn"_s.arg(prefix).arg(i));
        for (const FilingEvent event : lives()[std::size_t(i) % lives().size()])
            advance(desk, numbers.at(i), event);
    }
}

/// An approved site of the console goes to another server, which ends the old filing.
void move(const DeskOnFile &desk, const QString &domain, int server, int number)
{
    usecases::MoveRequest request;
    request.domain = domain;
    request.target = keyOf(u"shop"_s, server);
    request.number = u"09"_s + QString::number(number).rightJustified(10, u'0');
    const auto none = [](quint64) { return quint64(0); };
    const auto moved = usecases::moveFiling(desk.desk(), request, none, occasion(130));
    Q_ASSERT(moved);
    for (const FilingEvent event :
        {FilingEvent::Submit, FilingEvent::Pass, FilingEvent::Pass, FilingEvent::Approve})
        advance(desk, request.number, event, 131);
}

void adopt(const DeskOnFile &desk, int server, const QString &domain, const QString &number)
{
    usecases::AdoptRequest request;
    request.instance = keyOf(u"client"_s, server);
    request.domain = domain;
    request.icp = u"京ICP备87654321号-2"_s;
    request.number = number;
    const auto adopted = usecases::adoptFiling(desk.desk(), request, occasion(140));
    Q_ASSERT(adopted);
}

void endNumbers(const DeskOnFile &desk, const QString &voided, const QString &granted)
{
    const auto ended = usecases::voidNumber(desk.desk(), voided, u"记错了"_s, occasion(150));
    Q_ASSERT(ended);
    const auto given = usecases::grantNumber(desk.official(), granted, u"client"_s, occasion(151));
    Q_ASSERT(given);
}

void stateThings(const DeskOnFile &desk, const QString &domain)
{
    const auto account = usecases::stateAccount(
        desk.desk(), u"shop"_s, u"1234567890123456"_s, u"某某科技有限公司"_s, occasion(160));
    Q_ASSERT(account);
    const auto expiry =
        usecases::stateDomainExpiry(desk.desk(), domain, QDate(2027, 5, 6), occasion(161));
    Q_ASSERT(expiry);
    const auto duty = usecases::finishDuty(desk.desk(), domain, u"footer"_s, occasion(162));
    Q_ASSERT(duty);
    for (const model::InstanceKey &key : {keyOf(u"shop"_s, 60), keyOf(u"shop"_s, 61)}) {
        const auto answered = usecases::answerQuestions(desk.desk(), {key},
            {{rulebook::RuleId::AddressFree, rules::Answer::No}}, 1, occasion(163));
        Q_ASSERT(answered);
    }
    const auto chosen =
        usecases::chooseRulebook(desk.ledger(), desk.official().rulebook, occasion(164));
    Q_ASSERT(chosen);
}

} // namespace

void fillLedger(const DeskOnFile &desk)
{
    import(desk, u"shop"_s, 150, u"web"_s);
    import(desk, u"client"_s, 100, u"app"_s);
    import(desk, u"studio"_s, 50, u"db"_s);
    QStringList issued;
    for (int server = 0; server < 11; ++server)
        issued += issue(desk, u"shop"_s, server, 2);
    live(desk, issued, u"rehearsed"_s);
    QStringList recorded;
    for (int server = 20; server < 42; ++server)
        recorded.append(record(desk, u"shop"_s, server, server));
    live(desk, recorded, u"site"_s);
    move(desk, u"site4.cn"_s, 50, 500);
    adopt(desk, 5, u"adopted.cn"_s, {});
    adopt(desk, 6, u"known.cn"_s, u"090000000600"_s);
    endNumbers(desk, record(desk, u"shop"_s, 51, 510), record(desk, u"shop"_s, 52, 520));
    static_cast<void>(record(desk, u"client"_s, 99, 700));
    transfer(desk);
    stateThings(desk, u"site15.cn"_s);
    for (const QString &item : {u"C13"_s, u"C14"_s}) {
        const auto ticked =
            usecases::tickItem(desk.desk(), item, {}, usecases::TickMark::Done, occasion(170));
        Q_ASSERT(ticked);
    }
}

void workOn(const DeskOnFile &desk)
{
    const QString recorded = record(desk, u"client"_s, 30, 800);
    bind(desk, recorded, u"later.cn"_s);
    advance(desk, recorded, FilingEvent::Submit);
    static_cast<void>(issue(desk, u"shop"_s, 70, 5));
    import(desk, u"client"_s, 90, u"renamed"_s);
    static_cast<void>(record(desk, u"shop"_s, 53, 530));
}

} // namespace beian::tests
