#include "core/model/account.h"

#include <QTest>

namespace beian::model {

using namespace Qt::StringLiterals;

class AccountTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfOneAccountFoldToOneForm_data();
    void namesOfOneAccountFoldToOneForm();
    void otherNamesStayApart();
};

void AccountTest::namesOfOneAccountFoldToOneForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"Agency@Example.COM"_s << u"agency@example.com"_s;
    QTest::newRow("blanks around") << u"  agency \t"_s << u"agency"_s;
    QTest::newRow("full-width") << u"ＡＧＥＮＣＹ"_s << u"agency"_s;
    QTest::newRow("ideographic blanks around") << u"\u3000客户甲\u3000"_s << u"客户甲"_s;
    QTest::newRow("sharp s") << u"STRASSE"_s << u"strasse"_s;
    QTest::newRow("composed") << u"Cafe\u0301"_s << u"caf\u00e9"_s;
    QTest::newRow("nothing") << u" "_s << QString();
}

void AccountTest::namesOfOneAccountFoldToOneForm()
{
    QFETCH(QString, name);
    QFETCH(QString, folded);
    QCOMPARE(foldedAccountName(name), folded);
    QCOMPARE(foldedAccountName(foldedAccountName(name)), folded);
}

void AccountTest::otherNamesStayApart()
{
    QVERIFY(foldedAccountName(u"客户甲"_s) != foldedAccountName(u"客户乙"_s));
    QVERIFY(foldedAccountName(u"agency 1"_s) != foldedAccountName(u"agency1"_s));
}

} // namespace beian::model

QTEST_APPLESS_MAIN(beian::model::AccountTest)
#include "tst_account.moc"
