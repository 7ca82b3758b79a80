"""The phases of random features against exact arithmetic: the best exponent of the size, for numbers a and b, without the engine.

With compute at exponent 1 and the size at x, steps have 1 - x, and the exponent of the loss is the greatest of a few straight
lines in x. Its least value lies where two of them cross, or at an end.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from nslogic.questions.check import CheckOptions, check
from nslogic.theory.library import load
from tests.theories.library import theory

Line = tuple[Fraction, Fraction]
"""A straight line in the exponent of the size: its value at 0, and its slope."""

HALF = Fraction(1, 2)

PHASES = {
    "Ia": [(Fraction(3, 4), Fraction(1, 4)), (Fraction(2), Fraction(1, 3))],
    "Ib": [(Fraction(1, 3), Fraction(2, 5)), (Fraction(9, 20), Fraction(1, 5)), (Fraction(1, 5), Fraction(2, 5))],
    "Ic": [(Fraction(1, 5), Fraction(1)), (Fraction(1, 8), Fraction(3))],
    "II": [(Fraction(1), Fraction(3, 4)), (Fraction(3), Fraction(2, 3))],
    "III": [(Fraction(3, 4), Fraction(1)), (Fraction(1), Fraction(5))],
    "IVa": [(Fraction(2, 5), Fraction(1)), (Fraction(3, 10), Fraction(4))],
    "IVb": [(Fraction(7, 25), Fraction(1)), (Fraction(13, 50), Fraction(6))],
}
"""Values of a and b within each phase."""

Exponent = Callable[[Fraction, Fraction], Fraction]

EXPONENTS: dict[str, tuple[Exponent, Exponent]] = {
    "Ia": (lambda a, _: 1 / (2 * a + 1), lambda a, b: -(2 * a + 2 * b - 1) / (2 * a + 1)),
    "Ib": (lambda *_: HALF, lambda a, b: -(a + b - HALF)),
    "Ic": (
        lambda a, b: (2 * a + 2 * b - 1) / (2 * (2 * b - 1 + a * (3 - 2 * b))),
        lambda a, b: -a * (2 * a + 2 * b - 1) / (2 * b - 1 + a * (3 - 2 * b)),
    ),
    "II": (lambda a, b: b / (a + b), lambda a, b: -(2 * a + 2 * b - 1) / (2 * (a + b))),
    "III": (lambda *_: HALF, lambda a, _: -(4 * a - 1) / (4 * a)),
    "IVa": (lambda *_: HALF, lambda a, _: -a),
    "IVb": (
        lambda a, b: (b - a) / (2 * b - a - 2 * a * b),
        lambda a, b: -(1 - 2 * a) * (2 * a + 2 * b - 1) / (2 * (2 * b - a - 2 * a * b)),
    ),
}
"""The exponents of size and loss that the file claims for each phase, as functions."""


def terms(a: Fraction, b: Fraction) -> list[Line]:
    """Return the exponents of the terms of the loss as lines in that of the size."""
    rate: Line = (Fraction(0), min(Fraction(0), 2 * a - 1))
    time: Line = (Fraction(1), rate[1] - 1)

    def of_time(power: Fraction, beside: Line = (Fraction(0), Fraction(0))) -> Line:
        return beside[0] + power * time[0], beside[1] + power * time[1]

    lines = [of_time(-(2 * a + 2 * b - 1) / (2 * a)), (Fraction(0), -(2 * a - max(Fraction(0), 1 - 2 * b)))]
    if 4 * a > 1 and not (2 * a < 1 and 2 * b < 1):
        lines.append(of_time(-(4 * a - 1) / (2 * a), rate))
    if 2 * a > 1 and 2 * b > 1:
        lines.append(of_time(-(2 * a - 1) / (2 * a), (Fraction(0), Fraction(-1))))
    return lines


def best(lines: list[Line]) -> tuple[Fraction, Fraction]:
    """Return where the greatest of some lines is least between 0 and 1, and that least value."""
    crossings = [(p - q) / (s - r) for p, r in lines for q, s in lines if r != s]
    places = {Fraction(0), Fraction(1)} | {place for place in crossings if 0 <= place <= 1}
    value, place = min((max(start + slope * place for start, slope in lines), place) for place in places)
    return place, value


POINTS = [(phase, a, b) for phase, points in PHASES.items() for a, b in points]


@pytest.mark.parametrize(("phase", "a", "b"), POINTS, ids=str)
def test_the_claimed_exponents_are_those_of_the_best_split(phase: str, a: Fraction, b: Fraction) -> None:
    size, loss = EXPONENTS[phase]
    assert best(terms(a, b)) == (size(a, b), loss(a, b))


@pytest.mark.slow
@pytest.mark.parametrize(("phase", "a", "b"), POINTS, ids=str)
def test_the_theory_has_these_exponents_and_no_others(phase: str, a: Fraction, b: Fraction) -> None:
    size, loss = EXPONENTS[phase]
    at = load("compute-phases").with_axiom([f"a = {a}", f"b = {b}"], id="point")
    for off, verdict in ((Fraction(0), "consistent"), (Fraction(1, 100), "degenerate")):
        both = at.with_axiom([f"N_p ~ C^({size(a, b)})", f"loss ~ C^({loss(a, b) + off})"], id="exponents")
        (regime,) = check(both, regimes=(phase,), options=CheckOptions(cores="none", repairs=0)).regimes
        assert regime.verdict == verdict


def test_every_phase_has_points() -> None:
    names = {regime.name for regime in theory("compute-phases").regimes}
    assert set(PHASES) == set(EXPONENTS) == names - {"above"}
