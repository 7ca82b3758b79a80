"""Rational functions: field axioms, canonical form, and agreement with SymPy."""

import pickle
from collections.abc import Callable
from fractions import Fraction
from math import gcd
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction, common_denominator
from nslogic.errors import LimitReachedError

sympy: Any = pytest.importorskip("sympy")

NAMES = ("alpha", "perc.d", "w")
FIELD = Field(NAMES)
A, D, W = (FIELD.generator(name) for name in NAMES)
SYMBOLS = sympy.symbols("alpha d w")

numbers = st.fractions(min_value=-3, max_value=3, max_denominator=4)
terms = st.dictionaries(st.tuples(*[st.integers(0, 2)] * 3), st.integers(-3, 3), max_size=3)


def polynomial(entries: dict[tuple[int, ...], int]) -> RationalFunction:
    total = FIELD.zero
    for exponents, coefficient in entries.items():
        term = FIELD.constant(coefficient)
        for generator, exponent in zip((A, D, W), exponents, strict=True):
            term = term * generator**exponent
        total = total + term
    return total


@st.composite
def functions(draw: st.DrawFn) -> RationalFunction:
    bottom = polynomial(draw(terms))
    return polynomial(draw(terms)) * draw(numbers) / (bottom or FIELD.one)


def in_sympy(function: RationalFunction) -> Any:
    def expression(entries: tuple[tuple[tuple[int, ...], int], ...]) -> Any:
        return sum(
            (c * sympy.prod(s**e for s, e in zip(SYMBOLS, exponents, strict=True)) for exponents, c in entries),
            sympy.Integer(0),
        )

    return expression(function.numerator_terms()) / expression(function.denominator_terms())


@given(functions(), functions(), functions())
@settings(max_examples=60, deadline=None)
def test_field_axioms(x: RationalFunction, y: RationalFunction, z: RationalFunction) -> None:
    assert x + y == y + x
    assert x * y == y * x
    assert (x + y) + z == x + (y + z)
    assert (x * y) * z == x * (y * z)
    assert x * (y + z) == x * y + x * z
    assert x - x == 0
    assert x + 0 == x == x * 1
    assert (x - y) + y == x
    if y:
        assert x / y * y == x
        assert 1 / y == y**-1 == y.reciprocal()
    assert x**3 == x * x * x


@given(functions(), functions())
@settings(max_examples=60, deadline=None)
def test_equal_functions_have_one_form(x: RationalFunction, y: RationalFunction) -> None:
    again = (x + y) - y
    assert again == x
    assert hash(again) == hash(x)
    assert (again.numerator_terms(), again.denominator_terms()) == (x.numerator_terms(), x.denominator_terms())
    assert again.sort_key() == x.sort_key()
    assert pickle.loads(pickle.dumps(x)) == x
    assert x.numerator / x.denominator == x
    assert x.denominator_terms()[0][1] > 0
    assert FIELD.from_terms(x.numerator_terms(), x.denominator_terms()) == x


@given(functions(), functions())
@settings(max_examples=30, deadline=None)
def test_arithmetic_agrees_with_sympy(x: RationalFunction, y: RationalFunction) -> None:
    assert sympy.cancel(in_sympy(x + y) - (in_sympy(x) + in_sympy(y))) == 0
    assert sympy.cancel(in_sympy(x * y) - in_sympy(x) * in_sympy(y)) == 0


@given(functions(), functions(), st.tuples(numbers, numbers, numbers))
@settings(max_examples=60, deadline=None)
def test_evaluation_is_a_homomorphism(
    x: RationalFunction, y: RationalFunction, values: tuple[Fraction, Fraction, Fraction]
) -> None:
    point = dict(zip(NAMES, values, strict=True))
    try:
        left, right = x.evaluate(point), y.evaluate(point)
    except ZeroDivisionError:
        return
    assert (x + y).evaluate(point) == left + right
    assert (x * y).evaluate(point) == left * right
    assert x.substitute(point).constant_value() == left


@given(functions(), functions())
@settings(max_examples=40, deadline=None)
def test_substitution_composes(x: RationalFunction, y: RationalFunction) -> None:
    try:
        image = x.substitute({"alpha": y})
    except ZeroDivisionError:
        return
    assert sympy.cancel(in_sympy(image) - in_sympy(x).subs(SYMBOLS[0], in_sympy(y))) == 0


@pytest.mark.parametrize("value", [0, 3, -2, Fraction(1, 2), Fraction(-7, 3)])
def test_constants_equal_numbers_and_hash_like_them(value: Fraction) -> None:
    function = FIELD.constant(value)
    assert function == value
    assert value == function
    assert hash(function) == hash(value)
    assert function.is_constant()
    assert function.constant_value() == value
    assert bool(function) == bool(value)


def test_numbers_mix_on_either_side() -> None:
    half = Fraction(1, 2)
    assert half + A == A + half
    assert half - A == -(A - half)
    assert half * A == A * half == A / 2
    assert half / A == 1 / (2 * A)
    assert 1 - A == -(A - 1)
    assert A != 1
    assert A != "alpha"


def test_what_a_function_tells() -> None:
    function = (2 * A**2 - 2 * D**2) / (4 * A * W)
    assert str(function) == "(alpha^2 - perc.d^2)/(2*alpha*w)"
    assert function.names() == NAMES
    assert (A / A).names() == ()
    assert function.degree() == 2
    assert function.numerator_terms() == (((2, 0, 0), 1), ((0, 2, 0), -1))
    assert function.denominator == 2 * A * W
    assert function.factor_numerator() == (1, ((A - D, 1), (A + D, 1))) or function.factor_numerator() == (
        1,
        ((A + D, 1), (A - D, 1)),
    )
    assert (D - A).factor_numerator()[0] in (1, -1)
    assert FIELD.zero.factor_numerator() == (0, ())
    assert FIELD.constant(-6).factor_numerator() == (-6, ())
    assert str(FIELD.zero) == "0"
    assert str(-A / 3) == "-alpha/3"


@given(functions())
@settings(max_examples=40, deadline=None)
def test_factors_multiply_to_the_numerator(x: RationalFunction) -> None:
    constant, factors = x.factor_numerator()
    product = FIELD.constant(constant)
    for factor, multiplicity in factors:
        assert factor.numerator_terms()[0][1] > 0
        product = product * factor**multiplicity
    assert product == x.numerator


def test_fields_are_equal_by_names_and_do_not_mix() -> None:
    again = Field(list(NAMES))
    assert again == FIELD
    assert again.generator("w") + W == 2 * W
    with pytest.raises(ValueError, match="cannot mix"):
        A + Field(["alpha"]).generator("alpha")
    with pytest.raises(ValueError, match="distinct"):
        Field(["a", "a"])
    with pytest.raises(KeyError):
        FIELD.generator("beta")


def test_substitution_carries_to_another_field() -> None:
    wider = Field(["alpha", "perc.d", "beta"])
    image = (A / D).substitute({"perc.d": wider.generator("beta") + 1})
    assert image == wider.generator("alpha") / (wider.generator("beta") + 1)
    with pytest.raises(ZeroDivisionError):
        (A / D).substitute({"perc.d": 0})
    with pytest.raises(ZeroDivisionError):
        (A / D).evaluate({"alpha": Fraction(1), "perc.d": Fraction(0)})


def test_a_field_without_names_is_the_rationals() -> None:
    rationals = Field(())
    half = rationals.constant(Fraction(1, 2))
    assert half + half == 1
    assert half.numerator_terms() == (((), 1),)
    assert half.factor_numerator() == (1, ())
    assert pickle.loads(pickle.dumps(half)) == Fraction(1, 2)
    assert half.evaluate({}) == Fraction(1, 2)


@pytest.mark.parametrize(
    "divide", [lambda: A / FIELD.zero, lambda: 1 / FIELD.zero, lambda: FIELD.zero**-1, lambda: A / 0]
)
def test_division_by_zero(divide: Callable[[], RationalFunction]) -> None:
    with pytest.raises(ZeroDivisionError):
        divide()


def test_common_denominator() -> None:
    shared = common_denominator([1 / (6 * A), D / (4 * A * W), FIELD.one], FIELD)
    assert shared == 12 * A * W


@pytest.mark.parametrize(
    "absurd",
    [
        lambda: A**100_000,
        lambda: (1 + A + D + W) ** 300,
        lambda: FIELD.constant(3) ** 1_000_000,
        lambda: (A**200) * (A**200),
        lambda: (A**20).substitute({"alpha": A**200}),
    ],
)
def test_absurd_sizes_stop_at_a_limit(absurd: Callable[[], RationalFunction]) -> None:
    with pytest.raises(LimitReachedError):
        absurd()


@given(st.lists(st.integers(-12, 12), min_size=3, max_size=3))
def test_linear_polynomials_are_one_factor_times_a_number(numbers: list[int]) -> None:
    value = A * numbers[0] + D * numbers[1] + numbers[2]
    constant, factors = value.factor_numerator()
    total = FIELD.constant(constant)
    for factor, multiplicity in factors:
        assert factor.top.leading_coefficient() > 0
        assert gcd(*(coefficient for _, coefficient in factor.numerator_terms())) == 1
        total = total * factor**multiplicity
    assert total == value
    assert len(factors) == (1 if value.names() else 0)


@given(st.lists(functions(), max_size=3))
@settings(max_examples=40, deadline=None)
def test_the_common_denominator_is_the_least_polynomial_that_all_denominators_divide(
    several: list[RationalFunction],
) -> None:
    shared = common_denominator(several, FIELD)
    assert shared.denominator == 1
    assert shared.numerator_terms()[0][1] > 0
    for function in several:
        assert (function * shared).denominator == 1
    constant, factors = shared.factor_numerator()
    primes = [prime for prime in (2, 3, 5, 7, 11) if constant % prime == 0]
    for less in (*(shared / prime for prime in primes), *(shared / factor for factor, _ in factors)):
        assert any((function * less).denominator != 1 for function in several)


@given(functions(), functions())
@settings(max_examples=40, deadline=None)
def test_sizes_are_those_of_the_terms(x: RationalFunction, y: RationalFunction) -> None:
    for function in (x, y, x * y):
        above, below = function.numerator_terms(), function.denominator_terms()
        assert function.weight() == len(above) + len(below)
        assert function.degree() == max((sum(exponents) for exponents, _ in (*above, *below)), default=0)
        used = [name for place, name in enumerate(NAMES) if any(exponents[place] for exponents, _ in (*above, *below))]
        assert function.names() == tuple(used)
        assert function.is_constant() == (not used)
        assert isinstance(function.simplified(), Fraction) == (not used)
    assert (x.sort_key() == y.sort_key()) == (x == y)
    if x.degree() < y.degree():
        assert x.sort_key() < y.sort_key()


@pytest.mark.parametrize(
    ("function", "text"),
    [
        (FIELD.one, "1"),
        (A / 2, "alpha/2"),
        ((A + 1) / 2, "(alpha + 1)/2"),
        ((A + 1) / D, "(alpha + 1)/(perc.d)"),
        (1 / (A + 1), "1/(alpha + 1)"),
        (-1 / (2 * A), "-1/(2*alpha)"),
    ],
)
def test_a_quotient_is_written_with_the_parentheses_it_needs(function: RationalFunction, text: str) -> None:
    assert str(function) == text
    assert repr(function) == f"<{text} in Q(alpha, perc.d, w)>"


def test_functions_of_one_field_and_numbers_are_told_from_others() -> None:
    other = Field(("alpha", "w"))
    assert other.generator("alpha") != A
    assert other.constant(2) != FIELD.constant(2)  # elements of other fields are other things
    assert other.constant(2) == 2 == FIELD.constant(2)
    assert Field(NAMES) is not FIELD
    assert Field(NAMES).generator("w") == W
    assert hash(Field(NAMES)) == hash(FIELD)
    assert pickle.loads(pickle.dumps(FIELD)) == FIELD
    assert FIELD != NAMES


def test_parameters_are_replaced_at_once_and_not_one_after_the_other() -> None:
    swapped = (A / (D + 1)).substitute({"alpha": D, "perc.d": A})
    assert swapped == D / (A + 1)
    shifted = (A * A - D).substitute({"alpha": A + 1})
    assert shifted == A * A + 2 * A + 1 - D
    assert (A * D).substitute({"alpha": 1 / D, "w": A}) == 1
    assert (A + D).substitute({"alpha": W / D, "perc.d": W**2}) == W / D + W**2


@pytest.mark.parametrize("exponent", [0, 1, 2, 5, -1, -3])
def test_powers_are_repeated_products(exponent: int) -> None:
    base = (A + 1) / (2 * D)
    expected = FIELD.one
    for _ in range(abs(exponent)):
        expected = expected * (base if exponent > 0 else 1 / base)
    assert base**exponent == expected


@pytest.mark.parametrize("image", [D / W, 1 / D, (D + 1) / (W * W), D])
def test_powers_of_one_parameter_are_replaced_over_one_denominator(image: RationalFunction) -> None:
    """Terms with fewer powers than others have the denominator fewer times."""
    value = 3 * A**3 - A / W + 2
    assert value.substitute({"alpha": image}) == 3 * image * image * image - image / W + 2
    both = (A * A * D + A - D) / (A + D * D)
    swapped = both.substitute({"alpha": image, "perc.d": 1 / W})
    assert swapped == (image * image / W + image - 1 / W) / (image + 1 / (W * W))


@pytest.mark.parametrize("function", [A, 1 / A, A - D, (A + 1) / (A - 1)])
def test_what_is_no_constant_has_no_value_as_one(function: RationalFunction) -> None:
    with pytest.raises(ValueError, match="is not constant"):
        function.constant_value()
    assert function.simplified() is function
