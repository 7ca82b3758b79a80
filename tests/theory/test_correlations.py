"""How the errors of measured values are correlated."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.testing import read
from nslogic.theory.correlations import is_possible
from nslogic.theory.folders import bundled_measurements
from nslogic.theory.library import load
from nslogic.theory.model import Correlation, Origin

TEXT = """
theory = { name = "named" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, D = { trend = "grows" } }
parameters = { x = { value = 0.3, error = 0.1 }, y = { interval = [0, 1], level = 0.8 }, z = { value = 1 } }
axioms = [{ id = "law", law = "loss ~ N^-x" }]
"""


def problems(text: str) -> tuple[Diagnostic, ...]:
    with pytest.raises(InvalidInputError) as raised:
        read(text)
    return raised.value.diagnostics


def test_a_correlation_is_between_two_values_with_errors() -> None:
    (correlation,) = read(TEXT + '[[correlations]]\nbetween = ["x", "y"]\nvalue = "-1/3"\n').correlations
    assert (correlation.first, correlation.second, correlation.value) == ("x", "y", Fraction(-1, 3))


@pytest.mark.parametrize(
    ("entry", "code", "message"),
    [
        ('between = ["x", "z"]\nvalue = 0.5', codes.CORRELATION, "`z` has no error that could be correlated"),
        ('between = ["x", "x"]\nvalue = 0.5', codes.CORRELATION, "`x` is correlated with itself"),
        ('between = ["x", "w"]\nvalue = 0.5', codes.UNKNOWN_NAME, "there is no parameter `w`"),
        ('between = ["x"]\nvalue = 0.5', codes.WRONG_TYPE, "a correlation is between two parameters"),
        ('between = ["x", "y"]\nvalue = 1', codes.OUT_OF_RANGE, "`value` should be less than 1"),
        ('between = ["x", "y"]\nvalue = "-3/2"', codes.OUT_OF_RANGE, "`value` should be between -1 and 1"),
        ('between = ["x", "y"]', codes.MISSING_KEY, "has no `value`"),
        (
            'between = ["x", "y"]\nvalue = 0\n[[correlations]]\nbetween = ["y", "x"]\nvalue = 0',
            codes.CORRELATION,
            "the correlation of `y` and `x` is given twice",
        ),
    ],
)
def test_what_cannot_be_correlated_is_refused(entry: str, code: str, message: str) -> None:
    (problem,) = problems(f"{TEXT}[[correlations]]\n{entry}\n")
    assert problem.code == code
    assert message in problem.message


def test_correlations_that_no_data_can_have_are_refused() -> None:
    parameters = "[parameters]\n" + "".join(f"{name} = {{ value = 1, error = 1 }}\n" for name in "abc")
    pairs = [("a", "b", 0.7), ("b", "c", 0.7), ("a", "c", -0.7)]
    tables = [f'[[correlations]]\nbetween = ["{a}", "{b}"]\nvalue = {value}\n' for a, b, value in pairs]
    (problem,) = problems('theory = { name = "three" }\n' + parameters + "".join(tables))
    assert "not positive definite" in problem.message
    read('theory = { name = "two" }\n' + parameters + "".join(tables[:2]))


@given(st.tuples(*[st.fractions(-1, 1, max_denominator=20) for _ in range(3)]))
def test_three_correlations_are_possible_where_the_determinant_is_positive(values: tuple[Fraction, ...]) -> None:
    a, b, c = values
    here = Origin("x", ())
    pairs = (("p", "q", a), ("q", "r", b), ("p", "r", c))
    determinant = 1 + 2 * a * b * c - a * a - b * b - c * c
    expected = determinant > 0 and all(abs(value) < 1 for value in values)
    assert is_possible([Correlation(p, q, value, "", here) for p, q, value in pairs]) == expected


def test_the_published_correlation_is_that_of_the_published_errors() -> None:
    (correlation,) = load(dict(bundled_measurements())["besiroglu-refit"]).correlations
    alpha, beta, error_alpha, error_beta, error_a = 0.3478, 0.3658, 0.0154, 0.0206, 0.020
    whole = alpha**2 * error_beta**2 + beta**2 * error_alpha**2 - error_a**2 * (alpha + beta) ** 4
    assert float(correlation.value) == pytest.approx(whole / (2 * alpha * beta * error_alpha * error_beta), abs=0.005)
