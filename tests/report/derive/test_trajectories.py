"""The quantities that a regime leaves free, and their orders at the ends of a range."""

from __future__ import annotations

from dataclasses import replace as changed
from fractions import Fraction

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.report.derive.trajectories import end_laws, end_text, free_quantities
from tests.report.derive.laws import law_of


def only_case(regime: str) -> tuple[Derivation, Case]:
    """Return the only case of a regime."""
    law = law_of(regime)
    assert law.derivation is not None
    (case,) = law.derivation.cases
    return law.derivation, case


def test_the_free_quantity_is_named_with_its_order_at_each_end() -> None:
    derivation, case = only_case("between")
    assert free_quantities(case) == ("L",)
    assert end_laws(derivation, case, low=True) == ("L ~ 1",)
    assert end_laws(derivation, case, low=False) == ("L ~ N_p^(1/3)",)


def test_several_quantities_at_an_end_stand_in_one_line_without_auxiliary_orders() -> None:
    derivation, case = only_case("between")
    assert case.trajectory is not None
    low = (("L", Fraction(0)), ("sum@1", Fraction(1)), ("N_w", Fraction(1, 2)))
    several = changed(case, trajectory=changed(case.trajectory, free=("L", "sum@1", "N_w"), low=low))
    assert free_quantities(several) == ("L", "N_w")
    assert end_text(derivation, several, low=True) == "L ~ 1, N_w ~ N_p^(1/2)"


def test_a_law_without_a_range_has_nothing_free() -> None:
    derivation, case = only_case("fixed")
    assert free_quantities(case) == ()
    assert end_laws(derivation, case, low=True) == ()
    assert end_text(derivation, case, low=False) == ""
