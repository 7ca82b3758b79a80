"""A task that is a composition: the loss of networks in their depth, below and above the depth that it needs.

Model (after Topal 2025, Sec. 2.8, and Song et al.'s critical-depth conjecture; neither gives a task): the target is a
composition of `maps` random maps of [0, 1] to itself that rise and fall once, g(x) = 4 h (1 - h) with h = x^exp(t) and t
uniform from -0.3 to 0.3. A network of depth L has L hidden layers of w ReLU neurons, each a continuous piecewise linear
function with w equal pieces; the maps are divided among the layers as evenly as they go, each layer is fitted by least
squares to the maps that fell to it, and layers without a map are the identity. The critical depth is the number of maps.
Nothing is trained end to end: this is what depth can represent, not what descent finds.

Claimed: above the critical depth more layers do not help (conjecture 1; slope 0 in L); below it every layer is a resource,
so that loss ~ L^-1 at a fixed width (Topal's N ~ N_w L with H1), and loss ~ w^-1 at a fixed depth (H1 with A1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.settings import Setting, Settings, whole_setting

if TYPE_CHECKING:
    from numpy.typing import NDArray

SKEW = 0.3
POINTS_IN_A_PIECE = 8
NARROWEST_NETWORK = 8


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the losses in depth, below and from the critical depth on, and in width at the critical depth."""
    generator = np.random.default_rng([seed, 16])
    skews = generator.uniform(-SKEW, SKEW, whole_setting(settings, "maps"))
    points = generator.random(whole_setting(settings, "points"))
    width = whole_setting(settings, "width")
    return {
        "below": np.array([network_loss(skews, points, depth, width) for depth in shallow_depths(settings)]),
        "above": np.array([network_loss(skews, points, depth, width) for depth in deep_depths(settings)]),
        "width": np.array([network_loss(skews, points, len(skews), each) for each in network_widths(settings)]),
    }


def composed(skews: NDArray[np.float64], x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the maps with these skews, one after the other, at points of [0, 1]."""
    for skew in skews:
        bent = x ** np.exp(skew)
        x = 4 * bent * (1 - bent)
    return x


def network_loss(skews: NDArray[np.float64], points: NDArray[np.float64], depth: int, width: int) -> float:
    """Return the mean squared error at points over the variance of the target, of the network of a depth and a width."""
    target = composed(skews, points)
    values = points
    for maps in np.array_split(skews, depth):
        if len(maps):  # a layer without a map is the identity, which ReLU neurons are exactly
            values = fitted_layer(maps, width, values)
    return float(np.mean((values - target) ** 2) / target.var())


def fitted_layer(maps: NDArray[np.float64], width: int, x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return at x the piecewise linear function of `width` equal pieces that is nearest to maps on [0, 1].

    The sum of squares is that over the middles of parts of all pieces; the values stay in [0, 1], where the maps are.
    """
    fine = (np.arange(POINTS_IN_A_PIECE * width) + 0.5) / (POINTS_IN_A_PIECE * width)
    knots = np.linspace(0, 1, width + 1)
    design = np.maximum(0, 1 - np.abs(fine[:, None] - knots) * width)
    heights = np.linalg.lstsq(design, composed(maps, fine), rcond=None)[0]
    return np.clip(np.interp(x, knots, heights), 0, 1)


def shallow_depths(settings: Settings) -> tuple[int, ...]:
    """Return the depths up to the critical one."""
    return tuple(range(1, whole_setting(settings, "maps") + 1))


def deep_depths(settings: Settings) -> tuple[int, ...]:
    """Return the depths from the critical one on."""
    maps = whole_setting(settings, "maps")
    return (maps, 2 * maps, 4 * maps)


def network_widths(settings: Settings) -> tuple[int, ...]:
    """Return the widths."""
    return grid(NARROWEST_NETWORK, 4 * whole_setting(settings, "width"), 6)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponents in depth below and above the critical depth, and in width."""
    words = "slope of the mean over seeds"
    curves = (
        ("loss in L, below the critical depth", -1.0, "below", shallow_depths(settings)),
        ("loss in L, above the critical depth", 0.0, "above", deep_depths(settings)),
        ("loss in w, at the critical depth", -1.0, "width", network_widths(settings)),
    )
    return tuple(
        Target(name, theory, key, scale, (float(scale[0]), float(scale[-1])), words)
        for name, theory, key, scale in curves
    )


EXPERIMENT = Experiment(
    "width-depth",
    "The loss in depth and in width where the task is a composition",
    "Topal 2025; Song et al. 2024",
    {
        "maps": Setting(6, 2, 12, "the number of maps that are composed: the critical depth"),
        "width": Setting(64, 8, 1000, "w, the neurons of a layer"),
        "points": Setting(4000, 500, 10**6, "points at which the error is measured"),
    },
    {"maps": 4, "width": 32, "points": 2000},
    (24, 8),
    run,
    targets,
    {"loss": "dimensionless", "L": "layers", "w": "neurons of a layer"},
)
