#include "core/model/domain.h"

#include <QTest>

#include <rapidcheck.h>

namespace beian::model {

using namespace Qt::StringLiterals;

class DomainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedTextBecomesTheRegistrableDomain_data();
    void pastedTextBecomesTheRegistrableDomain();
    void whatWasChangedIsSaid_data();
    void whatWasChangedIsSaid();
    void whatIsNoDomainIsRefused_data();
    void whatIsNoDomainIsRefused();
    void peopleSeeTheirOwnScript();
    void aParsedDomainParsesToItself();
    void domainsOrderByTheirText();
};

void DomainTest::pastedTextBecomesTheRegistrableDomain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");
    QTest::newRow("plain") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("www") << u"www.example.com"_s << u"example.com"_s;
    QTest::newRow("deep") << u"a.b.c.example.com.cn"_s << u"example.com.cn"_s;
    QTest::newRow("upper case") << u"WWW.Example.COM"_s << u"example.com"_s;
    QTest::newRow("blanks around") << u" \texample.com\n"_s << u"example.com"_s;
    QTest::newRow("scheme") << u"https://example.com"_s << u"example.com"_s;
    QTest::newRow("scheme in capitals") << u"HTTPS://EXAMPLE.COM/"_s << u"example.com"_s;
    QTest::newRow("no scheme but slashes") << u"//example.com/x"_s << u"example.com"_s;
    QTest::newRow("port") << u"example.com:8080"_s << u"example.com"_s;
    QTest::newRow("path") << u"example.com/index.html"_s << u"example.com"_s;
    QTest::newRow("query") << u"example.com?from=a.b"_s << u"example.com"_s;
    QTest::newRow("fragment") << u"example.com#top"_s << u"example.com"_s;
    QTest::newRow("address in the query")
        << u"http://example.com/?to=http://other.org"_s << u"example.com"_s;
    QTest::newRow("user") << u"me@example.com"_s << u"example.com"_s;
    QTest::newRow("everything") << u"https://me:secret@www.Example.com:8443/a/b?c=d#e"_s
                                << u"example.com"_s;
    QTest::newRow("trailing dot") << u"example.com."_s << u"example.com"_s;
    QTest::newRow("trailing dot and port") << u"example.com.:80"_s << u"example.com"_s;
    QTest::newRow("full-width") << u"ｅｘａｍｐｌｅ．ｃｏｍ"_s << u"example.com"_s;
    QTest::newRow("full-width address")
        << u"ｈｔｔｐ：／／ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ／ａ"_s << u"example.com"_s;
    QTest::newRow("ideographic stop") << u"example。com"_s << u"example.com"_s;
    QTest::newRow("ideographic stop at the end") << u"example.com。"_s << u"example.com"_s;
    QTest::newRow("half-width ideographic stop") << u"example｡com"_s << u"example.com"_s;
    QTest::newRow("Chinese") << u"中国.cn"_s << u"xn--fiqs8s.cn"_s;
    QTest::newRow("Chinese with www") << u"www.中国.cn"_s << u"xn--fiqs8s.cn"_s;
    QTest::newRow("Chinese suffix") << u"例子.中国"_s << u"xn--fsqu00a.xn--fiqs8s"_s;
    QTest::newRow("A-label") << u"XN--FIQS8S.cn"_s << u"xn--fiqs8s.cn"_s;
    QTest::newRow("Chinese under a suffix beyond Qt's list")
        << u"例子.top"_s << u"xn--fsqu00a.top"_s;
    QTest::newRow("zero-width blank") << u"exam\u200bple.com"_s << u"example.com"_s;
    QTest::newRow("byte order mark") << u"\ufeffexample.com"_s << u"example.com"_s;
    QTest::newRow("hyphen") << u"my-site.cn"_s << u"my-site.cn"_s;
    QTest::newRow("digits") << u"360.cn"_s << u"360.cn"_s;
    QTest::newRow("private suffix") << u"me.github.io"_s << u"me.github.io"_s;
    QTest::newRow("below a private suffix") << u"www.me.github.io"_s << u"me.github.io"_s;
    QTest::newRow("province suffix") << u"www.example.bj.cn"_s << u"example.bj.cn"_s;
}

void DomainTest::pastedTextBecomesTheRegistrableDomain()
{
    QFETCH(QString, text);
    QFETCH(QString, ascii);
    const auto parsed = Domain::parse(text);
    if (!parsed)
        QFAIL(support::codeOf(parsed.error()).data());
    QCOMPARE(parsed->domain.ascii(), ascii);
}

void DomainTest::whatWasChangedIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("changes");
    QTest::newRow("nothing") << u"example.com"_s << u""_s;
    QTest::newRow("blanks around") << u" example.com "_s << u""_s;
    QTest::newRow("A-label") << u"xn--fiqs8s.cn"_s << u""_s;
    QTest::newRow("Chinese") << u"中国.cn"_s << u""_s;
    QTest::newRow("www") << u"www.example.com"_s << u"subdomain"_s;
    QTest::newRow("scheme") << u"https://example.com"_s << u"address"_s;
    QTest::newRow("port") << u"example.com:80"_s << u"address"_s;
    QTest::newRow("upper case") << u"Example.com"_s << u"folded"_s;
    QTest::newRow("full-width") << u"ｅxample.com"_s << u"folded"_s;
    QTest::newRow("ideographic stop") << u"example。com"_s << u"folded"_s;
    QTest::newRow("everything") << u"https://WWW.example.com/"_s << u"address subdomain folded"_s;
}

void DomainTest::whatWasChangedIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, changes);
    const auto parsed = Domain::parse(text);
    QVERIFY(parsed.has_value());
    QStringList said;
    if (parsed->changes.cutScheme)
        said.append(u"address"_s);
    if (parsed->changes.cutSubdomain)
        said.append(u"subdomain"_s);
    if (parsed->changes.folded)
        said.append(u"folded"_s);
    QCOMPARE(said.join(u' '), changes);
}

void DomainTest::whatIsNoDomainIsRefused_data()
{
    using enum DomainError;
    QTest::addColumn<QString>("text");
    QTest::addColumn<DomainError>("error");
    QTest::newRow("nothing") << QString() << Empty;
    QTest::newRow("blanks") << u" \t\u3000"_s << Empty;
    QTest::newRow("a dot") << u"."_s << Empty;
    QTest::newRow("a scheme alone") << u"https://"_s << BadCharacters;
    QTest::newRow("blank inside") << u"exam ple.com"_s << BadCharacters;
    QTest::newRow("two domains") << u"a.com b.com"_s << BadCharacters;
    QTest::newRow("underscore") << u"my_site.com"_s << BadCharacters;
    QTest::newRow("empty label") << u"example..com"_s << BadCharacters;
    QTest::newRow("leading dot") << u".example.com"_s << BadCharacters;
    QTest::newRow("leading hyphen") << u"-example.com"_s << BadCharacters;
    QTest::newRow("trailing hyphen") << u"example-.com"_s << BadCharacters;
    QTest::newRow("asterisk") << u"*.example.com"_s << BadCharacters;
    QTest::newRow("sentence") << u"我的网站，谢谢"_s << BadCharacters;
    QTest::newRow("formula") << u"=cmd|'/c calc'!A0"_s << BadCharacters;
    QTest::newRow("label of 64") << u"%1.com"_s.arg(QString(64, u'a')) << BadCharacters;
    QTest::newRow("A-label and Chinese") << u"xn--中.cn"_s << BadCharacters;
    QTest::newRow("A-label that stands for nothing") << u"xn--a.cn"_s << BadCharacters;
    QTest::newRow("A-label cut short") << u"xn--fiqs.cn"_s << BadCharacters;
    QTest::newRow("empty A-label") << u"xn--.cn"_s << BadCharacters;
    QTest::newRow("ip v4") << u"47.100.1.2"_s << AddressNotName;
    QTest::newRow("ip v4 with port") << u"http://47.100.1.2:8080/"_s << AddressNotName;
    QTest::newRow("ip v4 cut short") << u"47.100.1"_s << AddressNotName;
    QTest::newRow("suffix of digits") << u"example.2"_s << BadCharacters;
    QTest::newRow("full-width ip v4") << u"４７．１００．１．２"_s << AddressNotName;
    QTest::newRow("ip v6") << u"2408:4001::1"_s << AddressNotName;
    QTest::newRow("ip v6 in brackets") << u"http://[2408:4001::1]:80/"_s << AddressNotName;
    QTest::newRow("shortest ip v6") << u"::1"_s << AddressNotName;
    QTest::newRow("com") << u"com"_s << NoSuffix;
    QTest::newRow("localhost") << u"localhost"_s << NoSuffix;
    QTest::newRow("com.cn") << u"com.cn"_s << BareSuffix;
    QTest::newRow("github.io") << u"github.io"_s << BareSuffix;
    QTest::newRow("公司.cn") << u"公司.cn"_s << BareSuffix;
    const QString label = QString(60, u'a') + u'.';
    QTest::newRow("longer than 253") << QString(label.repeated(5) + u"com"_s) << TooLong;
}

void DomainTest::whatIsNoDomainIsRefused()
{
    QFETCH(QString, text);
    QFETCH(DomainError, error);
    const auto parsed = Domain::parse(text);
    if (parsed)
        QFAIL(qPrintable(parsed->domain.ascii()));
    QCOMPARE(QString(support::codeOf(parsed.error())), QString(support::codeOf(error)));
}

void DomainTest::peopleSeeTheirOwnScript()
{
    const auto parsed = Domain::parse(u"www.中国.cn"_s);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->domain.display(), u"中国.cn"_s);
    QCOMPARE(Domain::fromStored(u"xn--fsqu00a.xn--fiqs8s"_s).display(), u"例子.中国"_s);
    QCOMPARE(Domain::fromStored(u"xn--fsqu00a.top"_s).display(), u"例子.top"_s);
    QCOMPARE(Domain::fromStored(u"xn--bcher-kva.com"_s).display(), u"bücher.com"_s);
    QCOMPARE(Domain::fromStored(u"example.com"_s).display(), u"example.com"_s);
}

void DomainTest::aParsedDomainParsesToItself()
{
    const bool holds = rc::check("parse(parse(text)) changes nothing", [] {
        const auto letter = rc::gen::element<char16_t>(u'a', u'Z', u'0', u'-', u'é', u'中', u'Ａ');
        const auto label = *rc::gen::nonEmpty(rc::gen::container<std::u16string>(letter));
        const auto before =
            *rc::gen::element<std::u16string>(u"", u"www.", u"https://a.b.", u" x@");
        const auto after =
            *rc::gen::element<std::u16string>(u".com", u".com.cn", u"。中国/a", u".top:80");
        const auto parsed = Domain::parse(QString::fromStdU16String(before + label + after));
        if (!parsed)
            return; // hyphens at an end, too long
        for (const QString &form : {parsed->domain.ascii(), parsed->domain.display()}) {
            const auto again = Domain::parse(form);
            RC_ASSERT(again.has_value());
            RC_ASSERT(again->domain == parsed->domain);
            RC_ASSERT(!again->changes.cutScheme && !again->changes.cutSubdomain);
        }
    });
    QVERIFY(holds);
}

void DomainTest::domainsOrderByTheirText()
{
    QVERIFY(Domain::fromStored(u"a.cn"_s) < Domain::fromStored(u"b.cn"_s));
    QVERIFY(Domain::fromStored(u"a.cn"_s) == Domain::fromStored(u"a.cn"_s));
}

} // namespace beian::model

QTEST_APPLESS_MAIN(beian::model::DomainTest)
#include "tst_domain.moc"
