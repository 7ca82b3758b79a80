"""Derived laws agree with the sums and the optima that they are about, evaluated at great size."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from mpmath import mpf

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.phase_diagram import holds_at
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


THREE = """\
[theory]
name = "three"
target = "loss"
base = "C"

[quantities]
loss = { trend = "falls" }
N = { trend = "grows" }
D = { trend = "grows" }
S = { trend = "grows" }
C = { trend = "grows" }

[parameters]
a = { where = ["a > 0"] }
b = { where = ["b > 0"] }
c = { where = ["c > 0"] }

[[axioms]]
id = "fit"
law = "loss ~ N^-a + D^-b + S^-c"

[[axioms]]
id = "cost"
law = "C ~ N * D * S"

[[axioms]]
id = "best"
minimise = "loss"
over = ["N", "D", "S"]
subject_to = ["fit", "cost"]
"""


@pytest.mark.slow
@given(POSITIVE, POSITIVE, POSITIVE)
@SOME
def test_the_best_split_over_three_inputs_falls_as_derived(a: Fraction, b: Fraction, c: Fraction) -> None:
    """With multipliers: a N^-a = b D^-b = c S^-c at the optimum, so that log C is linear in the logarithm of each."""
    power, log = law_at(derived(THREE), {"a": a, "b": b, "c": c})
    assert log == 0
    numbers = [mpf(value.numerator) / value.denominator for value in (a, b, c)]

    def at(margin: mpf) -> tuple[mpf, mpf]:
        sizes = [(margin / each) ** (-1 / each) for each in numbers]
        return mpmath.fprod(sizes), mpmath.fsum(size**-each for size, each in zip(sizes, numbers, strict=True))

    with mpmath.workdps(40):
        (compute, loss), (more, less) = at(mpf(10) ** -20), at(mpf(10) ** -40)
        measured = mpmath.log(less / loss) / mpmath.log(more / compute)
    assert float(measured) == pytest.approx(float(power), abs=1e-6)


SUMS = """\
[theory]
name = "sums"
target = "loss"
base = "N"

[quantities]
loss = { trend = "free" }
N = { trend = "grows" }
K = { trend = "grows" }

[parameters]
a = { where = ["a > 0"] }
s = { where = ["s > 1"] }
r = { where = ["r > 0"] }

[[axioms]]
id = "cut"
law = "K ~ N^a"

[[axioms]]
id = "loss"
law = "loss ~ sum(k = 1..K, k^-r) * sum(k = K..inf, k^-s) + N^-1 * sum(k = K..N^(1+a), k^-r)"
"""


@given(POSITIVE, POSITIVE, POSITIVE, st.booleans())
@SOME
def test_sums_from_and_to_a_growing_rank_fall_as_derived(a: Fraction, s: Fraction, r: Fraction, tie: bool) -> None:
    s, r = s + 1, Fraction(1) if tie else r
    assume(r == 1 or abs(r - 1) > Fraction(1, 5))
    power, log = law_at(derived(SUMS), {"a": a, "s": s, "r": r})
    alpha, decay, root = (mpf(value.numerator) / value.denominator for value in (a, s, r))

    def at(size: mpf) -> mpf:
        rank = size**alpha
        above = size ** (1 + alpha)
        # not a difference of sums from 1, which would leave no digits where they converge
        between = mpmath.log(above / rank) if root == 1 else mpmath.zeta(root, rank) - mpmath.zeta(root, above)
        return harmonic(rank, root) * mpmath.zeta(decay, rank) + between / size

    with mpmath.workdps(60):
        few, many = SMALL, LARGE
        change = mpmath.log(at(many) / at(few)) - power * mpmath.log(many / few)
        logs = mpmath.log(mpmath.log(many) / mpmath.log(few))
    assert float(change / logs) == pytest.approx(float(log), abs=0.1)
