"""Cases: determined laws, their logarithms, their boundaries; ranges with their ends; what each rests on."""

from __future__ import annotations

import dataclasses
from fractions import Fraction
from typing import Any

import pytest

from nslogic.derivation import derive
from nslogic.derivation.cells import Regions, regions_of
from nslogic.derivation.exponent_ranges import End
from nslogic.derivation.trajectory import Trajectory
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.questions.derive import DeriveOptions
from tests.derivation.theories import CLUSTERS, FIT, WIDTH, asked, derived


def laws(text: str, regime: str | None = None, options: DeriveOptions | None = None) -> list[tuple[str, str]]:
    return [(" and ".join(case.when), case.law) for case in derived(text, regime, options).cases]


def test_a_law_and_what_it_rests_on() -> None:
    (case,) = derived(WIDTH, "shaped").cases
    assert case.law == "loss ~ N_p^(-1/3)"
    assert case.power == Fraction(-1, 3)
    assert case.log == Fraction(0)
    assert case.rests_on == case.needed == ("A1", "A2", "A3", "H")
    assert case.idle == ()


def test_every_phase_and_the_boundary_between_them_with_its_logarithm() -> None:
    assert laws(CLUSTERS) == [
        ("alpha < c/D_f", "loss ~ N^-alpha"),
        ("alpha = c/D_f", "loss ~ N^-alpha * log(N)^(1+alpha)"),
        ("alpha > c/D_f", "loss ~ N^(-c/D_f)"),
    ]
    assert derived(CLUSTERS).complete


def test_a_parameter_that_the_regime_determines_is_solved_for() -> None:
    ((name, value),) = derived(CLUSTERS).solved
    assert (name, format_coefficient(value)) == ("delta", "D_f*(1+alpha)/(c+D_f)")


def test_results_are_told_in_the_parameters_asked_for() -> None:
    found = derived(CLUSTERS, None, DeriveOptions(keep=("delta",)))
    assert "delta" not in dict(found.solved)
    assert found.complete
    assert any("delta" in condition for case in found.cases for condition in case.when)


def test_a_parameter_that_only_orders_determine_is_solved_for() -> None:
    text = WIDTH.replace(
        "[[axioms]]", '[parameters]\na = {}\n\n[[axioms]]\nid = "S"\nlaw = "N ~ N_p^a"\n\n[[axioms]]', 1
    )
    text = text.replace('["H", "A1", "A2", "A3"]', '["H", "A1", "A2", "A3", "S"]')
    found = derived(text, "shaped")
    assert [(name, format_coefficient(value)) for name, value in found.solved] == [("a", "1/3")]
    assert [case.law for case in found.cases] == ["loss ~ N_p^(-1/3)"]


def test_an_optimum_is_derived_symbolically() -> None:
    assert laws(FIT, "best") == [("", "loss ~ C^(-alpha*beta/(alpha+beta))")]
    assert laws(FIT, "best", DeriveOptions(target="N")) == [("", "N ~ C^(beta/(alpha+beta))")]


def test_a_free_trajectory_gives_a_range_with_what_is_free_and_what_its_ends_need() -> None:
    (case,) = derived(WIDTH, "any").cases
    assert case.power is None
    assert case.range is not None
    assert case.range.low is not None
    assert case.range.high is not None
    assert case.range.low == End(Fraction(-1, 2), attained=False)
    assert case.range.high == End(Fraction(0), attained=False)
    assert case.trajectory == Trajectory(("L",), (("L", Fraction(0)),), (("L", Fraction(1)),))


@pytest.mark.parametrize(
    ("law", "expected"),
    [
        ("L ~ N_w^delta", [("", "loss ~ N_p^(-1/(2+delta))")]),
        ("L ~ N_w", [("", "loss ~ N_p^(-1/3)")]),
        ("L <~ N_w", [("", "loss ~ N_p^x, -1/2 < x <= -1/3")]),
    ],
)
def test_a_law_may_be_added_for_one_question(law: str, expected: list[tuple[str, str]]) -> None:
    assert laws(WIDTH, "any", DeriveOptions(given=(law,))) == expected


def test_an_axiom_may_be_left_out_for_one_question() -> None:
    assert laws(WIDTH, "shaped", DeriveOptions(without=("A2",))) == laws(WIDTH, "any")


def test_an_axiom_that_plays_no_part_is_named() -> None:
    text = WIDTH.replace("N_p  = {", "S = {}\nN_p  = {").replace("S = {}", 'S = { trend = "grows" }')
    text = text.replace("[regimes.shaped]", '[[axioms]]\nid = "X"\nlaw = "S >~ N_p"\n\n[regimes.shaped]')
    text = text.replace('["H", "A1", "A2", "A3"]', '["H", "A1", "A2", "A3", "X"]')
    (case,) = derived(text, "shaped").cases
    assert case.idle == ("X",)


def test_isolated_values_stand_beside_the_range_that_spans_them() -> None:
    text = WIDTH.replace('law = "L ~ N_w"', 'law = ["L ~ N_w or L ~ N_w^2"]')
    (case,) = derived(text, "shaped").cases
    assert case.range is not None
    assert case.range.values == (Fraction(-1, 3), Fraction(-1, 4))


def test_a_base_that_falls_has_the_logarithm_of_its_inverse() -> None:
    text = """\
theory = { name = "cut", target = "err", base = "h" }
quantities = { err = { trend = "falls" }, h = { trend = "falls" } }
axioms = [{ id = "A", law = "err ~ h^2 * log(1/h)" }]
"""
    assert laws(text) == [("", "err ~ h^2 * log(1/h)")]


def test_a_free_base_is_taken_to_grow_and_that_is_said() -> None:
    result = asked(WIDTH.replace('N_p  = { trend = "grows" }', 'N_p  = { trend = "free" }'), "shaped")
    assert result.notes == ("N_p is free; it is taken to grow",)


def test_a_base_that_cannot_scale_has_no_law() -> None:
    result = asked(WIDTH + 'trends = { N_p = "fixed", L = "free" }\n', "any")
    assert result.derivation is None
    assert result.refused == "N_p does not scale in any model of this regime"
    assert (result.keeping, result.undecided) == (("trend(N_p)",), "")


def test_nothing_is_derived_from_what_cannot_hold() -> None:
    result = asked(WIDTH, "shaped", DeriveOptions(given=("L ~ 1",)))
    assert (result.derivation, result.check.verdict) == (None, "degenerate")
    assert result.check.cores.found


def test_a_case_that_is_left_out_leaves_the_answer_incomplete(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_the_first(*arguments: Any) -> Regions:
        regions = regions_of(*arguments)
        return dataclasses.replace(regions, found=regions.found[1:])

    monkeypatch.setattr(derive, "regions_of", without_the_first)
    answer = derived.__wrapped__(CLUSTERS)
    assert len(answer.cases) == 2
    assert not answer.complete


def test_cases_that_overlap_leave_the_answer_incomplete(monkeypatch: pytest.MonkeyPatch) -> None:
    def the_first_twice(*arguments: Any) -> Regions:
        regions = regions_of(*arguments)
        return dataclasses.replace(regions, found=(*regions.found, regions.found[0]))

    monkeypatch.setattr(derive, "regions_of", the_first_twice)
    answer = derived.__wrapped__(CLUSTERS)
    assert len(answer.cases) == 4
    assert not answer.complete


@pytest.mark.parametrize(("base", "law"), [("x", "z ~ x^y, 1/2 <= y <= 1"), ("w", "z ~ w^x, 1/2 <= x <= 1")])
def test_a_power_that_is_not_determined_has_a_letter_of_its_own(base: str, law: str) -> None:
    text = """
theory = { name = "letters", target = "z", base = "BASE" }
quantities = { BASE = { trend = "grows" }, z = { trend = "free" } }
axioms = [{ id = "above", law = "z <~ BASE" }, { id = "below", law = "z >~ BASE^(1/2)" }]
"""
    assert laws(text.replace("BASE", base)) == [("", law)]
