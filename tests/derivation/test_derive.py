"""Cases: determined laws, their logarithms, their boundaries; ranges with their ends; what each rests on."""

from __future__ import annotations

import dataclasses
from fractions import Fraction
from typing import Any
from unittest.mock import Mock

import pytest

from nslogic.algebra.functions import Field
from nslogic.derivation import derive
from nslogic.derivation.cases import Case, Range
from nslogic.derivation.cells import Regions, regions_of
from nslogic.derivation.derive import Derivation, derive_law, deviation, free_letter
from nslogic.derivation.exponent_ranges import End
from nslogic.derivation.prepared import PreparedRegime
from nslogic.derivation.trajectory import Trajectory
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
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


HEAD = """
theory = {{ name = "rows", target = "Y", base = "X" }}
quantities = {{ X = {{ trend = "{trend}" }}, Y = {{ trend = "free" }}, Z = {{ trend = "free" }} }}
parameters = {{ a = {{ {domain} }}, b = {{}} }}
"""
POSITIVE = 'where = ["a > 0"]'


def small(*axioms: str, trend: str = "grows", domain: str = "") -> str:
    written = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(axioms, start=1))
    return HEAD.format(trend=trend, domain=domain) + written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (small("Y ~ X^2"), [("", "Y ~ X^2")]),
        (small("Y ~ X^2", trend="falls"), [("", "Y ~ X^2")]),
        (small("Y ~ X^(1/2) * log(X)^-3"), [("", "Y ~ X^(1/2) * log(X)^-3")]),
        (small("Y ~ X^-2 * log(1/X)^3", trend="falls"), [("", "Y ~ X^-2 * log(1/X)^3")]),
        (small("Y ~ X^3 ignoring logs"), [("", "Y ~ X^3 up to logarithms")]),
        (small("Y ~ X^3 ignoring logs", trend="falls"), [("", "Y ~ X^3 up to logarithms")]),
        (small("Y ~ X^3 ignoring logs", "Y <~ X^3", "Y >~ X^3"), [("", "Y ~ X^3")]),
        (small("Y >~ X^3", "Y <~ X^3*log(X)^2"), [("", "Y ~ X^3 up to logarithms")]),
        (small("Y <~ X^3"), [("", "Y ~ X^x, x <= 3")]),
        (small("Y >> X^3"), [("", "Y ~ X^x, 3 <= x")]),
        (small("Y >> X^3 ignoring logs"), [("", "Y ~ X^x, 3 < x")]),
        (small("Y <~ X^3", trend="falls"), [("", "Y ~ X^x, 3 <= x")]),
        (small("Y <~ X^-1", "Y >~ X^2", trend="falls"), [("", "Y ~ X^x, -1 <= x <= 2")]),
        (small("Z ~ X"), [("", "Y ~ X^x, any x")]),
        (small("Y ~ X or Y ~ X^2"), [("", "Y ~ X^x, 1 <= x <= 2")]),
        (small("Y ~ X^a + X", domain=POSITIVE), [("a <= 1", "Y ~ X"), ("a > 1", "Y ~ X^a")]),
        (
            small("Y ~ min(X^a, X)", domain=POSITIVE),
            [("a <= 1", "Y ~ X^a"), ("a > 1", "Y ~ X")],
        ),
        (small("Y^a ~ X", domain=POSITIVE), [("", "Y ~ X^(1/a)")]),
        (small("Y ~ X^a", "a = 2*b"), [("", "Y ~ X^a")]),
        (small("Y ~ X^b", "b = 2*a"), [("", "Y ~ X^(2*a)")]),
        (small("Y ~ X^b", "b = 3"), [("", "Y ~ X^3")]),
        (small("Y ~ sum(k = 1..X, k^(a-1))", domain=POSITIVE), [("", "Y ~ X^a")]),
        (
            small("Y ~ sum(k = 1..X, k^-b)"),
            [("b < 1", "Y ~ X^(1-b)"), ("b = 1", "Y ~ log(X)"), ("b > 1", "Y ~ 1")],
        ),
        # where b^2 = a + 1 nothing is solved for b, and a law is not written by a quotient that may have no value
        (
            small("Y ~ X^a * sum(k = 1..X, k^-(b^2-a))", domain=POSITIVE),
            [
                ("a > b^2-1", "Y ~ X^(1+2*a-b^2)"),
                ("a = b^2-1", "Y ~ X^a * log(X)"),
                ("a < b^2-1", "Y ~ X^a"),
            ],
        ),
        (small("Y ~ Z * X", "Z ~ Y^2"), [("", "Y ~ X^-1")]),
        (small("Y ~ X^2 or Y ~ X^2"), [("", "Y ~ X^2")]),
        (small("Y ~ X^a or Y ~ X", "a = 1"), [("", "Y ~ X")]),
    ],
)
def test_small_theories_have_the_laws_that_are_worked_out_by_hand(text: str, expected: list[tuple[str, str]]) -> None:
    found = derived(text)
    assert sorted(laws(text)) == sorted(expected)
    assert found.complete
    assert found.undecided == ""
    assert found.in_short() == "; ".join(case.in_short() for case in found.cases)


def test_a_base_in_powers_of_itself_rests_on_nothing() -> None:
    found = derived(small("Y ~ X^a", "a = 2"), None, DeriveOptions(target="X"))
    (case,) = found.cases
    assert (case.law, case.power, case.log) == ("X ~ X", Fraction(1), Fraction(0))
    assert (case.rests_on, case.idle) == ((), ("A1", "A2"))
    assert found.complete
    assert [(name, format_coefficient(value)) for name, value in found.solved] == [("a", "2")]


def test_what_a_law_rests_on_and_what_it_needs_are_told_apart() -> None:
    """Two ways lead to the law: neither of them is needed, and the third axiom plays no part."""
    (case,) = derived(small("Y ~ X^2", "Y^2 ~ X^4", "Z ~ X")).cases
    assert case.rests_on in (("A1",), ("A2",))
    assert (case.smallest, case.needed, case.idle) == (True, (), ("A3",))
    (single,) = derived(small("Y ~ Z^2", "Z ~ X", "Z >~ X")).cases
    assert (single.rests_on, single.needed, single.idle) == (("A1", "A2"), ("A1", "A2"), ("A3",))
    (free,) = derived(small("Z ~ X")).cases
    assert (free.rests_on, free.range) == ((), Range(None, None))
    (bounded,) = derived(small("Y <~ X", "Z ~ X")).cases
    assert (bounded.rests_on, bounded.needed, bounded.idle) == (("A1",), ("A1",), ("A2",))
    (from_below,) = derived(small("Y >~ X", "Z ~ X")).cases
    assert (from_below.rests_on, from_below.needed, from_below.idle) == (("A1",), ("A1",), ("A2",))


def test_domains_and_trends_are_reasons_where_a_law_needs_them() -> None:
    low, high = derived(small("Y ~ X^a + 1", domain=POSITIVE)), derived(small("Y ~ X^a + 1"))
    (case,) = low.cases
    assert (case.law, case.rests_on, case.needed) == ("Y ~ X^a", ("A1", "domain(a)", "trend(X)"), ("A1",))
    assert sorted((case.when, case.law) for case in high.cases) == [(("a <= 0",), "Y ~ 1"), (("a > 0",), "Y ~ X^a")]


def question_of(text: str) -> tuple[Derivation, Case]:
    found = derived(text)
    (case,) = found.cases
    return found, case


@pytest.mark.parametrize(
    ("text", "orders", "fails"),
    [
        (small("Y ~ X^2"), {"X": (1, 0), "Y": (2, 0)}, False),
        (small("Y ~ X^2"), {"X": (1, 0), "Y": (1, 0)}, True),
        (small("Y ~ X^2"), {"X": (1, 0), "Y": (3, 0)}, True),
        (small("Y ~ X^2"), {"X": (1, 0), "Y": (2, 1)}, True),
        (small("Y ~ X^2"), {"X": (1, 0), "Y": (2, -1)}, True),
        (small("Y ~ X^2"), {"X": (1, 1), "Y": (2, 2)}, False),
        (small("Y ~ X^3 ignoring logs"), {"X": (1, 0), "Y": (3, 9)}, False),
        (small("Y ~ X^3 ignoring logs"), {"X": (1, 0), "Y": (2, 9)}, True),
        (small("Y ~ X^3 ignoring logs"), {"X": (1, 0), "Y": (4, -9)}, True),
        (small("Y ~ X^3 ignoring logs", "Y <~ X^3"), {"X": (1, 0), "Y": (3, 0)}, False),
        (small("Y ~ X^3 ignoring logs", "Y <~ X^3"), {"X": (1, 0), "Y": (3, 1)}, True),
        (small("Y ~ X^3 ignoring logs", "Y >> X^3"), {"X": (1, 0), "Y": (3, 0)}, True),
        (small("Y ~ X^3 ignoring logs", "Y >> X^3"), {"X": (1, 0), "Y": (3, 1)}, False),
        (small("Y <~ X^3", "Y >> X ignoring logs"), {"X": (1, 0), "Y": (3, 0)}, False),
        (small("Y <~ X^3", "Y >> X ignoring logs"), {"X": (1, 0), "Y": (4, 0)}, True),
        (small("Y <~ X^3", "Y >> X ignoring logs"), {"X": (1, 0), "Y": (1, 1)}, True),
        (small("Y <~ X^3", "Y >> X ignoring logs"), {"X": (1, 0), "Y": (2, 0)}, False),
        (small("Y <~ X", trend="falls"), {"X": (-1, 0), "Y": (0, 0)}, True),
        (small("Y <~ X", trend="falls"), {"X": (-1, 0), "Y": (-1, 0)}, False),
        (small("Y <~ X", trend="falls"), {"X": (-1, 0), "Y": (-2, 0)}, False),
        (small("Y >~ X", trend="falls"), {"X": (-1, 0), "Y": (-2, 0)}, True),
        (small("Y ~ X or Y ~ X^2"), {"X": (1, 0), "Y": (2, 0)}, False),
        (small("Y ~ X or Y ~ X^2"), {"X": (1, 0), "Y": (Fraction(3, 2), 0)}, True),
        (small("Y ~ X or Y ~ X^2"), {"X": (1, 0), "Y": (3, 0)}, True),
    ],
)
def test_a_law_fails_where_the_target_is_something_else(
    text: str, orders: dict[str, tuple[Fraction | int, int]], fails: bool
) -> None:
    found, case = question_of(text)
    against = deviation(case, found.system, found.question)
    point = Assignment({name: (Fraction(power), Fraction(log)) for name, (power, log) in orders.items()}, {})
    assert point.holds(against) is fails


def test_a_law_whose_exponent_has_no_value_fails() -> None:
    found, case = question_of(small("Y^a ~ X", domain=POSITIVE))
    against = deviation(case, found.system, found.question)
    orders = {"X": (Fraction(1), Fraction(0)), "Y": (Fraction(1, 2), Fraction(0))}
    assert not Assignment(orders, {"a": Fraction(2)}).holds(against)
    assert Assignment(orders, {"a": Fraction(3)}).holds(against)
    assert Assignment(orders, {"a": Fraction(0)}).holds(against)


@pytest.mark.parametrize(
    ("names", "low", "high", "letter"),
    [
        (("Y", "N"), None, None, "x"),
        (("Y", "x"), None, None, "y"),
        (("y", "x"), None, None, "z"),
        (("y", "x"), "z", None, "power"),
        (("Y", "N"), None, "x", "y"),
        (("Y", "N"), "x", "y", "z"),
    ],
)
def test_the_letter_of_a_power_is_one_that_the_law_has_not(
    names: tuple[str, ...], low: str | None, high: str | None, letter: str
) -> None:
    field = Field(("x", "y", "z"))
    ends = [None if name is None else End(field.generator(name), attained=True) for name in (low, high)]
    assert free_letter(names, *ends) == letter


def test_without_reasons_a_law_is_confirmed_and_no_more() -> None:
    system = derived(WIDTH, "shaped").system
    question = derived(WIDTH, "shaped").question
    engine = engine_for(system, Limits())
    found = derive_law(system, engine, question, reasons=False, limits=Limits())
    (case,) = found.cases
    assert (case.law, case.rests_on, case.argument, case.idle) == ("loss ~ N_p^(-1/3)", (), None, None)
    assert found.complete
    prepared = PreparedRegime(system, question.base, question.direction, frozenset(), Limits())
    again = derive_law(system, engine, question, reasons=False, limits=Limits(), prepared=prepared)
    assert again == found


def test_a_law_that_does_not_follow_is_never_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine knows nothing of the derivation: a wrong one is found out."""
    found = derived(WIDTH, "shaped")
    wrong = dataclasses.replace(found.cases[0], power=Fraction(-1, 2), law="loss ~ N_p^(-1/2)")
    monkeypatch.setattr(derive, "_case", lambda *_: wrong)
    engine = engine_for(found.system, Limits())
    with pytest.raises(AssertionError, match="does not"):
        derive_law(found.system, engine, found.question, reasons=False, limits=Limits())
    with pytest.raises(AssertionError, match="does not"):
        derive_law(found.system, engine, found.question, limits=Limits())


def test_cases_that_could_not_be_decided_are_left_out_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    found = derived(CLUSTERS)
    engine = engine_for(found.system, Limits())
    answer = derive._answer

    def all_but_the_first(region: Any, asked: Any) -> Case:
        case = answer(region, asked)
        if case.law == found.cases[0].law:
            raise UndecidedError("too hard")
        return case

    monkeypatch.setattr(derive, "_answer", all_but_the_first)
    cut = derive_law(found.system, engine, found.question, limits=Limits())
    assert ([case.law for case in cut.cases], cut.complete, cut.undecided) == (
        [case.law for case in found.cases[1:]],
        False,
        "too hard",
    )
    monkeypatch.setattr(derive, "_answer", Mock(side_effect=UndecidedError("far too hard")))
    with pytest.raises(UndecidedError, match="far too hard"):
        derive_law(found.system, engine, found.question, limits=Limits())


@pytest.mark.slow
def test_four_terms_with_logarithms_under_a_product_have_one_law() -> None:
    """The axiom is worked out for positive exponents alone, and no bound is compared with another one needlessly."""
    sizes = ("N", "D", "S", "B")
    terms = " + ".join(f"{size}^-a_{size} * log({size})" for size in sizes)
    text = f"""
theory = {{ name = "t", target = "L", base = "C" }}
quantities = {{ C = {{ trend = "grows" }}, L = {{ trend = "free" }}, {", ".join(f'{s} = {{ trend = "free" }}' for s in sizes)} }}
parameters = {{ {", ".join(f'a_{s} = {{ where = ["a_{s} > 0"] }}' for s in sizes)} }}
axioms = [
    {{ id = "fit", law = "L ~ {terms}" }},
    {{ id = "cost", law = "C ~ {" * ".join(sizes)}" }},
    {{ id = "O", minimise = "L", over = {[*sizes]}, subject_to = ["fit", "cost"] }},
]
"""
    ((condition, law),) = laws(text.replace("'", '"'))
    assert condition == ""
    assert law.startswith(("L ~ C^(-a_B*a_D*a_N*a_S/(", "L ~ C^(-a_N*a_D*a_S*a_B/("))
    assert law.endswith(") * log(C)")


@pytest.mark.slow
def test_the_least_of_six_exponents_is_six_cases() -> None:
    """Conditions between six parameters are linear, however many they are."""
    sizes = ("N", "D", "S", "B", "M", "Q")
    text = f"""
theory = {{ name = "t", target = "L", base = "C" }}
quantities = {{ C = {{ trend = "grows" }}, L = {{ trend = "free" }}, {", ".join(f'{s} = {{ trend = "free" }}' for s in sizes)} }}
parameters = {{ {", ".join(f'a_{s} = {{ where = ["a_{s} > 0"] }}' for s in sizes)} }}
axioms = [
    {{ id = "fit", law = "L ~ {" + ".join(f"{s}^-a_{s}" for s in sizes)}" }},
    {{ id = "cost", law = "C ~ {" + ".join(sizes)}" }},
    {{ id = "O", minimise = "L", over = {[*sizes]}, subject_to = ["fit", "cost"] }},
]
"""
    found = laws(text.replace("'", '"'))
    assert sorted(law for _, law in found) == sorted(f"L ~ C^-a_{size}" for size in sizes)
