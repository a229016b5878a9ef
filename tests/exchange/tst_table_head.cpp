#include "core/exchange/table_head.h"
#include "core/exchange/inventory_reader.h"
#include "core/exchange/watched_device.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <vector>

using namespace beian;
using namespace Qt::StringLiterals;
using exchange::tableHead;

namespace {

std::optional<exchange::TableHead> headOf(
    const QByteArray &text, const QHash<QString, QString> &columns = {})
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    auto head = tableHead(buffer, columns);
    // Nothing was taken of it.
    if (buffer.readAll() != text)
        return std::nullopt;
    return head;
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BEIAN_TEST_DATA "/inventory/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray rows(int count)
{
    QByteArray text = "实例ID,地域,备注\n";
    for (int i = 0; i < count; ++i)
        text += "i-" + QByteArray::number(i) + ",cn-hangzhou,\"two\nlines\"\n";
    return text;
}

} // namespace

/// The beginning of a table, and how far the reading of one is.
class TestTableHead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesThatAreNotUnderstoodAreNamed()
    {
        const auto head = headOf(rows(1));
        QVERIFY(head);
        QVERIFY(head->hasIds);
        QCOMPARE(head->header, (QStringList{u"实例ID"_s, u"地域"_s, u"备注"_s}));
        QCOMPARE(head->unknown, QStringList{u"备注"_s});
        QCOMPARE(head->firstRow.first(), u"i-0"_s);
    }

    void titleThatWasMappedIsUnderstood()
    {
        const auto head = headOf(rows(1), {{u"备注"_s, u"name"_s}});
        QVERIFY(head->unknown.isEmpty());
    }

    void tableWithoutIdsShowsItsFirstLine()
    {
        const auto head = headOf("编号,到哪天\nx,2026-12-26\n");
        QVERIFY(head);
        QVERIFY(!head->hasIds);
        QCOMPARE(head->header, (QStringList{u"编号"_s, u"到哪天"_s}));
        QVERIFY(headOf("编号,到哪天\nx,2026-12-26\n", {{u"编号"_s, u"id"_s}})->hasIds);
    }

    void sampleIsASmallFileOfWholeRows()
    {
        const auto head = headOf(rows(1000));
        QVERIFY(head->sample.size() < 2000);
        QByteArray sample = head->sample;
        QBuffer buffer(&sample);
        buffer.open(QIODevice::ReadOnly);
        exchange::ReadOptions options;
        options.account = u"shop"_s;
        options.product = u"ecs"_s;
        model::Snapshot snapshot;
        const auto read = exchange::readInventory(buffer, options, snapshot);
        QVERIFY(read);
        QCOMPARE(snapshot.instances.size(), 20);
    }

    void sheetIsLookedAtLikeAFileOfText()
    {
        const QByteArray book = fixture(u"own-titles.xlsx"_s);
        const auto head = headOf(book);
        QVERIFY(head);
        QVERIFY(!head->hasIds);
        QCOMPARE(head->header, (QStringList{u"资源编号"_s, u"服务到哪天"_s, u"说明"_s}));
        QCOMPARE(head->firstRow,
            (QStringList{u"i-xlsx"_s, u"2027-01-12"_s, u"a \"quoted\", remark"_s}));
        QVERIFY(headOf(book, {{u"资源编号"_s, u"id"_s}})->hasIds);
        const auto known = headOf(fixture(u"console.xlsx"_s));
        QVERIFY(known && known->hasIds);
    }

    void sampleOfASheetReadsAsTheSheet()
    {
        exchange::ReadOptions options;
        options.account = u"shop"_s;
        options.region = u"cn-hangzhou"_s;
        options.columns = {
            {u"资源编号"_s, u"id"_s}, {u"服务到哪天"_s, u"expires"_s}, {u"说明"_s, u"name"_s}};
        QByteArray book = fixture(u"own-titles.xlsx"_s);
        QByteArray sample = headOf(book)->sample;
        std::vector<model::Instance> read;
        for (QByteArray *bytes : {&book, &sample}) {
            QBuffer buffer(bytes);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            model::Snapshot snapshot;
            QVERIFY(exchange::readInventory(buffer, options, snapshot));
            QCOMPARE(snapshot.instances.size(), 1U);
            read.push_back(snapshot.instances.front());
        }
        QCOMPARE(read[0].name, u"a \"quoted\", remark"_s);
        QVERIFY(read[0] == read[1]);
    }

    void whatIsNoTableHasNone()
    {
        QVERIFY(!headOf("{\"Instances\": []}"));
        QVERIFY(!headOf("one word\n"));
        QVERIFY(!headOf("PK\x03\x04 and no more"));
        QVERIFY(!headOf(QByteArray()));
    }

    void everyFieldHasAWord()
    {
        QVERIFY(exchange::tableFieldWords().contains(u"expires"_s));
    }

    void readingTellsHowFarItIs()
    {
        QBuffer buffer;
        buffer.setData(rows(20000));
        buffer.open(QIODevice::ReadOnly);
        QList<qint64> told;
        const support::Progress progress(
            [&](qint64 done, qint64 total) {
                QCOMPARE(total, buffer.size());
                told.append(done);
            },
            {});
        exchange::WatchedDevice watched(buffer, progress);
        model::Snapshot snapshot;
        exchange::ReadOptions options;
        options.product = u"ecs"_s;
        QVERIFY(exchange::readInventory(watched, options, snapshot));
        QVERIFY(told.size() > 2);
        QCOMPARE(told.last(), buffer.size());
    }

    void readingThatWasStoppedTakesNothing()
    {
        QBuffer buffer;
        buffer.setData(rows(20000));
        buffer.open(QIODevice::ReadOnly);
        std::stop_source source;
        const support::Progress progress(
            [&source](qint64, qint64) { source.request_stop(); }, source.get_token());
        exchange::WatchedDevice watched(buffer, progress);
        model::Snapshot snapshot;
        exchange::ReadOptions options;
        options.product = u"ecs"_s;
        QVERIFY(!exchange::readInventory(watched, options, snapshot));
        QVERIFY(snapshot.instances.empty());
    }
};

QTEST_APPLESS_MAIN(TestTableHead)

#include "tst_table_head.moc"
