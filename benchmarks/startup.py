"""Time a whole run of `nslogic check theories/resource.toml` against a hand-written z3 script of the same question.

Both run as new processes, in turns, so that whatever else the machine does falls on both: compare the ratio, not the
milliseconds. Run it as `python benchmarks/startup.py`.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
RUNS = 15
NSLOGIC = (sys.executable, "-m", "nslogic", "check", "theories/resource.toml")
BY_HAND = (sys.executable, "benchmarks/handwritten_z3.py")


def milliseconds(command: tuple[str, ...]) -> float:
    """Return how long a command takes from start to end; it has to succeed."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    """Print the two medians and their ratio."""
    for command in (NSLOGIC, BY_HAND):
        milliseconds(command)  # fills the caches of byte code and of the disk
    times = [(milliseconds(NSLOGIC), milliseconds(BY_HAND)) for _ in range(RUNS)]
    checked, by_hand = (median(column) for column in zip(*times, strict=True))
    print(f"nslogic check  {checked:6.0f} ms (median of {RUNS})")
    print(f"by hand in z3  {by_hand:6.0f} ms (median of {RUNS})")
    print(f"ratio          {checked / by_hand:6.2f}")


if __name__ == "__main__":
    main()
