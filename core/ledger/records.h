#pragma once

#include "core/model/filing.h"
#include "core/model/instance.h"
#include "core/rules/eligibility.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace beian::ledger {

/// A person's answer to an unknown finding. It lapses when the instance's addresses are no longer
/// the ones for which it was given.
struct StoredAnswer {
    model::InstanceKey instance;
    QString addresses; ///< model::addressTexts joined by a blank, at the time of the answer
    rulebook::RuleId rule = rulebook::RuleId::AddressFree;
    rules::Answer answer = rules::Answer::Yes;
    QDateTime at;
    QString actor;
};

/// A hand tick of the self-check list. `subject` is the instance's text, a domain, or empty for the
/// account-wide items.
struct Tick {
    QString item; ///< "C13"
    QString subject;
    bool done = false;
    QDateTime at;
    QString actor;
};

/// A duty after approval that was done: "footer", "public-security".
struct DutyDone {
    model::FilingId filing;
    QString duty;
    QDateTime at;
    QString actor;
};

/// Numbers of one instance that count against its quota, by issuer: not voided (a local one counts
/// even then), not paid.
struct QuotaUse {
    int local = 0;
    int console = 0;

    [[nodiscard]] int of(model::Issuer issuer) const
    {
        return issuer == model::Issuer::Local ? local : console;
    }
};

using QuotaUses = std::map<model::InstanceKey, QuotaUse>;

/// A public address and the live or unfinished filing whose instance has it.
struct HeldAddress {
    QString ip;
    model::InstanceKey instance;
    model::Issuer issuer = model::Issuer::Console;
    model::Domain domain;
};

/// What happened to something: the instance (its long name), the number, the domain (A-label) that
/// events are about. An empty member stands for nothing; an event about any of the three belongs.
struct EventSubject {
    QString instance;
    QString number;
    QString domain;
};

/// What the history says of itself and of the rows. Problems are in English and name rows by table
/// and id, events by id.
struct HistoryAudit {
    qint64 events = 0;
    qint64 chainedEvents = 0; ///< that have a link; those before the chain are covered by its first
    QString head;             ///< the newest link, in hexadecimal: to be noted elsewhere
    QStringList chainProblems; ///< an event was edited, added by another hand or is missing
    qint64 rows = 0;
    QStringList rowProblems; ///< a row is not what the events made it
};

/// How much a ledger holds, ended and gone rows too.
struct Extent {
    qint64 instances = 0;
    qint64 numbers = 0;
    qint64 filings = 0;
    qint64 events = 0;
};

/// What a list is narrowed to; empty members do not narrow. `where` is found anywhere in a row's
/// visible texts, case-insensitively. `limit` 0: all.
struct Filter {
    QStringList accounts;
    QString where;
    int limit = 0;
    std::optional<model::InstanceKey> instance;
};

/// All that belongs to those accounts; to any, where none is named.
[[nodiscard]] inline Filter filterOf(const QStringList &accounts)
{
    Filter filter;
    filter.accounts = accounts;
    return filter;
}

} // namespace beian::ledger
