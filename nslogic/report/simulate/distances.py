"""How far a measured exponent is from the theory's, by the two measures that its verdict depends on."""

from __future__ import annotations

from nslogic.evidence.measurement import SIGMAS
from nslogic.report.uncertainties import significant


def distance_text(off: float, tolerance: float, distance: float | None) -> str:
    """Return both distances in words: beside the tolerance, and in standard errors.

    >>> distance_text(0.014, 0.02, 24.0)
    'within the tolerance 0.02, 24 standard errors off: an effect of the finite size or of the window'
    >>> distance_text(0.03, 0.02, None)
    'off by 0.03, more than the tolerance 0.02, no standard error'
    """
    within = off <= tolerance
    allowed = f"the tolerance {significant(tolerance)}"
    text = f"within {allowed}" if within else f"off by {significant(off, 2)}, more than {allowed}"
    if distance is None:
        return f"{text}, no standard error"
    text += f", {significant(distance, 2)} standard errors off"
    return text + (": an effect of the finite size or of the window" if within and distance > SIGMAS else "")
