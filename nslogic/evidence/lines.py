"""Least-squares lines: through points, and through points of which only sums are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def slope(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Return the slope of the least-squares line; NaN where the points have fewer than two different x."""
    if len(x) < 2:
        return float("nan")
    centred = x - x.mean()
    square = float(centred @ centred)
    return float(centred @ (y - y.mean()) / square) if square > 0 else float("nan")


def pooled_line(sums: NDArray[np.float64]) -> tuple[float, float]:
    """Return height and slope of the least-squares line through points of which these are the mean sums: (5,)."""
    count, x, y, squares, products = sums.tolist()
    spread = count * squares - x * x
    if not spread > 0:
        return float("nan"), float("nan")
    steepness = (count * products - x * y) / spread
    return (y - steepness * x) / count, steepness
