"""Time Coq over the proofs in `proofs/`: the prelude once, then each file, one `coqc` at a time.

python benchmarks/coq.py                          all files
python benchmarks/coq.py resource critical-depth  those of some theories
python benchmarks/coq.py --jobs 2                 two files at a time, the longest first

Both times are those of the whole processes: by the clock, and of the processor.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from nslogic.proof.coq import PRELUDE

PROOFS = Path(__file__).parents[1] / "proofs"


def compiled(folder: Path, name: str) -> float:
    """Return how long Coq takes to check a file; it has to accept it."""
    start = time.perf_counter()
    command = ["coqc", "-noglob", f"{name}.v"]
    subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main() -> None:
    """Print how long each file takes, and all of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="theories; all of them if left out")
    parser.add_argument("--jobs", type=int, default=1)
    asked = parser.parse_args()
    wanted = {name.replace("-", "_") for name in asked.names}
    files = sorted(PROOFS.glob("*.v"), key=lambda path: -path.stat().st_size)
    names = [path.stem for path in files if path.stem != PRELUDE and (not wanted or path.stem in wanted)]
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for path in files:
            shutil.copy(path, folder)
        start, before = time.perf_counter(), _processor()
        print(f"{'prelude':28} {compiled(folder, PRELUDE):6.1f} s", flush=True)
        with ThreadPoolExecutor(asked.jobs) as pool:
            for name, took in zip(names, pool.map(lambda name: compiled(folder, name), names), strict=True):
                count = _count(folder / f"{name}.v")
                print(f"{name:28} {took:6.1f} s   {count[0]:4} theorems, {count[1]} left out", flush=True)
        total = time.perf_counter() - start
        counts = [_count(folder / f"{name}.v") for name in names]
        print(
            f"{'all':28} {total:6.1f} s by the clock, {_processor() - before:.1f} s of the processor, {asked.jobs} at a time:"
            f" {sum(one for one, _ in counts)} theorems, {sum(other for _, other in counts)} left out"
        )


def _processor() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _count(path: Path) -> tuple[int, int]:
    with path.open(encoding="utf-8") as file:
        head = next(file)
    found = re.search(r"([0-9]+) theorems; ([0-9]+) left out", head)
    if found is None:
        raise SystemExit(f"{path.name} does not say how many theorems it has")
    return int(found[1]), int(found[2])


if __name__ == "__main__":
    main()
