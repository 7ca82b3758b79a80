"""The axiom of an optimum, worked out cell by cell: for signs of parameters, and of the powers of other quantities.

An optimum of n terms falls into 3^n cells by the signs of their exponents, of which a question meets a few. In one cell
it says little: mostly a handful of bounds.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from nslogic.algebra.signs import Sign
from nslogic.orders.formulas import Formula, ParameterAtom, conjunction, conjuncts
from nslogic.orders.names import PARAMETER_MARK, names_in
from nslogic.orders.optimum import Beaten, no_better_where
from nslogic.orders.outer_powers import split_names
from nslogic.orders.sign_conditions import powers_condition, sign_condition
from nslogic.orders.substituted import substituted_formula
from nslogic.orders.system import System, program_of, under_guard

if TYPE_CHECKING:
    from nslogic.algebra.functions import Field


class OptimumCell(NamedTuple):
    """A cell of an optimum: the signs of its parameters, and of the powers that its program is split by."""

    parameters: tuple[tuple[str, Sign], ...]
    powers: tuple[tuple[str, Sign], ...]

    def signs(self, field: Field) -> Formula:
        """Return that the parameters have their signs."""
        return conjunction(sign_condition(field.generator(name), sign) for name, sign in self.parameters)

    def within_powers(self) -> Formula:
        """Return that the powers have their signs."""
        return powers_condition(dict(self.powers))


class OptimumCells:
    """The cells of one optimum of a system, each worked out when it is first asked for."""

    def __init__(self, system: System, label: str) -> None:
        assert system.field is not None, "without parameters there is one cell"
        self._system = system
        self._field = system.field
        self._axiom = system.theory.axiom(label)
        assert self._axiom.optimum is not None, "the axiom of an optimum"
        self._optimum = self._axiom.optimum
        self._program = program_of(system.theory, self._axiom)
        names = names_in(self._program.beaten.formula)
        self._parameters = tuple(name for name in system.parameters if PARAMETER_MARK + name in names)
        self._outside = split_names(*self._program.beaten)
        self._formulas: dict[OptimumCell, Formula] = {}
        self._at_points: dict[tuple[tuple[tuple[str, Fraction], ...], tuple[tuple[str, Sign], ...]], Formula] = {}

    def cell(self, parameters: Mapping[str, Sign], powers: Mapping[str, Sign]) -> OptimumCell:
        """Return the cell of signs of parameters and of powers; one that is not given is taken as it is most simple."""
        return OptimumCell(
            tuple((name, parameters.get(name, 1)) for name in self._parameters),
            tuple((name, powers.get(name, 0)) for name in self._outside),
        )

    def formula(self, cell: OptimumCell) -> Formula:
        """Return what the axiom says in a cell; elsewhere it says nothing.

        Raises:
            LimitReachedError: the elimination grew too large.
        """
        if cell not in self._formulas:
            signs = conjuncts(cell.signs(self._field))
            atoms = tuple(part for part in signs if isinstance(part, ParameterAtom))
            self._formulas[cell] = self._said(self._program.beaten, atoms, cell)
        return self._formulas[cell]

    def at(self, values: Mapping[str, Fraction], cell: OptimumCell) -> Formula:
        """Return what the axiom says where all parameters have values, which lie in a cell, and powers its signs.

        That the parameters have these values has to be said beside what is returned.

        Raises:
            LimitReachedError: the elimination grew too large.
        """
        point = tuple((name, values[name]) for name in self._parameters)
        key = point, cell.powers
        if key not in self._at_points:
            formula, chosen = self._program.beaten
            self._at_points[key] = self._said(Beaten(substituted_formula(formula, dict(point)), chosen), (), cell)
        return self._at_points[key]

    def _said(self, beaten: Beaten, signs: tuple[ParameterAtom, ...], cell: OptimumCell) -> Formula:
        no_better = no_better_where(self._optimum, beaten, signs, dict(cell.powers))
        return under_guard(self._system.theory, self._axiom, conjunction((self._program.known, no_better)))
