#pragma once

#include "core/ledger/sqlite/sqlite_ledger.h"
#include "core/usecases/add_instance.h"
#include "core/usecases/advance_filing.h"
#include "core/usecases/answer_questions.h"
#include "core/usecases/issue_number.h"
#include "core/usecases/record_number.h"
#include "tests/support/rulebooks.h"
#include "tests/support/servers.h"

#include <QTemporaryDir>

namespace beian::tests {

/// A desk on a real ledger file in a folder of its own, with both rulebooks; the guide decides.
class TestDesk final
{
public:
    TestDesk()
        : m_rulebooks{guideRulebook(), officialRulebook()}
    {
        auto opened = ledger::openSqliteLedger(path());
        Q_ASSERT(opened);
        m_ledger = std::move(*opened);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("ledger.db")); }
    [[nodiscard]] usecases::Desk desk()
    {
        return {*m_ledger, m_rulebooks[0], m_rulebooks, m_calendar};
    }
    /// The same, judged by the official rulebook.
    [[nodiscard]] usecases::Desk official()
    {
        return {*m_ledger, m_rulebooks[1], m_rulebooks, m_calendar};
    }
    /// The same file as another program would open it.
    [[nodiscard]] usecases::Desk over(ledger::Ledger &other)
    {
        return {other, m_rulebooks[0], m_rulebooks, m_calendar};
    }

    /// All of one kind, for looking at what was stored.
    [[nodiscard]] std::vector<model::Event> events(std::optional<model::EventKind> kind = {})
    {
        auto events = *(*m_ledger->read())->events({});
        if (kind)
            std::erase_if(
                events, [kind](const model::Event &event) { return event.kind != *kind; });
        return events;
    }
    [[nodiscard]] std::vector<model::ServiceNumber> numbers()
    {
        return *(*m_ledger->read())->numbers({});
    }
    [[nodiscard]] std::vector<model::Instance> instances()
    {
        return *(*m_ledger->read())->instances({});
    }
    [[nodiscard]] std::vector<model::Filing> filings() { return *(*m_ledger->read())->filings({}); }
    [[nodiscard]] model::Instance instance(const model::InstanceKey &key)
    {
        return (*(*m_ledger->read())->instance(key)).value_or(model::Instance{});
    }

private:
    QTemporaryDir m_folder;
    std::vector<rulebook::Rulebook> m_rulebooks;
    rulebook::WorkCalendar m_calendar;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

inline model::Occasion occasion(const QDateTime &at = testNow())
{
    return {at, QStringLiteral("tester"), false};
}

/// The good server under another id, with an address of its own.
inline model::Instance serverNamed(const QString &id, const QString &ip)
{
    model::Instance server = goodServer();
    server.key.id = id;
    server.addresses = std::vector{address(ip)};
    return server;
}

/// Puts a server into the ledger; its question about the address is answered with yes.
inline void addServer(TestDesk &test, const model::Instance &server)
{
    const auto added =
        usecases::addInstance(test.desk(), server, usecases::ForeignRows::Refuse, occasion());
    Q_ASSERT(added);
    const auto answered = usecases::answerQuestions(test.desk(), {added->instance.key},
        {{rulebook::RuleId::AddressFree, rules::Answer::Yes}}, {}, occasion());
    Q_ASSERT(answered);
}

/// Draws the numbers given, one after another, then again from the start.
inline rules::RandomBelow drawing(std::vector<quint64> numbers)
{
    return [numbers, next = std::size_t(0)](
               quint64 bound) mutable { return numbers[next++ % numbers.size()] % bound; };
}

/// 1, 2, 3, … : every draw is new.
inline rules::RandomBelow counting()
{
    return [next = quint64(0)](quint64 bound) mutable { return ++next % bound; };
}

/// "quota-reached i-bp10a 5 5", or "done".
template <typename T>
QString refusalOf(const usecases::Outcome<T> &outcome)
{
    if (outcome)
        return QStringLiteral("done");
    if (const ledger::LedgerError *error = outcome.error().ledgerError())
        return QStringLiteral("ledger ") + support::codeOf(error->code);
    const model::Refusal &refusal = *outcome.error().refusal();
    return (QStringList{support::codeOf(refusal.code)} + refusal.arguments).join(u' ');
}

/// The codes of notes, joined by a blank.
inline QString codesOf(const model::Notes &notes)
{
    QStringList codes;
    for (const model::Note &note : notes)
        codes.append(support::codeOf(note.code));
    return codes.join(u' ');
}

inline usecases::RecordRequest recordRequest(const model::InstanceKey &key, const QString &pasted)
{
    usecases::RecordRequest request;
    request.instance = key;
    request.pasted = pasted;
    return request;
}

inline usecases::IssueRequest issueRequest(const model::InstanceKey &key, int count = 1)
{
    usecases::IssueRequest request;
    request.instance = key;
    request.count = count;
    return request;
}

inline usecases::AdvanceRequest step(const QString &subject, model::FilingEvent event)
{
    usecases::AdvanceRequest request;
    request.subject = subject;
    request.event = event;
    request.icp = QStringLiteral("京ICP备12345678号-1");
    request.reason = QStringLiteral("tested");
    return request;
}

} // namespace beian::tests
