"""Equations between quantities solved as people do it: from the target on, each quantity by fewer and fewer others.

A law of one quantity in one other is put in at once; what several laws tie together is solved first: with `L ~ N_w`,
`N_p ~ N_w^2 * L` is `N_p ~ N_w^3`, so `N_w ~ N_p^(1/3)`. The order is a stated one: of all quantities that could be
eliminated next, the one that leaves least to a reader (`_Move`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias

from nslogic.derivation.inferences import Inference, InferenceKind
from nslogic.language.logarithms import quantities_in
from nslogic.language.terms import OrderLaw, Quantity
from nslogic.orders.formulas import ONE, Coefficient, OrderAtom, OrderForm
from nslogic.orders.projection import coefficient_in
from nslogic.theory.model import Theory

Certainty: TypeAlias = Callable[[Coefficient], bool]
"""Whether a coefficient is certain not to vanish in a case."""


@dataclass
class _Equation:
    """An equation, with what was put into it so far."""

    stated: Inference
    form: OrderForm
    put_in: list[_Solution] = field(default_factory=list)


@dataclass
class _Solution:
    """A quantity by others, from an equation as it stood when it was solved; `told` is its place once it was told."""

    name: str
    stated: Inference
    form: OrderForm
    put_in: tuple[_Solution, ...]
    told: int | None = None


class _Move(NamedTuple):
    """A quantity that an equation is solved for; the least move leaves least to a reader.

    What stands and is fixed comes first; then what stands and occurs nowhere else, as its law defines it or by at most
    one other quantity that is not fixed; then what is fixed elsewhere; then what ties the quantities that stand to each
    other and to the base; then anything that stands.
    """

    rank: int
    new: int
    to_base: bool
    others: int
    implicit: bool
    place: int
    name: str


class Solver:
    """The equations of one argument, and the statements that lead from the target to the base.

    Args:
        equations: What lines say, which together gives the target.
        target: The quantity asked for.
        base: The quantity in whose powers.
        theory: What the laws are written in.
        is_certain: Whether a coefficient is certain not to vanish.
        tidy: Drops the coefficients that vanish in the case.
    """

    def __init__(
        self,
        equations: Sequence[Inference],
        target: str,
        base: str,
        theory: Theory,
        is_certain: Certainty,
        tidy: Callable[[OrderForm], OrderForm],
    ) -> None:
        self._equations = [_Equation(stated, stated.relation.form) for stated in equations]
        self._everything = tuple(equations)
        self._target = target
        self._base = base
        self._theory = theory
        self._is_certain = is_certain
        self._tidy = tidy
        self._told: list[Inference] = []
        self._lines: dict[int, int] = {}
        self._standing: int | None = None

    def inferences(self) -> tuple[Inference, ...]:
        """Return the statements that end in the target as a power of the base; none where a step is not certain."""
        standing = OrderForm.unknown(self._target)
        waiting: list[_Solution] = []
        most_open = 0
        while self._equations and self._open(standing):
            move = min(self._moves(standing), default=None)
            if move is None:
                return ()
            solution = self._eliminate(move)
            power = coefficient_in(standing, move.name)
            if not power:
                continue
            standing = self._tidy(standing - solution.form.scaled(power / coefficient_in(solution.form, move.name)))
            waiting.append(solution)
            if self._standing is None or len(self._open(standing)) <= most_open:
                self._tell_target(standing, waiting)
                waiting, most_open = [], len(self._open(standing))
        if self._open(standing):
            return ()
        if waiting:
            self._tell_target(standing, waiting)
        return tuple(self._told)

    def _open(self, standing: OrderForm) -> list[str]:
        return [name for name, _ in standing.coefficients if name != self._base]

    def _moves(self, standing: OrderForm) -> Iterator[_Move]:
        """Yield what could be eliminated next, by an equation in which it is certain to occur."""
        stand = self._open(standing)
        fixed = {name for equation in self._equations if (name := _fixed_in(equation.form)) is not None}
        for place, equation in enumerate(self._equations):
            names = [name for name, _ in equation.form.coefficients]
            for name, power in equation.form.coefficients:
                if name == self._base or not self._is_certain(power):
                    continue
                occurs = sum(
                    other is not equation and bool(coefficient_in(other.form, name)) for other in self._equations
                )
                others = [other for other in names if other not in (name, self._base)]
                to_base = self._base in names
                if name not in stand and not occurs:
                    continue
                explicit = self._left_of(equation.stated) == name
                if name not in stand:
                    rank = 2 if not others and not to_base else 3
                elif occurs:
                    rank = 5 if others or to_base else 0
                elif explicit or not others or (len(others) == 1 and others[0] not in fixed):
                    rank = 1
                else:
                    rank = 4
                new = sum(other not in stand for other in others)
                yield _Move(rank, new, to_base, len(others), not explicit, place, name)

    def _eliminate(self, move: _Move) -> _Solution:
        """Solve an equation for a quantity, and put that into all others."""
        equation = self._equations.pop(move.place)
        solution = _Solution(move.name, equation.stated, equation.form, tuple(equation.put_in))
        slope = coefficient_in(equation.form, move.name)
        for other in self._equations:
            power = coefficient_in(other.form, move.name)
            if power:
                other.form = self._tidy(other.form - equation.form.scaled(power / slope))
                other.put_in.append(solution)
        return solution

    def _tell_target(self, standing: OrderForm, solutions: Sequence[_Solution]) -> None:
        places = [self._tell(solution) for solution in solutions]
        if self._standing is not None:
            places.insert(0, self._standing)
            relation = self._relation(OrderForm.unknown(self._target) - standing, places)
            self._add("so", relation, self._target, tuple(places))
            places = [len(self._told) - 1]
        self._standing = places[0]

    def _tell(self, solution: _Solution) -> int:
        """Tell a solution with all that it needs, once; return the place of its statement."""
        if solution.told is None:
            solution.told = self._tell_solution(solution)
        return solution.told

    def _tell_solution(self, solution: _Solution) -> int:
        before = [
            self._tell(put_in) for put_in in sorted(solution.put_in, key=lambda other: not other.form.coefficients[1:])
        ]
        shown = self._shown_name(solution)
        place = self._tell_line(solution.stated, shown if not before else None)
        if before:
            uses = (place, *before)
            kind: InferenceKind = "balance" if self._is_balance(solution) else "substitute"
            self._add(kind, self._relation(solution.form, uses, shown), shown, uses)
            place = len(self._told) - 1
        if self._told[place].name != solution.name:
            uses = (place,)
            self._add("solve", self._relation(solution.form, uses, solution.name), solution.name, uses)
            place = len(self._told) - 1
        return place

    def _tell_line(self, stated: Inference, name: str | None) -> int:
        """Tell what a line says, together with what it says of the same sum for another part."""
        number = self._everything.index(stated)
        if number not in self._lines:
            solved = self._left_of(stated)
            shown = solved if solved is not None else name
            self._lines[number] = len(self._told)
            self._told.append(replace(stated, relation=_told_of(stated.relation, shown), name=shown))
            for twin in self._everything:
                if self._are_twins(stated, twin):
                    self._tell_line(twin, shown)
        return self._lines[number]

    def _are_twins(self, first: Inference, second: Inference) -> bool:
        """Return whether two equations are two parts of one sum."""
        return (
            first is not second
            and first.label == second.label
            and first.winner is not None
            and second.winner is not None
            and first.winner.whole == second.winner.whole
        )

    def _is_balance(self, solution: _Solution) -> bool:
        """Return whether a solution comes from two parts of one sum alone."""
        return len(solution.put_in) == 1 and self._are_twins(solution.stated, solution.put_in[0].stated)

    def _shown_name(self, solution: _Solution) -> str | None:
        """Return what an equation is told of: the left side of its law, the base, or what it is solved for."""
        if self._is_balance(solution):
            return None
        for name in (self._left_of(solution.stated), self._base):
            if name is not None and self._has_number(solution.form, name):
                return name
        return solution.name

    def _has_number(self, form: OrderForm, name: str) -> bool:
        power = coefficient_in(form, name)
        return bool(power) and not hasattr(power, "field")

    def _left_of(self, stated: Inference) -> str | None:
        """Return the quantity that stands alone on the left of the law that says an equation."""
        names = {name for name, _ in stated.relation.form.coefficients}
        for axiom in self._theory.axioms:
            if axiom.id != stated.label:
                continue
            for law in (statement.law for statement in axiom.laws):
                if not isinstance(law, OrderLaw) or not isinstance(law.left, Quantity):
                    continue
                if law.left.name in names and names <= {law.left.name, *quantities_in(law.right)}:
                    return law.left.name
        return None

    def _relation(self, form: OrderForm, uses: Sequence[int], name: str | None = None) -> OrderAtom:
        powers_only = any(self._told[place].relation.powers_only for place in uses)
        return _told_of(OrderAtom(form, "=", powers_only), name)

    def _add(self, kind: InferenceKind, relation: OrderAtom, name: str | None, uses: tuple[int, ...]) -> None:
        self._told.append(Inference(kind, relation, name, (), uses))


def _fixed_in(form: OrderForm) -> str | None:
    """Return the one quantity that an equation says to be a constant."""
    if len(form.coefficients) != 1 or form.logs:
        return None
    return form.coefficients[0][0]


def _told_of(relation: OrderAtom, name: str | None) -> OrderAtom:
    """Return an equation in which a quantity has the power 1."""
    power = None if name is None else coefficient_in(relation.form, name)
    if not power:
        return relation
    return OrderAtom(relation.form.scaled(ONE / power), "=", relation.powers_only)
