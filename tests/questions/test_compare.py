"""Theory against theory: what clashes, what can hold, and what is left."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.questions.check import check
from nslogic.questions.compare import CompareResult, compare, pair_of
from nslogic.questions.exponents import derived_exponents
from nslogic.questions.joint import joint_theory, variants_of
from nslogic.theory.folders import bundled_measurements
from nslogic.theory.library import load
from nslogic.theory.model import Theory

API: Any = nslogic  # what is asked here is what a type checker would refuse

REFIT = str(dict(bundled_measurements())["besiroglu-refit"])


def numbers(name: str, law: str, *, alternatives: str = "") -> dict[str, object]:
    """Return a theory that says one thing of `alpha_N`, or one of two."""
    laws = {"only": law} | ({"other": alternatives} if alternatives else {})
    return {
        "theory": {"name": name},
        "quantities": {"loss": {"trend": "falls"}, "N_p": {"trend": "grows"}},
        "parameters": {"a": {"where": ["a > 0"]}},
        "axioms": [{"id": key, "law": f"loss ~ N_p^-({text})"} for key, text in laws.items()],
        "regimes": {key: {"axioms": [key]} for key in laws},
        "exponents": [{"name": "alpha_N", "regime": key} for key in laws],
    }


def test_the_relation_of_quanta_excludes_the_duality() -> None:
    (pair,) = compare(["quanta", "solvable"]).pairs
    assert pair.verdict == "clash"
    assert [refutation.by for refutation in pair.refutations] == ["kernel"]
    assert pair.refutations[0].core == (
        "domain(quanta.alpha)",
        "quanta.alpha_D",
        "quanta.alpha_N",
        "solvable.alpha_D",
        "solvable.alpha_N",
    )


def test_a_shared_parameter_makes_a_clash_and_another_does_not() -> None:
    assert compare(["associative-memory", "quanta"]).pairs[0].verdict == "clash"
    assert compare(["associative-memory", "solvable"]).pairs[0].verdict == "together"


def test_what_holds_together_has_values_that_meet_every_law() -> None:
    (pair,) = compare(["chinchilla", "quanta"]).pairs
    assert pair.verdict == "together"
    assert pair.witness is not None
    assert pair.witness.verified
    values = dict(pair.witness.parameters)
    assert values["alpha_D"] == values["alpha_N"] / (1 + values["alpha_N"])
    assert values["a_N"] == values["alpha_D"] / (values["alpha_N"] + values["alpha_D"])


def test_theories_without_an_exponent_in_common_are_apart() -> None:
    (pair,) = compare(["information", "manifold"]).pairs
    assert pair.verdict == "apart"


def test_one_combination_of_alternatives_is_enough_and_none_is_a_clash() -> None:
    half, third = numbers("half", "1/2"), numbers("third", "1/3")
    either = numbers("either", "1/4", alternatives="1/3")
    result = compare([half, third, either])
    assert pair_of(result, "third", "either").verdict == "together"
    assert pair_of(result, "third", "either").variants[1].choices == ("other",)
    clash = pair_of(result, "half", "either")
    assert clash.verdict == "clash"
    assert clash.ways == len(clash.refutations) == 2


def test_three_theories_can_clash_of_which_every_two_hold_together() -> None:
    result = compare(["chinchilla", "information", "quanta"])
    assert [pair.verdict for pair in result.pairs] == ["together", "together", "apart"]
    (larger,) = result.larger
    assert larger.names == ("chinchilla", "information", "quanta")
    assert {refutation.by for refutation in larger.refutations} == {"kernel"}
    assert compare(["chinchilla", "information", "quanta"], sets=2).larger == ()


def test_a_measured_value_is_met_within_standard_errors() -> None:
    assert compare(["resource", REFIT]).pairs[0].verdict == "together"
    assert compare(["resource", REFIT], sigma="0.5").pairs[0].verdict == "clash"
    assert compare(["quanta", REFIT]).pairs[0].verdict == "clash"


def test_a_range_is_what_all_theories_leave() -> None:
    result = compare(["manifold", REFIT], range="d")
    (asked,) = result.ranges
    assert asked.name == "manifold.d"
    assert [part.low for part in asked.parts] == [(Fraction(20000, 1893), Fraction(20000, 1893))]
    clash = compare(["quanta", "solvable"], range="alpha_N")
    assert clash.everything is not None
    assert clash.everything.verdict == "clash"
    assert clash.ranges == ()


def test_theories_that_name_no_exponents_are_left_out() -> None:
    result = compare(["quanta", "solvable", "width-depth"])
    assert result.without == (("width-depth", "no exponents are named, see 'exponents' of the language"),)
    assert len(result.pairs) == 1


@pytest.mark.parametrize(
    ("theories", "options", "message"),
    [
        (["quanta"], {}, "a comparison needs two theories"),
        (["quanta", "width-depth"], {}, "`width-depth` names none"),
        (["quanta", "quanta"], {}, "`quanta` is given twice"),
        (["quanta", "solvable"], {"range": "zeta"}, "`zeta` is no exponent or parameter"),
        (["associative-memory", "solvable"], {"range": "alpha"}, "`alpha` is no exponent or parameter"),
        (["quanta", "solvable"], {"sets": 1}, "sets should be"),
    ],
)
def test_requests_that_make_no_sense_are_refused(theories: list[str], options: dict[str, object], message: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        API.compare(theories, **options)
    assert any(message in problem.message for problem in raised.value.diagnostics)


@pytest.fixture(scope="module")
def library() -> CompareResult:
    names = ["associative-memory", "chinchilla", "explaining", "quanta", "resource", "solvable"]
    return compare(names, sets=2)


def test_each_combination_is_decided_alike_by_the_engine_that_knows_nothing_of_comparisons(
    library: CompareResult,
) -> None:
    theories: dict[str, Theory] = {theory.name: theory for theory in library.theories}
    for pair in library.pairs:
        first, second = (list(variants_of(derived_exponents(theories[name]))) for name in pair.names)
        verdicts = {check(joint_theory((a, b))).regimes[0].verdict for a in first for b in second}
        assert ("consistent" in verdicts) == (pair.verdict in ("together", "apart"))


def test_the_bundled_measurements_can_be_compared() -> None:
    paths = [str(path) for _, path in bundled_measurements()]
    result = compare([*paths, "kaplan"], sets=2)
    assert pair_of(result, "hoffmann", "kaplan-measured").verdict == "clash"
    assert load(paths[0]).name in {theory.name for theory in result.theories}
