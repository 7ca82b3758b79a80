"""Time the whole process that finds cores of random contradictory theories, and check cores by another engine.

    python benchmarks/cores.py [--cores one,smallest,all] [--checked N] [FILE…]

FILES are theories, made by any generator. Without any, three families are drawn (`families.py`): nine in ten laws
equations, half of them inequalities, one in ten with a sum. Of each answer, N cores spread over it (20 if not given)
are checked with Z3: contradictory, and satisfiable without any one label.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from nslogic.engines.z3 import Z3Engine
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.system import System, build_system
from nslogic.theory.loading import load_file

families: Any = import_module("families")
SIZES = (
    ("equations", 26, 30),
    ("equations", 35, 40),
    ("half", 26, 30),
    ("half", 35, 40),
    ("half", 14, 30),
    ("sums", 8, 10),
    ("sums", 17, 20),
    ("sums", 26, 30),
)
SEEDS = 3


class Answer(NamedTuple):
    """What a process found, and the seconds it took."""

    seconds: float
    cores: list[list[str]]
    complete: bool


def run(file: Path, which: str) -> Answer:
    """Ask for cores in a process of its own."""
    command = [sys.executable, "-m", "nslogic", "check", str(file), "--cores", which, "--repairs", "none"]
    start = time.perf_counter()
    done = subprocess.run([*command, "--format", "json"], capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    (regime,) = json.loads(done.stdout)["theories"][0]["regimes"]
    return Answer(seconds, regime["cores"], regime["cores_complete"])


def system_of(file: Path) -> System:
    """Return the labelled constraints of a theory's first regime."""
    found, _ = load_file(file)
    return build_system(found, found.regimes[0])


def checked(system: System, cores: list[list[str]], most: int) -> int:
    """Check some of the cores, from the first to the last, and return how many."""
    engine = Z3Engine(system, Limits())
    chosen = cores[:: max(1, len(cores) // most)] if most else []
    for core in chosen:
        if engine.ask(core, with_model=False).model is not None:
            raise AssertionError(f"{core} can hold together")
        for label in core:
            if engine.ask([other for other in core if other != label], with_model=False).model is None:
                raise AssertionError(f"{core} is contradictory without {label}")
    return len(chosen)


def drawn(folder: Path) -> Iterator[Path]:
    """Write the theories of all families, and yield their files."""

    def contradictory(text: str) -> bool:
        (folder / "draft.toml").write_text(text, encoding="utf-8")
        system = system_of(folder / "draft.toml")
        return engine_for(system, Limits()).ask(system.labels, with_model=False).model is None

    for family, quantities, laws in SIZES:
        for seed in range(SEEDS):
            file = folder / f"{family}-{quantities}x{laws}-s{seed}.toml"
            file.write_text(families.theory(family, quantities, laws, seed, contradictory), encoding="utf-8")
            yield file


def main() -> None:
    """Print a table: file, what was asked, seconds, cores, whether these are all, how many were checked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--cores", default="one,smallest,all")
    parser.add_argument("--checked", type=int, default=20, metavar="N")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        print(f"{'instance':<26}{'cores':>10}{'seconds':>9}{'found':>8}{'all':>6}{'checked':>9}{'smallest':>10}")
        for file in options.files or drawn(Path(scratch)):
            system = system_of(file)
            for which in options.cores.split(","):
                seconds, cores, complete = run(file, which)
                every = "yes" if complete else "no" if which == "all" else ""
                count = checked(system, cores, options.checked)
                least = min(map(len, cores), default=0)
                print(
                    f"{file.stem:<26}{which:>10}{seconds:>9.2f}{len(cores):>8}{every:>6}{count:>9}{least:>10}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
