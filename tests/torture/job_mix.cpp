#include "tests/torture/job_mix.h"

#include "tests/torture/raw_content.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace beian::tests {

namespace {

using namespace Qt::StringLiterals;

struct Step {
    const char *event;
    const char *stage;
};
constexpr std::array<Step, 4> steps{{{"submit", "provider-review"}, {"pass", "sms-check"},
    {"pass", "authority-review"}, {"approve", "approved"}}};

/// A page of a longer list: what it does not name is not gone.
QByteArray inventory(const QStringList &ids, const QString &name, qsizetype total)
{
    QJsonArray servers;
    for (const QString &id : ids) {
        const int number = id.section(u'-', 1).toInt();
        const QString ip = u"47.96.%1.%2"_s.arg(number / 250).arg(1 + number % 250);
        servers.append(QJsonObject{
            {u"InstanceId"_s, id},
            {u"InstanceName"_s, name},
            {u"RegionId"_s, u"cn-hangzhou"_s},
            {u"InstanceChargeType"_s, u"PrePaid"_s},
            {u"CreationTime"_s, u"2025-12-26T03:30Z"_s},
            {u"ExpiredTime"_s, u"2026-12-26T16:00Z"_s},
            {u"InternetMaxBandwidthOut"_s, 5},
            {u"OperationLocks"_s, QJsonObject{{u"LockReason"_s, QJsonArray()}}},
            {u"PublicIpAddress"_s, QJsonObject{{u"IpAddress"_s, QJsonArray{ip}}}},
            {u"Status"_s, u"Running"_s},
        });
    }
    return QJsonDocument(QJsonObject{
                             {u"Instances"_s, QJsonObject{{u"Instance"_s, servers}}},
                             {u"TotalCount"_s, total},
                             {u"PageNumber"_s, 1},
                             {u"PageSize"_s, 100},
                             {u"RequestId"_s, u"1"_s},
                         })
        .toJson();
}

/// A deed as the ledger's history tells it.
QString deedOf(const Job &job)
{
    switch (job.kind) {
    case Job::Kind::Issue:
        return {};
    case Job::Kind::Bind:
        return u"filing-bound|%1|%2|"_s.arg(job.number, job.domain);
    case Job::Kind::Advance:
        return u"filing-advanced|%1|%2|%3"_s.arg(job.number, job.domain, job.stage);
    case Job::Kind::Import:
        return u"imported|||%1"_s.arg(job.source);
    }
    Q_UNREACHABLE();
}

QStringList deedsTold(const QString &ledger)
{
    return rawRows(ledger, uR"(
        SELECT
            kind,
            number,
            domain,
            coalesce(json_extract(detail, '$.source'), json_extract(detail, '$.to'), '')
        FROM event
        WHERE kind IN ('filing-bound', 'filing-advanced', 'imported')
        ORDER BY id
    )"_s);
}

/// An import stands in the history as one block: an event for each change, and its own at the end.
QStringList tornImports(const QString &ledger)
{
    const QStringList events = rawRows(ledger, uR"(
        SELECT
            kind,
            coalesce(json_extract(detail, '$.new') + json_extract(detail, '$.changed'), 0)
        FROM event
        ORDER BY id
    )"_s);
    QStringList complaints;
    qsizetype told = 0;
    qsizetype since = 0;
    for (const QString &event : events) {
        const QString kind = event.section(u'|', 0, 0);
        if (kind == "instance-added"_L1 || kind == "instance-changed"_L1) {
            ++since;
            continue;
        }
        if (kind == "imported"_L1 && event.section(u'|', 1).toLongLong() != since)
            complaints.append(u"torn import: %1 of its changes, %2"_s.arg(since).arg(event));
        if (kind != "imported"_L1 && since != 0 && kind != "account-added"_L1)
            complaints.append(u"changes of an import without it"_s);
        since = 0;
        ++told;
    }
    if (since != 0 || told == 0)
        complaints.append(u"changes of an import without its end"_s);
    return complaints;
}

} // namespace

JobMix::JobMix(const QString &folder, int servers, unsigned seed)
    : m_folder(folder)
    , m_random(seed)
{
    for (int number = 0; number < servers; ++number)
        m_servers.append(u"i-%1"_s.arg(number));
    m_openServers = m_servers;
}

int JobMix::below(int bound)
{
    return std::uniform_int_distribution<int>(0, bound - 1)(m_random);
}

QString JobMix::takeAny(QStringList &from)
{
    return from.takeAt(below(int(from.size())));
}

std::vector<QStringList> JobMix::preparation() const
{
    const QString path = m_folder + u"/all.json"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(inventory(m_servers, u"first"_s, m_servers.size()));
    return {{u"import"_s, path, u"--account"_s, u"shop"_s},
        QStringList{u"answer"_s} + m_servers + QStringList{u"--answer"_s, u"address.free=yes"_s}};
}

Job JobMix::next()
{
    // Out of ten; what there is no subject for becomes the next one in line.
    const int drawn = below(10);
    if (drawn < 3 && !m_sites.isEmpty())
        return advance();
    if (drawn < 6 && !m_freeNumbers.isEmpty())
        return bind();
    if (drawn < 9 && !m_openServers.isEmpty())
        return issue();
    return import();
}

Job JobMix::issue()
{
    Job job;
    job.kind = Job::Kind::Issue;
    job.server = takeAny(m_openServers);
    job.arguments = {u"issue"_s, job.server};
    return job;
}

Job JobMix::bind()
{
    Job job;
    job.kind = Job::Kind::Bind;
    job.number = takeAny(m_freeNumbers);
    job.domain = u"site%1.cn"_s.arg(++m_domains);
    job.arguments = {u"bind"_s, job.number, job.domain};
    return job;
}

Job JobMix::advance()
{
    Job job;
    job.kind = Job::Kind::Advance;
    job.number = m_sites.keys().at(below(int(m_sites.size())));
    const Site site = m_sites.take(job.number);
    m_sitesAtWork.insert(job.number, site);
    const Step &step = steps.at(std::size_t(site.step));
    job.domain = site.domain;
    job.stage = QString::fromLatin1(step.stage);
    job.arguments = {u"advance"_s, job.number, QString::fromLatin1(step.event)};
    if (job.stage == "approved"_L1)
        job.arguments += {u"--icp"_s, u"浙ICP备12345678号-1"_s};
    return job;
}

Job JobMix::import()
{
    Job job;
    job.kind = Job::Kind::Import;
    job.source = u"page%1.json"_s.arg(++m_imports);
    QStringList ids = m_servers;
    std::shuffle(ids.begin(), ids.end(), m_random);
    QFile file(m_folder + u'/' + job.source);
    if (file.open(QIODevice::WriteOnly))
        file.write(inventory(ids.mid(0, ids.size() / 2), job.source, m_servers.size()));
    job.arguments = {u"import"_s, file.fileName(), u"--account"_s, u"shop"_s};
    return job;
}

void JobMix::confirmed(const Job &job, const QStringList &lines)
{
    if (job.kind == Job::Kind::Issue) {
        m_numbers += lines;
        m_freeNumbers += lines;
        m_openServers.append(job.server);
        return;
    }
    m_done.append(deedOf(job));
    if (job.kind == Job::Kind::Bind)
        m_sites.insert(job.number, {job.domain, 0});
    if (job.kind != Job::Kind::Advance)
        return;
    Site site = m_sitesAtWork.take(job.number);
    if (++site.step < int(steps.size()))
        m_sites.insert(job.number, site);
}

void JobMix::denied(const Job &job)
{
    // Its quota is used up, or nearly: the server is not asked again.
    if (job.kind != Job::Kind::Issue)
        m_notDone.append(deedOf(job));
}

void JobMix::silenced(const Job &job)
{
    // Whether the number was made or not: its server may be asked for another.
    if (job.kind == Job::Kind::Issue)
        m_openServers.append(job.server);
}

int JobMix::confirmedCount() const
{
    return int(m_numbers.size() + m_done.size());
}

QStringList JobMix::complaints(const QString &ledger) const
{
    QStringList complaints = tornImports(ledger);
    const QStringList rows =
        rawRows(ledger, u"SELECT text FROM number WHERE text IS NOT NULL ORDER BY text"_s);
    const QStringList born =
        rawRows(ledger, u"SELECT number FROM event WHERE kind = 'number-issued' ORDER BY number"_s);
    for (const QString &number : m_numbers) {
        if (rows.count(number) != 1 || born.count(number) != 1)
            complaints.append(u"printed, and not there once with its event: "_s + number);
    }
    const QStringList told = deedsTold(ledger);
    for (const QString &deed : m_done) {
        if (told.count(deed) != 1)
            complaints.append(u"confirmed, and not there once: "_s + deed);
    }
    for (const QString &deed : m_notDone) {
        if (told.contains(deed))
            complaints.append(u"denied, and there: "_s + deed);
    }
    return complaints;
}

} // namespace beian::tests
