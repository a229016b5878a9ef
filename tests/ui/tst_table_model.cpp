#include "ui/models/table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace beian;
using namespace Qt::StringLiterals;
using ui::TableModel;

/// Filtering and sorting of a list, without a view.
class TestTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsFoundInAnyText_data();
    void whatIsTypedIsFoundInAnyText();
    void aFindSpansNoTwoTexts();
    void takingLettersAwayBringsRowsBack();
    void theFilterStaysWhenTheRowsChange();
    void sortingIsStableAndReversible();
    void sortingAndFilteringGoTogether();
    void whatIsSelectedMovesWithItsRow();
    void exportedIsWhatIsShown();
    void aTableWithoutKeysIsShownToo();
};

namespace {

model::Table table()
{
    model::Table table;
    table.columns = {{u"number"_s, u"Number"_s, model::CellKind::ServiceNumber},
        {u"domain"_s, u"Domain"_s, model::CellKind::Identifier},
        {u"state"_s, u"State"_s, model::CellKind::Text}};
    table.rows = {{u"090000000001"_s, u"Example.com"_s, u"bound"_s},
        {u"090000000002"_s, u"备案.cn"_s, u"unbound"_s},
        {u"048291375560"_s, u"example.net"_s, u"bound"_s}};
    table.keys = {u"1"_s, u"2"_s, u"3"_s};
    table.markColumn = 2;
    table.marks = {model::Mark::Safe, model::Mark::Watch, model::Mark::Lost};
    return table;
}

/// A model that is watched for keeping Qt's contract.
struct Watched {
    Watched() { model.setContent(TableModel::prepared(table())); }

    QString keys() const
    {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.append(model.keyAt(row));
        return keys.join(u' ');
    }

    TableModel model{nullptr};
    QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void TestTableModel::whatIsTypedIsFoundInAnyText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("keys");
    QTest::newRow("nothing") << QString() << u"1 2 3"_s;
    QTest::newRow("other case") << u"EXAMPLE"_s << u"1 3"_s;
    QTest::newRow("Chinese") << u"备案"_s << u"2"_s;
    QTest::newRow("number") << u"048291375560"_s << u"3"_s;
    QTest::newRow("number with blanks") << u"0482 9137"_s << u"3"_s;
    QTest::newRow("inside a word") << u"ound"_s << u"1 2 3"_s;
    QTest::newRow("not there") << u"nowhere"_s << QString();
    QTest::newRow("a sign of patterns") << u"*"_s << QString();
}

void TestTableModel::whatIsTypedIsFoundInAnyText()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, keys);
    Watched watched;
    watched.model.setFilter(typed);
    QCOMPARE(watched.keys(), keys);
}

void TestTableModel::aFindSpansNoTwoTexts()
{
    Watched watched;
    watched.model.setFilter(u"combound"_s);
    QCOMPARE(watched.model.rowCount(), 0);
}

void TestTableModel::takingLettersAwayBringsRowsBack()
{
    Watched watched;
    watched.model.setFilter(u"e"_s);
    watched.model.setFilter(u"example.n"_s);
    QCOMPARE(watched.keys(), u"3"_s);
    watched.model.setFilter(u"example"_s);
    QCOMPARE(watched.keys(), u"1 3"_s);
    watched.model.setFilter(QString());
    QCOMPARE(watched.keys(), u"1 2 3"_s);
}

void TestTableModel::theFilterStaysWhenTheRowsChange()
{
    Watched watched;
    watched.model.setFilter(u"bound"_s);
    watched.model.sort(1, Qt::DescendingOrder);
    model::Table more = table();
    more.rows.push_back({u"090000000009"_s, u"zzz.cn"_s, u"bound"_s});
    more.keys.append(u"9"_s);
    more.marks.push_back(model::Mark::Safe);
    watched.model.setContent(TableModel::prepared(more));
    QCOMPARE(watched.keys(), u"2 9 3 1"_s);
}

void TestTableModel::sortingIsStableAndReversible()
{
    Watched watched;
    watched.model.sort(2, Qt::AscendingOrder);
    QCOMPARE(watched.keys(), u"1 3 2"_s);
    watched.model.sort(2, Qt::DescendingOrder);
    QCOMPARE(watched.keys(), u"2 1 3"_s);
    watched.model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(watched.keys(), u"1 2 3"_s);
}

void TestTableModel::sortingAndFilteringGoTogether()
{
    Watched watched;
    watched.model.sort(0, Qt::AscendingOrder);
    watched.model.setFilter(u"example"_s);
    QCOMPARE(watched.keys(), u"3 1"_s);
    QCOMPARE(watched.model.rowOf(u"1"_s), 1);
    QCOMPARE(watched.model.rowOf(u"2"_s), -1);
}

void TestTableModel::whatIsSelectedMovesWithItsRow()
{
    Watched watched;
    const QPersistentModelIndex third(watched.model.index(2, 1));
    watched.model.sort(0, Qt::AscendingOrder);
    QCOMPARE(third.row(), 0);
    QCOMPARE(third.data().toString(), u"example.net"_s);
}

void TestTableModel::exportedIsWhatIsShown()
{
    Watched watched;
    watched.model.sort(0, Qt::AscendingOrder);
    watched.model.setFilter(u"example"_s);
    const model::Table shown = watched.model.shownTable();
    QCOMPARE(shown.rows.size(), std::size_t{2});
    QCOMPARE(shown.rows[0][1], u"example.net"_s);
    QCOMPARE(shown.keys, (QStringList{u"3"_s, u"1"_s}));
    QVERIFY(shown.marks == (std::vector{model::Mark::Lost, model::Mark::Safe}));
    QCOMPARE(watched.model.table().rows.size(), std::size_t{3});
}

void TestTableModel::aTableWithoutKeysIsShownToo()
{
    model::Table plain = table();
    plain.keys.clear();
    TableModel model(nullptr);
    model.setContent(TableModel::prepared(plain));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.shownTable().rows.size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_table_model.moc"
