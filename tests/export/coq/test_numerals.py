"""Names of numbers, lists and polynomials in Coq: different things have different names, and each is defined as it says."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.export.coq.numerals import CoqTerms, constants, integer, integer_scale, key_name, keys, summands, written
from nslogic.kernel import ONE, Polynomial

A, B = Polynomial.name("a"), Polynomial.name("b")
TERMS = st.dictionaries(
    st.lists(st.integers(1, 30), max_size=3).map(lambda names: tuple(sorted(names))),
    st.integers(-50, 50).filter(bool),
    max_size=4,
)


@pytest.mark.parametrize(("value", "name"), [(0, "z0"), (7, "z7"), (-7, "m7"), (10**30, f"z{10**30}")])
def test_an_integer_is_named_after_its_sign_and_its_digits(value: int, name: str) -> None:
    assert integer(value) == name


def test_keys_and_lists_of_keys_are_named_after_them() -> None:
    assert key_name(5) == "k5"
    assert keys([]) == "e"
    assert keys([5, 7]) == "l5_7"
    assert keys([57]) != keys([5, 7])


@pytest.mark.parametrize(
    ("terms", "name"),
    [
        ({}, "o"),
        ({(): 1}, "unit"),
        ({(): 2}, "q_z2"),
        ({(): -1}, "q_m1"),
        ({(3,): 1}, "q_z1k3"),
        ({(3, 3): -2, (): 1}, "q_z1_m2k3k3"),
    ],
)
def test_a_polynomial_is_named_after_its_terms_in_order(terms: CoqTerms, name: str) -> None:
    assert written(terms) == name


@given(TERMS, TERMS)
def test_different_polynomials_have_different_names(first: CoqTerms, second: CoqTerms) -> None:
    assert (written(first) == written(second)) == (first == second)


def test_a_sum_of_products_is_nested_from_the_right() -> None:
    assert summands([]) == "n"
    assert summands([("unit", "e", "l5", None)]) == "(r unit e l5 n)"
    parts = [("unit", "e", "l5", None), ("q_z2", "l7", "e", 9)]
    assert summands(parts) == "(r unit e l5 (w q_z2 l7 e k9 n))"


@pytest.mark.parametrize(
    ("polynomials", "scale"),
    [
        ([], 1),
        ([ONE], 1),
        ([A * Polynomial.number(Fraction(1, 2))], 2),
        ([A * Polynomial.number(Fraction(1, 4)), B * Polynomial.number(Fraction(5, 6))], 12),
        ([Polynomial({})], 1),
    ],
)
def test_the_scale_is_the_least_that_makes_coefficients_integers(polynomials: list[Polynomial], scale: int) -> None:
    assert integer_scale(polynomials) == scale


# The definitions of names, read back ----------------------------------------------------------------------------------


def definitions(text: str) -> dict[str, tuple[str, str]]:
    """Return the type and the value of each definition, which may use only what is defined before it."""
    found: dict[str, tuple[str, str]] = {}
    for line in text.splitlines():
        match = re.fullmatch(r"Definition (\w+) : ([\w ]+) := (.*)\.", line)
        assert match, line
        name, kind, value = match.groups()
        assert name not in found
        used = set(re.findall(r"\b[kzml][0-9][0-9_]*\b", value.split("%")[0] if "%" in value else value))
        assert used - {name} <= set(found), f"{name} uses what is not defined yet"
        found[name] = kind, value
    return found


def list_in(value: str) -> list[int]:
    """Return the list that a definition spells with `v` and `e`."""
    return [int(number) for number in re.findall(r"\(v k(\d+) ", value)]


def polynomial_in(value: str) -> CoqTerms:
    """Return the terms that a definition spells with `t` and `o`."""
    terms: CoqTerms = {}
    for sign, digits, monomial in re.findall(r"\(t ([zm])(\d+) ((?:\(v k\d+ )*e\)*) ", value):
        terms[tuple(list_in(monomial))] = int(digits) * (1 if sign == "z" else -1)
    return terms


def test_numbers_are_defined_by_their_sort() -> None:
    found = definitions(constants(["(f k12 z3 m4)"]))
    assert found == {"k12": ("positive", "(12)%positive"), "m4": ("Z", "(-4)%Z"), "z3": ("Z", "(3)%Z")}


def test_a_list_is_defined_with_the_keys_in_it() -> None:
    found = definitions(constants([f"(f {keys([5, 11, 5])})"]))
    assert list_in(found["l5_11_5"][1]) == [5, 11, 5]
    assert set(found) == {"k5", "k11", "l5_11_5"}


@given(st.lists(TERMS.filter(lambda terms: terms not in ({}, {(): 1})), min_size=1, max_size=3))
def test_a_polynomial_is_defined_as_it_is_named(several: list[CoqTerms]) -> None:
    found = definitions(constants(f"(x {written(terms)})" for terms in several))
    for terms in several:
        kind, value = found[written(terms)]
        assert kind == "polynomial"
        assert polynomial_in(value) == terms


def test_words_that_only_look_like_numbers_are_not_defined() -> None:
    assert constants(["value_1 k z lambda k1x xk1 l q_ unit o e n"]) == ""
