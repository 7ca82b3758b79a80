"""A clash in which one side of a law is the greater, in however many cases: the denial follows from the other labels."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.derivation.cases import reading
from nslogic.derivation.opposed_denials import opposed_denial
from nslogic.derivation.opposed_laws import opposed_sides
from nslogic.derivation.opposed_values import part_of_system
from nslogic.explain.explanations import Side
from nslogic.limits import Limits
from nslogic.logic.decide import decide, engine_for
from nslogic.orders.system import System, build_system
from nslogic.testing import read

QUANTITIES = "{ y = { trend = 'free' }, x = { trend = 'grows' }, u = { trend = 'grows' }, v = { trend = 'grows' } }"


def clash(*laws: str, parameters: str = "") -> tuple[System, tuple[str, ...]]:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    text = f'theory = {{ name = "denied" }}\nquantities = {QUANTITIES}\nparameters = {{ {parameters} }}\n{axioms}'
    (regime,) = (theory := read(text)).regimes
    system = build_system(theory, regime)
    (core,) = decide(system, cores="one", repairs=0, limits=Limits()).cores.found
    return system, core


def is_entailed(system: System, side: Side) -> bool:
    """Return whether the labels of a side entail its law, as the engine says when it is asked anew."""
    law = reading(side.law, system)
    assert law is not None
    part = part_of_system(system, side.labels)
    return engine_for(part, Limits()).ask(part.labels, part.fails(law, "side"), with_model=False).model is None


@pytest.mark.parametrize(
    ("laws", "sides"),
    [
        (("y ~ x*u", "y <~ x"), [(("A1", "trend(u)"), "y >> x"), (("A2",), "y <~ x")]),
        (("y >~ x*u", "y ~ x"), [(("A1", "trend(u)"), "y >> x"), (("A2",), "y ~ x")]),
        (("y ~ x/u", "y >~ x"), [(("A1", "trend(u)"), "y << x"), (("A2",), "y >~ x")]),
        (("y ~ u", "y << u"), [(("A2",), "y << u"), (("A1",), "y ~ u")]),
        (
            ("y ~ x*u*v", "x + u >~ y"),
            [(("A1", "trend(u)", "trend(v)", "trend(x)"), "x + u << y"), (("A2",), "x + u >~ y")],
        ),
        (("y ~ x*log(x)", "y <~ x"), [(("A1", "trend(x)"), "y >> x"), (("A2",), "y <~ x")]),
    ],
)
def test_the_others_deny_a_law_by_the_side_that_is_greater(
    laws: tuple[str, ...], sides: list[tuple[tuple[str, ...], str]]
) -> None:
    system, core = clash(*laws)
    told = opposed_denial(system, core, Limits())
    assert [(side.labels, side.law) for side in told] == sides
    assert told
    assert is_entailed(system, told[0])


def test_a_law_that_fails_in_two_ways_is_not_denied_by_one() -> None:
    system, core = clash("y ~ x^2 or y ~ x^4", "y ~ x^3")
    assert opposed_denial(system, core, Limits(), of="A2") == ()


def test_only_the_label_that_is_asked_for_is_denied() -> None:
    system, core = clash("y ~ x*u", "y <~ x")
    told = opposed_denial(system, core, Limits(), of="A1")
    assert [(side.labels, side.law) for side in told] == [(("A2", "trend(u)"), "y << x * u"), (("A1",), "y ~ x*u")]
    assert opposed_denial(system, core, Limits(), of="trend(u)") == ()


def test_a_clash_in_more_cases_than_are_told_is_a_denial() -> None:
    names = "abcde"
    parameters = ", ".join(f"{name} = {{ where = ['0 < {name}', '{name} < 2'] }}" for name in names)
    system, core = clash(f"y ~ x^min({', '.join(names)})", "y ~ x^10", parameters=parameters)
    sides = opposed_sides(system, core, sigma=Fraction(2), limits=Limits())
    assert [side.law for side in sides] == ["y << x^10", "y ~ x^10"]
    assert sides
    assert is_entailed(system, sides[0])


def test_what_trends_say_by_themselves_denies_nothing() -> None:
    """That x grows denies `x ~ 1/x`, but it is no law that others give."""
    system, core = clash("x ~ 1/x ignoring logs")
    assert core == ("A1", "trend(x)")
    assert opposed_denial(system, core, Limits()) == ()
