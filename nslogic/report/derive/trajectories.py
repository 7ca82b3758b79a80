"""Trajectories: the quantities that a law leaves free, and their orders at the ends of the range."""

from __future__ import annotations

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.language.logarithms import is_logarithm
from nslogic.orders.coefficient_text import format_power
from nslogic.orders.formulas import as_constant
from nslogic.report.formulas.products import auxiliary_parts


def free_quantities(case: Case) -> tuple[str, ...]:
    """Return the quantities that a case leaves free, without the auxiliary orders of sums and logarithms."""
    free = case.trajectory.free if case.trajectory is not None else ()
    return tuple(filter(_is_quantity, free))


def _is_quantity(name: str) -> bool:
    return auxiliary_parts(name) is None and not is_logarithm(name)


def end_laws(derivation: Derivation, case: Case, *, low: bool) -> tuple[str, ...]:
    """Return the orders of the free quantities at an end of the range: `L ~ 1`, `L ~ N_p^(1/2)`."""
    if case.trajectory is None:
        return ()
    ends = case.trajectory.low if low else case.trajectory.high
    return tuple(
        f"{name} ~ {format_power(derivation.question.base, as_constant(power))}"
        for name, power in ends
        if _is_quantity(name)
    )


def end_text(derivation: Derivation, case: Case, *, low: bool) -> str:
    """Return the orders of the free quantities at an end of the range, in one line."""
    return ", ".join(end_laws(derivation, case, low=low))
