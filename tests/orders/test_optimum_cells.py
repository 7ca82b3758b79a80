"""What an optimum says in a cell is what its whole formula says there, and nothing elsewhere."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from random import Random

import pytest

from nslogic.algebra.signs import sign_of
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.orders import outer_powers
from nslogic.orders.optimum_cells import OptimumCells
from nslogic.orders.system import build_system, everywhere
from nslogic.testing import read

TEXT = """
theory = {{ name = "t", target = "L", base = "C" }}
quantities = {{ C = {{ trend = "grows" }}, L = {{ trend = "free" }}, N = {{ trend = "free" }}, D = {{ trend = "free" }} }}
parameters = {{ a = {{ where = ["a > 0"] }}, b = {{}} }}
axioms = [
    {{ id = "fit", law = "L ~ {loss}" }},
    {{ id = "cost", law = "C ~ {cost}" }},
    {{ id = "O", minimise = "L", over = ["N", "D"], subject_to = ["fit", "cost"] }},
]
"""
POWERS = (Fraction(-1), Fraction(-1, 2), Fraction(0), Fraction(1, 2), Fraction(1))


@pytest.mark.parametrize("loss", ["N^-a + D^-b", "N^-a * log(N) + D^-b * log(D)"])
@pytest.mark.parametrize("cost", ["N * D", "N + D"])
def test_a_cell_says_what_the_whole_formula_says_there(loss: str, cost: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outer_powers, "LEAST_ALTERNATIVES", 4)
    theory = read(TEXT.format(loss=loss, cost=cost))
    system = everywhere(build_system(theory, theory.regimes[0]))
    whole, cells = system.constraint("O").formula, OptimumCells(system, "O")
    draw = Random(5)
    inside = outside = failing = 0
    for a, b in product(POWERS, repeat=2):
        values = {"a": a, "b": b}
        for _ in range(30):
            orders = {name: (draw.choice(POWERS), draw.choice(POWERS)) for name in ("C", "L")}
            orders["log log t"] = (Fraction(0), draw.choice((Fraction(0), Fraction(1, 2))))
            point = Assignment(orders, values)
            here = cells.cell(
                {name: sign_of(value) for name, value in values.items()},
                {name: sign_of(order[0]) for name, order in orders.items()},
            )
            expected = point.holds(whole)
            failing += not expected
            assert point.holds(cells.formula(here)) == expected, (values, orders)
            assert point.holds(cells.at(values, here)) == expected, (values, orders)
            inside += 1
            elsewhere = cells.cell({"a": 1 if a <= 0 else -1, "b": sign_of(b)}, dict(here.powers))
            assert point.holds(cells.formula(elsewhere)), (values, orders)
            outside += 1
    assert inside == outside == 750
    assert 0 < failing < inside
