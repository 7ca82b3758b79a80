"""Multiples of lemmas that add up to a relation, with factors that have a value and the right sign throughout."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import RationalFunction
from nslogic.derivation.combining import Combination, Combiner, vanishes
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
    grounds = Grounds(SYSTEM, engine_for(SYSTEM, Limits()), SYSTEM.labels, conditions, Limits())
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


CERTAIN = {"alpha": Fraction(1), "beta": Fraction(2)}


@pytest.mark.parametrize(
    ("goal", "lemmas", "factors"),
    [
        # multiples of the lemmas that add up to the goal, worked out by hand
        (form(loss=1, C=1), [lemma("=", loss=1, N=1), lemma("=", N=-1, C=1)], [1, 1]),
        (form(loss=1, C=-1), [lemma("=", loss=1, N=1), lemma("=", N=1, C=1)], [1, -1]),
        (form(loss=3), [lemma("=", loss=2)], [Fraction(3, 2)]),
        (form(loss=1, C=6), [lemma("=", loss=1, N=2), lemma("=", N=1, D=-1), lemma("=", D=-2, C=6)], [1, -2, 1]),
        (form(loss=1, C=6), [lemma("=", loss=1, N=2), lemma("=", N=1, D=-1), lemma("=", D=1, L=1)], None),
        (form(loss=1), [lemma("=", N=1)], None),
        (form(loss=1), [], None),
    ],
)
def test_multiples_of_lemmas_add_up_to_a_relation_or_there_are_none(
    goal: OrderForm, lemmas: list[Lemma], factors: list[Fraction] | None
) -> None:
    combination = combiner().sum(OrderAtom(goal, "="), lemmas)
    assert (combination is None) is (factors is None)
    if combination is not None:
        assert sum_of(combination) == goal
        assert [factor for _, factor in combination] == factors


def sum_of(combination: Combination) -> OrderForm:
    total = OrderForm()
    for one, factor in combination:
        total = total + one.relation.form.scaled(factor)
    return total


def test_logarithms_add_up_too_unless_powers_are_compared_alone() -> None:
    log = OrderForm((), Fraction(1))
    with_log = Lemma("fit", ("fit",), OrderAtom(form(loss=1, N=1) + log, "="), 1)
    plain = lemma("=", N=1, C=-1)
    goal = form(loss=1, C=1)
    assert combiner().sum(OrderAtom(goal, "="), [with_log, plain]) is None
    found = combiner().sum(OrderAtom(goal + log, "="), [with_log, plain])
    assert found is not None
    assert [factor for _, factor in found] == [1, -1]
    powers = combiner().sum(OrderAtom(goal, "=", True), [with_log, plain])
    assert powers is not None
    assert [factor for _, factor in powers] == [1, -1]


def test_of_equations_the_heaviest_are_done_without_where_others_do() -> None:
    heavy = lemma("=", weight=3, loss=1, C=1)
    light = [lemma("=", loss=1, N=1), lemma("=", N=1, C=-1)]
    goal = OrderAtom(form(loss=1, C=1), "=")
    alone = combiner().equation(goal, [heavy])
    assert alone is not None
    assert [one.weight for one, _ in alone] == [3]
    either = combiner().equation(goal, [*light, heavy])
    assert either is not None
    assert [one.weight for one, _ in either] == [1, 1]
    assert combiner().equation(OrderAtom(form(D=1), "="), [*light, heavy]) is None


@pytest.mark.parametrize(
    ("relation", "lemmas", "factors"),
    [
        ("<=", [lemma("<=", loss=1, N=1), lemma("<=", N=-1, C=1)], [1, 1]),
        ("<=", [lemma("<=", loss=1, N=1), lemma("=", N=1, C=-1)], [1, -1]),
        ("<=", [lemma("<=", loss=1, N=1), lemma("<=", N=1, C=-1)], None),  # an inequality is not turned round
        ("<=", [lemma("<", loss=1, N=1), lemma("<=", N=-1, C=1)], [1, 1]),
        ("<", [lemma("<=", loss=1, N=1), lemma("<=", N=-1, C=1)], None),  # something has to be strict
        ("<", [lemma("<", loss=1, N=1), lemma("<=", N=-1, C=1)], [1, 1]),
        ("<", [lemma("<", loss=1, N=1), lemma("=", N=-1, C=1)], [1, 1]),
        ("<=", [lemma("=", loss=1, N=1), lemma("=", N=-1, C=1)], [1, 1]),
        ("<", [lemma("=", loss=1, N=1), lemma("=", N=-1, C=1)], None),
    ],
)
def test_an_inequality_comes_from_inequalities_of_its_kind(
    relation: Comparison, lemmas: list[Lemma], factors: list[int] | None
) -> None:
    goal = OrderAtom(form(loss=1, C=1), relation)
    combination = combiner().bound(goal, lemmas, [CERTAIN])
    assert (None if combination is None else [factor for _, factor in combination]) == factors
    assert combiner().bound(goal, lemmas, []) is None


def test_signs_of_factors_are_certain_under_the_conditions_of_the_case() -> None:
    alpha, beta = parameter("alpha"), parameter("beta")
    lemmas = [lemma("<=", loss=1, N=alpha - beta), lemma("=", N=1, C=-1)]
    more = [lemma("<=", loss=1), lemma("<=", C=1)]
    goal = OrderAtom(form(loss=1, C=alpha - beta), "<=")
    assert combiner().bound(goal, lemmas, [CERTAIN]) is not None
    assert combiner().bound(goal, more, [{"alpha": Fraction(2), "beta": Fraction(1)}]) is None
    apart = combiner(compare_parameters(beta - alpha, "<"))
    found = apart.bound(goal, more, [{"alpha": Fraction(2), "beta": Fraction(1)}])
    assert found is not None
    assert [factor for _, factor in found] == [1, alpha - beta]


def test_coefficients_are_certain_where_cell_or_grounds_exclude_that_they_vanish() -> None:
    alpha, beta = parameter("alpha"), parameter("beta")
    plain = combiner()
    assert plain.is_certain(Fraction(2))
    assert not plain.is_certain(Fraction(0))
    assert plain.is_certain(alpha)  # its domain is among the labels
    assert not plain.is_certain(alpha - beta)
    assert combiner(compare_parameters(alpha - beta, "!=")).is_certain(alpha - beta)
    same = Cell(ParameterSpace(compare_parameters(alpha - beta, "="), Limits()))
    assert vanishes(alpha - beta, same)
    assert not vanishes(alpha, same)
    assert not vanishes(alpha - beta, Cell(ParameterSpace(TRUE, Limits())))
    assert vanishes(Fraction(0), same)
    assert not vanishes(1 / (alpha - beta), same)  # it has no value there


def test_what_vanishes_under_an_equation_is_tidied_away() -> None:
    alpha, beta = parameter("alpha"), parameter("beta")
    same = compare_parameters(alpha - beta, "=")
    mixed = OrderForm.build({"N": alpha - beta, "D": alpha}, alpha - beta)
    assert combiner(same, equations=True).tidy(mixed) == OrderForm.build({"D": alpha}, Fraction(0))
    assert combiner(same).tidy(mixed) == mixed
