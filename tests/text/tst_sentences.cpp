#include "core/rulebook/rulebook_reader.h"
#include "core/text/deltas.h"
#include "core/text/events.h"
#include "core/text/findings.h"
#include "core/text/language.h"
#include "core/text/read_errors.h"
#include "core/text/refusals.h"
#include "core/text/standings.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace beian;
using namespace Qt::StringLiterals;
using rulebook::RuleId;
using rules::Finding;
using rules::Verdict;
using text::Language;

namespace {

rulebook::Rulebook guide()
{
    QFile file(u":/rulebook/guide-2026-01.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return rulebook::readRulebook(file.readAll()).value_or(rulebook::Rulebook{});
}

Finding finding(RuleId rule, Verdict verdict, const QString &measured, const QString &required)
{
    Finding finding;
    finding.rule = rule;
    finding.verdict = verdict;
    finding.measured = measured;
    finding.required = required;
    return finding;
}

/// A whole sentence: it says something, ends, and has no place left unfilled.
bool isSentence(const QString &text)
{
    return text.size() > 4 && !text.contains(u'%') &&
           (text.endsWith(u'。') || text.endsWith(u'.') || text.endsWith(u'？') ||
               text.endsWith(u'?'));
}

model::Event eventOf(model::EventKind kind, const QJsonObject &detail)
{
    model::Event event;
    event.kind = kind;
    event.detail = detail;
    return event;
}

} // namespace

class TestSentences final : public QObject
{
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("zh") << Language::Chinese;
        QTest::newRow("en") << Language::English;
    }

    template <typename E, typename Sentence>
    static void checkAll(Sentence sentence)
    {
        QSet<QString> all;
        for (const auto &entry : support::enumNames<E>) {
            const QString text = sentence(entry.value);
            QVERIFY2(isSentence(text), qPrintable(QLatin1StringView(entry.name) + u": "_s + text));
            static const QRegularExpression begging(u"Please|(^|[，。；：])请"_s);
            QVERIFY2(!begging.match(text).hasMatch(), qPrintable(text));
            all.insert(text);
        }
        QCOMPARE(static_cast<std::size_t>(all.size()), support::enumNames<E>.size());
    }

private Q_SLOTS:
    void init() { text::installLanguage(*qApp, Language::Chinese); }

    void damageThatWeFoundIsToldInTheLanguage()
    {
        for (const QString &detail :
            {u"a page is not as it was written"_s, u"the file is empty"_s}) {
            const QString told = text::sentence(
                ledger::LedgerError{ledger::LedgerErrorCode::Corrupt, u"a.db"_s, detail});
            QVERIFY2(!told.contains(detail), qPrintable(told));
        }
    }

    void everyErrorIsASentence_data() { addLanguages(); }
    void everyErrorIsASentence()
    {
        QFETCH(Language, language);
        text::installLanguage(*qApp, language);
        const QStringList arguments{u"甲"_s, u"乙"_s, u"丙"_s};
        checkAll<model::RefusalCode>([&](model::RefusalCode code) {
            return text::sentence(model::Refusal{code, arguments});
        });
        checkAll<model::NoteCode>([&](model::NoteCode code) {
            return text::sentence(model::Note{code, arguments});
        });
        checkAll<ledger::LedgerErrorCode>([](ledger::LedgerErrorCode code) {
            return text::sentence(ledger::LedgerError{code, u"a.db"_s, u"x"_s});
        });
        checkAll<model::ReadErrorCode>([](model::ReadErrorCode code) {
            return text::sentence(model::ReadError{code, 0, 0, u"x"_s}, u"a.json"_s);
        });
        checkAll<model::RowErrorCode>([](model::RowErrorCode code) {
            return text::sentence(model::RejectedRow{1, support::codeOf(code), u"x"_s});
        });
        checkAll<model::WriteErrorCode>([](model::WriteErrorCode code) {
            return text::sentence(model::WriteError{code, u"x"_s}, u"a.pdf"_s);
        });
    }

    void everyRulebookErrorIsASentence()
    {
        using rulebook::RulebookErrorCode;
        for (const RulebookErrorCode code : {RulebookErrorCode::NotJson,
                 RulebookErrorCode::MissingKey, RulebookErrorCode::UnknownKey,
                 RulebookErrorCode::WrongType, RulebookErrorCode::BadValue,
                 RulebookErrorCode::Contradiction, RulebookErrorCode::Unreadable})
            QVERIFY(
                isSentence(text::sentence({code, u"products[2].quota"_s, u"x"_s}, u"a.json"_s)));
    }

    void everyFindingIsASentence_data() { addLanguages(); }
    void everyFindingIsASentence()
    {
        QFETCH(Language, language);
        text::installLanguage(*qApp, language);
        const rulebook::Rulebook rules = guide();
        for (const auto &rule : support::enumNames<RuleId>) {
            for (const auto &verdict : support::enumNames<Verdict>) {
                Finding one = finding(rule.value, verdict.value, u"7"_s, u"9"_s);
                QVERIFY2(isSentence(text::findingSentence(one, rules)), rule.name);
                one.answered = true;
                QVERIFY2(isSentence(text::findingSentence(one, rules)), rule.name);
            }
        }
    }

    void everyRemedyIsASentence_data() { addLanguages(); }
    void everyRemedyIsASentence()
    {
        QFETCH(Language, language);
        text::installLanguage(*qApp, language);
        for (const auto &action : support::enumNames<rules::RemedyAction>) {
            rules::Remedy remedy;
            remedy.action = action.value;
            QVERIFY2(isSentence(text::remedySentence(remedy)), action.name);
            remedy.months = 3;
            remedy.until = QDate(2027, 5, 1);
            QVERIFY2(isSentence(text::remedySentence(remedy)), action.name);
        }
    }

    void findingsSayMeasuredAndRequired_data()
    {
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<QString>("sentence");
        using enum RuleId;
        QTest::newRow("days") << finding(ExpiryRemaining, Verdict::Fail, u"80"_s, u"90"_s)
                              << u"只剩 80 天；要求不少于 90 天。"_s;
        QTest::newRow("expired") << finding(ExpiryRemaining, Verdict::Fail, u"-3"_s, u"90"_s)
                                 << u"实例已到期；剩余有效期要求不少于 90 天。"_s;
        QTest::newRow("never") << finding(ExpiryRemaining, Verdict::Pass, u"never"_s, u"90"_s)
                               << u"长期有效，不会到期。"_s;
        QTest::newRow("region") << finding(RegionMainland, Verdict::Fail, u"cn-hongkong"_s,
                                       u"mainland"_s)
                                << u"中国（香港）不属于中国内地。"_s;
        QTest::newRow("billing") << finding(BillingSubscription, Verdict::Fail, u"pay-as-you-go"_s,
                                        u"subscription"_s)
                                 << u"计费方式为按量付费，不是包年包月。"_s;
        QTest::newRow("quota") << finding(QuotaLeft, Verdict::Fail, u"5"_s, u"5"_s)
                               << u"服务号已用 5 个，最多 5 个，没有空余。续费不增加服务号。"_s;
        QTest::newRow("state") << finding(StateUsable, Verdict::Fail, u"starting"_s,
                                      u"running|stopped"_s)
                               << u"实例状态为启动中；要求：运行中、已停止。"_s;
        QTest::newRow("lock") << finding(StateUsable, Verdict::Fail, u"locked:financial"_s,
                                     u"running"_s)
                              << u"实例已锁定（financial）。"_s;
        QTest::newRow("held") << finding(AddressFree, Verdict::Fail, u"example.com"_s, u"free"_s)
                              << u"公网 IP 被 example.com 未释放的备案占用。"_s;
    }
    void findingsSayMeasuredAndRequired()
    {
        QFETCH(Finding, finding);
        QFETCH(QString, sentence);
        QCOMPARE(text::findingSentence(finding, guide()), sentence);
    }

    void oneAndManyAreToldApartInEnglish()
    {
        text::installLanguage(*qApp, Language::English);
        const auto left = [](const QString &days) {
            return text::measuredText(
                finding(RuleId::ExpiryRemaining, Verdict::Fail, days, u"90"_s), guide());
        };
        QCOMPARE(left(u"1"_s), u"1 day"_s);
        QCOMPARE(left(u"2"_s), u"2 days"_s);
    }

    void aRenewalNamesMonthsAndDay()
    {
        const rules::Remedy renew{rules::RemedyAction::Renew, 4, QDate(2027, 5, 1), {}};
        QCOMPARE(text::remedySentence(renew), u"至少续费 4 个月，续费后到期日为 2027-05-01。"_s);
    }

    void oneQuestionIsEligibleOnceConfirmed()
    {
        rules::Assessment assessment;
        assessment.findings = {finding(RuleId::AddressFree, Verdict::Unknown, {}, {})};
        QCOMPARE(text::verdictWords(assessment), u"可申请 · 确认后"_s);
        assessment.findings.push_back(finding(RuleId::BillingTerm, Verdict::Unknown, {}, {}));
        QCOMPARE(text::verdictWords(assessment), u"需确认"_s);
        assessment.findings.push_back(finding(RuleId::QuotaLeft, Verdict::Fail, {}, {}));
        QCOMPARE(text::verdictWords(assessment), u"不合格"_s);
    }

    void aDeadlineAtMidnightIsTheDayThatItEnds()
    {
        const QDateTime midnight(QDate(2027, 2, 12), QTime(16, 0), Qt::UTC);
        const rules::Concern soon{rules::Level::Watch, rules::Cause::ExpiresSoon, midnight, {}};
        QCOMPARE(text::concernSentence(soon, guide()), u"实例于 2027-02-12 到期。"_s);
    }

    void codesInRefusalsAreWorded_data()
    {
        QTest::addColumn<model::Refusal>("refusal");
        QTest::addColumn<QString>("part");
        using enum model::RefusalCode;
        QTest::newRow("event")
            << model::Refusal{IllegalEvent, {u"approve"_s, u"draft"_s, u"submit"_s, u"discard"_s}}
            << u"不能“审核通过”：备案处于“草稿”阶段。此时可以：提交（submit）、撤回草稿（discard）。"_s;
        QTest::newRow("rules") << model::Refusal{NeedsAnswer,
                                      {u"i-1"_s, u"address.free, billing.term"_s}}
                               << u"IP 未被占用、累计购买时长"_s;
        QTest::newRow("domain") << model::Refusal{DomainBad, {u"com.cn"_s, u"bare-suffix"_s}}
                                << u"这只是后缀"_s;
        QTest::newRow("future") << model::Refusal{DateInFuture, {u"2026-11-24T16:30:00Z"_s}}
                                << u"北京时间 2026-11-25 00:30"_s;
        QTest::newRow("field") << model::Refusal{FieldBad, {u"expires"_s, u"x"_s}}
                               << u"到期不能是“x”"_s;
        QTest::newRow("a place in an argument")
            << model::Refusal{NumberBound, {u"%2"_s, u"a.cn"_s}} << u"服务号 %2 已绑定 a.cn"_s;
    }
    void codesInRefusalsAreWorded()
    {
        QFETCH(model::Refusal, refusal);
        QFETCH(QString, part);
        const QString sentence = text::sentence(refusal);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void aPlaceInAFileIsNamed()
    {
        const model::ReadError error{model::ReadErrorCode::NotJson, 3, 14, u"comma"_s};
        QCOMPARE(text::sentence(error, u"a.json"_s),
            u"第 3 行第 14 列：a.json 不是有效的 JSON：此处应为逗号或右括号。"_s);
    }

    void everyEventIsALine_data() { addLanguages(); }
    void everyEventIsALine()
    {
        QFETCH(Language, language);
        text::installLanguage(*qApp, language);
        for (const auto &kind : support::enumNames<model::EventKind>) {
            const QString line = text::eventSentence(eventOf(kind.value, {}), guide());
            QVERIFY2(!line.trimmed().isEmpty() && !line.contains(u'%'), kind.name);
        }
    }

    void eventsSayWhatChanged()
    {
        const QJsonObject change{
            {u"old"_s, u"2027-02-12T16:00:00Z"_s}, {u"new"_s, u"2027-05-12T16:00:00Z"_s}};
        const QJsonObject billing{{u"old"_s, u"subscription"_s}, {u"new"_s, u"pay-as-you-go"_s}};
        QCOMPARE(text::eventSentence(eventOf(model::EventKind::InstanceChanged,
                                         {{u"expires"_s, change}, {u"billing"_s, billing},
                                             {u"endangers"_s, QJsonArray{u"a.cn"_s}}}),
                     guide()),
            u"实例有变化：计费方式：包年包月 → 按量付费；到期：2027-02-12 → 2027-05-12"_s);
    }

    void eventsCallANamedChangeByItsName()
    {
        const QJsonObject change{
            {u"old"_s, u"2027-02-12T16:00:00Z"_s}, {u"new"_s, u"2027-05-12T16:00:00Z"_s}};
        const QJsonObject name{{u"old"_s, u"a"_s}, {u"new"_s, u"b"_s}};
        QCOMPARE(text::eventSentence(eventOf(model::EventKind::InstanceChanged,
                                         {{u"expires"_s, change}, {u"name"_s, name},
                                             {u"named"_s, QJsonArray{u"renewed"_s}}}),
                     guide()),
            u"实例有变化：续费至 2027-05-12（原 2027-02-12）；名称：a → b"_s);
    }

    void everyNamedChangeHasItsPhrase_data() { addLanguages(); }
    void everyNamedChangeHasItsPhrase()
    {
        QFETCH(Language, language);
        text::installLanguage(*qApp, language);
        QSet<QString> all;
        for (const auto &entry : support::enumNames<model::DeltaKind>) {
            const QString field = model::fieldOf(entry.value);
            // A way of billing is named by where it leads to.
            const bool isHourly = entry.value == model::DeltaKind::ConvertedToPayAsYouGo;
            const model::Delta delta{entry.value,
                {field, u"x"_s, isHourly ? u"pay-as-you-go"_s : u"subscription"_s}};
            const QString phrase = text::deltaText(delta, guide());
            QVERIFY2(!phrase.isEmpty(), entry.name);
            all.insert(phrase);
        }
        QCOMPARE(static_cast<std::size_t>(all.size()),
            support::enumNames<model::DeltaKind>.size());
    }

    void whatIsEndangeredIsCountedAndNamed()
    {
        QCOMPARE(text::endangersText({}), QString());
        QCOMPARE(text::endangersText({u"a.cn"_s, u"b.cn"_s}), u"危及 2 个备案：a.cn、b.cn"_s);
        text::installLanguage(*qApp, Language::English);
        QCOMPARE(text::endangersText({u"a.cn"_s}), u"endangers 1 filing: a.cn"_s);
    }

    void eventsSayHowAFilingWentOn()
    {
        QCOMPARE(
            text::eventSentence(eventOf(model::EventKind::FilingAdvanced,
                                    {{u"event"_s, u"reject"_s}, {u"from"_s, u"authority-review"_s},
                                        {u"to"_s, u"rejected"_s}, {u"reason"_s, u"证件模糊"_s}}),
                guide()),
            u"驳回：管局审核 → 已驳回（证件模糊）"_s);
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
