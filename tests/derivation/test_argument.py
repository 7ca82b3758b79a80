"""The steps of an argument add up to the law exactly, and each is an instance of the law it names."""

from __future__ import annotations

import pytest

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.expressions import format_coefficient
from nslogic.derivation.space import ParameterSpace
from nslogic.logic.answers import Limits
from nslogic.orders.formulas import OrderForm, compare_form, compare_parameters, every, plain
from nslogic.orders.projection import coefficient_of
from tests.derivation.theories import CLUSTERS, FIT, SCHEDULE, WIDTH, derived

# On the boundary of its cases a schedule may be dominated by the term of the other: these steps are not to be shown.
THEORIES = (derived(WIDTH, "shaped"), derived(CLUSTERS), derived(SCHEDULE))
ARGUED = [(found, case) for found in THEORIES for case in found.cases]


@pytest.mark.parametrize(("found", "case"), ARGUED, ids=lambda one: one.law if isinstance(one, Case) else "")
def test_the_last_step_leaves_the_law(found: Derivation, case: Case) -> None:
    assert case.argument is not None
    assert case.argument.steps
    last = case.argument.steps[-1].remaining
    assert {name for name, _ in last.coefficients} == {found.question.base}
    # On a boundary the law may be written in other parameters that are the same there.
    for mine, told in ((coefficient_of(last, found.question.base), case.power), (last.logs, case.log)):
        assert told is not None
        gap = compare_parameters(plain(mine - told), "!=")
        assert not ParameterSpace(every((found.space, case.conditions)), Limits()).feasible(gap)


@pytest.mark.parametrize(("found", "case"), ARGUED, ids=lambda one: one.law if isinstance(one, Case) else "")
def test_each_step_takes_off_a_multiple_of_its_equation(found: Derivation, case: Case) -> None:
    assert case.argument is not None
    stands = OrderForm.unknown(found.question.target)
    for step in case.argument.steps:
        assert stands - step.equation.scaled(step.multiplier) == step.remaining
        assert compare_form(step.equation, "=") != every(())
        assert step.label in case.rests_on
        stands = step.remaining


def test_an_optimum_meets_its_program() -> None:
    (case,) = derived(FIT, "best").cases
    assert case.argument is not None
    (step,) = case.argument.steps
    assert (step.label, format_coefficient(coefficient_of(step.remaining, "C"))) == (
        "best",
        "-alpha*beta/(alpha+beta)",
    )
