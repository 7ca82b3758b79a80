"""Certificates of cores: the laws, raised to their powers, multiply to what cannot be."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import assume, given, settings

from nslogic.explain.clashes import comparison_of
from nslogic.limits import Limits
from nslogic.logic.decide import decide
from nslogic.orders.formulas import OrderForm
from nslogic.orders.projection import POWERS_LOOSE, POWERS_STRICT
from nslogic.orders.system import build_system
from nslogic.testing import POWER_LAWS, Sample, planted_cores, read

SOME = settings(max_examples=settings().max_examples // 4)

CLASH = """
theory = { name = "clash" }
quantities = { N = { trend = "grows" }, L = { trend = "falls" } }
axioms = [
    { id = "A", law = ["N ~ L^2", "1 <~ N^3"] },
    { id = "B", law = "N <~ L^(1/2)" },
    { id = "S", law = "N ~ L + N^2" },
]
regimes = { plain = { axioms = ["A", "B"] }, sums = { axioms = ["A", "B", "S"] } }
"""


@SOME
@given(planted_cores(POWER_LAWS, most_axioms=6))
def test_the_laws_of_a_core_multiply_to_what_cannot_be(sample: Sample) -> None:
    theory = sample.theory()
    result = decide(build_system(theory, theory.regimes[0]), cores="all", repairs=0, limits=Limits())
    assume(result.certificates is not None)
    assert result.certificates is not None
    laws = result.certificates.laws
    assert len(result.certificates.multipliers) == len(result.cores.found)
    for core, multipliers in zip(result.cores.found, result.certificates.multipliers, strict=True):
        assert {laws[place].label for place, _ in multipliers} == set(core)
        total, beyond, below, strict = OrderForm(), 0, 0, False
        for place, power in multipliers:
            law = laws[place]
            comparison, _ = comparison_of(law)
            assert power > 0 or (power and comparison == "=")
            total = total + law.form.scaled(Fraction(power))
            strict = strict or comparison == "<"
            # What is said of powers alone is short of, or beyond, what any power of a logarithm makes up for.
            beyond += power * (law.kind == POWERS_STRICT)
            below -= power * (law.kind == POWERS_LOOSE)
        assert not total.coefficients
        assert isinstance(total.logs, Fraction)
        zero, left = [Fraction(0)] * 3, [Fraction(beyond), Fraction(below), total.logs]
        equations = all(laws[place].kind is None for place, _ in multipliers)
        assert left > zero or (left == zero and strict) or (equations and total.logs)


def test_where_laws_have_alternatives_there_are_none() -> None:
    theory = read(CLASH)
    for regime, found in (("plain", True), ("sums", False)):
        result = decide(build_system(theory, theory.regime(regime)), cores="all", repairs=0, limits=Limits())
        assert result.cores.found
        assert (result.certificates is not None) is found
