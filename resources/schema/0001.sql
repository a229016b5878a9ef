-- The ledger, first form. Statements are separated by a line "-- next --"; all of them run in one
-- transaction. Once released this file is frozen: what changes later stands in the next number.
--
-- Instants are UTC texts of one width, "2026-11-24T00:29:24.000Z", so that they sort as they follow;
-- days are "2026-11-24". Lists are JSON; a CHECK may not call SQLite's JSON functions while the schema
-- is not trusted. NULL means "not stated" where a text could be empty for another reason.
-- A trigger names itself in what it raises: that name is the detail of the error.

CREATE TABLE account (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL CHECK (name <> ''),
    folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
    uid    TEXT NOT NULL DEFAULT '',
    entity TEXT NOT NULL DEFAULT ''
) STRICT
-- next --
CREATE TRIGGER account_name_fixed BEFORE UPDATE OF id, name, folded ON account
WHEN NEW.id IS NOT OLD.id OR NEW.name IS NOT OLD.name OR NEW.folded IS NOT OLD.folded
BEGIN
    SELECT RAISE(ABORT, 'account.name.fixed');
END
-- next --
CREATE TABLE instance (
    id                 INTEGER PRIMARY KEY,
    account            INTEGER NOT NULL REFERENCES account (id),
    product            TEXT NOT NULL CHECK (product <> ''),
    region             TEXT NOT NULL,
    resource           TEXT NOT NULL CHECK (resource <> ''),
    name               TEXT NOT NULL DEFAULT '',
    instance_type      TEXT NOT NULL DEFAULT '',
    billing            TEXT CHECK (billing IN ('subscription', 'pay-as-you-go', 'spot', 'trial')),
    created            TEXT CHECK (created GLOB '????-??-??T??:??:??.???Z'),
    expires            TEXT CHECK (expires = 'never' OR expires GLOB '????-??-??T??:??:??.???Z'),
    bought_months      INTEGER,
    status             TEXT CHECK (status <> ''),
    status_text        TEXT NOT NULL DEFAULT '',
    locks              TEXT CHECK (locks GLOB '[[]*]'),
    addresses          TEXT CHECK (addresses GLOB '[[]*]'),
    bandwidth_mbps     INTEGER,
    scheduled_release  TEXT CHECK (scheduled_release GLOB '????-??-??T??:??:??.???Z'),
    auto_renews        INTEGER CHECK (auto_renews IN (0, 1)),
    carrier            TEXT NOT NULL DEFAULT '',
    seen_at            TEXT CHECK (seen_at GLOB '????-??-??T??:??:??.???Z'),
    gone_since         TEXT CHECK (gone_since GLOB '????-??-??T??:??:??.???Z'),
    seen_pay_as_you_go INTEGER NOT NULL DEFAULT 0 CHECK (seen_pay_as_you_go IN (0, 1)),
    numbers_elsewhere  INTEGER CHECK (numbers_elsewhere >= 0),
    UNIQUE (account, product, region, resource)
) STRICT
-- next --
CREATE INDEX instance_resource ON instance (resource)
-- next --
CREATE TRIGGER instance_key_fixed BEFORE UPDATE OF id, account, product, region, resource ON instance
WHEN NEW.id IS NOT OLD.id
    OR NEW.account IS NOT OLD.account
    OR NEW.product IS NOT OLD.product
    OR NEW.region IS NOT OLD.region
    OR NEW.resource IS NOT OLD.resource
BEGIN
    SELECT RAISE(ABORT, 'instance.key.fixed');
END
-- next --
-- `text` is NULL for a number that the platform made unseen. `quota_limit` is what the permit said
-- when the number was made: how many counted numbers of this ledger the instance may then hold.
CREATE TABLE number (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    text          TEXT CHECK (text <> ''),
    issuer        TEXT NOT NULL CHECK (issuer IN ('local', 'console')),
    instance      INTEGER NOT NULL REFERENCES instance (id),
    issued_at     TEXT NOT NULL CHECK (issued_at GLOB '????-??-??T??:??:??.???Z'),
    charge        TEXT NOT NULL CHECK (charge IN ('free', 'paid')),
    quota_limit   INTEGER NOT NULL,
    granted_to    TEXT NOT NULL DEFAULT '',
    voided_at     TEXT CHECK (voided_at GLOB '????-??-??T??:??:??.???Z'),
    void_reason   TEXT NOT NULL DEFAULT '',
    invalid_since TEXT CHECK (invalid_since GLOB '????-??-??T??:??:??.???Z'),
    note          TEXT NOT NULL DEFAULT '',
    rulebook_id   TEXT NOT NULL,
    rulebook_date TEXT CHECK (rulebook_date GLOB '????-??-??'),
    CHECK (text IS NOT NULL OR issuer = 'console'),
    CHECK (charge = 'free' OR issuer = 'console')
) STRICT
-- next --
CREATE INDEX number_instance ON number (instance, issuer)
-- next --
-- What was recorded by mistake may be recorded again, on the right server. What was issued here
-- once was shown to somebody and never comes back, voided or not.
CREATE UNIQUE INDEX number_text ON number (text) WHERE voided_at IS NULL OR issuer = 'local'
-- next --
CREATE INDEX number_any_text ON number (text)
-- next --
CREATE TRIGGER number_never_again BEFORE INSERT ON number
WHEN NEW.issuer = 'local' AND EXISTS (SELECT 1 FROM number WHERE text = NEW.text)
BEGIN
    SELECT RAISE(ABORT, 'number.text');
END
-- next --
-- Counted: free, and not voided; a local one counts even then. The numbers made outside this ledger
-- were taken off the limit by the permit.
CREATE TRIGGER number_quota BEFORE INSERT ON number
WHEN NEW.charge = 'free'
    AND (
        SELECT count(*)
        FROM number
        WHERE instance = NEW.instance
            AND issuer = NEW.issuer
            AND charge = 'free'
            AND (voided_at IS NULL OR issuer = 'local')
    ) >= NEW.quota_limit
BEGIN
    SELECT RAISE(ABORT, 'number.quota');
END
-- next --
CREATE TRIGGER number_fixed BEFORE UPDATE OF
    id, text, issuer, instance, issued_at, charge, quota_limit, note, rulebook_id, rulebook_date
ON number
WHEN NEW.id IS NOT OLD.id
    OR NEW.text IS NOT OLD.text
    OR NEW.issuer IS NOT OLD.issuer
    OR NEW.instance IS NOT OLD.instance
    OR NEW.issued_at IS NOT OLD.issued_at
    OR NEW.charge IS NOT OLD.charge
    OR NEW.quota_limit IS NOT OLD.quota_limit
    OR NEW.note IS NOT OLD.note
    OR NEW.rulebook_id IS NOT OLD.rulebook_id
    OR NEW.rulebook_date IS NOT OLD.rulebook_date
BEGIN
    SELECT RAISE(ABORT, 'number.fixed');
END
-- next --
CREATE TRIGGER number_end_fixed BEFORE UPDATE OF voided_at, void_reason, invalid_since ON number
WHEN (OLD.voided_at IS NOT NULL
        AND (NEW.voided_at IS NOT OLD.voided_at OR NEW.void_reason IS NOT OLD.void_reason))
    OR (OLD.invalid_since IS NOT NULL AND NEW.invalid_since IS NOT OLD.invalid_since)
BEGIN
    SELECT RAISE(ABORT, 'number.end.fixed');
END
-- next --
CREATE TRIGGER number_void_unused BEFORE UPDATE OF voided_at ON number
WHEN OLD.voided_at IS NULL
    AND NEW.voided_at IS NOT NULL
    AND EXISTS (
        SELECT 1 FROM filing WHERE number = OLD.id AND stage NOT IN ('draft', 'discarded'))
BEGIN
    SELECT RAISE(ABORT, 'number.void.used');
END
-- next --
CREATE TRIGGER number_stays BEFORE DELETE ON number
BEGIN
    SELECT RAISE(ABORT, 'number.stays');
END
-- next --
-- `issuer` repeats the number's, for the two indexes that never mix rehearsal and the real thing.
-- `instance` is the server that the site runs on: the number's own, until it is repointed.
CREATE TABLE filing (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    domain          TEXT NOT NULL CHECK (domain <> ''),
    number          INTEGER NOT NULL REFERENCES number (id),
    issuer          TEXT NOT NULL CHECK (issuer IN ('local', 'console')),
    instance        INTEGER NOT NULL REFERENCES instance (id),
    type            TEXT NOT NULL CHECK (type IN ('first', 'add-site', 'add-access', 'change')),
    stage           TEXT NOT NULL CHECK (stage IN ('draft', 'provider-review', 'sms-check',
        'authority-review', 'approved', 'rejected', 'abandoned', 'cancelled', 'revoked',
        'superseded', 'discarded')),
    since           TEXT NOT NULL CHECK (since GLOB '????-??-??T??:??:??.???Z'),
    submitted_at    TEXT CHECK (submitted_at GLOB '????-??-??T??:??:??.???Z'),
    approved_at     TEXT CHECK (approved_at GLOB '????-??-??T??:??:??.???Z'),
    icp             TEXT NOT NULL DEFAULT '',
    reason          TEXT NOT NULL DEFAULT '',
    approved_with   TEXT CHECK (approved_with GLOB '{*}'),
    notice          TEXT,
    notice_deadline TEXT CHECK (notice_deadline GLOB '????-??-??T??:??:??.???Z'),
    domain_expires  TEXT CHECK (domain_expires GLOB '????-??-??'),
    supersedes      INTEGER REFERENCES filing (id) CHECK (supersedes <> id),
    cancel_kind     TEXT CHECK (cancel_kind IN ('entity', 'site', 'access')),
    CHECK (notice_deadline IS NULL OR notice IS NOT NULL)
) STRICT
-- next --
CREATE UNIQUE INDEX filing_one_per_number ON filing (number) WHERE stage <> 'discarded'
-- next --
CREATE INDEX filing_number ON filing (number)
-- next --
CREATE INDEX filing_domain ON filing (domain)
-- next --
CREATE INDEX filing_instance ON filing (instance)
-- next --
CREATE INDEX filing_supersedes ON filing (supersedes)
-- next --
CREATE UNIQUE INDEX filing_one_approved ON filing (domain, issuer) WHERE stage = 'approved'
-- next --
CREATE UNIQUE INDEX filing_one_unfinished ON filing (domain, issuer)
WHERE stage IN ('draft', 'provider-review', 'sms-check', 'authority-review', 'rejected')
-- next --
CREATE TRIGGER filing_number_stands BEFORE INSERT ON filing
WHEN NOT EXISTS (
    SELECT 1
    FROM number
    WHERE id = NEW.number
        AND issuer = NEW.issuer
        AND voided_at IS NULL
        AND invalid_since IS NULL
)
BEGIN
    SELECT RAISE(ABORT, 'filing.number.stands');
END
-- next --
CREATE TRIGGER filing_fixed BEFORE UPDATE OF id, number, issuer, type ON filing
WHEN NEW.id IS NOT OLD.id
    OR NEW.number IS NOT OLD.number
    OR NEW.issuer IS NOT OLD.issuer
    OR NEW.type IS NOT OLD.type
BEGIN
    SELECT RAISE(ABORT, 'filing.fixed');
END
-- next --
-- What has ended stays so, what was submitted is no draft again, and only a draft can be discarded:
-- so a number that was once submitted never comes back.
CREATE TRIGGER filing_stage_forward BEFORE UPDATE OF stage ON filing
WHEN NEW.stage <> OLD.stage
    AND (
        OLD.stage IN ('abandoned', 'cancelled', 'revoked', 'superseded', 'discarded')
        OR NEW.stage = 'draft'
        OR (NEW.stage = 'discarded' AND OLD.stage <> 'draft')
    )
BEGIN
    SELECT RAISE(ABORT, 'filing.stage.forward');
END
-- next --
CREATE TRIGGER filing_stays BEFORE DELETE ON filing
BEGIN
    SELECT RAISE(ABORT, 'filing.stays');
END
-- next --
CREATE TABLE answer (
    instance  INTEGER NOT NULL REFERENCES instance (id),
    addresses TEXT NOT NULL,
    rule      TEXT NOT NULL CHECK (rule <> ''),
    answer    TEXT NOT NULL CHECK (answer IN ('yes', 'no')),
    at        TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    actor     TEXT NOT NULL,
    PRIMARY KEY (instance, addresses, rule)
) STRICT, WITHOUT ROWID
-- next --
CREATE TABLE tick (
    item    TEXT NOT NULL CHECK (item <> ''),
    subject TEXT NOT NULL,
    done    INTEGER NOT NULL CHECK (done IN (0, 1)),
    at      TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    actor   TEXT NOT NULL,
    PRIMARY KEY (item, subject)
) STRICT, WITHOUT ROWID
-- next --
CREATE TABLE duty (
    filing INTEGER NOT NULL REFERENCES filing (id),
    duty   TEXT NOT NULL CHECK (duty <> ''),
    at     TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    actor  TEXT NOT NULL,
    PRIMARY KEY (filing, duty)
) STRICT, WITHOUT ROWID
-- next --
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID
-- next --
CREATE TABLE event (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    at            TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    kind          TEXT NOT NULL CHECK (kind <> ''),
    account       TEXT NOT NULL DEFAULT '',
    instance      TEXT NOT NULL DEFAULT '',
    number        TEXT NOT NULL DEFAULT '',
    domain        TEXT NOT NULL DEFAULT '',
    detail        TEXT NOT NULL DEFAULT '{}' CHECK (detail GLOB '{*}'),
    rulebook_id   TEXT NOT NULL DEFAULT '',
    rulebook_date TEXT CHECK (rulebook_date GLOB '????-??-??'),
    actor         TEXT NOT NULL,
    rehearsed     INTEGER NOT NULL CHECK (rehearsed IN (0, 1))
) STRICT
-- next --
CREATE INDEX event_instance ON event (instance) WHERE instance <> ''
-- next --
CREATE INDEX event_number ON event (number) WHERE number <> ''
-- next --
CREATE TRIGGER event_not_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'event.append-only');
END
-- next --
CREATE TRIGGER event_ascending AFTER INSERT ON event
WHEN NEW.id < (SELECT max(id) FROM event)
BEGIN
    SELECT RAISE(ABORT, 'event.ascending');
END
-- next --
CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'event.append-only');
END
-- next --
CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'event.append-only');
END
