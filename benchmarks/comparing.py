"""Say how long it takes to compare all bundled theories, in one process each, in processor time.

    python benchmarks/comparing.py [--write]

All pairs; all minimal sets of three that clash; the landscape. `--write` puts the figures into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
QUESTIONS = (
    ("compare", "--sets", "2"),
    ("compare", "--sets", "3"),
    ("landscape",),
)
AIMS = {("compare", "--sets", "2"): 20, ("compare", "--sets", "3"): 120, ("landscape",): 10}
ROW = "| [comparing.py](../benchmarks/comparing.py) |"


def measured(question: tuple[str, ...]) -> tuple[float, str]:
    """Return the processor time of one command, start included, and its first line."""
    before = os.times()
    run = subprocess.run([sys.executable, "-m", "nslogic", *question], capture_output=True, text=True, check=False)
    after = os.times()
    assert run.returncode in (0, 3), run.stderr
    took = after.children_user + after.children_system - before.children_user - before.children_system
    return took, run.stdout.partition("\n")[0]


def main() -> int:
    """Measure, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the figures into docs/benchmarks.md")
    asked = parser.parse_args()
    told = []
    for question in QUESTIONS:
        took, head = measured(question)
        first = f": {head.removesuffix('.')}" if question[0] == "compare" and "2" in question else ""
        told.append(f"`nslogic {' '.join(question)}` {took:.1f} s{first}")
        print(f"{told[-1]} (aim: {AIMS[question]} s)", flush=True)
    if asked.write:
        today = datetime.now(UTC).date().isoformat()
        aims = ", ".join(f"{aim} s" for aim in AIMS.values())
        row = f"{ROW} comparing all bundled theories: pairs, sets of three, the landscape; whole processes, processor time | {'; '.join(told)} | {aims} | {today}, 2 virtual cores |"
        lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if not line.startswith(ROW)]
        last = max(place for place, line in enumerate(lines) if line.startswith("| [library.py]"))
        PAGE.write_text("\n".join([*lines[: last + 1], row, *lines[last + 1 :]]) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
