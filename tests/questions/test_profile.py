"""The exponent along trajectories is that of the law when the trajectory is added to the theory."""

from __future__ import annotations

from fractions import Fraction

import pytest

import nslogic
from nslogic.questions.derive import DeriveOptions
from nslogic.questions.phases import NoPictureError
from nslogic.questions.profile import Profile, profile_of
from nslogic.questions.several_bases import derive_bases

GIVEN = ("alpha_N = 0.076", "alpha_D = 0.095")


def ends(profile: Profile) -> list[tuple[float, float]]:
    return [(float(piece.low), float(piece.high)) for piece in profile.pieces]


def powers(profile: Profile) -> list[tuple[float, float]]:
    return [(float(piece.powers[0]), float(piece.powers[1])) for piece in profile.pieces]


def kaplan(**more: Fraction) -> Profile:
    (result,) = derive_bases("kaplan", ("N_p", "D"), regimes=("joint",), options=DeriveOptions(given=GIVEN))
    return profile_of(result, **more)


def test_terms_decide_on_their_sides_of_the_balance() -> None:
    assert ends(kaplan()) == [(0, 0.8), (0.8, 1.6)]
    assert powers(kaplan()) == [(0, -0.076), (-0.076, -0.076)]


@pytest.mark.parametrize("x", ["1/4", "4/5", "3/2"])
def test_on_a_trajectory_the_law_has_that_exponent(x: str) -> None:
    at = Fraction(x)
    options = DeriveOptions(given=(*GIVEN, f"D ~ N_p^({x})"), base="N_p")
    (law,) = nslogic.derive("kaplan", regimes="joint", options=options)
    assert law.derivation is not None
    (case,) = law.derivation.cases
    piece = next(piece for piece in kaplan().pieces if piece.low <= at <= piece.high)
    start, end = piece.powers
    assert case.power == start + (end - start) * (at - piece.low) / (piece.high - piece.low)


def test_a_window_may_be_asked_for() -> None:
    assert ends(kaplan(low=Fraction(1), high=Fraction(3))) == [(1, 3)]


def test_the_least_of_terms_has_the_lower_exponent() -> None:
    theory = {
        "name": "least",
        "quantities": {"y": "free", "X": "grows", "Z": "grows"},
        "axioms": {"A": "y ~ min(X, Z)"},
        "target": "y",
        "base": "X",
    }
    (result,) = derive_bases(theory, ("X", "Z"))
    assert powers(profile_of(result)) == [(0, 1), (1, 1)]


def test_what_has_no_profile_is_refused() -> None:
    (symbolic,) = derive_bases("kaplan", ("N_p", "D"), regimes=("joint",))
    with pytest.raises(NoPictureError, match="alpha_D"):
        profile_of(symbolic)
    (tied,) = derive_bases("chinchilla", ("N_p", "D"), regimes=("compute-optimal",))
    with pytest.raises(NoPictureError, match="depend on each other"):
        profile_of(tied)
    theory = {
        "name": "falling",
        "quantities": {"y": "free", "X": "grows", "E": "falls"},
        "axioms": {"A": "y ~ X + E"},
        "target": "y",
        "base": "X",
    }
    (falling,) = derive_bases(theory, ("X", "E"))
    with pytest.raises(NoPictureError, match="E falls"):
        profile_of(falling)
