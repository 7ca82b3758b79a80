"""Laws in several bases: which requests make sense, and what is answered where there is no law."""

from __future__ import annotations

from typing import Any

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.questions.several_bases import derive_bases
from tests.report.derive.joint import JOINT, joint

THEORY = nslogic.loads(JOINT)


def test_a_sum_and_a_minimum_are_laws_in_several_bases() -> None:
    for regime, law, shape in (("sum", "loss ~ N^-a + D^-b", "sum"), ("maximum", "loss ~ min(N^-1, D^-1)", "min")):
        result = joint(regime)
        assert result.derivation is not None
        (case,) = result.derivation.cases
        assert (case.law, case.shape) == (law, shape)


def test_bases_that_depend_on_each_other_give_no_one_law() -> None:
    result = joint("tied")
    assert (result.derivation, result.dependent) == (None, True)
    assert result.refused == "N and D depend on each other: D ~ N^2"


def test_a_target_that_the_bases_do_not_fix_gives_no_such_law() -> None:
    result = joint("free")
    assert (result.derivation, result.dependent) == (None, False)
    assert result.refused == "loss is not fixed by N and D alone"


def test_a_regime_without_a_model_has_its_core() -> None:
    result = joint("clash")
    assert result.check.cores.found == (("grows", "trend(loss)"),)
    assert (result.derivation, result.refused, result.undecided) == (None, "", "")


def test_laws_can_be_added_and_axioms_left_out_for_one_question() -> None:
    (result,) = derive_bases(THEORY, ("N", "D"), regimes="free", given="loss ~ N^-1 + D^-2")
    assert result.derivation is not None
    assert result.derivation.cases[0].law == "loss ~ N^-1 + D^-2"
    (result,) = derive_bases(THEORY, ("N", "D"), regimes="tied", without="tied")
    assert result.derivation is not None
    assert result.derivation.cases[0].law == "loss ~ N^-a + D^-b"


def test_all_regimes_that_are_expected_to_hold_are_asked_about() -> None:
    results = derive_bases(THEORY, "N", target="loss")
    assert [result.regime.name for result in results] == ["sum", "maximum", "tied", "free"]


@pytest.mark.parametrize(
    ("bases", "options", "message"),
    [
        (("N", "N"), {}, "`N` is a base twice"),
        (("N", "loss"), {}, "`loss` is the target and a base at once"),
        (("N", "K"), {}, "joint has no quantity `K`"),
        (("N", "D"), {"target": "Los"}, "joint has no quantity `Los`"),
        (("N", "D"), {"keep": "c"}, "joint has no parameter `c`"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused(
    bases: tuple[str, ...], options: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        derive_bases(THEORY, bases, **options)
    assert message in [diagnostic.message for diagnostic in refusal.value.diagnostics]


def test_a_theory_without_a_target_has_to_be_asked_for_one() -> None:
    without = nslogic.loads(JOINT.replace(', target = "loss"', ""))
    with pytest.raises(InvalidInputError, match="joint names no target") as refusal:
        derive_bases(without, ("N", "D"))
    assert refusal.value.diagnostics[0].help == "name one with --target"


def test_a_result_is_short_at_a_prompt() -> None:
    assert repr(joint("sum")) == "<BasesResult joint·sum: loss ~ N^-a + D^-b>"
    assert repr(joint("free")) == "<BasesResult joint·free: loss is not fixed by N and D alone>"
    assert repr(joint("clash")) == "<BasesResult joint·clash: degenerate>"
