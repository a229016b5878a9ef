"""How long the window stands still while somebody goes through a large ledger."""

import json
import os
import statistics
import subprocess

import inventory
from measure import fresh, run

GOAL = 50  # milliseconds, of each step


def measured(beian, program, folder, rows, rounds):
    """The median of the longest event-loop gap of each step; empty where the desktop is not built."""
    if not program.exists():
        return []
    table, ledger = folder / "window.csv", folder / "window.db"
    inventory.write_csv(table, rows)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(folder))
    gaps = {}
    for _ in range(rounds):
        fresh(ledger)
        run([beian, "--ledger", ledger, "--quiet", "import", table, "--account", "bench"])
        told = subprocess.run([program, ledger], env=environment, check=True, capture_output=True)
        for step, milliseconds in json.loads(told.stdout).items():
            gaps.setdefault(step, []).append(milliseconds)
    return [{"step": step, "milliseconds": round(statistics.median(all_rounds), 1), "goal": GOAL}
            for step, all_rounds in gaps.items()]
