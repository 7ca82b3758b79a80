"""Equations that only the laws of orders imply: those of all regions, as far as the engine confirms them."""

from __future__ import annotations

from fractions import Fraction
from unittest.mock import Mock

from nslogic.algebra.functions import RationalFunction
from nslogic.derivation.branches import Question
from nslogic.derivation.cells import Region
from nslogic.derivation.exponent_ranges import End, Interval, Outcome
from nslogic.derivation.implied import implied_equations
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import TRUE, compare_parameters
from nslogic.orders.system import System, build_system
from nslogic.testing import read

ONE = End(Fraction(1), True)
POINT = Outcome(Interval(ONE, ONE))
QUESTION = Question("N", "C", 1)


def system(*laws: str) -> System:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    head = 'theory = { name = "implied" }\nquantities = { N = { trend = "free" }, C = { trend = "free" } }\n'
    theory = read(f"{head}parameters = {{ a = {{}}, b = {{}} }}\n{axioms}")
    return build_system(theory, theory.regimes[0])


def parameter(of: System, name: str) -> RationalFunction:
    assert of.field is not None
    return of.field.generator(name)


def region(*signs: tuple[RationalFunction, int]) -> Region:
    cell = Cell(ParameterSpace(TRUE, Limits()))
    for polynomial, sign in signs:
        cell = cell.with_sign(polynomial, 1 if sign > 0 else -1 if sign < 0 else 0)
    return Region((), POINT, cell)


CLASH = ("N ~ C^a", "N ~ C^(1/2)", "N ~ C^b")


def test_an_equation_of_every_region_that_the_regime_entails_is_implied() -> None:
    of = system(*CLASH)
    engine = engine_for(of, Limits())
    a, b = parameter(of, "a"), parameter(of, "b")
    half = a - Fraction(1, 2)
    both = (region((half, 0), (b - 1, 1)), region((half, 0), (b - 1, -1)))
    assert implied_equations(both, of, engine, QUESTION) == compare_parameters(half, "=")
    assert implied_equations((), of, engine, QUESTION) == TRUE
    assert implied_equations((region((half, 0)), region((half, 1))), of, engine, QUESTION) == TRUE
    assert implied_equations((region((half, 1)),), of, engine, QUESTION) == TRUE
    assert implied_equations((region((b - 1, 0)),), of, engine, QUESTION) == TRUE  # it holds in the cell alone


def test_what_follows_only_where_the_base_scales_is_implied() -> None:
    """Where C is a constant, N ~ C^a and N ~ C^b say nothing of a and b."""
    of = system("N ~ C^a", "N ~ C^b")
    a, b = parameter(of, "a"), parameter(of, "b")
    only = region((a - b, 0))
    implied = implied_equations((only,), of, engine_for(of, Limits()), QUESTION)
    assert implied == compare_parameters(a - b, "=")


def test_what_is_not_decided_is_not_implied() -> None:
    of = system(*CLASH)
    half = parameter(of, "a") - Fraction(1, 2)
    stubborn = Mock()
    stubborn.ask.side_effect = UndecidedError("too hard")
    assert implied_equations((region((half, 0)),), of, stubborn, QUESTION) == TRUE
