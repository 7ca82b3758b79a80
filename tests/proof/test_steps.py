"""Every step is asked the same: what it uses, what is below it, what it is called, and how it looks under other names."""

from __future__ import annotations

import inspect

import pytest

from nslogic.kernel import RULES, Polynomial, Real, Vector
from nslogic.proof.bodies import pruned, references, renamed_body, renumbered, used_in
from nslogic.proof.step_data import body_data
from nslogic.proof.step_names import names, with_names
from nslogic.proof.step_reading import body_from_data
from nslogic.proof.steps import (
    AbsurdStep,
    Body,
    CombineStep,
    CompareStep,
    LetStep,
    OptimumStep,
    SignsStep,
    SplitStep,
    Step,
    Term,
    TrustedStep,
    UnfoldStep,
    bodies_of,
    every,
    uses,
    with_bodies,
)
from nslogic.statements.theorems import check_theorem
from tests.proof.bodies import proofs_of
from tests.proof.step_classes import STEP_CLASSES

A, B = Polynomial.name("a"), Polynomial.name("7#1")
END: Body = (AbsurdStep("9", "8.1"),)
SAMPLES: dict[str, tuple[Step, tuple[str, ...], list[str]]] = {
    "unfold": (UnfoldStep("8", "A1"), ("A1",), ["A1"]),
    "split": (SplitStep("8", "7.1", (END,)), ("7.1",), ["7.1"]),
    "signs": (SignsStep("8", A + B, (END, END, END)), (), ["a", "7#1"]),
    "compare": (CompareStep("8", "power", {"x": A, "7#1": B}, (END, END, END)), (), ["x", "a", "7#1", "7#1"]),
    "combine": (
        CombineStep("8", Vector({"x": A}, ">", "order"), (Term(B, ("7.1", "A1"), "y"),), ("6.1",)),
        ("7.1", "A1", "6.1"),
        ["7#1", "7.1", "A1", "y", "6.1", "x", "a"],
    ),
    "let": (LetStep("8", {"x": B}, ("6.1",)), ("6.1",), ["6.1", "x", "7#1"]),
    "optimum": (OptimumStep("8", "best", (("loss", "7#1"),), (END,)), ("best",), ["best", "loss", "7#1"]),
    "absurd": (AbsurdStep("8", "7.1"), ("7.1",), ["7.1"]),
    "trusted": (TrustedStep("8", ("7.1", "6.1")), ("7.1", "6.1"), ["7.1", "6.1"]),
}
"""A step of each rule, the facts it uses, and all names in it."""


def test_there_is_a_class_for_each_rule_of_the_kernel() -> None:
    assert set(STEP_CLASSES) == set(RULES) == set(SAMPLES)
    assert all(isinstance(step, STEP_CLASSES[rule]) for rule, (step, _, _) in SAMPLES.items())


@pytest.mark.parametrize("rule", STEP_CLASSES)
def test_a_step_says_what_it_uses_and_names(rule: str) -> None:
    step, used, named = SAMPLES[rule]
    assert uses(step) == used
    assert list(names(step)) == named
    assert set(used) <= set(named)


@pytest.mark.parametrize("rule", STEP_CLASSES)
def test_other_names_stand_where_the_names_were(rule: str) -> None:
    """But for the quantities of a competitor, which are those of the theory."""
    step, used, named = SAMPLES[rule]
    other = with_names(step, lambda name: f"n{name}")
    assert [name.removeprefix("n") for name in names(other)] == named
    assert uses(other) == tuple(f"n{name}" for name in used)
    assert (other.id, bodies_of(other)) == (step.id, bodies_of(step))
    kept = [name for name, new in zip(named, names(other), strict=True) if name == new]
    assert kept == (["loss"] if rule == "optimum" else [])
    assert with_names(step, str) == step


@pytest.mark.parametrize("rule", STEP_CLASSES)
def test_a_step_takes_other_bodies_where_it_has_some(rule: str) -> None:
    step, _, _ = SAMPLES[rule]
    other: Body = (AbsurdStep("10", "8.1"),)
    bodies = [other] * len(bodies_of(step))
    assert bodies_of(with_bodies(step, bodies)) == tuple(bodies)
    assert with_bodies(with_bodies(step, bodies), bodies_of(step)) == step
    assert bool(bodies) == bool({"branches", "proofs"} & set(inspect.signature(STEP_CLASSES[rule]).parameters))


def test_products_of_new_names_stay_in_order() -> None:
    """Names in a product are sorted, as the kernel compares them."""
    step = SignsStep("1", A * B, ())
    other = with_names(step, {"a": "z", "7#1": "zz"}.__getitem__)
    assert isinstance(other, SignsStep)
    assert other.of == Polynomial.name("z") * Polynomial.name("zz")


def test_what_a_body_uses_from_outside() -> None:
    case: Body = (
        UnfoldStep("4", "3.1"),
        CombineStep("5", Real(A, ">"), (Term(A, ("4.1", "1.1", "A2")),)),
        AbsurdStep("6", "5.1"),
    )
    body: Body = (UnfoldStep("1", "A1"), UnfoldStep("2", "A2"), SplitStep("3", "1.2", (case,)))
    assert used_in(case) == {"3.1", "1.1", "A2"}
    assert references(body[2]) == {"1.2", "1.1", "A2"}, "what a case says is not from outside"
    assert used_in(body) == {"A1", "A2"}
    assert pruned(body) == (body[0], body[2]), "nothing uses what the second step gives"
    assert [step.id for step in every(body)] == ["1", "2", "3", "4", "5", "6"]


def test_numbers_count_in_the_order_of_reading_and_names_follow() -> None:
    case: Body = (
        CombineStep("40", Real(Polynomial.name("17#2"), ">"), (Term(A, ("30.1", "17.1", "4.2 of it", "17.2nd")),)),
    )
    body: Body = (UnfoldStep("17", "17th"), LetStep("5", {"17#1": A}), SplitStep("30", "17.3", (case,)))
    assert renumbered(body) == (
        UnfoldStep("1", "17th"),
        LetStep("2", {"1#1": A}),
        SplitStep(
            "3",
            "1.3",
            (
                (
                    CombineStep(
                        "4", Real(Polynomial.name("1#2"), ">"), (Term(A, ("3.1", "1.1", "4.2 of it", "17.2nd")),)
                    ),
                ),
            ),
        ),
    )


def test_labels_are_renamed_in_every_case() -> None:
    body: Body = (UnfoldStep("1", "(lemma 3)"), SplitStep("2", "1.1", ((AbsurdStep("3", "(lemma 3)"),),)))
    new = {"(lemma 3)": "(lemma 1)"}
    assert used_in(renamed_body(body, lambda name: new.get(name, name))) == {"(lemma 1)"}


def test_the_kernel_accepts_a_proof_whose_steps_have_other_numbers() -> None:
    for theorem, body in proofs_of("critical-depth")[:4]:
        numbers = {step.id: str(1000 - place) for place, step in enumerate(every(body))}

        def new(name: str, numbers: dict[str, str] = numbers) -> str:
            head, mark, rest = name.partition("#" if "#" in name else ".")
            return numbers[head] + mark + rest if head in numbers else name

        other = renamed_body(body, new, numbers.__getitem__)
        assert other != body
        assert check_theorem(theorem, body_data(other)).steps == len(list(every(body)))
        assert renumbered(other) == body == body_from_data(body_data(body))
