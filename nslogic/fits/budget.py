"""What to train with a budget of compute: the split that makes the loss least, or one with given tokens per parameter.

Hoffmann et al. 2022, Eq. 4, for a cost `k N^p D^q` in place of 6 N D: where alpha A/(p N^alpha) = beta B/(q D^beta).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.forms.form import LossForm
from nslogic.fits.intervals import Estimate, estimate
from nslogic.fits.tables.cells import positive_number

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


@dataclass(frozen=True)
class Cost:
    """The FLOP of a run: `factor * N^parameters * D^tokens`."""

    factor: float = 6.0  # Kaplan et al. 2020, Sec. 2.1
    parameters: float = 1.0
    tokens: float = 1.0

    @property
    def text(self) -> str:
        """Return the cost as people write it."""
        powers = [
            symbol if power == 1 else f"{symbol}^{power:g}"
            for symbol, power in (("N", self.parameters), ("D", self.tokens))
        ]
        return " * ".join([f"{self.factor:g}", *powers])

    @classmethod
    def read(cls, text: str) -> Cost | None:
        """Return the cost that a product says, such as `6*N*D`, `6ND` or `8 N D^1.1`; None where it says none."""
        factors = re.findall(r"([0-9.]+(?:e[+-]?\d+)?|[ND](?:\s*(?:\^|\*\*)\s*\d*\.?\d+)?)", text)
        if re.sub(r"[\s*·×]", "", text) != re.sub(r"[\s*·×]", "", "".join(factors)) or not factors:
            return None
        constant, powers = 1.0, {"N": 0.0, "D": 0.0}
        for factor in factors:
            if factor[0] in powers:
                power = re.sub(r"^[ND]\s*(\^|\*\*)?\s*", "", factor)
                powers[factor[0]] += float(power) if power else 1.0
            else:
                number = positive_number(factor)
                if number is None:
                    return None
                constant *= number
        return cls(constant, powers["N"], powers["D"]) if powers["N"] > 0 and powers["D"] > 0 else None


@dataclass(frozen=True)
class Allocation:
    """What a budget buys.

    Args:
        budget: FLOP.
        parameters: N.
        tokens: D.
        tokens_per_parameter: D/N.
        loss: The whole loss, the floor included.
        penalty: By which factor the loss is above that of the best split; None for the best split.
    """

    budget: float
    parameters: Estimate
    tokens: Estimate
    tokens_per_parameter: Estimate
    loss: Estimate
    penalty: Estimate | None


def can_allocate(form: LossForm) -> bool:
    """Return whether a form says how to split compute: it has terms in N and D, and needs nothing else."""
    return form.needs == ("parameters", "tokens") and not any("[" in name for name in form.names)


def allocate(
    form: LossForm,
    values: tuple[float, ...],
    sample: Array,
    budget: float,
    cost: Cost,
    *,
    level: float,
    units: int,
    ratio: float | None = None,
) -> Allocation:
    """Return the split of a budget, with the errors that the resamples give.

    Args:
        form: A form that can allocate.
        values: Its parameters.
        sample: (resamples, parameters) those of the resamples.
        budget: FLOP.
        cost: What N and D cost.
        level: Of the intervals.
        units: How many runs, or groups, were drawn from.
        ratio: Tokens per parameter, where they are given; else the loss is made least.
    """
    import numpy as np

    rows = np.vstack([np.array(values)[None, :], sample])
    parameters = dict(zip(form.names, rows.T, strict=True))
    with np.errstate(all="ignore"):
        best = _best(form, parameters, budget, cost)
        sizes = best if ratio is None else _with_ratio(len(rows), budget, cost, ratio)
        losses = _loss(form, parameters, *sizes)
        least = _loss(form, parameters, *best)

    def summary(name: str, numbers: Array) -> Estimate:
        return estimate(name, float(numbers[0]), numbers[1:], level, units=units)

    model, tokens = np.exp(sizes[0]), np.exp(sizes[1])
    return Allocation(
        budget,
        summary("N", model),
        summary("D", tokens),
        summary("D/N", tokens / model),
        summary("loss", losses),
        None if ratio is None else summary("penalty", losses / least),
    )


def _best(form: LossForm, of: Mapping[str, Array], budget: float, cost: Cost) -> tuple[Array, Array]:
    """Return log N and log D where two terms balance: linear equations in both."""
    import numpy as np

    alpha, beta, log_a, log_b = of["alpha"], of["beta"], np.log(of["A"]), np.log(of["B"])
    if form.name == "kaplan":  # the sum under the power has terms A^(1/beta) N^(-alpha/beta) and B^(1/beta) / D
        alpha, beta, log_a, log_b = alpha / beta, np.ones_like(beta), log_a / beta, log_b / beta
    # alpha A N^-alpha / p = beta B D^-beta / q, and p log N + q log D = log(C/k)
    balance = np.log(alpha) + log_a - np.log(cost.parameters) - np.log(beta) - log_b + np.log(cost.tokens)
    spent = np.log(budget / cost.factor)
    model = (cost.tokens * balance + beta * spent) / (cost.tokens * alpha + cost.parameters * beta)
    return model, (spent - cost.parameters * model) / cost.tokens


def _with_ratio(rows: int, budget: float, cost: Cost, ratio: float) -> tuple[Array, Array]:
    """Return log N and log D with D = ratio × N."""
    import numpy as np

    model = (np.log(budget / cost.factor) - cost.tokens * np.log(ratio)) / (cost.parameters + cost.tokens)
    return np.full(rows, model), np.full(rows, model + np.log(ratio))


def _loss(form: LossForm, of: Mapping[str, Array], model: Array, tokens: Array) -> Array:
    import numpy as np

    first = np.log(of["A"]) - of["alpha"] * model
    second = np.log(of["B"]) - of["beta"] * tokens
    if form.name == "kaplan":
        loss: Array = np.exp(of["beta"] * np.logaddexp(first / of["beta"], second / of["beta"]))
        return loss
    floor = of["E"] if "E" in of else np.zeros_like(first)
    return floor + np.exp(first) + np.exp(second)
