"""Measures each case beside its peer and prints one table. README.md says what is measured."""

import argparse
import json
import pathlib
import tempfile

import gap_cases
import import_cases
import measure

ROOT = pathlib.Path(__file__).resolve().parents[2]
BEIAN = ROOT / "build/release/bin/beian"
GAP = ROOT / "build/release/bin/event_loop_gap"


def shown(results):
    lines = [f"{'Case':32} {'s':>8} {'peer s':>8} {'ratio':>7} {'goal':>6} {'MB':>6}"]
    for result in results:
        lines.append(f"{result['case']:32} {result['seconds']:8.2f} {result['peerSeconds']:8.2f} "
                     f"{result['ratio']:7.2f} {result['goal']:6.1f} {result['megabytes']:6}")
    return "\n".join(lines)


def gaps_shown(gaps):
    lines = [f"{'The window stands still at most':32} {'ms':>8} {'goal':>6}"]
    for gap in gaps:
        lines.append(f"{gap['step']:32} {gap['milliseconds']:8.1f} {gap['goal']:6}")
    return "\n".join(lines)


def main():
    arguments = argparse.ArgumentParser(prog="tests/bench/run", description=__doc__)
    arguments.add_argument("--rows", type=int, default=100_000, help="servers of an inventory")
    arguments.add_argument("--rounds", type=int, default=5, help="runs of each side")
    arguments.add_argument("--json", action="store_true", help="for programs")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="beian-bench-") as folder:
        cases = import_cases.cases(BEIAN, pathlib.Path(folder), given.rows)
        results = [measure.measured(case, given.rounds) for case in cases]
        gaps = gap_cases.measured(BEIAN, GAP, pathlib.Path(folder), given.rows, given.rounds)
    if given.json:
        print(json.dumps({"cases": results, "gaps": gaps}, ensure_ascii=False, indent=2))
    else:
        print(shown(results), gaps_shown(gaps), sep="\n\n")


if __name__ == "__main__":
    main()
