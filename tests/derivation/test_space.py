"""Conditions on parameters: what is told without a solver is what Z3 says, and that is most of it."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.derivation import space
from nslogic.derivation.space import ParameterSpace
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import Formula, compare_parameters, conjunction, disjunction

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


def test_what_can_hold_is_what_z3_says(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = set()
    for seed in range(60):
        conditions, asked = drawn(seed)
        mixed = ParameterSpace(conditions, Limits())
        found = [mixed.feasible(condition) for condition in asked]
        with monkeypatch.context() as without:
            without.setattr(space, "CONDITION_WAYS", -1)
            solver = ParameterSpace(conditions, Limits())
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
