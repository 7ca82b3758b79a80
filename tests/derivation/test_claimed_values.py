"""What a regime says of parameters in place of a claim about them: their values, or the ranges that it leaves."""

from __future__ import annotations

import pytest

from nslogic.derivation.claimed_values import values_left
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import ParameterLaw
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.system import build_system
from nslogic.testing.samples import read
from tests.derivation.test_opposed_laws import small

ORDERS = 'Y = { trend = "free" }, Z = { trend = "free" }'


@pytest.mark.parametrize(
    ("claim", "laws", "left"),
    [
        ("b = 1", ["b = 2"], ("b = 2",)),
        ("b = 1", ["b = c"], ("b = c",)),
        ("b = c", ["b = 2*c"], ("b = 2*c",)),
        ("c = 1", ["b = 2"], ()),
        # for the one that stands alone, or else for all of them
        ("b + c = 1", ["b = 2", "c = 3"], ("b = 2", "c = 3")),
        ("b + c = 1", ["b = 2"], ("b = 2",)),
        ("c = 2*b", ["b = 2", "c = 3"], ("c = 3",)),
        # a range, where the claim compares the parameter with numbers alone
        ("b > 1", ["b < 1"], ("b < 1",)),
        ("b > 1", ["b^2 = 2"], ("-1.42 <= b <= -1.41 or 1.41 <= b <= 1.42",)),
        ("b > c", ["b <= 3"], ()),
        ("b^2 > 3", ["b <= 1"], ("b <= 1",)),
        # an exponent has the value that laws between orders give it
        ("b = 1", ["Y ~ N^b", "Y ~ N^2"], ("b = 2",)),
        ("b > 1", ["Y^b ~ N", "Y ~ N"], ("b = 1",)),
        ("b = 1", ["Y ~ N^b", "Y >~ N^2"], ()),
        ("b + c = 1", ["Y ~ N^b", "Y ~ N^2", "c = 3*b"], ("b = 2", "c = 3*b")),
        ("b = 1", ["Y ~ Z^b", "Y ~ Z^2", "Z ~ N"], ("b = 2",)),
    ],
)
def test_a_value_or_a_range_takes_the_place_of_a_claim(claim: str, laws: list[str], left: tuple[str, ...]) -> None:
    theory = read(small(*laws, quantities=ORDERS, parameters="b = {}, c = {}"))
    system = build_system(theory, theory.regimes[0])
    law = read_law(claim, Scope({}, {"b": "b", "c": "c"})).law
    assert isinstance(law, ParameterLaw)
    assert values_left(law, system, engine_for(system, Limits()), Limits()) == left


def test_where_no_quantity_scales_nothing_is_said_of_an_exponent() -> None:
    text = 'theory = { name = "flat" }\nquantities = { Y = { trend = "free" }, Z = { trend = "free" } }\n'
    theory = read(f'{text}parameters = {{ b = {{}} }}\naxioms = [{{ id = "A", law = "Y ~ Z^b" }}]\n')
    system = build_system(theory, theory.regimes[0])
    law = read_law("b = 1", Scope({}, {"b": "b"})).law
    assert isinstance(law, ParameterLaw)
    assert values_left(law, system, engine_for(system, Limits()), Limits()) == ()


def test_a_base_that_falls_gives_the_value_of_an_exponent_too() -> None:
    text = 'theory = { name = "falls" }\nquantities = { Y = { trend = "free" }, h = { trend = "falls" } }\n'
    axioms = 'axioms = [{ id = "A", law = "Y ~ h^b" }, { id = "B", law = "Y ~ h^2" }]\n'
    theory = read(f"{text}parameters = {{ b = {{}} }}\n{axioms}")
    system = build_system(theory, theory.regimes[0])
    law = read_law("b = 1", Scope({}, {"b": "b"})).law
    assert isinstance(law, ParameterLaw)
    assert values_left(law, system, engine_for(system, Limits()), Limits()) == ("b = 2",)
