#include "tests/ledger/raw_sqlite.h"
#include "tests/support/ledgers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace beian;
using namespace beian::tests;
using namespace Qt::StringLiterals;

namespace {

// One account, two instances (1, 2), and on the first: a draft on number 1, an approved filing on
// number 2, a voided console number 3, a discarded draft on number 4, a voided local number 5.
const QString rows = uR"(
    INSERT INTO account (id, name, folded) VALUES (1, 'shop', 'shop');
    INSERT INTO instance (id, account, product, region, resource)
    VALUES (1, 1, 'ecs', 'cn-hangzhou', 'i-1'), (2, 1, 'ecs', 'cn-hangzhou', 'i-2');
    INSERT INTO number (id, text, issuer, instance, issued_at, charge, quota_limit, rulebook_id)
    VALUES (1, '000000000001', 'console', 1, '2026-03-01T00:00:00.000Z', 'free', 5, 'guide'),
           (2, '000000000002', 'console', 1, '2026-03-01T00:00:00.000Z', 'free', 5, 'guide'),
           (3, '000000000003', 'console', 1, '2026-03-01T00:00:00.000Z', 'free', 5, 'guide'),
           (4, '000000000004', 'console', 1, '2026-03-01T00:00:00.000Z', 'free', 5, 'guide'),
           (5, '000000000005', 'local', 1, '2026-03-01T00:00:00.000Z', 'free', 5, 'guide');
    UPDATE number SET voided_at = '2026-03-02T00:00:00.000Z', void_reason = 'typo'
    WHERE id IN (3, 5);
    INSERT INTO filing (id, domain, number, issuer, instance, type, stage, since)
    VALUES (1, 'draft.com', 1, 'console', 1, 'first', 'draft', '2026-03-01T00:00:00.000Z'),
           (2, 'live.com', 2, 'console', 1, 'first', 'approved', '2026-03-01T00:00:00.000Z'),
           (4, 'gone.com', 4, 'console', 1, 'first', 'draft', '2026-03-01T00:00:00.000Z');
    UPDATE filing SET stage = 'discarded' WHERE id = 4;
    INSERT INTO event (id, at, kind, actor, rehearsed, hash)
    VALUES (7, '2026-03-01T00:00:00.000Z', 'imported', 'li', 0, zeroblob(32));
)"_s;

QString number(const QString &text, const QString &issuer, int instance, int limit,
    const QString &charge = u"free"_s)
{
    return uR"(INSERT INTO number
        (text, issuer, instance, issued_at, charge, quota_limit, rulebook_id)
        VALUES (%1, '%2', %3, '2026-03-01T00:00:00.000Z', '%4', %5, 'guide'))"_s.arg(text, issuer)
        .arg(instance)
        .arg(charge)
        .arg(limit);
}

QString filing(const QString &domain, int number, const QString &stage,
    const QString &issuer = u"console"_s)
{
    return uR"(INSERT INTO filing (domain, number, issuer, instance, type, stage, since)
        VALUES ('%1', %2, '%3', 1, 'first', '%4', '2026-03-01T00:00:00.000Z'))"_s.arg(domain)
        .arg(number)
        .arg(issuer, stage);
}

} // namespace

/// Every hard rule broken by hand, past all of our code.
class TestSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hardRuleHolds_data();
    void hardRuleHolds();
    void releasedScriptsAreFrozen();
    void everyTableIsStrict();
    void instantsAreOfOneForm();
};

void TestSchema::hardRuleHolds_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &sql, const QString &said) {
        QTest::newRow(name) << sql << said;
    };
    row("same number twice", number(u"'000000000001'"_s, u"console"_s, 2, 5),
        u"UNIQUE constraint failed: number.text"_s);
    row("recorded and issued alike", number(u"'000000000001'"_s, u"local"_s, 2, 5),
        u"number.text"_s);
    row("voided console number again", number(u"'000000000003'"_s, u"console"_s, 2, 5), u"done"_s);
    row("voided console number drawn", number(u"'000000000003'"_s, u"local"_s, 2, 5),
        u"number.text"_s);
    row("voided local number again", number(u"'000000000005'"_s, u"local"_s, 2, 5),
        u"number.text"_s);
    row("voided local number recorded", number(u"'000000000005'"_s, u"console"_s, 2, 5),
        u"UNIQUE constraint failed: number.text"_s);
    row("within the quota", number(u"'000000000009'"_s, u"console"_s, 1, 4), u"done"_s);
    row("over the quota", number(u"'000000000009'"_s, u"console"_s, 1, 3), u"number.quota"_s);
    row("unseen over the quota", number(u"NULL"_s, u"console"_s, 1, 3), u"number.quota"_s);
    row("paid beyond the quota", number(u"'000000000009'"_s, u"console"_s, 1, 3, u"paid"_s),
        u"done"_s);
    row("voided local number counts", number(u"'000000000009'"_s, u"local"_s, 1, 1),
        u"number.quota"_s);
    row("issuers are counted apart", number(u"'000000000009'"_s, u"local"_s, 1, 2), u"done"_s);
    row("local number bought", number(u"'000000000009'"_s, u"local"_s, 1, 5, u"paid"_s),
        u"CHECK constraint failed: charge = 'free' OR issuer = 'console'"_s);
    row("local number unseen", number(u"NULL"_s, u"local"_s, 1, 5),
        u"CHECK constraint failed: text IS NOT NULL OR issuer = 'console'"_s);
    row("number on no instance", number(u"'000000000009'"_s, u"local"_s, 99, 5),
        u"FOREIGN KEY constraint failed"_s);
    row("number's text changes", u"UPDATE number SET text = '000000000008' WHERE id = 1"_s,
        u"number.fixed"_s);
    row("number's instance changes", u"UPDATE number SET instance = 2 WHERE id = 1"_s,
        u"number.fixed"_s);
    row("number's issuer changes", u"UPDATE number SET issuer = 'local' WHERE id = 1"_s,
        u"number.fixed"_s);
    row("number's charge changes", u"UPDATE number SET charge = 'paid' WHERE id = 1"_s,
        u"number.fixed"_s);
    row("number unvoided", u"UPDATE number SET voided_at = NULL WHERE id = 3"_s,
        u"number.end.fixed"_s);
    row("used number voided",
        u"UPDATE number SET voided_at = '2026-03-02T00:00:00.000Z' WHERE id = 2"_s,
        u"number.void.used"_s);
    row("number deleted", u"DELETE FROM number WHERE id = 5"_s, u"number.stays"_s);

    row("second filing on a number", filing(u"other.com"_s, 1, u"draft"_s),
        u"UNIQUE constraint failed: filing.number"_s);
    row("filing after a discarded one", filing(u"other.com"_s, 4, u"draft"_s), u"done"_s);
    row("filing on a voided number", filing(u"other.com"_s, 3, u"draft"_s),
        u"filing.number.stands"_s);
    row("filing of another issuer", filing(u"other.com"_s, 4, u"draft"_s, u"local"_s),
        u"filing.number.stands"_s);
    row("second approved filing", filing(u"live.com"_s, 4, u"approved"_s),
        u"UNIQUE constraint failed: filing.domain, filing.issuer"_s);
    row("second unfinished filing", filing(u"draft.com"_s, 4, u"provider-review"_s),
        u"UNIQUE constraint failed: filing.domain, filing.issuer"_s);
    row("unfinished beside approved", filing(u"live.com"_s, 4, u"draft"_s), u"done"_s);
    row("unknown stage", u"UPDATE filing SET stage = 'lost' WHERE id = 1"_s,
        u"CHECK constraint failed: stage IN ('draft', 'provider-review', 'sms-check',\n"
        "        'authority-review', 'approved', 'rejected', 'abandoned', 'cancelled', 'revoked',\n"
        "        'superseded', 'discarded')"_s);
    row("filing's number changes", u"UPDATE filing SET number = 4 WHERE id = 1"_s,
        u"filing.fixed"_s);
    row("ended filing comes back", u"UPDATE filing SET stage = 'draft' WHERE id = 4"_s,
        u"filing.stage.forward"_s);
    row("approved filing is a draft again", u"UPDATE filing SET stage = 'draft' WHERE id = 2"_s,
        u"filing.stage.forward"_s);
    row("submitted filing discarded", u"UPDATE filing SET stage = 'discarded' WHERE id = 2"_s,
        u"filing.stage.forward"_s);
    row("filing deleted", u"DELETE FROM filing WHERE id = 4"_s, u"filing.stays"_s);

    row("event changed", u"UPDATE event SET actor = 'wang'"_s, u"event.append-only"_s);
    row("event deleted", u"DELETE FROM event"_s, u"event.append-only"_s);
    const QString event = uR"(INTO event (id, at, kind, actor, rehearsed, hash)
        VALUES (%1, '2026-03-01T00:00:00.000Z', 'imported', 'li', 0, zeroblob(32)))"_s;
    row("event replaced", u"INSERT OR REPLACE "_s + event.arg(7), u"event.append-only"_s);
    row("event put before another", u"INSERT "_s + event.arg(3), u"event.ascending"_s);
    row("event appended", u"INSERT "_s + event.arg(u"NULL"_s), u"done"_s);
    row("event without a link", uR"(INSERT INTO event (at, kind, actor, rehearsed)
        VALUES ('2026-03-01T00:00:00.000Z', 'imported', 'li', 0))"_s, u"event.chained"_s);

    row("account renamed", u"UPDATE account SET name = 'other'"_s, u"account.name.fixed"_s);
    row("instance's key changes", u"UPDATE instance SET resource = 'i-3' WHERE id = 2"_s,
        u"instance.key.fixed"_s);
    row("instance deleted", u"DELETE FROM instance WHERE id = 1"_s,
        u"FOREIGN KEY constraint failed"_s);
}

void TestSchema::hardRuleHolds()
{
    QFETCH(QString, sql);
    QFETCH(QString, said);
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    RawSqlite raw(folder.path());
    QCOMPARE(raw.run(rows), u"done"_s);
    QCOMPARE(raw.run(sql), said);
}

/// Ledgers that were made by a script are everywhere: what changes stands in the next one.
void TestSchema::releasedScriptsAreFrozen()
{
    const QDir folder(QStringLiteral(BEIAN_SOURCE_DIR "/resources/schema"));
    QStringList found;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray hash =
            QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
        found.append(name + u' ' + QString::fromLatin1(hash.toHex()));
    }
    const QStringList released = {
        u"0001.sql 98a0d43beb227f1f2539e4fae714f53f0820d7330ff916333862085838d90242"_s,
        u"0002.sql 9ba2e16bc864f27fa4f784b13400b4567fe3364cefb906938591ef0433994df5"_s,
    };
    QCOMPARE(found, released);
}

void TestSchema::everyTableIsStrict()
{
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    RawSqlite raw(folder.path());
    QCOMPARE(raw.value(uR"(SELECT count(*) FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%')"_s),
        u"0"_s);
}

void TestSchema::instantsAreOfOneForm()
{
    const LedgerFolder folder;
    static_cast<void>(folder.open());
    RawSqlite raw(folder.path());
    QVERIFY(raw.run(uR"(INSERT INTO event (at, kind, actor, rehearsed, hash)
        VALUES ('2026-03-01 00:00:00', 'imported', 'li', 0, zeroblob(32)))"_s).startsWith("CHECK"_L1));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
