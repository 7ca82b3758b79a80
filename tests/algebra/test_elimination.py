"""Sparse elimination: what it solves is solved, over both fields, and every result adds up from the rows."""

from fractions import Fraction
from typing import Any

import flint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.elimination import cancelling_multipliers, eliminate
from nslogic.algebra.functions import Field

sympy: Any = pytest.importorskip("sympy")

FIELD = Field(("a", "d"))
A, D = FIELD.generator("a"), FIELD.generator("d")
UNKNOWNS = tuple("uvwxyz")

rationals = st.sampled_from([Fraction(n, m) for n in range(-2, 3) for m in (1, 2) if n])
functions = st.sampled_from([FIELD.one, -FIELD.one, A, D, A + 1, 1 / D, A / D, 1 - D, A * D - 1])


def systems(coefficients: Any) -> Any:
    row = st.dictionaries(st.sampled_from((*UNKNOWNS, "one")), coefficients, max_size=4)
    return st.lists(row, max_size=6)


def total(rows: list[dict[str, Any]], multipliers: dict[int, Any]) -> dict[str, Any]:
    left: dict[str, Any] = {}
    for index, multiplier in multipliers.items():
        for column, number in rows[index].items():
            left[column] = left.get(column, 0) + multiplier * number
    return {column: number for column, number in left.items() if number}


@given(st.one_of(systems(rationals), systems(functions)))
def test_results_add_up_from_the_rows(rows: list[dict[str, Any]]) -> None:
    done = eliminate(rows, constants=["one"])
    for pivot in done.pivots:
        form = done.solved[pivot.unknown]
        assert total(rows, done.multipliers(pivot.row)) == {pivot.unknown: 1} | {c: -n for c, n in form.items()}
        assert not set(form) & set(done.solved)
    for index, residue in done.residues.items():
        assert set(residue) == {"one"}
        assert total(rows, done.multipliers(index)) == residue


@given(systems(rationals))
def test_the_rank_is_that_of_a_dense_matrix(rows: list[dict[str, Fraction]]) -> None:
    done = eliminate(rows, constants=["one"])
    for columns, rank in ((UNKNOWNS, len(done.pivots)), ((*UNKNOWNS, "one"), len(done.pivots) + bool(done.residues))):
        entries = [row.get(column, Fraction(0)) for row in rows for column in columns]
        numbers = [flint.fmpq(entry.numerator, entry.denominator) for entry in entries]
        matrix = flint.fmpq_mat(len(rows), len(columns), numbers)
        assert matrix.rank() == rank


@given(systems(rationals))
def test_solutions_are_those_of_sympy(rows: list[dict[str, Fraction]]) -> None:
    done = eliminate(rows, constants=["one"], last=UNKNOWNS)
    symbols = {name: sympy.Symbol(name) for name in UNKNOWNS} | {"one": sympy.Integer(1)}
    expressions = [
        sum((sympy.Rational(n.numerator, n.denominator) * symbols[c] for c, n in row.items()), sympy.Integer(0))
        for row in rows
    ]
    theirs = sympy.linsolve(expressions, [symbols[name] for name in UNKNOWNS])
    assert not rows or (theirs == sympy.S.EmptySet) == bool(done.residues)
    if not done.residues:
        values = {
            symbols[unknown]: sum((sympy.Rational(n.numerator, n.denominator) * symbols[c] for c, n in form.items()))
            for unknown, form in done.solved.items()
        }
        assert all(sympy.expand(expression.subs(values)) == 0 for expression in expressions)


def test_unknowns_in_last_stay_free_where_another_can_be_solved() -> None:
    rows = [{"x": Fraction(1), "y": Fraction(2), "one": Fraction(3)}]
    assert eliminate(rows, constants=["one"], last=["x"]).solved == {
        "y": {"x": Fraction(-1, 2), "one": Fraction(-3, 2)}
    }
    assert eliminate(rows, constants=["one"], last=["y"]).solved == {"x": {"y": -2, "one": -3}}
    assert set(eliminate(rows, constants=["one"], last=["x", "y"]).solved) <= {"x", "y"}


def test_forbidden_pivots_wait_and_end_as_residues() -> None:
    rows = [{"x": A, "y": FIELD.one}, {"x": D}, {"z": A - 1, "one": FIELD.one}]
    done = eliminate(rows, constants=["one"], allowed=lambda number: number.is_constant())
    assert [pivot.unknown for pivot in done.pivots] == ["y"]
    assert done.solved["y"] == {"x": -A}
    assert done.residues == {1: {"x": D}, 2: {"z": A - 1, "one": FIELD.one}}


def test_a_waiting_row_is_used_once_others_change_it() -> None:
    rows = [{"x": A, "y": A}, {"x": FIELD.one, "y": FIELD.one, "z": 1 / A}]
    done = eliminate(rows, allowed=lambda number: number.is_constant())
    assert len(done.pivots) == 2
    assert done.solved["z"] == {}
    assert not done.residues


def test_numbers_and_functions_mix() -> None:
    rows: list[dict[str, Any]] = [{"x": 2, "y": A}, {"y": Fraction(1, 2), "one": -1}]
    done = eliminate(rows, constants=["one"])
    assert done.solved["y"] == {"one": 2}
    assert done.solved["x"] == {"one": -A}


def test_nothing_to_solve() -> None:
    assert eliminate([]).solved == {}
    assert eliminate([{}, {"x": Fraction(0)}]).residues == {}


def test_what_a_row_of_functions_costs_is_told_before_it_is_written_and_may_be_refused() -> None:
    class RefusedError(Exception):
        pass

    def refuse(work: int) -> None:
        raise RefusedError(work)

    rows = [{"u": A + 1, "v": D, "w": FIELD.one}, {"u": A * D - 1, "v": FIELD.one, "w": A}]
    told: list[int] = []
    assert eliminate(rows, work=told.append).solved == eliminate(rows).solved
    assert told
    assert min(told) > 0
    longer: list[int] = []
    eliminate([{name: value * (A + D) for name, value in row.items()} for row in rows], work=longer.append)
    assert len(longer) == len(told)
    assert sum(longer) > sum(told)
    with pytest.raises(RefusedError):
        eliminate(rows, work=refuse)
    eliminate([{"u": Fraction(2)}, {"u": Fraction(1), "v": Fraction(3)}], work=refuse)  # numbers are not counted


@given(st.one_of(systems(rationals), systems(functions)))
def test_multipliers_cancel_and_are_the_only_ones(forms: list[dict[str, Any]]) -> None:
    found = cancelling_multipliers(forms, FIELD.one)
    at = {"a": Fraction(10007, 101), "d": Fraction(20011, 1009)}  # no small determinant vanishes there by accident
    numbers = [[(FIELD.one * form.get(name, 0)).evaluate(at) for form in forms] for name in (*UNKNOWNS, "one")]
    matrix = sympy.Matrix([[sympy.Rational(n.numerator, n.denominator) for n in row] for row in numbers])
    assert (found is not None) == (len(forms) - matrix.rank() == 1)
    if found is not None:
        assert any(found)
        assert not total(forms, dict(enumerate(found)))
        assert FIELD.one in found


def test_the_last_multiplier_is_one_where_it_can_be() -> None:
    assert cancelling_multipliers([{"u": A}, {"u": D}], FIELD.one) == [-D / A, FIELD.one]
    assert cancelling_multipliers([{"u": A}, {"v": D}, {}], FIELD.one) == [FIELD.zero, FIELD.zero, FIELD.one]
    assert cancelling_multipliers([{"u": A}, {"v": D}], FIELD.one) is None
    assert cancelling_multipliers([{}, {}], FIELD.one) is None


@given(systems(functions))
@settings(max_examples=60)
def test_pivots_are_allowed_and_residues_offer_none(rows: list[dict[str, Any]]) -> None:
    done = eliminate(rows, constants=["one"], allowed=lambda number: number.is_constant())
    for pivot in done.pivots:
        assert isinstance(pivot.coefficient, Fraction) or pivot.coefficient.is_constant()
        form = done.solved[pivot.unknown]
        assert total(rows, done.multipliers(pivot.row)) == {pivot.unknown: 1} | {c: -n for c, n in form.items()}
    for index, residue in done.residues.items():
        assert residue
        assert not any(number.is_constant() for column, number in residue.items() if column != "one")
        assert not set(residue) & set(done.solved)
        assert total(rows, done.multipliers(index)) == residue


@given(systems(rationals), st.frozensets(st.sampled_from(UNKNOWNS)))
@settings(max_examples=60)
def test_what_comes_last_is_solved_for_only_in_rows_of_such_unknowns(
    rows: list[dict[str, Fraction]], last: frozenset[str]
) -> None:
    done = eliminate(rows, constants=["one"], last=last)
    for pivot in done.pivots:
        if pivot.unknown in last:
            assert set(done.solved[pivot.unknown]) <= {*last, "one"}
    assert len(done.pivots) == len(eliminate(rows, constants=["one"]).pivots)


def test_the_shortest_row_is_solved_first_for_its_rarest_unknown() -> None:
    """Markowitz 1957: so few other rows are touched, and those grow little."""
    one = Fraction(1)
    rows = [{"x": one, "y": one, "z": one}, {"x": one, "y": one}, {"x": one, "w": one, "one": one}]
    done = eliminate(rows, constants=["one"])
    assert [(pivot.row, pivot.unknown) for pivot in done.pivots] == [(1, "y"), (0, "z"), (2, "x")]
    units = [{"x": Fraction(3), "y": Fraction(-1), "z": Fraction(2)}]
    assert [pivot.unknown for pivot in eliminate(units).pivots] == ["y"]  # a unit keeps whole numbers short
    short = [{"x": A + D + 1, "y": A * D, "z": A - D}]
    assert [pivot.unknown for pivot in eliminate(short).pivots] == ["y"]  # the fewest terms
