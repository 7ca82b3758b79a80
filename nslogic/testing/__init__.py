"""Hypothesis strategies for theories: texts for the reader, and the models or contradictions planted in them.

A theory is drawn around a hidden assignment of orders and parameter values. `planted_models` draws laws that all hold
there; `planted_cores` hides a minimal contradiction among laws of any sort; `theories` plants nothing, and `programs`
draws an optimum whose solution is not known. This room knows theories and orders; the engines are tested with it, and it
does not know them.

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

from nslogic.testing.laws import laws
from nslogic.testing.samples import Sample, read
from nslogic.testing.scenes import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Features, SampleOrder, Scene, scenes
from nslogic.testing.theories import planted_cores, planted_models, programs, theories

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
