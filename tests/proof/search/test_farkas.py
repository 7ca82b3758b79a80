"""Facts about orders that clash: they are written down as a sum of which every order cancels and the signs are known."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.kernel import LOG_SCALE, SCALE, Polynomial, Real, Vector
from nslogic.proof.budget import Budget
from nslogic.proof.search.farkas import RationalModel, close, rewritten, solve_at
from nslogic.proof.search.known_facts import FactSum
from nslogic.proof.search.state import Draft
from nslogic.proof.steps import CombineStep

A, B, ONE = Polynomial.name("a"), Polynomial.name("b"), Polynomial.number(1)
TWO = Polynomial.number(2)


def draft_of(*facts: Vector, reals: tuple[Real, ...] = ()) -> tuple[Draft, tuple[str, ...]]:
    """Return a place where facts about orders, and about parameters, are known, and the names of the former."""
    draft = Draft.start({}, Budget(10**6))
    names = tuple(f"{place}.1" for place, _ in enumerate(facts, 100))
    draft.vectors.update(zip(names, facts, strict=True))
    draft.reals.update({f"{place}.1": fact for place, fact in enumerate(reals, 200)})
    draft.facts.update({**draft.vectors, **draft.reals})
    return draft, names


def sums_of(draft: Draft) -> list[FactSum]:
    assert draft.known.clash(draft.reals, draft.vectors, draft.effort)
    return draft.known.sums()


def written(draft: Draft, name: object) -> CombineStep:
    (step,) = [step for step in draft.steps if isinstance(step, CombineStep) and f"{step.id}.1" == name]
    return step


GROWING = (Vector({"X": A, SCALE: -TWO}, ">", "power"), Vector({"X": -ONE, SCALE: ONE}, ">", "power"))
"""X^a >> t^2 and X << t, which clash where a is from 0 to 2."""


def test_facts_clash_at_one_point_and_have_a_model_at_another() -> None:
    draft, names = draft_of(*GROWING)
    clash = solve_at(draft, {"a": Fraction(1)})
    assert isinstance(clash, tuple)
    assert set(clash) >= set(names)
    model = solve_at(draft, {"a": Fraction(-1)})
    assert isinstance(model, RationalModel)
    assert model.values["X"] < (Fraction(-2), Fraction(0), Fraction(0), Fraction(0))


def test_a_sum_is_written_down_once_the_signs_of_its_multipliers_are_known() -> None:
    draft, names = draft_of(*GROWING)
    total = FactSum({names[0]: ONE, names[1]: A, SCALE: TWO - A}, "power")
    assert close(draft, total) == A
    draft.reals["200.1"] = draft.facts["200.1"] = Real(A, ">")
    assert close(draft, total) in (A - TWO, TWO - A)
    draft.reals["201.1"] = draft.facts["201.1"] = Real(TWO - A, ">")
    name = close(draft, total)
    assert isinstance(name, str)
    assert draft.facts[name] == Vector({}, ">", "power")
    assert {fact for term in written(draft, name).terms for fact in term.facts} >= {*names, "200.1", "201.1"}


def test_the_engine_says_how_facts_add_up() -> None:
    draft, names = draft_of(*GROWING, reals=(Real(A, ">"), Real(TWO - A, ">=")))
    first, *_ = sums_of(draft)
    assert first.level == "power"
    assert set(first.multipliers) >= set(names)
    assert isinstance(close(draft, first), (str, Polynomial))


@pytest.mark.parametrize("sign", [1, -1])
def test_multipliers_of_the_wrong_sign_are_turned_round_together_only(sign: int) -> None:
    draft, names = draft_of(Vector({"X": ONE}, ">", "order"), Vector({"X": -ONE}, ">=", "order"))
    number = Polynomial.number(sign)
    assert isinstance(close(draft, FactSum({names[0]: number, names[1]: number}, "order")), str)
    draft, names = draft_of(Vector({"X": ONE}, ">", "order"), Vector({"X": ONE}, ">=", "order"))
    assert close(draft, FactSum({names[0]: number, names[1]: -number}, "order")) is None


def test_what_is_not_strict_is_no_contradiction() -> None:
    draft, names = draft_of(Vector({"X": ONE}, ">=", "order"), Vector({"X": -ONE}, ">=", "order"))
    assert close(draft, FactSum(dict.fromkeys(names, ONE), "order")) is None


def test_what_an_equation_makes_vanish_is_taken_away_by_the_equation() -> None:
    """Where a^2 = 2, X^a ~ Y and Y^a ~ X^2 * log t cannot hold together."""
    root = A * A - TWO
    draft, _ = draft_of(
        Vector({"X": A, "Y": -ONE}, "=", "order"),
        Vector({"Y": A, "X": -TWO, LOG_SCALE: -ONE}, "=", "order"),
        reals=(Real(root, "="), Real(A, ">")),
    )
    closed = [name for name in (close(draft, total) for total in sums_of(draft)) if isinstance(name, str)]
    assert closed
    assert any(term.facts == ("200.1",) and term.unit for term in written(draft, closed[0]).terms)


def test_what_vanishes_since_it_has_no_sign_is_asked_for() -> None:
    """With a >= 0 and a <= 0 the facts clash, but only the case a = 0 says so to the kernel."""
    draft, _ = draft_of(
        Vector({"X": A, "Y": ONE}, ">", "order"),
        Vector({"Y": -ONE}, ">=", "order"),
        reals=(Real(A, ">="), Real(-A, ">=")),
    )
    answers = [close(draft, total) for total in sums_of(draft)]
    assert A in answers
    assert not any(isinstance(answer, str) for answer in answers)


def test_a_fact_is_rewritten_with_its_relation_and_level() -> None:
    fact = Vector({"X": A}, ">=", "power")
    assert rewritten(fact, {"Y": B}) == Vector({"Y": B}, ">=", "power")
