"""Scenes: hidden assignments of orders and parameters, and the constructs that laws around them may have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple, TypeAlias, TypeVar

from hypothesis import strategies as st

Option = TypeVar("Option")


SampleOrder: TypeAlias = tuple[Fraction, Fraction]
"""A pair (power, log power)."""


QUANTITY_NAMES = ("N", "D", "loss", "C", "L")


PARAMETERS = ("a", "b")


SMALL_NUMBERS = tuple(Fraction(text) for text in ("1", "-1", "2", "1/2", "-2", "-1/2", "3", "1/3", "-2/3", "3/2"))
"""Small exponents, the simplest first."""


@dataclass(frozen=True)
class Features:
    """The constructs that a theory may have besides power laws with rational exponents.

    `sums` are `+`, `max` and `min`; `logs` are `log`, sums over an index, `forall` and `ignoring logs`; `conditions`
    are a regime's own laws and trends.
    """

    sums: bool = False
    logs: bool = False
    guards: bool = False
    alternatives: bool = False
    parameters: bool = False
    conditions: bool = False


POWER_LAWS = Features()


WITHOUT_PARAMETERS = Features(sums=True, logs=True, guards=True, alternatives=True, conditions=True)


EVERYTHING = Features(sums=True, logs=True, guards=True, alternatives=True, parameters=True, conditions=True)


class Scene(NamedTuple):
    """The hidden assignment that laws are drawn around."""

    orders: Mapping[str, SampleOrder]
    parameters: Mapping[str, Fraction]


@lru_cache
def _below(bound: int) -> st.SearchStrategy[int]:
    return st.integers(0, bound - 1)


def pick(draw: st.DrawFn, options: Sequence[Option]) -> Option:
    """Return one of some options, where Hypothesis shrinks towards the first; a cheaper `sampled_from`."""
    return options[draw(_below(len(options)))]


@st.composite
def scenes(draw: st.DrawFn, features: Features = EVERYTHING, *, most_quantities: int = 4) -> Scene:
    """Draw a hidden assignment; log exponents are zero unless the features have logs."""
    count = pick(draw, range(2, most_quantities + 1))
    powers = (*SMALL_NUMBERS, Fraction(0))
    logs = (Fraction(0), *SMALL_NUMBERS[:3]) if features.logs else (Fraction(0),)
    # as many are drawn as there may be, so that a theory shrinks to fewer quantities and keeps its laws
    drawn = {name: (pick(draw, powers), pick(draw, logs)) for name in QUANTITY_NAMES[:most_quantities]}
    orders = {name: drawn[name] for name in QUANTITY_NAMES[:count]}
    parameters = pick(draw, (1, len(PARAMETERS))) if features.parameters else 0
    return Scene(orders, {name: pick(draw, powers) for name in PARAMETERS[:parameters]})
