"""Where parameters are tried: values at which different exponents often meet, so that boundaries are among them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction

from tests.oracle.models import Point
from tests.oracle.theory import Theory

VALUES = tuple(map(Fraction, ("0", "1/4", "1/3", "1/2", "2/3", "1", "3/2", "2", "3", "-1/2", "-1", "-2", "7/10")))


def draw_points(theory: Theory, rng: random.Random, count: int) -> Sequence[Point]:
    """Return values of all parameters, often the same value for several, as files have them where they say some."""
    if not theory.parameters:
        return [{}]
    return [
        {
            name: parameter.low if parameter.label and rng.random() < 0.7 else rng.choice(VALUES)
            for name, parameter in theory.parameters.items()
        }
        for _ in range(count)
    ]
