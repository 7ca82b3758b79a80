"""Fits made by hand, so that each number on a page is known."""

from __future__ import annotations

import numpy as np

from nslogic.evidence.law_forms import LawForm
from nslogic.evidence.resampling import Estimate
from nslogic.evidence.run_tables import Runs
from nslogic.questions.fit import FitOptions, FitResult


def estimate(name: str, value: float, error: float | None, low: float, high: float) -> Estimate:
    """Return an estimate; without an error it has no interval either."""
    if error is None:
        return Estimate(name, value, None, None, None, 0.95)
    return Estimate(name, value, error, round(error / value, 4), (low, high), 0.95)


RUNS = Runs(
    "runs.csv",
    {"parameters": np.ones(3), "tokens": np.ones(3), "loss": np.ones(3)},
    {"parameters": "params", "tokens": "tokens", "loss": "val_loss"},
    np.array([2, 3, 4]),
)
BOTH = FitResult(
    LawForm(("parameters", "tokens"), floor=True),
    RUNS,
    FitOptions(drop_highest=2),
    (
        estimate("E", 1.761, 0.043, 1.71, 1.86),
        estimate("A", 392.0, 301.0, 258.0, 1262.0),
        estimate("B", 1276.0, 1531.0, 693.0, 6643.0),
        estimate("alpha", 0.339, 0.024, 0.315, 0.406),
        estimate("beta", 0.345, 0.028, 0.31, 0.43),
    ),
    (estimate("a", 0.505, 0.021, 0.463, 0.548), estimate("b", 0.495, 0.021, 0.452, 0.537)),
    1.25,
    np.zeros((200, 5)),
    ("parameters and tokens vary together",),
    ((7, 4.2), (9, -6.1)),
)
PLAIN = FitResult(
    LawForm(("flop",), floor=False),
    RUNS,
    FitOptions(resamples=0, delta=1e-9),
    (estimate("A", 12.5, None, 0, 0), estimate("alpha", 0.05, None, 0, 0)),
    (),
    0.5,
    np.zeros((0, 2)),
    (),
    (),
)
