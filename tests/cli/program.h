#pragma once

#include "app/cli/run.h"
#include "core/support/clock.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace beian::tests {

/// What one call left behind.
struct Ran {
    int code = 0;
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    [[nodiscard]] QJsonArray list() const { return json().array(); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QJsonObject error() const
    {
        return QJsonDocument::fromJson(err.toUtf8())
            .object()
            .value(QStringLiteral("error"))
            .toObject();
    }
};

/// `beian` called in this process, on a ledger in a folder of its own, at a moment that stands
/// still: 1 March 2026, 10:00 in Beijing. The numbers that it draws are 000000000001, 000000000002, …
class Program final
{
public:
    Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        Ran ran;
        QTextStream out(&ran.out);
        QTextStream err(&ran.err);
        cli::Streams streams{in, out, err};
        ran.code = cli::run(arguments, streams,
            {
                .application = *QCoreApplication::instance(),
                .clock = m_clock,
                .locale = QLocale(QLocale::English),
                .actor = QStringLiteral("tester"),
                .defaultLedger = path(QStringLiteral("ledger.db")),
                .rulebookFolder = path(QStringLiteral("rulebooks")),
                .random = [this](quint64 bound) { return ++m_drawn % bound; },
                .showProgress = onTerminal
                    ? [this](const QString &line) { progress.append(line); }
                    : std::function<void(const QString &)>(),
            });
        return ran;
    }

    bool onTerminal = false; ///< standard error is one
    QStringList progress;    ///< the lines that were shown there, one over the other

    /// With --json.
    Ran json(QStringList arguments)
    {
        return run(arguments << QStringLiteral("--json"));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return file.fileName();
    }

    /// A server of which nothing is wrong, with its question answered.
    void addServer(const QString &id, const QString &ip)
    {
        using namespace Qt::StringLiterals;
        const Ran added = run({u"add"_s, id, u"--account"_s, u"shop"_s, u"--product"_s, u"ecs"_s,
            u"--region"_s, u"cn-hangzhou"_s, u"--billing"_s, u"subscription"_s, u"--created"_s,
            u"2025-12-26"_s, u"--expires"_s, u"2026-12-26"_s, u"--address"_s, ip, u"--status"_s,
            u"running"_s, u"--bandwidth"_s, u"5"_s});
        Q_ASSERT(added.code == 0);
        const Ran answered = run({u"answer"_s, id, u"--answer"_s, u"address.free=yes"_s});
        Q_ASSERT(answered.code == 0);
    }

    /// That server, a number of the local issuer on it, and a filing of that domain.
    QString bound(const QString &id, const QString &ip, const QString &domain)
    {
        using namespace Qt::StringLiterals;
        addServer(id, ip);
        const QString number = run({u"issue"_s, id}).out.trimmed();
        const Ran bound = run({u"bind"_s, number, domain});
        Q_ASSERT(bound.code == 0);
        return number;
    }

    /// Up to the approval.
    void approve(const QString &domain)
    {
        using namespace Qt::StringLiterals;
        for (const QString &event : {u"submit"_s, u"pass"_s, u"pass"_s}) {
            const Ran ran = run({u"advance"_s, domain, event});
            Q_ASSERT(ran.code == 0);
        }
        const Ran ran = run({u"advance"_s, domain, u"approve"_s, u"--icp"_s,
            u"浙ICP备12345678号-1"_s});
        Q_ASSERT(ran.code == 0);
    }

private:
    QTemporaryDir m_folder;
    support::FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(2, 0), Qt::UTC)};
    quint64 m_drawn = 0;
};

} // namespace beian::tests
