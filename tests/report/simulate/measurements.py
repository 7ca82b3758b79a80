"""Measurements made by hand, so that each number on a page is known."""

from __future__ import annotations

from nslogic.evidence.measurement import Measurement, RealNumber
from nslogic.evidence.simulation import Simulation
from nslogic.experiments.registry import experiment

SUPPORTED = Measurement(
    experiment="averaging",
    settings={"copies": 1000, "noise": 0.3, "alphas": (0.5, 1.0)},
    seeds=64,
    name="amplitude in copies",
    estimator="slope of the mean over seeds",
    window=(1.0, 1000.0),
    estimate=RealNumber(-0.4994, 0.001),
    raw=RealNumber(-0.4994, 0.001),
    local=RealNumber(-0.4895, 0.0091),
    relative=None,
    ratio=None,
    curvature=None,
    theory=-0.5,
    tolerance=0.02,
    scale=(1.0, 10.0),
    mean=(0.3, 0.1),
    spread=(0.01, 0.02),
)
CONTRADICTED = Measurement(
    experiment="averaging",
    settings={"copies": 1000},
    seeds=1,
    name='loss "in" N',
    estimator="relative slope",
    window=(10.0, 1e6),
    estimate=RealNumber(-0.25, 0.001),
    raw=RealNumber(-0.3, 0.002),
    local=None,
    relative=RealNumber(0.5, 0.02),
    ratio=0.035,
    curvature=RealNumber(0.04, 0.0003),
    theory=-0.5,
    tolerance=0.02,
    scale=(),
    mean=(),
    spread=(),
)
INCONCLUSIVE = Measurement(
    experiment="averaging",
    settings={},
    seeds=2,
    name="variance",
    estimator="slope",
    window=(1.0, 2.0),
    estimate=RealNumber(float("nan"), float("inf")),
    raw=None,
    local=None,
    relative=None,
    ratio=float("inf"),
    curvature=RealNumber(0.0, 1.0),
    theory=-1.0,
    tolerance=0.05,
    scale=(1.0,),
    mean=(float("inf"),),
    spread=(0.0,),
)
SIMULATION = Simulation(
    experiment("averaging"), {"copies": 1000, "alphas": (0.5, 1.0)}, 64, (SUPPORTED, CONTRADICTED, INCONCLUSIVE), ()
)
