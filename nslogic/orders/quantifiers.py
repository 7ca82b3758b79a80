"""Elimination of orders from a formula whose coefficients have known signs: exact, and without alternatives if it can.

`exists v: F` needs no alternatives where all that bounds `v` on one side are rows that hold in any case: the best `v`
is then the tightest of these bounds, which is put in wherever `v` is bounded on the other side, inside alternatives
too. So a minimised maximum is an epigraph. That some term of a maximum attains it is left out where an order can be
moved until one does (`without_attainment`). Only what is left branches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction

from nslogic import deadline, limits
from nslogic.algebra.signs import NEGATIVE, POSITIVE, SINGLE_SIGNS, ZERO
from nslogic.errors import LimitReachedError
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    All,
    Coefficient,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.outer_powers import NO_POWERS, OuterPowers
from nslogic.orders.program_rows import ROW_KINDS, has_numbers, is_feasible
from nslogic.orders.projection import ProjectionWork, coefficient_in
from nslogic.orders.region_formulas import defined, joined
from nslogic.orders.region_signs import RegionSigns, SignNeededError

MOST_BRANCHES = limits.ALTERNATIVES
"""The greatest number of alternatives that one elimination looks at."""

MOST_ROWS = limits.ALTERNATIVES
"""The greatest number of rows that the elimination of one order leaves."""


class Quantified:
    """The elimination of some orders from formulas, in one cell of the parameter space."""

    def __init__(
        self, unknowns: Iterable[str], cell: RegionSigns, work: ProjectionWork, outer: OuterPowers = NO_POWERS
    ) -> None:
        self._unknowns = frozenset(unknowns)
        self._cell = cell
        self._work = work
        self._outer = outer
        self._branches = 0
        self._names: dict[Formula, frozenset[str]] = {}

    def exists(self, formula: Formula) -> Formula:
        """Return that there are orders for the unknowns with which a formula holds.

        Raises:
            SignNeededError: that depends on a sign that is open in the cell.
            LimitReachedError: there are too many alternatives or rows.
        """
        deadline.check_time()
        if isinstance(formula, Some):
            return united(self.exists(part) for part in formula.parts)
        return self._conjunction(conjuncts(formula))

    def _conjunction(self, parts: tuple[Formula, ...]) -> Formula:
        """Return the projection of a conjunction."""
        while True:
            outside = [self._seen(part) for part in parts if not self._in(part)]
            inside = [part for part in parts if self._in(part)]
            if FALSE in outside:
                return FALSE
            if not inside:
                return conjunction(outside)
            groups = self._independent(inside)
            if outside or len(groups) > 1:
                project = self._conjunction if len(groups) == 1 or not self._outer else self.group
                return conjunction((*outside, *(project(tuple(group)) for group in groups)))
            steps = (step(inside) for step in (self._substituted, self._unattained, self._bounded))
            changed = next((parts for parts in steps if parts is not None), None)
            if changed is None:
                self._need_pivot(inside)
                return self._branched(inside)
            parts = conjuncts(conjunction(changed))

    def group(self, parts: tuple[Formula, ...]) -> Formula:
        """Return the projection of parts that share no unknown with others, by signs that the others may not need."""
        try:
            return self._conjunction(parts)
        except SignNeededError as need:
            cells = [self._cell.with_signs(need.factor, signs) for signs in need.signs]
            inside = [(cell, Quantified(self._unknowns, cell, self._work, self._outer)) for cell in cells]
            formulas = [part.group(conjuncts(defined(conjunction(parts), cell))) for cell, part in inside]
            return joined(need.factor, list(zip(need.signs, formulas, strict=True)))

    def _in(self, formula: Formula) -> frozenset[str]:
        """Return the unknowns of a formula."""
        known = self._names.get(formula)
        if known is None:
            match formula:
                case All(parts) | Some(parts):
                    known = frozenset().union(*map(self._in, parts))
                case OrderAtom(form):
                    known = self._unknowns.intersection(name for name, _ in form.coefficients)
                case ParameterAtom():
                    known = frozenset()
            self._names[formula] = known
        return known

    def _independent(self, parts: list[Formula]) -> list[list[Formula]]:
        """Return the parts in groups that share no unknown."""
        groups: list[tuple[set[str], list[Formula]]] = []
        for part in parts:
            names, members = set(self._in(part)), [part]
            for group in [group for group in groups if group[0] & names]:
                groups.remove(group)
                names |= group[0]
                members = [*group[1], *members]
            groups.append((names, members))
        order = {part: place for place, part in enumerate(parts)}
        return [sorted(members, key=order.__getitem__) for _, members in groups]

    # Equations

    def _substituted(self, parts: list[Formula]) -> list[Formula] | None:
        """Solve an equation for an unknown whose coefficient is certain not to vanish, and substitute it everywhere."""
        for place, part in enumerate(parts):
            if not isinstance(part, OrderAtom) or part.relation != "=" or part.powers_only:
                continue
            values = [(name, coefficient_in(part.form, name)) for name in sorted(self._in(part))]
            values.sort(key=lambda pair: not isinstance(pair[1], Fraction))
            for name, value in values:
                if not self._cell.signs(value) & ZERO:
                    solved = part.form.scaled(-ONE / value)
                    return self._replaced([*parts[:place], *parts[place + 1 :]], name, solved)
        return None

    def _need_pivot(self, parts: list[Formula]) -> None:
        """Ask whether the coefficient vanishes by which an equation could be solved."""
        for part in parts:
            if isinstance(part, OrderAtom) and part.relation == "=" and not part.powers_only:
                self._cell.vanishing(coefficient_in(part.form, min(self._in(part))))

    def _replaced(self, parts: list[Formula], name: str, solved: OrderForm) -> list[Formula]:
        """Replace an unknown by what solves an equation, in which it has the coefficient -1."""

        def replaced(atom: OrderAtom) -> Formula:
            value = coefficient_in(atom.form, name)
            return self.compared(atom.form + solved.scaled(value), atom) if value else atom

        self._work.add(len(parts))
        return [self._rewritten(part, name, replaced) for part in parts]

    def compared(self, form: OrderForm, atom: OrderAtom) -> Formula:
        """Return an atom with another form, without the coefficients that vanish in the cell."""
        return self._seen(compare_form(self._tidy(form), atom.relation, powers_only=atom.powers_only))

    def _seen(self, formula: Formula) -> Formula:
        """Return a formula, decided where it is an atom that the powers outside decide."""
        if not isinstance(formula, OrderAtom) or not self._outer or self._in(formula):
            return formula
        return self._outer.decided(formula, self._cell)

    def _tidy(self, form: OrderForm) -> OrderForm:
        gone = [
            name
            for name, value in form.coefficients
            if name in self._unknowns and not isinstance(value, Fraction) and self._cell.signs(value) == ZERO
        ]
        if not gone:
            return form
        return OrderForm(tuple(pair for pair in form.coefficients if pair[0] not in gone), form.logs)

    def _rewritten(self, formula: Formula, name: str, change: Callable[[OrderAtom], Formula]) -> Formula:
        """Return a formula in which all atoms with an unknown are changed."""
        if name not in self._in(formula):
            return formula
        match formula:
            case All(parts):
                return conjunction(self._rewritten(part, name, change) for part in parts)
            case Some(parts):
                return disjunction(self._rewritten(part, name, change) for part in parts)
            case OrderAtom():
                return change(formula)
            case ParameterAtom():
                return formula

    # Maxima that are attained

    def _unattained(self, parts: list[Formula]) -> list[Formula] | None:
        """Leave out that one of several rows is an equation, where moving an unknown makes one of them one.

        The rows are `e <= 0` and the part that is left out says that some `e = 0`. An unknown is moved in the direction
        in which one of the `e` rises, until the first is 0; what else has the unknown must hold all the way.
        """
        for place, part in enumerate(parts):
            if not isinstance(part, Some):
                continue
            equations = [atom for atom in part.parts if isinstance(atom, OrderAtom) and atom.relation == "="]
            if not equations:
                continue
            others = [*parts[:place], *parts[place + 1 :]]
            for sign in (ONE, -ONE):
                forms = {(atom.form.scaled(sign), atom.powers_only) for atom in equations}
                rows = [
                    other
                    for other in others
                    if isinstance(other, OrderAtom)
                    and other.relation == "<="
                    and (other.form, other.powers_only) in forms
                ]
                if not rows:
                    continue
                rest = [other for other in others if other not in rows]
                if self._movable(rows, rest):
                    return others
        return None

    def _movable(self, rows: list[OrderAtom], rest: list[Formula]) -> bool:
        """Return whether some unknown can be moved until one of the rows is an equation, and the rest goes on to hold."""
        for name in sorted(frozenset().union(*map(self._in, rows))):
            rising = {self._cell.signs(coefficient_in(row.form, name)) for row in rows}
            for direction in (POSITIVE, NEGATIVE):
                if direction in rising and all(self._allows(part, name, direction) for part in rest):
                    return True
        return False

    def _allows(self, formula: Formula, name: str, direction: int) -> bool:
        """Return whether a formula that holds goes on to hold while an unknown is moved in a direction."""
        if name not in self._in(formula):
            return True
        match formula:
            case All(parts) | Some(parts):
                return all(self._allows(part, name, direction) for part in parts)
            case OrderAtom(form, relation):
                opposite = NEGATIVE if direction == POSITIVE else POSITIVE
                return relation != "=" and self._cell.signs(coefficient_in(form, name)) == opposite
            case ParameterAtom():
                return True

    # Bounds

    def _bounded(self, parts: list[Formula]) -> list[Formula] | None:
        """Eliminate an unknown that is bounded on one side by rows of the conjunction only, the cheapest first."""
        top = [part for part in parts if isinstance(part, OrderAtom) and part.relation != "="]
        best: tuple[int, str, int] | None = None
        opened: tuple[int, str] | None = None
        for name in sorted(frozenset().union(*map(self._in, parts))):
            occurrences = [atom for part in parts for atom in self._atoms(part, name)]
            if any(atom.relation == "=" for atom in occurrences):
                continue
            values = [coefficient_in(atom.form, name) for atom in occurrences]
            signs = [self._cell.signs(value) for value in values]
            rows = [atom for atom in top if name in self._in(atom)]
            if len(occurrences) == len(rows) == 1 and signs[0] not in SINGLE_SIGNS:
                return self._free(parts, rows[0], name)
            if any(bits not in SINGLE_SIGNS for bits in signs):
                undecided = sum(bits not in SINGLE_SIGNS for bits in signs)
                if opened is None or undecided < opened[0]:
                    opened = undecided, name
                continue
            nested = len(occurrences) - len(rows)
            for side in (POSITIVE, NEGATIVE):
                bounds = sum(self._cell.signs(coefficient_in(row.form, name)) == side for row in rows)
                others = len(occurrences) - bounds
                if nested and any(
                    self._cell.signs(coefficient_in(atom.form, name)) == side
                    for part in parts
                    if part not in rows
                    for atom in self._atoms(part, name)
                ):
                    continue
                cost = bounds * others - bounds - others
                if best is None or (cost, name) < best[:2]:
                    best = cost, name, side
        if best is not None:
            return self._eliminated(parts, best[1], best[2])
        if opened is not None and not any(isinstance(part, Some) for part in parts):
            raise self._open_sign(parts, opened[1])
        return None

    def _open_sign(self, parts: list[Formula], name: str) -> SignNeededError:
        values = [coefficient_in(atom.form, name) for part in parts for atom in self._atoms(part, name)]
        needs = [self._cell.needed(value) for value in values if self._cell.signs(value) not in SINGLE_SIGNS]
        return min(needs, key=lambda need: (need.factor.weight(), need.factor.sort_key()))

    def _atoms(self, formula: Formula, name: str) -> Iterator[OrderAtom]:
        """Yield the atoms of a formula with an unknown."""
        if name in self._in(formula):
            match formula:
                case All(parts) | Some(parts):
                    for part in parts:
                        yield from self._atoms(part, name)
                case OrderAtom():
                    yield formula
                case ParameterAtom():
                    pass

    @staticmethod
    def _free(parts: list[Formula], row: OrderAtom, name: str) -> list[Formula]:
        """Eliminate an unknown that one row has: unless its coefficient is zero it can be met."""
        value = coefficient_in(row.form, name)
        rest = OrderForm(tuple(pair for pair in row.form.coefficients if pair[0] != name), row.form.logs)
        met = compare_form(rest, row.relation, powers_only=row.powers_only)
        return [*(part for part in parts if part is not row), disjunction((compare_parameters(value, "!="), met))]

    def _eliminated(self, parts: list[Formula], name: str, side: int) -> list[Formula]:
        """Put the bounds of an unknown on one side, which are rows, in place of it wherever it is bounded on the other."""
        rows = [
            part
            for part in parts
            if isinstance(part, OrderAtom)
            and name in self._in(part)
            and self._cell.signs(coefficient_in(part.form, name)) == side
        ]
        bounds = [(row.form.scaled(ONE / self._size(row.form, name)), row) for row in rows]
        others = sum(1 for part in parts if part not in rows for _ in self._atoms(part, name))
        if len(bounds) * others > MOST_ROWS:
            raise LimitReachedError(f"an elimination has more than {MOST_ROWS} rows;", "state it with fewer sums.")
        self._work.add(len(bounds) * others)

        def combined(atom: OrderAtom) -> Formula:
            scaled = atom.form.scaled(ONE / self._size(atom.form, name))
            return conjunction(self._sum(scaled, atom, form, row) for form, row in bounds)

        return [self._rewritten(part, name, combined) for part in parts if part not in rows]

    def _size(self, form: OrderForm, name: str) -> Coefficient:
        """Return the absolute value of a coefficient."""
        value = coefficient_in(form, name)
        return -value if self._cell.signs(value) == NEGATIVE else value

    def _sum(self, first: OrderForm, atom: OrderAtom, second: OrderForm, row: OrderAtom) -> Formula:
        strongest = max(atom, row, key=lambda bound: ROW_KINDS[bound.relation, bound.powers_only])
        return self.compared(first + second, strongest)

    # Alternatives

    def _branched(self, parts: list[Formula]) -> Formula:
        """Return the projection of a conjunction, alternative by alternative of its smallest choice."""
        choices = [part for part in parts if isinstance(part, Some)]
        equal = [part for part in parts if isinstance(part, OrderAtom) and part.relation == "=" and part.powers_only]
        if equal:
            # powers that are equal: two rows, neither of which is stronger than the other
            (part, *_) = equal
            both = (compare_form(part.form, "<=", powers_only=True), compare_form(-part.form, "<=", powers_only=True))
            return self._conjunction((*both, *(other for other in parts if other is not part)))
        assert choices, "rows alone are eliminated, or need a sign"
        choice = min(choices, key=lambda part: (self._joining(part, parts), len(part.parts)))
        rest = [part for part in parts if part is not choice]
        return united(self._branch(part, rest) for part in choice.parts)

    def _joining(self, choice: Some, parts: list[Formula]) -> int:
        """Rank a choice by how many groups the other parts are in: what falls into groups is not multiplied out."""
        return -len(self._independent([part for part in parts if part is not choice])) if self._outer else 0

    def _branch(self, part: Formula, rest: list[Formula]) -> Formula:
        self._branches += 1
        self._work.add(1)
        if self._branches > MOST_BRANCHES:
            raise LimitReachedError(
                f"a law has more than {MOST_BRANCHES} alternatives;", "state it with fewer sums or choices."
            )
        whole = conjunction((part, *rest))
        atoms = [atom for atom in conjuncts(whole) if isinstance(atom, OrderAtom)]
        if all(map(has_numbers, atoms)) and not is_feasible(atoms):
            return FALSE
        if self._outer and self._clash(atoms):
            return FALSE
        return self.exists(whole)

    def _clash(self, atoms: list[OrderAtom]) -> bool:
        """Return whether the rows of an alternative are certain to clash beside the powers outside."""
        try:
            return self.exists(conjunction(atoms)) == FALSE
        except SignNeededError:
            return False  # what is asked of the rows alone may not matter to the whole


def united(formulas: Iterable[Formula]) -> Formula:
    """Return the disjunction of formulas, without those that another one is implied by atom for atom."""
    whole = disjunction(formulas)
    if not isinstance(whole, Some):
        return whole
    parts = [(part, frozenset(conjuncts(part))) for part in whole.parts]
    kept = [
        part
        for place, (part, atoms) in enumerate(parts)
        if not any(
            other <= atoms and (other != atoms or earlier < place)
            for earlier, (_, other) in enumerate(parts)
            if earlier != place
        )
    ]
    return disjunction(kept)
