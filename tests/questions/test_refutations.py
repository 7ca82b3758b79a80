"""A core is confirmed by means that had no part in finding it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.logic.cores import Cores
from nslogic.questions.check import check
from nslogic.questions.refutations import refuted
from nslogic.records import replace
from nslogic.testing import read

TEXT = """
theory = { name = "numbers" }
parameters = { a = { where = ["a > 0"] }, x = {}, y = { value = 0.5, error = 0.1 } }
axioms = [{ id = "half", law = "x = a/2" }, { id = "whole", law = "x = a" }, { id = "y", law = "a = y" }]
"""


def test_the_kernel_confirms_a_core() -> None:
    theory = read(TEXT)
    (result,) = check(theory, cores="smallest").regimes
    refutation = refuted(theory, result)
    assert refutation is not None
    assert refutation.by == "kernel"
    assert refutation.core == result.cores.found[0]
    assert refutation.proof is not None
    assert set(refutation.proof.theorem.hypotheses) <= set(theory.regime("default").axioms) | {
        "domain(a)",
        "measured(y)",
    }


def test_what_is_no_core_is_not_confirmed() -> None:
    theory = read(TEXT)
    (result,) = check(theory).regimes
    for labels in (("half",), ("half", "domain(a)"), ("whole", "measured(y)", "y")):
        wrong = replace(result, cores=Cores((labels,), complete=False))
        assert refuted(theory, wrong) is None
    assert refuted(theory, replace(result, cores=Cores((), complete=True))) is None


@pytest.mark.parametrize(("sigma", "by"), [("2", "kernel"), ("3", "z3")])
def test_beyond_two_standard_errors_z3_confirms_what_measured_values_take_part_in(sigma: str, by: str) -> None:
    theory = read(TEXT.replace('"x = a/2"', '"a > 0.9"'))
    (result,) = check(theory, cores="smallest", sigma=sigma).regimes
    assert "measured(y)" in result.cores.found[0]
    refutation = refuted(theory, result, sigma=Fraction(sigma))
    assert refutation is not None
    assert refutation.by == by
