"""Published measurements as estimates with a covariance: values with errors, intervals with levels, correlations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.printing import Brief
from nslogic.theory.central_values import central_value, standard_error
from nslogic.theory.model import ExponentDeclaration, ParameterDeclaration, Theory

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, repr=False)
class PublishedExponent(Brief):
    """A measured exponent.

    Args:
        name: Its name in the vocabulary.
        parameter: The parameter that was measured.
        estimate: The value, or the middle of its interval.
        error: One standard error; of an interval with a level that of a normal distribution; None where it has none.
        source: Where it was published.
    """

    name: str
    parameter: ParameterDeclaration
    estimate: float
    error: float | None
    source: str

    def in_short(self) -> str:
        """Return its name and value."""
        return f"{self.name} = {self.estimate:.4g}" + ("" if self.error is None else f" ± {self.error:.2g}")


@dataclass(frozen=True, repr=False)
class PublishedGroup(Brief):
    """Exponents of one file that were measured together: each name once, in the order of the file."""

    theory: Theory
    exponents: tuple[PublishedExponent, ...]

    def in_short(self) -> str:
        """Return the file, and its exponents."""
        return f"{self.theory.name}: {', '.join(each.in_short() for each in self.exponents)}"

    @property
    def title(self) -> str:
        """Return the name of the file, with the measured parameters where it has several of one name."""
        names = [each.name for each in self.theory.exponents]
        chosen = [each.parameter.name for each in self.exponents if names.count(each.name) > 1]
        return f"{self.theory.name} ({', '.join(chosen)})" if chosen else self.theory.name

    def with_errors(self) -> tuple[PublishedExponent, ...]:
        """Return the exponents that have errors."""
        return tuple(each for each in self.exponents if each.error is not None)

    def covariance(self, chosen: Sequence[PublishedExponent]) -> NDArray[np.float64]:
        """Return the covariance of some exponents that have errors: (exponents, exponents)."""
        import numpy as np

        correlation = {frozenset((each.first, each.second)): float(each.value) for each in self.theory.correlations}
        names = [each.parameter.name for each in chosen]
        errors = np.array([each.error or 0.0 for each in chosen])
        matrix = np.array([[1.0 if a == b else correlation.get(frozenset((a, b)), 0.0) for b in names] for a in names])
        whole: NDArray[np.float64] = matrix * np.outer(errors, errors)
        return whole


def published_groups(theory: Theory) -> tuple[PublishedGroup, ...]:
    """Return the measured exponents of a file; where a name comes again, another group begins."""
    parameters = {parameter.name: parameter for parameter in theory.parameters}
    groups: list[list[PublishedExponent]] = [[]]
    for declaration in theory.exponents:
        exponent = _published(declaration, parameters)
        if exponent is None:
            continue
        if any(each.name == exponent.name for each in groups[-1]):
            groups.append([])
        groups[-1].append(exponent)
    return tuple(PublishedGroup(theory, tuple(group)) for group in groups if group)


def _published(
    declaration: ExponentDeclaration, parameters: Mapping[str, ParameterDeclaration]
) -> PublishedExponent | None:
    parameter = parameters.get(declaration.parameter or "")
    if parameter is None:
        return None
    value = central_value(parameter)
    if value is None:
        return None
    error = standard_error(parameter)
    return PublishedExponent(declaration.name, parameter, float(value), error, declaration.source)
