"""Compare the README's table of theories with the proofs in `proofs/`, or write the counts into it.

python benchmarks/library_table.py            exit 1 if a count differs, or a theory is missing
python benchmarks/library_table.py --write    write the counts; what a theory assumes and what follows is written by hand

A row counts the sources of a theory that were read, the theorems of its proof file (verdicts, claims and derived laws),
and the steps in them that the kernel leaves to z3.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

from nslogic.theory.library import load
from nslogic.theory.sources_read import sources_read

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
ROW = re.compile(
    r"^(?P<said>\| \[(?P<name>[\w-]+)\]\(theories/(?P=name)\.toml\) \|.*\|)"
    r" (?P<read>\d+) of (?P<given>\d+) \| (?P<proofs>\d+) \| (?P<trusted>\d+) \|$",
    re.MULTILINE,
)
TOTAL = re.compile(
    r"^(?P<said>\| all \|.*\|) (?P<read>\d+) of (?P<given>\d+) \| (?P<proofs>\d+) \| (?P<trusted>\d+) \|$",
    re.MULTILINE,
)


def counts(name: str) -> tuple[int, int, int, int]:
    """Return how many sources of a theory were read, of how many, its theorems, and their steps left to a solver."""
    sources = sources_read(load(name))
    entries = json.loads((ROOT / "proofs" / f"{name}.json").read_text(encoding="utf-8"))["proofs"]
    return sources.read, sources.given, len(entries), left_to_a_solver(entries)


def left_to_a_solver(part: object) -> int:
    """Return how many steps of the rule `trusted` there are in a part of a proof file, however deep."""
    if isinstance(part, dict):
        return (part.get("rule") == "trusted") + sum(left_to_a_solver(one) for one in part.values())
    if isinstance(part, list):
        return sum(left_to_a_solver(one) for one in part)
    return 0


def filled(page: str) -> str:
    """Return the README with the counts of today."""
    every: list[tuple[int, int, int, int]] = []

    def row(match: re.Match[str]) -> str:
        every.append(counts(match["name"]))
        return "{} {} of {} | {} | {} |".format(match["said"], *every[-1])

    page = ROW.sub(row, page)
    total = [sum(column) for column in zip(*every, strict=True)]
    return TOTAL.sub(lambda match: "{} {} of {} | {} | {} |".format(match["said"], *total), page)


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
