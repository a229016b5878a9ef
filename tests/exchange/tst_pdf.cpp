#include "core/exchange/pdf/pdf_writer.h"
#include "core/rulebook/rulebook_reader.h"
#include "core/text/language.h"
#include "core/usecases/receipt_sheet.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace beian;
using namespace Qt::StringLiterals;
using rulebook::RuleId;
using text::Language;

namespace {

const QDateTime printed(QDate(2026, 11, 24), QTime(1, 31), Qt::UTC);
const QString number = u"048291375560"_s;

rulebook::Rulebook guide()
{
    QFile file(u":/rulebook/guide-2026-01.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return rulebook::readRulebook(file.readAll()).value_or(rulebook::Rulebook{});
}

rules::Assessment findings()
{
    using rules::Verdict;
    const QString states = u"running|stopped"_s;
    rules::Assessment assessment;
    assessment.rulebookId = u"guide-2026-01"_s;
    assessment.rulebookDate = QDate(2026, 1, 6);
    assessment.at = printed.addSecs(-600);
    assessment.findings = {
        {RuleId::ProductSupported, Verdict::Pass, u"ecs"_s, u"ecs|swas|webhosting|nat|clb"_s, false,
            false, {}},
        {RuleId::RegionMainland, Verdict::Pass, u"cn-hangzhou"_s, u"mainland"_s, false, false, {}},
        {RuleId::BillingSubscription, Verdict::Pass, u"subscription"_s, u"subscription"_s, false,
            false, {}},
        {RuleId::BillingTerm, Verdict::Pass, u"12"_s, u"3"_s, true, false, {}},
        {RuleId::ExpiryRemaining, Verdict::Fail, u"80"_s, u"90"_s, false, false,
            rules::Remedy{rules::RemedyAction::Renew, 1, QDate(2027, 3, 13), {}}},
        {RuleId::AddressPublic, Verdict::Pass, u"47.98.0.10"_s, u"address"_s, false, false, {}},
        {RuleId::AddressFree, Verdict::Pass, u"47.98.0.10"_s, u"free"_s, false, true, {}},
        {RuleId::QuotaLeft, Verdict::Pass, u"1"_s, u"5"_s, false, false, {}},
        {RuleId::StateUsable, Verdict::Unknown, {}, states, false, false,
            rules::Remedy{rules::RemedyAction::AskOwner, {}, {}, {}}},
        {RuleId::AccountOwned, Verdict::Pass, u"示例科技"_s, u"示例科技"_s, false, false, {}},
    };
    return assessment;
}

usecases::Receipt receipt(model::Issuer issuer)
{
    usecases::Receipt receipt;
    receipt.instance.key = {u"示例科技"_s, u"ecs"_s, u"cn-hangzhou"_s, u"i-bp10abc23def456ghi78"_s};
    receipt.instance.name = u"官网一号机"_s;
    receipt.instance.expires =
        model::Expiry::at(QDateTime(QDate(2027, 2, 12), QTime(16, 0), Qt::UTC));
    receipt.instance.addresses = {{u"47.98.0.10"_s, model::AddressKind::Fixed, {}, {}}};
    receipt.number.text = number;
    receipt.number.issuer = issuer;
    receipt.number.instance = receipt.instance.key;
    receipt.number.issuedAt = printed.addSecs(-600);
    receipt.number.state = model::NumberState::Bound;
    receipt.filing.emplace();
    receipt.filing->domain = model::Domain::fromStored(u"example.com"_s);
    receipt.atIssue = findings();
    receipt.printedAt = printed;
    return receipt;
}

model::Table longTable(int rows)
{
    using model::CellKind;
    model::Table table;
    table.title = u"备案服务号清册"_s;
    table.notes = {u"规则书：阿里云备案服务号指南（2026-01-06）"_s};
    table.columns = {{u"number"_s, u"备案服务号"_s, CellKind::ServiceNumber},
        {u"issuer"_s, u"签发渠道"_s, CellKind::Text}, {u"state"_s, u"状态"_s, CellKind::Text},
        {u"domain"_s, u"域名"_s, CellKind::Identifier},
        {u"account"_s, u"阿里云账号"_s, CellKind::Text},
        {u"instance"_s, u"实例"_s, CellKind::Identifier}, {u"name"_s, u"名称"_s, CellKind::Text},
        {u"expires"_s, u"到期"_s, CellKind::Day}, {u"left"_s, u"剩余服务号"_s, CellKind::Number}};
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back({u"0482913%1"_s.arg(i, 5, 10, QChar(u'0')),
            i % 3 ? u"控制台"_s : u"本地（演练）"_s, i % 2 ? u"已绑定"_s : u"未绑定"_s,
            u"site-%1.example.com"_s.arg(i), u"示例科技"_s,
            u"i-bp10abc23def%1"_s.arg(i, 6, 10, QChar(u'0')),
            i % 7 ? u"官网一号机"_s
                  : u"客户甲的官方网站与小程序后台共用服务器（华东1，含测试环境与预发布环境）"_s,
            u"2027-02-12"_s, QString::number(i % 6)});
    }
    return table;
}

using Pages = QByteArray;

Pages receiptPdf(model::Issuer issuer, const exchange::PaperFonts &fonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto sheet = usecases::receiptSheet(receipt(issuer), guide());
    return exchange::writeReceiptPdf(buffer, sheet, fonts, printed) ? buffer.data() : Pages();
}

Pages registerPdf(const model::Table &table, const exchange::PaperFonts &fonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeRegisterPdf(buffer, table, fonts, printed) ? buffer.data() : Pages();
}

exchange::PaperFonts installedFonts()
{
    return exchange::choosePaperFonts().value_or(exchange::PaperFonts{});
}

} // namespace

class TestPdf final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The text that `program` finds in a document.
    QString textIn(const Pages &pdf, const QString &program, const QStringList &options)
    {
        const QString path = m_folder.filePath(u"test.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return u"unwritable"_s;
        file.close();
        QStringList arguments = options;
        arguments.replaceInStrings(u"FILE"_s, path);
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                         : u"failed"_s;
    }

    QString poppler(const Pages &pdf)
    {
        return textIn(pdf, u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        if (!exchange::choosePaperFonts())
            QSKIP("no Chinese font is installed (fonts-noto-cjk)");
        QVERIFY(!guide().id.isEmpty());
    }

    void init() { text::installLanguage(*qApp, Language::Chinese); }

    void chineseAndIdsAreFoundAgain_data()
    {
        QTest::addColumn<QString>("family");
        for (const QString &family : {u"Noto Sans Mono CJK SC"_s, u"WenQuanYi Micro Hei"_s})
            QTest::newRow(qPrintable(family)) << family;
    }
    void chineseAndIdsAreFoundAgain()
    {
        QFETCH(QString, family);
        if (!QFontDatabase::families().contains(family))
            QSKIP("the font is not installed");
        const auto fonts = exchange::choosePaperFonts({family});
        QVERIFY(fonts);
        const QString found = poppler(receiptPdf(model::Issuer::Console, *fonts));
        for (const QString &text : {number, u"i-bp10abc23def456ghi78"_s, u"备案服务号凭单"_s,
                 u"示例科技"_s, u"官网一号机"_s, u"cn-hangzhou"_s, u"47.98.0.10"_s,
                 u"example.com"_s, u"2027-02-12"_s, u"80 天"_s, u"不少于 90 天"_s,
                 u"续费后到期日为 2027-03-13"_s, u"95187"_s, u"服务号"_s})
            QVERIFY2(found.contains(text), qPrintable(text + u'\n' + found));
    }

    void anotherReaderFindsTheSame()
    {
        if (QStandardPaths::findExecutable(u"mutool"_s).isEmpty())
            QSKIP("mutool (mupdf-tools) is not installed");
        const QString found = textIn(receiptPdf(model::Issuer::Console, installedFonts()),
            u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s, u"FILE"_s});
        QCOMPARE(found.count(number), 1);
        QVERIFY(found.contains(u"i-bp10abc23def456ghi78"_s));
    }

    void aRehearsalNumberSaysSo()
    {
        const QString local = poppler(receiptPdf(model::Issuer::Local, installedFonts()));
        QVERIFY(local.contains(u"演练号码"_s));
        QVERIFY(!local.contains(u"开始备案"_s));
        const QString console = poppler(receiptPdf(model::Issuer::Console, installedFonts()));
        QVERIFY(!console.contains(u"演练"_s));
        QVERIFY(console.contains(u"开始备案"_s));
    }

    void theReceiptSpeaksEnglish()
    {
        text::installLanguage(*qApp, Language::English);
        const QString found = poppler(receiptPdf(model::Issuer::Local, installedFonts()));
        QVERIFY(found.contains(u"Rehearsal number"_s));
        QVERIFY(found.contains(u"80 days"_s));
        QVERIFY(found.contains(number));
    }

    void theReceiptIsOnePageWhateverItHolds()
    {
        usecases::Receipt full = receipt(model::Issuer::Local);
        full.rehearsed = true;
        full.number.grantedTo = u"另一个很长的账号名称"_s;
        for (rules::Finding &finding : full.atIssue.findings)
            finding.remedy = rules::Remedy{rules::RemedyAction::SwitchAccount, {}, {}, u"示例"_s};
        for (rules::Finding &finding : full.atIssue.findings)
            finding.verdict = rules::Verdict::Fail;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(exchange::writeReceiptPdf(
            buffer, usecases::receiptSheet(full, guide()), installedFonts(), printed));
        const QString found = poppler(buffer.data());
        QCOMPARE(found.count(u'\f'), 1);
        QVERIFY(found.contains(u"95187"_s));
        QVERIFY(found.contains(u"一个域名"_s));
    }

    void aRegisterRepeatsItsHeadAndCountsItsPages()
    {
        const QString found = poppler(registerPdf(longTable(120), installedFonts()));
        const auto pages = found.count(u'\f');
        QVERIFY(pages > 2);
        QCOMPARE(found.count(u"签发渠道"_s), pages);
        QVERIFY(found.contains(u"第 %1 页，共 %1 页"_s.arg(pages)));
        QVERIFY(found.contains(u"共 120 条"_s));
        // 户 and 页 share their glyphs with radicals, which a search would not find.
        QVERIFY(found.contains(u"客户甲的官方网站"_s));
        for (int i : {0, 57, 119})
            QVERIFY(found.contains(u"i-bp10abc23def%1"_s.arg(i, 6, 10, QChar(u'0'))));
    }

    void anEmptyRegisterIsOnePage()
    {
        const QString found = poppler(registerPdf(longTable(0), installedFonts()));
        QCOMPARE(found.count(u'\f'), 1);
        QVERIFY(found.contains(u"共 0 条"_s));
    }

    void theSameRecordPrintedTwiceIsTheSameFile()
    {
        const Pages first = receiptPdf(model::Issuer::Console, installedFonts());
        QCOMPARE(receiptPdf(model::Issuer::Console, installedFonts()), first);
        QVERIFY(first.contains("D:20261124013100"));
        QVERIFY(first.contains("2026-11-24T01:31:00Z"));
    }

    void withoutAChineseFontThePackageIsNamed()
    {
        const auto fonts = exchange::choosePaperFonts({u"DejaVu Sans"_s, u"Noto Sans CJK SC"_s});
        QVERIFY(!fonts);
        QCOMPARE(fonts.error(),
            (model::WriteError{model::WriteErrorCode::NoChineseFont, u"fonts-noto-cjk"_s}));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
