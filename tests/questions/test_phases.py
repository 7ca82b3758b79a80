"""Phases of a law in a window: what they are over, which values the others have, and where which case holds."""

from __future__ import annotations

from fractions import Fraction

import pytest

import nslogic
from nslogic.derivation.phase_regions import PhaseLine, PhasePlane
from nslogic.limits import Limits
from nslogic.questions.derive import DeriveOptions
from nslogic.questions.phases import AskedAxis, NoPictureError, Phases, phases_of
from nslogic.questions.requests import TheoryLike


def asked(theory: TheoryLike, regime: str, *over: AskedAxis, given: tuple[str, ...] = ()) -> Phases:
    options = DeriveOptions(given=given, keep=tuple(axis.name for axis in over))
    (law,) = nslogic.derive(theory, regimes=regime, options=options)
    return phases_of(law, over, Limits())


def windows(phases: Phases) -> list[tuple[str, float, float]]:
    return [(axis.name, float(axis.low), float(axis.high)) for axis in phases.over]


def test_two_parameters_that_decide_are_what_it_is_over() -> None:
    phases = asked("critical-depth", "phases")
    assert windows(phases) == [("delta", 0, 2), ("gamma", 0, 2)]
    assert isinstance(phases.where, PhasePlane)
    assert (phases.at, phases.unseen, phases.beside) == ((), (), ())


def test_one_parameter_of_the_exponent_is_what_it_is_over() -> None:
    phases = asked("resource", "any-shape", given=("L ~ N_w^delta",))
    assert windows(phases) == [("delta", 0, 2)]  # the regime requires delta > 0
    assert isinstance(phases.where, PhaseLine)
    assert [interval.cell for interval in phases.where.intervals] == [0]


def test_a_case_that_needs_more_has_no_model_elsewhere() -> None:
    phases = asked("resource", "any-shape", AskedAxis("delta", Fraction(-1), Fraction(1)), given=("L ~ N_w^delta",))
    assert isinstance(phases.where, PhaseLine)
    intervals = [(each.cell, float(each.low), float(each.high)) for each in phases.where.intervals]
    assert intervals == [(None, -1, 0), (0, 0, 1)]


def test_measured_parameters_have_their_central_values() -> None:
    (law,) = nslogic.derive("besiroglu", regimes="refitted", target="N_p", base="C")
    phases = phases_of(law, [AskedAxis("m_alpha")], Limits())
    assert dict(phases.at) == {"m_beta": Fraction("0.3658")}


def test_a_window_shows_the_boundaries() -> None:
    phases = asked("percolation", "model", AskedAxis("D_f"), AskedAxis("alpha"), given=("c = 2",))
    assert windows(phases) == [("D_f", 0, 2), ("alpha", 0, 4)]  # alpha = 2 where D_f = 1, in the middle
    asked_for = asked(
        "percolation", "model", AskedAxis("D_f", Fraction(1), Fraction(5)), AskedAxis("alpha"), given=("c = 2",)
    )
    assert windows(asked_for)[0] == ("D_f", 1, 5)


@pytest.mark.parametrize(
    ("theory", "regime", "over", "given", "reason"),
    [
        ("percolation", "model", (), (), "depends on alpha, c, D_f"),
        ("percolation", "model", ("c", "alpha"), (), "depends on D_f"),
        ("resource", "redundancy", (), (), "no parameter"),
        ("clashing", "default", (), (), "the regime is degenerate"),
        ("critical-depth", "phases", ("delta", "gamma", "g"), (), "one or two"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_what_to_ask_for(
    theory: str, regime: str, over: tuple[str, ...], given: tuple[str, ...], reason: str
) -> None:
    clash: dict[str, object] = {"name": "clashing", "quantities": {"y": "grows", "X": "grows"}, "parameters": {"a": {}}}
    clash |= {"axioms": {"A": "y ~ X^a", "B": "y ~ X^-1"}, "target": "y", "base": "X"}
    with pytest.raises(NoPictureError) as raised:
        asked(clash if theory == "clashing" else theory, regime, *map(AskedAxis, over), given=given)
    assert reason in str(raised.value)


def test_conditions_with_further_parameters_are_named() -> None:
    theory: dict[str, object] = {
        "name": "linked",
        "quantities": {"y": "grows", "X": "grows"},
        "parameters": {"a": {"where": ["a > 0"]}, "b": {"where": ["a < b", "b < 3"]}},
        "axioms": {"A": "y ~ X^a"},
        "target": "y",
        "base": "X",
    }
    phases = asked(theory, "default")
    assert phases.beside == ("b",)
