#include "core/usecases/account_labels.h"

#include "tests/usecases/test_desk.h"

#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;
using usecases::AccountColour;
using usecases::AccountLabel;
using usecases::Client;

/// What somebody calls an account, and for whom it is kept.
class TestAccountLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountHasNoLabelUntilOneIsGiven();
    void aLabelIsOfTheAccountHoweverItIsWritten();
    void aLabelWithoutAnythingIsForgotten();
    void labellingIsNoPartOfTheHistory();
    void accountsOfOneClientBelongTogether();
};

void TestAccountLabels::anAccountHasNoLabelUntilOneIsGiven()
{
    TestDesk test;
    const auto labels = usecases::accountLabels(test.desk());
    QVERIFY(labels);
    QCOMPARE(usecases::labelOf(*labels, u"shop"_s), AccountLabel());
    QCOMPARE(usecases::shownName(*labels, u"shop"_s), u"shop"_s);
}

void TestAccountLabels::aLabelIsOfTheAccountHoweverItIsWritten()
{
    TestDesk test;
    const AccountLabel label{u"小店"_s, u"乙公司"_s, AccountColour::Teal};
    QVERIFY(usecases::labelAccount(test.desk(), u"Shop"_s, label));
    const auto labels = usecases::accountLabels(test.desk());
    QVERIFY(labels);
    QCOMPARE(usecases::labelOf(*labels, u"SHOP"_s), label);
    QCOMPARE(usecases::shownName(*labels, u"shop"_s), u"小店 (shop)"_s);
}

void TestAccountLabels::aLabelWithoutAnythingIsForgotten()
{
    TestDesk test;
    QVERIFY(usecases::labelAccount(
        test.desk(), u"shop"_s, {u"小店"_s, {}, AccountColour::None}));
    QVERIFY(usecases::labelAccount(test.desk(), u"shop"_s, {u"  "_s, {}, AccountColour::None}));
    const auto labels = usecases::accountLabels(test.desk());
    QVERIFY(labels && labels->empty());
}

void TestAccountLabels::labellingIsNoPartOfTheHistory()
{
    TestDesk test;
    addServer(test, goodServer());
    const std::size_t before = test.events().size();
    QVERIFY(usecases::labelAccount(
        test.desk(), goodServer().key.account, {u"小店"_s, {}, AccountColour::None}));
    QCOMPARE(test.events().size(), before);
}

void TestAccountLabels::accountsOfOneClientBelongTogether()
{
    const std::vector<model::Account> accounts{
        {u"a"_s, {}, {}}, {u"b"_s, {}, {}}, {u"c"_s, {}, {}}, {u"d"_s, {}, {}}};
    const usecases::AccountLabels labels{{u"a"_s, {{}, u"Zhao"_s, AccountColour::None}},
        {u"b"_s, {{}, u"Li"_s, AccountColour::None}},
        {u"d"_s, {{}, u"ZHAO"_s, AccountColour::None}}};
    const std::vector<Client> expected{{u"Li"_s, {u"b"_s}}, {u"Zhao"_s, {u"a"_s, u"d"_s}}};
    QCOMPARE(usecases::clientsOf(accounts, labels), expected);
}

QTEST_GUILESS_MAIN(TestAccountLabels)
#include "tst_account_labels.moc"
