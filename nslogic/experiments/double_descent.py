"""Double descent: the pole of the loss where features and examples are as many, and its absence with the best ridge.

Model (Maloney, Roberts & Sully 2022, as in the experiment `random-features`): N linear random features, T examples, a
power-law spectrum of dimension M far above both.

Exact for large sizes, without a ridge: loss = n Delta(n)/M / (1 - n/max(N, T)) with n = min(N, T). With n fixed the loss
falls with the gap g = 1 - n/max(N, T) as g^-1, from either side: features that are few and features that are many give
the same. At a finite size the loss is a little above that where the gap is small: nothing corrects for it here. The best
ridge has no pole; `random-features` measures its loss at N = T.

Measured: the plain slope of the loss in g, with `size` of what is fewer and 1/(1 - g) times as many of the other, on both
sides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target
from nslogic.experiments.random_feature_formulas import ridgeless_loss, spectrum
from nslogic.experiments.random_features import sampled_loss
from nslogic.experiments.settings import Setting, Settings, real, whole_setting

if TYPE_CHECKING:
    from numpy.typing import NDArray

SMALLEST_GAP, LARGEST_GAP = 0.1, 0.7
GAPS = 7
SIDES = ("few features", "few examples")


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the loss without a ridge for each gap, (gaps,), on both sides of the pole."""
    size = whole_setting(settings, "size")
    variances = spectrum(whole_setting(settings, "latent"), real(settings, "alpha"))
    losses_by_key = {}
    for number, side in enumerate(SIDES):
        generator = np.random.default_rng([seed, 9, number])
        losses = []
        for more in others_of(settings):
            features, examples = (size, more) if side == SIDES[0] else (more, size)
            losses.append(sampled_loss(generator, variances, features, examples, 0.0))
        losses_by_key[side] = np.array(losses)
    return losses_by_key


def others_of(settings: Settings) -> tuple[int, ...]:
    """Return how many there are of what is more, from the largest gap to the smallest."""
    size = whole_setting(settings, "size")
    gaps = np.geomspace(LARGEST_GAP, SMALLEST_GAP, GAPS)
    return tuple(int(number) for number in np.round(size / (1 - gaps)))


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponents of the loss in the gap on both sides of the pole."""
    size, alpha = whole_setting(settings, "size"), real(settings, "alpha")
    variances = spectrum(whole_setting(settings, "latent"), alpha)
    others = others_of(settings)
    gaps = tuple(1 - size / other for other in others)
    curve = tuple(ridgeless_loss(variances, size, other) for other in others)
    return tuple(
        Target(
            f"loss in the gap, {side}",
            -1.0,
            side,
            gaps,
            (gaps[-1], gaps[0]),
            "slope of the mean over seeds",
            reference=curve,
            regressor=gaps,
            parameters=(("alpha", alpha),),
        )
        for side in SIDES
    )


EXPERIMENT = Experiment(
    "double-descent",
    "The pole of the loss where features and examples are as many",
    "Maloney, Roberts & Sully 2022",
    {
        "alpha": Setting(1.0, 0.2, 3, "exponent of the spectrum, less one"),
        "latent": Setting(2000, 100, 20_000, "M, the dimension of the latent data"),
        "size": Setting(100, 30, 1000, "how many there are of what is fewer"),
    },
    {"latent": 1000, "size": 60},
    (48, 8),
    run,
    targets,
    {"loss": "dimensionless", "the gap": "dimensionless"},
)
