"""Columns that span: every minimal correction of brute force is among the completions of each of its parts."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from nslogic.algebra.infeasible_subsets.spanning_columns import PRIME, SpanningColumns, inverses
from nslogic.algebra.linear_programs.rows import Row
from tests.algebra.infeasible_subsets.test_corrections import by_brute_force, drawn

X, Y, S = ({name: Fraction(1)} for name in "XYS")
STRICT = Row({"S": Fraction(-1)}, "<")


def test_no_correction_is_left_out() -> None:
    parts = excluded = 0
    for seed in range(150):
        rows, labels, costs = drawn(seed, single=True)
        names = sorted(costs)
        spanning = SpanningColumns.of(rows, [{i for i, label in enumerate(labels) if label == name} for name in names])
        for correction in by_brute_force(rows, labels, costs) if spanning is not None else ():
            places = [names.index(label) for label in correction]
            for few in (1, 2):
                for rest in combinations(places, few):
                    chosen = tuple(place for place in places if place not in rest)
                    completions = spanning.completions(chosen) if spanning is not None else None
                    if completions is None:
                        continue
                    parts += 1
                    paired = few == 2 and any(set(rest) <= set(group) for group in completions.groups)
                    assert set(completions.alone) & set(rest) or paired, (seed, correction, chosen)
                    excluded += len(completions.alone) + len(list(completions.pairs())) < len(names) - len(chosen)
    assert parts > 100
    assert excluded > 30


def test_a_law_that_differs_from_another_completes_nothing_else() -> None:
    """Twice X ~ S^2 and once X ~ S, with Y aside: giving up the odd one will do, or both others."""
    laws = [Row(X | {"S": Fraction(-2)}, "="), Row(X | {"S": Fraction(-2)}, "="), Row(X | {"S": Fraction(-1)}, "=")]
    spanning = SpanningColumns.of([*laws, Row(X | Y, "="), STRICT], [{0}, {1}, {2}, {3}])
    assert spanning is not None
    completions = spanning.completions(())
    assert completions is not None
    assert completions.alone == [2]
    assert list(completions.pairs()) == [(0, 1)]
    assert spanning.completions((2,)) is None  # already spanned
    after = spanning.completions((0,))
    assert after is not None
    assert after.alone == [1, 2]


def test_where_nothing_is_to_be_spanned_there_are_no_columns() -> None:
    clash = [Row(X | {"S": Fraction(-2)}, "="), Row(X | {"S": Fraction(-1)}, "=")]
    assert SpanningColumns.of([*clash, STRICT], [{0}, {1}]) is not None
    assert SpanningColumns.of(clash, [{0}, {1}]) is None  # no strict row
    assert SpanningColumns.of([*clash, STRICT], [{0, 1}]) is None  # two equations of one element
    assert SpanningColumns.of([*clash, Row(Y, "=", (Fraction(1),)), STRICT], [{0}, {1}]) is None  # a constant
    loose = [Row(row.coefficients, "<=") for row in clash]
    assert SpanningColumns.of([*loose, STRICT], [{0}, {1}]) is None  # inequalities alone


def test_more_chosen_elements_than_coordinates_tell_nothing() -> None:
    laws = [Row({f"X{i // 2}": Fraction(1), "S": Fraction(-i)}, "=") for i in range(12)]
    spanning = SpanningColumns.of([*laws, STRICT], [{i} for i in range(12)])
    assert spanning is not None
    assert spanning.completions((0, 2, 4)) is not None
    assert spanning.completions((0, 2, 4, 6)) is None


def test_inverses_are_inverse() -> None:
    numbers = [1, 2, PRIME - 1, 12345678901234567]
    assert all(number * inverse % PRIME == 1 for number, inverse in zip(numbers, inverses(numbers), strict=True))
    assert inverses([]) == []
