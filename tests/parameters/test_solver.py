"""Signs, simple values and Z3 on conditions: what is known is so, and what is found meets what was asked."""

from __future__ import annotations

from fractions import Fraction
from itertools import islice
from unittest.mock import Mock

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.algebra.signs import NEGATIVE, POSITIVE, ZERO
from nslogic.engines.symbolic.state import State
from nslogic.errors import UndecidedError
from nslogic.limits import Limits, ParameterLimits
from nslogic.orders.formulas import AtomRelation, OrderForm, ParameterAtom, compare_form, conjunction, disjunction
from nslogic.parameters.candidates import values_for
from nslogic.parameters.signs import Contradiction, Facts, _shifted
from nslogic.parameters.solver import ConditionSolver, names_in_order, parts
from nslogic.records import replace
from nslogic.smt.encoding import check_polynomials, clashing
from tests.parameters.polynomials import FIELD, NAMES, NUMBERS, can_hold, conditions, meets, polynomials

z3 = pytest.importorskip("z3")

A, B, _ = map(FIELD.generator, NAMES)

SOME = settings(max_examples=max(1, settings().max_examples // 2), deadline=None)
POINTS = st.fixed_dictionaries(dict.fromkeys(NAMES, NUMBERS))


def learned(asked: tuple[ParameterAtom, ...]) -> Facts:
    facts = Facts()
    for place, condition in enumerate(asked):
        facts.assume(condition, 1 << place)
    return facts


@given(POINTS, st.lists(polynomials(), min_size=1, max_size=5), polynomials())
@SOME
def test_signs_are_those_at_every_point_that_meets_the_conditions(
    point: dict[str, Fraction], values: list[RationalFunction], other: RationalFunction
) -> None:
    asked = []
    for value in values:
        number = value.evaluate(point)
        asked.append(ParameterAtom(-value if number > 0 else value, "=" if number == 0 else "<"))
    facts = learned(tuple(one for one in asked if one.value.names()))
    number = other.evaluate(point)
    bits, _ = facts.sign(other)
    assert bits & (POSITIVE if number > 0 else NEGATIVE if number < 0 else ZERO)


@given(POINTS, st.lists(polynomials(), min_size=2, max_size=5), st.lists(polynomials(), min_size=1, max_size=3))
@SOME
def test_what_was_known_before_more_is_learned_stays_true(
    point: dict[str, Fraction], values: list[RationalFunction], others: list[RationalFunction]
) -> None:
    facts = Facts()
    for place, value in enumerate(values):
        number = value.evaluate(point)
        if value.names():
            relation: AtomRelation = "=" if number == 0 else "<"
            facts.assume(ParameterAtom(-value if number > 0 else value, relation), 1 << place)
        for other in others:
            number = other.evaluate(point)
            bits, reasons = facts.sign(other)
            assert bits & (POSITIVE if number > 0 else NEGATIVE if number < 0 else ZERO)
            # The reasons alone are enough for what is known.
            alone = Facts()
            for which, one in enumerate(values[: place + 1]):
                if reasons >> which & 1:
                    there = one.evaluate(point)
                    alone.assume(ParameterAtom(-one if there > 0 else one, "=" if there == 0 else "<"), 1)
            assert not alone.sign(other)[0] & ~bits


@given(st.tuples(NUMBERS, NUMBERS, NUMBERS), NUMBERS, st.tuples(*[st.tuples(NUMBERS, st.sampled_from((1, -1)))] * 3))
@SOME
def test_a_linear_polynomial_is_measured_from_bounds_as_any_other(
    slopes: tuple[Fraction, ...], rest: Fraction, bounds: tuple[tuple[Fraction, int], ...]
) -> None:
    total = FIELD.constant(rest)
    for name, slope in zip(NAMES, slopes, strict=True):
        total = total + FIELD.generator(name) * slope
    polynomial = total.numerator
    if not polynomial.names():
        return
    used = [(name, *one) for name, one in zip(NAMES, bounds, strict=True) if name in polynomial.names()]
    sign, monomials = _shifted(polynomial, tuple((name, v.numerator, v.denominator, way) for name, v, way in used))
    moved = polynomial.substitute({name: FIELD.generator(name) * way + v for name, v, way in used})
    terms = moved.numerator_terms()
    signs = {coefficient > 0 for _, coefficient in terms}
    assert sign == (0 if len(signs) > 1 else 1 if signs == {True} else -1)
    if sign:
        expected = {tuple(n for n, e in zip(NAMES, exponents, strict=True) if e) for exponents, _ in terms}
        assert set(monomials) == expected


@given(conditions())
@SOME
def test_values_meet_what_they_are_for(asked: tuple[ParameterAtom, ...]) -> None:
    try:
        facts = learned(asked)
    except Contradiction:
        facts = Facts()
    names = names_in_order(asked)
    for point in islice(values_for(asked, names, facts, (), most=80), 3):
        assert set(point) == set(names)
        assert meets(point, asked)


@given(conditions())
@example((ParameterAtom(B * B + 1, "<="), ParameterAtom(A * B + 1, "="), ParameterAtom(A * B, "!=")))
@example((ParameterAtom(B + 1, "<="), ParameterAtom(A * B * -2 + 1, "="), ParameterAtom(A * B, "!=")))
@SOME
def test_conditions_have_values_if_and_only_if_z3_says_so(asked: tuple[ParameterAtom, ...]) -> None:
    possible = can_hold(asked)
    state = State(None)
    try:
        state.add([(one, 1 << place) for place, one in enumerate(asked)])
        found = ConditionSolver(Limits()).solve(state.conditions, state.facts)
    except Contradiction:
        assert not possible
        return
    assert possible
    if found is not None:
        point = {name: found.get(name, Fraction(1)) for name in NAMES}
        for name, (value, _) in state.parameters.items():
            point[name] = value if isinstance(value, Fraction) else value.evaluate(point)
        assert meets(point, tuple(one for one in asked))


@given(conditions())
@SOME
def test_feasible_is_what_z3_says_whether_reasons_are_few_or_not(asked: tuple[ParameterAtom, ...]) -> None:
    possible = can_hold(asked)
    assert ConditionSolver(Limits()).feasible(asked) == possible
    assert ConditionSolver(Limits(), few_reasons=False).feasible(asked) == possible


@given(conditions(most=2), conditions(most=2), conditions(most=2))
@SOME
def test_alternatives_are_decided_as_the_conjunctions_that_they_come_to(
    always: tuple[ParameterAtom, ...], first: tuple[ParameterAtom, ...], second: tuple[ParameterAtom, ...]
) -> None:
    either = disjunction((conjunction(first), conjunction(second)))
    possible = can_hold((*always, *first)) or can_hold((*always, *second))
    assert ConditionSolver(Limits()).can_hold((*always, either), Limits()) == possible


@given(conditions(most=3), conditions(most=3))
@SOME
def test_what_was_asked_before_changes_no_answer(
    first: tuple[ParameterAtom, ...], second: tuple[ParameterAtom, ...]
) -> None:
    solver = ConditionSolver(Limits(), few_reasons=False)
    answers = [solver.feasible(asked) for asked in (first, second, (*first, *second))]
    assert answers == [can_hold(asked) for asked in (first, second, (*first, *second))]
    assert not answers[2] or (answers[0] and answers[1])


@given(conditions())
@SOME
def test_values_near_a_solution_are_one_where_they_are_exact(asked: tuple[ParameterAtom, ...]) -> None:
    solver = ConditionSolver(Limits())
    if not can_hold(asked):
        with pytest.raises(Contradiction):
            solver.near(asked, NAMES, 20)
        return
    values = solver.near(asked, NAMES, 20)
    assert set(values) == set(NAMES)
    for one in asked:  # where a value is not rational, what is not certain is off by very little
        there = one.value.evaluate(values)
        assert meets(values, (one,)) or abs(there) < Fraction(1, 10**15)


def test_a_root_is_approached() -> None:
    a, _, _ = map(FIELD.generator, NAMES)
    asked = ParameterAtom(a * a - 2, "="), ParameterAtom(-a, "<")
    solver = ConditionSolver(Limits())
    values = solver.near(asked, ("a",), 20)
    assert 0 < abs(values["a"] ** 2 - 2) < Fraction(1, 10**15)
    assert solver.feasible(asked)
    assert solver.solve(dict.fromkeys(asked, 0), learned(asked)) is None


def test_a_value_that_z3_gives_as_no_number_decides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    a, _, _ = map(FIELD.generator, NAMES)
    point = Mock(parameter_near=Mock(side_effect=[Fraction(1), None]))
    monkeypatch.setattr(ConditionSolver, "_z3", lambda _: Mock(point=Mock(return_value=point)))
    with pytest.raises(UndecidedError, match="not a number"):
        ConditionSolver(Limits()).near([ParameterAtom(a - 1, "=")], ("a", "b"), 20)


def test_where_z3_gives_up_nothing_is_decided() -> None:
    names = tuple("abcdefghi")
    field = Field(names)
    unknowns = [field.generator(name) for name in names]
    asked = [
        ParameterAtom(
            one**3 * unknowns[(place + 1) % 9] - unknowns[(place + 2) % 9] ** 2 * unknowns[(place + 4) % 9] - place - 1,
            "=",
        )
        for place, one in enumerate(unknowns)
    ]
    with pytest.raises(UndecidedError, match="20,000 steps"):
        ConditionSolver(Limits(resource=20_000)).feasible(asked)


def test_a_hard_question_is_given_up_by_counts() -> None:
    context = z3.Context()
    unknowns = [z3.Real(f"x{place}", context) for place in range(9)]
    terms = [
        one**3 * unknowns[(place + 1) % 9] - unknowns[(place + 2) % 9] ** 2 * unknowns[(place + 4) % 9] == place + 1
        for place, one in enumerate(unknowns)
    ]
    with pytest.raises(UndecidedError, match="20,000 steps"):
        check_polynomials(terms, context, Limits(resource=20_000))


def test_decisions_in_two_parameters_are_counted_by_their_degree() -> None:
    """The curves have degree 6 together, which counts 46656 // 1000 = 46."""
    a, b, _ = map(FIELD.generator, NAMES)
    asked = tuple(ParameterAtom(value, "=") for value in (a * a * b - 2, a * b * b - 3))
    for work, decided in ((46, True), (45, False)):
        solver = ConditionSolver(Limits(parameters=ParameterLimits(plane_work=work)))
        if decided:
            assert solver.feasible(asked) is True
        else:
            with pytest.raises(UndecidedError, match="high degree"):
                solver.feasible(asked)


def test_what_clashes_is_named() -> None:
    context = z3.Context()
    x, y = z3.Real("x", context), z3.Real("y", context)
    solver, found = check_polynomials([x > 1, y > 0, x * x < 1], context, Limits(resource=1_000_000))
    assert not found
    assert clashing(solver) == {0, 2}


def test_what_elimination_refutes_is_named_as_far_as_it_takes_part() -> None:
    a, b, _ = map(FIELD.generator, NAMES)
    asked = {ParameterAtom(a - b, "<"): 1, ParameterAtom(a + b - 5, "<"): 2, ParameterAtom(b - a, "<"): 4}
    solver = ConditionSolver(Limits(parameters=ParameterLimits(z3_degree=0)))
    with pytest.raises(Contradiction) as clash:
        solver.solve(asked, Facts())
    assert clash.value.reasons == 5
    whole = ConditionSolver(Limits(parameters=ParameterLimits(z3_degree=0)), few_reasons=False)
    with pytest.raises(Contradiction) as clash:
        whole.solve(asked, Facts())
    assert clash.value.reasons == 7


@pytest.mark.parametrize(("highest", "decided"), [(2, True), (1, False)])
def test_z3_is_not_asked_about_conditions_of_too_high_a_degree(highest: int, decided: bool) -> None:
    """Three squares, which elimination leaves open."""
    a, b, c = map(FIELD.generator, NAMES)
    limits = Limits(parameters=ParameterLimits(highest_degree=highest))
    solver = ConditionSolver(limits, few_reasons=False)
    asked = (ParameterAtom(a * a + b * b + c * c + 1, "<="),)
    if decided:
        assert solver.feasible(asked) is False
    else:
        with pytest.raises(UndecidedError, match="a higher degree than 1"):
            solver.feasible(asked)


def test_what_clashed_once_is_refuted_without_a_question() -> None:
    a, b, _ = map(FIELD.generator, NAMES)
    clash = ParameterAtom(a * a + b * b - 1, "<"), ParameterAtom(1 - a * b, "<")
    known = ConditionSolver(Limits())
    state = State(None)
    state.add([(one, 1 << place) for place, one in enumerate((*clash, ParameterAtom(a - 5, "<")))])
    with pytest.raises(Contradiction) as first:
        known.solve(state.conditions, state.facts)
    assert first.value.reasons == 3
    others = {ParameterAtom(a - 7, "<"): 4, clash[1]: 8, ParameterAtom(b - 7, "<"): 16}
    known.refute(others)
    with pytest.raises(Contradiction) as second:
        known.refute({**others, clash[0]: 32})
    assert second.value.reasons == 40


def test_parts_share_no_parameters() -> None:
    a, b, c = map(FIELD.generator, NAMES)
    asked = {ParameterAtom(a - b, "<"): 1, ParameterAtom(c - 1, "<"): 2, ParameterAtom(b - 2, "<="): 4}
    assert sorted((len(part), reasons) for part, reasons in parts(asked)) == [(1, 2), (2, 5)]


def test_parameters_of_the_most_conditions_get_values_first() -> None:
    a, b, c = map(FIELD.generator, NAMES)
    assert names_in_order((ParameterAtom(a - b, "<"), ParameterAtom(b - c, "<"), ParameterAtom(c - b, "<="))) == (
        "b",
        "c",
        "a",
    )
    assert names_in_order((ParameterAtom(c - a, "<"), ParameterAtom(b, "<"))) == ("a", "b", "c")
    assert names_in_order(()) == ()


def test_the_last_models_are_tried_first_each_once() -> None:
    solver = ConditionSolver(Limits())
    kept = [{"a": Fraction(number, 11)} for number in range(ParameterLimits().kept_points + 2)]
    for values in (*kept, kept[-1]):
        solver.keep(values)
    tried = [point["a"] for point in islice(solver.some((), ("a",), Facts()), ParameterLimits().kept_points + 1)]
    assert tried == [*(values["a"] for values in kept[:1:-1]), Fraction(1)]


def test_so_many_conflicts_are_kept_for_a_condition_and_no_more() -> None:
    a, b, _ = map(FIELD.generator, NAMES)
    first = ParameterAtom(a, "<")
    others = [ParameterAtom(b - number, "<") for number in range(ParameterLimits().clashes + 1)]
    solver = ConditionSolver(Limits())
    for other in (*others[:1] * 3, *others):  # one that is known takes no place
        solver._learn((first, other), frozenset((first, other)))
    for other in others[:-1]:
        with pytest.raises(Contradiction) as error:
            solver.refute({other: 4, first: 1})
        assert error.value.reasons == 5
    solver.refute({others[-1]: 4, first: 1})
    solver.refute({others[0]: 4})


@given(conditions(most=6))
@SOME
def test_parts_are_the_connected_components(asked: tuple[ParameterAtom, ...]) -> None:
    """Conditions belong together where a chain of shared parameters leads from one to the other."""
    reasons = {condition: 1 << place for place, condition in enumerate(dict.fromkeys(asked))}
    found = parts(reasons)
    assert sorted(reasons.values()) == sorted(reasons[condition] for part, _ in found for condition in part)
    names = [{name for condition in part for name in condition.value.names()} for part, _ in found]
    for place, (part, because) in enumerate(found):
        assert because == sum(reasons[condition] for condition in part)
        assert all(names[place].isdisjoint(other) for other in names[place + 1 :])
        reached = {*part[:1]}
        for _ in part:
            known = {name for condition in reached for name in condition.value.names()}
            reached |= {condition for condition in part if not known.isdisjoint(condition.value.names())}
        assert reached == {*part}


def test_what_clashes_beside_orders_is_told_with_the_reasons_of_a_choice() -> None:
    a, _, _ = map(FIELD.generator, NAMES)
    x = OrderForm.unknown("X")
    grows, falls = compare_form(-x, "<", powers_only=True), compare_form(x.scaled(a), "<", powers_only=True)
    solver = ConditionSolver(Limits())
    values = solver.whole({grows: 1, falls: 2}, {"X": Fraction(1)}, 8)
    assert values is not None
    assert values.keys() == {"a"}
    assert values["a"] < 0
    with pytest.raises(Contradiction) as error:
        solver.whole({grows: 1, falls: 2, ParameterAtom(-a, "<"): 4}, {"X": Fraction(1)}, 8)
    assert error.value.reasons == 2 | 4 | 8  # whatever X is
    square = ParameterAtom(a * a - 2, "=")
    assert solver.whole({grows: 1, square: 2}, {"X": Fraction(1)}, 8) is None  # no rational value


def test_a_hasty_solver_knows_what_the_other_knows() -> None:
    a, b, _ = map(FIELD.generator, NAMES)
    clash = ParameterAtom(a * a + b * b - 1, "<"), ParameterAtom(1 - a * b, "<")
    solver = ConditionSolver(Limits())
    hasty = solver.hasty()
    assert not hasty.feasible(clash)
    with pytest.raises(Contradiction):
        solver.refute(dict.fromkeys(clash, 1))


def test_linear_conditions_are_decided_after_z3_gave_up_on_others(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = replace(Limits(), parameters=replace(Limits().parameters, open_questions=0, candidates=0))
    monkeypatch.setattr(ConditionSolver, "_z3", Mock(side_effect=AssertionError("Z3 is not to be asked")))
    solver = ConditionSolver(limits)
    below, above = ParameterAtom(A - B, "<"), ParameterAtom(B - A, "<=")
    assert solver.feasible((below, ParameterAtom(B - 1, "<"), ParameterAtom(-A, "<")))
    assert not solver.feasible((below, above))
    assert not solver.feasible((below, ParameterAtom(B - 1, "<"), ParameterAtom(1 - A, "<=")))
