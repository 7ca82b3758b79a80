"""Compare random optima with the oracle of `tests/oracle/`, and with linear programs in numbers (SciPy's HiGHS).

    python benchmarks/optima.py [PROGRAMS] [--seed SEED] [--from PLACE]

10,000 programs of today's seed if not said otherwise: a loss of two to six terms, a budget that is a product or a sum,
up to three parameters, logarithms. Every disagreement is shown with its theory; then the exit code is 1.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # the oracle belongs to the tests, which are not installed

from tests.oracle.optima import compare_optima
from tests.oracle.report import Report
from tests.oracle.seed import seed_of_today


def main() -> int:
    """Compare, and print what was counted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="?", type=int, default=10_000, help="how many programs")
    parser.add_argument("--seed", default=seed_of_today(), help="what the programs are drawn from")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the place of the first program")
    asked = parser.parse_args()
    total, slowest = Report(), (0.0, "")
    with tempfile.TemporaryDirectory() as folder:
        for place in range(asked.first, asked.first + asked.programs):
            start = time.process_time()
            report = compare_optima(asked.seed, range(place, place + 1), Path(folder))
            slowest = max(slowest, (time.process_time() - start, f"{asked.seed}/{place}"))
            for disagreement in report.disagreements:
                print(disagreement, flush=True)
            total.add(report)
    for kind in sorted({*total.compared, *total.open, *total.unknown}):
        print(f"{kind}: {total.compared[kind]:,} compared, {total.open[kind]:,} open, {total.unknown[kind]:,} unknown")
    if total.given_up:
        print(f"given up: {', '.join(total.given_up)}")
    print(
        f"{total.drawn['theories']:,} programs, {len(total.disagreements)} disagreements; slowest {slowest[1]}: {slowest[0]:.1f} s"
    )
    return 1 if total.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
