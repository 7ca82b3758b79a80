"""Several bases: sums and least of products of powers, refused where the bases depend on each other."""

from __future__ import annotations

import pickle
from fractions import Fraction
from unittest.mock import Mock

import pytest

from nslogic.derivation import several_bases
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.errors import UndecidedError
from nslogic.limits import DerivationLimits, Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import OrderForm
from nslogic.questions.derive import DeriveOptions
from nslogic.questions.several_bases import BasesResult, derive_bases
from nslogic.testing.samples import read
from tests.derivation.theories import FIT, WIDTH, derived


def over(text: str, *bases: str, regime: str, given: tuple[str, ...] = ()) -> BasesResult:
    (result,) = derive_bases(read(text), bases, regimes=(regime,), options=DeriveOptions(given=given))
    return result


def laws(result: BasesResult) -> list[tuple[str, str]]:
    assert result.derivation is not None, result.refused
    assert result.derivation.complete
    return [(" and ".join(case.when), case.law) for case in result.derivation.cases]


def test_a_sum_of_powers() -> None:
    result = over(FIT, "N", "D", regime="fit")
    assert laws(result) == [("", "loss ~ N^-alpha + D^-beta")]
    assert result.derivation is not None
    assert result.derivation.cases[0].rests_on == ("fit",)


def test_the_least_of_powers() -> None:
    text = FIT.replace("loss ~ N^-alpha + D^-beta", "loss ~ min(N^-alpha, D^-beta)")
    assert laws(over(text, "N", "D", regime="fit")) == [("", "loss ~ min(N^-alpha, D^-beta)")]


def test_a_product_of_powers() -> None:
    assert laws(over(WIDTH, "N_p", "L", regime="any")) == [("", "loss ~ N_p^(-1/2) * L^(1/2)")]


def test_a_term_that_never_dominates_is_left_out() -> None:
    assert laws(over(FIT, "N", "D", regime="fit", given=("N^-alpha >~ D^-beta",))) == [("", "loss ~ N^-alpha")]


def test_a_sum_whose_greatest_term_the_parameters_decide_needs_no_cases() -> None:
    text = FIT.replace("N^-alpha + D^-beta", "N^-alpha + N^-beta + D^-1")
    assert laws(over(text, "N", "D", regime="fit")) == [("", "loss ~ N^-alpha + N^-beta + D^-1")]


def test_cases_of_the_parameters() -> None:
    text = FIT.replace("N^-alpha + D^-beta", "N^-2 * sum(k = 1..N, k^-beta) + D^-alpha")
    assert sorted(laws(over(text, "N", "D", regime="fit"))) == [
        ("beta < 1", "loss ~ N^(-1-beta) + D^-alpha"),
        ("beta = 1", "loss ~ N^-2 * log(N) + D^-alpha"),
        ("beta > 1", "loss ~ N^-2 + D^-alpha"),
    ]


def test_bases_that_depend_on_each_other_are_refused_with_how() -> None:
    assert over(WIDTH, "N_p", "L", regime="shaped").refused == "N_p and L depend on each other: L ~ N_p^(1/3)"


def test_bases_that_only_an_optimum_ties_together_are_refused_too() -> None:
    assert "depend on each other" in over(FIT, "N", "D", regime="best").refused


def test_a_target_that_the_bases_do_not_fix_is_refused() -> None:
    text = WIDTH.replace("L    = {", 'S    = { trend = "grows" }\nL    = {')
    assert over(text, "N_p", "S", regime="any").refused == "loss is not fixed by N_p and S alone"


def test_without_a_model_nothing_is_derived() -> None:
    result = over(WIDTH, "N_p", "L", regime="shaped", given=("L ~ 1",))
    assert (result.derivation, result.check.verdict) == (None, "degenerate")


@pytest.mark.parametrize("bases", [("N_p", "X"), ("N_p", "loss")])
def test_bases_that_cannot_be_read_are_refused(bases: tuple[str, ...]) -> None:
    from nslogic.errors import InvalidInputError

    with pytest.raises(InvalidInputError):
        over(WIDTH, *bases, regime="any")


HEAD = """
theory = { name = "bases", target = "Y" }
quantities = { N = { trend = "grows" }, D = { trend = "falls" }, F = { trend = "free" }, Y = { trend = "free" }, Z = { trend = "free" } }
parameters = { a = { where = ["a > 0"] }, b = {} }
"""


def small(*axioms: str) -> str:
    written = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(axioms, start=1))
    return f"{HEAD}{written}[regimes.all]\naxioms = {[f'A{place}' for place in range(1, len(axioms) + 1)]}\n"


@pytest.mark.parametrize(
    ("axioms", "law"),
    [
        (("Y ~ N * D",), "Y ~ N * D"),
        (("Y ~ N^2 / D^a",), "Y ~ N^2 * D^-a"),
        (("Y ~ Z * D", "Z ~ N^2"), "Y ~ N^2 * D"),
        (("Y ~ N",), "Y ~ N"),
        (("Y ~ 1",), "Y ~ 1"),
        (("Y ~ N + 1/D",), "Y ~ N + D^-1"),
        (("Y ~ 1/D + N",), "Y ~ N + D^-1"),
        (("Y ~ max(N, N*D)",), "Y ~ N"),  # D falls: the second is never the greater
        (("Y ~ min(N, 1/D)",), "Y ~ min(N, D^-1)"),
        (("Y ~ min(N, 1/D, N^2)",), "Y ~ min(N, D^-1)"),
        (("Y ~ 1/(1/N + D)",), "Y ~ min(N, D^-1)"),
        (("Y ~ N * log(N) + 1/D",), "Y ~ N * log(N) + D^-1"),
        (("Y ~ N * log(1/D)",), "Y ~ N * log(N)"),
        (("Y <~ N", "Y >~ N"), "Y ~ N"),
        (("Y ~ N + 1/D", "1/D << N"), "Y ~ N"),
        (("Y ~ N^b", "b = 2*a"), "Y ~ N^(2*a)"),
    ],
)
def test_a_target_is_the_sum_or_the_least_of_products_of_powers(axioms: tuple[str, ...], law: str) -> None:
    result = over(small(*axioms), "N", "D", regime="all")
    assert laws(result) == [("", law)]
    assert result.derivation is not None
    (case,) = result.derivation.cases
    assert set(case.rests_on) <= {f"A{place}" for place in range(1, len(axioms) + 1)} | {
        "trend(N)",
        "trend(D)",
        "domain(a)",
    }
    assert (case.refusal, case.smallest, result.derivation.undecided) == (None, True, "")
    assert case.in_short() == law
    assert result.derivation.in_short() == law


@pytest.mark.parametrize(
    ("axioms", "refused"),
    [
        (("Y ~ N", "D ~ 1/N^2"), "N and D depend on each other: D ~ N^-2"),
        (("Y ~ N", "D ~ 1/(N * log(N))"), "N and D depend on each other: D ~ N^-1 * log(t)^-1"),
        (("Y ~ N", "D ~ 1/N or D ~ 1/N^2"), "N and D depend on each other: D ~ N^-1 or D ~ N^-2"),
        (("Y ~ N * Z",), "Y is not fixed by N and D alone"),
        (("Y <~ N * D",), "Y is not fixed by N and D alone"),
        (("Z ~ N * D",), "Y is not fixed by N and D alone"),
    ],
)
def test_there_is_no_law_where_bases_are_tied_or_the_target_is_not(axioms: tuple[str, ...], refused: str) -> None:
    assert over(small(*axioms), "N", "D", regime="all").refused == refused


def test_refusals_that_differ_by_case_are_said_with_their_cases() -> None:
    refused = over(small("Y ~ N * Z", "N^b ~ D^b"), "N", "D", regime="all").refused
    assert refused == "Y is not fixed by N and D alone"
    refused = over(small("Y ~ N * Z", "N^b ~ D^-b"), "N", "D", regime="all").refused
    assert refused == (
        "N and D depend on each other: D ~ N^-1 where b != 0; Y is not fixed by N and D alone where b = 0"
    )


def test_a_logarithm_is_that_of_a_base_that_scales_as_a_power() -> None:
    """`F >> 1` may be of the order of a logarithm, and then `log(F)` is less than the logarithm that the law has."""
    assert laws(over(small("Y ~ F * log(1/D)", "F >> 1"), "F", "D", regime="all")) == [("", "Y ~ F * log(1/D)")]
    assert laws(over(small("Y ~ F * log(1/D)", "F >~ N"), "F", "D", regime="all")) == [("", "Y ~ F * log(F)")]


def test_a_middle_of_three_is_neither_a_sum_nor_a_least() -> None:
    refused = over(small("Y ~ min(max(N, 1/D), N^2)"), "N", "D", regime="all").refused
    assert refused == "Y is made of N, D^-1, N^2, but is neither their sum nor the least of them" or (
        refused.startswith("Y is made of ") and refused.endswith("is neither their sum nor the least of them")
    )


def test_parameters_that_decide_make_cases_with_their_conditions() -> None:
    result = over(small("Y ~ N^b + 1"), "N", "D", regime="all")
    assert laws(result) == [("", "Y ~ N^b + 1")]
    tied = over(small("Y ~ N * D", "D^b ~ 1/N or b < 1"), "N", "D", regime="all")
    assert tied.derivation is not None
    refusals = {case.when: case.refusal for case in tied.derivation.cases}
    assert refusals[("b < 1",)] is None
    (other,) = (refusal for when, refusal in refusals.items() if when != ("b < 1",))
    assert other is not None
    assert other.dependent
    assert other.reason == "N and D depend on each other: D ~ N^(-1/b)"
    refused = next(case for case in tied.derivation.cases if case.refusal is not None)
    assert refused.in_short() == "no law where b >= 1"


def test_too_many_cells_leave_the_rest_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    text = FIT.replace("N^-alpha + D^-beta", "N^-2 * sum(k = 1..N, k^-beta) + D^-alpha")
    for most, cases in ((4, 3), (3, 2), (2, 1)):
        monkeypatch.setattr(Limits, "derivation", DerivationLimits(bases_cells=most))
        cut = over(text, "N", "D", regime="fit").derivation
        assert cut is not None
        assert (len(cut.cases), cut.complete, bool(cut.undecided)) == (cases, cases == 3, cases != 3)


def test_a_refusal_says_why_and_can_be_sent_elsewhere() -> None:
    error = several_bases.NoSuchLawError(several_bases.Refusal("no such law", dependent=True))
    assert str(error) == "no such law"
    again = pickle.loads(pickle.dumps(error))
    assert (again.refusal, str(again)) == (error.refusal, "no such law")
    assert not several_bases.Refusal("free").dependent


def test_the_target_fails_to_be_a_sum_or_a_least_where_it_is_something_else() -> None:
    n, d = OrderForm.unknown("N"), OrderForm.unknown("D")
    for shape, power, fails in (
        ("sum", 2, False),
        ("sum", 1, True),
        ("sum", 3, True),
        ("min", 1, False),
        ("min", 2, True),
        ("min", 0, True),
    ):
        orders = {"Y": (Fraction(power), Fraction(0)), "N": (Fraction(1), Fraction(0)), "D": (Fraction(2), Fraction(0))}
        word: several_bases.LawShape = "sum" if shape == "sum" else "min"
        against = several_bases.several_deviation(word, (n, d), "Y")
        assert Assignment(orders, {}).holds(against) is fails, (shape, power)


def test_the_reason_of_what_was_not_decided_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(several_bases, "_law", Mock(side_effect=UndecidedError("too hard")))
    system = derived(FIT, "fit").system
    with pytest.raises(UndecidedError, match="too hard"):
        several_bases.derive_over(system, engine_for(system, Limits()), "loss", ("N", "D"), Limits())
