"""Which term a law comes to is told only where the lines of a step say that it dominates."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.derivation.cases import Case
from nslogic.derivation.dominance import dominance_of, is_multiple, is_product
from nslogic.derivation.grounds import Grounds
from nslogic.language.terms import OrderExpression, OrderLaw
from nslogic.language.writing import format_order
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import TRUE, OrderAtom, OrderForm
from nslogic.testing import read
from tests.derivation.theories import derived

SUMS = """\
[theory]
name = "sums"
target = "Y"
base = "X"

[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
A = { trend = "free" }
B = { trend = "free" }

[[axioms]]
id = "A"
law = "A ~ X^2"

[[axioms]]
id = "B"
law = "B ~ X"

[[axioms]]
id = "sum"
law = "Y ~ A + B"

[[axioms]]
id = "least"
law = "Y ~ min(A, B)"

[[axioms]]
id = "bound"
law = "Y + B ~ A"

[[axioms]]
id = "below"
law = "Y >~ A + B"

[[axioms]]
id = "above"
law = "Y <~ A"

[regimes.sum]
axioms = ["A", "B", "sum"]

[regimes.least]
axioms = ["A", "B", "least"]

[regimes.left]
axioms = ["A", "B", "bound"]

[regimes.squeezed]
axioms = ["A", "B", "below", "above"]
"""


def dominating(regime: str) -> list[tuple[str, str, bool]]:
    (case,) = derived(SUMS, regime).cases
    assert isinstance(case, Case)
    assert case.argument is not None
    steps = case.argument.steps
    return [(one.label, format_order(one.dominance.term), one.dominance.least) for one in steps if one.dominance]


def test_the_term_that_dominates_is_told() -> None:
    assert dominating("sum") == [("sum", "A", False)]
    assert dominating("least") == [("least", "B", True)]
    assert dominating("left") == [("bound", "Y", False)]


def test_an_inequality_does_not_say_what_dominates() -> None:
    assert dominating("squeezed") == []


def parts_of(law: str) -> OrderExpression:
    text = SUMS.replace('law = "Y ~ A + B"', f'law = "Y ~ {law}"')
    terms = read(text).axiom("sum").laws[0].law
    assert isinstance(terms, OrderLaw)
    return terms.right


@pytest.mark.parametrize(
    ("law", "product"),
    [
        ("A", True),
        ("3", True),
        ("A * B^-2", True),
        ("(A * B)^(1/2)", True),
        ("A + B", False),
        ("A * (A + B)", False),
        ("(A + B)^2", False),
        ("max(A, B)", False),
        ("log(X)", False),
    ],
)
def test_products_are_made_of_powers_of_quantities(law: str, product: bool) -> None:
    assert is_product(parts_of(law)) is product


def form(**powers: int) -> OrderForm:
    return OrderForm.build({name: Fraction(power) for name, power in powers.items()}, Fraction(0))


def test_forms_are_multiples_of_each_other_or_not() -> None:
    assert is_multiple(form(A=1, B=-2), form(A=3, B=-6))
    assert is_multiple(form(A=1, B=-2), form(A=-1, B=2))
    assert not is_multiple(form(A=1, B=-2), form(A=1, B=2))
    assert not is_multiple(form(A=1), form(B=1))
    assert not is_multiple(form(A=1), form(A=1, B=1))
    assert not is_multiple(form(), form(A=1))
    assert not is_multiple(form(A=1), form())


@pytest.mark.parametrize(
    ("law", "expected"),
    [
        ("Y ~ A + B", [("sum", "A", False)]),
        ("A + B ~ Y", [("sum", "A", False)]),
        ("Y ~ max(A, B)", [("sum", "A", False)]),
        ("Y ~ min(A, B)", [("sum", "B", True)]),
        ("Y ~ A + B + X^3", [("sum", "X^3", False)]),
        ("Y ~ 2*A*B + X", [("sum", "2 * A * B", False)]),
        ("Y ~ A + A", [("sum", "A", False)]),
        ("Y ~ A", []),
        ("Y ~ A * B", []),
        ("Y ~ A + log(X)", []),  # a term that is no product
        ("Y^2 ~ A + B", [("sum", "A", False)]),
        ("Y ~ A + B ignoring logs", [("sum", "A", False)]),
    ],
)
def test_the_term_that_a_law_comes_to_is_told_where_it_is_certain(
    law: str, expected: list[tuple[str, str, bool]]
) -> None:
    (case,) = derived(SUMS.replace('law = "Y ~ A + B"', f'law = "{law}"'), "sum").cases
    assert case.argument is not None
    told = [
        (step.label, format_order(step.dominance.term), step.dominance.least)
        for step in case.argument.steps
        if step.dominance
    ]
    assert [(label, term.replace("2 * ", ""), least) for label, term, least in told] == [
        (label, term.replace("2 * ", ""), least) for label, term, least in expected
    ]


def test_a_term_dominates_where_the_lines_of_the_step_say_so_and_not_others() -> None:
    system = derived(SUMS, "sum").system
    grounds = Grounds(system, engine_for(system, Limits()), system.labels, TRUE, Limits())
    lemma = OrderAtom(form(Y=1, A=-1), "=")
    assert dominance_of("sum", ("sum",), lemma, {}, grounds) is None
    dominance = dominance_of("sum", ("A", "B", "sum", "trend(X)"), lemma, {}, grounds)
    assert dominance is not None
    assert (format_order(dominance.term), dominance.least) == ("A", False)
