"""Multiples of lemmas that add up to a relation, with factors that have a value and the right sign throughout."""

from __future__ import annotations

from fractions import Fraction

from nslogic.algebra.functions import RationalFunction
from nslogic.derivation.combining import Combiner
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.lemmas import Lemma
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import TRUE, Coefficient, Comparison, Formula, OrderAtom, OrderForm, compare_parameters
from tests.derivation.theories import FIT, derived

SYSTEM = derived(FIT, "fit").system


def parameter(name: str) -> RationalFunction:
    assert SYSTEM.field is not None
    return SYSTEM.field.generator(name)


def form(**powers: Coefficient | int) -> OrderForm:
    return OrderForm.build({name: Fraction(1) * power for name, power in powers.items()}, Fraction(0))


def lemma(relation: Comparison, weight: int = 1, **powers: Coefficient | int) -> Lemma:
    return Lemma("fit", ("fit",), OrderAtom(form(**powers), relation), weight)


def combiner(conditions: Formula = TRUE, *, equations: bool = False) -> Combiner:
    grounds = Grounds(SYSTEM, engine_for(SYSTEM, Limits()), SYSTEM.labels, conditions)
    return Combiner(Cell(ParameterSpace(conditions, Limits())), grounds, equations)


def test_equations_add_up_and_none_is_idle() -> None:
    chain = [lemma("=", loss=1, N=1), lemma("=", N=1, D=-1), lemma("=", loss=1, D=1), lemma("=", weight=3, loss=1, C=1)]
    found = combiner().equation(OrderAtom(form(loss=2, D=2), "="), chain)
    assert found is not None
    assert all(one.weight == 1 for one, _ in found)
    total = OrderForm()
    for one, factor in found:
        total = total + one.relation.form.scaled(factor)
    assert total == form(loss=2, D=2)


def test_a_factor_may_have_a_value_where_a_pivot_vanishes() -> None:
    alpha = parameter("alpha")
    lemmas = [lemma("=", loss=1, N=alpha), lemma("=", loss=1, D=alpha), lemma("=", C=1, N=-1, D=-1)]
    found = combiner().sum(OrderAtom(form(loss=1, C=alpha * Fraction(1, 2)), "="), lemmas)
    assert found is not None
    assert [factor for _, factor in found[:2]] == [Fraction(1, 2), Fraction(1, 2)]


def test_inequalities_have_factors_that_are_nowhere_negative() -> None:
    alpha, beta = parameter("alpha"), parameter("beta")
    lemmas = [lemma("<=", loss=-1, N=-alpha), lemma("<=", loss=-1, D=-beta), lemma("=", C=1, N=-1, D=-1)]
    goal = OrderAtom(form(loss=-1, C=-alpha * beta / (alpha + beta)), "<=")
    point = {"alpha": Fraction(1), "beta": Fraction(2)}
    assert combiner().bound(goal, lemmas, [point]) is not None
    upside_down = OrderAtom(-goal.form, "<=")
    assert combiner().bound(upside_down, lemmas, [point]) is None


def test_equations_between_parameters_make_coefficients_vanish() -> None:
    alpha = parameter("alpha")
    square = compare_parameters(alpha * alpha + alpha - 1, "=")
    lemmas = [lemma("=", loss=1, N=alpha * alpha, D=1), lemma("=", N=1, D=-1 / (alpha - 1))]
    goal = OrderAtom(form(loss=1), "=")
    assert combiner(square).sum(goal, lemmas) is None
    found = combiner(square, equations=True).sum(goal, lemmas)
    assert found is not None
    assert len(found) == 2
