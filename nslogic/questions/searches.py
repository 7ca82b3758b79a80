"""What is searched where a theory is set against measured exponents: its exponents and conditions, case by case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

from nslogic.fits.nearest import ParameterCondition, Search, TheoryExponent
from nslogic.fits.published import PublishedExponent, PublishedGroup
from nslogic.memory import remembered
from nslogic.orders.formulas import Coefficient, Formula, ParameterAtom, atoms, conjunction, conjuncts
from nslogic.orders.system import build_system
from nslogic.questions.exponents import ExponentCase
from nslogic.questions.joint import KEPT_VARIANTS, Variant
from nslogic.questions.regime_conditions import comparisons
from nslogic.theory.model import Theory

if TYPE_CHECKING:
    from nslogic.fits.nearest import Array


def searches_of(variant: Variant, group: PublishedGroup, common: Sequence[PublishedExponent]) -> Iterator[Search]:
    """Yield a search for each combination of cases, and of alternatives of their conditions.

    Args:
        variant: The exponents of a theory.
        group: What was measured together.
        common: Of these, the exponents that the theory has, with errors; their estimates may have been moved.

    Raises:
        AlternativesError: conditions have too many alternatives.
    """
    exponents = [next(own for own in variant.exponents if own.name == each.name) for each in common]
    covariance = group.covariance(common)
    spaces = [_beside_measurements(each.space, variant.theory) for each in exponents]
    own = {
        parameter.name: (float(parameter.value), float(parameter.error))
        for parameter in variant.theory.parameters
        if parameter.value is not None and parameter.error is not None and parameter.same_as is None
    }
    for cases in product(*(each.cases for each in exponents)):
        formula = conjunction((*spaces, *(case.conditions for case in cases)))
        for alternative in comparisons(formula):
            if not _excludes_itself(alternative):
                yield _search(common, cases, alternative, covariance, own)


def _search(
    common: Sequence[PublishedExponent],
    cases: Sequence[ExponentCase],
    conditions: Sequence[ParameterAtom],
    covariance: Array,
    own: dict[str, tuple[float, float]],
) -> Search:
    names: set[str] = {name for case in cases for name in _names_in(case.value)}
    growing = True
    while growing:
        more = {name for atom in conditions if names & set(atom.value.names()) for name in atom.value.names()}
        growing = not more <= names
        names |= more
    return Search(
        tuple(
            TheoryExponent(case.value, each.estimate, case.relation == "=")
            for each, case in zip(common, cases, strict=True)
        ),
        covariance,
        tuple(ParameterCondition(atom.value, atom.relation) for atom in conditions if names & set(atom.value.names())),
        {name: value for name, value in own.items() if name in names},
        tuple(sorted(names)),
    )


def _excludes_itself(conditions: Sequence[ParameterAtom]) -> bool:
    """Return whether conditions say of one function that it is zero and that it is not, which no search would find out."""
    zeros = {atom.value for atom in conditions if atom.relation == "="}
    return any(atom.relation in ("<", "!=") and {atom.value, -atom.value} & zeros for atom in conditions)


def _beside_measurements(space: Formula, theory: Theory) -> Formula:
    """Return what a regime says of parameters without the intervals of values with errors, which are data here."""
    boxes = _intervals(theory)
    return conjunction(part for part in conjuncts(space) if part not in boxes)


@remembered(KEPT_VARIANTS)
def _intervals(theory: Theory) -> frozenset[Formula]:
    """Return the comparisons that say between which values measured parameters lie."""
    spread = {f"measured({parameter.name})" for parameter in theory.parameters if parameter.error is not None}
    if not spread or not theory.regimes:
        return frozenset()
    system = build_system(theory, theory.regimes[0])
    return frozenset(atom for each in system.constraints if each.label in spread for atom in atoms(each.formula))


def _names_in(value: Coefficient) -> tuple[str, ...]:
    return () if isinstance(value, Fraction) else tuple(value.names())
