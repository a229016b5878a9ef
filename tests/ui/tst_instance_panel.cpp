#include "core/rules/what_if.h"
#include "tests/ui/sites.h"
#include "tests/ui/window_bench.h"

#include <QComboBox>
#include <QTableView>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;

/// The instances' page: the judgement, its questions, and what would become of the filings.
class TestInstancePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anOpenQuestionIsAnsweredInTheStory();
    void whatItCarriesIsTold();
    void whatIfNamesTheFilingsThatWouldFall();
    void whatIfIsForgottenWithTheNextServer();
    void anApprovedFilingIsBroughtIn();
    void theFilterLeavesNothingToTell();

private:
    void choose(rules::WhatIf whatIf);
    QString told() { return m_bench->readable(u"instancePanel"_s); }

    std::optional<WindowBench> m_bench;
};

namespace {

const QString page = u"listPage_instances"_s;

} // namespace

void TestInstancePanel::init()
{
    m_bench.emplace();
    m_bench->bench().know({tests::goodServer(), tests::shortLivedServer()});
}

void TestInstancePanel::cleanup()
{
    m_bench.reset();
}

void TestInstancePanel::choose(rules::WhatIf whatIf)
{
    auto *choice = m_bench->find<QComboBox>(u"whatIf"_s);
    QVERIFY(choice);
    choice->setFocus();
    const int index = choice->findData(static_cast<int>(whatIf));
    while (choice->currentIndex() < index)
        QTest::keyClick(choice, Qt::Key_Down);
    WindowBench::settle();
}

void TestInstancePanel::anOpenQuestionIsAnsweredInTheStory()
{
    m_bench->show(page);
    m_bench->click(u"yesAddressFree"_s);
    const auto answers
        = (*m_bench->session().desk().ledger.read())->answers(tests::goodServer().key);
    QVERIFY(answers);
    QCOMPARE(answers->size(), std::size_t{1});
    QCOMPARE(answers->front().answer, rules::Answer::Yes);
    QVERIFY(m_bench->find<QPushButton>(u"yesAddressFree"_s)->isChecked());
}

void TestInstancePanel::whatItCarriesIsTold()
{
    tests::fileSite(m_bench->session(),
        {tests::goodServer().key, u"090000000001"_s, u"example.com"_s, tests::untilApproved});
    m_bench->show(page);
    const QString all = told();
    QVERIFY2(all.contains(u"0900 0000 0001"_s), qPrintable(all));
    QVERIFY2(all.contains(u"example.com"_s), qPrintable(all));
    QVERIFY2(all.contains(u"47.96.1.2"_s), qPrintable(all));
}

void TestInstancePanel::whatIfNamesTheFilingsThatWouldFall()
{
    tests::fileSite(m_bench->session(),
        {tests::goodServer().key, u"090000000001"_s, u"example.com"_s, tests::untilApproved});
    m_bench->show(page);
    const QString before = told();
    choose(rules::WhatIf::Released);
    QCOMPARE(m_bench->find<QComboBox>(u"whatIf"_s)->currentData().toInt(),
        static_cast<int>(rules::WhatIf::Released));
    // The domain stands once more: among what would fall.
    QCOMPARE(told().count(u"example.com"_s), before.count(u"example.com"_s) + 1);
    QCOMPARE(m_bench->bench().filings().front().stage, model::Stage::Approved);
}

void TestInstancePanel::whatIfIsForgottenWithTheNextServer()
{
    m_bench->show(page);
    choose(rules::WhatIf::Released);
    auto *table = m_bench->page().findChild<QTableView *>(u"listView"_s);
    table->selectRow(1);
    QCOMPARE(m_bench->find<QComboBox>(u"whatIf"_s)->currentIndex(), 0);
}

void TestInstancePanel::anApprovedFilingIsBroughtIn()
{
    m_bench->show(page);
    m_bench->click(u"adoptFiling"_s);
    m_bench->type(u"adoptDomain"_s, u"example.org"_s);
    m_bench->find<QLineEdit>(u"adoptIcp"_s)->setText(u"浙ICP备12345678号-2"_s);
    m_bench->type(u"adoptDay"_s, u"2025-13-01"_s);
    m_bench->click(u"askConfirm"_s);
    QVERIFY(m_bench->bench().filings().empty());
    QVERIFY(m_bench->find<QLineEdit>(u"adoptDay"_s)->hasFocus());
    m_bench->type(u"adoptDay"_s, u"2025-12-31"_s);
    m_bench->click(u"askConfirm"_s);
    const std::vector<model::Filing> filings = m_bench->bench().filings();
    QCOMPARE(filings.size(), std::size_t{1});
    QCOMPARE(filings.front().stage, model::Stage::Approved);
    QCOMPARE(filings.front().domain.display(), u"example.org"_s);
    QCOMPARE(filings.front().instance, tests::goodServer().key);
    QVERIFY(told().contains(u"example.org"_s));
}

void TestInstancePanel::theFilterLeavesNothingToTell()
{
    m_bench->show(page);
    QVERIFY(!told().isEmpty());
    m_bench->find<QLineEdit>(u"filterEdit"_s)->setText(u"no such server"_s);
    QVERIFY(told().trimmed().isEmpty());
}

QTEST_MAIN(TestInstancePanel)
#include "tst_instance_panel.moc"
