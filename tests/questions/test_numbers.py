"""Derived laws agree with the sums and the optima that they are about, evaluated at great size."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from mpmath import mpf

from nslogic.derivation.derive import Case, Derivation
from nslogic.derivation.phases import holds_at
from tests.derivation.theories import CLUSTERS, FIT, derived

SOME = settings(max_examples=max(10, settings().max_examples // 8))
POSITIVE = st.fractions(Fraction(1, 4), 3, max_denominator=4)
SMALL, LARGE = mpf(10) ** 300, mpf(10) ** 600
"""Sizes at which a law with logarithms shows both of its powers."""


def harmonic(size: mpf, decay: mpf) -> mpf:
    """Return the sum of k^-decay for k up to a size, by the Euler–Maclaurin formula behind Hurwitz' zeta function."""
    if decay == 1:
        return mpmath.digamma(size + 1) + mpmath.euler
    return mpmath.zeta(decay) - mpmath.zeta(decay, size + 1)


def clusters(rank: mpf, alpha: mpf, ratio: mpf) -> tuple[mpf, mpf]:
    """Return degrees of freedom and loss where clusters up to a rank are learned (Brill 2024, Eqs. 20-31)."""
    delta = (1 + alpha) / (1 + ratio)
    first = rank**delta
    freedom = first * harmonic(rank, delta)
    learned = first**-ratio * harmonic(rank, 1 + alpha - delta * ratio)
    return freedom, learned + mpmath.zeta(1 + alpha, rank)


def law_at(found: Derivation, values: dict[str, Fraction]) -> tuple[mpf, mpf]:
    """Return power and log power of the one case that holds at a point."""
    (case,) = (case for case in found.cases if holds_at(case.conditions, values))
    return number(case, "power", values), number(case, "log", values)


def number(case: Case, name: str, values: dict[str, Fraction]) -> mpf:
    value = case.power if name == "power" else case.log
    assert value is not None
    exact = value if isinstance(value, Fraction) else value.evaluate(values)
    return mpf(exact.numerator) / exact.denominator


@given(POSITIVE, POSITIVE, POSITIVE, st.booleans())
@SOME
def test_sums_over_ranks_fall_as_derived(alpha: Fraction, c: Fraction, d_f: Fraction, tie: bool) -> None:
    ratio = c / d_f
    if tie:
        alpha = ratio
    assume(alpha == ratio or abs(alpha - ratio) > Fraction(1, 20))
    power, log = law_at(derived(CLUSTERS), {"alpha": alpha, "c": c, "D_f": d_f})
    with mpmath.workdps(60):
        exact = mpf(alpha.numerator) / alpha.denominator, mpf(ratio.numerator) / ratio.denominator
        (few, high), (many, low) = clusters(SMALL, *exact), clusters(LARGE, *exact)
        change = mpmath.log(low / high) - power * mpmath.log(many / few)
        logs = mpmath.log(mpmath.log(many) / mpmath.log(few))
        assert change / logs == pytest.approx(float(log), abs=0.05 + 0.05 * float(log))


@given(POSITIVE, POSITIVE)
@SOME
def test_the_best_split_of_compute_falls_as_derived(alpha: Fraction, beta: Fraction) -> None:
    values = {"alpha": alpha, "beta": beta}
    power, log = law_at(derived(FIT, "best"), values)
    assert log == 0
    a, b = (mpf(value.numerator) / value.denominator for value in (alpha, beta))

    def best(compute: mpf) -> mpf:
        """Return the least loss: the derivative of N^-a + (C/N)^-b vanishes, found by bisection in log N."""

        def slope(size: mpf) -> mpf:
            return -a * mpmath.exp(-a * size) + b * mpmath.exp(-b * (mpmath.log(compute) - size))

        least = mpmath.findroot(slope, (mpf(0), mpmath.log(compute)), solver="bisect", tol=1e-60, verify=False)
        return mpmath.exp(-a * least) + mpmath.exp(-b * (mpmath.log(compute) - least))

    with mpmath.workdps(60):
        measured = mpmath.log(best(mpf(10) ** 60) / best(mpf(10) ** 50)) / mpmath.log(mpf(10) ** 10)
    assert float(measured) == pytest.approx(float(power), abs=0.02)
