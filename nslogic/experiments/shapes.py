"""Depth and parameters against width in the shapes of published families of language models.

Data: the fifty models of Hoffmann et al. 2022, Table A9 (all parameters in millions, width, layers), the eight of Brown et
al. 2020, Table 2.1, and the eight of the Pythia suite (Biderman et al. 2023); of the last two, parameters without
embeddings are taken as 12 L N_w^2. A "seed" is one model of a family, so that the errors are over models; where a family
has fewer models than there are seeds, the others add nothing.

Claimed: depth grows as the width (Song et al. 2024, Assumption 2: slope 1), and parameters as its cube; Brill 2024,
Appendix L, fits all parameters against width over Hoffmann et al.'s table. The slopes are least squares in logarithms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import POOLED_SUMS, Experiment, Target
from nslogic.experiments.settings import Settings

if TYPE_CHECKING:
    from numpy.typing import NDArray

HOFFMANN = """
44:512:8 57:576:9 74:640:10 90:640:13 106:640:16 117:768:12 140:768:15 163:768:18 175:896:14 196:896:16 217:896:18
251:1024:16 278:1024:18 306:1024:20 425:1280:18 489:1280:21 509:1408:18 552:1280:24 587:1408:21 632:1536:19 664:1408:24
724:1536:22 816:1536:25 893:1792:20 1018:1792:23 1143:1792:26 1266:2048:22 1424:2176:22 1429:2048:25 1593:2048:28
1609:2176:25 1731:2304:24 1794:2176:28 2007:2304:28 2283:2304:32 2298:2560:26 2639:2560:30 2980:2560:34 3530:2688:36
3802:2816:36 4084:2944:36 4516:3072:36 6796:3584:40 9293:4096:42 11452:4352:47 12295:4608:44 12569:4608:47 13735:4864:47
14940:4992:49 16183:5120:47
"""
BROWN = "768:12 1024:24 1536:24 2048:24 2560:32 4096:32 5140:40 12288:96"
PYTHIA = "512:6 768:12 1024:24 2048:16 2048:24 2560:32 4096:32 5120:36"


def run(_settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return what one model adds to the sums of each fit: a count, x, y, x^2 and x y of its logarithms, (5,) each."""
    sums: dict[str, NDArray[np.float64]] = {}
    for name, rows in shapes().items():
        if seed >= len(rows):
            sums |= {f"{key} {name}": np.zeros(POOLED_SUMS) for key in ("depth", "parameters")}
            continue
        width, depth, parameters = rows[seed]
        for key, value in (("depth", depth), ("parameters", parameters)):
            x, y = np.log(width), np.log(value)
            sums[f"{key} {name}"] = np.array([1, x, y, x * x, x * y])
    return sums


def shapes() -> dict[str, list[tuple[float, float, float]]]:
    """Return width, depth and parameters of each model of each family."""
    families = {}
    table = [tuple(map(float, model.split(":"))) for model in HOFFMANN.split()]
    families["Hoffmann et al."] = [(width, depth, 1e6 * millions) for millions, width, depth in table]
    for name, text in (("Brown et al.", BROWN), ("Pythia", PYTHIA)):
        pairs = [tuple(map(float, model.split(":"))) for model in text.split()]
        families[name] = [(width, depth, 12 * depth * width**2) for width, depth in pairs]
    return families


def targets(_settings: Settings) -> tuple[Target, ...]:
    """Return the slopes of depth and of parameters in width for each family."""
    exponents = []
    for name, rows in shapes().items():
        widths = [width for width, _, _ in rows]
        for key, theory in (("depth", 1.0), ("parameters", 3.0)):
            exponents.append(
                Target(
                    f"{key} in width, {name}",
                    theory,
                    f"{key} {name}",
                    (),
                    (min(widths), max(widths)),
                    "least squares in logarithms over models",
                    pooled=True,
                )
            )
    return tuple(exponents)


EXPERIMENT = Experiment(
    "shapes",
    "Depth and parameters against width in published families of models",
    "Hoffmann et al. 2022; Brown et al. 2020; Biderman et al. 2023",
    {},
    {},
    (50, 50),
    run,
    targets,
    {"depth": "layers", "width": "dimensions", "parameters": "count"},
)
