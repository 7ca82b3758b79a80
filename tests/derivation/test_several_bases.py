"""Several bases: sums and least of products of powers, refused where the bases depend on each other."""

from __future__ import annotations

import pytest

from nslogic.questions.derive import DeriveOptions
from nslogic.questions.several_bases import BasesResult, derive_bases
from nslogic.testing.samples import read
from tests.derivation.theories import FIT, WIDTH


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
