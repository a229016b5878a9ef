"""Runs whole programs and says what they took."""

import dataclasses
import os
import pathlib
import statistics
import subprocess
import sys
import time
import typing


@dataclasses.dataclass
class Took:
    seconds: float
    kilobytes: int  # resident at most


@dataclasses.dataclass
class Case:
    name: str
    ours: typing.Callable[[], Took]
    peer: typing.Callable[[], Took]
    goal: float  # ours / peer, wall time


def fresh(ledger):
    """Removes a database and what lies beside it."""
    for name in ("", "-wal", "-shm"):
        pathlib.Path(f"{ledger}{name}").unlink(missing_ok=True)


def run(command, typed=""):
    """One run to its end, its output thrown away; ends the measurement where it fails."""
    begun = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command], stdin=subprocess.PIPE,
                               stdout=subprocess.DEVNULL)
    process.stdin.write(typed.encode())
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    took = Took(time.perf_counter() - begun, usage.ru_maxrss)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return took


def measured(case, rounds):
    """Both in turn, so that a busy moment meets both; the medians of all rounds."""
    ours, peer = [], []
    for _ in range(rounds):
        ours.append(case.ours())
        peer.append(case.peer())
    seconds = [statistics.median(took.seconds for took in side) for side in (ours, peer)]
    return {
        "case": case.name,
        "seconds": round(seconds[0], 3),
        "peerSeconds": round(seconds[1], 3),
        "ratio": round(seconds[0] / seconds[1], 2),
        "goal": case.goal,
        "megabytes": round(max(took.kilobytes for took in ours) / 1024),
    }
