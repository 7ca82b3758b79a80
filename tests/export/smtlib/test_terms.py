"""Laws as SMT-LIB formulas, evaluated in fractions: they say what the kernel says of the same values."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from nslogic.export.smtlib.terms import Writer
from nslogic.kernel import Point, Statement
from nslogic.statements.laws import statements_of
from nslogic.testing import Features, Sample, planted_models
from tests.export.smtlib.evaluation import SmtValue, completed, value_of

VALUES = tuple(Fraction(text) for text in ("0", "1", "-1", "2", "1/2", "-2", "-1/2", "3"))
WITHOUT_LOGS = Features(sums=True, guards=True, alternatives=True, parameters=True, conditions=True)
X, Y, Z = (("quantity", name) for name in "XYZ")
A, B = ("parameter", "a"), ("parameter", "b")
ONE: Statement = ("one",)


def number(text: str) -> Statement:
    return ("number", Fraction(text))


def constants(parameters: dict[str, Fraction], orders: dict[str, tuple[Fraction, Fraction]]) -> dict[str, SmtValue]:
    """Return values by the names of constants in a script."""
    values: dict[str, SmtValue] = {f"|parameter {name}|": value for name, value in parameters.items()}
    values |= {f"|power of {name}|": power for name, (power, _) in orders.items()}
    return values | {f"|log of {name}|": log for name, (_, log) in orders.items()}


def holds(
    law: Statement, parameters: dict[str, Fraction], orders: dict[str, tuple[Fraction, Fraction]]
) -> tuple[bool, Writer]:
    writer = Writer()
    formula = writer.law(law)
    values = completed(writer.definitions, constants(parameters, orders))
    return bool(value_of(formula, values)), writer


@given(planted_models(WITHOUT_LOGS), st.data())
def test_a_formula_says_what_the_kernel_says(sample: Sample, data: st.DataObject) -> None:
    theory = sample.theory()
    parameters = {one.name: data.draw(st.sampled_from(VALUES)) for one in theory.parameters}
    pairs = st.tuples(st.sampled_from(VALUES), st.sampled_from(VALUES))
    orders = {one.name: data.draw(pairs) for one in theory.quantities}
    point = Point(dict(parameters), dict(orders))
    for label, law in statements_of(theory, theory.regimes[0]).items():
        answer, _ = holds(law, parameters, orders)
        event(f"{label.split('(')[0][:1]} {answer}")
        assert answer is point.law(law), label


@given(planted_models(WITHOUT_LOGS))
def test_a_planted_model_satisfies_every_formula(sample: Sample) -> None:
    theory = sample.theory()
    for law in statements_of(theory, theory.regimes[0]).values():
        assert holds(law, dict(sample.parameters), dict(sample.orders))[0]


@pytest.mark.parametrize(
    ("law", "parameters", "expected"),
    [
        (("real", "=", ("quotient", A, B), number("2")), {"a": "4", "b": "2"}, True),
        (("real", "!=", ("quotient", A, B), number("2")), {"a": "4", "b": "0"}, False),
        (("real", "=", ("quotient", A, A), number("1")), {"a": "0"}, False),
        (("real", "=", ("power", A, 3), number("-8")), {"a": "-2"}, True),
        (("real", "<", ("least", A, B), number("0")), {"a": "1", "b": "-1"}, True),
        (("real", "<", ("greatest", A, B), number("0")), {"a": "1", "b": "-1"}, False),
        (("real", "=", ("product", A, number("0")), number("0")), {"a": "5"}, True),
    ],
)
def test_numbers_are_calculated_and_a_zero_divisor_makes_a_law_false(
    law: Statement, parameters: dict[str, str], expected: bool
) -> None:
    assert holds(law, {name: Fraction(value) for name, value in parameters.items()}, {})[0] is expected


@pytest.mark.parametrize(
    ("law", "products"),
    [
        (("order", "~", X, ("raised", Y, number("2")), False), False),
        (("order", "~", X, ("raised", Y, A), False), True),
        (("real", "=", ("product", A, number("3")), number("1")), False),
        (("real", "=", ("product", A, B), number("1")), True),
        (("real", "=", ("product", A, B, number("0")), number("1")), False),
        (("real", "=", ("quotient", A, number("2")), number("1")), False),
        (("real", "=", ("quotient", number("1"), A), number("1")), True),
        (("real", "=", ("power", A, 2), number("1")), True),
        (("real", "=", ("power", A, 1), number("1")), False),
    ],
)
def test_a_writer_knows_whether_unknowns_were_multiplied(law: Statement, products: bool) -> None:
    writer = Writer()
    writer.law(law)
    assert writer.products is products


def test_constants_are_declared_once() -> None:
    writer = Writer()
    writer.law(("and", ("order", "~", X, Y, False), ("order", "<<", Y, X, False), ("real", ">", A, number("0"))))
    assert sorted(writer.declarations) == sorted(
        ["|power of X|", "|log of X|", "|power of Y|", "|log of Y|", "|parameter a|"]
    )
    assert writer.declarations["|parameter a|"] == "(declare-const |parameter a| Real)"


def test_equal_parts_are_defined_once() -> None:
    writer = Writer()
    sums = ("plus", X, Y)
    writer.law(("order", "~", sums, Z, False))
    count = len(writer.definitions)
    writer.law(("order", "<<", sums, Z, False))
    assert len(writer.definitions) == count > 0


def test_an_optimum_with_named_competitors_compares_with_these() -> None:
    optimum = ("optimum", "X", 1, ("Y",), (("order", "~", X, ("raised", Y, number("-1")), False),), False)
    competitor = {"X": ("|power of X'|", "|log of X'|"), "Y": ("|power of Y'|", "|log of Y'|")}
    writer = Writer(competitors=lambda _law: [competitor])
    formula = writer.law(optimum)
    assert not writer.quantified
    zero = Fraction(0)

    def said(x: int, x_other: int, y_other: int) -> bool:
        values = constants({}, {"X": (Fraction(x), zero)})
        values |= {"|power of X'|": Fraction(x_other), "|log of X'|": zero}
        values |= {"|power of Y'|": Fraction(y_other), "|log of Y'|": zero}
        return bool(value_of(formula, completed(writer.definitions, values)))

    assert said(-1, 0, 0), "a competitor that is worse"
    assert not said(-1, -2, 2), "one that obeys the program and is better"
    assert said(-1, -2, 3), "one that is better and does not obey the program"
    assert said(-1, -1, 1), "one that is as good"


def test_an_optimum_without_named_competitors_has_a_quantifier() -> None:
    writer = Writer()
    formula = writer.law(("optimum", "X", -1, ("Y",), (("order", "~", X, Y, False),), True))
    assert writer.quantified
    assert formula.startswith("(forall ((|any power of X| Real) (|any log of X| Real)")


@pytest.mark.parametrize(
    ("upper", "exponent", "x", "y", "power"),
    [
        (True, "-1/2", "1", "2", "1"),
        (True, "-2", "1", "2", "-1"),
        (True, "0", "0", "3", "3"),
        (False, "-2", "1", "5", "-1"),
    ],
)
def test_a_sum_over_an_index_has_the_order_of_the_end_that_dominates(
    upper: bool, exponent: str, x: str, y: str, power: str
) -> None:
    """`sum(k = X..Y, k^p)` has the power `(1 + p) y` for p above -1, and `(1 + p) x` below."""
    series = ("series", X, Y if upper else None, ((ONE, number(exponent)),))
    orders = {"X": (Fraction(x), Fraction(0)), "Y": (Fraction(y), Fraction(0))}
    law = ("order", "~", series, ("fixed", Fraction(power), Fraction(0)), False)
    assert holds(law, {}, orders)[0]
    wrong = ("order", "~", series, ("fixed", Fraction(power) + 1, Fraction(0)), False)
    assert not holds(wrong, {}, orders)[0]


@pytest.mark.parametrize(("x", "y"), [("-1", "2"), ("3", "2")])
def test_a_sum_without_meaning_makes_its_law_false(x: str, y: str) -> None:
    series = ("series", X, Y, ((ONE, number("-2")),))
    orders = {"X": (Fraction(x), Fraction(0)), "Y": (Fraction(y), Fraction(0))}
    for relation in ("~", "<~", ">~"):
        assert not holds(("order", relation, series, series, False), {}, orders)[0]


def test_below_a_quantifier_the_logarithms_of_a_competitor_have_to_be_known() -> None:
    """Those of what it chooses; a logarithm that it shares is a constant with bounds, as anywhere else."""
    chosen = Writer()
    formula = chosen.law(("optimum", "X", 1, ("Y",), (("order", "~", X, ("log", Y), False),), False))
    assert "(not (and (= |any power of Y| 0.0) (< 0.0 |any log of Y|) (< |any log of Y| 1.0)))" in formula
    assert not any("logarithm" in name for name in chosen.declarations)
    shared = Writer()
    formula = shared.law(("optimum", "X", 1, ("Y",), (("order", "~", X, ("log", Z), False),), False))
    assert "(not (and (=" not in formula
    (constant,) = [name for name in shared.declarations if "logarithm" in name]
    assert constant in formula


def test_a_named_competitor_has_logarithms_with_bounds() -> None:
    competitor = {"X": ("|power of X'|", "|log of X'|"), "Y": ("|power of Y'|", "|log of Y'|")}
    writer = Writer(competitors=lambda _law: [competitor], logs={"(log of Y)": Fraction(1, 3)})
    formula = writer.law(("optimum", "X", 1, ("Y",), (("order", "~", X, ("log", Y), False),), False))
    (constant,) = [name for name in writer.declarations if "logarithm" in name]
    assert any(constant in text for text in (formula, *writer.definitions))
    assert not any("(/ 1.0 3.0)" in text for text in writer.definitions), "the witness's value is not the competitor's"


def test_a_witness_gives_its_logarithms_their_values() -> None:
    writer = Writer(logs={"(log of X)": Fraction(1, 3)})
    writer.law(("order", ">~", ("log", X), ONE, False))
    (constant,) = [name for name in writer.declarations if "logarithm" in name]
    assert f"(assert (= {constant} (/ 1.0 3.0)))" in writer.definitions
