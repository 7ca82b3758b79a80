"""Phase diagrams: the cells of a derivation over one or two parameters, and where the boundaries between them run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.algebra.linear_forms import linear_in
from nslogic.algebra.signs import SIGNS, Sign, sign_of, sign_satisfies
from nslogic.derivation.cases import Case, values_of
from nslogic.derivation.condition_text import format_condition
from nslogic.derivation.derive import Derivation
from nslogic.derivation.space import Cell, ParameterSpace, SplitNeededError
from nslogic.diagnostics.codes import MISSING_KEY, NOT_A_NUMBER, UNKNOWN_NAME, WRONG_TYPE
from nslogic.errors import Diagnostic, InvalidInputError, UnknownNameError
from nslogic.language.numbers import number_as_given
from nslogic.language.scope import nearest_name
from nslogic.limits import Limits
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import (
    TRUE,
    All,
    Coefficient,
    Formula,
    OrderAtom,
    ParameterAtom,
    Some,
    atoms,
    conjunction,
    conjuncts,
)
from nslogic.printing import Brief

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

LONGEST_NAME = 100
"""How long a name may be for one that is like it to be looked for."""


@dataclass(frozen=True, repr=False)
class Boundary(Brief):
    """Where a polynomial in the parameters vanishes, and which cells have which signs of it.

    `equation` is solved for `parameter`, whose `value` stands there, where it can be; both are None where it cannot.
    """

    polynomial: RationalFunction
    equation: str
    parameter: str | None
    value: Coefficient | None
    sides: tuple[tuple[int, frozenset[Sign]], ...]

    def in_short(self) -> str:
        """Return its equation."""
        return self.equation


@dataclass(frozen=True, repr=False)
class PhaseDiagram(Brief):
    """Cells that exclude each other, each with its law, over `parameters`; `others` are symbols in the conditions.

    `space` are the conditions of the regime on these alone, `solved` the parameters it determines. `complete` says that
    the cells are proved to cover every parameter value of the regime exactly once. Without a model there are no cells,
    and where a limit was reached only those found before; `reason` says why.
    """

    parameters: tuple[str, ...]
    others: tuple[str, ...]
    space: Formula
    solved: tuple[tuple[str, RationalFunction], ...]
    cells: tuple[Case, ...]
    boundaries: tuple[Boundary, ...]
    complete: bool
    reason: str = ""

    def in_short(self) -> str:
        """Return what it is over, and the laws of its cells."""
        return f"over {', '.join(self.parameters)}: {'; '.join(cell.in_short() for cell in self.cells) or self.reason}"

    def at(self, values: Mapping[str, object]) -> Case | None:
        """Return the cell that holds at parameter values, None outside of the regime's space.

        Args:
            values: Numbers by name: `{"alpha": 0.34}`, `{"alpha": "1/3"}`.

        Raises:
            InvalidInputError: they are no numbers by name, or there is no such parameter.
            UnknownNameError: a parameter that the conditions mention has no value; it is an InvalidInputError and a
                KeyError.
        """
        read = self._read(values)
        if not holds_at(self.space, read):
            return None
        return next((cell for cell in self.cells if holds_at(cell.conditions, read)), None)

    def _read(self, values: object) -> dict[str, Fraction]:
        known = (*self.parameters, *self.others)
        needed = parameters_in(self.space).union(*(parameters_in(cell.conditions) for cell in self.cells))
        problems = []
        read: dict[str, Fraction] = {}
        for name, value in values.items() if isinstance(values, Mapping) else ():
            number = number_as_given(value)
            if not isinstance(name, str) or name not in known:
                near = nearest_name(name, known) if isinstance(name, str) and len(name) <= LONGEST_NAME else ""
                remedy = f"did you mean `{near}`?" if near else f"it is over {', '.join(known)}"
                problems.append(Diagnostic(UNKNOWN_NAME, f"the diagram has no parameter `{name!s:.60}`", None, remedy))
            elif number is None:
                message = f"{name} is a number, not {value!r:.60}"
                problems.append(Diagnostic(NOT_A_NUMBER, message, None, 'write it as 2, 0.34 or "5/2"'))
            else:
                read[name] = number
        if not isinstance(values, Mapping):
            problems.append(Diagnostic(WRONG_TYPE, "values are numbers by name", None, 'write {"alpha": 0.34}'))
        if problems:
            raise InvalidInputError(tuple(problems))
        missing = [name for name in known if name in needed and name not in read]
        if missing:
            message = f"the cells depend on {', '.join(missing)}, and no value is given"
            raise UnknownNameError((Diagnostic(MISSING_KEY, message, None, f'give it as in {{"{missing[0]}": 0.5}}'),))
        return read


def holds_at(formula: Formula, values: Mapping[str, Fraction]) -> bool:
    """Return whether a formula over parameters holds at values; KeyError where it needs another one."""
    match formula:
        case All(parts):
            return all(holds_at(part, values) for part in parts)
        case Some(parts):
            return any(holds_at(part, values) for part in parts)
        case OrderAtom():
            raise ValueError("a formula over parameters compares no orders")
        case ParameterAtom(value, relation):
            return sign_satisfies(sign_of(value.evaluate(values)), relation)


def may_hold_at(formula: Formula, values: Mapping[str, Fraction]) -> bool:
    """Return whether a formula over parameters can hold at values, as far as these alone decide it, part by part."""
    match formula:
        case All(parts):
            return all(may_hold_at(part, values) for part in parts)
        case Some(parts):
            return any(may_hold_at(part, values) for part in parts)
        case _:
            return not parameters_in(formula) <= values.keys() or holds_at(formula, values)


def parameters_of(case: Case) -> frozenset[str]:
    """Return the parameters that the conditions and the law of a case mention."""
    values = (value for value in values_of(case) if not isinstance(value, Fraction))
    return frozenset((*parameters_in(case.conditions), *(name for value in values for name in value.names())))


def diagram_of(derivation: Derivation, parameters: tuple[str, ...], limits: Limits) -> PhaseDiagram:
    """Return the cells of a derivation over parameters; boundaries that none of these takes part in are left out.

    Raises:
        UndecidedError: whether a boundary can be solved for a parameter could not be decided.
    """
    whole = Cell(ParameterSpace(derivation.space, limits))
    polynomials: dict[RationalFunction, list[tuple[int, frozenset[Sign]]]] = {}
    occurring: set[str] = set()
    for place, case in enumerate(derivation.cases):
        for polynomial, signs in _bounds(case.conditions).items():
            polynomials.setdefault(polynomial, []).append((place, signs))
        occurring |= parameters_of(case)
    boundaries = tuple(
        _boundary(polynomial, tuple(sides), parameters, whole)
        for polynomial, sides in polynomials.items()
        if set(polynomial.names()) & set(parameters)
    )
    others = tuple(name for name in derivation.system.parameters if name in occurring and name not in parameters)
    space = conjunction(part for part in conjuncts(derivation.space) if parameters_in(part) <= {*parameters, *others})
    return PhaseDiagram(
        parameters,
        others,
        space,
        derivation.solved,
        derivation.cases,
        boundaries,
        derivation.complete,
        derivation.undecided,
    )


def no_diagram(parameters: tuple[str, ...], reason: str) -> PhaseDiagram:
    """Return a diagram without cells."""
    return PhaseDiagram(parameters, (), TRUE, (), (), (), complete=False, reason=reason)


def parameters_in(formula: Formula) -> set[str]:
    """Return the parameters that a formula speaks of."""
    return {name for atom in atoms(formula) if isinstance(atom, ParameterAtom) for name in atom.value.names()}


def _bounds(conditions: Formula) -> dict[RationalFunction, frozenset[Sign]]:
    """Return the polynomials of a case's conditions, each with the signs that it may have there."""
    bounds: dict[RationalFunction, frozenset[Sign]] = {}
    for part in conjuncts(conditions):
        signs: frozenset[Sign] = frozenset()
        polynomial: RationalFunction | None = None
        for atom in atoms(part):
            assert isinstance(atom, ParameterAtom), "the conditions of a case are about parameters"
            flipped = atom.value.numerator_terms()[0][1] < 0
            polynomial = -atom.value if flipped else atom.value
            direction = -1 if flipped else 1
            signs |= {sign for sign in SIGNS if sign_satisfies(sign * direction, atom.relation)}
        if polynomial is not None:
            bounds[polynomial] = bounds[polynomial] & signs if polynomial in bounds else signs
    return bounds


def _boundary(
    polynomial: RationalFunction,
    sides: tuple[tuple[int, frozenset[Sign]], ...],
    parameters: tuple[str, ...],
    whole: Cell,
) -> Boundary:
    for name in reversed(parameters):
        if name not in polynomial.names():
            continue
        slope, rest = linear_in(polynomial, name)
        if slope is None or rest is None:
            continue
        try:
            solvable = whole.sign(slope) != 0
        except SplitNeededError:
            solvable = False
        if solvable:
            value = -rest / slope
            return Boundary(polynomial, f"{name} = {format_coefficient(value)}", name, value, sides)
    return Boundary(polynomial, format_condition(polynomial, frozenset((0,)), whole), None, None, sides)
