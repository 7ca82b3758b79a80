"""Linear systems over lexicographic vectors: both answers are proved, and agree with Z3 where it can speak."""

import subprocess
import sys
from fractions import Fraction
from typing import Any

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.linear_programs.rows import (
    Certificate,
    Row,
    RowRelation,
    Solution,
    combination,
    row_holds,
)
from nslogic.algebra.linear_programs.simplex import FormRange, LinearProgram, RangeEnd, Unbounded, range_of, solve
from nslogic.errors import LimitReachedError
from tests.algebra.systems import is_contradiction

UNKNOWNS = ("x", "y", "z")
ONE, ZERO = Fraction(1), Fraction(0)

numbers = st.sampled_from([Fraction(n, m) for n in (-2, -1, 1, 2) for m in (1, 2)])
forms = st.dictionaries(st.sampled_from(UNKNOWNS), numbers, max_size=3)


@st.composite
def systems(draw: st.DrawFn, sizes: tuple[int, ...] = (0, 1, 2, 4)) -> list[Row]:
    size = draw(st.sampled_from(sizes))
    constants = st.tuples(*[st.sampled_from([Fraction(n) for n in (-1, 0, 0, 1)])] * size)
    relations: Any = st.sampled_from(["=", "<=", "<"])
    return draw(st.lists(st.builds(Row, forms, relations, constants), max_size=7))


def vector(*components: int) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, components))


def row(relation: RowRelation, constant: int | tuple[int, ...] = (), **coefficients: int) -> Row:
    components = (constant,) if isinstance(constant, int) else constant
    return Row({name: Fraction(c) for name, c in coefficients.items()}, relation, vector(*components))


def in_z3(form: dict[str, Fraction], constant: tuple[Fraction, ...]) -> Any:
    terms = [z3.Q(c.numerator, c.denominator) * z3.Real(name) for name, c in form.items()]
    return z3.Sum([*terms, z3.RealVal(str(constant[0] if constant else 0))])


def solver(rows: list[Row]) -> Any:
    found = z3.Solver()
    for one in rows:
        left = in_z3(dict(one.coefficients), one.constant)
        found.add({"=": left == 0, "<=": left <= 0, "<": left < 0}[one.relation])
    return found


def is_satisfiable(rows: list[Row], *more: Any) -> bool:
    found = solver(rows)
    found.add(*more)
    return bool(found.check() == z3.sat)


@given(systems())
def test_every_answer_is_proved(rows: list[Row]) -> None:
    system = LinearProgram(rows)
    answer = system.check()
    if isinstance(answer, Solution):
        assert all(row_holds(one, answer.values, system.size) for one in rows)
    else:
        assert is_contradiction(rows, answer.multipliers)
        for dropped in answer.rows:
            assert system.is_feasible([index for index in answer.rows if index != dropped])


@given(systems((0, 1)))
def test_answers_agree_with_z3(rows: list[Row]) -> None:
    assert isinstance(solve(rows), Solution) == is_satisfiable(rows)


@given(systems((0, 1, 2)), st.lists(st.frozensets(st.integers(0, 6)), max_size=5))
def test_asking_again_changes_no_verdict(rows: list[Row], subsets: list[frozenset[int]]) -> None:
    system = LinearProgram(rows)
    for subset in subsets:
        active = [index for index in sorted(subset) if index < len(rows)]
        assert system.is_feasible(active) == isinstance(solve([rows[index] for index in active]), Solution)


@given(systems((0, 1)), forms, st.sampled_from([(), (ONE,)]))
@settings(max_examples=60)
def test_ranges_agree_with_z3(rows: list[Row], form: dict[str, Fraction], constant: tuple[Fraction, ...]) -> None:
    answer = range_of(rows, form, constant=constant)
    if isinstance(answer, Certificate):
        assert not is_satisfiable(rows)
        return
    left = in_z3(form, constant)
    for end, sign in ((answer.greatest, 1), (answer.least, -1)):
        if isinstance(end, Unbounded):
            assert is_satisfiable(rows, sign * left > 1000)
        else:
            value = z3.RealVal(str(end.value[0]))
            assert not is_satisfiable(rows, sign * left > sign * value)
            assert is_satisfiable(rows, left == value) == end.attained
            assert is_satisfiable(rows, sign * left > sign * value - z3.Q(1, 10**6))


@given(systems((2, 3)), forms)
@settings(max_examples=60)
def test_ranges_over_vectors_are_proved(rows: list[Row], form: dict[str, Fraction]) -> None:
    system = LinearProgram(rows)
    answer = system.range_of(form)
    if isinstance(answer, Certificate):
        return
    for end, sign in ((answer.greatest, 1), (answer.least, -1)):
        if isinstance(end, RangeEnd):
            beyond = Row({name: -sign * c for name, c in form.items()}, "<", tuple(sign * c for c in end.value))
            equal = Row(form, "=", tuple(-c for c in end.value))
            assert isinstance(solve([*rows, beyond]), Certificate)
            assert isinstance(solve([*rows, equal]), Solution) == end.attained


def test_lexicographic_constants_are_compared_from_the_left() -> None:
    # x is at least (0, 1), at most (0, 2), and below (1, -5).
    rows = [row("<=", (0, 1), x=-1), row("<=", (0, -2), x=1), row("<", (-1, 5), x=1)]
    answer = range_of(rows, {"x": ONE})
    assert isinstance(answer, FormRange)
    assert isinstance(answer.least, RangeEnd)
    assert isinstance(answer.greatest, RangeEnd)
    assert (answer.least.value, answer.least.attained) == (vector(0, 1), True)
    assert (answer.greatest.value, answer.greatest.attained) == (vector(0, 2), True)
    clash = solve([row("<=", (0, 1), x=-1), row("<", (0, -1), x=1)])
    assert clash == Certificate(((0, ONE), (1, ONE)), (ZERO, ZERO))


def test_a_strict_end_is_approached_and_not_attained() -> None:
    # Song 2024 without L ~ N_w: width w and depth l share the parameters, 2 w + l = 1, w > 0, l > 0, loss = -w.
    rows = [row("=", -1, w=2, l=1), row("<", 0, w=-1), row("<", 0, l=-1)]
    answer = range_of(rows, {"w": -ONE})
    assert isinstance(answer, FormRange)
    assert isinstance(answer.least, RangeEnd)
    assert isinstance(answer.greatest, RangeEnd)
    assert (answer.least.value, answer.least.attained) == ((Fraction(-1, 2),), False)
    assert (answer.greatest.value, answer.greatest.attained) == (vector(0), False)
    assert answer.least.multipliers == ((0, Fraction(-1, 2)), (2, Fraction(-1, 2)))


def test_an_unbounded_range_shows_a_direction() -> None:
    answer = range_of([row("<=", -1, x=1, y=1)], {"x": ONE})
    assert isinstance(answer, FormRange)
    assert isinstance(answer.greatest, Unbounded)
    assert answer.greatest.direction["x"] > 0
    assert answer.greatest.direction["x"] + answer.greatest.direction["y"] <= 0


@pytest.mark.parametrize(
    ("rows", "feasible"),
    [
        ([], True),
        ([row("=")], True),
        ([row("<=")], True),
        ([row("<")], False),
        ([row("=", 1)], False),
        ([row("=", (0, 0, -1))], False),
        ([row("<=", -1)], True),
        ([row("<=", 1)], False),
        ([row("<", x=1), row("<", x=-1)], False),
        ([row("<=", x=1), row("<=", x=-1)], True),
        ([row("=", 1, x=1), row("=", 1, x=1), row("=", 2, x=2)], True),
        ([row("=", 1, x=0)], False),
    ],
)
def test_degenerate_systems(rows: list[Row], feasible: bool) -> None:
    assert isinstance(solve(rows), Solution) == feasible


def test_certificates_are_coprime_integers() -> None:
    answer = solve([row("=", -3, x=2), row("<=", 2, x=-2, y=1), row("<=", 2, x=1, y=-1)])
    assert isinstance(answer, Certificate)
    assert answer.multipliers == tuple(enumerate(vector(1, 2, 2)))
    assert answer.constant == vector(5)
    assert answer.rows == (0, 1, 2)


def test_constants_of_one_system_have_one_length() -> None:
    with pytest.raises(ValueError, match="one length"):
        solve([row("=", (1, 2), x=1), row("=", 1, x=1)])
    with pytest.raises(ValueError, match="components"):
        range_of([row("=", 1, x=1)], {"x": ONE}, constant=(ONE, ONE))


def test_unknowns_of_no_row_are_free() -> None:
    answer = range_of([row("<=", -1, x=1)], {"t": ONE})
    assert isinstance(answer, FormRange)
    assert isinstance(answer.least, Unbounded)
    assert answer.least.direction == {"t": -1}


def test_too_many_pivots_stop_at_a_limit() -> None:
    rows = [row("<=", 1, x=-1), row("<=", 2, x=-1)]
    with pytest.raises(LimitReachedError, match="pivots"):
        LinearProgram(rows, pivot_limit=0).check()


def test_importing_is_cheap() -> None:
    code = "import sys, nslogic.algebra.linear_programs.simplex; print(*sorted({'flint', 'numpy', 'sympy', 'z3'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@given(systems((0, 1)), st.fixed_dictionaries(dict.fromkeys(UNKNOWNS, st.integers(-2, 2))), st.integers(1, 3))
@settings(max_examples=60)
def test_the_last_check_refuses_exactly_the_points_where_a_row_fails(
    rows: list[Row], point: dict[str, int], scale: int
) -> None:
    system = LinearProgram(rows)
    holds = all(row_holds(one, {name: (Fraction(n, scale),) for name, n in point.items()}, 1) for one in rows)
    numbers_of = {name: [number] for name, number in point.items()}
    if holds:
        system._verify(numbers_of, scale)
    else:
        with pytest.raises(ArithmeticError, match="a row fails"):
            system._verify(numbers_of, scale)


@pytest.mark.parametrize(
    ("rows", "form", "direction"),
    [
        ([row("<=", -1, x=1, y=1)], {"x": ONE}, 1),
        ([row("<=", -1, x=1, y=1)], {"y": -ONE}, 1),
        ([row("=", 0, x=1, y=-1)], {"x": ONE, "y": ONE}, 1),
        ([row("=", 0, x=1, y=-1)], {"x": ONE, "y": ONE}, -1),
        ([row("<=", 3, x=-2), row("<", 0, y=-1, x=1)], {"y": Fraction(1, 2)}, 1),
        ([row("<", 0, x=1), row("=", 5, y=1, z=1)], {"x": -ONE}, 1),
    ],
)
def test_along_a_direction_without_end_all_rows_hold_and_the_form_grows(
    rows: list[Row], form: dict[str, Fraction], direction: int
) -> None:
    answer = range_of(rows, form)
    assert isinstance(answer, FormRange)
    end = answer.greatest if direction > 0 else answer.least
    assert isinstance(end, Unbounded)
    assert all(end.direction.values())
    assert sum(number * end.direction.get(name, ZERO) for name, number in form.items()) * direction > 0
    for steps in (0, 1, Fraction(1, 3), 1000):
        there = {name: (vector[0] + steps * end.direction.get(name, ZERO),) for name, vector in end.point.items()}
        assert all(row_holds(one, there, 1) for one in rows)


@given(systems((1, 2)), forms, st.integers(-2, 2))
@settings(max_examples=60)
def test_a_range_moves_with_a_constant_and_turns_with_the_sign(
    rows: list[Row], form: dict[str, Fraction], shift: int
) -> None:
    system = LinearProgram(rows)
    constant = tuple(Fraction(shift + 3 * place) for place in range(system.size))
    plain, moved = system.range_of(form), system.range_of(form, constant=constant)
    turned = system.range_of({name: -number for name, number in form.items()})
    if isinstance(plain, Certificate) or isinstance(moved, Certificate) or isinstance(turned, Certificate):
        assert type(plain) is type(moved) is type(turned)
        return
    for end, other, mirror in (
        (plain.least, moved.least, turned.greatest),
        (plain.greatest, moved.greatest, turned.least),
    ):
        assert type(end) is type(other) is type(mirror)
        if isinstance(end, RangeEnd) and isinstance(other, RangeEnd) and isinstance(mirror, RangeEnd):
            assert other.value == tuple(a + b for a, b in zip(end.value, constant, strict=True))
            assert mirror.value == tuple(-a for a in end.value)
            assert end.attained == other.attained == mirror.attained


@given(systems((0, 1, 2)), forms)
@settings(max_examples=60)
def test_an_end_is_the_form_plus_multiplied_rows(rows: list[Row], form: dict[str, Fraction]) -> None:
    """Weak duality: with these multipliers the rows themselves prove that nothing lies beyond the end."""
    answer = range_of(rows, form)
    if isinstance(answer, Certificate):
        return
    for end, sign in ((answer.greatest, 1), (answer.least, -1)):
        if isinstance(end, RangeEnd):
            sums, constant = combination(rows, end.multipliers)
            assert all(form.get(name, ZERO) == sums.get(name, ZERO) for name in UNKNOWNS)
            assert end.value == tuple(-component for component in constant)
            assert all(number * sign > 0 for place, number in end.multipliers if rows[place].relation != "=")
            assert all(number for _, number in end.multipliers)
            whole = Row(form, "=", tuple(-component for component in end.value))
            assert row_holds(whole, end.point, len(end.value)) == end.attained


def test_an_end_that_multipliers_do_not_prove_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    system = LinearProgram([row("<=", -1, x=1), row("<=", -1, x=-1)])
    assert isinstance(system.range_of({"x": ONE}), FormRange)
    monkeypatch.setattr(
        system, "_bound", lambda form, _constant, sign: LinearProgram._bound(system, form, (ONE,), sign)
    )
    with pytest.raises(ArithmeticError, match="do not prove"):
        system.range_of({"x": ONE})


def test_a_question_that_takes_all_of_its_pivots_is_answered() -> None:
    rows = [row("<=", place, x=-1, y=place % 3 - 1, z=1 - place % 2) for place in range(6)]
    rows += [row("<=", -9, x=1, z=1), row("<=", 3 - 9, y=1), row("<", -2, z=-1)]
    free = LinearProgram(rows)
    assert isinstance(free.check(), Solution)
    assert free.pivots > 0
    exact = LinearProgram(rows, pivot_limit=free.pivots)
    assert exact.check() == LinearProgram(rows).check()
    with pytest.raises(LimitReachedError, match=f"more than {free.pivots - 1} pivots"):
        LinearProgram(rows, pivot_limit=free.pivots - 1).check()
    assert isinstance(exact.check(), Solution)  # counted afresh for each question
    assert exact.pivots == 0


def test_work_is_told_before_it_is_done_and_may_be_refused() -> None:
    class RefusedError(Exception):
        pass

    def refuse(_: int) -> None:
        raise RefusedError

    rows = [row("<=", 1, x=-1, y=1), row("<=", 2, y=-1), row("=", 3, x=1, z=1)]
    told: list[int] = []
    assert LinearProgram(rows, work=told.append).check() == LinearProgram(rows).check()
    assert told
    assert min(told) >= 0
    wider: list[int] = []
    more = [
        Row({**one.coefficients, **{f"w{place}": ONE for place in range(9)}}, one.relation, one.constant)
        for one in rows
    ]
    LinearProgram(more, work=wider.append).check()
    assert sum(wider) > sum(told)
    with pytest.raises(RefusedError):
        LinearProgram(rows, work=refuse)


@pytest.mark.parametrize(
    ("sign", "step", "problem"),
    [(1, 1, "leaves a row"), (-1, 1, "leaves a row"), (1, -1, "leads nowhere"), (-1, -1, "")],
)
def test_a_direction_is_checked_before_it_is_told(sign: int, step: int, problem: str) -> None:
    """With `x <= 1`, x may fall for ever; a search that says something else of it is refused."""
    system = LinearProgram([row("<=", -1, x=1)])
    assert system.is_feasible()
    if problem:
        with pytest.raises(ArithmeticError, match=problem):
            system._unbounded({"x": ONE}, sign, 0, step)
    else:
        assert system._unbounded({"x": ONE}, sign, 0, step).direction["x"] < 0


def test_a_direction_along_which_an_equation_fails_is_refused() -> None:
    system = LinearProgram([row("=", -1, x=1)])
    assert system.is_feasible()
    for sign in (1, -1):
        for step in (1, -1):
            with pytest.raises(ArithmeticError, match="leaves a row"):
                system._unbounded({"x": ONE}, sign, 0, step)
    assert system.is_feasible([])
    assert system._unbounded({"x": ONE}, 1, 0, 1).direction["x"] > 0  # where the equation is not asked for


@given(systems(), st.integers(1, 3))
def test_every_conflict_is_minimal_and_there_is_one_where_rows_fail(rows: list[Row], most: int) -> None:
    program = LinearProgram(rows)
    for left_out in (*range(len(rows)), -1):
        active = [place for place in range(len(rows)) if place != left_out]
        conflicts = program.conflicts(active, most)
        assert len(conflicts) <= most
        assert bool(conflicts) is not LinearProgram([rows[place] for place in active]).is_feasible()
        for conflict in conflicts:
            assert set(conflict) <= set(active)
            assert not LinearProgram([rows[place] for place in conflict]).is_feasible()
            for place in conflict:
                assert LinearProgram([rows[other] for other in conflict if other != place]).is_feasible()


@given(systems())
def test_conflicts_hold_all_rows_of_a_series_or_none_with_its_multipliers(rows: list[Row]) -> None:
    program = LinearProgram(rows)
    groups = program.series()
    assert len({place for group in groups for place in group}) == sum(map(len, groups))
    useful = {place for group in groups for place in group}
    for left_out in (*range(len(rows)), -1):
        active = [place for place in range(len(rows)) if place != left_out]
        for conflict in program.conflicts(active, 5):
            assert set(conflict) <= useful
            certificate = solve([rows[place] for place in conflict])
            assert isinstance(certificate, Certificate)
            multipliers = {conflict[place]: number for place, number in certificate.multipliers}
            for group in groups:
                assert set(group) <= set(conflict) or not set(group) & set(conflict)
                assert len({multipliers[place] / factor for place, factor in group.items() if place in conflict}) <= 1


def test_multipliers_that_prove_nothing_are_refused() -> None:
    program = LinearProgram([row("=", -1, x=1), row("<=", 2, x=-1)])
    assert program.conflicts([0, 1], 1) == [(0, 1)]
    for basic in program._tableau.basic:
        program._tableau.denominators[basic] += 1
    with pytest.raises(ArithmeticError, match="prove nothing"):
        program.conflicts([0, 1], 1)
