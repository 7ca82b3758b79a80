"""What follows from which labels, where the conditions of a case hold."""

from __future__ import annotations

from nslogic.derivation.branches import scales
from nslogic.derivation.grounds import Grounds, denial, denominators
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import TRUE, Formula, OrderAtom, OrderForm
from tests.derivation.theories import FIT, WIDTH, derived


def grounds(text: str, regime: str, labels: tuple[str, ...], assumed: Formula = TRUE) -> Grounds:
    system = derived(text, regime).system
    return Grounds(system, engine_for(system, Limits()), labels, assumed)


def relation(**powers: int) -> OrderAtom:
    form = OrderForm()
    for name, power in powers.items():
        form = form + OrderForm.unknown(name).scaled(power * OrderForm.unknown(name).coefficients[0][1])
    return OrderAtom(form, "=")


def test_a_relation_needs_as_few_lines_as_say_it() -> None:
    found = grounds(WIDTH, "shaped", ("A1", "A2", "A3", "H"))
    assert found.lines(relation(loss=1, N=1), ("H",)) == ("H",)
    assert found.lines(relation(loss=1, N_w=1), ("H",)) == ("A1", "H")
    assert found.lines(relation(loss=1, L=1)) == ("A1", "A2", "H")
    assert found.lines(relation(loss=1, N_p=1)) is None


def test_what_is_given_takes_the_place_of_lines() -> None:
    found = grounds(WIDTH, "shaped", ("A1", "A2", "A3", "H"))
    given = [relation(loss=1, N_w=1)]
    assert not found.follows(relation(loss=1, L=1), ("A2",))
    assert found.follows(relation(loss=1, L=1), ("A2",), given=given)
    assert found.least(relation(loss=1, L=1), given=given) == ("A2",)


def test_what_fails_in_a_known_model_is_not_asked_about() -> None:
    found = grounds(FIT, "best", ("fit",), scales(derived(FIT, "best").question))
    assert found.model() is not None
    assert not found.follows(relation(loss=1, C=1), ("fit",))


def test_a_relation_without_a_value_fails() -> None:
    field = derived(FIT, "best").system.field
    assert field is not None
    alpha = field.generator("alpha")
    form = OrderForm.unknown("loss") + OrderForm.unknown("C").scaled(1 / alpha)
    assert denominators(form) == (alpha,)
    found = grounds(FIT, "fit", ("fit",))
    assert not found.excludes(denial(OrderAtom(form, "=")))
