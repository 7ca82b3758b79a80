"""How a loss changes over the phases of two scales: its exponent along each trajectory of one in the other."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from nslogic.derivation.phase_diagram import holds_at, parameters_in
from nslogic.orders.formulas import Coefficient, OrderForm, as_constant
from nslogic.printing import Brief
from nslogic.questions.phases import NoPictureError, central_values
from nslogic.records import Record

if TYPE_CHECKING:
    from nslogic.derivation.several_bases import BasesCase
    from nslogic.questions.several_bases import BasesResult

BASES_OF_A_PROFILE = 2
"""How many bases a profile has: one in powers of the other."""


class ProfilePiece(Record):
    """Trajectories `second ~ first^x` with x from `low` to `high`, on which one term of the law decides.

    The exponent of the target in the first base is `powers` at the two ends, and a straight line between them.
    """

    term: int
    low: Fraction
    high: Fraction
    powers: tuple[Fraction, Fraction]


class Profile(Brief, Record):
    """The exponent of a target along trajectories of two bases, at values of the parameters."""

    result: BasesResult
    case: BasesCase
    at: tuple[tuple[str, Fraction], ...]
    pieces: tuple[ProfilePiece, ...]

    def in_short(self) -> str:
        """Return what it is of."""
        return f"{self.result.theory.name}·{self.result.regime.name} in {', '.join(self.result.bases)}"


def profile_of(result: BasesResult, *, low: Fraction | None = None, high: Fraction | None = None) -> Profile:
    """Return the exponent of a target along trajectories of its second base in the first.

    Measured parameters have their central values.

    Args:
        result: A law in two bases.
        low: The least exponent of a trajectory, by default 0.
        high: The greatest one, by default twice the greatest at which terms change, or 2.

    Raises:
        NoPictureError: there is no such law, a base does not grow, or a parameter has no value.
    """
    if len(result.bases) != BASES_OF_A_PROFILE:
        raise NoPictureError("a picture is of a law in two bases", "Name two of them with --base")
    if result.derivation is None:
        raise NoPictureError(result.undecided or result.refused or f"the regime is {result.check.verdict}")
    trends = {quantity.name: quantity.trend for quantity in result.theory.quantities} | dict(result.regime.trends)
    falling = [base for base in result.bases if trends.get(base) == "falls"]
    if falling:
        raise NoPictureError(f"{falling[0]} falls", "Trajectories are drawn between quantities that grow")
    known = central_values(result.theory)
    case = _case_at(result, known)
    names = _parameters_of(case)
    missing = sorted(names - known.keys())
    if missing:
        raise NoPictureError(
            f"the law depends on {', '.join(missing)}", f'Give a value with --given "{missing[0]} = 1"'
        )
    lines = [tuple(_power(term, base, known) for base in result.bases) for term in case.terms]
    crossings = sorted(
        {
            (steep - level) / (slope - rise)
            for place, (level, slope) in enumerate(lines)
            for steep, rise in lines[:place]
            if slope != rise
        }
    )
    start = Fraction(0) if low is None else low
    end = 2 * max((value for value in crossings if value > start), default=start + 1) if high is None else high
    cuts = [start, *(value for value in crossings if start < value < end), end]
    pieces: list[ProfilePiece] = []
    for left, right in pairwise(cuts):
        heights = [level + slope * (left + right) / 2 for level, slope in lines]
        term = heights.index(max(heights) if case.shape == "sum" else min(heights))
        level, slope = lines[term]
        begins = pieces.pop().low if pieces and pieces[-1].term == term else left
        pieces.append(ProfilePiece(term, begins, right, (level + slope * begins, level + slope * right)))
    return Profile(result, case, tuple((name, known[name]) for name in sorted(names)), tuple(pieces))


def _case_at(result: BasesResult, known: dict[str, Fraction]) -> BasesCase:
    """Return the case that holds at the values of the parameters."""
    assert result.derivation is not None, "there is a law"
    for case in result.derivation.cases:
        missing = sorted(parameters_in(case.conditions) - known.keys())
        if missing:
            raise NoPictureError(
                f"which law holds depends on {', '.join(missing)}", f'Give a value with --given "{missing[0]} = 1"'
            )
        if holds_at(case.conditions, known):
            if case.refusal is not None:
                raise NoPictureError(case.refusal.reason)
            return case
    raise NoPictureError("no case holds at the values of the parameters")


def parameters_of_law(result: BasesResult) -> frozenset[str]:
    """Return the parameters on which a law in several bases depends, none where there is no law."""
    cases = () if result.derivation is None else result.derivation.cases
    return frozenset(name for case in cases for name in _parameters_of(case))


def _parameters_of(case: BasesCase) -> set[str]:
    return {name for term in case.terms for name in _parameters(term)} | parameters_in(case.conditions)


def _parameters(term: OrderForm) -> set[str]:
    values = [as_constant(value) for _, value in term.coefficients]
    return {name for value in values if not isinstance(value, Fraction) for name in value.names()}


def _power(term: OrderForm, base: str, known: dict[str, Fraction]) -> Fraction:
    value: Coefficient = as_constant(dict(term.coefficients).get(base, Fraction(0)))
    return value if isinstance(value, Fraction) else value.evaluate(known)
