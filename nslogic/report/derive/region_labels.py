"""Where in a region its label has room."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from nslogic.report.pictures import AnswerData

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask: TypeAlias = NDArray[np.bool_]

SIDE = 64
"""Into how many squares each side of a window is divided, to find room for a label."""


def mask_of(data: AnswerData, cell: int) -> Mask:
    """Return which squares of a window lie in a cell, by their middles: (squares from below, squares from the left)."""
    import numpy as np

    first, second = data["over"]
    middles = (np.arange(SIDE) + 0.5) / SIDE
    x = first["low"] + middles * (first["high"] - first["low"])
    y = second["low"] + middles * (second["high"] - second["low"])
    mask = np.zeros((SIDE, SIDE), dtype=np.bool_)
    for area in data["areas"]:
        if area["cell"] == cell:
            places, lower = np.array(area["lower"]).T
            upper = np.array(area["upper"])[:, 1]
            inside = (x >= places[0]) & (x <= places[-1])
            below, above = np.interp(x, places, lower), np.interp(x, places, upper)
            mask |= inside & (y[:, None] >= below) & (y[:, None] <= above)
    return mask


def fitting_place(mask: Mask, width: float, height: float) -> tuple[float, float] | None:
    """Return the middle of a place for a label, far from the region's ends, as shares of the window; None without room.

    Args:
        mask: The squares of the region.
        width: The width of the label as a share of the window's.
        height: Its height.
    """
    import numpy as np

    wide, high = (max(1, int(np.ceil(share * SIDE))) for share in (width, height))
    if wide > SIDE or high > SIDE:
        return None
    sums = np.pad(mask.astype(np.int64), ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    inside = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
    rows, columns = np.nonzero(inside == wide * high)
    if not len(rows):
        return None
    room = _room(mask)
    middles = room[rows + high // 2, columns + wide // 2]
    off = (rows - rows.mean()) ** 2 + (columns - columns.mean()) ** 2
    best = int(np.lexsort((off, -middles))[0])  # the most room, and of those the most central
    return float((columns[best] + wide / 2) / SIDE), float((rows[best] + high / 2) / SIDE)


def _room(mask: Mask) -> NDArray[np.int64]:
    """Return for each square how far it is to the end of its region or of the window, in steps to the side or up."""
    import numpy as np

    room = np.zeros(mask.shape, dtype=np.int64)
    inside = np.pad(mask, 1)
    while inside.any():
        room += inside[1:-1, 1:-1]
        inside = (
            inside & np.roll(inside, 1, 0) & np.roll(inside, -1, 0) & np.roll(inside, 1, 1) & np.roll(inside, -1, 1)
        )
    return room
