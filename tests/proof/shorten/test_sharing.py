"""What several cases of a proof say is said once, before them, and only where it is known there."""

from __future__ import annotations

from typing import Any

from nslogic.kernel import Effort, Fact, check
from nslogic.proof.bodies import renumbered, used_in
from nslogic.proof.search.search import refute_facts
from nslogic.proof.shorten.sharing import shared
from nslogic.proof.step_data import body_data
from nslogic.proof.step_reading import body_from_data
from nslogic.proof.steps import Body, CombineStep, OptimumStep, every
from nslogic.statements.theorems import check_theorem, theorem_of
from tests.proof.bodies import proofs_of, theorems_of
from tests.proof.shorten.test_inlining import (
    NOTHING,
    A,
    B,
    Data,
    absurd,
    combine,
    facts_of,
    hypotheses_of,
    number,
    polynomial,
    term,
    theorem_like,
    unfold,
)

LAWS: dict[str, Any] = {
    "one": ("real", ">", A, number(0)),
    "two": ("real", ">", B, number(0)),
    "three": ("or", ("real", "<", ("sum", A, B), number(0)), ("real", "<", ("sum", B, A), number(-1))),
}
SUM = polynomial(("1", "a"), ("1", "b"))


def branch(first: int, *facts: str, last: Any = NOTHING) -> Data:
    """Refute `-a - b > 0`, or `-a - b - 1 > 0`, by the sum of a and b."""
    one, two, three, four = (str(first + place) for place in range(4))
    return [
        unfold(one, "4.1"),
        combine(two, "real", SUM, ">", *map(term, facts)),
        combine(three, "real", last, ">", term(f"{one}.1"), term(f"{two}.1")),
        absurd(four, f"{three}.1"),
    ]


def from_its_case(first: int, *more: dict[str, Any], last: Any = NOTHING) -> Data:
    """Refute the same, by a sum of a and b that takes what the case says."""
    found = branch(first, last=last)
    terms = [term(f"{first}.1", times=[["2", {}]]), *(term(name, times=[["3", {}]]) for name in ("1.1", "2.1"))]
    return [found[0], combine(str(first + 1), "real", SUM, ">", *terms, *more), *found[2:]]


def proof(*branches: Data) -> Body:
    return body_from_data(
        [
            unfold("1", "one"),
            unfold("2", "two"),
            {"id": "4", "rule": "split", "of": "three", "branches": list(branches)},
        ]
    )


def accepted(body: Body) -> Body:
    check(LAWS, None, body_data(body), parameters=frozenset("ab"), quantities=frozenset())
    found = renumbered(shared(body, Effort()))
    check(LAWS, None, body_data(found), parameters=frozenset("ab"), quantities=frozenset())
    return found


def count(body: Body) -> int:
    return sum(1 for _ in every(body))


def test_a_step_of_two_cases_stands_before_them() -> None:
    body = proof(branch(5, "1.1", "2.1"), branch(10, "2.1", "1.1", last=[["-1", {}]]))
    found = accepted(body)
    assert [step.rule for step in found] == ["unfold", "unfold", "combine", "split"]
    assert count(found) == count(body) - 1


def test_a_step_that_rests_on_its_case_stays_in_it() -> None:
    """The same is said in both cases, from what only the case says: there is nothing to say before them."""
    other = from_its_case(10, term(times=[["2", {}]]), last=[["-1", {}]])
    body = proof(from_its_case(5), other)
    assert count(accepted(body)) == count(body)


def test_the_step_that_can_be_moved_is_taken_for_the_one_that_cannot() -> None:
    found = accepted(proof(from_its_case(5), branch(10, "1.1", "2.1", last=[["-1", {}]])))
    assert [step.rule for step in found] == ["unfold", "unfold", "combine", "split"]
    assert isinstance(found[2], CombineStep)
    assert [one.facts for one in found[2].terms] == [("1.1",), ("2.1",)]


def test_a_competitor_is_set_against_the_optimum_once() -> None:
    """Whether a law fails one way or the other, the same competitor is better."""
    theorem = next(one for one in theorems_of("solvable", ("equiparameterisation",)) if "N_p" in one.states)
    facts: dict[str, Fact] = facts_of(theorem)
    body = renumbered(refute_facts(facts))
    found = renumbered(shared(body, Effort()))
    before, after = (sum(isinstance(step, OptimumStep) for step in every(one)) for one in (body, found))
    assert before == 2 * after > 0
    less = theorem_of(theorem.theory, theorem.regime, theorem.about, hypotheses_of(theorem, found))
    assert not check_theorem(less, body_data(found)).trusted


def test_the_proofs_of_a_bundled_theory_are_accepted_and_no_longer() -> None:
    for theorem, body in proofs_of("critical-depth"):
        found = renumbered(shared(body, Effort()))
        assert used_in(found) <= used_in(body)
        assert check_theorem(theorem_like(theorem, found), body_data(found)).steps <= count(body)
