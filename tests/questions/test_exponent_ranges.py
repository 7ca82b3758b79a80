"""The exact range of a number, against bisection with the engine."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import compare_parameters
from nslogic.orders.system import build_system
from nslogic.questions.exponent_ranges import ExponentRange, RangePart, ranges_in
from nslogic.testing import read
from nslogic.theory.model import Theory


def theory(parameters: str, *laws: str) -> Theory:
    axioms = ", ".join(f'{{ id = "A{number}", law = "{law}" }}' for number, law in enumerate(laws))
    return read(f'theory = {{ name = "numbers" }}\naxioms = [{axioms}]\n[parameters]\n{parameters}')


def range_of(given: Theory, name: str) -> ExponentRange:
    (answer,) = ranges_in(given, (name,), sigma=Fraction(2), limits=Limits())
    return answer


def ends(part: RangePart) -> tuple[float, ...]:
    """Return the ends of an interval that are rational."""
    return tuple(float(end[0]) for end in (part.low, part.high) if end is not None and end[0] == end[1])


def bisected(given: Theory, name: str, inside: Fraction, outside: Fraction) -> Fraction:
    """Return an end of a range between a value inside and one outside, asking the engine alone."""
    system = build_system(given, given.regimes[0])
    engine = engine_for(system, Limits())
    assert system.field is not None
    this = system.field.generator(name)
    for _ in range(40):
        middle = (inside + outside) / 2
        possible = engine.ask(system.labels, compare_parameters(this - middle, "=")).model is not None
        inside, outside = (middle, outside) if possible else (inside, middle)
    return inside


BOXES = "alpha = { value = 0.3478, error = 0.0154 }\nd = { where = ['d > 0'] }\n"


@pytest.mark.parametrize(
    ("parameters", "laws", "name", "inside", "low", "high"),
    [
        (BOXES, ("alpha = 4/d",), "d", Fraction(12), Fraction(20000, 1893), Fraction(4000, 317)),
        (BOXES, ("d^2 = 2*alpha",), "d", Fraction(83, 100), None, None),
        (
            "a = { where = ['1 < a <= 3'] }\nb = {}\n",
            ("b = a/(1+a)",),
            "b",
            Fraction(2, 3),
            Fraction(1, 2),
            Fraction(3, 4),
        ),
    ],
)
def test_ends_are_where_bisection_finds_them(
    parameters: str, laws: tuple[str, ...], name: str, inside: Fraction, low: Fraction | None, high: Fraction | None
) -> None:
    given = theory(parameters, *laws)
    answer = range_of(given, name)
    if answer.reason:
        assert low is None
        assert "depends on" in answer.reason
        return
    (part,) = answer.parts
    assert part.low is not None
    assert part.high is not None
    assert part.low[0] <= part.low[1]
    if low is not None:
        assert part.low == (low, low)
        assert part.high == (high, high)
    for end, far in ((part.low, Fraction(0)), (part.high, Fraction(100))):
        assert abs(bisected(given, name, inside, far) - end[0]) < Fraction(1, 10**6)


def test_an_irrational_end_is_enclosed() -> None:
    answer = range_of(theory("x = { where = ['x > 0', 'x^2 < 2'] }\n"), "x")
    (part,) = answer.parts
    assert part.high is not None
    low, high = part.high
    assert low < high
    assert low**2 < 2 < high**2
    assert high - low <= Fraction(1, 10**9)
    assert not part.with_high


def test_several_intervals_and_single_values() -> None:
    answer = range_of(theory("x = { where = ['(x-1)*(x-2)*(x-3) >= 0', 'x < 5'] }\n"), "x")
    first, second = answer.parts
    assert ends(first) == (1, 2)
    assert (ends(second), second.with_high) == ((3, 5), False)
    answer = range_of(theory("x = {}\ny = {}\n", "x = 3*y", "y = 2"), "x")
    assert list(map(ends, answer.parts)) == [(6, 6)]


def test_what_depends_on_others_has_no_range() -> None:
    answer = range_of(theory("x = {}\ny = { where = ['0 < y < 1'] }\n", "x > y"), "x")
    assert answer.parts == ()
    assert answer.reason == "it depends on y, which is not determined"
