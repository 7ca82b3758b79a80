"""Witnesses: put back into every law they satisfy it, and they are chosen by the rule that is stated."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.engines.engine import Order
from nslogic.logic.evaluator import Valuation
from nslogic.logic.results import Witness
from nslogic.questions.check import CheckOptions, check
from nslogic.testing import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Features, Sample, planted_models, read, theories
from nslogic.theory.model import Theory

SOME = settings(max_examples=settings().max_examples // 4)
QUICK = CheckOptions(cores="none", repairs=0)
LOGS_ONLY = Features(logs=True)


def satisfied(theory: Theory, witness: Witness) -> bool:
    """Put a witness into everything that the first regime says."""
    (regime, *_) = theory.regimes
    orders, parameters = dict(witness.orders), dict(witness.parameters)
    valuation = Valuation(orders, parameters, dict(witness.logs))
    trends = {quantity.name: quantity.trend for quantity in theory.quantities} | dict(regime.trends)
    for parameter in theory.parameters:
        value = parameters[parameter.name]
        if parameter.interval is not None:
            if not parameter.interval[0] <= value <= parameter.interval[1]:
                return False
        elif parameter.error is not None:
            assert parameter.value is not None
            if abs(value - parameter.value) > 2 * parameter.error:
                return False
        elif parameter.value not in (None, value):
            return False
        if not valuation.all(parameter.where):
            return False
    return (
        all(valuation.axiom(theory.axiom(identifier)) for identifier in regime.axioms)
        and all(valuation.all(condition.laws) for condition in regime.where)
        and all(scales(orders[name], trend) for name, trend in trends.items())
    )


def scales(order: Order, trend: str) -> bool:
    power, log = order
    return {"grows": power > 0, "falls": power < 0, "fixed": power == 0 == log, "free": True}[trend]


@pytest.mark.parametrize("features", [POWER_LAWS, LOGS_ONLY, WITHOUT_PARAMETERS, EVERYTHING])
@SOME
@given(st.data())
def test_a_witness_satisfies_every_law(features: Features, data: st.DataObject) -> None:
    theory = data.draw(planted_models(features)).theory()
    witness = check(theory, options=QUICK).regimes[0].witness
    assert witness is not None
    if not witness.irrational:
        assert satisfied(theory, witness)
        assert witness.verified


@pytest.mark.slow
@SOME
@given(st.one_of(theories(LOGS_ONLY), theories(WITHOUT_PARAMETERS)))
def test_a_witness_satisfies_every_law_without_trends(sample: Sample) -> None:
    theory = read(re.sub(r'"(grows|falls|fixed)"', '"free"', sample.text).replace("log(1/", "log(1 * "))
    (regime,) = check(theory, options=QUICK).regimes
    assert (regime.witness is None) is (regime.verdict != "consistent")
    if regime.witness is not None and not regime.witness.irrational:
        assert satisfied(theory, regime.witness)


@SOME
@given(planted_models(WITHOUT_PARAMETERS))
def test_a_witness_is_given_in_powers_of_a_quantity_that_scales(sample: Sample) -> None:
    witness = check(sample.theory(), options=QUICK).regimes[0].witness
    assert witness is not None
    moving = [order for _, order in witness.orders if order[0]]
    assert all(abs(power) == 1 and log == 0 for power, log in moving[:1])


@pytest.mark.parametrize(
    ("law", "orders"),
    [
        ("N ~ L^2", {"N": (1, 0), "L": (Fraction(1, 2), 0)}),
        ("N ~ L^2 * log(L)", {"N": (1, 0), "L": (Fraction(1, 2), Fraction(-1, 2))}),
        ("N >> L", {"N": (1, 0), "L": (Fraction(1, 2), 0)}),
        ("N ~ N", {"N": (1, 0), "L": (1, 0)}),
        ("N^2 >> L^2", {"N": (1, 0), "L": (Fraction(1, 2), 0)}),
    ],
)
def test_witnesses_are_the_simplest_that_are_possible(law: str, orders: dict[str, object]) -> None:
    text = f"""
    theory = {{ name = "rule" }}
    quantities = {{ N = {{ trend = "grows" }}, L = {{ trend = "grows" }} }}
    axioms = [{{ id = "A", law = "{law}" }}]
    """
    witness = check(read(text)).regimes[0].witness
    assert witness is not None
    assert dict(witness.orders) == orders


@pytest.mark.parametrize("law", ["N^2 << L^2", "N << log(L)", "log(L) << N", "N ~ 1", "log(N) ~ log(L)^2 * L"])
def test_without_trends_a_witness_is_found_whichever_way_the_scale_goes(law: str) -> None:
    text = f"""
    theory = {{ name = "free" }}
    quantities = {{ N = {{ trend = "free" }}, L = {{ trend = "free" }} }}
    axioms = [{{ id = "A", law = "{law}" }}]
    """
    theory = read(text)
    witness = check(theory).regimes[0].witness
    assert witness is not None
    assert satisfied(theory, witness)


def test_a_parameter_without_a_rational_value_is_shown_as_a_decimal() -> None:
    text = """
    theory = { name = "root" }
    quantities = { N = { trend = "grows" } }
    parameters = { a = { where = ["a^2 = 2", "a > 0"] } }
    """
    witness = check(read(text)).regimes[0].witness
    assert witness is not None
    ((name, root),) = witness.irrational
    assert name == "a"
    assert root.text.startswith("1.41421356")
    assert root.polynomial == (-2, 0, 1)
    assert (root.low, root.high) == (Fraction("1.414213"), Fraction("1.414214"))
    assert not witness.verified
