#include "core/rulebook/rulebook_reader.h"
#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/text/receipts.h"
#include "core/text/standings.h"
#include "core/text/words.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace beian;
using namespace Qt::StringLiterals;
using text::Language;

namespace {

rulebook::Rulebook guide()
{
    QFile file(u":/rulebook/guide-2026-01.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return rulebook::readRulebook(file.readAll()).value_or(rulebook::Rulebook{});
}

QStringList in(Language language, const std::function<QStringList()> &words)
{
    text::installLanguage(*QCoreApplication::instance(), language);
    return words();
}

template <typename E>
QStringList wordsOf(const std::function<QString(E)> &word)
{
    QStringList words;
    for (const auto &entry : support::enumNames<E>)
        words.append(word(entry.value));
    return words;
}

bool isChinese(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
        [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; });
}

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

using Words = std::function<QStringList()>;

} // namespace

Q_DECLARE_METATYPE(Words)

class TestWords final : public QObject
{
    Q_OBJECT

    template <typename E, typename Word>
    static void addRow(const char *name, Word word)
    {
        QTest::newRow(name) << Words(
            [word] { return wordsOf<E>([word](E value) { return word(value); }); });
    }

    static QStringList checkItems(QString (*text)(const QString &))
    {
        QStringList texts;
        for (int i = 1; i <= 16; ++i)
            texts.append(text(u"C%1"_s.arg(i)));
        return texts;
    }

private Q_SLOTS:
    void init() { text::installLanguage(*qApp, Language::Chinese); }

    void everyEnumeratorHasItsWordInBothLanguages_data()
    {
        QTest::addColumn<Words>("words");
        addRow<model::Issuer>("issuer", text::issuerWord);
        addRow<model::NumberState>("number state", text::numberStateWord);
        addRow<model::Stage>("stage", text::stageWord);
        addRow<model::FilingEvent>("filing event", text::filingEventWord);
        addRow<model::FilingType>("filing type", text::filingTypeWord);
        addRow<model::CancelKind>("cancel kind", text::cancelKindWord);
        addRow<model::ServiceNumber::Charge>("charge", text::chargeWord);
        addRow<model::Billing>(
            "billing", [](model::Billing billing) { return text::billingWord(billing); });
        addRow<model::InstanceStatus>(
            "status", [](model::InstanceStatus status) { return text::statusWord(status); });
        addRow<model::EventKind>("event", text::eventKindWord);
        addRow<rulebook::RuleId>("rule", text::ruleName);
        addRow<rulebook::RuleId>("question", text::questionText);
        addRow<rules::Verdict>("verdict", text::verdictWord);
        addRow<rules::Eligibility>("eligibility", text::eligibilityWord);
        addRow<rules::Level>("level", text::levelWord);
        addRow<rules::WhatIf>("what if", text::whatIfWord);
        addRow<rules::Cause>("cause", [](rules::Cause cause) {
            return text::concernSentence({rules::Level::Watch, cause, {}, {}}, guide());
        });
        QTest::newRow("self-check") << Words([] { return checkItems(text::checkItemText); });
        QTest::newRow("its remedies") << Words([] { return checkItems(text::checkItemRemedy); });
        QTest::newRow("duties") << Words([] {
            return QStringList{text::dutyText(u"footer"_s), text::dutyText(u"public-security"_s),
                text::dutyText(u"records-current"_s)};
        });
        QTest::newRow("registers") << Words([] {
            QStringList titles;
            for (const char *code : {"numbers", "filings", "instances", "events", "checklist"})
                titles.append(text::registerTitle(QString::fromLatin1(code)));
            return titles;
        });
    }
    void everyEnumeratorHasItsWordInBothLanguages()
    {
        QFETCH(Words, words);
        const QStringList chinese = in(Language::Chinese, words);
        const QStringList english = in(Language::English, words);
        QCOMPARE(chinese.size(), english.size());
        for (qsizetype i = 0; i < chinese.size(); ++i) {
            QVERIFY2(isChinese(chinese[i]) || chinese[i] == u"公网 IP"_s, qPrintable(english[i]));
            QVERIFY2(!english[i].isEmpty() && !isChinese(english[i]), qPrintable(english[i]));
        }
        QCOMPARE(QSet<QString>(chinese.begin(), chinese.end()).size(), chinese.size());
        QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
    }

    void theReceiptsWordsAreInBothLanguages()
    {
        for (int word = 0; word <= static_cast<int>(text::ReceiptWord::Required); ++word) {
            const auto value = static_cast<text::ReceiptWord>(word);
            const Words one = [value] { return QStringList{text::receiptText(value)}; };
            const QString english = in(Language::English, one).front();
            QVERIFY2(isChinese(in(Language::Chinese, one).front()) ||
                         value == text::ReceiptWord::InstanceId,
                qPrintable(english));
            QVERIFY2(!english.isEmpty() && !isChinese(english), qPrintable(english));
        }
    }

    void everyColumnOfARegisterHasItsTitle()
    {
        for (const char *name : {"number", "issuer", "state", "domain", "account", "instance",
                 "name", "expires", "issued", "stage", "standing", "deadline", "icp", "type",
                 "since", "verdict", "product", "region", "id", "billing", "status", "addresses",
                 "used", "at", "what", "actor", "rulebook", "item", "text", "evidence", "remedy"}) {
            const QString code = QString::fromLatin1(name);
            QVERIFY2(text::columnTitle(code) != code, name);
        }
        text::installLanguage(*qApp, Language::English);
        QCOMPARE(text::columnTitle(u"what"_s), u"What happened"_s);
        QCOMPARE(text::columnTitle(u"rule"_s), u"What it is about"_s);
    }

    void everyFieldOfAnInstanceHasItsName()
    {
        for (const char *field : {"name", "type", "billing", "created", "expires", "months",
                 "status", "locks", "addresses", "bandwidth", "release", "auto-renew", "carrier",
                 "numbers-elsewhere"}) {
            const QString code = QString::fromLatin1(field);
            QVERIFY2(isChinese(text::fieldName(code)), field);
        }
        QCOMPARE(text::fieldName(u"type"_s), u"实例规格"_s);
        QCOMPARE(text::columnTitle(u"type"_s), u"备案类型"_s);
    }

    void theProgramSpeaksChineseUnlessTheLocaleIsEnglish_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("english");
        QTest::newRow("C") << QLocale::c() << false;
        QTest::newRow("zh_CN") << QLocale(u"zh_CN"_s) << false;
        QTest::newRow("de_DE") << QLocale(u"de_DE"_s) << false;
        QTest::newRow("en_US") << QLocale(u"en_US"_s) << true;
        QTest::newRow("en_GB") << QLocale(u"en_GB"_s) << true;
    }
    void theProgramSpeaksChineseUnlessTheLocaleIsEnglish()
    {
        QFETCH(QLocale, locale);
        QFETCH(bool, english);
        QCOMPARE(text::languageOf(locale) == Language::English, english);
    }

    void theLanguageCanBeChangedWhileRunning()
    {
        for (const Language language : {Language::English, Language::Chinese, Language::English}) {
            text::installLanguage(*qApp, language);
            QCOMPARE(text::currentLanguage(), language);
        }
        QCOMPARE(text::levelWord(rules::Level::AtRisk), u"At risk"_s);
        text::installLanguage(*qApp, Language::Chinese);
        QCOMPARE(text::levelWord(rules::Level::AtRisk), u"有风险"_s);
    }

    void onlyARehearsalNumberIsWarnedOf()
    {
        QVERIFY(text::issuerWarning(model::Issuer::Local).contains(u"不能用于真实备案"_s));
        QVERIFY(text::issuerWarning(model::Issuer::Console).isEmpty());
    }

    void anExpiryIsTheLastDayInBeijing()
    {
        const rulebook::Rulebook rules = guide();
        QCOMPARE(
            text::expiryText(model::Expiry::at(utc(2027, 11, 22, 16)), rules), u"2027-11-22"_s);
        QCOMPARE(
            text::expiryText(model::Expiry::at(utc(2027, 11, 22, 15)), rules), u"2027-11-22"_s);
        QCOMPARE(text::expiryText(model::Expiry::never(), rules), u"永久"_s);
        QCOMPARE(text::expiryText({}, rules), u"未注明"_s);
    }

    void aMomentIsLocal()
    {
        const rulebook::Rulebook rules = guide();
        QCOMPARE(text::momentText(utc(2026, 11, 24, 16, 30), rules), u"2026-11-25 00:30"_s);
        QCOMPARE(text::dayText(utc(2026, 11, 24, 16, 30), rules), u"2026-11-25"_s);
        QCOMPARE(text::dayText({}, rules), QString());
    }

    void unknownProductsAndRegionsAreToldByTheirIds()
    {
        const rulebook::Rulebook rules = guide();
        QCOMPARE(text::regionName(u"cn-hangzhou"_s, rules), u"华东1（杭州）"_s);
        QCOMPARE(text::regionName(u"cn-atlantis"_s, rules), u"cn-atlantis"_s);
        QCOMPARE(text::productName(u"oss"_s, rules), u"oss"_s);
    }

    void aStatusThatIsNotKnownIsThePlatformsOwnWord()
    {
        model::Instance instance;
        QCOMPARE(text::statusWord(instance), u"未注明"_s);
        instance.statusText = u"Migrating"_s;
        QCOMPARE(text::statusWord(instance), u"Migrating"_s);
        instance.status = model::InstanceStatus::Running;
        QCOMPARE(text::statusWord(instance), u"运行中"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
