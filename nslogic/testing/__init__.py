"""Hypothesis strategies for theories: texts that go through the reader, and what was planted in them.

A theory is drawn around a hidden assignment of orders and parameter values. `planted_models` draws laws that all hold
there; `planted_cores` hides a minimal contradiction among laws of any sort; `theories` plants nothing, and `programs`
an optimum of which nothing is known. This room knows
theories and orders; what decides them is tested with it, and unknown to it.

>>> from hypothesis import find, settings
>>> quick = settings(database=None, derandomize=True)
>>> print(find(planted_cores(POWER_LAWS), lambda sample: len(sample.core) == 3, settings=quick).text)
theory     = { name = "sample" }
quantities = { N = { trend = "grows" }, D = { trend = "free" } }
axioms     = [
    { id = "A1", law = "N ~ D" },
    { id = "A2", law = "D ~ N^(-1)" },
]
<BLANKLINE>
"""

from nslogic.testing.expressions import (
    EVERYTHING,
    POWER_LAWS,
    WITHOUT_PARAMETERS,
    Features,
    SampleOrder,
    Scene,
    scenes,
)
from nslogic.testing.laws import laws
from nslogic.testing.theories import Sample, planted_cores, planted_models, programs, read, theories

__all__ = [
    "EVERYTHING",
    "POWER_LAWS",
    "WITHOUT_PARAMETERS",
    "Features",
    "Sample",
    "SampleOrder",
    "Scene",
    "laws",
    "planted_cores",
    "planted_models",
    "programs",
    "read",
    "scenes",
    "theories",
]
