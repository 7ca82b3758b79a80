"""Time `nslogic check` of many laws, a few of them wrong, as users type it, against Z3's deletion of one core.

    python benchmarks/repairs.py [--laws 200] [--seeds 5] [--shifted 3] [FILE…]

Without FILES, theories of nine in ten equations are drawn around a hidden model (`families.py`), with four fifths as
many quantities as laws, and some laws are shifted away from it. Of each, one line gives processor times of whole
processes, with repairs and without, as ratios to the time in which Z3 deletes laws until a minimal core is left (its own
start-up left out); how many repairs there are of which size; and how many of them Z3 confirms: the rest can hold, and
cannot with any of these laws put back.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import z3

from nslogic.engines.linear import conjunctive_rows
from nslogic.engines.z3 import Z3Engine
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.system import System, build_system
from nslogic.theory.loading import load_file

families: Any = import_module("families")


class Answer(NamedTuple):
    """The repairs that a process found, why it stopped, and its processor time in seconds."""

    seconds: float
    repairs: list[list[str]]
    reason: str


def run(file: Path, *options: str) -> Answer:
    """Check a file in a process of its own."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "nslogic", "check", str(file), *options, "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    (regime,) = json.loads(done.stdout)["theories"][0]["regimes"]
    return Answer(seconds, regime["repairs"], regime.get("reasons", {}).get("repairs", ""))


def system_of(file: Path) -> System:
    """Return the labelled constraints of a theory's first regime."""
    theory, _ = load_file(file)
    return build_system(theory, theory.regimes[0])


def deleted(system: System) -> tuple[list[str], float]:
    """Return a minimal core that Z3 leaves when it is asked about one label less each time, and the seconds for it."""
    given = conjunctive_rows(system)
    assert given is not None, "these laws have no alternatives"
    context = z3.Context()
    solver = z3.Solver(ctx=context)
    for row, label in zip(*given, strict=True):
        form = z3.Sum(
            [z3.Q(n.numerator, n.denominator, context) * z3.Real(str(x), context) for x, n in row.coefficients.items()]
        )
        term = form == 0 if row.relation == "=" else form < 0 if row.relation == "<" else form <= 0
        solver.add(z3.Implies(z3.Bool(label, context), term))
    kept = list(dict.fromkeys(given[1]))
    start = time.process_time()
    for label in list(kept):
        fewer = [other for other in kept if other != label]
        if solver.check([z3.Bool(other, context) for other in fewer]) == z3.unsat:
            kept = fewer
    return kept, time.process_time() - start


def confirmed(system: System, repairs: list[list[str]]) -> int:
    """Return how many repairs are right and minimal by Z3."""
    engine = Z3Engine(system, Limits())

    def holds(without: list[str]) -> bool:
        asked = [label for label in system.labels if label not in without]
        return engine.ask(asked, with_model=False).model is not None

    return sum(holds(one) and not any(holds([o for o in one if o != back]) for back in one) for one in repairs)


def drawn(folder: Path, laws: int, seeds: int, shifted: int) -> Iterator[Path]:
    """Write theories, and yield their files."""

    def contradictory(text: str) -> bool:
        (folder / "draft.toml").write_text(text, encoding="utf-8")
        system = system_of(folder / "draft.toml")
        return engine_for(system, Limits()).ask(system.labels, with_model=False).model is None

    for seed in range(seeds):
        file = folder / f"equations-{laws * 4 // 5}x{laws}-s{seed}.toml"
        text = families.theory("equations", laws * 4 // 5, laws, seed, contradictory, shifted=shifted)
        file.write_text(text, encoding="utf-8")
        yield file


def main() -> None:
    """Print a table with one line for each theory."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--laws", type=int, default=200)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--shifted", type=int, default=3)
    options = parser.parse_args()
    print(f"{'instance':<24}{'s':>7}{'none':>7}{'Z3':>7}{'ratio':>7}{'repairs':>9}{'right':>7}  sizes")
    with tempfile.TemporaryDirectory() as scratch:
        for file in options.files or drawn(Path(scratch), options.laws, options.seeds, options.shifted):
            system = system_of(file)
            without = run(file, "--repairs", "none")
            _, by_z3 = deleted(system)
            whole = run(file)
            sizes = " ".join(f"{count}×{size}" for size, count in sorted(Counter(map(len, whole.repairs)).items()))
            right = confirmed(system, whole.repairs)
            print(
                f"{file.stem:<24}{whole.seconds:>7.2f}{without.seconds:>7.2f}{by_z3:>7.2f}"
                f"{whole.seconds / by_z3:>7.2f}{len(whole.repairs):>9}{right:>7}  {sizes}  {whole.reason}",
                flush=True,
            )


if __name__ == "__main__":
    main()
