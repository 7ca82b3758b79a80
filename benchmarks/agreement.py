"""Compare nslogic with the oracle of `tests/oracle/` on random theories, and count what was compared.

    python benchmarks/agreement.py [THEORIES] [--seed SEED] [--from PLACE] [--jobs N] [--keep FILE]
    python benchmarks/agreement.py --theory SEED/PLACE

100,000 theories of today's seed if not said otherwise. Every disagreement is shown with its theory; then the exit code
is 1. With `--keep` the counts are written to a file after every chunk, and a run that was stopped goes on from there.
Ctrl-C shows what was counted so far. Only what is compared is asked; `.ci/run` also asks for the words of an answer.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # the oracle belongs to the tests, which are not installed

from tests.oracle.agreement import BARE_CHECK, compare, compare_some
from tests.oracle.report import Report
from tests.oracle.seed import seed_of_today

CHUNK = 50
CHUNKS_FOR_A_PROCESS = 20
"""After how many chunks a process makes way for a new one: what Z3 once took for a hard theory it keeps."""


def compare_chunk(task: tuple[str, int, int]) -> Report:
    """Return what came of comparing some theories of a seed."""
    seed, first, count = task
    with tempfile.TemporaryDirectory() as folder:
        return compare_some(seed, range(first, first + count), Path(folder), options=BARE_CHECK)


def reports(tasks: Sequence[tuple[str, int, int]], jobs: int) -> Iterator[tuple[int, Report]]:
    """Yield what came of each task, in order, with the place that it ends before."""
    for group in range(0, len(tasks), CHUNKS_FOR_A_PROCESS * jobs):
        now = tasks[group : group + CHUNKS_FOR_A_PROCESS * jobs]
        with ProcessPoolExecutor(jobs) as pool:
            for (_, first, count), report in zip(now, pool.map(compare_chunk, now), strict=True):
                yield first + count, report


def chunks(seed: str, first: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield the tasks of a run."""
    for place in range(first, end, CHUNK):
        yield seed, place, min(CHUNK, end - place)


def shown(total: Report) -> str:
    """Return the counts as the table of docs/reliability.md."""
    theories = total.drawn["theories"]
    each = {who: f"{1000 * seconds / max(1, theories):.0f} ms" for who, seconds in total.seconds.items()}
    lines = [f"{theories} theories; processor time for one: {each}", "", "| theories with | count |", "|---|---|"]
    lines += [f"| {construct} | {count:,} |" for construct, count in total.drawn.most_common()]
    lines += ["", "| compared | times | left open by the oracle | unknown to nslogic |", "|---|---|---|---|"]
    for kind in sorted({*total.compared, *total.open, *total.unknown}):
        lines.append(f"| {kind} | {total.compared[kind]:,} | {total.open[kind]:,} | {total.unknown[kind]:,} |")
    lines += ["", f"given up: {', '.join(total.given_up)}"] if total.given_up else []
    compared, differ = sum(total.compared.values()), len(total.disagreements)
    return "\n".join([*lines, "", f"{compared:,} comparisons, {differ} theories with disagreements"])


def main() -> int:
    """Compare, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("theories", nargs="?", type=int, default=100_000, help="how many theories")
    parser.add_argument(
        "--seed", default=seed_of_today(), help="what the theories are drawn from; today's date if left out"
    )
    parser.add_argument("--from", dest="first", type=int, default=0, help="the place of the first theory")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes work")
    parser.add_argument("--keep", type=Path, help="a file for the counts, from which a run goes on")
    parser.add_argument("--theory", help="one theory alone, named as a disagreement names it")
    asked = parser.parse_args()
    if asked.theory:
        with tempfile.TemporaryDirectory() as folder:
            total = compare(asked.theory, Path(folder))
        print("\n".join(total.disagreements) or "agreement")
        return 1 if total.disagreements else 0
    total, done = Report(), asked.first
    if asked.keep and asked.keep.exists():
        kept = json.loads(asked.keep.read_text(encoding="utf-8"))
        total, done = Report.read(kept["report"]), kept["done"]
        asked.seed = kept["seed"]
    tasks = list(chunks(asked.seed, done, asked.first + asked.theories))
    try:
        for end, report in reports(tasks, asked.jobs):
            total.add(report)
            for disagreement in report.disagreements:
                print(disagreement, flush=True)
            if asked.keep:
                data = {"seed": asked.seed, "done": end, "report": total.data()}
                asked.keep.write_text(json.dumps(data), encoding="utf-8")
            print(f"{end} theories, {len(total.disagreements)} disagree", end="\r", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        print(file=sys.stderr)
    print(f"seed {asked.seed}: {shown(total)}")
    return 1 if total.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
