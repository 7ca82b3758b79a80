"""Labelled formulas: places where they hold, one after the other, until all are excluded."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.engines.labelled_formulas import LabelledFormulas
from nslogic.limits import Limits
from nslogic.orders.formulas import Formula, OrderAtom, OrderForm, ParameterAtom, conjunction, disjunction
from tests.parameters.polynomials import FIELD

A = FIELD.generator("a")
ORDERS = [OrderAtom(OrderForm.unknown(name), "<") for name in ("N", "D", "L")]
EDGES = [ParameterAtom(sign * (A - value), "<") for value in (0, 1) for sign in (1, -1)]
SOME = settings(max_examples=max(1, settings().max_examples // 2), deadline=None)
POINTS = (Fraction(-1), Fraction(0), Fraction(1, 2), Fraction(1), Fraction(2))
"""One value of the parameter in each place that the edges tell apart."""

formulas = st.recursive(
    st.sampled_from([*ORDERS, *EDGES]),
    lambda part: st.lists(part, min_size=1, max_size=3).flatmap(
        lambda parts: st.sampled_from([conjunction(parts), disjunction(parts)])
    ),
    max_leaves=5,
)


def name_of(_: str, atom: OrderAtom) -> tuple[str, ...]:
    return (atom.form.coefficients[0][0],)


def holds(formula: Formula, value: Fraction, names: frozenset[str]) -> bool:
    if isinstance(formula, OrderAtom):
        return name_of("", formula)[0] in names
    if isinstance(formula, ParameterAtom):
        return formula.value.evaluate({"a": value}) < 0
    hold = [holds(part, value, names) for part in formula.parts]
    return all(hold) if formula == conjunction(formula.parts) and len(formula.parts) != 1 else any(hold)


def places(said: dict[str, Formula]) -> list[tuple[Fraction, frozenset[str]]]:
    """Return all places, by trying each."""
    sets = [
        frozenset(name for name, taken in zip("NDL", which, strict=True) if taken)
        for which in product((0, 1), repeat=3)
    ]
    return [
        (value, names)
        for value in POINTS
        for names in sets
        if all(holds(formula, value, names) for formula in said.values())
    ]


@given(st.lists(formulas, min_size=1, max_size=3), st.sampled_from(EDGES), st.sets(st.sampled_from("NDL"), max_size=2))
@SOME
def test_places_and_implications_are_those_of_trying_all(
    asked: list[Formula], edge: ParameterAtom, names: set[str]
) -> None:
    said = {f"A{place}": formula for place, formula in enumerate(asked)}
    expected = places(said)
    told = LabelledFormulas(said, name_of, remember=True)
    there = [place for place in expected if names <= place[1]]
    assert told.implies(sorted(names), edge, Limits()) == all(holds(edge, value, known) for value, known in there)
    model = told.solve(Limits())
    assert (model is None) == (not expected)
    if model is None:
        return
    value = model.parameter("a")
    assert value is not None
    known = frozenset(name for name, atom in zip("NDL", ORDERS, strict=True) if model.holds("A0", atom))
    assert all(holds(formula, value, known) for formula in asked)
    told.exclude(sorted(names), (edge,))
    left = [place for place in expected if not (names <= place[1] and holds(edge, *place))]
    again = told.solve(Limits())
    assert (again is None) == (not left)
