"""Central values and standard errors of measured parameters."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.theory.central_values import central_value, standard_error
from nslogic.theory.in_memory import theory_of_tables

THEORY = theory_of_tables(
    {
        "name": "values",
        "quantities": {"X": "grows"},
        "parameters": {
            "exact": {"value": 2},
            "measured": {"value": "0.3478", "error": "0.0154"},
            "level": {"interval": ["0.317", "0.373"], "level": 0.95},
            "bounds": {"interval": [1, 2]},
            "free": "free > 0",
        },
        "axioms": {"A": "X >> 1"},
    }
)
BY_NAME = {parameter.name: parameter for parameter in THEORY.parameters}


def test_the_middle_of_an_interval_is_its_value() -> None:
    values = {name: central_value(parameter) for name, parameter in BY_NAME.items()}
    assert values == {
        "exact": Fraction(2),
        "measured": Fraction("0.3478"),
        "level": Fraction("0.345"),
        "bounds": Fraction(3, 2),
        "free": None,
    }


def test_an_interval_with_a_level_has_the_error_of_a_normal_distribution() -> None:
    """Besiroglu et al. print 0.317 to 0.373 at 95 %, and a standard error of about 0.015."""
    assert standard_error(BY_NAME["level"]) == pytest.approx(0.028 / 1.959964, rel=1e-6)
    assert standard_error(BY_NAME["measured"]) == pytest.approx(0.0154)
    assert [standard_error(BY_NAME[name]) for name in ("exact", "bounds", "free")] == [None, None, None]
