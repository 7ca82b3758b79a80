"""What is told of an argument is checked: a statement that does not follow, or another end, is not told."""

from __future__ import annotations

from dataclasses import replace

from nslogic.derivation.grounds import Grounds
from nslogic.derivation.inferences import checked_inferences
from nslogic.engines.z3 import Z3Engine
from nslogic.limits import Limits
from nslogic.orders.formulas import TRUE, OrderAtom, OrderForm
from tests.derivation.theories import WIDTH, derived


def test_a_statement_that_does_not_follow_is_not_told() -> None:
    found = derived(WIDTH, "shaped")
    (case,) = found.cases
    assert case.argument is not None
    told = case.argument.inferences
    grounds = Grounds(found.system, Z3Engine(found.system, Limits()), case.rests_on, TRUE, Limits())
    law = told[-1].relation
    assert checked_inferences(told, law, grounds) == told
    wrong = OrderAtom(told[2].relation.form + OrderForm.unknown("N_p"), "=")
    assert checked_inferences((*told[:2], replace(told[2], relation=wrong), *told[3:]), law, grounds) == ()
    assert checked_inferences(told, wrong, grounds) == ()
    assert checked_inferences(told[:-1], law, grounds) == ()
    assert checked_inferences((), law, grounds) == ()


def test_a_statement_names_every_line_that_it_needs() -> None:
    found = derived(WIDTH, "shaped")
    (case,) = found.cases
    assert case.argument is not None
    told = case.argument.inferences
    grounds = Grounds(found.system, Z3Engine(found.system, Limits()), case.rests_on, TRUE, Limits())
    bare = tuple(replace(inference, lines=()) for inference in told)
    completed = checked_inferences(bare, told[-1].relation, grounds)
    assert {label for inference in completed for label in inference.lines} == set(case.rests_on)
