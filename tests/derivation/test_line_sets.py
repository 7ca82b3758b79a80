"""A formula on one line: the orders between cuts are those at which it holds, counted out order by order."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.derivation.cells import leaves_of
from nslogic.derivation.exponent_ranges import End, Interval
from nslogic.derivation.line_sets import Cut, LineFormula, Stretch, line_formula
from nslogic.derivation.space import Cell, ParameterSpace, SplitNeededError
from nslogic.errors import UndecidedError
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.limits import Limits
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    All,
    Comparison,
    Formula,
    OrderAtom,
    OrderForm,
    Some,
    compare_form,
    compare_parameters,
    conjunction,
    disjunction,
)

T, X = OrderForm.unknown("T"), OrderForm.unknown("X")
LOG = OrderForm((), ONE)
LOG_LOG = OrderForm.unknown(LOG_LOG_NAME)
A = Field(("a",)).generator("a")
SMALL = st.sampled_from([Fraction(number) for number in range(-2, 3)])
STEPS = [Fraction(number, 4) for number in range(-10, 11)]
ORDERS = [(power, log) for power in STEPS for log in STEPS]


def everywhere(condition: Formula = TRUE) -> Cell:
    return Cell(ParameterSpace(condition, Limits()))


def atom(slope: Fraction, power: Fraction, log: Fraction, relation: Comparison, powers_only: bool) -> Formula:
    return compare_form(T.scaled(slope) + X.scaled(power) + LOG.scaled(log), relation, powers_only=powers_only)


ATOMS = st.builds(atom, SMALL, SMALL, SMALL, st.sampled_from(("=", "<=", "<")), st.booleans())
FORMULAS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map(conjunction),
        st.lists(inner, min_size=1, max_size=4).map(disjunction),
    ),
    max_leaves=12,
)


def holds(formula: Formula, order: tuple[Fraction, Fraction], direction: int) -> bool:
    match formula:
        case All(parts):
            return all(holds(part, order, direction) for part in parts)
        case Some(parts):
            return any(holds(part, order, direction) for part in parts)
        case OrderAtom(form, relation, powers_only):
            values = {"T": order, "X": (Fraction(direction), Fraction(0))}
            numbers = dict(form.coefficients)
            power = sum((Fraction(str(numbers[name])) * values[name][0] for name in numbers), Fraction(0))
            log = sum((Fraction(str(numbers[name])) * values[name][1] for name in numbers), Fraction(str(form.logs)))
            pair = (power, Fraction(0) if powers_only else log)
            nothing = (Fraction(0), Fraction(0))
            return {"=": pair == nothing, "<=": pair <= nothing, "<": pair < nothing}[relation]
        case _:
            raise AssertionError("there are no parameters here")


def is_above(order: tuple[Fraction, Fraction], cut: Cut) -> bool:
    power, log = Fraction(str(cut.power)), Fraction(str(cut.log))
    if order[0] != power:
        return order[0] > power
    if cut.level:
        return cut.level < 0
    return order[1] > log or (order[1] == log and cut.side < 0)


def inside(order: tuple[Fraction, Fraction], piece: Stretch) -> bool:
    low, high = piece
    return (low is None or is_above(order, low)) and (high is None or not is_above(order, high))


@given(formula=FORMULAS, direction=st.sampled_from((1, -1)))
def test_the_pieces_are_where_the_formula_holds(formula: Formula, direction: int) -> None:
    pieces = LineFormula(formula, "T", "X", direction).pieces(everywhere())
    for order in ORDERS:
        assert sum(inside(order, piece) for piece in pieces) == holds(formula, order, direction)


@given(formula=FORMULAS)
def test_pieces_are_sorted_and_do_not_touch(formula: Formula) -> None:
    pieces = LineFormula(formula, "T", "X", 1).pieces(everywhere())
    for (_, high), (low, _) in pairwise(pieces):
        assert high is not None
        assert low is not None
        assert high != low


@pytest.mark.parametrize(
    ("formula", "intervals"),
    [
        (FALSE, ()),
        (TRUE, (Interval(None, None),)),
        (compare_form(T - X, "="), (Interval(*[End(ONE, True)] * 2, *[End(Fraction(0), True)] * 2),)),
        (compare_form(T - X, "=", powers_only=True), (Interval(*[End(ONE, True)] * 2),)),
        (compare_form(T - X, "<="), (Interval(None, End(ONE, True)),)),
        (compare_form(X - T, "<"), (Interval(End(ONE, True), None),)),
        (compare_form(X - T, "<", powers_only=True), (Interval(End(ONE, False), None),)),
        (compare_form(T - X, "<", powers_only=True), (Interval(None, End(ONE, False)),)),
        (
            conjunction((compare_form(T - X - LOG, "<"), compare_form(X - T, "<=", powers_only=True))),
            (Interval(End(ONE, True), End(ONE, True), None, End(ONE, False)),),
        ),
        (
            conjunction((compare_form(T - X, "=", powers_only=True), compare_form(T - X.scaled(ONE * 2), "<="))),
            (Interval(End(ONE, True), End(ONE, True)),),
        ),
        (
            conjunction((compare_form(T - X, "<", powers_only=True), compare_form(X - T, "<=", powers_only=True))),
            (),
        ),
    ],
)
def test_intervals_say_which_ends_are_attained(formula: Formula, intervals: tuple[Interval, ...]) -> None:
    assert LineFormula(formula, "T", "X", 1).intervals(everywhere()) == intervals


def test_a_cell_is_split_only_where_the_outcome_differs() -> None:
    both = conjunction((compare_form(T - X.scaled(A), "<="), compare_form(T - X, "<=")))
    line = LineFormula(both, "T", "X", 1)
    with pytest.raises(SplitNeededError) as need:
        line.intervals(everywhere())
    assert need.value.polynomial == A - 1
    assert line.intervals(everywhere(compare_parameters(A - 2, "<")).with_sign(A - 1, 1)) == (
        Interval(None, End(ONE, True)),
    )
    guarded = conjunction((compare_parameters(A, "<"), both))
    assert LineFormula(guarded, "T", "X", 1).intervals(everywhere(compare_parameters(-A, "<"))) == ()


def test_a_law_whose_exponent_has_no_value_allows_nothing() -> None:
    law = compare_form(T - X.scaled(1 / A), "=")
    assert LineFormula(law, "T", "X", 1).intervals(everywhere().with_sign(A, 0)) == ()


def test_the_order_of_log_log_decides_nothing_or_is_a_limit() -> None:
    """It is at least that of a constant, and below that of `log t`."""
    above = conjunction((compare_form(LOG_LOG - T, "<="), compare_form(X - T, "<=")))
    assert line_formula(above, "T", "X", 1).intervals(everywhere()) == (Interval(End(ONE, True), None),)
    below = conjunction((compare_form(T - LOG_LOG, "<="), compare_form(T + X, "<=")))
    assert line_formula(below, "T", "X", 1).intervals(everywhere()) == (Interval(None, End(-ONE, True)),)
    beside = disjunction((compare_form(LOG_LOG - T, "="), compare_form(T - X, "<=")))
    assert line_formula(beside, "T", "X", 1).intervals(everywhere()) == (Interval(None, End(ONE, True)),)
    with pytest.raises(UndecidedError, match="log log t"):
        line_formula(compare_form(LOG_LOG - T, "="), "T", "X", 1).intervals(everywhere())
    with pytest.raises(UndecidedError, match="log log t"):
        line_formula(compare_form(T - LOG_LOG, "<"), "T", "X", 1).intervals(everywhere())


def test_a_symbolic_exponent_of_log_log_decides_by_its_sign() -> None:
    bound = line_formula(compare_form(T - LOG_LOG.scaled(A), "<="), "T", "X", 1)
    with pytest.raises(SplitNeededError):
        bound.intervals(everywhere())
    at_most_one = LineFormula(compare_form(T, "<="), "T", "X", 1).intervals(everywhere())
    for sign in (-1, 0):  # the least `log log t` is best, or it has no part in it
        assert bound.intervals(everywhere().with_sign(A, sign)) == at_most_one
    with pytest.raises(UndecidedError, match="log log t"):
        bound.intervals(everywhere().with_sign(A, 1))
    pole = line_formula(compare_form(T - LOG_LOG.scaled(1 / A), "<="), "T", "X", 1)
    assert pole.intervals(everywhere().with_sign(A, 0)) == ()
    assert pole.intervals(everywhere().with_sign(A, -1)) == at_most_one


@pytest.mark.parametrize("powers_only", [True, False])
def test_an_equation_allows_what_both_of_its_bounds_do(powers_only: bool) -> None:
    """The same cuts, so that they are seen to be the same."""
    equal = compare_form(T - X + LOG, "=", powers_only=powers_only)
    above, below = (compare_form(form, "<=", powers_only=powers_only) for form in (X - T - LOG, T - X + LOG))
    pieces = [
        LineFormula(formula, "T", "X", 1).pieces(everywhere()) for formula in (equal, conjunction((above, below)))
    ]
    assert pieces[0] == pieces[1]


def test_pieces_are_joined_in_whatever_order_they_come() -> None:
    """From 0 to 2, from 1 to 3, 5 alone, and from 7 on."""
    ends = [(0, 2), (1, 3), (5, 5), (7, None)]
    parts = [
        conjunction(
            [compare_form(X.scaled(Fraction(low)) - T, "<=")]
            + ([] if high is None else [compare_form(T - X.scaled(Fraction(high)), "<=")])
        )
        for low, high in ends
    ]
    joined = {LineFormula(disjunction(each), "T", "X", 1).pieces(everywhere()) for each in permutations(parts)}
    ((first, second, third),) = joined
    assert [(cut and cut.power) for stretch in (first, second, third) for cut in stretch] == [0, 3, 5, 5, 7, None]


def test_what_a_comparison_leaves_out_is_not_compared() -> None:
    """The least of four bounds is found by three comparisons in a row, and upper bounds split nothing beside it."""
    field = Field(("a", "b", "c", "d"))
    powers = [field.generator(name) for name in "abcd"]
    highest = [compare_form(X.scaled(power) - T, "<=") for power in powers]
    lowest = disjunction(compare_form(T - X.scaled(power), "<=") for power in powers)
    leaves = leaves_of((LineFormula(conjunction((*highest, lowest)), "T", "X", 1),), everywhere())
    assert len(leaves.decided) == 3**3
    assert all(outcome.power in powers for _, outcome in leaves.decided)
