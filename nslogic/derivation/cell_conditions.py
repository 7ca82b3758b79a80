"""The conditions of the cells of a phase diagram, decided at exact values or from the signs of polynomials."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.algebra.signs import sign_factors, sign_satisfies
from nslogic.derivation.phase_diagram import holds_at
from nslogic.errors import UndecidedError
from nslogic.limits import ParameterLimits
from nslogic.orders.formulas import (
    All,
    Formula,
    OrderAtom,
    ParameterAtom,
    Some,
    atoms,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.records import Record

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


class CellConditions(Record):
    """The conditions of cells, and of the space around them; cells are counted from 0, None is outside of the space."""

    space: Formula
    cells: tuple[Formula, ...]

    def at(self, values: Mapping[str, Fraction]) -> int | None:
        """Return the cell at values of the parameters; KeyError where a parameter has none."""
        return self._where(lambda formula: holds_at(formula, values))

    def with_signs(self, signs: Mapping[RationalFunction, int]) -> int | None:
        """Return the cell where irreducible polynomials have signs."""
        return self._where(lambda formula: _holds_with(formula, signs))

    def _where(self, holds: Callable[[Formula], bool]) -> int | None:
        if not holds(self.space):
            return None
        return next((place for place, cell in enumerate(self.cells) if holds(cell)), None)

    def with_values(self, values: Mapping[str, Fraction]) -> CellConditions:
        """Return the conditions on the other parameters."""
        return CellConditions(_restricted(self.space, values), tuple(_restricted(cell, values) for cell in self.cells))

    def factors(self, limits: ParameterLimits) -> tuple[RationalFunction, ...]:
        """Return the irreducible polynomials whose signs decide between the cells.

        Raises:
            UndecidedError: there are too many, or one has too high a degree.
        """
        formulas = (self.space, *self.cells)
        values = dict.fromkeys(
            atom.value for formula in formulas for atom in atoms(formula) if isinstance(atom, ParameterAtom)
        )
        factors = tuple(dict.fromkeys(factor for value in values for factor, _ in sign_factors(value)[1]))
        if len(factors) > limits.plane_polynomials or any(each.degree() > limits.plane_degree for each in factors):
            raise UndecidedError(
                f"the boundaries are more than {limits.plane_polynomials} curves, or of a higher degree than"
                f" {limits.plane_degree}"
            )
        return factors


def _restricted(formula: Formula, values: Mapping[str, Fraction]) -> Formula:
    match formula:
        case All(parts):
            return conjunction(_restricted(part, values) for part in parts)
        case Some(parts):
            return disjunction(_restricted(part, values) for part in parts)
        case ParameterAtom(value, relation):
            return compare_parameters(value.substitute(values), relation)
        case OrderAtom():
            raise ValueError("the conditions of a cell compare no orders")


def _holds_with(formula: Formula, signs: Mapping[RationalFunction, int]) -> bool:
    match formula:
        case All(parts):
            return all(_holds_with(part, signs) for part in parts)
        case Some(parts):
            return any(_holds_with(part, signs) for part in parts)
        case ParameterAtom(value, relation):
            sign, factors = sign_factors(value)
            for factor, even in factors:
                sign *= signs[factor] ** (2 if even else 1)
            return sign_satisfies(sign, relation)
        case OrderAtom():
            raise ValueError("the conditions of a cell compare no orders")
