"""Time derivations, imports left out: the percolation model's case analysis, and theories with many two-way sums.

    python benchmarks/derivation.py [--repeat 3]

`cases` finds and confirms the cases and proves them complete; `reasons` also finds what each law rests on, and its
steps. The theories with sums are chains X1 ~ X0^(1/2) + C^(...), X2 ~ X1^(1/2) + C^(...), … and a loss: 12 sums, 4,096
combinations on paper. Of `numbers` one is feasible but for a tie; in `parameter` all exponents on C share a parameter,
so that each sum may go either way somewhere. `reversed` lists the laws from the loss to the start.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from nslogic.derivation.branches import Question
from nslogic.derivation.derive import Derivation, derive_law
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.system import System, build_system
from nslogic.questions.session import Session
from nslogic.theory.loading import load_file

THEORIES = Path(__file__).parent.parent / "theories"
SUMS = 12


def sums(number: int, *, parameter: bool = False, backwards: bool = False) -> str:
    """Return a theory with a chain of two-way sums."""
    lines = ["[theory]", 'name = "sums"', 'target = "loss"', 'base = "C"', "", "[quantities]"]
    lines += ['C = { trend = "grows" }', 'loss = { trend = "free" }']
    lines += [f'X{i} = {{ trend = "free" }}' for i in range(number)]
    if parameter:
        lines += ["", "[parameters]", 'alpha = { where = "alpha > 0" }']
    laws = ["X0 ~ C"]
    laws += [f"X{i} ~ X{i - 1}^(1/2) + C^({'alpha' if parameter else 1}/{i + 2})" for i in range(1, number)]
    laws.append(f"loss ~ X{number - 1}^(-1) + C^(-1/3)")
    for place, law in enumerate(reversed(laws) if backwards else laws):
        lines += ["", "[[axioms]]", f'id = "A{place}"', f'law = "{law}"']
    return "\n".join(lines) + "\n"


def systems(folder: Path) -> Iterator[tuple[str, System]]:
    """Yield each regime that is derived from, with a name."""
    theory, _ = load_file(THEORIES / "percolation.toml")
    yield "percolation model", build_system(theory, theory.regime("model"))
    for name, parameter in (("numbers", False), ("parameter", True)):
        for backwards in (False, True):
            file = folder / "sums.toml"
            file.write_text(sums(SUMS, parameter=parameter, backwards=backwards), encoding="utf-8")
            theory, _ = load_file(file)
            system = build_system(theory, theory.regimes[0])
            yield f"{SUMS} sums, {name}{', reversed' if backwards else ''}", system


def derived(system: System, *, reasons: bool) -> tuple[Derivation, float]:
    """Return the cases, and the seconds of processor time that they took."""
    theory = system.theory
    assert theory.target is not None and theory.base is not None  # noqa: PT018 (not a test)
    session = Session(theory, system.regime, limits=Limits())
    question = Question(theory.target, theory.base, session.direction(theory.base).direction)
    start = time.process_time()
    found = derive_law(system, engine_for(system, Limits()), question, reasons=reasons, limits=Limits())
    return found, time.process_time() - start


def main() -> None:
    """Print a table: the regime, its cases, the least seconds of several runs without and with reasons."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    for module in ("z3", "sympy", "nslogic.engines.z3", "nslogic.engines.symbolic.engine"):
        import_module(module)
    print(f"{'regime':<30}{'cases':>6}{'complete':>10}{'cases':>9}{'reasons':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for name, system in systems(Path(folder)):
            bare = [derived(system, reasons=False) for _ in range(options.repeat)]
            full = [derived(system, reasons=True) for _ in range(options.repeat)]
            found = bare[0][0]
            times = [min(seconds for _, seconds in runs) for runs in (bare, full)]
            complete = "yes" if found.complete else "no"
            print(f"{name:<30}{len(found.cases):>6}{complete:>10}{times[0]:>8.2f}s{times[1]:>8.2f}s", flush=True)


if __name__ == "__main__":
    main()
