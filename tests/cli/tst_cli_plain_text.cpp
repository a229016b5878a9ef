#include "app/cli/plain_text.h"

#include <QTest>

namespace beian::tests {

using namespace Qt::StringLiterals;

class TestPlainText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthIsCountedInCellsOfTheTerminal()
    {
        QCOMPARE(cli::terminalWidth(u"abc"_s), 3);
        QCOMPARE(cli::terminalWidth(u"备案"_s), 4);
        QCOMPARE(cli::terminalWidth(u"备案台 1"_s), 8);
        QCOMPARE(cli::terminalWidth(u"（）"_s), 4);
        QCOMPARE(cli::terminalWidth(u"e\u0301"_s), 1);
    }

    void chineseAndLatinColumnsStandUnderEachOther()
    {
        const QString table = cli::alignedTable(
            {u"阶段"_s, u"n"_s}, {{u"草稿"_s, u"1"_s}, {u"abcdef"_s, u"2"_s}});
        QCOMPARE(table, u"阶段    n\n草稿    1\nabcdef  2\n"_s);
    }

    void emptyColumnIsLeftOut()
    {
        const QString table
            = cli::alignedTable({u"a"_s, u"b"_s, u"c"_s}, {{u"1"_s, QString(), u"3"_s}});
        QCOMPARE(table, u"a  c\n1  3\n"_s);
    }

    void noRowGivesNoTable() { QCOMPARE(cli::alignedTable({u"a"_s}, {}), QString()); }

    void nameCannotSteerTheTerminal()
    {
        QCOMPARE(cli::oneLine(u"a\u001b[2Jb\nc"_s), u"a\uFFFD[2Jb c"_s);
    }
};

} // namespace beian::tests

QTEST_APPLESS_MAIN(beian::tests::TestPlainText)
#include "tst_cli_plain_text.moc"
