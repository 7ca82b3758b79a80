"""An optimum that is worked out cell by cell is answered for as one that is worked out everywhere."""

from __future__ import annotations

from itertools import combinations

import pytest

from nslogic.deadline import TimeUpError
from nslogic.engines import cell_by_cell
from nslogic.engines.cell_by_cell import CellByCellEngine
from nslogic.engines.engine import SOME_MODEL, NoEngine
from nslogic.engines.symbolic.engine import SymbolicEngine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders import outer_powers
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    OrderForm,
    ParameterAtom,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
)
from nslogic.orders.system import System, build_system, everywhere, is_stated, stated_everywhere
from nslogic.records import replace
from nslogic.testing import read

TEXT = """
theory = { name = "t", target = "L", base = "C" }
quantities = { C = { trend = "grows" }, L = { trend = "free" }, N = { trend = "free" }, D = { trend = "free" } }
parameters = { a = { where = ["a > 0"] }, b = { where = ["0 < b < 2"] } }
axioms = [
    { id = "fit", law = "L ~ N^-a * log(N) + D^-b * log(D)" },
    { id = "cost", law = "C ~ N * D" },
    { id = "O", minimise = "L", over = ["N", "D"], subject_to = ["fit", "cost"] },
]
"""


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    monkeypatch.setattr(outer_powers, "LEAST_ALTERNATIVES", 4)
    theory = read(TEXT)
    return build_system(theory, theory.regimes[0])


def test_an_optimum_with_many_logarithms_is_stated_where_parameters_are_as_declared(system: System) -> None:
    within = system.constraint("O").within
    assert len(conjuncts(within)) == 4
    assert {part for part in conjuncts(within) if not isinstance(part, ParameterAtom)} == {
        system.constraint("trend(C)").formula
    }
    assert is_stated(within, system.constraints)
    assert stated_everywhere(system) is system
    signs = conjunction(part for part in conjuncts(within) if isinstance(part, ParameterAtom))
    trendless = replace(system, constraints=tuple(c for c in system.constraints if c.label != "trend(C)"))
    assert stated_everywhere(trendless).constraint("O").within == signs
    open_ = replace(system, constraints=tuple(c for c in system.constraints if c.label != "domain(a)"))
    assert stated_everywhere(open_).constraint("O").within == TRUE
    rest = System(system.theory, system.regime, system.quantities, system.parameters, system.field, ())
    assert not is_stated(within, rest.constraints)
    whole = everywhere(system)
    assert [constraint.within for constraint in whole.constraints] == [TRUE] * len(whole.labels)


@pytest.mark.parametrize(("cells", "points"), [(10, 3), (10, 0), (0, 3), (0, 0), (1, 1)])
def test_every_question_has_the_answer_of_the_whole(
    system: System, cells: int, points: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cell_by_cell, "OPTIMUM_CELLS", cells)
    monkeypatch.setattr(cell_by_cell, "POINTS_OF_CELLS", points)
    engine, whole = engine_for(system, Limits()), engine_for(everywhere(system), Limits())
    assert system.field is not None
    a, b = map(system.field.generator, ("a", "b"))
    target, base = OrderForm.unknown("L"), OrderForm.unknown("C")
    extras = (
        TRUE,
        compare_form(target, "<", powers_only=True),
        conjunction(
            (
                compare_parameters(a + b, "!="),
                compare_form(-target - base.scaled(a * b / (a + b)), "<", powers_only=True),
            )
        ),
        compare_form(target + base.scaled(a), "<", powers_only=True),
        compare_parameters(a + 1, "<"),
    )
    asked = 0
    for size in (len(system.labels), len(system.labels) - 1, 3):
        for labels in combinations(system.labels, size):
            if "O" not in labels:
                continue
            for extra in extras:
                try:
                    expected = whole.ask(labels, extra)
                    found = engine.ask(labels, extra)
                except UndecidedError:
                    continue
                assert (found.model is None) == (expected.model is None), (labels, extra)
                asked += 1
                if found.model is None:
                    assert whole.ask(found.conflict, extra).model is None
                else:
                    brief = engine.ask(labels, extra, with_model=False)
                    assert whole.ask((*labels, *brief.holding), extra).model is not None
    assert asked > 50


def test_time_that_is_up_is_no_limit_of_an_optimum(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    def late() -> SymbolicEngine:
        raise TimeUpError("1 seconds were not enough")

    engine = CellByCellEngine(system, SymbolicEngine(system, Limits(), NoEngine()), late)
    labels = tuple(label for label in system.labels if label != "domain(a)")
    assert system.field is not None
    negative = compare_parameters(system.field.generator("a"), "<")
    monkeypatch.setattr(cell_by_cell, "POINTS_OF_CELLS", 0)
    monkeypatch.setattr(cell_by_cell, "OPTIMUM_CELLS", 0)
    hurried = CellByCellEngine(system, SymbolicEngine(system, Limits(), NoEngine()), late)
    for _ in range(2):
        with pytest.raises(TimeUpError):  # and not what was remembered of the first time
            hurried.ask(labels, negative)

    def up(*_: object) -> None:
        raise TimeUpError("1 seconds were not enough")

    monkeypatch.setattr(engine, "_at_points", up)
    with pytest.raises(TimeUpError):
        engine.ask(labels, negative)


def test_what_cannot_be_worked_out_outside_is_undecided_and_tried_once(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cell_by_cell, "OPTIMUM_CELLS", 0)
    monkeypatch.setattr(cell_by_cell, "BRIEF_OPTIMUM_CELLS", 0)
    monkeypatch.setattr(cell_by_cell, "POINTS_OF_CELLS", 0)
    tried: list[None] = []

    def outside() -> SymbolicEngine:
        tried.append(None)
        raise LimitReachedError("an elimination writes too many rows;", "state it with fewer laws.")

    inner = SymbolicEngine(system, Limits(), NoEngine())
    engine = CellByCellEngine(system, inner, outside)
    assert engine.price == inner.price
    assert engine.ask(system.labels, with_model=False).model == SOME_MODEL
    labels = tuple(label for label in system.labels if label != "domain(a)")
    assert system.field is not None
    negative = compare_parameters(system.field.generator("a"), "<")
    assert engine.ask(labels, TRUE).model is not None
    with pytest.raises(UndecidedError, match=r"too many rows.*fewer laws$"):
        engine.ask(labels, negative)
    for again in (engine.hasty(), engine.hasty(40)):
        with pytest.raises(UndecidedError, match=r"too many rows|only in a part"):
            again.ask(labels, negative)
    assert len(tried) == 1
    assert engine.ask(labels, FALSE).model is None
    without = tuple(label for label in labels if label != "O")
    assert engine.ask(without, negative).model is not None


MANY = """
theory = { name = "t", target = "L", base = "C" }
parameters = { a = { where = ["a > 0"] }, b = { where = ["b > 0"] }, c = { where = ["c > 0"] }, d = { where = ["d > 0"] } }
axioms = [
    { id = "fit", law = "L ~ N^-a + D^-b + S^-c + B^-d" },
    { id = "cost", law = "C ~ N + D + S + B" },
    { id = "O", minimise = "L", over = ["N", "D", "S", "B"], subject_to = ["fit", "cost"] },
]

[quantities]
C = { trend = "grows" }
L = { trend = "free" }
N = { trend = "free" }
D = { trend = "free" }
S = { trend = "free" }
B = { trend = "free" }
"""


def test_what_leaves_a_domain_out_is_answered_in_the_cells_that_it_meets(monkeypatch: pytest.MonkeyPatch) -> None:
    theory = read(MANY)
    system = build_system(theory, theory.regimes[0])
    assert len(conjuncts(system.constraint("O").within)) == 4
    monkeypatch.setattr(cell_by_cell, "POINTS_OF_CELLS", 0)

    def outside() -> SymbolicEngine:
        raise AssertionError("the optimum is not to be worked out everywhere")

    engine = CellByCellEngine(system, SymbolicEngine(system, Limits(), NoEngine()), outside)
    whole = engine_for(everywhere(system), Limits())
    assert system.field is not None
    a, b, c, d = (system.field.generator(name) for name in "abcd")
    target, base = OrderForm.unknown("L"), OrderForm.unknown("C")
    labels = tuple(label for label in system.labels if label != "domain(a)")
    least = conjunction(compare_parameters(a - other, "<=") for other in (b, c, d))
    for extra, possible in (
        (conjunction((least, compare_form(target + base.scaled(a), "<"))), True),  # a < 0, and others at C
        (conjunction((least, compare_form(-target - base.scaled(a), "<"))), False),
        (conjunction((compare_parameters(a, "<"), compare_form(target, "<"))), True),
    ):
        found = engine.ask(labels, extra)
        assert (found.model is not None) == possible == (whole.ask(labels, extra).model is not None), extra
        if not possible:
            assert whole.ask(found.conflict, extra).model is None
