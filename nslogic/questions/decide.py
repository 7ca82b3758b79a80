"""Where do the predictions of two theories part? The exponent that tells them apart best, and over how many decades."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf, log, sqrt
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.errors import LimitReachedError
from nslogic.fits.nearest import MOVED_BY
from nslogic.fits.published import PublishedGroup, published_groups
from nslogic.limits import RUNS, Limits
from nslogic.memory import with_memory
from nslogic.printing import Brief, Printed
from nslogic.questions.exponents import DerivedExponent, derived_exponents
from nslogic.questions.joint import Variant, limited_variants
from nslogic.questions.predictions import (
    FittedTheory,
    Measurable,
    Offer,
    Prediction,
    Undecided,
    fitted_theory,
    offers_of,
    predicted_by,
    undecided_exponents,
)
from nslogic.questions.readers import given_limits, positive, refuse, shown, up_to
from nslogic.questions.requests import TheoryLike, fields_from, theory_from
from nslogic.questions.scopes import scoped_theory_from
from nslogic.records import Record
from nslogic.theory.folders import bundled_measurements
from nslogic.theory.model import Theory

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from nslogic.questions.requests import Number

    class DecideNames(TypedDict, total=False):
        """Options of the question, as the command line names them."""

        error: Number
        scatter: Number
        runs: int
        sigma: Number


KNOWN = "besiroglu-refit"
"""The file of measurements that theories are fitted to where none is named."""


class Parting(Brief, Record):
    """Something measurable of which two theories predict different exponents.

    Args:
        measurable: What it is.
        first: What the first theory predicts.
        second: What the second does.
        difference: By how much the first is greater; 0 where one is a bound that the other keeps.
        error: The standard error of this difference, from those of what both were fitted to.
        apart: The difference in units of its standard error once the exponent was measured with the stated error.
        decades: Over how many decades of the base runs decide; None where no range is long enough.
    """

    measurable: Measurable
    first: Prediction
    second: Prediction
    difference: float
    error: float
    apart: float
    decades: float | None

    def in_short(self) -> str:
        """Return what to measure, and how far apart the predictions are."""
        return (
            f"{self.measurable.in_short()}: {self.first.value:.3g} or {self.second.value:.3g}, {self.apart:.2g} errors"
        )


@dataclass(frozen=True, repr=False)
class DecideResult(Printed):
    """Where the predictions of two theories part, the measurement that decides best first.

    `same` is what both predict alike; `error`, `scatter`, `runs` and `sigma` are what was asked. `undecided` is what is
    not known of one of them, so that they may part in it, too.
    """

    fits: tuple[FittedTheory, FittedTheory]
    group: PublishedGroup
    partings: tuple[Parting, ...]
    same: tuple[Measurable, ...]
    error: float
    scatter: float
    runs: int
    sigma: float
    undecided: tuple[Undecided, ...] = ()

    def in_short(self) -> str:
        """Return what decides best."""
        names = " and ".join(fit.variant.theory.name for fit in self.fits)
        return f"{names}: " + (self.partings[0].in_short() if self.partings else "no prediction in which they part")


DECIDE_OPTIONS = {
    "error": ("error", positive),
    "scatter": ("scatter", positive),
    "runs": ("runs", up_to(RUNS, least=2)),
    "sigma": ("sigma", positive),
}
"""For each option of `nslogic decide` its field, and what reads it."""


@with_memory
def decide(
    first: TheoryLike,
    second: TheoryLike,
    *,
    measurements: TheoryLike | None = None,
    limits: Limits | None = None,
    **named: Unpack[DecideNames],
) -> DecideResult:
    """Find the exponent in which two theories differ most, once both are fitted to what was measured.

    Each theory stands at the parameters that are nearest to the measured exponents, with its alternatives that are. It
    predicts its named exponents, and the loss along trajectories (`L ~ N_w^delta`, `D ~ N_p^kappa`) in the regimes of
    these. The difference of two predictions has an error, to first order, from those of what they were fitted to.

    Args:
        first: A Theory, a path, a name, or a dict; `NAME:REGIME` means it in one regime.
        second: Another one.
        measurements: A theory whose exponents are measured parameters, `besiroglu-refit` if None; of several groups, the
            first of which both theories have an exponent.
        limits: Where searches stop.
        named: Options under their command-line names: `error` (the standard error of a measured exponent, 0.02),
            `scatter` (the relative scatter of a loss around its law, 0.01), `runs` (10) and `sigma` (how many standard
            errors decide, 3).

    Raises:
        InvalidInputError: there is no such theory or option, a theory names no exponent, or nothing was measured.
        LimitReachedError: a theory has too many combinations of alternatives, or none of its exponents was derived within the limits.
        MissingLibraryError: SciPy is not installed.
    """
    fields = fields_from("decide", DECIDE_OPTIONS, named)
    limits = Limits() if limits is None else given_limits("limits", limits)
    theories = scoped_theory_from(first), scoped_theory_from(second)
    known = theory_from(dict(bundled_measurements())[KNOWN] if measurements is None else measurements)
    groups = published_groups(known)
    if not groups:
        refuse(
            codes.EMPTY, f"{shown(known.name)} measured nothing", "name a file with `[[exponents]]` that are measured"
        )
    derived = tuple(derived_exponents(theory, reasons=False, limits=limits) for theory in theories)
    choices = tuple(_variants(theory, each) for theory, each in zip(theories, derived, strict=True))
    group = next((each for each in groups if all(_has(variants, each) for variants in choices)), groups[0])
    nearest = tuple(min((fitted_theory(each, group) for each in variants), key=_distance) for variants in choices)
    asked = _Asked(group, *(_number(fields.get(name), default) for name, default in _DEFAULTS.items()))
    answers = tuple(tuple(offers_of(fit.variant, limits)) for fit in nearest)
    offers = tuple(tuple(each for each in answer if isinstance(each, Offer)) for answer in answers)
    partings, same = _parted((nearest[0], nearest[1]), (offers[0], offers[1]), asked)
    undecided = [each for exponents in derived for each in undecided_exponents(exponents)]
    undecided += [each for answer in answers for each in answer if isinstance(each, Undecided)]
    return DecideResult(
        (nearest[0], nearest[1]),
        group,
        partings,
        same,
        asked.error,
        asked.scatter,
        int(asked.runs),
        asked.sigma,
        tuple(undecided),
    )


_DEFAULTS: dict[str, float] = {"error": 0.02, "scatter": 0.01, "runs": 10, "sigma": 3.0}


def _number(value: object, default: float) -> float:
    return float(value) if isinstance(value, (int, Fraction)) else default


@dataclass(frozen=True)
class _Asked:
    group: PublishedGroup
    error: float
    scatter: float
    runs: float
    sigma: float


def _variants(theory: Theory, exponents: Sequence[DerivedExponent]) -> tuple[Variant, ...]:
    variants = limited_variants(theory, exponents)
    undecided = next(undecided_exponents(exponents), None)
    if not variants and undecided is not None:
        raise LimitReachedError(f"No exponent of {shown(theory.name)} was derived: {undecided.reason}.")
    if not variants:
        refuse(
            codes.EMPTY, f"{shown(theory.name)} names no exponent that can be derived", "name some with `[[exponents]]`"
        )
    return variants


def _has(variants: Sequence[Variant], group: PublishedGroup) -> bool:
    names = {each.name for each in group.with_errors()}
    return any(exponent.name in names for variant in variants for exponent in variant.exponents)


def _distance(fit: FittedTheory) -> float:
    return inf if fit.distance is None else fit.distance


def _parted(
    fits: tuple[FittedTheory, FittedTheory], offers: tuple[Sequence[Offer], Sequence[Offer]], asked: _Asked
) -> tuple[tuple[Parting, ...], tuple[Measurable, ...]]:
    """Return the quantities for which predictions differ, the farthest apart first, and those predicted alike."""
    first, second = (predicted_by(offer, fit) for offer, fit in zip(offers, fits, strict=True))
    moved = tuple(_moved(fits, offers, asked.group))
    partings, same = [], []
    for measurable in first:
        if measurable not in second:
            continue
        difference = difference_of(first[measurable], second[measurable])
        slopes = [slope for slope in (after(measurable, difference) for after in moved) if slope is not None]
        error = _propagated(slopes, asked.group) if len(slopes) == len(moved) else inf
        if abs(difference) < SAME_PREDICTION:
            same += (
                [measurable] if abs(first[measurable].value) > SAME_PREDICTION else []
            )  # a loss that stays is no prediction
            continue
        apart = abs(difference) / sqrt(asked.error**2 + error**2)
        over = decades(difference, error, scatter=asked.scatter, runs=int(asked.runs), sigma=asked.sigma)
        partings.append(Parting(measurable, first[measurable], second[measurable], difference, error, apart, over))
    return tuple(sorted(partings, key=lambda parting: -parting.apart)), tuple(same)


SAME_PREDICTION = 1e-6
"""Predictions that differ by less are the same, as far as a fit can tell."""


def difference_of(first: Prediction, second: Prediction) -> float:
    """Return by how much the first prediction is greater, 0 where both can be right.

    >>> difference_of(Prediction("=", 0.5), Prediction("=", 0.25)), difference_of(Prediction("=", 0.5), Prediction(">=", 0.25))
    (0.25, 0.0)
    """
    gap = first.value - second.value
    if first.relation == "<=" or second.relation == ">=":
        gap = min(gap, 0.0)  # the first may be smaller than it says, or the second greater
    if first.relation == ">=" or second.relation == "<=":
        gap = max(gap, 0.0)
    return gap


def decades(difference: float, error: float, *, scatter: float, runs: int, sigma: float) -> float | None:
    """Return over how many decades runs distinguish two exponents, None where no range is long enough.

    Runs that lie evenly in log x, with independent errors of standard deviation s in log y, give the slope of their
    least-squares line with the variance s^2 / sum (log x - mean)^2; for n runs over R decades the sum is
    (R log 10)^2 n (n + 1) / (12 (n - 1)). The errors of the slope and of the difference of the predictions together are
    to be a `sigma`-th of the difference.
    """
    room = (difference / sigma) ** 2 - error**2
    if room <= 0:
        return None
    return scatter / log(10) * sqrt(12 * (runs - 1) / (runs * (runs + 1)) / room)


def _moved(
    fits: tuple[FittedTheory, FittedTheory], offers: tuple[Sequence[Offer], Sequence[Offer]], group: PublishedGroup
) -> Iterator[Callable[[Measurable, float], float | None]]:
    """Yield, for each measured exponent, a function that says how a difference of predictions follows it."""
    for exponent in group.with_errors():
        step = MOVED_BY * (exponent.error or 0.0)
        after = [
            predicted_by(offer, fitted_theory(fit.variant, group, {exponent.name: step}))
            for offer, fit in zip(offers, fits, strict=True)
        ]

        def slope(
            measurable: Measurable,
            difference: float,
            step: float = step,
            after: Sequence[dict[Measurable, Prediction]] = after,
        ) -> float | None:
            if any(measurable not in predictions for predictions in after):
                return None
            return (difference_of(after[0][measurable], after[1][measurable]) - difference) / step

        yield slope


def _propagated(slopes: Sequence[float], group: PublishedGroup) -> float:
    import numpy as np

    gradient = np.array(slopes)
    covariance = group.covariance(group.with_errors())
    return sqrt(max(float(gradient @ covariance @ gradient), 0.0))
