"""Both distances of a verdict are told."""

from __future__ import annotations

import pytest

from nslogic.report.simulate.distances import distance_text


@pytest.mark.parametrize(
    ("off", "distance", "text"),
    [
        (0.03, 1.5, "off by 0.03, more than the tolerance 0.02, 1.5 standard errors off"),
        (0.3, 52765.0, "off by 0.3, more than the tolerance 0.02, 52765 standard errors off"),
        (0.01, 1.2, "within the tolerance 0.02, 1.2 standard errors off"),
        (
            0.01,
            24.0,
            "within the tolerance 0.02, 24 standard errors off: an effect of the finite size or of the window",
        ),
        (0.0, None, "within the tolerance 0.02, no standard error"),
    ],
)
def test_both_distances_of_a_verdict_are_told(off: float, distance: float | None, text: str) -> None:
    assert distance_text(off, 0.02, distance) == text
