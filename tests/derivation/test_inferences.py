"""What is told of an argument is checked: a statement that does not follow, or another end, is not told."""

from __future__ import annotations

from dataclasses import replace

from nslogic.derivation.grounds import Grounds
from nslogic.derivation.inferences import Inference, checked_inferences
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


def test_a_statement_does_not_stand_on_itself_or_on_a_later_one() -> None:
    """`loss ~ N^-1` follows from H; that it says so itself, or that another will, gives it no other reason."""
    found = derived(WIDTH, "shaped")
    line = Inference("line", OrderAtom(OrderForm.unknown("loss") + OrderForm.unknown("N"), "="), "loss", ("H",))
    grounds = Grounds(found.system, Z3Engine(found.system, Limits()), found.system.labels, TRUE, Limits())
    for uses in ((), (0,), (1,)):
        (alone,) = checked_inferences((replace(line, lines=(), uses=uses),), line.relation, grounds)
        assert alone.lines == ("H",)
