"""Time minimal cores against MARCO over Z3 on the same systems, in one run.

    python benchmarks/algebra_cores.py [INSTANCE.json …] [--seconds 10]

An instance is `{"n", "rows": [[{"0": "1/2", …}, "=" | "<=" | ">=" | "<", "7/3"], …]}`: coefficients · x  op  constant,
where constants are multiples of one more exponent that has to be positive, as in a theory. Without arguments two
families are drawn: `half`, with as many inequalities as equations, and `trends`, where each quantity grows or falls,
so that the left kernel has a dimension for every law. MARCO (Liffiton et al. 2016) gets the given number of seconds;
the ratio compares cores per second.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import z3

from nslogic.algebra.infeasible_subsets.circuits import circuit_cores, find_core
from nslogic.algebra.linear_programs.rows import Row, RowRelation
from nslogic.algebra.linear_programs.simplex import LinearProgram

T = TypeVar("T")


class Instance(NamedTuple):
    """Labelled rows over the exponents of quantities `X0` … and, in `half`, of `S`."""

    rows: tuple[Row, ...]
    labels: tuple[str, ...]


def half(unknowns: int, laws: int, corrupted: int, seed: int) -> Instance:
    """Return laws that a hidden point satisfies, half of them with slack, and then shift some constants."""
    for attempt in range(1000):
        rng = random.Random(f"half/{unknowns}/{laws}/{corrupted}/{seed}/{attempt}")
        hidden = [Fraction(rng.randint(1, 12), rng.choice([1, 2, 3, 4])) for _ in range(unknowns)]
        drawn: list[tuple[dict[str, Fraction], RowRelation, Fraction]] = []
        for _ in range(laws):
            form = _form(rng, unknowns)
            constant = -sum((number * hidden[int(name[1:])] for name, number in form.items()), Fraction(0))
            relation: RowRelation = rng.choice(["=", "<="])
            slack = rng.choice([Fraction(0), Fraction(1, 2), Fraction(1)]) if relation == "<=" else Fraction(0)
            drawn.append((form, relation, constant - slack))
        for index in rng.sample(range(laws), corrupted):
            form, relation, constant = drawn[index]
            shift = rng.choice([Fraction(1, 2), Fraction(1), Fraction(2)])
            sign = 1 if relation == "<=" else rng.choice([1, -1])
            drawn[index] = form, relation, constant + sign * shift
        rows = [Row({**form, "S": constant} if constant else form, relation) for form, relation, constant in drawn]
        rows.append(Row({"S": Fraction(-1)}, "<"))
        if not LinearProgram(rows).is_feasible():
            return Instance(tuple(rows), (*(f"a{index}" for index in range(laws)), "trend(S)"))
    raise RuntimeError("no contradiction was drawn")


def trends(unknowns: int, laws: int, corrupted: int, seed: int) -> Instance:
    """Return laws between quantities with known trends that a hidden point satisfies, and then invert some powers."""
    for attempt in range(1000):
        rng = random.Random(f"trends/{unknowns}/{laws}/{corrupted}/{seed}/{attempt}")
        hidden = [Fraction(rng.choice([-1, 1]) * rng.randint(1, 6), rng.choice([1, 2, 3])) for _ in range(unknowns)]
        forms: list[dict[str, Fraction]] = []
        while len(forms) < laws:
            form = _form(rng, unknowns)
            *names, last = form
            rest = sum((form[name] * hidden[int(name[1:])] for name in names), Fraction(0))
            if rest:
                forms.append(form | {last: -rest / hidden[int(last[1:])]})
        for index in rng.sample(range(laws), corrupted):
            name = rng.choice(list(forms[index]))
            forms[index][name] *= -1
        rows = [Row(form, "=") for form in forms]
        rows += [Row({f"X{place}": Fraction(-1 if number > 0 else 1)}, "<") for place, number in enumerate(hidden)]
        if not LinearProgram(rows).is_feasible():
            names = [*(f"a{index}" for index in range(laws)), *(f"trend(X{place})" for place in range(unknowns))]
            return Instance(tuple(rows), tuple(names))
    raise RuntimeError("no contradiction was drawn")


def _form(rng: random.Random, unknowns: int) -> dict[str, Fraction]:
    places = sorted(rng.sample(range(unknowns), min(unknowns, rng.choice([2, 2, 3, 3, 4]))))
    return {f"X{place}": Fraction(rng.choice([1, 1, -1, -1, 2, -2]), rng.choice([1, 1, 1, 2])) for place in places}


def load(path: Path) -> Instance:
    """Return the rows of an instance, and the trend of the scale where constants need one."""
    rows: list[Row] = []
    for form, relation, constant in json.loads(path.read_text(encoding="utf-8"))["rows"]:
        sign = -1 if relation == ">=" else 1
        numbers = {name: sign * Fraction(text) for name, text in form.items()} | {"S": -sign * Fraction(constant)}
        kept = {name: number for name, number in numbers.items() if number}
        rows.append(Row(kept, "<=" if relation == ">=" else relation))
    labels = [f"a{index}" for index in range(len(rows))]
    if any("S" in row.coefficients for row in rows):
        rows.append(Row({"S": Fraction(-1)}, "<"))
        labels.append("trend(S)")
    return Instance(tuple(rows), tuple(labels))


def marco(rows: Sequence[Row], seconds: float) -> tuple[int, float]:
    """Return how many cores the textbook algorithm finds, and the seconds it took."""
    start = time.perf_counter()
    solver, seeds = z3.Solver(), z3.Solver()
    guards = [z3.Bool(f"row{index}") for index in range(len(rows))]
    for guard, row in zip(guards, rows, strict=True):
        left: Any = z3.Sum([z3.Q(c.numerator, c.denominator) * z3.Real(name) for name, c in row.coefficients.items()])
        solver.add(z3.Implies(guard, {"=": left == 0, "<=": left <= 0, "<": left < 0}[row.relation]))

    def holds(chosen: set[int]) -> bool:
        return bool(solver.check(*(guards[index] for index in chosen)) == z3.sat)

    found = 0
    while time.perf_counter() - start < seconds and seeds.check() == z3.sat:
        model = seeds.model()
        chosen = {index for index, guard in enumerate(guards) if not z3.is_false(model.evaluate(guard))}
        if holds(chosen):
            for index in set(range(len(rows))) - chosen:
                if holds(chosen | {index}):
                    chosen.add(index)
            seeds.add(z3.Or([guards[index] for index in range(len(rows)) if index not in chosen]))
            continue
        names = {str(name) for name in solver.unsat_core()}
        chosen = {index for index in chosen if f"row{index}" in names}
        for index in sorted(chosen):
            if index in chosen and not holds(chosen - {index}):
                names = {str(name) for name in solver.unsat_core()}
                chosen = {other for other in chosen if f"row{other}" in names}
        found += 1
        seeds.add(z3.Or([z3.Not(guards[index]) for index in chosen]))
    return found, time.perf_counter() - start


def timed(action: Callable[[], T]) -> tuple[T, float]:
    """Return what an action returns, and the seconds it took."""
    start = time.perf_counter()
    return action(), time.perf_counter() - start


def report(name: str, instance: Instance, seconds: float) -> None:
    """Print one line."""
    rows, labels = instance
    one, one_took = timed(partial(find_core, rows, labels))
    least, least_took = timed(partial(circuit_cores, rows, labels, limit=1))
    every, every_took = timed(partial(circuit_cores, rows, labels))
    theirs, they_took = marco(rows, seconds)
    ratio = f"{len(every.cores) / every_took * they_took / theirs:.0f}" if theirs else "all"
    print(
        f"{name:20} {len(one.labels) if one else 0:3} {one_took:6.3f}s"
        f" {len(least.cores[0].labels) if least.cores else 0:3} {least_took:6.3f}s"
        f" {len(every.cores):6}{' ' if every.complete else '+'} {every_took:7.3f}s"
        f" {theirs:6} {they_took:6.1f}s {ratio:>7}"
    )


def main() -> None:
    """Print a table: size of some core, size of a smallest one, number of all, and what MARCO finds."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("instances", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=10)
    options = parser.parse_args()
    print(f"{'instance':20} {'one':>11} {'least':>11} {'all':>16} {'MARCO':>14} {'ratio':>7}")
    for path in options.instances:
        report(path.stem, load(path), options.seconds)
    if not options.instances:
        for family, size in ((half, (26, 30)), (half, (35, 40)), (trends, (6, 8)), (trends, (10, 12))):
            for seed in range(3):
                name = f"{family.__name__}-{size[0]}x{size[1]}-s{seed}"
                report(name, family(*size, 2, seed), options.seconds)


if __name__ == "__main__":
    main()
