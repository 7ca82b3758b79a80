"""Compare the README's table of theories with the proofs in `proofs/`, or write the counts into it.

python benchmarks/library_table.py            exit 1 if a count differs, or a theory is missing
python benchmarks/library_table.py --write    write the counts; what a theory assumes and what follows is written by hand

A row counts the theorems of a theory's proof file (verdicts, claims and derived laws), and the steps in them that the
kernel leaves to z3.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
ROW = re.compile(
    r"^(?P<said>\| \[(?P<name>[\w-]+)\]\(theories/(?P=name)\.toml\) \|.*\|) (?P<proofs>\d+) \| (?P<trusted>\d+) \|$",
    re.MULTILINE,
)
TOTAL = re.compile(r"^(?P<said>\| all \|.*\|) (?P<proofs>\d+) \| (?P<trusted>\d+) \|$", re.MULTILINE)


def counts(name: str) -> tuple[int, int]:
    """Return how many theorems the proof file of a theory has, and how many of their steps are left to a solver."""
    entries = json.loads((ROOT / "proofs" / f"{name}.json").read_text(encoding="utf-8"))["proofs"]
    return len(entries), left_to_a_solver(entries)


def left_to_a_solver(part: object) -> int:
    """Return how many steps of the rule `trusted` there are in a part of a proof file, however deep."""
    if isinstance(part, dict):
        return (part.get("rule") == "trusted") + sum(left_to_a_solver(one) for one in part.values())
    if isinstance(part, list):
        return sum(left_to_a_solver(one) for one in part)
    return 0


def filled(page: str) -> str:
    """Return the README with the counts of today."""
    every: list[tuple[int, int]] = []

    def row(match: re.Match[str]) -> str:
        every.append(counts(match["name"]))
        return "{} {} | {} |".format(match["said"], *every[-1])

    page = ROW.sub(row, page)
    proofs, trusted = (sum(column) for column in zip(*every, strict=True))
    return TOTAL.sub(lambda match: f"{match['said']} {proofs} | {trusted} |", page)


def missing(page: str) -> list[str]:
    """Return the bundled theories that have no row."""
    listed = {match["name"] for match in ROW.finditer(page)}
    return sorted({path.stem for path in (ROOT / "theories").glob("*.toml")} - listed)


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    page = README.read_text(encoding="utf-8")
    today = filled(page)
    for name in missing(page):
        print(f"{name} has no row in the README")
    if today != page:
        print(
            "the counts in the README were written again"
            if write
            else "the counts in the README are not those of proofs/"
        )
        if write:
            README.write_text(today, encoding="utf-8", newline="\n")
    return 1 if missing(page) or (today != page and not write) else 0


if __name__ == "__main__":
    sys.exit(main())
