"""Time sparse elimination against `sympy.linsolve` on the same random systems, in one run.

    python benchmarks/algebra_elimination.py [EQUATIONS]

Systems have EQUATIONS equations (1,000 if not given) of two to four terms in three more unknowns: random ones over
Q, layered ones over Q(a, d). linsolve is stopped once it has taken LIMIT times as long as the elimination, and its figure is then a bound.
"""

from __future__ import annotations

import random
import signal
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from importlib import import_module
from typing import Any, TypeAlias

from nslogic.algebra.elimination import eliminate
from nslogic.algebra.functions import Field, RationalFunction

sympy: Any = import_module("sympy")
LIMIT = 200
Draw: TypeAlias = Callable[[random.Random], Any]
Rows: TypeAlias = list[dict[Any, Any]]


def random_rows(equations: int, seed: int, draw: Draw) -> Rows:
    """Return sparse equations with a hidden solution."""
    rng = random.Random(seed)
    unknowns = equations + 3
    hidden = [Fraction(rng.randint(-5, 5)) for _ in range(unknowns)]
    rows: Rows = []
    for _ in range(equations):
        row = {column: draw(rng) for column in sorted(rng.sample(range(unknowns), rng.choice([2, 2, 3, 3, 4])))}
        rows.append(row | {"one": -sum((entry * hidden[column] for column, entry in row.items()), start=0 * draw(rng))})
    return rows


def layered_rows(equations: int, seed: int, draw: Draw, layers: int = 3) -> Rows:
    """Return equations that each tie one unknown to one to three of earlier layers, shuffled.

    Theories look like this: few definitions stand on each other. Without layers the degrees of the solution in the
    parameters grow with the number of equations, and nothing can even print it.
    """
    rng = random.Random(seed)
    order = rng.sample(range(equations + 3), equations + 3)
    depth = [0, 0, 0]
    rows: Rows = []
    for unknown in range(3, equations + 3):
        earlier = [other for other in range(unknown) if depth[other] < layers]
        others = rng.sample(earlier, rng.choice([1, 1, 2, 2, 3]))
        depth.append(1 + max(depth[other] for other in others))
        rows.append({order[other]: draw(rng) for other in [*others, unknown]} | {"one": draw(rng)})
    rng.shuffle(rows)
    return rows


def rational(rng: random.Random) -> Fraction:
    """Draw a coefficient as laws have them."""
    return Fraction(rng.choice([1, 1, -1, -1, 2, -2]), rng.choice([1, 1, 1, 2]))


def functional(field: Field) -> Callable[[random.Random], RationalFunction]:
    """Return a draw of shallow functions of two parameters."""
    a, d = field.generator("a"), field.generator("d")
    choices = [field.one, -field.one, field.one * 2, a, d, a + 1, 1 / d, a / d, -a, 1 - d]
    return lambda rng: rng.choice(choices)


def in_sympy(rows: Rows) -> tuple[list[Any], list[Any]]:
    """Return the same equations and unknowns as expressions."""
    unknowns = sorted({column for row in rows for column in row if column != "one"})
    symbols = {column: sympy.Symbol(f"x{column}") for column in unknowns} | {"one": sympy.Integer(1)}
    a, d = sympy.symbols("a d")

    def number(entry: Any) -> Any:
        if isinstance(entry, Fraction):
            return sympy.Rational(entry.numerator, entry.denominator)
        top, bottom = (
            sum((c * a**i * d**j for (i, j), c in terms), sympy.Integer(0))
            for terms in (entry.numerator_terms(), entry.denominator_terms())
        )
        return top / bottom

    equations = [sum(number(entry) * symbols[column] for column, entry in row.items()) for row in rows]
    return equations, [symbols[column] for column in unknowns]


def timed(action: Callable[[], Any], limit: float = 0) -> tuple[float, bool]:
    """Return the seconds an action took, and whether it came to its end within the limit."""

    def stop(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, limit)
    start = time.perf_counter()
    try:
        action()
    except TimeoutError:
        return time.perf_counter() - start, False
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.perf_counter() - start, True


def main() -> None:
    """Print one line for each field."""
    equations = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    print(f"{'field':8} {'equations':>9} {'eliminate':>10} {'linsolve':>10} {'ratio':>7}")
    families = (
        ("Q", random_rows(equations, 0, rational)),
        ("Q(a, d)", layered_rows(equations, 0, functional(Field(("a", "d"))))),
    )
    for name, rows in families:
        own = min(timed(partial(eliminate, rows, constants=["one"]))[0] for _ in range(3))
        expressions, symbols = in_sympy(rows)
        theirs, finished = timed(partial(sympy.linsolve, expressions, symbols), limit=LIMIT * own)
        sign = "" if finished else ">"
        print(f"{name:8} {equations:9} {own:9.3f}s {sign + f'{theirs:.2f}':>9}s {sign + f'{theirs / own:.0f}':>7}")


if __name__ == "__main__":
    main()
