"""Theories as one that speaks of their exponents alone."""

from __future__ import annotations

import pytest

from nslogic.orders.formulas import OrderForm, Some, compare_form, conjunction
from nslogic.questions.compare import compare
from nslogic.questions.exponents import derived_exponents
from nslogic.questions.joint import JOINT_REGIME, JointError, Variant, joint_theory, laws_of, prefix_of, variants_of
from nslogic.theory.in_memory import theory_of_tables
from nslogic.theory.library import load
from nslogic.theory.model import Theory


def variants(name: str) -> list[Variant]:
    return list(variants_of(derived_exponents(load(name))))


def test_alternatives_of_one_name_are_combined_and_other_names_hold_together() -> None:
    assert [variant.choices for variant in variants("critical-depth")] == [
        ("structural",),
        ("redundancy",),
        ("width-only",),
    ]
    (quanta,) = variants("quanta")
    assert [exponent.name for exponent in quanta.exponents] == ["alpha_N", "alpha_D", "alpha_S"]


def two_regimes(first: str, second: str) -> list[Variant]:
    """Return the combinations of a theory with two exponents in each of two regimes, which hold under these conditions."""
    axioms = [
        {"id": f"{name}-{base}", "law": f"loss ~ {base}^-({power})"}
        for name, power in (("one", "a"), ("other", "2*a"))
        for base in ("N_p", "D")
    ]
    theory = theory_of_tables(
        {
            "theory": {"name": "two"},
            "quantities": {"loss": {"trend": "falls"}, "N_p": {"trend": "grows"}, "D": {"trend": "grows"}},
            "parameters": {"a": {"where": ["a > 0"]}},
            "axioms": axioms,
            "regimes": {
                name: {"axioms": [f"{name}-N_p", f"{name}-D"], "where": [condition]}
                for name, condition in (("one", first), ("other", second))
            },
            "exponents": [
                {"name": each, "regime": name} for each in ("alpha_N", "alpha_D") for name in ("one", "other")
            ],
        }
    )
    return list(variants_of(derived_exponents(theory)))


def test_exponents_of_regimes_that_exclude_each_other_are_not_combined() -> None:
    assert [each.choices for each in two_regimes("a < 1", "a > 1")] == [("one",), ("other",)]
    assert [each.choices for each in two_regimes("a < 2", "a > 1")] == [
        ("one",),
        ("one", "other"),
        ("other", "one"),
        ("other",),
    ]


def test_names_have_the_prefix_of_their_theory_and_exponents_have_none() -> None:
    joint = joint_theory((variants("manifold")[0], variants("solvable")[0]))
    laws = {axiom.id: axiom.laws[0].text for axiom in joint.axioms}
    assert laws["manifold.alpha_N"] == "alpha_N = 4/manifold.d"
    assert laws["solvable.alpha_D"] == "alpha_D = solvable.alpha"
    names = [parameter.name for parameter in joint.parameters]
    assert names[:4] == ["alpha_N", "alpha_D", "alpha_C", "a_N"]
    assert "solvable.alpha" in names
    assert joint.regime(JOINT_REGIME).axioms == tuple(laws)


def test_shared_parameters_are_one() -> None:
    joint = joint_theory((variants("quanta")[0], variants("associative-memory")[0]))
    laws = {axiom.id: axiom.laws[0].text for axiom in joint.axioms}
    assert laws["quanta.alpha_N"] == "alpha_N = quanta.alpha"
    assert laws["associative_memory.alpha_N"] == "alpha_N = quanta.alpha/2"


def test_a_parameter_that_is_called_like_an_exponent_is_another() -> None:
    joint = joint_theory(variants("kaplan"))
    laws = {axiom.id: axiom.laws[0].text for axiom in joint.axioms}
    assert laws["kaplan.alpha_N"] == "alpha_N = kaplan.alpha_N"


def test_a_theory_is_called_by_letters_digits_and_lines() -> None:
    assert prefix_of(load("critical-depth")) == "critical_depth"


def test_what_is_no_list_of_comparisons_cannot_be_written() -> None:
    grows = compare_form(OrderForm.unknown("N"), "<")
    with pytest.raises(JointError):
        list(laws_of(conjunction((grows,))))
    with pytest.raises(JointError):
        list(laws_of(Some(())))


def test_parameters_meet_only_where_a_word_is_shared() -> None:
    """Quantities and parameters of one name are different ones in two theories; an exponent of one name is one number."""

    def of(name: str, *, shared: str = "") -> Theory:
        declared: dict[str, object] = {"where": ["alpha > 0"], **({"shared": shared} if shared else {})}
        return theory_of_tables(
            {
                "theory": {"name": name},
                "quantities": {"loss": {"trend": "falls"}, "N_p": {"trend": "grows"}},
                "parameters": {"alpha": declared},
                "axioms": [{"id": "law", "law": "loss ~ N_p^-alpha" if name == "one" else "loss ~ N_p^-(2*alpha)"}],
                "exponents": [{"name": "alpha_N"}],
            }
        )

    assert compare([of("one"), of("two")]).pairs[0].verdict == "together"
    assert compare([of("one", shared="word"), of("two", shared="word")]).pairs[0].verdict == "clash"
    assert compare([of("one", shared="word"), of("two", shared="other")]).pairs[0].verdict == "together"
