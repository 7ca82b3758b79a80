"""What follows from which labels, where the conditions of a case hold."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.derivation.branches import scales
from nslogic.derivation.grounds import Grounds, denial, denominators, differs
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.limits import DerivationLimits, Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import TRUE, Coefficient, Formula, OrderAtom, OrderForm, compare_parameters
from tests.derivation.theories import FIT, WIDTH, derived


def grounds(text: str, regime: str, labels: tuple[str, ...], assumed: Formula = TRUE) -> Grounds:
    system = derived(text, regime).system
    return Grounds(system, engine_for(system, Limits()), labels, assumed, Limits())


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


def form_of(**powers: Coefficient | int) -> OrderForm:
    return OrderForm.build({name: Fraction(1) * value for name, value in powers.items()}, Fraction(0))


def test_a_denial_holds_exactly_where_a_relation_fails_or_has_no_value() -> None:
    alpha = Field(("alpha", "beta")).generator("alpha")
    relation = OrderAtom(form_of(N=1, L=-1 / alpha), "<=")
    orders = {"N": (Fraction(1), Fraction(0)), "L": (Fraction(2), Fraction(0))}
    for value in map(Fraction, (-2, -1, 0, 1, 2, 3)):
        point = Assignment(orders, {"alpha": value})
        holds = value != 0 and Fraction(2) / value >= 1
        assert point.holds(denial(relation)) is not holds
    plain = OrderAtom(form_of(N=1, L=-1), "<")
    assert Assignment(orders, {}).holds(denial(plain)) is False
    assert denominators(plain.form) == ()


def test_the_denominators_of_a_form_are_those_with_parameters_each_once() -> None:
    field = Field(("alpha", "beta"))
    alpha, beta = field.generator("alpha"), field.generator("beta")
    assert set(denominators(form_of(N=1 / alpha, L=beta / alpha, D=alpha / 2))) == {alpha}
    both = OrderForm.build({"N": 1 / alpha}, 1 / beta)
    assert set(denominators(both)) == {alpha, beta}
    assert denominators(form_of(N=Fraction(1, 3))) == ()


def test_a_function_differs_from_zero_where_it_has_another_value_or_none() -> None:
    field = Field(("alpha", "beta"))
    alpha, beta = field.generator("alpha"), field.generator("beta")
    formula = differs((alpha - 1) / beta)
    for values, expected in (((1, 1), False), ((2, 1), True), ((1, 0), True), ((2, 0), True)):
        point = {"alpha": Fraction(values[0]), "beta": Fraction(values[1])}
        assert Assignment({}, point).holds(formula) is expected


def test_without_questions_left_nothing_is_entailed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(questions=1))
    found = grounds(WIDTH, "shaped", ("A1", "A2", "A3", "H"))
    assert found.follows(relation(loss=1, N=1), ("H",))
    assert found.follows(relation(loss=1, N=1), ("H",))  # it is known
    assert not found.follows(relation(loss=1, N_w=1))
    assert grounds(WIDTH, "shaped", ("A1", "H")).follows(relation(loss=1, N_w=1))
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(questions=2))
    two = grounds(WIDTH, "shaped", ("A1", "H"))
    assert two.follows(relation(loss=1, N=1), ("H",))
    assert two.follows(relation(loss=1, N_w=1))
    assert not two.follows(relation(N=1, N_w=-1))


def test_the_first_of_the_sayers_that_says_it_alone_is_its_line() -> None:
    found = grounds(WIDTH, "shaped", ("A1", "A2", "A3", "H"))
    assert found.lines(relation(loss=1, N=1), ("A1", "H", "A2")) == ("H",)
    again = grounds(WIDTH, "shaped", ("A1", "A2", "A3", "H"))
    assert again.lines(relation(loss=1, N=1), ()) == ("H",)
    assert again.lines(OrderAtom(OrderForm(), "="), ("H",)) == ()  # nothing has to say it
    assumed = grounds(WIDTH, "shaped", ("A1", "H"), relation(loss=1, N=1))
    assert assumed.lines(relation(loss=1, N=1), ("H",)) == ()


def test_labels_that_come_first_are_the_last_to_be_left_out() -> None:
    """The law `loss ~ N_w^-1` follows from A1 and H, as well as from what is given and one of them."""
    found = grounds(WIDTH, "shaped", ("A1", "A2", "A3", "H"))
    target = relation(loss=1, L=1)
    given = [relation(loss=1, N_w=1)]
    assert found.least(target) == ("A1", "A2", "H")
    assert found.least(target, first=("H", "A1", "A2"), given=given) == ("A2",)
    assert found.least(relation(loss=1, N_p=1)) is None


def test_a_model_is_of_the_whole_regime_and_of_what_is_asked_for() -> None:
    found = grounds(FIT, "fit", ("fit",), scales(derived(FIT, "best").question))
    field = derived(FIT, "fit").system.field
    assert field is not None
    alpha = field.generator("alpha")
    model = found.model(compare_parameters(alpha - 3, "="))
    assert model is not None
    assert model.parameters["alpha"] == 3
    assert found.model(compare_parameters(alpha, "<")) is None  # its domain is beside


def test_the_labels_of_parameters_are_what_the_file_declares_of_them() -> None:
    labels = derived(FIT, "fit").system.labels
    declared = grounds(FIT, "fit", labels).of_parameters()
    assert {"fit", "domain(alpha)", "trend(N)"} <= set(labels)
    assert declared.labels == tuple(label for label in labels if label.startswith("domain("))
