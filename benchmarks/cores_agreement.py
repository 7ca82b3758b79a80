"""Compare the two ways of finding cores on random theories: certificates, and enumeration over Z3.

    python benchmarks/cores_agreement.py [THEORIES] [FIRST_SEED]

Theories have 6 to 12 laws over 4 to 8 quantities, of the three families of `families.py` in turns: certificates are
circuits of the left kernel, and where laws have sums the cones of certificates of all cases. Both ways must find the
same cores, all of them. 1,000 theories if not said otherwise.
"""

from __future__ import annotations

import random
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from nslogic.engines.z3 import Z3Engine
from nslogic.limits import Limits
from nslogic.logic.cores import CoreSearch, enumerate_cores
from nslogic.logic.decide import engine_for, find_cores, give_up_order
from nslogic.orders.system import System, build_system
from nslogic.theory.loading import load_file

families: Any = import_module("families")
LIMITS = Limits()


def drawn(seed: int, folder: Path) -> System:
    """Return a contradictory system."""
    rng = random.Random(f"agreement/{seed}")
    quantities = rng.randint(4, 8)
    systems: list[System] = []

    def contradictory(text: str) -> bool:
        file = folder / "theory.toml"
        file.write_text(text, encoding="utf-8")
        theory, _ = load_file(file)
        systems.append(build_system(theory, theory.regimes[0]))
        return engine_for(systems[-1], LIMITS).ask(systems[-1].labels, with_model=False).model is None

    family = families.FAMILIES[seed % len(families.FAMILIES)]
    families.theory(family, quantities, quantities + rng.randint(2, 4), seed, contradictory)
    return systems[-1]


def compare(system: System) -> int:
    """Return how many cores both ways find; AssertionError where they differ or one is not complete."""
    order = give_up_order(system)
    mixed = CoreSearch(engine_for(system, LIMITS), order, most_questions=LIMITS.questions)
    exact = find_cores(system, mixed, "all", LIMITS)
    solver = CoreSearch(Z3Engine(system, LIMITS), order, most_questions=LIMITS.questions)
    other = enumerate_cores(solver, most=LIMITS.cores)
    if not (exact.complete and other.complete and exact.found == other.found):
        raise AssertionError(f"{exact.found} is not {other.found}")
    return len(exact.found)


def main() -> None:
    """Print how many theories and cores agree."""
    theories = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    cores = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + theories):
            cores += compare(drawn(seed, Path(folder)))
    print(f"{theories} theories, {cores} cores: both ways find the same")


if __name__ == "__main__":
    main()
