// What happened to a thing after a view of it was built.

#include "core/usecases/changed_since.h"
#include "tests/usecases/test_desk.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

class TestChangedSince final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        addServer(*m_desk, m_here);
        addServer(*m_desk, m_there);
        m_seen = *usecases::newestEventId(m_desk->desk());
    }

    void anEmptyLedgerGoesAsFarAsZero()
    {
        TestDesk empty;
        QCOMPARE(*usecases::newestEventId(empty.desk()), qint64(0));
    }

    void onlyWhatCameLaterIsTold()
    {
        QVERIFY(changes({.instance = model::toText(m_here.key), .number = {}, .domain = {}})
                    .empty());
    }

    void changesAreFoundByInstanceNumberAndDomainOldestFirst()
    {
        record(m_here, u"048291375560"_s);
        bind(u"048291375560"_s, u"example.com"_s);
        const auto byInstance
            = changes({.instance = model::toText(m_here.key), .number = {}, .domain = {}});
        QCOMPARE(byInstance.size(), std::size_t(2));
        QCOMPARE(byInstance.front().kind, model::EventKind::NumberRecorded);
        QCOMPARE(byInstance.back().kind, model::EventKind::FilingBound);
        QCOMPARE(changes({.instance = {}, .number = u"048291375560"_s, .domain = {}}).size(),
            std::size_t(2));
        QCOMPARE(changes({.instance = {}, .number = {}, .domain = u"example.com"_s}).size(),
            std::size_t(1));
    }

    void whatHappenedToAnotherIsNotTold()
    {
        record(m_there, u"048291375560"_s);
        QVERIFY(changes({.instance = model::toText(m_here.key),
                            .number = u"048291375561"_s,
                            .domain = u"example.com"_s})
                    .empty());
    }

    void anEmptySubjectIsAboutNothing()
    {
        record(m_here, u"048291375560"_s);
        QVERIFY(changes({}).empty());
    }

private:
    std::vector<model::Event> changes(const ledger::EventSubject &subject)
    {
        return *usecases::changedSince(m_desk->desk(), m_seen, subject);
    }

    void record(const model::Instance &server, const QString &number)
    {
        QVERIFY(usecases::recordNumber(
            m_desk->desk(), recordRequest(server.key, number), occasion()));
    }

    void bind(const QString &number, const QString &domain)
    {
        usecases::BindRequest request;
        request.number = number;
        request.domain = domain;
        QVERIFY(usecases::bindNumber(m_desk->desk(), request, occasion()));
    }

    std::unique_ptr<TestDesk> m_desk;
    const model::Instance m_here = serverNamed(u"i-bp10a"_s, u"47.96.1.2"_s);
    const model::Instance m_there = serverNamed(u"i-bp2k9"_s, u"47.96.1.9"_s);
    qint64 m_seen = 0;
};

QTEST_GUILESS_MAIN(TestChangedSince)
#include "tst_changed_since.moc"
