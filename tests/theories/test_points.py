"""Bundled theories at random points: one case holds, models of the regime obey its law, and its reasons entail it."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

from nslogic.derivation.derive import Derivation
from nslogic.engines.z3 import Z3Engine
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import Formula, compare_parameters, conjunction
from nslogic.questions.derive import derive
from tests.derivation.agreement import agrees, entailed_by_its_reasons, only_case
from tests.theories.library import theory

SYMBOLIC = [
    ("associative-memory", "memory"),
    ("associative-memory", "wide-data"),
    ("chinchilla", "compute-optimal"),
    ("critical-depth", "phases"),
    ("explaining", "resolution-data-linear"),
    ("kaplan", "compute-optimal"),
    ("learning-curve", "zipf"),
    ("manifold", "general"),
    ("manifold", "any-target"),
    ("percolation", "model"),
    ("quanta", "data"),
    ("resource", "any-shape"),
    ("resource-shapes", "any-shape"),
    ("solvable", "scaling"),
]
POINTS = 6
NUMBERS = (Fraction(1, 3), Fraction(1, 2), Fraction(1), Fraction(2), Fraction(5, 2), Fraction(4))


def somewhere(found: Derivation, random: Random) -> Formula:
    """Return that some parameters are about some numbers."""
    field = found.system.field
    if field is None:
        return conjunction(())
    conditions = []
    for name in field.names:
        if random.random() < 0.7:
            bound = field.generator(name) - random.choice(NUMBERS)
            conditions.append(compare_parameters(bound if random.random() < 0.5 else -bound, random.choice(("<", "="))))
    return conjunction(conditions)


@pytest.mark.parametrize(("name", "regime"), SYMBOLIC, ids=lambda one: one)
def test_at_random_points_one_case_holds_and_follows(name: str, regime: str) -> None:
    (result,) = derive(theory(name), regimes=(regime,))
    found = result.derivation
    assert found is not None
    assert found.complete
    engine = Z3Engine(found.system, Limits(resource=3_000_000))
    random = Random(f"{name} {regime}")
    seen = 0
    for _ in range(5 * POINTS):
        try:
            model = engine.ask(found.system.labels, somewhere(found, random)).model
            if model is None or model.irrational:
                continue
            case = only_case(found, model.parameters)
            assert agrees(found, case, model.orders, model.parameters), (case.law, model)
            assert entailed_by_its_reasons(found, case, model.parameters), (case.law, case.rests_on)
        except UndecidedError:
            continue
        seen += 1
        if seen == POINTS:
            break
    assert seen >= 1
