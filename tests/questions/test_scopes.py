"""A theory in one regime: every exponent that it names, as of that regime."""

from __future__ import annotations

import pytest

from nslogic.errors import InvalidInputError
from nslogic.questions.compare import compare, pair_of
from nslogic.questions.exponents import derived_exponents
from nslogic.questions.joint import joint_theory, variants_of
from nslogic.questions.landscape import landscape
from nslogic.questions.scopes import in_regime, scoped_theory_from
from nslogic.theory.in_memory import theory_of_tables
from nslogic.theory.library import load

SHAPES = {
    "theory": {"name": "shapes"},
    "quantities": {"loss": {"trend": "falls"}, "N_p": {"trend": "grows"}, "D": {"trend": "grows"}},
    "parameters": {"a": {"where": ["a > 0"]}, "m": {"value": "0.3", "error": "0.1"}},
    "axioms": [
        {"id": "half", "law": "loss ~ N_p^-(a/2)"},
        {"id": "whole", "law": "loss ~ N_p^-a"},
        {"id": "data", "law": "loss ~ D^-(2*a)"},
    ],
    "regimes": {
        "half": {"axioms": ["half", "data"]},
        "whole": {"axioms": ["whole", "data"]},
        "neither": {"axioms": ["data"]},
    },
    "exponents": [
        {"name": "alpha_N", "regime": "half"},
        {"name": "alpha_D", "regime": "whole", "bound": "at-least"},
        {"name": "alpha_C", "parameter": "m"},
    ],
}


def test_exponents_of_other_regimes_are_derived_in_this_one() -> None:
    theory = in_regime(theory_of_tables(SHAPES), "whole")
    assert theory.name == "shapes:whole"
    assert [(each.name, each.regime, each.bound) for each in theory.exponents] == [
        ("alpha_D", "whole", "at-least"),
        ("alpha_N", "whole", "exact"),
    ]
    cases = {each.name: [case.formula for case in each.cases] for each in derived_exponents(theory)}
    assert cases == {"alpha_D": ["2*a"], "alpha_N": ["a"]}


def test_what_does_not_follow_in_the_regime_is_left_out_with_a_reason() -> None:
    result = compare([in_regime(theory_of_tables(SHAPES), "neither"), "quanta"])
    assert [name for name, _ in result.without] == ["shapes:neither alpha_N"]


def test_a_reference_names_a_regime_behind_a_colon() -> None:
    assert scoped_theory_from("quanta:parameters").name == "quanta:parameters"
    assert scoped_theory_from("quanta") == load("quanta")
    with pytest.raises(InvalidInputError) as raised:
        scoped_theory_from("quanta:paramters")
    assert "parameters" in raised.value.diagnostics[0].help


def test_two_regimes_of_a_file_share_its_parameters() -> None:
    """The parameter `a` is one number: with a/2 in one and a in the other, the exponent would have to be zero."""
    theory = theory_of_tables(SHAPES)
    (pair,) = compare([in_regime(theory, "half"), in_regime(theory, "whole")]).pairs
    assert pair.verdict == "clash"
    assert {label for label in pair.refutations[0].core if "alpha_N" in label} == {
        "shapes:half.alpha_N",
        "shapes:whole.alpha_N",
    }
    variants = [next(variants_of(derived_exponents(in_regime(theory, name)))) for name in ("half", "whole")]
    assert [each.name for each in joint_theory(variants).parameters] == ["alpha_N", "alpha_D", "shapes.a"]


def test_topals_phases_exclude_each_other_in_the_exponent() -> None:
    result = compare(["critical-depth:structural", "critical-depth:redundancy", "resource:redundancy"])
    assert pair_of(result, "critical-depth:structural", "critical-depth:redundancy").verdict == "clash"
    assert pair_of(result, "critical-depth:redundancy", "resource:redundancy").verdict == "together"


def test_a_landscape_of_one_regime_has_its_exponents_alone() -> None:
    result = landscape(["resource:redundancy"])
    (row,) = result.rows
    assert row.variant.theory.name == "resource:redundancy"
    assert [(each.name, each.cases[0].formula) for each in row.variant.exponents] == [
        ("alpha_N", "1/3"),
        ("alpha_w", "1"),
    ]
