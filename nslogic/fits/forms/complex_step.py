"""Derivatives by a complex step, for forms whose derivatives would be long by hand.

Squire and Trapp 1998, SIAM Review 40, 110: f'(x) = Im f(x + ih) / h. No close numbers are subtracted, so they are exact
to the last digits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

IMAGINARY_STEP = 1e-30
"""So small that its square is nothing beside 1."""


def derivatives(
    function: Callable[[NDArray[np.complex128]], NDArray[np.complex128]], points: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the values of an analytic function at some points, (points, runs), and its derivatives, (points, coordinates, runs).

    Args:
        function: Of (coordinates, points, 1) coordinates; it returns (points, runs).
        points: (points, coordinates) where.
    """
    import numpy as np

    at = points.T[:, :, None].astype(np.complex128)
    moved = []
    for number in range(len(at)):
        moved_points = at.copy()
        moved_points[number] += 1j * IMAGINARY_STEP
        moved.append(function(moved_points))
    return moved[0].real.copy(), np.stack([each.imag for each in moved], axis=1) / IMAGINARY_STEP


def log_sum_exp(*terms: NDArray[np.complex128]) -> NDArray[np.complex128]:
    """Return the logarithm of a sum of exponentials, without overflow."""
    import numpy as np

    parts = np.stack(np.broadcast_arrays(*terms))
    highest = parts.real.max(axis=0)
    total: NDArray[np.complex128] = highest + np.log(np.exp(parts - highest).sum(axis=0))
    return total
