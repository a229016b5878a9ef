#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <random>

namespace beian::tests {

/// One call of `beian`, and what it is about.
struct Job {
    enum class Kind { Issue, Bind, Advance, Import };

    Kind kind = Kind::Issue;
    QStringList arguments; ///< without the global options
    QString server;
    QString number;
    QString domain;
    QString stage;  ///< of an advance: where it leads
    QString source; ///< of an import: its file's name
};

/// A realistic mix of calls, one following from what the ones before it confirmed, and the account
/// that is kept of it: what the ledger must hold afterwards, and what it must not.
class JobMix final
{
public:
    /// Inventories are written to `folder`.
    JobMix(const QString &folder, int servers, unsigned seed);

    /// The inventory of every server, and the answers that they need: to be run to their end before
    /// anything else.
    [[nodiscard]] std::vector<QStringList> preparation() const;
    /// Nobody else works on the subject of a job until its end is told.
    [[nodiscard]] Job next();

    /// The program said that it did it: it ended well, or was killed after it had said so.
    void confirmed(const Job &job, const QStringList &lines);
    /// The program said that it did not do it.
    void denied(const Job &job);
    /// The program was killed without a word: whether it did it is known to nobody, and its subject
    /// is not touched again.
    void silenced(const Job &job);

    [[nodiscard]] int confirmedCount() const;
    /// What the ledger lacks or has too much of; empty: nothing.
    [[nodiscard]] QStringList complaints(const QString &ledger) const;

private:
    struct Site {
        QString domain;
        int step = 0;
    };

    [[nodiscard]] Job issue();
    [[nodiscard]] Job bind();
    [[nodiscard]] Job advance();
    [[nodiscard]] Job import();
    [[nodiscard]] int below(int bound);
    [[nodiscard]] QString takeAny(QStringList &from);
    [[nodiscard]] QStringList serverIds(int count);

    QString m_folder;
    QStringList m_servers;
    std::mt19937 m_random;
    QStringList m_openServers; ///< nobody is issuing on them, and they have room
    QStringList m_freeNumbers;
    QMap<QString, Site> m_sites; ///< by number; nobody is at work on them
    QMap<QString, Site> m_sitesAtWork;
    int m_domains = 0;
    int m_imports = 0;

    QStringList m_numbers; ///< confirmed
    QStringList m_done;    ///< confirmed, as the ledger's history must tell it
    QStringList m_notDone; ///< denied
};

} // namespace beian::tests
