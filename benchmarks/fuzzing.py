"""Give nslogic broken theory files: each has to be read, or refused with diagnostics. No crash, no hang, no traceback.

    python benchmarks/fuzzing.py [FILES] [--seed SEED] [--jobs N] [--keep FILE]
    python benchmarks/fuzzing.py --file SEED/PLACE

1,000,000 files if not said otherwise: bundled theories and examples, mutated byte by byte, token by token, table by
table (`tests/fuzzing/mutations.py`). One in twenty of those that can be read is decided, too, within few steps. Every
failure is shown with what draws the file again; then the exit code is 1. With `--keep` the counts are written to a file
after every chunk, and a run that was stopped goes on from there. Ctrl-C shows what was counted so far. `--file` writes
one file to standard output.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # the mutations belong to the tests, which are not installed

from tests.fuzzing.mutations import sources
from tests.fuzzing.trying import file_of, try_files

CHUNK = 250
CHUNKS_FOR_A_PROCESS = 40
Task = tuple[str, int, int]
Outcome = tuple[Counter[str], list[str]]


def try_chunk(task: Task, folder: str) -> Outcome:
    """Return what came of some files of a seed; the one that is tried is named in a file of this chunk."""
    seed, first, count = task
    own = Path(folder, str(first))
    own.mkdir()
    gc.collect()
    gc.freeze()  # what is loaded stays, and looking for garbage among it takes a quarter of the time
    outcome = try_files(seed, range(first, first + count), own)
    for file in own.iterdir():
        file.unlink()
    own.rmdir()
    return outcome


def outcomes(tasks: Sequence[Task], jobs: int) -> Iterator[tuple[int, Outcome]]:
    """Yield what came of each task, in order, with the place that it ends before; processes are new now and then."""
    for group in range(0, len(tasks), CHUNKS_FOR_A_PROCESS * jobs):
        now = tasks[group : group + CHUNKS_FOR_A_PROCESS * jobs]
        shared_memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
        with tempfile.TemporaryDirectory(dir=shared_memory) as folder, ProcessPoolExecutor(jobs) as pool:
            try:
                for task, outcome in zip(now, pool.map(try_chunk, now, [folder] * len(now)), strict=True):
                    yield task[1] + task[2], outcome
            except BrokenProcessPool:
                tried = [path.read_text(encoding="utf-8").strip() for path in Path(folder).glob("*/current")]
                yield now[-1][1] + now[-1][2], (Counter({"any: crash": 1}), [f"a process died at {tried}"])


def shown(counts: Counter[str]) -> str:
    """Return the counts as the table of docs/reliability.md."""
    levels = sorted({each.split(": ")[0] for each in counts})
    kinds = ["read", "decided", "refused", "traceback", "hang", "crash"]
    lines = [f"| mutated by | {' | '.join(kinds)} |", "|---|" + "---|" * len(kinds)]
    for level in levels:
        numbers = (f"{counts[level + ': ' + kind]:,}" for kind in kinds)
        lines += [f"| {level} | {' | '.join(numbers)} |"]
    return "\n".join(lines)


def main() -> int:
    """Try the files, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="?", type=int, default=1_000_000, help="how many files")
    parser.add_argument("--seed", default="fuzzing", help="what the files are drawn from")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes work")
    parser.add_argument("--keep", type=Path, help="a file for the counts, from which a run goes on")
    parser.add_argument("--file", help="write one file, named as a failure names it")
    asked = parser.parse_args()
    if asked.file:
        seed, _, place = asked.file.rpartition("/")
        sys.stdout.buffer.write(file_of(seed, int(place), sources())[1])
        return 0
    total: Counter[str] = Counter()
    failures: list[str] = []
    done = 0
    if asked.keep and asked.keep.exists():
        kept = json.loads(asked.keep.read_text(encoding="utf-8"))
        total, failures, done, asked.seed = Counter(kept["counts"]), kept["failures"], kept["done"], kept["seed"]
    tasks = [(asked.seed, place, min(CHUNK, asked.files - place)) for place in range(done, asked.files, CHUNK)]
    try:
        for end, (counts, new) in outcomes(tasks, asked.jobs):
            total.update(counts)
            failures += new
            for failure in new:
                print(failure, flush=True)
            if asked.keep:
                data = {"seed": asked.seed, "done": end, "counts": total, "failures": failures}
                asked.keep.write_text(json.dumps(data), encoding="utf-8")
            print(f"{end} files, {len(failures)} failures", end="\r", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        print(file=sys.stderr)
    print(f"seed {asked.seed}: {sum(total.values()):,} files, {len(failures)} failures\n\n{shown(total)}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
