#include "tests/ui/sites.h"
#include "tests/ui/window_bench.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

#include <optional>

using namespace beian;
using namespace Qt::StringLiterals;
using beian::tests::WindowBench;
using model::FilingEvent;

/// The service numbers' page: what the selected one is good for, and what is done with it by clicks.
class TestNumberPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNumberIsCopiedWithoutBlanks();
    void anUnusedNumberIsBoundToADomain();
    void aWrongDomainIsSaidAtItsField();
    void aNumberIsVoidedForAReason();
    void aSubmittedNumberIsNeitherBoundNorVoided();
    void theReceiptIsSavedWhereItIsAsked();

private:
    void showRecorded();
    void showFiled(const QList<FilingEvent> &events);
    void click(const QString &name) { m_bench->click(name); }
    bool isOffered(const QString &name)
    {
        const auto *button = m_bench->find<QPushButton>(name);
        return button && button->isVisible();
    }
    QString bannerText() { return m_bench->page().findChild<ui::Banner *>()->text(); }

    std::optional<WindowBench> m_bench;
};

namespace {

const QString number = u"090000000001"_s;

} // namespace

void TestNumberPanel::init()
{
    m_bench.emplace();
    m_bench->bench().know({tests::goodServer()});
}

void TestNumberPanel::cleanup()
{
    m_bench.reset();
}

void TestNumberPanel::showRecorded()
{
    usecases::RecordRequest record;
    record.instance = tests::goodServer().key;
    record.pasted = number;
    QVERIFY(usecases::recordNumber(
        m_bench->session().desk(), record, m_bench->session().occasion()));
    m_bench->show(u"listPage_numbers"_s);
}

void TestNumberPanel::showFiled(const QList<FilingEvent> &events)
{
    tests::fileSite(m_bench->session(),
        {tests::goodServer().key, number, u"example.com"_s, events});
    m_bench->show(u"listPage_numbers"_s);
}

void TestNumberPanel::aNumberIsCopiedWithoutBlanks()
{
    showRecorded();
    click(u"copyNumber"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), number);
    QVERIFY(bannerText().contains(u"0900 0000 0001"_s));
}

void TestNumberPanel::anUnusedNumberIsBoundToADomain()
{
    showRecorded();
    click(u"bindNumber"_s);
    QVERIFY(!isOffered(u"copyNumber"_s));
    m_bench->type(u"bindDomain"_s, u"www.example.com"_s);
    click(u"askConfirm"_s);
    const std::vector<model::Filing> filings = m_bench->bench().filings();
    QCOMPARE(filings.size(), std::size_t{1});
    QCOMPARE(filings.front().domain.display(), u"example.com"_s);
    QCOMPARE(filings.front().stage, model::Stage::Draft);
    // That "www." was cut off is said.
    QCOMPARE(m_bench->page().findChild<ui::Banner *>()->level(), ui::Level::Watch);
    QVERIFY(!isOffered(u"bindNumber"_s));
    QVERIFY(isOffered(u"voidNumber"_s));
    QVERIFY(m_bench->readable(u"numberPanel"_s).contains(u"example.com"_s));
}

void TestNumberPanel::aWrongDomainIsSaidAtItsField()
{
    showRecorded();
    click(u"bindNumber"_s);
    m_bench->type(u"bindDomain"_s, u"com.cn"_s);
    click(u"askConfirm"_s);
    QVERIFY(m_bench->bench().filings().empty());
    auto *domain = m_bench->find<QLineEdit>(u"bindDomain"_s);
    QVERIFY(domain->property("invalid").toBool());
    QVERIFY(domain->hasFocus());
    QCOMPARE(domain->text(), u"com.cn"_s);
}

void TestNumberPanel::aNumberIsVoidedForAReason()
{
    showRecorded();
    click(u"voidNumber"_s);
    click(u"askConfirm"_s);
    QVERIFY(!m_bench->bench().numbers().front().voidedAt.isValid());
    m_bench->type(u"voidReason"_s, u"typed on the wrong server"_s);
    click(u"askConfirm"_s);
    const model::ServiceNumber voided = m_bench->bench().numbers().front();
    QVERIFY(voided.voidedAt.isValid());
    QCOMPARE(voided.voidReason, u"typed on the wrong server"_s);
    QVERIFY(!isOffered(u"voidNumber"_s));
    QVERIFY(!isOffered(u"bindNumber"_s));
}

void TestNumberPanel::aSubmittedNumberIsNeitherBoundNorVoided()
{
    showFiled({FilingEvent::Submit});
    QVERIFY(isOffered(u"copyNumber"_s));
    QVERIFY(!isOffered(u"bindNumber"_s));
    QVERIFY(!isOffered(u"voidNumber"_s));
}

void TestNumberPanel::theReceiptIsSavedWhereItIsAsked()
{
    showFiled({});
    click(u"numberReceipt"_s);
    QVERIFY(bannerText().isEmpty()); // the person went back
    m_bench->receiptFile = m_bench->bench().pathOf(u"receipt.pdf"_s);
    click(u"numberReceipt"_s);
    QFile receipt(m_bench->receiptFile);
    QVERIFY(receipt.open(QIODevice::ReadOnly));
    QVERIFY(receipt.read(5) == "%PDF-");
    QVERIFY(bannerText().contains(m_bench->receiptFile));
}

QTEST_MAIN(TestNumberPanel)
#include "tst_number_panel.moc"
