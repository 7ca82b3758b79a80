"""Expressions are drawn with the orders and values that they have: the evaluator of laws says the same."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import OrderLaw, ParameterLaw
from nslogic.logic.evaluator import MeaninglessError, Valuation
from nslogic.testing.expressions import Author, Exponent, Expression, power_suffix
from nslogic.testing.scenes import EVERYTHING, Features, SampleOrder, Scene, scenes


def scope(scene: Scene) -> Scope:
    return Scope(dict.fromkeys(scene.orders, "free"), {name: name for name in scene.parameters})


def order_of(text: str, scene: Scene) -> SampleOrder | None:
    """Return the order that the evaluator gives an expression, None where it has none."""
    law = read_law(f"{text} ~ 1", scope(scene)).law
    assert isinstance(law, OrderLaw)
    try:
        return Valuation(scene.orders, scene.parameters).order(law.left)
    except MeaninglessError:
        return None


def value_of(text: str, scene: Scene) -> Fraction | None:
    """Return the value that the evaluator gives a parameter expression, None where it has none."""
    law = read_law(f"{text} = 1", scope(scene)).law
    assert isinstance(law, ParameterLaw)
    try:
        return Valuation(scene.orders, scene.parameters).number(law.sides[0])
    except MeaninglessError:
        return None


@pytest.mark.parametrize("defined", [False, True])
@pytest.mark.parametrize("features", [Features(), Features(sums=True), EVERYTHING], ids=["powers", "sums", "all"])
@given(data=st.data())
def test_an_expression_has_the_order_that_it_is_drawn_with(
    features: Features, defined: bool, data: st.DataObject
) -> None:
    scene = data.draw(scenes(features))
    drawn = data.draw(
        st.composite(lambda draw: Author(draw, scene, features, defined).expression())(), label="expression"
    )
    assert isinstance(drawn, Expression)
    event("no order" if drawn.order is None else "order")
    if defined:
        assert drawn.order is not None
    if "log(" in drawn.text or "sum(" in drawn.text:
        return  # `log log t` counts as a constant here; tests of `laws` hold what follows
    assert order_of(drawn.text, scene) == drawn.order


@given(st.data())
def test_an_exponent_has_the_value_that_it_is_drawn_with(data: st.DataObject) -> None:
    scene = data.draw(scenes(EVERYTHING))
    defined = data.draw(st.booleans())
    drawn = data.draw(st.composite(lambda draw: Author(draw, scene, EVERYTHING, defined).exponent())())
    assert isinstance(drawn, Exponent)
    if defined:
        assert drawn.value is not None
    assert value_of(drawn.text, scene) == drawn.value


@pytest.mark.parametrize(
    ("power", "suffix"),
    [("1", ""), ("2", "^2"), ("10", "^10"), ("-1", "^(-1)"), ("1/2", "^(1/2)"), ("-2/3", "^(-2/3)"), ("0", "^(0)")],
)
def test_a_power_is_written_so_that_it_is_read_as_one(power: str, suffix: str) -> None:
    assert power_suffix(Fraction(power)) == suffix
    scene = Scene({"N": (Fraction(3), Fraction(1))}, {})
    assert order_of(f"N{suffix} * 1", scene) == (3 * Fraction(power), Fraction(power))
