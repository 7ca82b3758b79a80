"""A matrix as an associative memory: how much of a Zipfian world it recalls, by its width, its data and its scheme.

Model (Cabannes, Dohmatob & Bietti 2023): token x = 1, 2, … has the frequency p(x) = x^-(1+alpha)/zeta(1+alpha) and one of
M outputs f(x) at random; e_x and u_y are random unit vectors in d dimensions. A matrix W recalls the output y with the
largest u_y W e_x; the loss is the frequency of wrong recalls. Tokens beyond `tokens` are never stored, and are guessed
right with the probability 1/M.

Schemes: *thresholded*, W = sum_{x <= d/8} u_f(x) e_x, with M = `outputs`; *optimised*, the W that gradient descent on the
frequency-weighted cross-entropy comes to, with as many outputs as dimensions (with M < d outputs W has M d numbers that
matter). The cross-entropy is convex in W; its gradient is `gradient`.

Claimed: loss ~ d^-alpha if about d associations are stored (the paper's best schemes of fixed weights), loss ~
T^(-alpha/(1+alpha)) from T examples in a wide memory, and (d^2)^-alpha in the entries of a matrix that holds of the order
of as many (Nichani et al. 2024, for one-to-one facts). The thresholded curve is measured relative to the mass of what is not stored,
(1 - 1/M) zeta(1+alpha, d/8 + 1)/zeta(1+alpha), which at these widths is not yet a power; its plain slope stands beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.quanta import frequencies, loss_of_size
from nslogic.experiments.settings import Setting, Settings, listed, whole_setting

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHARE = 8
"""A width of d stores d/8 associations, so that crosstalk rarely changes a recall."""
NARROWEST, NARROWEST_OPTIMISED = 16, 8
FEWEST_SEEN = 10
STEPS, MATRIX_RATE, FIRST_MOMENT, SECOND_MOMENT = 300, 0.2, 0.9, 0.999


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the losses of both schemes in d, (widths,) each, and in T, (examples,), for each alpha."""
    losses_by_key = {}
    outputs = whole_setting(settings, "outputs")
    for number, alpha in enumerate(listed(settings, "alphas")):
        generator = np.random.default_rng([seed, 10, number])
        world = frequencies(alpha, whole_setting(settings, "tokens"))
        thresholded = []
        for width in widths_of(settings):
            stored = np.arange(width // SHARE)
            thresholded.append(recalled_wrong(generator, world, width, outputs, stored))
        losses_by_key[f"threshold {alpha:g}"] = np.array(thresholded)
        losses_by_key[f"examples {alpha:g}"] = np.array(
            [
                recalled_wrong(generator, world, widths_of(settings)[-1], outputs, seen)
                for seen in seen_tokens(generator, world, sample_sizes(settings))
            ]
        )
        few = frequencies(alpha, whole_setting(settings, "optimised_tokens"))
        losses_by_key[f"optimised {alpha:g}"] = np.array(
            [optimised_loss(generator, few, width) for width in optimised_widths(settings)]
        )
    return losses_by_key


def recalled_wrong(
    generator: np.random.Generator,
    world: NDArray[np.float64],
    width: int,
    outputs: int,
    stored: NDArray[np.int64],
) -> float:
    """Return the loss of the sum of the outer products of some tokens, each with the weight 1."""
    tokens, readout = unit_vectors(generator, len(world), width), unit_vectors(generator, outputs, width)
    output = generator.integers(0, outputs, len(world))
    sums = np.zeros((outputs, width))
    np.add.at(sums, output[stored], tokens[stored])
    recalled = np.argmax(tokens @ (readout @ (readout.T @ sums)).T, axis=1)
    return float(world[recalled != output].sum() + (1 - world.sum()) * (1 - 1 / outputs))


def seen_tokens(
    generator: np.random.Generator, world: NDArray[np.float64], examples: tuple[int, ...]
) -> list[NDArray[np.int64]]:
    """Return the tokens of which one sample, and its beginnings, have an example."""
    drawn = np.searchsorted(np.cumsum(world), generator.random(examples[-1]), side="right")
    return [np.unique(drawn[:number][drawn[:number] < len(world)]) for number in examples]


def optimised_loss(generator: np.random.Generator, world: NDArray[np.float64], width: int) -> float:
    """Return the loss of a matrix that gradient descent with momentum (Adam) has fitted to all tokens."""
    tokens = np.sqrt(width) * unit_vectors(generator, len(world), width)
    readout = unit_vectors(generator, width, width)
    output = generator.integers(0, width, len(world))
    shares = world / world.sum()
    matrix, first, second = (np.zeros((width, width)) for _ in range(3))
    for step in range(1, STEPS + 1):
        _, slope = gradient(matrix, tokens, readout, output, shares)
        first += (1 - FIRST_MOMENT) * (slope - first)
        second += (1 - SECOND_MOMENT) * (slope**2 - second)
        move = first / (1 - FIRST_MOMENT**step) / (np.sqrt(second / (1 - SECOND_MOMENT**step)) + 1e-12)
        matrix -= MATRIX_RATE * (1 - step / STEPS) * move
    recalled = np.argmax(tokens @ matrix @ readout.T, axis=1)
    return float(world[recalled != output].sum() + (1 - world.sum()) * (1 - 1 / width))


def gradient(
    matrix: NDArray[np.float64],
    tokens: NDArray[np.float64],
    readout: NDArray[np.float64],
    output: NDArray[np.int64],
    shares: NDArray[np.float64],
) -> tuple[float, NDArray[np.float64]]:
    """Return the weighted cross-entropy of the scores u_y W e_x, and its gradient in W, (width, width).

    Args:
        matrix: (width, width) W, from tokens to outputs.
        tokens: (tokens, width) the vectors e_x.
        readout: (outputs, width) the vectors u_y.
        output: (tokens,) the output of each token.
        shares: (tokens,) the weight of each token.
    """
    scores = tokens @ matrix @ readout.T
    scores -= scores.max(axis=1, keepdims=True)
    chances = np.exp(scores)
    totals = chances.sum(axis=1, keepdims=True)
    rows = np.arange(len(output))
    entropy = float(shares @ (np.log(totals[:, 0]) - scores[rows, output]))
    chances /= totals
    chances[rows, output] -= 1
    slope: NDArray[np.float64] = tokens.T @ ((shares[:, None] * chances) @ readout)
    return entropy, slope


def unit_vectors(generator: np.random.Generator, number: int, width: int) -> NDArray[np.float64]:
    """Return random unit vectors: (number, width)."""
    drawn = generator.standard_normal((number, width))
    vectors: NDArray[np.float64] = drawn / np.linalg.norm(drawn, axis=1, keepdims=True)
    return vectors


def widths_of(settings: Settings) -> tuple[int, ...]:
    """Return the widths of the thresholded memory: powers of two, so that an eighth is a whole number."""
    widest = whole_setting(settings, "width")
    return tuple(NARROWEST * 2**power for power in range(widest.bit_length()) if NARROWEST * 2**power <= widest)


def optimised_widths(settings: Settings) -> tuple[int, ...]:
    """Return the widths of the optimised memory."""
    return grid(NARROWEST_OPTIMISED, whole_setting(settings, "optimised_width"), 5)


def sample_sizes(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of examples."""
    return grid(FEWEST_SEEN, whole_setting(settings, "examples"), 7)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponents in d of the thresholded, in d^2 of the optimised scheme, and in T, for each alpha."""
    widths, examples = widths_of(settings), sample_sizes(settings)
    entries = tuple(width**2 for width in optimised_widths(settings))
    missed = 1 - 1 / whole_setting(settings, "outputs")
    plain = "slope of the mean over seeds"
    exponents = []
    for alpha in listed(settings, "alphas"):
        parameters = (("alpha", alpha),)
        stored = np.array([width // SHARE for width in widths], dtype=np.float64)
        curve = tuple((missed * loss_of_size(alpha, stored)).tolist())
        for name, theory, key, scale, words, reference in (
            ("loss in d, thresholded", -alpha, "threshold", widths, "slope relative to what is not stored", curve),
            ("loss in d^2, optimised", -alpha, "optimised", entries, plain, None),
            ("loss in T", -alpha / (1 + alpha), "examples", examples, plain, None),
        ):
            window = (float(scale[0]), float(scale[-1]))
            exponents.append(
                Target(
                    f"{name}, alpha = {alpha:g}",
                    theory,
                    f"{key} {alpha:g}",
                    scale,
                    window,
                    words,
                    reference=reference,
                    parameters=parameters,
                )
            )
    return tuple(exponents)


EXPERIMENT = Experiment(
    "memory",
    "A matrix that stores associations of Zipfian tokens",
    "Cabannes, Dohmatob & Bietti 2023",
    {
        "alphas": Setting((0.5, 1.0), 0.2, 3, "exponents of the frequencies, less one"),
        "tokens": Setting(8000, 1000, 10**6, "tokens that can be stored"),
        "outputs": Setting(5, 2, 100, "M, the number of outputs"),
        "width": Setting(512, 64, 4096, "the largest d of the thresholded memory"),
        "examples": Setting(1000, 100, 10**5, "the largest T"),
        "optimised_tokens": Setting(2000, 100, 10**5, "tokens that the optimised memory is fitted to"),
        "optimised_width": Setting(32, 16, 256, "the largest d of the optimised memory"),
    },
    {"tokens": 3000, "width": 128, "optimised_tokens": 400, "optimised_width": 16},
    (16, 4),
    run,
    targets,
    {"loss": "share of recalls", "d": "dimensions", "d^2": "entries", "T": "examples"},
)
