"""Dictionaries: what they say about rows never changes, however often they are pivoted."""

import random
from fractions import Fraction
from math import gcd

from nslogic.algebra.linear_programs.tableau import Tableau
from tests.algebra.systems import random_rows


def assert_says_the_same(tableau: Tableau) -> None:
    """Check each basic slack as a combination of rows: slack - sum(columns) is the constant, with no unknowns."""
    for basic, entries in tableau.basic.items():
        multipliers = {basic: Fraction(tableau.denominators[basic])}
        multipliers |= {column: Fraction(-number) for column, number in entries.items() if column >= 0}
        left: dict[object, Fraction] = {}
        constant = [Fraction(0)] * (tableau.size + 1)
        for index, multiplier in multipliers.items():
            row = tableau.rows[index]
            for unknown, number in row.coefficients.items():
                left[unknown] = left.get(unknown, Fraction(0)) + multiplier * number
            for place, component in enumerate(row.constant):
                constant[place] += multiplier * component
            constant[-1] += multiplier * (row.relation == "<")
        assert not any(left.values())
        assert tuple(constant) == tableau.constant(basic)


def test_pivoting_keeps_the_meaning() -> None:
    for seed in range(80):
        rng = random.Random(seed)
        tableau = Tableau(random_rows(rng))
        assert_says_the_same(tableau)
        for _ in range(6):
            choices = [(basic, column) for basic, entries in tableau.basic.items() for column in entries if column >= 0]
            if not choices:
                break
            tableau.pivot(*rng.choice(sorted(choices)))
            assert_says_the_same(tableau)


def test_columns_know_their_users() -> None:
    for seed in range(40):
        tableau = Tableau(random_rows(random.Random(seed)))
        users: dict[int, set[int]] = {column: set() for column in tableau.columns}
        for basic, entries in tableau.basic.items():
            for column in entries:
                if column >= 0:
                    users[column].add(basic)
        assert users == tableau.columns


def test_points_satisfy_the_definitions() -> None:
    for seed in range(40):
        tableau = Tableau(random_rows(random.Random(seed)))
        values = {
            variable: [Fraction(component, scale) for component in vector]
            for variable, (vector, scale) in tableau.evaluate({}).items()
        }
        for index, row in enumerate(tableau.rows):
            total = [*(row.constant or [Fraction(0)] * tableau.size), Fraction(row.relation == "<")]
            for unknown, number in row.coefficients.items():
                vector = values.get(tableau.unknowns[unknown], [Fraction(0)] * (tableau.size + 1))
                total = [a + number * b for a, b in zip(total, vector, strict=True)]
            assert total == values.get(index, [Fraction(0)] * (tableau.size + 1))


def total(tableau: Tableau, numbers: dict[int, Fraction], values: dict[int, list[Fraction]]) -> list[Fraction]:
    """Return the value of a linear form in columns and constants."""
    sums = [numbers.get(column, Fraction(0)) for column in tableau.constants]
    for variable, number in numbers.items():
        if variable in values:
            sums = [a + number * b for a, b in zip(sums, values[variable], strict=True)]
    return sums


def test_a_form_in_columns_has_the_value_it_had_in_unknowns() -> None:
    """With any values of the columns, as with zeros."""
    compared = 0
    for seed in range(60):
        rng = random.Random(f"reduce/{seed}")
        tableau = Tableau(random_rows(rng))
        form = {variable: Fraction(rng.randint(-3, 3)) for variable in tableau.unknowns.values()}
        form |= {column: Fraction(rng.randint(-2, 2)) for column in tableau.constants}
        reduced = tableau.reduce(form)
        assert all(reduced.values())
        assert set(reduced) <= {*tableau.columns, *tableau.constants}
        some = [column for column in tableau.columns if rng.random() < 0.7]
        columns = {column: [rng.randint(-3, 3) for _ in range(tableau.size + 1)] for column in some}
        values = {
            variable: [Fraction(component, scale) for component in vector]
            for variable, (vector, scale) in tableau.evaluate(columns).items()
        }
        assert total(tableau, form, values) == total(tableau, reduced, values)
        compared += any(total(tableau, form, values))
    assert compared > 30


def test_what_is_inserted_can_be_removed_again() -> None:
    for seed in range(40):
        tableau = Tableau(random_rows(random.Random(f"insert/{seed}")))
        basic = {row: dict(entries) for row, entries in tableau.basic.items()}
        columns = {column: set(users) for column, users in tableau.columns.items()}
        objective = len(tableau.rows)
        numbers = {column: Fraction(place + 1, 2) for place, column in enumerate(sorted(tableau.columns))}
        tableau.insert(objective, {**numbers, -1: Fraction(1, 3)})
        assert tableau.denominators[objective] == (6 if numbers else 3)
        assert all(objective in tableau.columns[column] for column in numbers)
        tableau.remove(objective)
        assert (tableau.basic, tableau.columns) == (basic, columns)
        assert objective not in tableau.denominators


def test_rows_of_the_dictionary_have_no_common_factor() -> None:
    for seed in range(40):
        tableau = Tableau(random_rows(random.Random(seed)))
        for basic, entries in tableau.basic.items():
            assert gcd(tableau.denominators[basic], *entries.values()) == 1
            assert tableau.denominators[basic] > 0
            assert all(entries.values())
            assert all(column < len(tableau.rows) for column in entries)  # unknowns are eliminated
