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
    function: Callable[[NDArray[np.complex128]], NDArray[np.complex128]], point: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the values of an analytic function, (runs,), and its derivatives, (coordinates, runs)."""
    import numpy as np

    moved = []
    for number in range(len(point)):
        moved_point = point.astype(np.complex128)
        moved_point[number] += 1j * IMAGINARY_STEP
        moved.append(function(moved_point))
    return moved[0].real.copy(), np.stack([each.imag for each in moved]) / IMAGINARY_STEP


def log_sum_exp(*terms: NDArray[np.complex128]) -> NDArray[np.complex128]:
    """Return the logarithm of a sum of exponentials, without overflow."""
    import numpy as np

    parts = np.stack(np.broadcast_arrays(*terms))
    highest = parts.real.max(axis=0)
    total: NDArray[np.complex128] = highest + np.log(np.exp(parts - highest).sum(axis=0))
    return total
