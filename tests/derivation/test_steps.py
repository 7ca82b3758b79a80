"""Steps: put in order, each from what stands before it, to the goal; and what makes an argument right."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

from nslogic.derivation.combining import Combination
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.lemmas import Lemma
from nslogic.derivation.steps import Argument, Goals, at_once, chain, is_right, squeeze, weight, with_remaining_labels
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import TRUE, Comparison, OrderAtom, OrderForm
from tests.derivation.theories import WIDTH, derived

N, L, D = (OrderForm.unknown(name) for name in "NLD")
HALF = Fraction(1, 2)


def lemma(
    label: str, form: OrderForm, relation: Comparison = "=", *, powers_only: bool = False, laws: int = 1
) -> Lemma:
    return Lemma(label, (label,), OrderAtom(form, relation, powers_only), laws)


def goals(form: OrderForm, *, powers_only: bool = False) -> Goals:
    equation, above, below = (
        OrderAtom(form, "=", powers_only),
        OrderAtom(form, "<=", powers_only),
        OrderAtom(-form, "<=", powers_only),
    )
    return Goals("N", "D", equation, above, below)


def as_it_is(form: OrderForm) -> OrderForm:
    return form


def test_goals_are_those_of_an_equation_where_the_bounds_say_the_same() -> None:
    form = N - D
    assert goals(form).is_equation
    assert goals(form, powers_only=True).is_equation
    equation, above, below = OrderAtom(form, "="), OrderAtom(form, "<="), OrderAtom(-form, "<=")
    assert Goals("N", "D", equation, above, below).is_equation
    assert not Goals("N", "D", equation, OrderAtom(form, "<=", True), below).is_equation
    assert not Goals("N", "D", equation, above, OrderAtom(-form, "<=", True)).is_equation
    assert not Goals("N", "D", equation, OrderAtom(form + L, "<="), below).is_equation
    assert not Goals("N", "D", equation, above, OrderAtom(form, "<=")).is_equation


def test_a_chain_adds_one_equation_after_the_other_to_what_stands() -> None:
    """N = L^2 and L = D^3 give N = D^6: first the law of the target, then that of what stands there."""
    first, second = lemma("A", N - L.scaled(Fraction(2))), lemma("B", L - D.scaled(Fraction(3)))
    goal = goals(N - D.scaled(Fraction(6)))
    argument = chain(((second, Fraction(2)), (first, Fraction(1))), goal, as_it_is)
    assert argument.turn is None
    one, two = argument.steps
    assert (one.label, one.lines, one.factor, one.built_on) == ("A", ("A",), Fraction(1), ())
    assert one.bound == one.stands == OrderAtom(N - L.scaled(Fraction(2)), "=")
    assert (two.label, two.factor, two.built_on) == ("B", Fraction(2), (0,))
    assert two.bound == two.stands == goal.equation


def test_a_step_speaks_of_powers_alone_from_where_a_lemma_does() -> None:
    first, second = lemma("A", N - L), lemma("B", L - D, powers_only=True)
    goal = goals(N - D, powers_only=True)
    argument = chain(((first, Fraction(1)), (second, Fraction(1))), goal, as_it_is)
    assert [step.bound.powers_only for step in argument.steps] == [True, True]
    mixed = Goals("N", "D", OrderAtom(N - D, "="), goal.above, goal.below)
    three = (
        (lemma("A", N - L), Fraction(1)),
        (lemma("B", L - OrderForm.unknown("M"), powers_only=True), Fraction(1)),
        (lemma("C", OrderForm.unknown("M") - D), Fraction(1)),
    )
    assert [step.bound.powers_only for step in chain(three, mixed, as_it_is).steps] == [False, True, False]


def test_two_bounds_meet_in_the_last_step() -> None:
    """N <= L <= D from above, and N >= D at once from below: together they are the equation."""
    above = ((lemma("A", N - L, "<="), Fraction(1)), (lemma("B", L - D, "<="), Fraction(1)))
    below = ((lemma("C", D - N, "<="), Fraction(1)),)
    goal = goals(N - D)
    argument = squeeze(above, below, goal, as_it_is)
    assert argument.turn == 2
    first, second, third = argument.steps
    assert [step.built_on for step in argument.steps] == [(), (0,), (1,)]
    assert first.bound == first.stands == OrderAtom(N - L, "<=")
    assert second.bound == second.stands == goal.above
    assert (third.bound, third.stands) == (goal.below, goal.equation)
    longer = squeeze(
        below_of(above),
        ((lemma("C", L - N, "<="), Fraction(1)), (lemma("E", D - L, "<="), Fraction(1))),
        goal,
        as_it_is,
    )
    assert [step.built_on for step in longer.steps] == [(), (0,), (), (1, 2)]


def below_of(combination: Combination) -> Combination:
    return combination


def test_of_the_lemmas_the_one_that_leaves_least_open_comes_first() -> None:
    """What does not touch what stands there comes last, of the others what leaves the fewest unknowns."""
    M = OrderForm.unknown("M")  # noqa: N806 (a quantity)
    combination = (
        (lemma("A", L - D), Fraction(1)),
        (lemma("B", M - D), Fraction(1)),
        (lemma("C", N - L - M), Fraction(1)),
    )
    goal = goals(N - D.scaled(Fraction(2)))
    assert [step.label for step in chain(combination, goal, as_it_is).steps] == ["C", "A", "B"]
    cancelled = chain(combination, goal, lambda form: form if form != N - L - M else N - M)
    assert [step.label for step in cancelled.steps][:1] == ["C"]


def test_the_weight_of_combinations_is_that_of_their_heaviest_lemma() -> None:
    light, heavy = lemma("A", N - L), lemma("B", L - D, laws=3)
    assert weight((at_once(light),)) == 1
    assert weight((at_once(light), at_once(heavy))) == 3
    assert at_once(light) == ((light, Fraction(1)),)


def test_labels_that_no_step_names_are_named_by_the_last() -> None:
    argument = chain(((lemma("A", N - L), Fraction(1)), (lemma("B", L - D), Fraction(1))), goals(N - D), as_it_is)
    assert with_remaining_labels(("A", "B"), argument) == argument
    more = with_remaining_labels(("A", "B", "trend(D)"), argument)
    assert [step.lines for step in more.steps] == [("A",), ("B", "trend(D)")]
    assert with_remaining_labels(("A",), Argument()) == Argument()


def chained() -> tuple[Argument, Goals, Grounds]:
    """Return N_w ~ loss^-1 in two steps of a theory in which it follows."""
    system = derived(WIDTH, "shaped").system
    loss, resource, width = (OrderForm.unknown(name) for name in ("loss", "N", "N_w"))
    form = loss + width
    goal = Goals("loss", "N_w", OrderAtom(form, "="), OrderAtom(form, "<="), OrderAtom(-form, "<="))
    combination = ((lemma("H", loss + resource), Fraction(1)), (lemma("A1", width - resource), Fraction(1)))
    argument = chain(combination, goal, as_it_is)
    return argument, goal, Grounds(system, engine_for(system, Limits()), system.labels, TRUE, Limits())


def test_an_argument_is_right_where_each_step_follows_and_the_last_is_the_goal() -> None:
    argument, goal, grounds = chained()
    assert is_right(argument, goal, grounds)
    assert not is_right(Argument(), goal, grounds)
    assert not is_right(Argument(argument.steps[:1]), goal, grounds)
    one, two = argument.steps
    shape = OrderForm.unknown("loss") + OrderForm.unknown("N_p")
    wrong = OrderAtom(shape, "=")
    for changed in (
        dataclasses.replace(two, lines=()),
        dataclasses.replace(two, lemma=wrong),
        dataclasses.replace(two, bound=wrong),
        dataclasses.replace(two, stands=wrong),
        dataclasses.replace(two, built_on=()),
    ):
        assert not is_right(Argument((one, changed)), goal, grounds), changed
    assert not is_right(Argument((dataclasses.replace(one, built_on=(0,), lines=()), two)), goal, grounds)


def test_an_argument_by_two_bounds_has_to_reach_both() -> None:
    argument, goal, grounds = chained()
    above = tuple(
        (lemma(one.label, one.relation.form, "<=") if one.label == "H" else lemma(one.label, one.relation.form), factor)
        for one, factor in combination_of(argument)
    )
    below = tuple(
        (
            lemma(one.label, -one.relation.form, "<=") if one.label == "H" else lemma(one.label, one.relation.form),
            factor if one.label == "H" else -factor,
        )
        for one, factor in combination_of(argument)
    )
    right = squeeze(above, below, goal, as_it_is)
    assert is_right(right, goal, grounds)
    assert right.turn == 2
    for turn in (None, 1, 3):
        assert is_right(dataclasses.replace(right, turn=turn), goal, grounds) is (turn is None)
    other = dataclasses.replace(goal, above=OrderAtom(goal.above.form, "<"))
    assert not is_right(right, other, grounds)


def combination_of(argument: Argument) -> list[tuple[Lemma, Fraction]]:
    return [(lemma(step.label, step.lemma.form), Fraction(str(step.factor))) for step in argument.steps]
