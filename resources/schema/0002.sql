-- History that can be trusted: each event carries the rows as they stood after it, and a link made
-- over the event before it and all its own columns. An event edited or lost afterwards is noticed,
-- and every row can be derived from the history again.
--
-- Events of the first form keep no link; the one that tells of this change covers them and carries
-- every row. `changes` stands last: a list of events does not read it.

ALTER TABLE event ADD COLUMN hash BLOB CHECK (length(hash) = 32)
-- next --
ALTER TABLE event ADD COLUMN changes TEXT NOT NULL DEFAULT '{}' CHECK (changes GLOB '{*}')
-- next --
CREATE TRIGGER event_chained BEFORE INSERT ON event
WHEN NEW.hash IS NULL
BEGIN
    SELECT RAISE(ABORT, 'event.chained');
END
-- next --
-- Every table of facts has an id, by which the history names its rows.
CREATE TABLE answer_with_id (
    id        INTEGER PRIMARY KEY,
    instance  INTEGER NOT NULL REFERENCES instance (id),
    addresses TEXT NOT NULL,
    rule      TEXT NOT NULL CHECK (rule <> ''),
    answer    TEXT NOT NULL CHECK (answer IN ('yes', 'no')),
    at        TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    actor     TEXT NOT NULL,
    UNIQUE (instance, addresses, rule)
) STRICT
-- next --
INSERT INTO answer_with_id (instance, addresses, rule, answer, at, actor)
SELECT instance, addresses, rule, answer, at, actor
FROM answer
ORDER BY instance, addresses, rule
-- next --
DROP TABLE answer
-- next --
ALTER TABLE answer_with_id RENAME TO answer
-- next --
CREATE TABLE tick_with_id (
    id      INTEGER PRIMARY KEY,
    item    TEXT NOT NULL CHECK (item <> ''),
    subject TEXT NOT NULL,
    done    INTEGER NOT NULL CHECK (done IN (0, 1)),
    at      TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    actor   TEXT NOT NULL,
    UNIQUE (item, subject)
) STRICT
-- next --
INSERT INTO tick_with_id (item, subject, done, at, actor)
SELECT item, subject, done, at, actor
FROM tick
ORDER BY item, subject
-- next --
DROP TABLE tick
-- next --
ALTER TABLE tick_with_id RENAME TO tick
-- next --
CREATE TABLE duty_with_id (
    id     INTEGER PRIMARY KEY,
    filing INTEGER NOT NULL REFERENCES filing (id),
    duty   TEXT NOT NULL CHECK (duty <> ''),
    at     TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    actor  TEXT NOT NULL,
    UNIQUE (filing, duty)
) STRICT
-- next --
INSERT INTO duty_with_id (filing, duty, at, actor)
SELECT filing, duty, at, actor
FROM duty
ORDER BY filing, duty
-- next --
DROP TABLE duty
-- next --
ALTER TABLE duty_with_id RENAME TO duty
