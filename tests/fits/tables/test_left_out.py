"""Runs that were left out keep their lines and numbers, told apart by place: several may stand on one line."""

from __future__ import annotations

import numpy as np

from nslogic.fits.tables.left_out import all_but
from nslogic.fits.tables.runs import Runs


def test_what_is_not_kept_is_left_out_also_of_one_line() -> None:
    runs = Runs("runs.json", {"loss": np.array([3.0, 2.0, 1.0])}, {"loss": "loss"}, np.array([1, 1, 1]), {}, ("loss",))
    left_out = all_but(runs, np.array([1]), "--drop-highest")
    assert (list(left_out.lines), list(left_out.columns["loss"])) == ([1, 1], [3.0, 1.0])
    assert repr(left_out) == "<RunsLeftOut 2 by --drop-highest>"
