"""The state of a search: what a case inherits, and what a step adds."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.kernel import BUILT_IN, ONE, Fact, Law, Polynomial, Real, Statement, Vector, alternatives
from nslogic.proof.budget import Budget, OutOfWorkError
from nslogic.proof.search.state import Draft, NoProofError, nothing, terms_in, zero
from nslogic.proof.steps import AbsurdStep, CombineStep, Term, UnfoldStep

A = Polynomial.name("a")
X, Y = ("quantity", "X"), ("quantity", "Y")
LAW: Statement = ("order", "~", X, Y, False)
BOTH: Statement = ("and", LAW, ("real", ">", ("parameter", "a"), ("number", Fraction(0))))
EITHER: Statement = ("or", *BOTH[1:])


def start(**laws: Statement) -> Draft:
    return Draft.start({name: Law(law, True) for name, law in laws.items()}, Budget())


def test_at_the_start_hypotheses_wait_and_built_in_facts_are_known() -> None:
    draft = start(A1=LAW, A2=BOTH)
    assert draft.waiting == ["A1", "A2"]
    assert set(draft.facts) == {"A1", "A2", *BUILT_IN}
    assert set(draft.vectors) == {name for name, fact in BUILT_IN.items() if isinstance(fact, Vector)}
    assert (draft.depth, draft.steps, draft.forced) == (0, [], [])


def test_steps_are_not_numbered_like_hypotheses() -> None:
    draft = Draft.start({"1": Law(LAW, True), "3": Law(LAW, True)}, Budget())
    assert [draft.number() for _ in range(3)] == ["2", "4", "5"]


def test_a_law_without_a_choice_is_unfolded_into_its_parts() -> None:
    draft = start(A1=BOTH)
    assert draft.unfold("A1")
    (step,) = draft.steps
    assert step == UnfoldStep("1", "A1")
    assert draft.facts["1.1"] == Law(BOTH[1], True)
    assert draft.facts["1.2"] == Law(BOTH[2], True)
    assert draft.waiting == ["A1", "1.1", "1.2"]


def test_a_law_with_a_choice_is_not_unfolded() -> None:
    draft = start(A1=EITHER)
    assert not draft.unfold("A1")
    assert draft.steps == []


@pytest.mark.parametrize(
    ("law", "holds", "choice"),
    [
        (BOTH, True, False),
        (BOTH, False, True),
        (EITHER, True, True),
        (EITHER, False, False),
        (LAW, True, False),
        (LAW, False, True),
        (("if", (LAW,), LAW), True, True),
        (("if", (LAW,), LAW), False, False),
    ],
)
def test_a_law_leaves_a_choice_where_it_has_several_cases(law: Statement, holds: bool, choice: bool) -> None:
    draft = Draft.start({"A1": Law(law, holds)}, Budget())
    assert draft.unfold("A1") is not choice
    if choice:
        assert len(alternatives(Law(law, holds), "1")) >= 2


def test_a_combination_is_written_down_and_not_looked_at_again() -> None:
    draft = start(A1=LAW)
    name = draft.combine(Real(A + ONE, ">"), (Term(ONE, ("A1",)),), ("A1",))
    assert name == "1.1"
    assert draft.facts[name] == Real(A + ONE, ">")
    assert name not in draft.waiting
    (step,) = draft.steps
    assert isinstance(step, CombineStep)
    assert (step.id, step.over) == ("1", ("A1",))


def test_a_finished_body_has_only_what_its_end_needs() -> None:
    draft = start(A1=LAW)
    draft.combine(Real(A, ">"), (Term(ONE, ("A1",)),))
    needed = draft.combine(zero(">"), (Term(ONE, ("A1",)),))
    body = draft.absurd(needed)
    assert [step.id for step in body] == ["2", "3"]
    assert body[-1] == AbsurdStep("3", "2.1")


def test_a_case_knows_what_is_known_and_does_not_give_it_back() -> None:
    draft = start(A1=LAW)
    draft.reals["r"] = Real(A, ">")
    child = draft.child({"5.1": Real(-A, ">")})
    assert (child.depth, child.steps) == (1, [])
    assert child.waiting == ["A1", "5.1"]
    assert child.reals == draft.reals
    child.reals["s"] = Real(A, ">=")
    child.choices.append("c")
    child.facts["new"] = Real(A, ">")
    assert "s" not in draft.reals
    assert draft.choices == []
    assert "new" not in draft.facts
    assert next(child.numbers) != next(draft.numbers)


def test_the_cases_of_a_choice_are_named_below_its_step() -> None:
    draft = start(A1=EITHER)
    first, second = draft.cases("A1", "7")
    assert first == {"7.1": Law(EITHER[1], True)}
    assert second == {"7.1": Law(EITHER[2], True)}


def test_terms_are_counted_in_numbers_and_in_orders() -> None:
    assert terms_in(Real(A * A + A + ONE, ">")) == 3
    assert terms_in(Vector({"X": A + ONE, "Y": ONE}, ">", "order")) == 3
    assert terms_in(zero(">")) == terms_in(nothing(">", "order")) == 0


def test_work_is_counted_and_ends_a_search() -> None:
    budget = Budget(1_000)
    draft = Draft.start({"A1": Law(LAW, True)}, budget)
    draft.child({})
    assert budget.left < 1_000
    facts: dict[str, Fact] = {f"f{place}": Real(A, ">") for place in range(10_000)}
    with pytest.raises(OutOfWorkError):
        draft.child(facts).child({})


def test_a_model_is_no_proof_and_says_so() -> None:
    error = NoProofError({"a": Fraction(1)}, {})
    assert str(error) == "the hypotheses have a model in which the statement fails"
