#include "core/model/service_number.h"

#include <QTest>

#include <rapidcheck.h>

namespace beian::model {

using namespace Qt::StringLiterals;

class ServiceNumberTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedTextBecomesCanonical_data();
    void pastedTextBecomesCanonical();
    void normalisingTwiceChangesNothing();
    void aGroupedNumberNormalisesBack();
    void onlyTwelveDigitsAreGrouped_data();
    void onlyTwelveDigitsAreGrouped();
};

void ServiceNumberTest::pastedTextBecomesCanonical_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("canonical");
    const QString number = u"048291375560"_s;
    QTest::newRow("plain") << number << number;
    QTest::newRow("blanks around") << u" 048291375560\r\n"_s << number;
    QTest::newRow("grouped by blanks") << u"0482 9137 5560"_s << number;
    QTest::newRow("grouped by a no-break blank") << u"0482\u00a09137\u00a05560"_s << number;
    QTest::newRow("grouped by an ideographic blank") << u"0482\u30009137\u30005560"_s << number;
    QTest::newRow("grouped by hyphens") << u"0482-9137-5560"_s << number;
    QTest::newRow("grouped by dashes") << u"0482–9137—5560"_s << number;
    QTest::newRow("full-width") << u"０４８２９１３７５５６０"_s << number;
    QTest::newRow("full-width hyphens") << u"０４８２－９１３７－５５６０"_s << number;
    QTest::newRow("zero-width blank") << u"0482\u200b91375560"_s << number;
    QTest::newRow("byte order mark") << u"\ufeff048291375560"_s << number;
    QTest::newRow("leading 0 lost") << u"48291375560"_s << u"48291375560"_s;
    QTest::newRow("13 digits") << u"0482913755601"_s << u"0482913755601"_s;
    QTest::newRow("12 digits without 0") << u"1482-9137-5560"_s << u"1482-9137-5560"_s;
    QTest::newRow("hexadecimal groups") << u"A3F6D494-C6DF"_s << u"a3f6d494-c6df"_s;
    QTest::newRow("starred groups") << u"1131-*******-233"_s << u"1131-*******-233"_s;
    QTest::newRow("digit groups") << u"1131 - 5550123 - 233"_s << u"1131-5550123-233"_s;
    QTest::newRow("other digits stay") << u"٠٤٨٢٩١٣٧٥٥٦٠"_s << u"٠٤٨٢٩١٣٧٥٥٦٠"_s;
    QTest::newRow("mark that a lost blank lets join its letter") << u"a\u200b\u0301"_s << u"á"_s;
    QTest::newRow("mark that joins only the small letter") << u"J\u030c"_s << u"ǰ"_s;
    QTest::newRow("nothing") << u" \t"_s << QString();
}

void ServiceNumberTest::pastedTextBecomesCanonical()
{
    QFETCH(QString, pasted);
    QFETCH(QString, canonical);
    QCOMPARE(normalisedNumber(pasted), canonical);
}

void ServiceNumberTest::normalisingTwiceChangesNothing()
{
    const bool holds = rc::check("normalised(normalised(text)) == normalised(text)", [] {
        const auto codes = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::inRange<char16_t>(0x20, 0x7F),
                rc::gen::inRange<char16_t>(0xFF01, 0xFF5E), rc::gen::inRange<char16_t>(u'0', u':'),
                rc::gen::element<char16_t>(u'-', 0x2013, 0x3000, 0x200B, 0x4E2D, 0x0130, 0x00A8,
                    0x030C, 0x0301)));
        const QString text = QString::fromUtf16(codes.data(), static_cast<qsizetype>(codes.size()));
        const QString once = normalisedNumber(text);
        RC_ASSERT(normalisedNumber(once) == once);
    });
    QVERIFY(holds);
}

void ServiceNumberTest::aGroupedNumberNormalisesBack()
{
    const QString number = u"048291375560"_s;
    QCOMPARE(groupedNumber(number), u"0482 9137 5560"_s);
    QCOMPARE(normalisedNumber(groupedNumber(number)), number);
}

void ServiceNumberTest::onlyTwelveDigitsAreGrouped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("hexadecimal") << u"a3f6d494-c6df"_s;
    QTest::newRow("twelve letters") << u"a3f6d494c6df"_s;
    QTest::newRow("eleven digits") << u"48291375560"_s;
    QTest::newRow("empty") << QString();
}

void ServiceNumberTest::onlyTwelveDigitsAreGrouped()
{
    QFETCH(QString, text);
    QCOMPARE(groupedNumber(text), text);
}

} // namespace beian::model

QTEST_APPLESS_MAIN(beian::model::ServiceNumberTest)
#include "tst_service_number.moc"
