"""How far are theories from what was measured? Derived exponents, their ranges, and distances in standard errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.fits.nearest import ParameterValues, nearest, nearest_of
from nslogic.fits.published import PublishedExponent, PublishedGroup, published_groups
from nslogic.limits import Limits
from nslogic.memory import with_memory
from nslogic.printing import Brief, Printed
from nslogic.questions.exponent_ranges import ExponentRange, ranges_in
from nslogic.questions.exponents import DerivedExponent, derived_exponents
from nslogic.questions.joint import JointError, Variant, joint_theory, limited_variants
from nslogic.questions.readers import action, flag, given_limits, refuse
from nslogic.questions.regime_conditions import AlternativesError
from nslogic.questions.relations import RelationBetweenExponents, relations_of
from nslogic.questions.requests import TheoryLike, references_from, theory_from
from nslogic.questions.scopes import scoped_theory_from
from nslogic.questions.searches import searches_of
from nslogic.theory.folders import bundled, bundled_measurements

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, repr=False)
class LandscapeDistance(Brief):
    """How far a theory is from a group of measured exponents.

    Args:
        group: What was measured.
        names: The exponents that both have, and that have errors.
        distance: In standard errors, at the parameters of the theory that are nearest; None where it was not found.
        parameters: These parameters, but for those that are not the same wherever the theory is as near.
        reason: Why there is no distance.
    """

    group: PublishedGroup
    names: tuple[str, ...]
    distance: float | None
    parameters: tuple[tuple[str, float], ...] = ()
    reason: str = ""

    def in_short(self) -> str:
        """Return the group and the distance."""
        return f"{self.group.title}: " + (self.reason if self.distance is None else f"{self.distance:.2g}")


@dataclass(frozen=True, repr=False)
class RelationTest(Brief):
    """A relation that a theory predicts between measured exponents, as a test without free parameters.

    Args:
        relation: What is predicted.
        group: What was measured.
        measured: The exponent on its left.
        predicted: The right side at the measured exponents.
        distance: By how many standard errors of their difference the two differ, to first order.
    """

    relation: RelationBetweenExponents
    group: PublishedGroup
    measured: float
    predicted: float
    distance: float

    def in_short(self) -> str:
        """Return the relation, and how far it is off."""
        return f"{self.relation.law}: {self.distance:.2g} standard errors"


@dataclass(frozen=True, repr=False)
class LandscapeRow(Brief):
    """One combination of a theory's alternatives: its exponents, their ranges, and how far it is from measurements."""

    variant: Variant
    ranges: tuple[ExponentRange, ...]
    relations: tuple[RelationBetweenExponents, ...]
    distances: tuple[LandscapeDistance, ...]
    tests: tuple[RelationTest, ...]

    def in_short(self) -> str:
        """Return the theory."""
        return self.variant.in_short()

    def exponent(self, name: str) -> DerivedExponent | None:
        """Return the exponent of a name, None where the theory has none."""
        return next((each for each in self.variant.exponents if each.name == name), None)

    def range_of(self, name: str) -> ExponentRange | None:
        """Return the range of an exponent over the theory's own parameters."""
        return next((each for each in self.ranges if each.name == name), None)


@dataclass(frozen=True, repr=False)
class LandscapeResult(Printed):
    """Theories against measured exponents."""

    rows: tuple[LandscapeRow, ...]
    measurements: tuple[PublishedGroup, ...]
    without: tuple[str, ...]

    def in_short(self) -> str:
        """Return how many of both there are."""
        return f"{len(self.rows)} rows, {len(self.measurements)} groups of measured exponents"


@with_memory
def landscape(
    theories: Iterable[TheoryLike] | None = None,
    *,
    measurements: Iterable[TheoryLike] | None = None,
    reasons: bool = True,
    limits: Limits | None = None,
    step: Callable[[str], None] = lambda _: None,
) -> LandscapeResult:
    """Set the exponents that theories derive against measured ones.

    A distance is minimised over the parameters of a theory, with the covariance of the measured exponents and the errors
    that the theory gives parameters of its own. A relation between exponents is a test in which nothing is fitted.

    Args:
        theories: The theories; all bundled ones if None. A theory is a Theory, a path, a name, or a dict;
            `NAME:REGIME` means it in one regime.
        measurements: Theories whose exponents are measured parameters; the bundled files of measurements if None.
        reasons: Whether to find out what each exponent rests on, which takes half of the time.
        limits: Where searches stop.
        step: Called with the name of each theory.

    Raises:
        InvalidInputError: there is no such theory, or nothing was measured.
        LimitReachedError: a theory has too many combinations of alternatives.
        MissingLibraryError: SciPy is not installed.
    """
    step, reasons = action("step", step), flag("reasons", reasons)
    limits = Limits() if limits is None else given_limits("limits", limits)
    references = [name for name, _ in bundled()] if theories is None else references_from("theories", theories)
    files = (
        [path for _, path in bundled_measurements()]
        if measurements is None
        else references_from("measurements", measurements)
    )
    groups = tuple(group for file in files for group in published_groups(theory_from(file)))
    if not groups:
        refuse(codes.EMPTY, "nothing was measured", "name a file with `[[exponents]]` that are measured parameters")
    rows: list[LandscapeRow] = []
    without: list[str] = []
    for reference in references:
        theory = scoped_theory_from(reference)
        step(theory.name)
        variants = limited_variants(theory, derived_exponents(theory, reasons=reasons, limits=limits))
        without += [] if variants else [theory.name]
        rows += [_row(variant, groups, limits) for variant in variants]
    return LandscapeResult(tuple(rows), groups, tuple(without))


def _row(variant: Variant, groups: Sequence[PublishedGroup], limits: Limits) -> LandscapeRow:
    names = tuple(exponent.name for exponent in variant.exponents)
    try:
        ranges = ranges_in(joint_theory((variant,)), names, sigma=Fraction(2), limits=limits)
    except JointError as problem:
        ranges = tuple(ExponentRange(name, (), str(problem)) for name in names)
    relations = relations_of(variant, limits)
    distances, tests = [], []
    for group in groups:
        common = [each for each in group.with_errors() if each.name in names]
        if common:
            distances.append(_distance(variant, group, common))
            tests += [
                test
                for relation in relations_of(_only(variant, common), limits)
                if not _is_the_distance(relation, common) and (test := _test(relation, group))
            ]
    return LandscapeRow(variant, ranges, relations, tuple(distances), tuple(tests))


def _is_the_distance(relation: RelationBetweenExponents, common: Sequence[PublishedExponent]) -> bool:
    """Return whether a relation says what the only measured exponent is: how far it is off is the distance, once more."""
    return len(common) == 1 and not relation.value.names()


def _only(variant: Variant, measured: Sequence[PublishedExponent]) -> Variant:
    """Return a variant with those of its exponents that were measured."""
    names = {each.name for each in measured}
    return Variant(variant.theory, tuple(each for each in variant.exponents if each.name in names))


def _test(relation: RelationBetweenExponents, group: PublishedGroup) -> RelationTest | None:
    """Return how far a relation is off, to first order in the errors."""
    import numpy as np

    by_name = {each.name: each for each in group.with_errors()}
    names = (relation.name, *relation.value.names())
    if any(name not in by_name for name in names):
        return None
    chosen = [by_name[name] for name in names]
    at = {each.name: Fraction(each.estimate) for each in chosen}

    def off(values: ParameterValues) -> float:
        return float(values[relation.name] - relation.value.evaluate(dict(values)))

    try:
        difference = off(at)
        slopes = [(off({**at, each.name: at[each.name] + _STEP}) - difference) / float(_STEP) for each in chosen]
        predicted = float(relation.value.evaluate(at))
    except ZeroDivisionError:
        return None
    slope = np.array(slopes)
    spread = float(slope @ group.covariance(chosen) @ slope) ** 0.5
    return RelationTest(relation, group, chosen[0].estimate, predicted, abs(difference) / spread)


_STEP = Fraction(1, 10**7)


def _distance(variant: Variant, group: PublishedGroup, common: Sequence[PublishedExponent]) -> LandscapeDistance:
    exponents = {each.name: each for each in variant.exponents}
    names = tuple(each.name for each in common)
    if any(case.relation == "<=" for name in names for case in exponents[name].cases):
        return LandscapeDistance(group, names, None, reason="it gives an upper bound")
    try:
        answer = nearest_of(nearest(search, implied=False) for search in searches_of(variant, group, common))
    except AlternativesError:
        return LandscapeDistance(group, names, None, reason="its conditions have too many alternatives")
    if answer is None:
        return LandscapeDistance(group, names, None, reason="no values of its parameters were found")
    known = [each for each in answer.parameters.items() if each[0] not in answer.undetermined]
    return LandscapeDistance(group, names, answer.distance, tuple(known))
