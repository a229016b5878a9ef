#include "tests/torture/history.h"

#include "tests/torture/raw_content.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <vector>

namespace beian::tests {

namespace {

using namespace Qt::StringLiterals;

struct Number {
    QString text;
    QString issuer;
    QString instance;
    bool isVoided = false;
    QString voidReason;
    bool isInvalid = false;
    QString grantedTo;
};

struct Filing {
    QString domain;
    QString number;
    QString instance;
    QString type;
    QString stage;
    QString icp;
    QString reason;
};

struct Told {
    QString kind;
    QString instance;
    QString number;
    QString domain;
    QJsonObject detail;

    [[nodiscard]] QString text(const QString &key) const { return detail.value(key).toString(); }
};

QString flag(bool isSo)
{
    return isSo ? u"1"_s : u"0"_s;
}

/// What the events have told so far.
class Retelling final
{
public:
    void hear(const Told &told);
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] QStringList filings() const;

private:
    void hearNumber(const Told &told);
    void hearFiling(const Told &told);
    void adopt(const Told &told);
    void advance(const Told &told);
    [[nodiscard]] Number *standing(const QString &text);
    [[nodiscard]] Filing *filingOf(const Told &told);

    std::vector<Number> m_numbers;
    std::vector<Filing> m_filings;
};

void Retelling::hear(const Told &told)
{
    if (told.kind.startsWith("number-"_L1))
        hearNumber(told);
    else if (told.kind.startsWith("filing-"_L1))
        hearFiling(told);
    if (told.kind != "instance-transferred"_L1)
        return;
    for (Number &number : m_numbers)
        number.isInvalid = number.isInvalid || number.instance == told.instance;
}

/// The one with that text that was not voided: a voided one may have been recorded again.
Number *Retelling::standing(const QString &text)
{
    const auto it = std::find_if(m_numbers.rbegin(), m_numbers.rend(),
        [&](const Number &number) { return number.text == text && !number.isVoided; });
    return it == m_numbers.rend() ? nullptr : &*it;
}

void Retelling::hearNumber(const Told &told)
{
    if (told.kind == "number-issued"_L1 || told.kind == "number-recorded"_L1) {
        Number number;
        number.text = told.number;
        number.issuer = told.kind == "number-issued"_L1 ? u"local"_s : u"console"_s;
        number.instance = told.instance;
        m_numbers.push_back(number);
        return;
    }
    Number *number = standing(told.number);
    if (!number)
        return;
    if (told.kind == "number-voided"_L1) {
        number->isVoided = true;
        number->voidReason = told.text(u"reason"_s);
    } else if (told.kind == "number-granted"_L1) {
        number->grantedTo =
            told.detail.value("granted-to"_L1).toObject().value("new"_L1).toString();
    }
}

/// The newest one on the number; without a number, of the domain.
Filing *Retelling::filingOf(const Told &told)
{
    const auto it = std::find_if(m_filings.rbegin(), m_filings.rend(), [&](const Filing &filing) {
        return filing.number == told.number &&
               (!told.number.isEmpty() || filing.domain == told.domain);
    });
    return it == m_filings.rend() ? nullptr : &*it;
}

/// Brings in an approved filing, and with it its number unless that waited there already.
void Retelling::adopt(const Told &told)
{
    if (told.number.isEmpty() || !standing(told.number)) {
        Number number;
        number.text = told.number;
        number.issuer = u"console"_s;
        number.instance = told.instance;
        m_numbers.push_back(number);
    }
    m_filings.push_back({told.domain, told.number, told.instance, u"first"_s, u"approved"_s,
        told.text(u"icp"_s), {}});
}

void Retelling::advance(const Told &told)
{
    Filing *filing = filingOf(told);
    if (!filing)
        return;
    const QString event = told.text(u"event"_s);
    filing->stage = told.text(u"to"_s);
    if (told.detail.contains("icp"_L1))
        filing->icp = told.text(u"icp"_s);
    if (event == "correct"_L1)
        filing->domain = told.domain;
    const bool endsBadly = event == "reject"_L1 || event == "revoke"_L1 || event == "abandon"_L1 ||
                           event == "discard"_L1;
    if (endsBadly)
        filing->reason = told.text(u"reason"_s);
}

void Retelling::hearFiling(const Told &told)
{
    const bool isRepointed = told.text(u"way"_s) == "repoint"_L1;
    if (told.kind == "filing-adopted"_L1) {
        adopt(told);
    } else if (told.kind == "filing-advanced"_L1) {
        advance(told);
    } else if (told.kind == "filing-bound"_L1 || (told.kind == "filing-moved"_L1 && !isRepointed)) {
        const QString type = told.kind == "filing-bound"_L1 ? told.text(u"type"_s) : u"change"_s;
        m_filings.push_back({told.domain, told.number, told.instance, type, u"draft"_s, {}, {}});
    } else if (Filing *filing = filingOf(told); filing && isRepointed) {
        filing->instance = told.instance;
    }
}

QStringList Retelling::numbers() const
{
    QStringList lines;
    for (const Number &number : m_numbers) {
        lines.append(QStringList{number.text, number.issuer, number.instance, flag(number.isVoided),
            number.voidReason, flag(number.isInvalid), number.grantedTo}
                         .join(u'|'));
    }
    return lines;
}

QStringList Retelling::filings() const
{
    QStringList lines;
    for (const Filing &filing : m_filings) {
        lines.append(QStringList{filing.domain, filing.number, filing.instance, filing.type,
            filing.stage, filing.icp, filing.reason}
                         .join(u'|'));
    }
    return lines;
}

std::vector<Told> toldBy(const QString &path)
{
    const QStringList rows = rawRows(path, uR"(
        SELECT kind, instance, number, domain, detail
        FROM event
        ORDER BY id
    )"_s);
    std::vector<Told> all;
    for (const QString &row : rows) {
        // The detail comes last: whatever it holds is its own.
        all.push_back({row.section(u'|', 0, 0), row.section(u'|', 1, 1), row.section(u'|', 2, 2),
            row.section(u'|', 3, 3),
            QJsonDocument::fromJson(row.section(u'|', 4).toUtf8()).object()});
    }
    return all;
}

QStringList difference(QStringList told, QStringList stored, const QString &what)
{
    told.sort();
    stored.sort();
    QStringList missing;
    QStringList extra;
    std::set_difference(
        told.begin(), told.end(), stored.begin(), stored.end(), std::back_inserter(missing));
    std::set_difference(
        stored.begin(), stored.end(), told.begin(), told.end(), std::back_inserter(extra));
    QStringList complaints;
    for (const QString &line : missing)
        complaints.append(u"told but not stored: %1 %2"_s.arg(what, line));
    for (const QString &line : extra)
        complaints.append(u"stored but not told: %1 %2"_s.arg(what, line));
    return complaints;
}

QStringList named(const QString &rule, const QStringList &rows)
{
    QStringList complaints;
    for (const QString &row : rows)
        complaints.append(rule + u": "_s + row);
    return complaints;
}

} // namespace

QStringList historyComplaints(const QString &path)
{
    Retelling retelling;
    for (const Told &told : toldBy(path))
        retelling.hear(told);
    const QStringList numbers = rawRows(path, uR"(
        SELECT
            coalesce(n.text, ''),
            n.issuer,
            a.name || '/' || i.product || '/' || i.region || '/' || i.resource,
            n.voided_at IS NOT NULL,
            n.void_reason,
            n.invalid_since IS NOT NULL,
            n.granted_to
        FROM number AS n
        JOIN instance AS i ON i.id = n.instance
        JOIN account AS a ON a.id = i.account
        ORDER BY n.id
    )"_s);
    const QStringList filings = rawRows(path, uR"(
        SELECT
            f.domain,
            coalesce(n.text, ''),
            a.name || '/' || i.product || '/' || i.region || '/' || i.resource,
            f.type,
            f.stage,
            f.icp,
            f.reason
        FROM filing AS f
        JOIN number AS n ON n.id = f.number
        JOIN instance AS i ON i.id = f.instance
        JOIN account AS a ON a.id = i.account
        ORDER BY f.id
    )"_s);
    return difference(retelling.numbers(), numbers, u"number"_s) +
           difference(retelling.filings(), filings, u"filing"_s);
}

QStringList ruleComplaints(const QString &path)
{
    return named(u"number twice"_s, rawRows(path, uR"(
               SELECT text
               FROM number
               WHERE text IS NOT NULL AND (voided_at IS NULL OR issuer = 'local')
               GROUP BY text
               HAVING count(*) > 1
               ORDER BY text
           )"_s)) +
           named(u"over quota"_s, rawRows(path, uR"(
               SELECT instance, issuer, count(*)
               FROM number
               WHERE charge = 'free' AND (voided_at IS NULL OR issuer = 'local')
               GROUP BY instance, issuer
               HAVING count(*) > 5
               ORDER BY instance, issuer
           )"_s)) +
           named(u"two filings on a number"_s, rawRows(path, uR"(
               SELECT number
               FROM filing
               WHERE stage <> 'discarded'
               GROUP BY number
               HAVING count(*) > 1
               ORDER BY number
           )"_s)) +
           named(u"two filings of a domain"_s, rawRows(path, uR"(
               SELECT domain, issuer, stage = 'approved'
               FROM filing
               WHERE stage IN ('approved', 'draft', 'provider-review', 'sms-check',
                   'authority-review', 'rejected')
               GROUP BY domain, issuer, stage = 'approved'
               HAVING count(*) > 1
               ORDER BY domain, issuer
           )"_s));
}

} // namespace beian::tests
