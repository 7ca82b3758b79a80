"""Conditions on parameters: what is told without a solver is what Z3 says, and that is most of it."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.derivation.space import Cell, ParameterSpace, SplitNeededError
from nslogic.errors import UndecidedError
from nslogic.limits import DerivationLimits, Limits
from nslogic.orders.formulas import TRUE, Coefficient, Formula, compare_parameters, conjunction, disjunction
from nslogic.orders.sign_conditions import sign_condition
from nslogic.parameters.signs import Contradiction
from nslogic.parameters.solver import ConditionSolver
from nslogic.records import replace

FIELD = Field(("a", "b", "c"))


def atom(rng: random.Random) -> Formula:
    """Return a condition on a sum of a few products of parameters, often on a parameter alone."""
    total = FIELD.generator(rng.choice("abc")) - Fraction(rng.randint(-1, 2))
    for _ in range(rng.choice((0, 0, 1, 2))):
        product: RationalFunction = FIELD.generator(rng.choice("abc"))
        if rng.random() < 0.4:
            product = product * FIELD.generator(rng.choice("abc"))
        total = total + product * Fraction(rng.choice((1, -1, 2)))
    return compare_parameters(total * Fraction(rng.choice((1, -1))), rng.choice(("<", "<=", "<", "=", "!=")))


def drawn(seed: int) -> tuple[Formula, list[Formula]]:
    rng = random.Random(f"space/{seed}")
    conditions = conjunction(atom(rng) for _ in range(rng.randint(1, 3)))
    asked: list[Formula] = [conjunction(atom(rng) for _ in range(rng.randint(1, 2))) for _ in range(4)]
    asked.append(disjunction((atom(rng), atom(rng))))
    return conditions, asked


def test_what_can_hold_is_what_z3_says() -> None:
    answers = set()
    for seed in range(60):
        conditions, asked = drawn(seed)
        mixed = ParameterSpace(conditions, Limits())
        found = [mixed.feasible(condition) for condition in asked]
        solver = ParameterSpace(conditions, Limits(derivation=DerivationLimits(condition_ways=-1)))
        assert found == [solver.feasible(condition) for condition in asked], seed
        answers.update(found)
    assert answers == {True, False}


def test_most_of_it_needs_no_solver() -> None:
    decided = undecided = 0
    for seed in range(60):
        conditions, asked = drawn(seed)
        alone = ParameterSpace(conditions, Limits(resource=1))
        for condition in asked:
            try:
                alone.feasible(condition)
                decided += 1
            except UndecidedError:
                undecided += 1
    assert decided > 3 * undecided


A, B, C = (FIELD.generator(name) for name in "abc")
POSITIVE = conjunction((compare_parameters(-A, "<"), compare_parameters(-B, "<")))


def whole(conditions: Formula = POSITIVE) -> Cell:
    return Cell(ParameterSpace(conditions, Limits()))


@pytest.mark.parametrize(
    ("value", "sign"),
    [
        (Fraction(3), 1),
        (Fraction(0), 0),
        (Fraction(-1, 2), -1),
        (A, 1),
        (-A, -1),
        (A * B, 1),
        (-A * B * 2, -1),
        (A / B, 1),
        (-1 / (A + B), -1),
        ((A - B) ** 2 + A, 1),
        (C * C + 1, 1),
        (A * A * (C * C + 1), 1),
        (-(A + 1) / (B + 2), -1),
    ],
)
def test_signs_that_the_space_makes_certain(value: Coefficient, sign: int) -> None:
    assert whole().sign(value) == sign


@pytest.mark.parametrize(
    ("value", "factor"), [(A - B, "a"), (C, "c"), (A * C, "c"), (A / C, "c"), (1 / (A - B), "a"), (C * C, "c")]
)
def test_what_has_several_signs_has_to_be_split(value: Coefficient, factor: str) -> None:
    with pytest.raises(SplitNeededError) as needed:
        whole().sign(value)
    assert factor in needed.value.polynomial.names()


def test_in_a_part_of_the_space_signs_are_those_of_the_part() -> None:
    level = whole().with_sign(A - B, 0)
    assert level.sign(A - B) == 0
    assert level.sign((A - B) * C) == 0  # whatever C is
    assert level.sign(A * A - B * B) == 0
    with pytest.raises(ZeroDivisionError):
        level.sign(1 / (A - B))
    with pytest.raises(ZeroDivisionError):
        level.sign(C / (A - B))
    below = whole().with_sign(A - B, -1)
    assert below.sign(1 / (A - B)) == -1
    assert below.sign((A - B) ** 2) == 1
    assert below.sign((A - B) ** 3) == -1
    assert below.possible(A - B) == (-1,)
    assert whole().possible(A - B) == (-1, 0, 1)
    assert whole().possible(A) == (1,)
    assert whole(compare_parameters(A, "<=")).possible(A) == (-1, 0)


def test_a_cell_is_its_signs_beside_the_space() -> None:
    cell = whole().with_sign(A - B, -1).with_sign(C, 0)
    assert cell.formula() == conjunction((compare_parameters(A - B, "<"), compare_parameters(C, "=")))
    assert whole().formula() == TRUE
    assert sign_condition(A, 1) == compare_parameters(-A, "<")
    assert sign_condition(A, -1) == compare_parameters(A, "<")
    assert sign_condition(A, 0) == compare_parameters(A, "=")


def test_of_many_ways_to_meet_a_condition_all_are_asked_about_at_once() -> None:
    """Up to a number of ways they are decided one by one; the answer is the same."""
    either = conjunction(
        disjunction((compare_parameters(A - number, "="), compare_parameters(B - number, "="))) for number in (1, 2)
    )
    for most in (0, 3, 4, 16):
        answers = ParameterSpace(POSITIVE, Limits(derivation=DerivationLimits(condition_ways=most)))
        assert answers.feasible(either)
        assert not answers.feasible(conjunction((either, compare_parameters(A - 5, "="))))
        assert not answers.feasible(conjunction((either, compare_parameters(A, "<"))))


def test_one_way_that_can_hold_is_enough_though_another_is_not_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    hard, easy = compare_parameters(A * A - B, "="), compare_parameters(A * A - 2, "=")

    def values(_: object, conditions: tuple[object, ...]) -> dict[str, Fraction]:
        if hard in conditions:
            raise UndecidedError("too hard")
        if easy not in conditions:
            raise Contradiction(0)
        return {"a": Fraction(1)}

    monkeypatch.setattr(ConditionSolver, "values", values)
    assert ParameterSpace(TRUE, Limits()).feasible(disjunction((hard, easy)))
    with pytest.raises(UndecidedError, match="too hard"):
        ParameterSpace(TRUE, Limits()).feasible(disjunction((hard, compare_parameters(A * A - 3, "="))))


def test_what_was_found_out_about_a_cell_makes_it_no_other_cell() -> None:
    cell, same = whole().with_sign(A - B, 1), whole().with_sign(A - B, 1)
    same = Cell(cell.space, same.signs)
    assert cell.sign(A) == 1
    assert cell == same
    assert repr(cell) == repr(same)


def test_questions_beyond_the_limit_are_undecided_and_known_answers_stay() -> None:
    few = replace(Limits(), derivation=replace(Limits().derivation, space_questions=1))
    space = ParameterSpace(TRUE, few)
    assert not space.feasible(conjunction((compare_parameters(A, "<"), compare_parameters(-A, "<"))))
    with pytest.raises(UndecidedError, match="too many questions about signs"):
        space.feasible(compare_parameters(A - B, "<"))
    assert not space.feasible(conjunction((compare_parameters(A, "<"), compare_parameters(-A, "<"))))
