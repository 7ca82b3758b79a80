"""Decision of polynomial conditions: cached models, cached conflicts, simple values, exact elimination, then Z3."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from nslogic.algebra.signs import sign_factors
from nslogic.errors import UndecidedError
from nslogic.limits import Limits, ParameterLimits
from nslogic.orders.formulas import Formula, OrderAtom, ParameterAtom, atoms
from nslogic.orders.names import PARAMETER_MARK, names_in
from nslogic.parameters.candidates import ParameterPoint, as_point, values_for
from nslogic.parameters.linear_parameters import decide_conditions
from nslogic.parameters.one_parameter import OpenConditionsError
from nslogic.parameters.signs import Contradiction, Facts, Reasons, names_in_function
from nslogic.records import replace

if TYPE_CHECKING:
    from nslogic.smt.formula_solver import FormulaSolver

_Part = tuple[ParameterAtom, ...]

WORK_OF_DEGREE = 1_000
"""The sixth power of the degree of all curves of a plane that makes a microsecond of work."""


class _Effort:
    """What one solver, and those that share its cache, may still spend on conditions that are hard to decide."""

    def __init__(self, limits: ParameterLimits) -> None:
        self.plane_work = limits.plane_work
        self.open_questions = limits.open_questions


class ConditionSolver:
    """A decision procedure for conjunctions of conditions, with a cache of models and conflicts.

    A conjunction is split into parts that share no parameters. For each of them simple values are tried, then exact
    elimination, then Z3; where small cores are wanted, Z3 comes first for conditions of a low degree.

    Args:
        limits: The limits of one question. For conditions up to `z3_degree` Z3 is asked first: it soon finds a small
            core; beyond, it may go on past its limits.
        few_reasons: Whether conflicts are reduced to small cores, which takes longer; else a whole part may be named.
    """

    def __init__(self, limits: Limits, *, few_reasons: bool = True) -> None:
        self._limits = limits
        self._few_reasons = few_reasons
        self._known: dict[frozenset[ParameterAtom], dict[str, Fraction] | frozenset[Formula] | None] = {}
        self._clashes: dict[ParameterAtom, list[frozenset[ParameterAtom]]] = {}
        self._kept: list[Mapping[str, Fraction]] = []
        self._tried: list[ParameterPoint] = []
        self._formulas: FormulaSolver | None = None
        self._effort = _Effort(limits.parameters)

    def hasty(self) -> ConditionSolver:
        """Return a solver with the same cache that gives up sooner."""
        other = copy(self)
        other.hurry()
        return other

    def hurry(self) -> None:
        """Give up sooner from now on."""
        self._limits = self._limits.hasty()

    def keep(self, values: Mapping[str, Fraction]) -> None:
        """Cache a model, to be tried first for the next question."""
        if values not in self._kept:
            most = self._limits.parameters.kept_points
            self._kept = [values, *self._kept][:most]
            self._tried = [as_point(values), *self._tried][:most]

    def refute(self, conditions: Mapping[ParameterAtom, Reasons]) -> None:
        """Raise Contradiction where some conditions are known to clash."""
        for condition in conditions:
            for clash in self._clashes.get(condition, ()):
                if conditions.keys() >= clash:
                    raise Contradiction(_union(conditions[member] for member in clash))

    def _learn(self, part: _Part, core: frozenset[Formula]) -> None:
        """Cache a conflict, under the first of its conditions."""
        clash = tuple(condition for condition in part if condition in core)
        known, new = self._clashes.setdefault(clash[0], []), frozenset(clash)
        if len(known) < self._limits.parameters.clashes and new not in known:
            known.append(new)

    def feasible(self, conditions: Iterable[ParameterAtom]) -> bool:
        """Return whether some values meet conditions.

        Raises:
            UndecidedError: Z3 gave up.
        """
        try:
            self.values(conditions)
        except Contradiction:
            return False
        return True

    def values(self, conditions: Iterable[ParameterAtom]) -> dict[str, Fraction] | None:
        """Return values that meet conditions, None where some are not rational.

        Raises:
            Contradiction: there are none.
            UndecidedError: Z3 gave up.
        """
        asked = tuple(conditions)
        facts = Facts()
        facts.assume_all(asked, rounds=self._limits.parameters.fact_rounds)
        # conditions that lost their parameters by substitution are constant, and `assume_all` has decided them
        open_conditions = dict.fromkeys((condition for condition in asked if names_in_function(condition.value)), 0)
        values = self.solve(open_conditions, facts)
        if values is not None:
            self.keep(values)
        return values

    def solve(self, conditions: Mapping[ParameterAtom, Reasons], facts: Facts) -> dict[str, Fraction] | None:
        """Return values that meet conditions, None where some are not rational.

        Args:
            conditions: What the values have to meet, each with the reasons it rests on.
            facts: Signs that are known beside them.

        Raises:
            Contradiction: there are none.
            UndecidedError: Z3 gave up.
        """
        self.refute(conditions)
        values: dict[str, Fraction] = {}
        rational = True
        for part, _ in parts(conditions):
            solution = self._solve(part, facts)
            if isinstance(solution, frozenset):
                self._learn(part, solution)
                raise Contradiction(_union(conditions[condition] for condition in part if condition in solution))
            if isinstance(solution, dict):
                values |= solution
            else:
                rational = False
        return values if rational else None

    def _solve(self, part: _Part, facts: Facts) -> dict[str, Fraction] | frozenset[Formula] | None:
        """Return values, None for some that are not rational, or a core of the conditions where there are none."""
        key = frozenset(part)
        if key not in self._known:
            point = next(self.some(part, names_in_order(part), facts), None)
            self._known[key] = self._decided(part) if point is None else point
        return self._known[key]

    def _decided(self, part: _Part) -> dict[str, Fraction] | frozenset[Formula] | None:
        """Return values or a core for conditions that no simple values meet: by elimination where it decides, else by Z3."""
        limits = self._limits.parameters
        if self._few_reasons and self._effort.open_questions > 0 and _degree(part) <= limits.z3_degree:
            return self._ask(part, names_in_order(part), self._limits)
        self._spend(part)
        try:
            values = decide_conditions(part, limits)
        except OpenConditionsError:
            self._check_degree(part)
            return self._ask(part, names_in_order(part), self._limits)
        if values is None:
            return frozenset[Formula](_clashing(part, limits) if self._few_reasons else part)
        return values if isinstance(values, dict) else None

    def _spend(self, part: _Part) -> None:
        """Count the work of deciding conditions on several parameters exactly, as it was measured for two.

        Discriminants and resultants have the square of the degree of all curves together; so many places are looked at
        as these have roots, and each root is enclosed until it is apart from the others.
        """
        if len(names_in_order(part)) == 1:  # these are decided soon, whatever their degree
            return
        factors = dict.fromkeys(factor for condition in part for factor, _ in sign_factors(condition.value)[1])
        if all(factor.degree() == 1 for factor in factors):  # eliminated one by one, without discriminants
            return
        if len(factors) <= self._limits.parameters.plane_polynomials:
            self._effort.plane_work -= sum(factor.degree() for factor in factors) ** 6 // WORK_OF_DEGREE
        if self._effort.plane_work < 0:
            raise UndecidedError("there are too many conditions on parameters of a high degree")

    def _check_degree(self, part: _Part) -> None:
        """Refuse conditions of a high degree: what Z3 does with them hardly counts."""
        most = self._limits.parameters.highest_degree
        if _degree(part) > most:
            raise UndecidedError(f"a condition on parameters has a higher degree than {most}")

    def near(self, conditions: Sequence[ParameterAtom], names: Sequence[str], digits: int) -> dict[str, Fraction]:
        """Return values that meet conditions, all of them as Z3 finds them: corners of what is linear.

        Where they are not rational they are only near to some that do, so that equations do not hold there.

        Args:
            conditions: What the values have to meet.
            names: The parameters, those of the conditions among them.
            digits: How many decimal places are right where a value is not rational.

        Raises:
            Contradiction: there are none, for whatever reason.
            UndecidedError: Z3 gave up.
        """
        answer = self._z3().point(conditions, self._limits)
        if answer is None:
            raise Contradiction(0)
        values = {name: answer.parameter_near(name, digits) for name in names}
        if None in values.values():
            raise UndecidedError("Z3 gave a value that is not a number")
        return {name: value for name, value in values.items() if value is not None}

    def some(
        self, conditions: Iterable[ParameterAtom], names: tuple[str, ...], facts: Facts
    ) -> Iterator[dict[str, Fraction]]:
        """Yield simple values of parameters that meet conditions."""
        yield from values_for(tuple(conditions), names, facts, self._tried, most=self._limits.parameters.candidates)

    def whole(
        self, formulas: Mapping[Formula, Reasons], fixed: Mapping[str, Fraction], because: Reasons
    ) -> dict[str, Fraction] | None:
        """Return values of all parameters with which formulas about orders can hold, by asking Z3; None as for `solve`.

        Args:
            formulas: What has to hold, each with the reasons it rests on.
            fixed: Powers of quantities that may be chosen, since every model can be scaled so.
            because: The reasons why it can be.

        Raises:
            Contradiction: there are none.
            UndecidedError: Z3 gave up.
        """
        self._check_degree(tuple(formula for formula in formulas if isinstance(formula, ParameterAtom)))
        limits = self._limits
        degrees = (_degree_of(atom) for formula in formulas for atom in atoms(formula))
        if max(degrees, default=0) > limits.parameters.whole_degree:  # only the quick procedure ends soon
            limits = replace(limits, resource=min(limits.resource, limits.quick_resource))
        names = {
            name.removeprefix(PARAMETER_MARK)
            for formula in formulas
            for name in names_in(formula)
            if name.startswith(PARAMETER_MARK)
        }
        solution = self._ask(tuple(formulas), tuple(sorted(names)), limits, fixed)
        if isinstance(solution, frozenset):
            raise Contradiction(_union(formulas[formula] for formula in solution) | because)
        return solution

    def _ask(
        self,
        formulas: Sequence[Formula],
        names: Sequence[str],
        limits: Limits,
        fixed: Mapping[str, Fraction] = MappingProxyType({}),
    ) -> dict[str, Fraction] | frozenset[Formula] | None:
        """Return values, None for some that are not rational, and formulas that clash where there are none."""
        if self._effort.open_questions <= 0:
            raise UndecidedError("Z3 left too many conditions on parameters open")
        try:
            answer = self._z3().ask(formulas, limits, fixed)
        except UndecidedError:
            self._effort.open_questions -= 1
            raise
        if isinstance(answer, frozenset):
            return frozenset(formulas[place] for place in answer)
        values: dict[str, Fraction] = {}
        for name in names:
            value = answer.parameter(name)
            if value is None:
                return None
            values[name] = value
        return values

    def can_hold(self, formulas: Sequence[Formula], limits: Limits) -> bool:
        """Return whether formulas with any number of alternatives can hold together, by asking Z3 about all at once.

        Args:
            formulas: What has to hold.
            limits: Of this question: those of the solver are for a conjunction of conditions.

        Raises:
            UndecidedError: Z3 gave up.
        """
        return not isinstance(self._z3().ask(formulas, limits), frozenset)

    def _z3(self) -> FormulaSolver:
        """Return the Z3 solver, which is loaded at the first call."""
        if self._formulas is None:
            from nslogic.smt.formula_solver import FormulaSolver

            self._formulas = FormulaSolver()
        return self._formulas


def _degree(part: _Part) -> int:
    return max((factor.degree() for condition in part for factor, _ in sign_factors(condition.value)[1]), default=0)


def _degree_of(atom: ParameterAtom | OrderAtom) -> int:
    """Return the greatest degree of a polynomial in an atom."""
    values = (
        (atom.value,) if isinstance(atom, ParameterAtom) else (atom.form.logs, *dict(atom.form.coefficients).values())
    )
    return max((0 if isinstance(value, Fraction) else value.degree() for value in values), default=0)


def _clashing(part: _Part, limits: ParameterLimits) -> _Part:
    """Return a core by deletion, minimal as far as elimination decides the conditions."""
    kept = part
    for condition in part:
        without = tuple(other for other in kept if other != condition)
        try:
            if without and decide_conditions(without, limits, cheaply=True) is None:
                kept = without
        except OpenConditionsError:
            continue
    return kept


def _union(all_reasons: Iterable[Reasons]) -> Reasons:
    total = 0
    for reasons in all_reasons:
        total |= reasons
    return total


def names_in_order(conditions: _Part) -> tuple[str, ...]:
    """Return the parameters of conditions, those in the most first."""
    counts: dict[str, int] = {}
    for condition in conditions:
        for name in names_in_function(condition.value):
            counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))


def parts(conditions: Mapping[ParameterAtom, Reasons]) -> list[tuple[_Part, Reasons]]:
    """Split conditions into parts that share no parameters, each with its reasons."""
    groups: list[tuple[set[str], list[ParameterAtom], Reasons]] = []
    for condition, because in conditions.items():
        names, reasons = set(names_in_function(condition.value)), because
        together = [condition]
        rest = []
        for other in groups:
            if names.isdisjoint(other[0]):
                rest.append(other)
            else:
                names |= other[0]
                together += other[1]
                reasons |= other[2]
        groups = [*rest, (names, together, reasons)]
    return [(tuple(together), reasons) for _, together, reasons in groups]
