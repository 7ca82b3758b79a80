"""Laws as formulas: each says what language.md says of it, and its negation says exactly the opposite."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.logic.evaluator import Valuation
from nslogic.orders.exponents import Exponents
from nslogic.orders.laws import Laws
from nslogic.orders.optimum import unknowns
from nslogic.testing import EVERYTHING, Scene, laws, scenes

ORDERS = {"N": (1, 0), "D": (2, 1), "loss": (-1, 0), "C": (0, 1), "L": (0, 0)}
FIELD = Field(("a", "b"))


def scene(a: str = "1", b: str = "2") -> Scene:
    orders = {name: (Fraction(power), Fraction(log)) for name, (power, log) in ORDERS.items()}
    return Scene(orders, {"a": Fraction(a), "b": Fraction(b)})


def both(law: Any, at: Callable[..., bool], where: Scene) -> bool:
    """Return whether a law holds, having made sure that its negation says the opposite."""
    exponents = Exponents(FIELD)
    parameters = {"a": Fraction(0), "b": Fraction(0), **where.parameters}
    holds = at(Laws(exponents, "law").holds(law), where.orders, parameters)
    fails = at(Laws(exponents, "law").fails(law), where.orders, parameters)
    assert fails is not holds
    return holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("N ~ loss^-1", True),
        ("N <~ N^2", True),
        ("D ~ N^2", False),
        ("D ~ N^2 ignoring logs", True),
        ("D >> N^2", True),
        ("D >> N^2 ignoring logs", False),
        ("L << C", True),
        ("C << N^a", True),
        ("N + D ~ D", True),
        ("min(N, D) ~ N", True),
        ("1/(1/N + 1/D) ~ N", True),
        ("N ~ D or N ~ N", True),
        ("N ~ D or D ~ N", False),
        ("a < b <= 2*a", True),
        ("a < b < 2*a", False),
        ("a/(b - 2) = a/(b - 2)", False),
        ("N^(a/(b - 2)) ~ N^(a/(b - 2))", False),
        ("N ~ N^(a*(b - 2)/(b - 2))", False),
        ("N ~ N or a/(b - 2) = 1", True),
        ("min(a, 1/(b - 2), 1) = 1", False),
        ("N ~ N^min(a, 1/(b - 2), 1)", False),
        ("forall k: N * k^-a <~ D * k^b", True),
        ("forall k: N * k^b <~ D * k^a", False),
        ("forall k: N * k^a ~ loss^-1 * k^(b - 1)", True),
        ("forall k: N * k^a << N * k^b", False),
        ("forall k: N * k^a << D * k^a", True),
        ("log(N) ~ C", True),
        ("log(loss) ~ C", False),
        ("log(loss^a) >~ log(loss^a)", False),
        ("sum(k = loss..N, k^-2) ~ sum(k = loss..N, k^-2)", False),
    ],
)
def test_laws_mean_what_the_language_says(text: str, holds: bool, law_in: Callable[[str], Any], at: Any) -> None:
    assert both(law_in(text), at, scene()) is holds


def test_auxiliary_orders_are_numbered_from_1_within_a_label(law_in: Callable[[str], Any]) -> None:
    names = unknowns(Laws(Exponents(FIELD), "A").holds(law_in("N ~ (D + C) * (N + L) + min(D, C)")))
    assert {name for name in names if "@" in name} == {"A@1", "A@2"}


@given(data=st.data())
def test_a_law_holds_where_the_evaluator_says_so_and_its_negation_elsewhere(
    data: st.DataObject, law_in: Callable[[str], Any], at: Any
) -> None:
    around = data.draw(scenes(EVERYTHING, most_quantities=5))
    law = law_in(data.draw(laws(around, EVERYTHING)))
    orders = {**scene().orders, **around.orders}
    parameters = {"a": Fraction(0), "b": Fraction(0), **around.parameters}
    assert both(law, at, Scene(orders, parameters)) is Valuation(orders, parameters).law(law)


@given(data=st.data())
def test_a_law_that_was_drawn_to_hold_holds(data: st.DataObject, law_in: Callable[[str], Any], at: Any) -> None:
    around = data.draw(scenes(EVERYTHING, most_quantities=5))
    law = law_in(data.draw(laws(around, EVERYTHING, holds=True)))
    assert both(law, at, Scene({**scene().orders, **around.orders}, around.parameters))
