"""A clash of conditions as two ranges of one parameter: their ends are rounded outwards, and only what is apart is told."""

from __future__ import annotations

from itertools import cycle
from unittest.mock import Mock

import pytest

from nslogic.derivation import opposed_ranges as ranges_module
from nslogic.derivation.opposed_ranges import _eliminated, intervals_in, opposed_ranges, range_text
from nslogic.limits import DerivationLimits, Limits
from nslogic.orders.system import System, build_system
from nslogic.testing.samples import read
from tests.derivation.test_opposed_laws import small

FREE = "b = {}, c = {}"


def system_of(*conditions: str, parameters: str = FREE) -> System:
    theory = read(small(*conditions, parameters=parameters))
    return build_system(theory, theory.regimes[0])


RANGES = [
    (["b > 1"], "b > 1"),
    (["b >= 1/2"], "b >= 1/2"),
    (["b < 3"], "b < 3"),
    (["b <= 3"], "b <= 3"),
    (["1 < b", "b <= 4"], "1 < b <= 4"),
    (["1/3 <= b", "b < 5/7"], "1/3 <= b < 5/7"),
    (["b = 2"], "b = 2"),
    (["b^2 > 1", "b < 3"], "b < -1 or 1 < b < 3"),
    (["b^2 != 1"], "b < -1 or -1 < b < 1 or b > 1"),
    # the square root of 2 is 1.414…, the cube root of 5 is 1.7099…
    (["b^2 < 2"], "-1.42 <= b <= 1.42"),
    (["b^2 >= 2"], "b <= -1.41 or b >= 1.41"),
    (["b^2 = 2"], "-1.42 <= b <= -1.41 or 1.41 <= b <= 1.42"),
    (["b^3 <= 5"], "b <= 1.72"),
    # nothing is said of any number, nor of none
    (["b^2 + 1 > 0"], None),
    (["b^2 < 0"], None),
]


@pytest.mark.parametrize(("conditions", "text"), RANGES)
def test_a_range_is_rounded_outwards_and_has_its_ends_where_these_are_rational(
    conditions: list[str], text: str | None
) -> None:
    intervals = intervals_in(system_of(*conditions), Limits()).get("b", ())
    assert range_text("b", intervals, most=9) == text


def test_a_range_of_too_many_intervals_is_not_told() -> None:
    intervals = intervals_in(system_of("b^2 > 1"), Limits())["b"]
    assert [range_text("b", intervals, most=most) for most in (0, 1, 2)] == [None, None, "b < -1 or b > 1"]


CLASHES = [
    (["b > 1", "b = 1/2"], [(("A2",), "b = 1/2"), (("A1",), "b > 1")]),
    (["b > 1", "b <= 1"], [(("A2",), "b <= 1"), (("A1",), "b > 1")]),
    (["b^2 = 2", "b > 3/2"], [(("A2",), "b > 3/2"), (("A1",), "-1.42 <= b <= -1.41 or 1.41 <= b <= 1.42")]),
    (["b = c", "c = 2", "b < 1"], [(("A1", "A3"), "c < 1"), (("A2",), "c = 2")]),
    (["b > c", "c > 2", "b < 1"], [(("A1", "A3"), "c < 1"), (("A2",), "c > 2")]),
    (["b*c = 2", "b > 1", "c > 3"], [(("A1", "A3"), "b < 2/3"), (("A2",), "b > 1")]),
    # others are eliminated: a bound on the side of the one label, unless they leave one number
    (["b >= c^2", "c >= 2", "b < 3"], [(("A1", "A3"), "c <= 1.74"), (("A2",), "c >= 2")]),
    (
        ["b + c >= 3", "b + c <= 3", "b - c >= 1", "b - c <= 1", "b > 3"],
        [(("A1", "A2", "A3", "A4"), "b = 2"), (("A5",), "b > 3")],
    ),
    (["b + c <= 3", "b - c <= 1", "b > 3"], [(("A1", "A2"), "b <= 2"), (("A3",), "b > 3")]),
    (["b^2 < 2", "b >= 1.4142136"], [(("A2",), "b >= 1.4142136"), (("A1",), "-1.41421357 <= b <= 1.41421357")]),
]


def sides(system: System, limits: Limits) -> list[tuple[tuple[str, ...], str]]:
    core = tuple(constraint.label for constraint in system.constraints if constraint.sort == "axiom")
    return [(side.labels, side.law) for side in opposed_ranges(system, core, limits)]


@pytest.mark.parametrize(("conditions", "expected"), CLASHES)
def test_one_label_leaves_one_range_and_the_others_another(
    conditions: list[str], expected: list[tuple[tuple[str, ...], str]]
) -> None:
    assert sides(system_of(*conditions), Limits()) == expected


def test_a_domain_takes_part_where_it_leaves_fewer_intervals() -> None:
    system = system_of("b^2 > 4", "b < 1", parameters="b = { where = ['b > 0'] }")
    assert sides(system, Limits()) == [(("A2",), "b < 1"), (("A1", "domain(b)"), "b > 2")]


def test_ranges_that_meet_or_have_too_many_intervals_are_not_told() -> None:
    assert sides(system_of("b^2 < 2", "b^2 > 2"), Limits()) == []  # an irrational end is never told apart
    assert sides(system_of("b > 1", "b < 2"), Limits()) == []
    clash = system_of("b^2 = 2", "b > 3/2")
    for most, count in ((1, 0), (2, 2)):
        limits = Limits(derivation=DerivationLimits(opposed_intervals=most))
        assert len(sides(clash, limits)) == count


@pytest.mark.parametrize("confirmed", [(True, False), (False, True), (True, True)])
def test_both_ranges_are_told_or_neither(confirmed: tuple[bool, bool], monkeypatch: pytest.MonkeyPatch) -> None:
    """Either has to be confirmed by the engine."""
    answers = [Mock(model=None if holds else object()) for holds in confirmed]
    engine = Mock(ask=Mock(side_effect=cycle(answers)))
    monkeypatch.setattr(ranges_module, "engine_for", lambda *_: engine)
    assert len(sides(system_of("b > 1", "b = 1/2"), Limits())) == (2 if all(confirmed) else 0)


def test_a_parameter_is_told_with_the_domains_of_others_too() -> None:
    """Of b < c alone nothing follows for b; with c < 3 that b is below 3."""
    system = system_of("b < c", parameters="b = {}, c = { where = ['c < 3'] }")
    ranges = [*_eliminated("b", {"A1"}, {"domain(c)"}, system, Limits())]
    assert [each.part.labels for each in ranges] == [("A1",), ("A1", "domain(c)")]
    assert [[(end.low, end.high is not None) for end in each.intervals] for each in ranges] == [
        [(None, False)],
        [(None, True)],
    ]
