"""`beian import` beside `sqlite3 .import` of the same rows into a table with the same key."""

import inventory
from measure import Case, fresh, run

# As durable as the ledger, and with its key: else the comparison would be with something else.
PEER = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE instance (
    account TEXT NOT NULL, product TEXT NOT NULL, id TEXT NOT NULL, name TEXT, region TEXT NOT NULL,
    type TEXT, billing TEXT, created TEXT, expires TEXT, status TEXT, ip TEXT, bandwidth TEXT,
    PRIMARY KEY (account, product, region, id)
);
.import --csv --skip 1 {path} instance
"""


def cases(beian, folder, rows):
    table, answer = folder / "servers.csv", folder / "servers.json"
    inventory.write_csv(table, rows)
    inventory.write_ecs_json(answer, rows)
    new, known, peer = folder / "new.db", folder / "known.db", folder / "peer.db"

    def ours(ledger, path):
        return [beian, "--ledger", ledger, "--quiet", "import", path, "--account", "bench"]

    def theirs():
        fresh(peer)
        return run(["sqlite3", peer], PEER.format(path=table))

    def into_empty(path):
        fresh(new)
        return run(ours(new, path))

    # Known rows, and the day's backup, which the first use of a day makes whatever it is for.
    fresh(known)
    run(ours(known, table))
    run([beian, "--ledger", known, "--quiet", "accounts"])
    return [
        Case("CSV into an empty ledger", lambda: into_empty(table), theirs, goal=2.0),
        Case("the same CSV again", lambda: run(ours(known, table)), theirs, goal=1.0),
        Case("ECS JSON into an empty ledger", lambda: into_empty(answer), theirs, goal=3.0),
    ]
