"""Certificates of cores: the laws, raised to their powers, multiply to what cannot be."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings

from nslogic.explain.clashes import CaseOfClash, LabelledRow, against_in, clash_case, comparison_of, facts_of
from nslogic.explain.explanations import explain_core
from nslogic.limits import Limits
from nslogic.logic.decide import decide
from nslogic.orders.formulas import OrderForm
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT, Alternative, OrderRow
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


ONE = Fraction(1)


def uses_of(*laws: str) -> list[tuple[dict[str, Fraction], str, str | None]]:
    """Return of each case the powers of the laws, what they come to, and the trend that denies it."""
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    head = 'theory = { name = "small" }\nquantities = { N = { trend = "grows" }, L = { trend = "grows" }, D = { trend = "free" } }\n'
    theory = read(head + axioms)
    system = build_system(theory, theory.regimes[0])
    (core, *_) = decide(system, cores="smallest", repairs=0, limits=Limits()).cores.found
    told = []
    for case in explain_core(system, core, Limits()).cases:
        assert isinstance(case, CaseOfClash)
        conclusion = " ".join(f"{name}^{power}" for name, power in case.conclusion.coefficients)
        against = None if case.against is None else case.against.label
        told.append(
            ({use.label: Fraction(str(use.power)) for use in case.uses}, f"{conclusion} {case.comparison} 1", against)
        )
    return told


def test_laws_come_with_the_powers_that_hand_computation_gives() -> None:
    """Each is raised to a power so that all but one quantity cancel, against the trend of that one."""
    # N = L^2 and N = L^3 give L = 1 where the trend says that L grows
    ((powers, conclusion, against),) = uses_of("N ~ L^2", "N ~ L^3")
    assert {abs(power) for power in powers.values()} == {1}
    assert sum(powers.values()) == 0
    assert conclusion in ("L^1 = 1", "L^-1 = 1")
    assert against == "trend(L)"
    # N^2 = D and D = 1 give N^2 = 1
    ((powers, conclusion, against),) = uses_of("N^2 ~ D", "D ~ 1")
    assert (powers["A1"], powers["A2"]) in [(sign, other) for sign in (ONE, -ONE) for other in (ONE, -ONE)]
    assert conclusion in ("N^2 = 1", "N^-2 = 1")
    assert against == "trend(N)"
    # N <~ D^3 and D^2 <~ 1: three halves of the second for each of the first
    ((powers, conclusion, against),) = uses_of("N <~ D^3", "D^2 <~ 1")
    assert (powers["A2"] / powers["A1"], against) == (Fraction(3, 2), "trend(N)")
    assert conclusion == f"N^{powers['A1']} <= 1"
    # a law that is absurd by itself needs no trend
    ((powers, conclusion, against),) = uses_of("N << D", "D << N")
    assert (powers, conclusion.strip(), against) == ({"A1": ONE, "A2": ONE}, "< 1", None)


def test_each_alternative_has_a_case_of_its_own() -> None:
    cases = uses_of("D ~ 1 or D ~ N^-1", "D >> N^(1/2)")
    assert len(cases) == 2
    assert all({"A1", "A2"} <= set(powers) for powers, _, _ in cases)


N, L, LOG = OrderForm.unknown("N"), OrderForm.unknown("L"), OrderForm((), Fraction(1))


def row(label: str, form: OrderForm, kind: int | None) -> LabelledRow:
    return LabelledRow(label, form, kind)


def test_the_first_trend_is_what_the_others_are_set_against() -> None:
    facts = [row("A", N - L, None), row("trend(N)", -N, POWERS_STRICT), row("trend(L)", -L, POWERS_STRICT)]
    assert against_in(facts) == 1
    assert against_in(facts[:1]) is None
    assert against_in([]) is None


def test_multiplied_facts_are_scaled_to_the_shortest_numbers() -> None:
    half, third = Fraction(1, 2), Fraction(1, 3)
    facts = [row("A", N - L, LOOSE), row("trend(N)", -N, POWERS_STRICT), row("B", L.scaled(Fraction(2)), STRICT)]
    case = clash_case(list(zip(facts, (half, half, Fraction(1, 4)), strict=True)))
    assert [(use.label, use.power) for use in case.uses] == [("A", 2 * ONE), ("B", ONE)]  # 2, 2 and 1, not 1, 1 and 1/2
    assert case.against is not None
    assert (case.against.label, case.against.power) == ("trend(N)", 2 * ONE)
    assert case.conclusion == N.scaled(Fraction(2))
    assert (case.comparison, case.powers_only) == ("<", False)
    assert case.against.powers_only
    loose = clash_case([(facts[0], third), (row("C", L - N, LOOSE), third), (row("E", LOG, None), -third)])
    assert [use.power for use in loose.uses] == [1, 1, -1]
    assert (loose.comparison, loose.against, loose.conclusion) == ("<=", None, OrderForm((), Fraction(-1)))
    exact = clash_case([(row("C", L - N, None), third), (row("D", N - L + LOG, POWERS_LOOSE), third)])
    assert (exact.comparison, exact.powers_only) == ("<=", True)
    equations = clash_case([(row("C", L - N, None), -Fraction(1)), (row("D", L - N + LOG, None), Fraction(1))])
    assert (equations.comparison, equations.conclusion) == ("=", LOG)


@pytest.mark.parametrize(
    ("kind", "comparison"),
    [
        (None, ("=", False)),
        (LOOSE, ("<=", False)),
        (STRICT, ("<", False)),
        (POWERS_LOOSE, ("<=", True)),
        (POWERS_STRICT, ("<", True)),
    ],
)
def test_a_kind_of_row_is_a_comparison_of_orders_or_of_powers(kind: int | None, comparison: tuple[str, bool]) -> None:
    assert comparison_of(row("A", N, kind)) == comparison


def test_the_facts_of_a_choice_of_alternatives_are_the_rows_of_all_labels() -> None:
    first = Alternative((N - L,), (OrderRow(L, STRICT),), ())
    second = Alternative((), (OrderRow(N, POWERS_LOOSE),), ())
    assert facts_of([("A", first), ("B", second)]) == [
        row("A", N - L, None),
        row("A", L, STRICT),
        row("B", N, POWERS_LOOSE),
    ]
